"""One program at a time writes in a folder, between real processes."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from ethicsdesk.store.lock import FolderLock

HOLDER = """
import sys
from pathlib import Path
from ethicsdesk.store.lock import FolderLock
print(FolderLock(Path(sys.argv[1])).take(), flush=True)
sys.stdin.read()
"""


def start(folder: Path) -> tuple[subprocess.Popen[str], str]:
    """Start another program that takes the lock, and return what it said to that."""
    command = [sys.executable, "-c", HOLDER, str(folder)]
    other = subprocess.Popen(  # noqa: S603 - our own command
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    assert other.stdout is not None
    return other, other.stdout.readline().strip()


def stop(other: subprocess.Popen[str]) -> None:
    other.kill()
    other.communicate()


def test_the_second_program_is_told_no_until_the_first_lets_go(tmp_path: Path) -> None:
    lock = FolderLock(tmp_path)
    assert lock.take()
    assert lock.take()
    second, said = start(tmp_path)
    stop(second)
    assert said == "False"

    lock.release()
    third, said = start(tmp_path)
    stop(third)
    assert said == "True"


def test_a_program_that_was_killed_holds_nothing(tmp_path: Path) -> None:
    other, said = start(tmp_path)
    assert said == "True"
    lock = FolderLock(tmp_path)
    assert not lock.take()

    stop(other)

    assert lock.take()
    assert (tmp_path / "lock").exists()


def test_two_locks_in_one_program_are_two(tmp_path: Path) -> None:
    first, second = FolderLock(tmp_path), FolderLock(tmp_path)
    assert first.take()
    assert not second.take()


def test_of_programs_that_start_at_once_one_gets_it(tmp_path: Path) -> None:
    started = [start(tmp_path) for _ in range(4)]
    for other, _ in started:
        stop(other)
    assert sorted(said for _, said in started) == ["False", "False", "False", "True"]


def test_the_second_asks_the_first_to_show_itself(tmp_path: Path) -> None:
    first = FolderLock(tmp_path)
    first.take()
    assert not first.was_asked_to_raise()

    FolderLock(tmp_path).ask_to_raise()

    if os.name == "posix":
        assert first.raise_file.stat().st_mode & 0o777 == 0o600
    assert first.was_asked_to_raise()
    assert not first.was_asked_to_raise()
