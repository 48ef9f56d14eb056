"""Ctrl+Z undoes what was typed in the field, and else what was done on the page."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from ethicsdesk.ui.theme.theme import Theme
from ethicsdesk.ui.widgets.layouts import column
from ethicsdesk.ui.widgets.note_editor import NoteEditor
from ethicsdesk.ui.widgets.undo_key import UndoKey
from tests.ui.hands import CTRL, press, write


@pytest.mark.parametrize("kind", [QLineEdit, NoteEditor])
def test_a_field_keeps_the_key_only_while_it_has_something_to_undo(
    theme: Theme, on_screen: Callable[..., None], kind: type[QLineEdit] | type[NoteEditor]
) -> None:
    page = QWidget()
    keys = UndoKey(page)
    field = QLineEdit() if kind is QLineEdit else NoteEditor(theme)
    column(page).addWidget(field)
    undone: list[str] = []
    QShortcut(QKeySequence("Ctrl+Z"), page).activated.connect(lambda: undone.append(text_of(field)))
    on_screen(page)
    field.setFocus()

    press(Qt.Key.Key_Z, CTRL)
    write("half")
    press(Qt.Key.Key_Z, CTRL)
    press(Qt.Key.Key_Z, CTRL)

    assert undone == ["", ""]
    assert keys.parent() is page


def text_of(field: QLineEdit | QPlainTextEdit) -> str:
    return field.text() if isinstance(field, QLineEdit) else field.toPlainText()
