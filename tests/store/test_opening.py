"""Opening a database: rights, steps, and what is refused untouched."""

from __future__ import annotations

import hashlib
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest

from ethicsdesk.model.discussion import Discussion
from ethicsdesk.model.errors import (
    DamagedDatabase,
    DatabaseIsLocked,
    EthicsDeskError,
    FolderNotWritable,
    NewerDatabase,
)
from ethicsdesk.store.backup import is_whole
from ethicsdesk.store.driver import connect
from ethicsdesk.store.schema import STEPS
from ethicsdesk.store.store import Store

ONLY_POSIX = os.name == "posix"


@pytest.fixture
def folder(store: Store, discussion: Callable[..., Discussion]) -> Path:
    """Leave a closed database with one discussion in it."""
    discussion()
    store.close()
    return store.folder


@pytest.fixture
def database(folder: Path) -> Path:
    return folder / "workplace.db"


@pytest.fixture
def from_a_newer_app(database: Path) -> Callable[[str], None]:
    """Do in the database what a newer app would have done."""

    def do(statement: str) -> None:
        with closing(connect(database)) as newer:
            newer.execute(statement)

    return do


@pytest.fixture
def loose_umask() -> Iterator[None]:
    """Let new files be readable by all, as on most computers."""
    before = os.umask(0o022)
    yield
    os.umask(before)


def print_of(folder: Path) -> dict[str, str]:
    """Return each file of the folder with the hash of its bytes."""
    files = sorted(path for path in folder.rglob("*") if path.is_file())
    return {str(path): hashlib.sha256(path.read_bytes()).hexdigest() for path in files}


@pytest.mark.usefixtures("loose_umask")
def test_nobody_else_can_read_the_files(store: Store, discussion: Callable[..., Discussion]) -> None:
    discussion()
    files = {path.name: path.stat().st_mode & 0o777 for path in store.folder.iterdir()}
    assert set(files) == {"workplace.db", "workplace.db-wal", "workplace.db-shm"}
    if ONLY_POSIX:
        assert set(files.values()) == {0o600}
        assert store.folder.stat().st_mode & 0o777 == 0o700


@pytest.mark.usefixtures("loose_umask")
def test_a_database_that_others_could_read_is_closed_to_them(folder: Path, database: Path) -> None:
    folder.chmod(0o755)
    database.chmod(0o644)

    Store(folder).close()

    if ONLY_POSIX:
        assert database.stat().st_mode & 0o777 == 0o600
        assert folder.stat().st_mode & 0o777 == 0o700


def test_a_folder_with_other_things_in_it_keeps_its_rights(tmp_path: Path) -> None:
    shared = tmp_path / "shared"
    shared.mkdir()
    shared.chmod(0o755)
    (shared / "letter.txt").touch()

    Store(shared).close()

    if ONLY_POSIX:
        assert shared.stat().st_mode & 0o777 == 0o755


def test_what_was_kept_is_there_the_next_time_and_no_backup_was_needed(folder: Path) -> None:
    again = Store(folder)
    assert again.ask("SELECT count(*) FROM discussion") == [(1,)]
    assert again.ask("PRAGMA user_version") == [(len(STEPS),)]
    assert not (folder / "backups").exists()
    again.close()


def test_tables_are_strict_and_foreign_keys_have_an_index(store: Store) -> None:
    ours = {name for name, *_ in store.ask("SELECT name FROM sqlite_schema WHERE sql LIKE '%STRICT%'")}
    assert {"device", "workplace", "discussion", "discussion_phase", "entry", "ballot"} <= ours
    assert {"follow_up", "snapshot", "version", "audit"} <= ours
    for table in ours:
        for _, _, other, column, *_ in store.ask(f"PRAGMA foreign_key_list({table})"):
            one = f"SELECT 1 FROM {table} WHERE {column} = 'x' AND deleted = 0"  # noqa: S608 - our own names
            plan = store.ask(f"EXPLAIN QUERY PLAN {one}")
            assert "SEARCH" in plan[0][3] or other == "workplace", (table, column)


def test_before_new_steps_a_checked_backup_is_made(
    folder: Path, database: Path, from_a_newer_app: Callable[[str], None]
) -> None:
    from_a_newer_app("DELETE FROM _sqlite_migrations WHERE name = '0007_audit'")
    from_a_newer_app("DROP TABLE audit")
    from_a_newer_app("PRAGMA user_version = 6")

    Store(folder).close()

    [backup] = (folder / "backups").iterdir()
    assert is_whole(backup)
    with closing(connect(backup, immutable=True)) as kept, closing(connect(database)) as now:
        assert kept.execute("SELECT title FROM discussion").fetchall() == [("The key",)]
        assert "audit" not in kept.table_names()
        assert "audit" in now.table_names()
    if ONLY_POSIX:
        assert backup.stat().st_mode & 0o777 == 0o600
        assert backup.parent.stat().st_mode & 0o777 == 0o700


