"""How often each principle has been talked about, as rows of dots; an amber ring waits."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from ethicsdesk.ui.theme.theme import Theme
from ethicsdesk.ui.widgets.layouts import column
from ethicsdesk.ui.widgets.pressable import Pressable

MOST = 8
STEP = 15


@dataclass(frozen=True, slots=True)
class DotsLine:
    """A principle and how often; `words` says it in words too, `name` whole for a screen reader."""

    key: str
    title: str
    times: int
    words: str
    name: str


class CoverageDots(QWidget):
    """One row a principle; pressing a row says `chosen` with its key. One stop for Tab, arrows inside."""

    chosen = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._rows: list[_Line] = []
        self._column = column(self, gap=0)

    def tell(self, lines: Sequence[DotsLine]) -> None:
        """Show the lines in their order; focus stays at its place among them."""
        while len(self._rows) > len(lines):
            gone = self._rows.pop()
            self._column.removeWidget(gone)
            gone.hide()
            gone.deleteLater()
        while len(self._rows) < len(lines):
            made = _Line(self._theme)
            made.clicked.connect(lambda _=False, made=made: self.chosen.emit(made.key))
            self._rows.append(made)
            self._column.addWidget(made)
        widest = max(
            (line.title for line in lines),
            key=self._theme.metrics("bodyStrong").horizontalAdvance,
            default="",
        )
        for row, line in zip(self._rows, lines, strict=True):
            row.tell(line, widest)
        self._set_stop(next((n for n, row in enumerate(self._rows) if row.hasFocus()), 0))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move among the rows."""
        now = next((n for n, row in enumerate(self._rows) if row.hasFocus()), None)
        last = len(self._rows) - 1
        if now is None:
            super().keyPressEvent(event)
            return
        to = {
            Qt.Key.Key_Down: min(now + 1, last),
            Qt.Key.Key_Up: max(now - 1, 0),
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: last,
        }.get(Qt.Key(event.key()))
        if to is None:
            super().keyPressEvent(event)
            return
        self._set_stop(to)
        self._rows[to].setFocus(Qt.FocusReason.TabFocusReason)

    def _set_stop(self, stop: int) -> None:
        for n, row in enumerate(self._rows):
            row.setFocusPolicy(Qt.FocusPolicy.StrongFocus if n == stop else Qt.FocusPolicy.ClickFocus)


class _Line(Pressable):
    """One row."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._line = DotsLine("", "", 0, "", "")
        self._widest = ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    @property
    def key(self) -> str:
        """The key of the line that is shown."""
        return self._line.key

    def tell(self, line: DotsLine, widest: str) -> None:
        """Show a line; `widest` is the title that takes most room among its siblings."""
        self._line, self._widest = line, widest
        self.setText(line.title)
        self.setAccessibleName(line.name)
        self.update()

    def sizeHint(self) -> QSize:
        """Return a row that holds its words."""
        return QSize(self._theme.px(300), max(32, self._theme.line("mid") + 8))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint title, dots and words; where it is narrow the dots give way first."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme, line = self._theme, self._line
        if self.underMouse():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("sunken"))
            painter.drawRoundedRect(self.rect(), 6, 6)
        waits = line.times == 0
        flags = int(Qt.AlignmentFlag.AlignVCenter)
        title = theme.metrics("bodyStrong").horizontalAdvance(self._widest) + theme.px(12)
        words = theme.metrics("small").horizontalAdvance(line.words) + 8
        has_dots = self.width() > title + words + theme.px(STEP) * MOST
        painter.setFont(theme.font("bodyStrong" if waits else "mid"))
        painter.setPen(theme.colour("ink"))
        room = title if has_dots else self.width() - words - 8
        name = painter.fontMetrics().elidedText(line.title, Qt.TextElideMode.ElideRight, room - 8)
        painter.drawText(QRect(4, 0, room, self.height()), flags, name)
        x = title + 6
        if has_dots:
            self._paint_dots(painter, x)
            x += theme.px(STEP) * MOST + 12
        else:
            x = self.width() - words
        painter.setFont(theme.font("smallStrong" if waits else "small"))
        painter.setPen(theme.colour("onAmberSoft" if waits else "ink2"))
        painter.drawText(QRect(x, 0, self.width() - x, self.height()), flags, line.words)

    def _paint_dots(self, painter: QPainter, x: int) -> None:
        theme = self._theme
        for n in range(MOST):
            at = QPointF(x + theme.px(STEP) * (n + 0.5), self.height() / 2)
            if self._line.times == 0 and n == 0:
                painter.setPen(QPen(theme.colour("amber"), 2))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawEllipse(at, theme.px(4.5), theme.px(4.5))
            else:
                is_full = n < self._line.times
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(theme.colour("primary" if is_full else "line"))
                radius = theme.px(4.5) if is_full else 1.5
                painter.drawEllipse(at, radius, radius)
