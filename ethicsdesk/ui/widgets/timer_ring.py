"""The time of a phase as twenty-four dots in a ring. It counts and never nags."""

from __future__ import annotations

from math import cos, pi, sin

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from ethicsdesk.ui.dates import say_clock
from ethicsdesk.ui.theme.theme import Theme

DOTS = 24
SOON = 1 / 8  # of the time: the words change, the look does not


class TimerRing(QWidget):
    """Left is large and green, used is small and pale; over time the dots are hollow and amber.

    `is_small` is the ring of a low window, with the figures beside it in place of inside.
    """

    def __init__(self, theme: Theme, *, is_small: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._small = is_small
        self._left = 0
        self._whole = 1
        self._is_paused = False
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self._on_theme)

    def tell(self, left: int, minutes: int, *, is_paused: bool) -> None:
        """Show seconds left of a phase's minutes; negative is over time."""
        self._left, self._whole, self._is_paused = left, max(1, minutes * 60), is_paused
        self.setAccessibleName(self._sentence())
        self.setToolTip(self.words())
        self.update()

    def words(self) -> str:
        """Return the line under the figures."""
        minutes = self._whole // 60
        if self._is_paused:
            return self.tr("paused")
        if self._left < 0:
            return self.tr("over")
        if self._left <= self._whole * SOON:
            return self.tr("nearly over")
        return self.tr("of %n min", "", minutes)

    def figures(self) -> str:
        """Return the figures: "8:40" or "+2:10"."""
        return say_clock(self._left)

    def sizeHint(self) -> QSize:
        """Return a square, or a strip with figures."""
        if self._small:
            wide = self._theme.px(44) + 8 + self._theme.metrics("subheading").horizontalAdvance("+88:88")
            return QSize(wide, self._theme.px(44))
        side = self._theme.px(148)
        return QSize(side, side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the dots and the figures."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        side = min(self.width(), self.height())
        middle = QPointF(side / 2, self.height() / 2)
        for dot in range(DOTS):
            self._paint_dot(painter, middle, side, dot)
        painter.setPen(self._theme.colour("ink"))
        if self._small:
            painter.setFont(self._theme.font("subheading"))
            box = QRectF(side + 8, 0, self.width() - side - 8, self.height())
            painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, self.figures())
            return
        painter.setFont(self._theme.font("figure"))
        line = self._theme.line("figure")
        box = QRectF(0, middle.y() - line * 0.8, side, line)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self.figures())
        painter.setFont(self._theme.font("small"))
        painter.setPen(self._theme.colour("ink2"))
        box.translate(0, line * 0.85)
        painter.drawText(box, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop, self.words())

    def _paint_dot(self, painter: QPainter, middle: QPointF, side: float, dot: int) -> None:
        angle = 2 * pi * (dot + 0.5) / DOTS - pi / 2
        far = side / 2 - side * 0.045
        at = QPointF(middle.x() + far * cos(angle), middle.y() + far * sin(angle))
        # Used dots go clockwise from the top, as a clock's hand does.
        is_used = (dot + 0.5) / DOTS > self._left / self._whole if self._left >= 0 else False
        if self._left < 0:
            painter.setPen(QPen(self._theme.colour("amber"), max(1.2, side * 0.012)))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(at, side * 0.027, side * 0.027)
            return
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour("line" if is_used else "primary"))
        radius = side * (0.018 if is_used else 0.03)
        painter.drawEllipse(at, radius, radius)

    def _sentence(self) -> str:
        minutes, seconds = divmod(abs(self._left), 60)
        whole = self.tr("%n minute(s)", "", minutes)
        rest = self.tr("%n second(s)", "", seconds)
        time = f"{whole} {rest}"
        if self._left < 0:
            return self.tr("Over time by {time}").format(time=time)
        return self.tr("{time} left").format(time=time)

    def _on_theme(self) -> None:
        self.updateGeometry()
        self.update()
