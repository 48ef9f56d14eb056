"""Five steps from strongly against to strongly for, set by arrows or a click."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QSlider, QWidget

from ethicsdesk.ui.theme.theme import Theme

LEAST, MOST = -2, 2
STEPS = MOST - LEAST
DOT = 9
KEYS = {
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Down: -1,
    Qt.Key.Key_Minus: -1,
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_Up: 1,
    Qt.Key.Key_Plus: 1,
}


class Scale(QSlider):
    """A slider of five steps with a word for each. Nothing is chosen until the person chooses.

    `weighed` says the new step, -2 to 2. The first arrow begins in the middle.
    """

    weighed = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._theme = theme
        self._words: tuple[str, ...] = ("",) * (STEPS + 1)
        self._unset = ""
        self._what = ""
        self._is_set = False
        self.setRange(LEAST, MOST)
        self.setValue(0)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self._on_theme)

    def name(self, what: str, words: Sequence[str], unset: str) -> None:
        """Name what is weighed, the five steps from the lowest, and what it says before any is chosen."""
        self._what, self._words, self._unset = what, tuple(words), unset
        self._say()

    def tell(self, value: int | None) -> None:
        """Show a step, or none; nothing is said."""
        self._is_set = value is not None
        self.setValue(value or 0)
        self._say()

    @property
    def word(self) -> str:
        """The word of the step of now."""
        return self._words[self.value() - LEAST] if self._is_set else self._unset

    def sizeHint(self) -> QSize:
        """Return room for the steps and a line of words."""
        return QSize(self._theme.px(300), self._theme.px(30) + self._theme.line("smallStrong") + 4)

    def minimumSizeHint(self) -> QSize:
        """Return the narrowest that still shows the words."""
        widest = max(
            (self._theme.metrics("smallStrong").horizontalAdvance(word) for word in self._all()), default=0
        )
        return QSize(max(self._theme.px(200), widest + 8), self.sizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move by arrows; Home and End go to the ends."""
        key = Qt.Key(event.key())
        if key in KEYS:
            self._choose(self.value() + KEYS[key] if self._is_set else KEYS[key])
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self._choose(LEAST if key is Qt.Key.Key_Home else MOST)
        elif key in (Qt.Key.Key_Space, Qt.Key.Key_0) and (not self._is_set or key is Qt.Key.Key_0):
            self._choose(0)
        else:
            event.ignore()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose the nearest step."""
        at = event.position().x()
        self._choose(min(range(LEAST, MOST + 1), key=lambda step: abs(self._x(step) - at)))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Follow the pointer while it is down."""
        if event.buttons() & Qt.MouseButton.LeftButton:
            self.mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Nothing more happens when it is let go."""
        event.accept()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the line, the steps and the word of the chosen one under it."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme = self._theme
        y = theme.px(16)
        painter.setPen(QPen(theme.colour("lineStrong"), 2))
        painter.drawLine(QPointF(self._x(LEAST), y), QPointF(self._x(MOST), y))
        for step in range(LEAST, MOST + 1):
            self._paint_step(painter, step, y)
        wide = theme.metrics("smallStrong").horizontalAdvance(self.word) + 4
        left = self._x(self.value()) - wide / 2
        left = min(max(left, 0), max(0, self.width() - wide))
        self._paint_ends(painter, left, wide)
        painter.setPen(theme.colour(self._tone() if self._is_set else "ink3"))
        painter.setFont(theme.font("smallStrong" if self._is_set else "small"))
        place = QRectF(left, theme.px(30), wide, theme.line("smallStrong"))
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, self.word)

    def _paint_ends(self, painter: QPainter, left: float, wide: float) -> None:
        """Say the words of both ends too, where the chosen one leaves room for them."""
        theme = self._theme
        painter.setPen(theme.colour("ink3"))
        painter.setFont(theme.font("small"))
        metrics, gap = theme.metrics("small"), theme.px(12)
        low, high = self._words[0], self._words[-1]
        wide_low, wide_high = metrics.horizontalAdvance(low) + 4, metrics.horizontalAdvance(high) + 4
        place = QRectF(0, theme.px(30), wide_low, theme.line("smallStrong"))
        if wide_low + gap <= left and wide_high + gap <= self.width() - left - wide:
            painter.drawText(place, Qt.AlignmentFlag.AlignCenter, low)
            place.moveLeft(self.width() - wide_high)
            place.setWidth(wide_high)
            painter.drawText(place, Qt.AlignmentFlag.AlignCenter, high)

    def _paint_step(self, painter: QPainter, step: int, y: int) -> None:
        theme = self._theme
        is_on = self._is_set and step == self.value()
        far = theme.px(DOT if is_on else DOT - 3)
        painter.setPen(QPen(theme.colour(self._tone() if is_on else "lineStrong"), 2))
        painter.setBrush(theme.colour(self._tone() if is_on else "surface"))
        painter.drawEllipse(QPointF(self._x(step), y), far, far)
        if is_on and step:  # the sign says it without colour
            painter.setPen(QPen(theme.colour("surface"), 2))
            arm = far * 0.5
            painter.drawLine(QPointF(self._x(step) - arm, y), QPointF(self._x(step) + arm, y))
            if step > 0:
                painter.drawLine(QPointF(self._x(step), y - arm), QPointF(self._x(step), y + arm))

    def _tone(self) -> str:
        return "against" if self.value() < 0 else "for" if self.value() > 0 else "ink2"

    def _x(self, step: int) -> float:
        edge = self._theme.px(DOT) + 4
        return edge + (self.width() - 2 * edge) * (step - LEAST) / STEPS

    def _choose(self, step: int) -> None:
        step = min(max(step, LEAST), MOST)
        if self._is_set and step == self.value():
            return
        self.tell(step)
        self.weighed.emit(step)

    def _all(self) -> tuple[str, ...]:
        return (*self._words, self._unset)

    def _say(self) -> None:
        self.setAccessibleName(f"{self._what}: {self.word}")
        self.update()

    def _on_theme(self) -> None:
        self.updateGeometry()
        self.update()
