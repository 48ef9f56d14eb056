"""One choice of a few: one stop for Tab, arrows inside."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from ethicsdesk.ui.theme.theme import Theme
from ethicsdesk.ui.widgets.segments import Segments
from tests.doors import control
from tests.ui.hands import focused, press

LENGTHS = [("15", "15 min"), ("45", "45 min"), ("90", "90 min")]


@pytest.fixture
def segments(theme: Theme, on_screen: Callable[..., None]) -> Segments:
    segments = Segments(theme)
    segments.offer(LENGTHS, "45")
    on_screen(segments)
    control(segments, QPushButton, "45 min").setFocus()
    return segments


def test_arrows_move_the_choice_with_focus_and_begin_again_at_the_end(segments: Segments) -> None:
    said: list[str] = []
    segments.chosen.connect(said.append)

    for key in (Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Left):
        press(key)

    assert said == ["90", "15", "90"]
    assert segments.now == "90"
    assert focused() is control(segments, QPushButton, "90 min")


def test_the_mouse_chooses_and_the_chosen_one_is_the_only_stop(qtbot: QtBot, segments: Segments) -> None:
    said: list[str] = []
    segments.chosen.connect(said.append)

    qtbot.mouseClick(control(segments, QPushButton, "15 min"), Qt.MouseButton.LeftButton)

    assert said == ["15"]
    buttons = segments.findChildren(QPushButton)
    assert [button.text() for button in buttons if button.focusPolicy() & Qt.FocusPolicy.TabFocus] == [
        "15 min"
    ]
    assert [button.text() for button in buttons if button.isChecked()] == ["15 min"]


def test_the_same_choices_in_another_language_keep_the_choice_and_focus(segments: Segments) -> None:
    before = focused()

    segments.offer([(key, f"{key} minuter") for key, _ in LENGTHS], segments.now)

    assert focused() is before
    assert focused().property("text") == "45 minuter"
