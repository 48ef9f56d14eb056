"""What is typed is saved by itself, and "saved" is never said too early."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from ethicsdesk.model.errors import DiskIsFull
from ethicsdesk.ui.autosave import MOST_MS, REST_MS, Autosave

FIELD = "a field"


@pytest.fixture
def autosave(qapp: object) -> Iterator[Autosave]:
    """Save on leaving and on closing alone: the rest never comes."""
    autosave = Autosave(rest_ms=60_000, most_ms=60_000)
    yield autosave
    autosave.settle()


def test_text_rests_at_most_as_long_as_was_promised() -> None:
    assert REST_MS == 600
    assert MOST_MS == 800


@pytest.mark.parametrize(("rest_ms", "most_ms"), [(10, 60_000), (60_000, 10)])
def test_words_are_saved_after_a_rest_and_in_the_end_without_one(
    qtbot: QtBot, rest_ms: int, most_ms: int
) -> None:
    kept: list[str] = []
    autosave = Autosave(rest_ms=rest_ms, most_ms=most_ms)
    with qtbot.waitSignal(autosave.saved):
        autosave.edited(FIELD, "They agreed", kept.append)
    assert kept == ["They agreed"]


def test_leaving_the_field_saves_at_once_and_quick_edits_are_one_save(
    qtbot: QtBot, autosave: Autosave
) -> None:
    kept: list[str] = []
    for text in ("They", "They agreed"):
        autosave.edited(FIELD, text, kept.append)
    with qtbot.waitSignal(autosave.saved):
        autosave.flush()
    assert kept == ["They agreed"]
    assert not autosave.has_unsaved


def test_saved_is_said_in_the_windows_thread_when_the_newest_words_are_kept(
    qtbot: QtBot, autosave: Autosave
) -> None:
    kept: list[str] = []
    said: list[tuple[str, threading.Thread]] = []
    turns = threading.Semaphore(0)

    def save_in_turn(text: str) -> None:
        turns.acquire(timeout=5)
        kept.append(text)

    autosave.saved.connect(
        lambda _: said.append((kept[-1], threading.current_thread())), Qt.ConnectionType.DirectConnection
    )
    for text in ("They", "They agreed"):
        autosave.edited(FIELD, text, save_in_turn)
        autosave.flush()

    with qtbot.assertNotEmitted(autosave.saved, wait=50):
        turns.release()
        qtbot.waitUntil(lambda: kept == ["They"])
    turns.release()
    qtbot.waitUntil(lambda: len(said) > 0)

    assert said == [("They agreed", threading.main_thread())]


def test_words_that_a_full_disk_refuses_are_kept_and_saved_when_there_is_room(qtbot: QtBot) -> None:
    autosave = Autosave(rest_ms=60_000, most_ms=10)
    kept: list[str] = []
    is_full = threading.Event()
    is_full.set()

    def save(text: str) -> None:
        if is_full.is_set():
            raise DiskIsFull(Path("data"))
        kept.append(text)

    with qtbot.waitSignal(autosave.failed) as failed:
        autosave.edited(FIELD, "They agreed", save)
    assert isinstance(failed.args[1], DiskIsFull)
    assert autosave.newest(FIELD, kept="") == "They agreed"
    assert not autosave.settle()

    with qtbot.waitSignal(autosave.saved):
        is_full.clear()
    assert kept == ["They agreed"]


def test_what_nobody_typed_is_saved_without_a_word(qtbot: QtBot, autosave: Autosave) -> None:
    kept: list[str] = []
    waiting: Callable[..., object] = autosave.waiting  # type: ignore[assignment]
    with qtbot.assertNotEmitted(waiting):
        autosave.edited("seconds", "12", kept.append, is_quiet=True)
    assert autosave.settle()
    assert kept == ["12"]


def test_a_save_that_failed_while_room_was_made_is_tried_once_more_before_one_is_told(
    qtbot: QtBot, autosave: Autosave
) -> None:
    kept: list[str] = []
    is_under_way, is_full = threading.Event(), threading.Event()
    is_full.set()
    may_end = threading.Event()

    def save(text: str) -> None:
        was_full = is_full.is_set()
        is_under_way.set()
        may_end.wait(5)
        if was_full:
            raise DiskIsFull(Path("data"))
        kept.append(text)

    autosave.edited(FIELD, "They agreed", save)
    autosave.flush()
    is_under_way.wait(5)
    is_full.clear()
    may_end.set()

    assert autosave.settle()
    assert kept == ["They agreed"]
