"""Ctrl+Z where nothing is written: it is the page's, not the empty field's."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QTextEdit, QWidget


class UndoKey(QObject):
    """Follows focus. Qt lets a text field keep Ctrl+Z to itself even when it has nothing to undo.

    After a line is taken away focus is in such a field, and "Press Ctrl+Z to undo" would not be true.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._follow)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Leave the key to the shortcuts where the field has no use for it."""
        if event.type() != QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
            return False
        if not event.matches(QKeySequence.StandardKey.Undo) or has_undo(watched):
            return False
        event.ignore()
        return True

    def _follow(self, old: QWidget | None, now: QWidget | None) -> None:
        if old is not None:
            old.removeEventFilter(self)
        if isinstance(now, QLineEdit | QPlainTextEdit | QTextEdit):
            now.installEventFilter(self)


def has_undo(field: QObject) -> bool:
    """Say whether something was typed in the field that it can undo by itself."""
    if isinstance(field, QLineEdit):
        return field.isUndoAvailable()
    return isinstance(field, QPlainTextEdit | QTextEdit) and field.document().isUndoAvailable()
