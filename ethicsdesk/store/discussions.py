"""Where discussions are kept: whole, or the one row in which someone is typing."""

from __future__ import annotations

import json
from collections.abc import Iterable
from datetime import date, datetime

from ethicsdesk.model.change import Concept
from ethicsdesk.model.discussion import About, Conclusion, Discussion, DiscussionId
from ethicsdesk.model.entry import Entry, EntryId, EntryKind
from ethicsdesk.model.errors import NoSuchDiscussion, NoSuchEntry
from ethicsdesk.model.held import Held, Touched
from ethicsdesk.model.method import PhaseId
from ethicsdesk.model.timeline import DiscussionLine, Mark, Month
from ethicsdesk.model.version import Version
from ethicsdesk.model.workplace import WorkplaceId
from ethicsdesk.store import versions
from ethicsdesk.store.discussion_rows import (
    ballot_row,
    conclusion_columns,
    discussion_of,
    discussion_row,
    entry_of,
    entry_row,
    phase_row_id,
    phase_rows,
)
from ethicsdesk.store.driver import Database
from ethicsdesk.store.rows import Row, bring_back, read, rows_where, take_away, write, write_over
from ethicsdesk.store.store import Store
from ethicsdesk.store.timeline import Timeline


class Discussions:
    """The discussions of all workplaces on this laptop, with their phases, entries and ballots."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._timeline = Timeline(store)

    def get(self, id: DiscussionId) -> Discussion:
        """Return the whole discussion, or raise `NoSuchDiscussion`."""
        for row in self._store.rows("discussion", "id = ? AND deleted = 0", id):
            return self._whole(row)
        raise NoSuchDiscussion(id)

    def unfinished(self, workplace: WorkplaceId) -> tuple[Discussion, ...]:
        """Return those one can go on with, the latest first."""
        condition = """workplace = ? AND deleted = 0 AND status IN ('running', 'paused')
            ORDER BY held DESC, id DESC"""
        return tuple(map(self._whole, self._store.rows("discussion", condition, workplace)))

    def planned(self, workplace: WorkplaceId) -> tuple[Discussion, ...]:
        """Return those that are written or planned and not yet begun, the latest first."""
        condition = "workplace = ? AND deleted = 0 AND status = 'planned' ORDER BY id DESC"
        return tuple(map(self._whole, self._store.rows("discussion", condition, workplace)))

    def keep(self, discussion: Discussion) -> None:
        """Keep it as it is now, all or nothing; only rows that differ are written.

        Entries, phases and ballots that it no longer has are taken away, and come back with it.
        """
        with self._store.changing(Concept.DISCUSSION, Concept.ENTRY, Concept.BALLOT) as database:
            write(database, "discussion", discussion_row(discussion))
            _keep_all(database, "discussion_phase", discussion.id, phase_rows(discussion))
            entries = (entry_row(discussion.id, entry) for entry in discussion.entries)
            _keep_all(database, "entry", discussion.id, entries)
            ballots = (ballot_row(discussion.id, ballot) for ballot in discussion.ballots)
            _keep_all(database, "ballot", discussion.id, ballots)

    def keep_entry(self, discussion_id: DiscussionId, entry: Entry) -> None:
        """Keep what is being typed: one row. Raises `NoSuchDiscussion`; nothing is then written."""
        with self._store.changing(Concept.ENTRY) as database:
            _expect(database, discussion_id)
            write(database, "entry", entry_row(discussion_id, entry))

    def keep_conclusion(self, discussion_id: DiscussionId, conclusion: Conclusion) -> None:
        """Keep the conclusion as typed. Raises `NoSuchDiscussion`; nothing is then written."""
        with self._store.changing(Concept.DISCUSSION) as database:
            _expect(database, discussion_id)
            write(database, "discussion", {"id": discussion_id} | conclusion_columns(conclusion))

    def keep_about(self, discussion_id: DiscussionId, about: About) -> None:
        """Keep the title and the lines of an own case as typed. Raises `NoSuchDiscussion`."""
        with self._store.changing(Concept.DISCUSSION) as database:
            _expect(database, discussion_id)
            columns = {"title": about.title, "own_case": about.case}
            write(database, "discussion", {"id": discussion_id} | columns)

    def keep_seconds(self, discussion_id: DiscussionId, phase_id: PhaseId, seconds: int) -> None:
        """Keep how long a phase has lasted. Nobody is told: it happens every few seconds.

        Raises `NoSuchDiscussion` where it does not have such a phase; nothing is then written.
        """
        with self._store.changing() as database:
            kept = read(database, "discussion_phase", phase_row_id(discussion_id, phase_id))
            if kept is None:
                raise NoSuchDiscussion(discussion_id)
            write_over(database, "discussion_phase", {"seconds": seconds}, kept)

    def edit_entry(self, discussion_id: DiscussionId, entry: Entry, *, session: str, now: datetime) -> None:
        """Change an entry of a finished discussion; what stood there is kept, once an editing session.

        Raises `NoSuchDiscussion` or `NoSuchEntry`; nothing is then written.
        """
        with self._store.changing(Concept.ENTRY) as database:
            _expect(database, discussion_id)
            kept = read(database, "entry", entry.id)
            if kept is None or kept["deleted"]:
                raise NoSuchEntry(entry.id)
            earlier = entry_of(kept)
            if earlier != entry:
                versions.keep(database, entry.id, earlier, session=session, now=now)
                write_over(database, "entry", entry_row(discussion_id, entry), kept)

    def edit_conclusion(
        self, discussion_id: DiscussionId, conclusion: Conclusion, *, session: str, now: datetime
    ) -> None:
        """Change the conclusion of a finished discussion; what stood there is kept, once a session.

        Raises `NoSuchDiscussion`; nothing is then written.
        """
        with self._store.changing(Concept.DISCUSSION) as database:
            earlier = self.get(discussion_id).conclusion
            if earlier != conclusion:
                versions.keep(database, discussion_id, earlier, session=session, now=now)
                self.keep_conclusion(discussion_id, conclusion)

    def remove_entry(self, id: EntryId) -> None:
        """Take one entry away, so that it can be brought back. Raises `NoSuchEntry`."""
        with self._store.changing(Concept.ENTRY) as database:
            if not take_away(database, "entry", id):
                raise NoSuchEntry(id)

    def restore_entry(self, id: EntryId) -> None:
        """Bring one entry back. Raises `NoSuchEntry`."""
        with self._store.changing(Concept.ENTRY) as database:
            if not bring_back(database, "entry", id):
                raise NoSuchEntry(id)

    def versions(self, subject_id: str) -> tuple[Version, ...]:
        """Return the earlier versions of an entry, or of a discussion's conclusion, the latest first."""
        return versions.of(self._store, subject_id)

    def remove(self, id: DiscussionId) -> None:
        """Take it away whole, so that it can be brought back. Raises `NoSuchDiscussion`."""
        with self._store.changing(Concept.DISCUSSION, Concept.FOLLOW_UP) as database:
            if not take_away(database, "discussion", id):
                raise NoSuchDiscussion(id)

    def restore(self, id: DiscussionId) -> None:
        """Bring it back with all that was in it. Raises `NoSuchDiscussion`."""
        with self._store.changing(Concept.DISCUSSION, Concept.FOLLOW_UP) as database:
            if not bring_back(database, "discussion", id):
                raise NoSuchDiscussion(id)

    def page(
        self,
        workplace: WorkplaceId,
        *,
        before: Mark | None = None,
        after: Mark | None = None,
        limit: int = 100,
    ) -> tuple[DiscussionLine, ...]:
        """Return lines of the timeline, newest first; what is only planned is not in it.

        They are the newest, or those just older than `before`, or those just newer than `after`
        (`OLDEST` gives the last page).
        """
        return self._timeline.page(workplace, before=before, after=after, limit=limit)

    def marks(self, workplace: WorkplaceId, *, every: int = 100) -> tuple[Mark, ...]:
        """Return the mark of each `every`th line: `page(before=marks[n])` is block n + 1. A job's work."""
        return self._timeline.marks(workplace, every=every)

    def months(self, workplace: WorkplaceId) -> tuple[Month, ...]:
        """Return how many lines each month of the timeline has, the newest first. A job's work."""
        return self._timeline.months(workplace)

    def count(self, workplace: WorkplaceId) -> int:
        """Return how many lines the timeline has."""
        return self._timeline.count(workplace)

    def count_since(self, workplace: WorkplaceId, day: date) -> int:
        """Return how many of them were held on that day, where the laptop is, or later."""
        return self._timeline.count_since(workplace, day)

    def held(self, workplace: WorkplaceId) -> tuple[Held, ...]:
        """Return what the figures need of each finished discussion, the newest last."""
        return self._timeline.held(workplace)

    def touched(self, workplace: WorkplaceId) -> tuple[Touched, ...]:
        """Return how often and when last each principle was touched by a finished discussion.

        Coverage of very many discussions: what `held` gives would first have to be made.
        """
        return self._timeline.touched(workplace)

    def _whole(self, row: Row) -> Discussion:
        rest = (
            self._store.rows(table, "discussion = ? AND deleted = 0", row["id"])
            for table in ("discussion_phase", "entry", "ballot")
        )
        return discussion_of(row, *rest)


def _expect(database: Database, id: DiscussionId) -> None:
    found = database.execute("SELECT 1 FROM discussion WHERE id = ? AND deleted = 0", [id])
    if found.fetchone() is None:
        raise NoSuchDiscussion(id)


def _keep_all(database: Database, table: str, discussion: DiscussionId, rows: Iterable[Row]) -> None:
    """Write the rows that differ, and take away those of the discussion that are no longer there."""
    gone = {row["id"]: row for row in rows_where(database, table, "discussion = ?", discussion)}
    for row in rows:
        write_over(database, table, row, gone.pop(row["id"], None))
    for kept in gone.values():
        write_over(database, table, {"deleted": 1} | _emptied(kept), kept)


def _emptied(kept: Row) -> Row:
    """Return what to empty in a row that is taken away.

    When the choices are shuffled they get new ids. What is left under the old ones would still tell who
    spoke first, so no word of it stays; undo writes the words anew.
    """
    if kept.get("kind") != EntryKind.CHOICE:
        return {}
    return {"text": "", "detail": json.dumps({})}
