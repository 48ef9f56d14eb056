"""A painted button that Enter presses too: Qt itself lets only Space press what is no QPushButton."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton

ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
ARROWS = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right)


class Pressable(QAbstractButton):
    """Subclasses paint themselves. Arrows are left to what it stands in: Qt would make a Tab of them."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take Enter as a press; Ctrl+Enter belongs to the page."""
        if event.key() in ENTER and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.click()
        elif event.key() in ARROWS:
            event.ignore()
        else:
            super().keyPressEvent(event)
