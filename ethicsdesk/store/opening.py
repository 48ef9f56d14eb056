"""What is done once, before a database is used: look, refuse or back up, and take the steps that are new.

A database that is refused is not touched, not by a byte: it is looked at through a connection that only
reads, and where no log lies beside it, one that does not even leave a file.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path

from ethicsdesk.model.errors import DamagedDatabase, NewerDatabase
from ethicsdesk.store.backup import back_up
from ethicsdesk.store.driver import Database, connect, told_apart
from ethicsdesk.store.files import BACKUPS, beside, make_file, make_folder
from ethicsdesk.store.schema import APPLICATION, STEPS, schema

HEADER = b"SQLite format 3\x00"


@dataclass(frozen=True, slots=True)
class _Seen:
    """Whose file it is, how many steps made it, and which."""

    application: int
    number: int
    steps: frozenset[str]
    is_empty: bool


def open_writer(path: Path, *, busy_ms: int) -> Database:
    """Return the connection that writes, to a database of just our schema.

    Raises `NewerDatabase`, `DamagedDatabase`, `DatabaseIsLocked`, `DiskIsFull`, `DiskFailed` or
    `FolderNotWritable`; what was there is then as it was.
    """
    make_folder(path.parent)
    with told_apart(path):
        seen = _look(path, busy_ms) if path.exists() and path.stat().st_size else None
        if seen is not None:
            _refuse(path, seen)
        make_file(path)
        writer = connect(path, busy_ms=busy_ms)
        try:
            _take_new_steps(writer, path.parent, is_new=seen is None or seen.is_empty)
        except BaseException:
            writer.close()
            raise
    return writer


def _look(path: Path, busy_ms: int) -> _Seen:
    with path.open("rb") as file:
        if file.read(len(HEADER)) != HEADER:
            raise DamagedDatabase(path)
    with _nothing_left(path), closing(_reader(path, busy_ms)) as database:
        [(application,)] = database.execute("PRAGMA application_id")
        [(number,)] = database.execute("PRAGMA user_version")
        tables = set(database.table_names()) - {schema.migrations_table}
        steps = frozenset(step.name for step in schema.applied(database))
    return _Seen(application, number, steps, is_empty=not tables)


def _reader(path: Path, busy_ms: int) -> Database:
    """Open it to look: where a log lies beside it, what it says may stand in the log alone."""
    log, _ = beside(path)
    has_log = log.exists() and log.stat().st_size > 0
    return connect(path, read_only=True, immutable=not has_log, busy_ms=busy_ms)


@contextmanager
def _nothing_left(path: Path) -> Iterator[None]:
    """Take away what SQLite leaves beside a database that was only read."""
    here = {file for file in beside(path) if file.exists()}
    try:
        yield
    finally:
        log, memory = beside(path)
        for file in {log, memory} - here:
            if file == memory or (file.exists() and not file.stat().st_size):
                file.unlink(missing_ok=True)


def _refuse(path: Path, seen: _Seen) -> None:
    if seen.is_empty:
        return
    if seen.application != APPLICATION or not seen.steps:
        raise DamagedDatabase(path)
    if seen.number > len(STEPS) or seen.steps - frozenset(STEPS):
        raise NewerDatabase(path, max(seen.number, len(seen.steps)), len(STEPS))


def _take_new_steps(writer: Database, folder: Path, *, is_new: bool) -> None:
    if not schema.pending(writer):
        return
    if not is_new:
        back_up(writer, folder / BACKUPS, reason=f"before-{len(STEPS):04}")
    schema.apply(writer)
