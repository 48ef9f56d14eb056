"""The parking lot: one line for what must wait, and focus comes back."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from ethicsdesk.ui.theme.theme import Theme
from ethicsdesk.ui.widgets.parking import Parking
from tests.doors import control, controls
from tests.ui.hands import focused, press, write


@pytest.fixture
def parking(theme: Theme, on_screen: Callable[..., None]) -> Parking:
    parking = Parking(theme)
    on_screen(parking, 300, 200)
    return parking


def test_enter_parks_a_line_and_focus_goes_back_to_the_button(qtbot: QtBot, parking: Parking) -> None:
    parked: list[str] = []
    parking.parked.connect(parked.append)

    qtbot.mouseClick(control(parking, QPushButton, "Parking lot"), Qt.MouseButton.LeftButton)
    assert focused() is control(parking, QLineEdit, "Keep for another day")
    write(" The roster ")
    press(Qt.Key.Key_Return)
    parking.tell(1)

    assert parked == ["The roster"]
    assert focused() is control(parking, QPushButton, "Parking lot  1")
    assert controls(parking, QLineEdit, "") == []


def test_an_empty_line_parks_nothing(parking: Parking) -> None:
    parked: list[str] = []
    parking.parked.connect(parked.append)
    parking.open()

    write("  ")
    press(Qt.Key.Key_Return)

    assert parked == []


def test_esc_closes_and_the_words_are_there_when_it_is_opened_again(parking: Parking) -> None:
    parking.open()
    write("The roster")

    press(Qt.Key.Key_Escape)
    assert focused() is control(parking, QPushButton, "Parking lot")
    parking.open()

    assert control(parking, QLineEdit, "Keep for another day").text() == "The roster"
