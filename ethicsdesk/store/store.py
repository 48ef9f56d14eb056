"""One open database: who writes, what each thread reads, and word of what changed."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from weakref import WeakSet

from ethicsdesk.model.change import Change, Concept
from ethicsdesk.model.errors import DiskFailed
from ethicsdesk.store.driver import BUSY_MS, Database, connect, found_within, told_apart
from ethicsdesk.store.files import DATABASE
from ethicsdesk.store.opening import open_writer
from ethicsdesk.store.rows import Row, rows_where


class _Mine(threading.local):
    """What each thread has for itself."""

    is_changing = False
    reader: Database | None = None


class Store:
    """One writing connection behind a lock that serves in turn, and a reading one a thread.

    A reader never waits and never sees half a change (WAL). When `changing` has returned,
    the change is on the disk (`synchronous=FULL`): that, and nothing less, is "saved".
    """

    def __init__(self, folder: Path, *, busy_ms: int = BUSY_MS) -> None:
        """Open `folder/workplace.db`, made if it is not there. Raises what `open_writer` does."""
        self.folder = folder
        self._path = folder / DATABASE
        self._busy_ms = busy_ms
        self._writer = open_writer(self._path, busy_ms=busy_ms)
        self._next = threading.Lock()
        self._lock = threading.Lock()
        self._mine = _Mine()
        self._readers: WeakSet[Database] = WeakSet()
        self._listeners: list[Callable[[Change], None]] = []
        self._touched: set[Concept] = set()
        self._changes = 0

    @property
    def changes(self) -> int:
        """How many transactions there have been since it was opened: what was counted before one is old."""
        return self._changes

    def listen(self, listener: Callable[[Change], None]) -> None:
        """Call `listener` after each transaction that names a concept, in the thread that made it."""
        self._listeners.append(listener)

    @property
    def reading(self) -> Database:
        """The connection to read from in this thread; inside `changing`, the one that writes."""
        if self._mine.is_changing:
            return self._writer
        if self._mine.reader is None:
            with told_apart(self._path):
                self._mine.reader = connect(self._path, read_only=True, busy_ms=self._busy_ms)
            self._readers.add(self._mine.reader)
        return self._mine.reader

    def ask(self, statement: str, *values: object) -> list[tuple[Any, ...]]:
        """Return what a SELECT finds. Raises `DamagedDatabase` or `DiskFailed` where it cannot be read."""
        with told_apart(self._path):
            found: list[tuple[Any, ...]] = self.reading.execute(statement, values).fetchall()
            return found

    def ask_briefly(self, seconds: float, statement: str, *values: object) -> list[tuple[Any, ...]]:
        """Return what a SELECT has found after `seconds` of the processor's time at most."""
        with told_apart(self._path):
            return found_within(self.reading, seconds, statement, values)

    def rows(self, table: str, condition: str, *values: object) -> list[Row]:
        """Return the whole rows for which a condition of ours holds. Raises as `ask` does."""
        with told_apart(self._path):
            return list(rows_where(self.reading, table, condition, *values))

    @contextmanager
    def changing(self, *concepts: Concept) -> Iterator[Database]:
        """Wait for one's turn, do the whole block or nothing, then tell the listeners once.

        Blocks may nest. Raises `DiskIsFull`, `DiskFailed`, `DatabaseIsLocked` or `DamagedDatabase`;
        nothing is then changed.
        """
        if self._mine.is_changing:
            self._touched.update(concepts)
            with self._writer.atomic():
                yield self._writer
            return
        with told_apart(self._path), self._transaction():
            self._touched = set(concepts)
            yield self._writer
            change = Change(frozenset(self._touched))
        for listener in self._listeners if change.concepts else ():
            listener(change)

    def close(self) -> None:
        """Close every connection, the writing one last: it empties the log into the database."""
        for database in (*self._readers, self._writer):
            database.close()

    @contextmanager
    def _transaction(self) -> Iterator[None]:
        with self._next:  # else a job's next slice overtakes the click that waits (measured: 13 s)
            self._lock.acquire()
        try:
            self._writer.execute("BEGIN IMMEDIATE")
            self._mine.is_changing = True
            yield
            self._writer.execute("COMMIT")
            self._changes += 1
        except BaseException as error:
            self._writer.rollback()
            if str(getattr(error, "sqlite_errorname", "")).startswith("SQLITE_IOERR"):
                self._begin_anew()
            raise
        finally:
            self._mine.is_changing = False
            self._lock.release()

    def _begin_anew(self) -> None:
        """Open the writing connection again: after a failed sync one must not trust what it believes."""
        self._writer.close()
        try:
            self._writer = connect(self._path, busy_ms=self._busy_ms)
        except Exception as error:
            raise DiskFailed(self.folder) from error
