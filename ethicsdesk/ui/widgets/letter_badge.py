"""The letter of a way to act, in a soft circle."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ethicsdesk.ui.theme.theme import Theme

SIDE = 28


class LetterBadge(QWidget):
    """Decoration beside words that say the letter too. `is_waiting`: nothing has this letter yet."""

    def __init__(self, theme: Theme, letter: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._letter = letter
        self._is_waiting = False
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self._on_theme)

    def tell(self, letter: str, *, is_waiting: bool = False) -> None:
        """Show a letter."""
        self._letter, self._is_waiting = letter, is_waiting
        self.update()

    def sizeHint(self) -> QSize:
        """Return a square."""
        return QSize(self._theme.px(SIDE), self._theme.px(SIDE))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the circle and the letter."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour("sunken" if self._is_waiting else "primarySoft"))
        painter.drawEllipse(self.rect().adjusted(0, 0, -1, -1))
        painter.setPen(self._theme.colour("ink2" if self._is_waiting else "onPrimarySoft"))
        painter.setFont(self._theme.font("bodyStrong"))
        painter.drawText(self.rect(), int(Qt.AlignmentFlag.AlignCenter), self._letter)

    def _on_theme(self) -> None:
        self.updateGeometry()
        self.update()
