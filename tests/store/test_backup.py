"""A backup counts when it has been opened and checked."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from ethicsdesk.model.discussion import Discussion
from ethicsdesk.model.entry import Entry
from ethicsdesk.model.errors import DamagedDatabase
from ethicsdesk.store.backup import back_up, is_whole
from ethicsdesk.store.driver import connect
from ethicsdesk.store.store import Store


@pytest.fixture
def kept(discussion: Callable[..., Discussion], entry: Callable[..., Entry]) -> Discussion:
    return discussion(entries=tuple(entry(f"Note {n}") for n in range(100)))


def test_a_backup_is_one_file_with_all_that_was_saved(store: Store, kept: Discussion, tmp_path: Path) -> None:
    backup = back_up(store.reading, tmp_path / "backups", reason="by-hand")
    assert list((tmp_path / "backups").iterdir()) == [backup]
    with closing(connect(backup, immutable=True)) as copy:
        assert copy.execute("SELECT count(*) FROM entry").fetchone() == (len(kept.entries),)


@pytest.mark.usefixtures("kept")
def test_a_backup_with_one_changed_letter_does_not_count(store: Store, tmp_path: Path) -> None:
    backup = back_up(store.reading, tmp_path / "backups", reason="by-hand")
    whole = backup.read_bytes()

    backup.write_bytes(whole.replace(b"Note 42", b"Note 43", 1))

    assert not is_whole(backup)


def test_what_a_killed_backup_left_is_gone_after_the_next(store: Store, tmp_path: Path) -> None:
    folder = tmp_path / "backups"
    folder.mkdir()
    for name in ("workplace-old.part", "workplace-old.part-wal"):
        (folder / name).write_text("half")

    backup = back_up(store.reading, folder, reason="by-hand")

    assert list(folder.iterdir()) == [backup]


@pytest.mark.usefixtures("kept")
def test_what_does_not_hold_is_not_kept_as_a_backup(store: Store, tmp_path: Path) -> None:
    with store.changing() as database:
        database.execute("UPDATE entry SET text = 'Not by us' WHERE number = 7")

    with pytest.raises(DamagedDatabase):
        back_up(store.reading, tmp_path / "backups", reason="by-hand")

    assert list((tmp_path / "backups").iterdir()) == []
