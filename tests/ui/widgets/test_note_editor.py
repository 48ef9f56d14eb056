"""A field for a few lines, which leaves Tab, Ctrl+Enter and Esc to the page."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QPushButton, QWidget

from ethicsdesk.ui.theme.theme import Theme
from ethicsdesk.ui.widgets.layouts import column, fill
from ethicsdesk.ui.widgets.note_editor import NoteEditor
from tests.ui.hands import CTRL, focused, press, write


@pytest.fixture
def page(theme: Theme, on_screen: Callable[..., None]) -> QWidget:
    page = QWidget()
    fill(column(page), NoteEditor(theme, least=2, most=4), QPushButton("Next"), None)
    on_screen(page)
    page.findChildren(NoteEditor)[0].setFocus()
    return page


@pytest.fixture
def editor(page: QWidget) -> NoteEditor:
    return page.findChildren(NoteEditor)[0]


def test_each_key_is_told_with_the_whole_text_and_tab_leaves(page: QWidget, editor: NoteEditor) -> None:
    said: list[str] = []
    left: list[bool] = []
    editor.edited.connect(said.append)
    editor.left.connect(lambda: left.append(True))

    write("ab")
    press(Qt.Key.Key_Tab)

    assert said == ["a", "ab"]
    assert left == [True]
    assert focused() is page.findChildren(QPushButton)[0]


def test_enter_is_a_new_line_and_ctrl_enter_belongs_to_the_page(page: QWidget, editor: NoteEditor) -> None:
    went_on: list[bool] = []
    QShortcut(QKeySequence("Ctrl+Return"), page).activated.connect(lambda: went_on.append(True))

    write("a")
    press(Qt.Key.Key_Return)
    write("b")
    press(Qt.Key.Key_Return, CTRL)

    assert (editor.toPlainText(), went_on) == ("a\nb", [True])


def test_esc_never_loses_a_word(editor: NoteEditor) -> None:
    write("a")
    press(Qt.Key.Key_Escape)
    assert editor.toPlainText() == "a"


def test_a_text_that_is_told_says_nothing_and_never_replaces_what_is_typed(editor: NoteEditor) -> None:
    said: list[str] = []
    editor.edited.connect(said.append)

    editor.tell("kept")
    write("!")
    editor.tell("older")

    assert editor.toPlainText() == "!kept"
    assert said == ["!kept"]


def test_it_grows_with_the_lines_and_stops(editor: NoteEditor) -> None:
    heights = [editor.height()]
    for lines in (2, 3, 4, 9):
        editor.setPlainText("\n".join("x" * lines))
        heights.append(editor.height())

    assert heights[0] == heights[1] < heights[2] < heights[3] == heights[4]


def test_input_methods_are_asked_not_to_learn_what_a_group_says(editor: NoteEditor) -> None:
    assert editor.inputMethodHints() & Qt.InputMethodHint.ImhSensitiveData
