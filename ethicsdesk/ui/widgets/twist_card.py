"""A what-if card, face down."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from ethicsdesk.ui.theme.theme import ICON_LARGE, Theme

WIDE, HIGH = 132, 176
EDGE = 14


class TwistCard(QAbstractButton):
    """The back of a card; pressing it draws it. The one that was read before has a softer back."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.is_read = False
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        theme.changed.connect(self._on_theme)

    def tell(self, words: str, name: str) -> None:
        """Set what stands on the back, and what pressing it does."""
        self.setText(words)
        self.setAccessibleName(name)
        self._on_theme()

    def sizeHint(self) -> QSize:
        """Return the size of a playing card, and more where the words need it."""
        wide = self._theme.metrics("subheading").horizontalAdvance(self.text()) + 2 * EDGE + 12
        return QSize(max(self._theme.px(WIDE), wide), self._theme.px(HIGH))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the back: a frame, a layered mark and the words."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme = self._theme
        is_over = self.underMouse() or self.isDown()
        ground, ink = ("primarySoft", "onPrimarySoft") if self.is_read else ("primary", "onPrimary")
        if is_over and not self.is_read:
            ground = "primaryHover"
        place = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour(ground))
        painter.drawRoundedRect(place, 14, 14)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(theme.colour(ink), 1))
        painter.drawRoundedRect(place.adjusted(8, 8, -8, -8), 9, 9)
        side = theme.px(ICON_LARGE)
        middle = self.height() // 2
        theme.draw_icon(painter, (self.width() - side) // 2, middle - side - 4, "layers", ink, ICON_LARGE)
        painter.setFont(theme.font("subheading"))
        words = QRectF(EDGE, middle + 6, self.width() - 2 * EDGE, theme.line("subheading"))
        painter.drawText(words, Qt.AlignmentFlag.AlignCenter, self.text())

    def _on_theme(self) -> None:
        self.updateGeometry()
        self.update()
