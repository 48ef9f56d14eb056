"""Killed at any moment while a group's words are typed: what was shown as saved is there."""

from __future__ import annotations

import json
import os
import random
import signal
import subprocess
import sys
import time
from contextlib import suppress
from pathlib import Path

import pytest

from ethicsdesk.model.discussion import Discussion, Status
from ethicsdesk.store.discussions import Discussions
from ethicsdesk.store.store import Store
from ethicsdesk.store.workplaces import Workplaces

CASES = os.environ.get("ETHICSDESK_CASES", "")
KILLS = int(CASES) if CASES.isdigit() else 300 if CASES == "ci" else 50
GROUPS = 4  # so that two cores can share them
LONGEST = 1.8  # seconds of typing before a kill
PATIENCE = 60  # seconds for a start on a machine that is busy


@pytest.mark.parametrize("group", range(GROUPS))
def test_nothing_that_was_shown_as_saved_is_lost_by_a_kill(tmp_path: Path, group: int) -> None:
    chance = random.Random(group)  # noqa: S311 - when to kill
    for _ in range(-(-KILLS // GROUPS)):
        type_and_kill(tmp_path, chance.uniform(0, LONGEST))
        assert lost(tmp_path) == []
        assert invented(tmp_path) == []
        assert is_whole(tmp_path)
        found = interrupted(tmp_path)
        assert found is None or found.status is Status.RUNNING


def test_a_sign_that_says_saved_too_early_would_be_seen(tmp_path: Path) -> None:
    for n in range(12):
        type_and_kill(tmp_path, 0.1 + 0.1 * n, "lie")
        if lost(tmp_path):
            return
    raise AssertionError("the test cannot see a sign that lies")


def type_and_kill(folder: Path, after: float, *how: str) -> None:
    """Let someone type in the real window for `after` seconds, and kill the process."""
    journal = folder / "journal"
    before = journal.stat().st_size if journal.exists() else 0
    command = [sys.executable, "-m", "tests.crash.typist", str(folder / "data"), str(journal), *how]
    with (folder / "errors").open("ab") as errors:
        process = subprocess.Popen(command, stderr=errors)  # noqa: S603 - our own
        end = time.monotonic() + PATIENCE
        while not journal.exists() or journal.stat().st_size == before:
            assert process.poll() is None, (folder / "errors").read_text()
            assert time.monotonic() < end
            with suppress(subprocess.TimeoutExpired):
                process.wait(0.01)
        with suppress(subprocess.TimeoutExpired):
            process.wait(after)
        process.send_signal(signal.SIGKILL)
        process.wait()


def lost(folder: Path) -> list[str]:
    """Return what was shown as saved and is not there; a line may have been typed on since."""
    kept = texts(folder)
    shown = {line for what, lines in read(folder) for line in lines if what == "shown"}
    return [line for line in shown if not any(text.startswith(line.strip()) for text in kept)]


def invented(folder: Path) -> list[str]:
    """Return what is there and was never typed."""
    sent = {line for what, lines in read(folder) for line in lines if what == "sent"}
    return [text for text in texts(folder) if text not in sent and text.rstrip() not in sent]


def read(folder: Path) -> list[tuple[str, list[str]]]:
    """Return the journal; its last line may have been cut by the kill."""
    told = []
    for line in (folder / "journal").read_text().splitlines():
        try:
            what, lines = json.loads(line)
        except json.JSONDecodeError:
            continue
        told.append((what, lines))
    return told


def interrupted(folder: Path) -> Discussion | None:
    """Return the discussion that one is offered to go on with."""
    store = Store(folder / "data")
    try:
        found = [
            discussion
            for workplace in Workplaces(store).all()
            for discussion in Discussions(store).unfinished(workplace.id)
        ]
        return found[0] if found else None
    finally:
        store.close()


def texts(folder: Path) -> list[str]:
    """Return the texts of all entries."""
    found = interrupted(folder)
    return [entry.text for entry in found.entries] if found is not None else []


def is_whole(folder: Path) -> bool:
    """Say whether SQLite finds nothing wrong, in tables, keys and words."""
    store = Store(folder / "data")
    try:
        with store.changing() as database:
            whole = database.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
            keys = database.execute("PRAGMA foreign_key_check").fetchall() == []
            for table in ("entry", "discussion", "follow_up"):
                name = f"{table}_words"
                database.execute(f"INSERT INTO {name}({name}, rank) VALUES ('integrity-check', 1)")  # noqa: S608 - ours
            return whole and keys
    finally:
        store.close()
