"""The four quarters of a year in a row, each with how often something was discussed."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from ethicsdesk.ui.theme.theme import Theme

CELL = 30
GAP = 6
LAST_HEAT = 4


class QuarterCells(QWidget):
    """Cells with the number in each, "–" for none; its name says the whole row."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._counts: tuple[int, ...] = (0, 0, 0, 0)
        self._labels: tuple[str, ...] = ("", "", "", "")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.updateGeometry)

    def tell(self, counts: Sequence[int], labels: Sequence[str], name: str) -> None:
        """Show the counts under their labels; `name` is the sentence that is read out."""
        self._counts, self._labels = tuple(counts), tuple(labels)
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.update()

    def sizeHint(self) -> QSize:
        """Return room for four cells and what stands under them."""
        return QSize(self._theme.px(240), self._theme.px(CELL) + 4 + self._theme.metrics("small").height())

    def minimumSizeHint(self) -> QSize:
        """Return the least that holds the labels."""
        widest = max(self._theme.metrics("small").horizontalAdvance(label) for label in self._labels)
        return QSize(4 * (widest + GAP), self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the cells."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme = self._theme
        wide = (self.width() - 3 * GAP) / 4
        for n, (count, label) in enumerate(zip(self._counts, self._labels, strict=True)):
            heat = min(count, LAST_HEAT)
            cell = QRectF(n * (wide + GAP), 0, wide, theme.px(CELL)).adjusted(0.5, 0.5, -0.5, -0.5)
            painter.setPen(QPen(theme.colour("line"), 1) if not heat else Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour(f"heat{heat}"))
            painter.drawRoundedRect(cell, 6, 6)
            painter.setPen(theme.colour(f"onHeat{heat}"))
            painter.setFont(theme.font("smallStrong" if heat else "small"))
            painter.drawText(cell, Qt.AlignmentFlag.AlignCenter, str(count) if count else "–")
            painter.setPen(theme.colour("ink2"))
            painter.setFont(theme.font("small"))
            under = QRectF(cell.x(), cell.bottom() + 4, wide, theme.metrics("small").height())
            painter.drawText(under, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop, label)
