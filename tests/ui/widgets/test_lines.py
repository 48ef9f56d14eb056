"""A list written line by line: by keyboard alone, and nothing typed is overwritten or lost."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from ethicsdesk.ui.theme.theme import Theme
from ethicsdesk.ui.widgets.lines import Line, Lines
from ethicsdesk.ui.widgets.note_editor import NoteEditor
from tests.doors import control, name_of
from tests.ui.hands import CTRL, SHIFT, focused, look, press, write

FACTS = (Line("a", "The door was ajar"), Line("b", "The lamp was on"), Line("c", "She was alone"))


@pytest.fixture
def lines(qtbot: QtBot, theme: Theme, on_screen: Callable[..., None]) -> Lines:
    lines = Lines(theme)
    lines.name("Write a fact", "Fact {n}")
    on_screen(lines)
    lines.take_focus()
    return lines


def test_enter_hands_over_the_line_without_air_and_an_empty_one_is_nothing(lines: Lines) -> None:
    said: list[str] = []
    lines.added.connect(said.append)

    press(Qt.Key.Key_Return)
    write("  She was alone ")
    press(Qt.Key.Key_Return)

    assert said == ["She was alone"]
    assert focused() is control(lines, QLineEdit, "Write a fact")


def test_a_line_is_changed_where_it_stands(lines: Lines) -> None:
    said: list[tuple[str, str]] = []
    lines.edited.connect(lambda id, text: said.append((id, text)))
    lines.tell(FACTS)

    press(Qt.Key.Key_F2)
    write("!")

    assert name_of(focused()) == "Fact 3"
    assert said == [("c", "She was alone!")]


def test_arrows_move_among_the_lines_and_enter_goes_on_to_the_next(lines: Lines) -> None:
    lines.tell(FACTS)

    visited = []
    for key in (
        Qt.Key.Key_Up,
        Qt.Key.Key_Up,
        Qt.Key.Key_Up,
        Qt.Key.Key_Up,
        Qt.Key.Key_Return,
        Qt.Key.Key_Down,
    ):
        press(key)
        visited.append(name_of(focused()))

    assert visited == ["Fact 3", "Fact 2", "Fact 1", "Fact 1", "Fact 2", "Fact 3"]


def test_tab_meets_the_last_line_and_the_field_alone(lines: Lines) -> None:
    lines.tell(FACTS)

    press(Qt.Key.Key_Backtab, SHIFT)

    assert name_of(focused()) == "Fact 3"
    stops = [
        name_of(editor)
        for editor in lines.findChildren(NoteEditor)
        if editor.focusPolicy() & Qt.FocusPolicy.TabFocus
    ]
    assert stops == ["Fact 3"]


def test_after_a_removal_focus_is_on_the_next_line_or_in_the_field(lines: Lines) -> None:
    shown = list(FACTS)

    def remove(id: str) -> None:
        shown[:] = [line for line in shown if line.id != id]
        lines.tell(shown)

    lines.removed.connect(remove)
    lines.tell(shown)
    press(Qt.Key.Key_F2)
    press(Qt.Key.Key_Up)

    press(Qt.Key.Key_Delete, CTRL)
    assert (name_of(focused()), focused().property("plainText")) == ("Fact 2", "She was alone")
    press(Qt.Key.Key_Delete, CTRL)
    assert focused() is lines.field

    assert [line.id for line in shown] == ["a"]


def test_delete_takes_away_a_line_in_which_nothing_is_left(lines: Lines) -> None:
    said: list[str] = []
    lines.removed.connect(said.append)
    lines.tell([Line("a", "x")])
    press(Qt.Key.Key_F2)

    press(Qt.Key.Key_Delete)
    assert said == []
    press(Qt.Key.Key_Backspace)
    press(Qt.Key.Key_Delete)

    assert said == ["a"]


def test_the_cross_takes_away_by_mouse_and_says_which_line(qtbot: QtBot, lines: Lines) -> None:
    said: list[str] = []
    lines.removed.connect(said.append)
    lines.tell(FACTS)
    look()

    qtbot.mouseClick(control(lines, QPushButton, "Remove: Fact 2"), Qt.MouseButton.LeftButton)

    assert said == ["b"]


def test_news_leaves_alone_the_line_that_is_being_typed_in(lines: Lines) -> None:
    lines.tell(FACTS)
    press(Qt.Key.Key_F2)
    write(" and cold")

    lines.tell([Line("a", "The door was open"), Line("b", "The lamp was on"), Line("c", "older")])

    shown = [editor.toPlainText() for editor in lines.findChildren(NoteEditor)]
    assert sorted(shown) == ["She was alone and cold", "The door was open", "The lamp was on"]
