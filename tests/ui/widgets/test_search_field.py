"""A line to search in: it waits for a rest, and not on Enter."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from ethicsdesk.ui.theme.theme import Theme
from ethicsdesk.ui.widgets.search_field import SearchField
from tests.doors import control
from tests.ui.hands import press, write


@pytest.fixture
def field(theme: Theme, on_screen: Callable[..., None]) -> SearchField:
    field = SearchField(theme, key="Ctrl+F")
    field.name("Search in dilemmas")
    on_screen(field, 400, 80)
    field.setFocus()
    return field


def test_it_searches_after_a_rest_with_the_whole_word(qtbot: QtBot, field: SearchField) -> None:
    said: list[str] = []
    field.searched.connect(said.append)

    with qtbot.waitSignal(field.searched):
        write(" november ")

    assert said == ["november"]


def test_enter_searches_at_once_and_once(qtbot: QtBot, field: SearchField) -> None:
    said: list[str] = []
    field.searched.connect(said.append)

    write("key")
    press(Qt.Key.Key_Return)

    assert said == ["key"]
    with qtbot.assertNotEmitted(field.searched, wait=200):
        pass


def test_it_says_what_it_searches(field: SearchField) -> None:
    assert control(field.window(), QLineEdit, "Search in dilemmas") is field
