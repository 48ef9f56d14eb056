"""The signature: people round a table, and one open seat."""

from __future__ import annotations

from math import cos, pi, sin

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from ethicsdesk.ui.theme.theme import Theme


class Circle(QWidget):
    """Filled dots in a ring, one of them an amber ring. Decoration: a screen reader does not meet it.

    `figure` and `word` stand in the middle on a soft ground where given.
    """

    def __init__(
        self,
        theme: Theme,
        *,
        seats: int = 9,
        open_seat: int = 0,
        size: int = 188,
        dot: float = 0.068,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._seats = seats
        self._open = open_seat
        self._size = size
        self._dot = dot
        self._pale: frozenset[int] = frozenset()
        self._figure = ""
        self._word = ""
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self._on_theme)

    def tell(self, figure: str, word: str) -> None:
        """Write in the middle."""
        self._figure, self._word = figure, word
        self.update()

    def seat(self, seats: int, open_seat: int, pale: frozenset[int] = frozenset()) -> None:
        """Set the seats, which of them is open (-1: none), and those who wait for their turn."""
        self._seats, self._open, self._pale = seats, open_seat, pale
        self.update()

    def sizeHint(self) -> QSize:
        """Return a square."""
        return QSize(self._theme.px(self._size), self._theme.px(self._size))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint seats, and the table where there is something on it."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        side = min(self.width(), self.height())
        middle = QPointF(self.width() / 2, self.height() / 2)
        dot = side * self._dot
        for seat in range(self._seats):
            angle = 2 * pi * seat / self._seats - pi / 2
            far = side / 2 - dot - 1
            at = QPointF(middle.x() + far * cos(angle), middle.y() + far * sin(angle))
            tone = "amber" if seat == self._open else "line" if seat in self._pale else "primary"
            self._paint_seat(painter, at, dot, tone)
        if self._figure:
            self._paint_table(painter, middle, side * 0.265)

    def _paint_seat(self, painter: QPainter, at: QPointF, dot: float, tone: str) -> None:
        if tone == "amber":
            wide = max(1.5, dot * 0.42)
            painter.setPen(QPen(self._theme.colour("amber"), wide))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(at, dot - wide / 2, dot - wide / 2)
            return
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour(tone))
        painter.drawEllipse(at, dot, dot)

    def _paint_table(self, painter: QPainter, middle: QPointF, radius: float) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour("primarySoft"))
        painter.drawEllipse(middle, radius, radius)
        painter.setPen(self._theme.colour("onPrimarySoft"))
        painter.setFont(self._theme.font("figure"))
        line = self._theme.line("figure")
        box = QRectF(middle.x() - radius, middle.y() - line * 0.86, 2 * radius, line)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self._figure)
        painter.setFont(self._theme.font("small"))
        box.translate(0, line * 0.86)
        painter.drawText(box, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop, self._word)

    def _on_theme(self) -> None:
        self.updateGeometry()
        self.update()
