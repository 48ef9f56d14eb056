"""A table of contents: one stop for Tab, and what one comes to opens."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from ethicsdesk.ui.theme.theme import Theme
from ethicsdesk.ui.widgets.contents import Contents, ContentsLine, ContentsPart
from tests.doors import control, names
from tests.ui.hands import focused, press

PARTS = (
    ContentsPart(
        "First", (ContentsLine("a", "Alder", "Alder"), ContentsLine("b", "Birch", "Birch", waits=True))
    ),
    ContentsPart("Second", (ContentsLine("c", "Cherry", "Cherry, three times", aside="3"),)),
)


@pytest.fixture
def contents(theme: Theme, on_screen: Callable[..., None]) -> Contents:
    contents = Contents(theme)
    contents.tell(PARTS, "a")
    on_screen(contents, 260, 400)
    return contents


def test_arrows_go_over_the_headings_and_open_what_they_come_to(qtbot: QtBot, contents: Contents) -> None:
    contents.setFocus()
    opened: list[str] = []
    contents.chosen.connect(opened.append)

    for key in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Home, Qt.Key.Key_End):
        press(key)

    assert opened == ["b", "c", "c", "a", "c"]
    assert focused() is control(contents, QAbstractButton, "Cherry, three times")


def test_other_numbers_leave_the_row_that_has_focus_alone(contents: Contents) -> None:
    contents.setFocus()
    before = focused()

    more = ContentsPart("First", (ContentsLine("a", "Alder", "Alder, once", aside="1"), PARTS[0].lines[1]))
    contents.tell((more, PARTS[1]), "a")

    assert focused() is before
    assert names(contents, QAbstractButton) == ["Alder, once", "Birch", "Cherry, three times"]


def test_a_press_opens_too(qtbot: QtBot, contents: Contents) -> None:
    with qtbot.waitSignal(contents.chosen) as heard:
        qtbot.mouseClick(control(contents, QAbstractButton, "Birch"), Qt.MouseButton.LeftButton)

    assert heard.args == ["b"]
    assert control(contents, QAbstractButton, "Birch").isChecked()
