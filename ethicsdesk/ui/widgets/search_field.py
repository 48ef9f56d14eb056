"""A line to search in, with its glass and, in words, its key."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLineEdit, QWidget

from ethicsdesk.ui.theme.theme import Theme

REST_MS = 120


class SearchField(QLineEdit):
    """Says `searched` with the words 120 ms after the last key, and at once on Enter."""

    searched = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._glass = QAction(self)
        self.addAction(self._glass, QLineEdit.ActionPosition.LeadingPosition)
        self.setClearButtonEnabled(True)
        self._rest = QTimer(self, singleShot=True, interval=REST_MS)
        self._rest.timeout.connect(self._say)
        self.textChanged.connect(lambda _: self._rest.start())
        self.returnPressed.connect(self._say)
        theme.changed.connect(self._draw)
        self._draw()

    def name(self, text: str) -> None:
        """Set what it searches, as placeholder and as accessible name."""
        self.setPlaceholderText(text)
        self.setAccessibleName(text)

    def _say(self) -> None:
        self._rest.stop()
        self.searched.emit(self.text().strip())

    def _draw(self) -> None:
        self._glass.setIcon(self._theme.icon("search", "ink2"))
