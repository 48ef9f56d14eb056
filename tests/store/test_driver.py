"""Which SQLite is used, and how a file is opened with it."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from ethicsdesk.model.errors import OldSqlite
from ethicsdesk.store.driver import refuse_old_sqlite
from ethicsdesk.store.store import Store

FULL, MEMORY = 2, 2


def test_the_live_connection_makes_saved_mean_saved_and_erased_mean_erased(store: Store) -> None:
    promised = {
        "journal_mode": "wal",
        "synchronous": FULL,
        "fullfsync": 1,
        "checkpoint_fullfsync": 1,
        "foreign_keys": 1,
        "secure_delete": 1,
        "trusted_schema": 0,
        "cell_size_check": 1,
        "temp_store": MEMORY,
        "busy_timeout": 5000,
        "recursive_triggers": 1,
    }
    with store.changing() as writing:
        found = {name: writing.execute(f"PRAGMA {name}").fetchone()[0] for name in promised}
    assert found == promised


def test_readers_are_as_careful_and_cannot_write(store: Store) -> None:
    for name, promised in {"trusted_schema": 0, "cell_size_check": 1, "temp_store": MEMORY}.items():
        assert store.reading.execute(f"PRAGMA {name}").fetchone() == (promised,)
    with pytest.raises(Exception, match="readonly"):
        store.reading.execute("DELETE FROM entry")


def test_the_library_uses_the_sqlite_that_can_encrypt(store: Store) -> None:
    assert store.reading.execute("PRAGMA cipher_version").fetchone()
    assert "sqlcipher3" in sys.modules["sqlite_utils.db"].sqlite3.__name__


def test_without_a_passphrase_any_tool_opens_the_file(store: Store) -> None:
    assert (store.folder / "workplace.db").read_bytes().startswith(b"SQLite format 3\x00")


@pytest.mark.parametrize("version", ["3.7.17", "3.40.1", "3.51.2"])
def test_a_sqlite_that_can_lose_commits_is_refused(version: str) -> None:
    with pytest.raises(OldSqlite):
        refuse_old_sqlite(version)


def test_the_sqlite_here_is_new_enough(tmp_path: Path) -> None:
    refuse_old_sqlite()
    refuse_old_sqlite("3.51.3")