def test_a_step_that_fails_leaves_the_steps_before_it_and_a_backup(
    folder: Path, database: Path, from_a_newer_app: Callable[[str], None]
) -> None:
    from_a_newer_app("DELETE FROM _sqlite_migrations WHERE name IN ('0006_version', '0007_audit')")
    from_a_newer_app("DROP TABLE version")

    with pytest.raises(Exception, match="audit already exists"):
        Store(folder)

    with closing(connect(database)) as now:
        assert "version" in now.table_names()
        assert now.execute("SELECT title FROM discussion").fetchall() == [("The key",)]
    assert len(list((folder / "backups").iterdir())) == 1


@pytest.mark.parametrize(
    "statement",
    [
        f"PRAGMA user_version = {len(STEPS) + 1}",
        "INSERT INTO _sqlite_migrations (migration_set, name) VALUES ('ethicsdesk', '0999_future')",
    ],
)
def test_a_newer_database_is_refused_and_not_touched(
    folder: Path, from_a_newer_app: Callable[[str], None], statement: str
) -> None:
    from_a_newer_app(statement)
    before = print_of(folder)

    with pytest.raises(NewerDatabase) as told:
        Store(folder)

    assert told.value.found > told.value.known == len(STEPS)
    assert print_of(folder) == before


def test_a_newer_database_is_seen_also_where_only_the_log_knows_it(folder: Path) -> None:
    killed = """
import os, sys
from pathlib import Path
from ethicsdesk.store.driver import connect
newer = connect(Path(sys.argv[1]))
newer.execute("PRAGMA user_version = 999")
os._exit(1)
"""
    command = [sys.executable, "-c", killed, str(folder / "workplace.db")]
    subprocess.run(command, check=False)  # noqa: S603 - our own command
    assert (folder / "workplace.db-wal").stat().st_size > 0
    (folder / "workplace.db-shm").unlink(missing_ok=True)
    before = print_of(folder)

    with pytest.raises(NewerDatabase):
        Store(folder)

    assert print_of(folder) == before


@pytest.mark.parametrize("content", [b"hello" * 1000, b"SQLite format 3\x00" + b"\xff" * 5000, b"\x00"])
def test_what_is_no_database_is_refused_and_not_touched(folder: Path, database: Path, content: bytes) -> None:
    database.write_bytes(content)
    before = print_of(folder)

    with pytest.raises(DamagedDatabase) as told:
        Store(folder)

    assert told.value.file == database
    assert print_of(folder) == before


def test_another_programs_database_is_refused_and_not_touched(tmp_path: Path) -> None:
    (tmp_path / "workplace.db").touch()
    with closing(connect(tmp_path / "workplace.db")) as other:
        other.execute("CREATE TABLE song (title TEXT)")
    before = print_of(tmp_path)

    with pytest.raises(DamagedDatabase):
        Store(tmp_path)

    assert print_of(tmp_path) == before


def test_a_damaged_page_is_told_and_not_taken_for_an_empty_history(folder: Path, database: Path) -> None:
    whole = database.read_bytes()
    with closing(connect(database)) as looked:
        [(page,)] = looked.execute("SELECT rootpage FROM sqlite_schema WHERE name = 'discussion'")
        [(size,)] = looked.execute("PRAGMA page_size")
    start = (page - 1) * size
    database.write_bytes(whole[:start] + b"\x55" * size + whole[start + size :])

    store = Store(folder)
    with pytest.raises(DamagedDatabase):
        store.ask("SELECT count(*), max(title) FROM discussion")
    with pytest.raises(DamagedDatabase):
        store.rows("discussion", "title = 'The key'")
    store.close()


def test_a_database_that_another_program_holds_is_told(folder: Path, database: Path) -> None:
    with closing(connect(database)) as other:
        other.execute("BEGIN IMMEDIATE")
        store = Store(folder, busy_ms=20)
        with pytest.raises(DatabaseIsLocked) as told, store.changing():
            pass
        other.execute("ROLLBACK")

    assert told.value.file == database
    with store.changing():
        pass
    store.close()


def test_a_folder_that_cannot_be_made_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(FolderNotWritable) as told:
        Store(tmp_path / "file" / "desk")
    assert told.value.folder == tmp_path / "file" / "desk"


def test_refusals_are_what_a_person_can_mend() -> None:
    refused = NewerDatabase(Path("workplace.db"), 9, 8)
    assert isinstance(refused, EthicsDeskError)
    assert refused.explain(lambda _, source: source) == (
        "The database comes from a newer version of EthicsDesk.",
        "It is untouched.",
        "Update the app to open it.",
    )
