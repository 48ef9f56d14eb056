"""What was taken away can be had back, by button and by key, once."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from ethicsdesk.ui.theme.theme import Theme
from ethicsdesk.ui.widgets.undo_line import SHOWN_MS, UndoLine
from tests.doors import control


@pytest.fixture
def line(theme: Theme, on_screen: Callable[..., None]) -> UndoLine:
    line = UndoLine(theme)
    on_screen(line, 600, 100)
    line.hide()
    return line


def test_it_is_told_with_its_key_and_the_button_brings_it_back_once(
    qtbot: QtBot, line: UndoLine, said: list[str]
) -> None:
    back: list[str] = []
    line.offer("The note has been removed.", lambda: back.append("note"))
    assert said == ["The note has been removed. Press Ctrl+Z to undo."]

    qtbot.mouseClick(control(line, QPushButton, "Undo"), Qt.MouseButton.LeftButton)

    assert (back, line.isVisible()) == (["note"], False)
    assert not line.undo()
    assert back == ["note"]


def test_the_latest_is_what_comes_back(line: UndoLine) -> None:
    back: list[str] = []
    line.offer("The first is gone.", lambda: back.append("first"))
    line.offer("The second is gone.", lambda: back.append("second"))

    assert line.undo()
    assert back == ["second"]


def test_it_goes_after_twelve_seconds_but_not_under_the_hand_and_the_key_works_after_that(
    qtbot: QtBot, line: UndoLine
) -> None:
    back: list[str] = []
    line.offer("The note has been removed.", lambda: back.append("note"))
    assert SHOWN_MS == 12_000
    button, timer = control(line, QPushButton, "Undo"), line.findChildren(QTimer)[0]

    button.setFocus()
    timer.timeout.emit()
    assert line.isVisible()
    button.clearFocus()
    timer.timeout.emit()
    assert not line.isVisible()

    assert line.undo()
    assert back == ["note"]
