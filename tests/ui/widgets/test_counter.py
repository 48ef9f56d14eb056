"""A number that stays within its bounds, however it is set."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from ethicsdesk.ui.theme.theme import Theme
from ethicsdesk.ui.widgets.counter import Counter
from tests.doors import control
from tests.ui.hands import press, write


@pytest.fixture
def counter(theme: Theme, on_screen: Callable[..., None]) -> Counter:
    counter = Counter(theme, least=1, most=12, value=6)
    counter.name("How many are you?")
    on_screen(counter)
    counter.setFocus()
    return counter


def test_the_buttons_count_and_stop_at_the_bounds(qtbot: QtBot, counter: Counter) -> None:
    said: list[int] = []
    counter.counted.connect(said.append)
    more = control(counter, QPushButton, "One more: How many are you?")
    fewer = control(counter, QPushButton, "One fewer: How many are you?")

    for _ in range(8):
        qtbot.mouseClick(more, Qt.MouseButton.LeftButton)
    assert (said[0], counter.value) == (7, 12)
    for _ in range(14):
        qtbot.mouseClick(fewer, Qt.MouseButton.LeftButton)

    assert counter.value == 1


def test_arrows_count_and_digits_write(counter: Counter) -> None:
    field = control(counter, QLineEdit, "How many are you?")

    press(Qt.Key.Key_Up)
    assert counter.value == 7
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Down)
    assert counter.value == 5
    field.selectAll()
    write("11")

    assert counter.value == 11


@pytest.mark.parametrize(("typed", "kept"), [("0", 1), ("", 1), ("13", 12), ("x", 6)])
def test_what_cannot_be_meant_becomes_a_number_within_the_bounds(
    counter: Counter, typed: str, kept: int
) -> None:
    field = control(counter, QLineEdit, "How many are you?")
    field.selectAll()
    if typed != "x":
        press(Qt.Key.Key_Delete)
    write(typed)

    counter.findChildren(QPushButton)[0].setFocus()

    assert (counter.value, field.text()) == (kept, str(kept))
