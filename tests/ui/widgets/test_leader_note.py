"""A word to the one who leads: open where there is room, else behind a button."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from ethicsdesk.ui.theme.theme import Theme
from ethicsdesk.ui.widgets.leader_note import LeaderNote
from tests.doors import control, controls


@pytest.fixture
def note(theme: Theme, on_screen: Callable[..., None]) -> LeaderNote:
    note = LeaderNote(theme)
    note.tell("Wait a while.")
    on_screen(note, 300, 300)
    return note


def test_it_says_that_it_is_not_to_be_read_aloud(note: LeaderNote) -> None:
    assert control(note, QLabel, "For you who lead")
    assert control(note, QLabel, "Wait a while.")
    assert control(note, QLabel, "Not to be read aloud.")


def test_folded_it_stands_behind_a_button_until_it_is_pressed(qtbot: QtBot, note: LeaderNote) -> None:
    note.set_folded(is_folded=True)
    assert controls(note, QLabel, "Wait a while.") == []

    qtbot.mouseClick(control(note, QPushButton, "For you who lead"), Qt.MouseButton.LeftButton)

    assert control(note, QLabel, "Wait a while.")


def test_without_a_note_nothing_stands_there(note: LeaderNote) -> None:
    note.tell("")
    assert not note.isVisible()
