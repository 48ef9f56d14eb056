"""Copies of an open database. One counts only when it has been opened and checked."""

from __future__ import annotations

import os
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

from ethicsdesk.model.errors import DamagedDatabase
from ethicsdesk.store.driver import Database, connect
from ethicsdesk.store.files import beside, make_file, make_folder, sync_folder
from ethicsdesk.store.rows import is_sound, rows_where

SEALED = ("workplace", "discussion", "discussion_phase", "entry", "ballot", "follow_up", "version")


def back_up(database: Database, folder: Path, *, reason: str) -> Path:
    """Copy the database into `folder`, check the copy, and return its path. Saving goes on meanwhile.

    The copy has its name only when it is whole, checked and on the disk. Raises `DamagedDatabase` where
    what was copied does not hold; the copy is then taken away.
    """
    make_folder(folder)
    for left in folder.glob("*.part*"):  # by a program that was killed while it copied
        left.unlink()
    moment = datetime.now(UTC).strftime("%Y-%m-%dT%H%M%S.%fZ")
    path = folder / f"workplace-{moment}-{reason}.db"
    unfinished = path.with_suffix(".part")
    make_file(unfinished)
    try:
        _copy(database, unfinished)
        if not is_whole(unfinished):
            raise DamagedDatabase(path)
        _sync(unfinished)
        unfinished.replace(path)
        sync_folder(folder)
    finally:
        for file in (unfinished, *beside(unfinished)):
            file.unlink(missing_ok=True)
    return path


def is_whole(path: Path) -> bool:
    """Say whether the copy opens, its pages and references hold, and each row reads as it was written."""
    with closing(connect(path, immutable=True)) as copy:
        if copy.execute("PRAGMA integrity_check(1)").fetchone() != ("ok",):
            return False
        if copy.execute("PRAGMA foreign_key_check").fetchone() is not None:
            return False
        sealed = set(SEALED) & set(copy.table_names())
        return all(is_sound(row) for table in sealed for row in rows_where(copy, table, "true"))


def _copy(database: Database, path: Path) -> None:
    with closing(connect(path)) as copy:
        database.conn.backup(copy.conn)
        copy.execute("PRAGMA journal_mode = DELETE")  # one file, with nothing beside it


def _sync(path: Path) -> None:
    descriptor = os.open(path, os.O_RDWR)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
