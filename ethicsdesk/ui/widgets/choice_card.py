"""A choice with room for words: a radio button as large as a card."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QRadioButton, QSizePolicy, QWidget

from ethicsdesk.ui.theme.theme import Theme
from ethicsdesk.ui.widgets.card import WRAP

PADDING = 16
RING = 22


class ChoiceCard(QRadioButton):
    """A ring, a strong line, a quieter one, and a word at the right. Arrows move among siblings."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._first = ""
        self._second = ""
        self._aside = ""
        self._mark = ""
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        theme.changed.connect(self._on_theme)

    def tell(self, first: str, second: str = "", *, aside: str = "", mark: str = "") -> None:
        """Set the words; `mark` is a short green word after the first line."""
        self._first, self._second, self._aside, self._mark = first, second, aside, mark
        self.setAccessibleName(". ".join(part for part in (first, mark, second, aside) if part))
        self._on_theme()

    def sizeHint(self) -> QSize:
        """Return a comfortable width and the height it needs."""
        wide = self._theme.px(420)
        return QSize(wide, self.heightForWidth(wide))

    def minimumSizeHint(self) -> QSize:
        """Return the narrowest that still reads well."""
        return QSize(self._theme.px(180), self._theme.px(56))

    def hasHeightForWidth(self) -> bool:
        """Say that narrow means high."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height at a width."""
        first, second = self._heights(width)
        return max(self._theme.px(56), first + second + 2 * PADDING)

    def hitButton(self, _at: object) -> bool:
        """Say that all of it is the target."""
        return True

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint ground, ring and words."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme, is_on = self._theme, self.isChecked()
        painter.setPen(QPen(theme.colour("primary" if is_on else "line"), 1.5 if is_on else 1))
        painter.setBrush(
            theme.colour("primarySoft" if is_on else "sunken" if self.underMouse() else "surface")
        )
        place = QRectF(self.rect()).adjusted(0.75, 0.75, -0.75, -0.75)
        painter.drawRoundedRect(place, 12, 12)
        if is_on:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("primary"))
            painter.drawRoundedRect(QRectF(1, 8, 4, self.height() - 16), 2, 2)
        self._paint_ring(painter, is_on=is_on)
        self._paint_words(painter)

    def _paint_ring(self, painter: QPainter, *, is_on: bool) -> None:
        theme = self._theme
        side = theme.px(RING)
        at = QRectF(PADDING + 1, (self.height() - side) / 2, side, side).adjusted(1, 1, -1, -1)
        painter.setPen(QPen(theme.colour("primary" if is_on else "lineStrong"), 2))
        painter.setBrush(theme.colour("surface"))
        painter.drawEllipse(at)
        if is_on:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("primary"))
            inset = side * 0.24
            painter.drawEllipse(at.adjusted(inset, inset, -inset, -inset))

    def _paint_words(self, painter: QPainter) -> None:
        theme = self._theme
        first, second = self._heights(self.width())
        x, wide = self._words(self.width())
        y = (self.height() - first - second) // 2
        painter.setFont(theme.font("bodyStrong"))
        painter.setPen(theme.colour("ink"))
        painter.drawText(QRect(x, y, wide, first), WRAP, self._first)
        if self._mark:
            after = x + theme.metrics("bodyStrong").horizontalAdvance(self._first) + theme.px(16)
            painter.setFont(theme.font("smallStrong"))
            painter.setPen(theme.colour("primary"))
            if after + theme.metrics("smallStrong").horizontalAdvance(self._mark) < x + wide:
                line = QRect(after, y, wide, theme.metrics("bodyStrong").height())
                painter.drawText(line, int(Qt.AlignmentFlag.AlignVCenter), self._mark)
        painter.setFont(theme.font("small"))
        painter.setPen(theme.colour("ink2"))
        painter.drawText(QRect(x, y + first, wide, second), WRAP, self._second)
        if self._aside:
            line = QRect(0, y, self.width() - PADDING, theme.metrics("bodyStrong").height())
            flags = int(Qt.AlignmentFlag.AlignRight) | int(Qt.AlignmentFlag.AlignVCenter)
            painter.drawText(line, flags, self._aside)

    def _words(self, width: int) -> tuple[int, int]:
        left = PADDING + self._theme.px(RING) + 14
        aside = self._theme.metrics("small").horizontalAdvance(self._aside) + 12 if self._aside else 0
        return left, max(60, width - left - PADDING - aside)

    def _heights(self, width: int) -> tuple[int, int]:
        wide = self._words(width)[1]
        heights = [
            self._theme.metrics(role).boundingRect(QRect(0, 0, wide, 10_000), WRAP, text).height()
            if text
            else 0
            for text, role in ((self._first, "bodyStrong"), (self._second, "small"))
        ]
        return heights[0], heights[1] + (2 if self._second else 0)

    def _on_theme(self) -> None:
        self.updateGeometry()
        self.update()
