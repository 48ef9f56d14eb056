"""What stood in a finished discussion before it was changed, kept once an editing session."""

from __future__ import annotations

import json
from dataclasses import asdict
from datetime import datetime

from ethicsdesk.model.discussion import Conclusion, DiscussionId
from ethicsdesk.model.entry import Entry
from ethicsdesk.model.version import Version
from ethicsdesk.store.discussion_rows import entry_of, entry_row
from ethicsdesk.store.driver import Database
from ethicsdesk.store.ids import new_id
from ethicsdesk.store.rows import Row, from_moment, insert, stamp, stamped, to_json
from ethicsdesk.store.store import Store

_ENTRY, _CONCLUSION = "entry", "conclusion"


def keep(
    database: Database, subject: str, earlier: Entry | Conclusion, *, session: str, now: datetime
) -> None:
    """Keep what stood there, unless this session has kept it. Call it inside `changing`."""
    found = database.execute("SELECT 1 FROM version WHERE subject = ? AND session = ?", [subject, session])
    if found.fetchone() is not None:
        return
    is_entry = isinstance(earlier, Entry)
    row: Row = {
        "id": new_id(),
        "subject": subject,
        "session": session,
        "kind": _ENTRY if is_entry else _CONCLUSION,
        "replaced": from_moment(now),
        "earlier": to_json(_fields(earlier)),
    }
    insert(database, "version", [stamped(row, *stamp(database))])


def of(store: Store, subject: str) -> tuple[Version, ...]:
    """Return the earlier versions of an entry or a conclusion, the latest first."""
    rows = store.rows("version", "subject = ? AND deleted = 0 ORDER BY replaced DESC, id DESC", subject)
    return tuple(map(_from_row, rows))


def _fields(earlier: Entry | Conclusion) -> Row:
    if isinstance(earlier, Conclusion):
        return asdict(earlier)
    row = entry_row(DiscussionId(""), earlier)
    return {name: row[name] for name in ("id", "kind", "phase", "text", "detail", "place", "written")}


def _from_row(row: Row) -> Version:
    fields = json.loads(row["earlier"])
    return Version(
        id=row["id"],
        subject=row["subject"],
        session=row["session"],
        replaced=datetime.fromisoformat(row["replaced"]),
        earlier=entry_of(fields) if row["kind"] == _ENTRY else Conclusion(**fields),
    )
