"""A line to search in, with its glass and, in words, its key."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from ethicsdesk.ui.theme.theme import ICON, Theme

REST_MS = 120
GLASS = 12


class SearchField(QLineEdit):
    """Says `searched` with the words 120 ms after the last key, and at once on Enter."""

    searched = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None, *, key: str = "") -> None:
        super().__init__(parent)
        self._theme = theme
        self._key = key
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

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the glass, and while nothing is written the key that leads here if it has room."""
        super().paintEvent(event)
        painter, theme = QPainter(self), self._theme
        side = theme.px(ICON)
        theme.draw_icon(painter, theme.px(GLASS), (self.height() - side) // 2, "search", "ink2")
        wide = theme.metrics("small").horizontalAdvance(self._key)
        hint = self.fontMetrics().horizontalAdvance(self.placeholderText()) + self.textMargins().left()
        if self.text() or hint + wide + theme.px(36) > self.width():
            return
        painter.setFont(theme.font("small"))
        painter.setPen(theme.colour("ink3"))
        flags = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(self.rect().adjusted(0, 0, -theme.px(12), 0), flags, self._key)

    def _say(self) -> None:
        self._rest.stop()
        self.searched.emit(self.text().strip())

    def _draw(self) -> None:
        # Qt's own icon in a field is 16 px whatever the size of the text, so the glass is painted.
        self.setTextMargins(self._theme.px(GLASS + ICON - 6), 0, 0, 0)
        self.update()
