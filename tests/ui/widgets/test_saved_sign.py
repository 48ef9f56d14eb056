"""Whether it is saved, in words, in room of its own, and never said too early."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget
from pytestqt.qtbot import QtBot

from ethicsdesk.model.errors import DiskIsFull
from ethicsdesk.model.language import Language
from ethicsdesk.ui.autosave import Autosave
from ethicsdesk.ui.dates import say_time
from ethicsdesk.ui.language import Speech
from ethicsdesk.ui.theme.theme import Theme
from ethicsdesk.ui.widgets.saved_sign import SavedSign
from tests.clock import Clock
from tests.ui.hands import look


@pytest.fixture
def sign(
    theme: Theme, speech: Speech, autosave: Autosave, clock: Clock, on_screen: Callable[..., None]
) -> SavedSign:
    sign = SavedSign(theme, autosave, clock)
    holder = QWidget()
    line = QHBoxLayout(holder)
    line.addWidget(QLabel("before"))
    line.addWidget(sign)
    line.addWidget(QLabel("after"))
    on_screen(holder)
    return sign


def test_saving_then_saved_with_the_time(
    qtbot: QtBot, sign: SavedSign, autosave: Autosave, clock: Clock
) -> None:
    assert sign.text == ""
    autosave.edited("a", "They agreed", lambda _: None)
    assert sign.text == "Saving …"

    with qtbot.waitSignal(autosave.saved):
        autosave.flush()

    assert sign.text == f"Saved at {say_time(clock.now)}"


def test_saved_is_not_said_while_another_field_waits(
    qtbot: QtBot, sign: SavedSign, autosave: Autosave
) -> None:
    autosave.edited("a", "They agreed", lambda _: None)
    autosave.edited("b", "They did not", _refuse)

    with qtbot.waitSignals([autosave.saved, autosave.failed]):
        autosave.flush()

    assert sign.text == "Not saved yet"
    sign.tell_saved()
    assert sign.text == "Not saved yet"
    autosave.forget("b")


def test_what_failed_is_told_until_it_is_saved(qtbot: QtBot, sign: SavedSign, autosave: Autosave) -> None:
    with qtbot.waitSignal(autosave.failed):
        autosave.edited("a", "They agreed", _refuse)
        autosave.flush()
    autosave.edited("a", "They agreed at last", lambda _: None)
    assert sign.text == "Not saved yet"

    with qtbot.waitSignal(autosave.saved):
        autosave.flush()

    assert sign.text.startswith("Saved at")


@pytest.mark.parametrize("language", [Language.ENGLISH, Language.SWEDISH])
def test_no_state_moves_or_cuts_anything(
    qtbot: QtBot, sign: SavedSign, autosave: Autosave, speech: Speech, clock: Clock, language: Language
) -> None:
    speech.set(language)
    clock.advance(hours=12)
    look()
    places = []
    for save in (lambda _: None, _refuse):
        autosave.edited("a", "x", save)
        look()
        places.append(sign.geometry())
        with qtbot.waitSignals([autosave.saved] if save is not _refuse else [autosave.failed]):
            autosave.flush()
        look()
        places.append(sign.geometry())
        words = sign.findChildren(QLabel)[1]
        assert words.sizeHint().width() <= words.width()
    autosave.forget("a")

    assert len(set(map(str, places))) == 1


def _refuse(_text: str) -> None:
    raise DiskIsFull(Path("data"))
