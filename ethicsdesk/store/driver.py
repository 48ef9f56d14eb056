"""sqlite-utils over SQLCipher, which brings its own SQLite: the one module that imports them.

Without a passphrase the file is plain SQLite that any tool can open. Every pragma has its place here.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from sqlcipher3 import dbapi2

# sqlite-utils takes the driver of this name, if there is one when it is first imported.
sys.modules["pysqlite3"] = sys.modules["pysqlite3.dbapi2"] = dbapi2

from sqlite_utils import Database, Migrations  # noqa: E402 - only now

from ethicsdesk.model.errors import (  # noqa: E402 - after the driver is in its place
    DamagedDatabase,
    DatabaseIsLocked,
    DiskFailed,
    DiskIsFull,
    EthicsDeskError,
    FolderNotWritable,
    OldSqlite,
)

__all__ = [
    "Database",
    "DatabaseError",
    "Migrations",
    "connect",
    "found_within",
    "refuse_old_sqlite",
    "told_apart",
]

DatabaseError: type[Exception] = dbapi2.DatabaseError

OLDEST_SQLITE = (3, 51, 3)  # before it two connections can lose what was saved when the WAL starts anew
STEPS_BETWEEN_LOOKS = 1000  # of SQLite's machine, some 0.1 ms
BUSY_MS = 5000  # a virus scanner lets go within six seconds, as a rule at once

# Before the first read. `cipher_log`: SQLCipher writes page errors to stderr by itself.
_PRAGMAS = (
    "cipher_log = off",
    "foreign_keys = ON",
    "trusted_schema = OFF",
    "cell_size_check = ON",
    "temp_store = MEMORY",
    "secure_delete = ON",
    "recursive_triggers = ON",
)
# `synchronous = FULL` is what "saved" means; `fullfsync` makes a Mac's drive write, and not only promise to.
_WRITER_PRAGMAS = (
    "journal_mode = WAL",
    "synchronous = FULL",
    "fullfsync = ON",
    "checkpoint_fullfsync = ON",
)


def refuse_old_sqlite(version: str = dbapi2.sqlite_version) -> None:
    """Raise `OldSqlite` where the installed SQLite has the fault of the WAL that loses commits."""
    if tuple(map(int, version.split("."))) < OLDEST_SQLITE:
        raise OldSqlite(version, ".".join(map(str, OLDEST_SQLITE)))


def connect(
    path: Path, *, read_only: bool = False, immutable: bool = False, busy_ms: int = BUSY_MS
) -> Database:
    """Open the file for any thread. `immutable` reads it without a lock and leaves no file beside it."""
    refuse_old_sqlite()
    mode = "mode=ro" if read_only or immutable else "mode=rw"
    address = f"{path.absolute().as_uri()}?{mode}{'&immutable=1' if immutable else ''}"
    connection = dbapi2.connect(address, uri=True, check_same_thread=False, isolation_level=None)
    try:
        connection.execute(f"PRAGMA busy_timeout = {busy_ms:d}")
        for pragma in _PRAGMAS if read_only or immutable else _PRAGMAS + _WRITER_PRAGMAS:
            connection.execute(f"PRAGMA {pragma}")
    except BaseException:
        connection.close()
        raise
    return Database(connection, execute_plugins=False, recursive_triggers=False)


def found_within(
    database: Database, seconds: float, statement: str, values: Sequence[object]
) -> list[tuple[Any, ...]]:
    """Return what a SELECT has found when it ends, or when this thread has worked on it for `seconds`."""
    ends = time.thread_time() + seconds
    found: list[tuple[Any, ...]] = []
    database.conn.set_progress_handler(lambda: time.thread_time() > ends, STEPS_BETWEEN_LOOKS)
    try:
        found.extend(database.execute(statement, values))
    except dbapi2.OperationalError as error:
        if getattr(error, "sqlite_errorname", "") != "SQLITE_INTERRUPT":
            raise
    finally:
        database.conn.set_progress_handler(None, STEPS_BETWEEN_LOOKS)
    return found


@contextmanager
def told_apart(path: Path) -> Iterator[None]:
    """Turn what the driver raises into what happened, where it is something that a person can mend."""
    try:
        yield
    except dbapi2.Error as error:
        meant = _meaning(str(getattr(error, "sqlite_errorname", "")), path)
        if meant is None:
            raise
        raise meant from error


def _meaning(code: str, path: Path) -> EthicsDeskError | None:
    """Return our error for the name of SQLite's result code, None where it is a bug of ours."""
    folder = path.parent
    for beginning, meant in (
        ("SQLITE_FULL", DiskIsFull(folder)),
        ("SQLITE_BUSY", DatabaseIsLocked(path)),
        ("SQLITE_CORRUPT", DamagedDatabase(path)),
        ("SQLITE_NOTADB", DamagedDatabase(path)),
        ("SQLITE_READONLY", FolderNotWritable(folder)),
        ("SQLITE_CANTOPEN", FolderNotWritable(folder)),
        ("SQLITE_PERM", FolderNotWritable(folder)),
        ("SQLITE_IOERR", DiskFailed(folder)),
    ):
        if code.startswith(beginning):
            return meant
    return None
