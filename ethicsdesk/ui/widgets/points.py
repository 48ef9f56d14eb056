"""A list of lines, each with a mark before it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ethicsdesk.ui.theme.theme import ICON_SMALL, Theme
from ethicsdesk.ui.widgets.layouts import column, empty, row
from ethicsdesk.ui.widgets.text import Text

DOT = 6


class Points(QWidget):
    """Lines of plain text that wrap. `icon` in the colour `tone` stands before each; without one a dot."""

    def __init__(
        self,
        theme: Theme,
        *,
        icon: str = "",
        tone: str = "primary",
        role: str = "body",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icon = icon
        self._tone = tone
        self._role = role
        self._column = column(self, gap=8)

    def tell(self, lines: Sequence[str]) -> None:
        """Show the lines; without any nothing stands here."""
        empty(self._column)
        for text in lines:
            line = QWidget()
            words = row(line, gap=10)
            mark = Mark(self._theme, self._icon, self._tone, self._role)
            words.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
            words.addWidget(Text(self._role, text=text), 1)
            self._column.addWidget(line)
            line.show()  # at once: Qt would show it one turn of its loop later
        self.setVisible(bool(lines))


class Mark(QWidget):
    """An icon or a dot, in the middle of the first line of a text of `role`."""

    def __init__(self, theme: Theme, icon: str, tone: str, role: str = "body") -> None:
        super().__init__()
        self._theme = theme
        self._icon = icon
        self._tone = tone
        self._role = role
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        """Return as wide as the mark and as high as a line."""
        wide = self._theme.px(ICON_SMALL if self._icon else DOT + 2)
        return QSize(wide, self._theme.metrics(self._role).height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint it."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._icon:
            top = (self.height() - self._theme.px(ICON_SMALL)) // 2
            self._theme.draw_icon(painter, 0, top, self._icon, self._tone, ICON_SMALL)
            return
        side = self._theme.px(DOT)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour(self._tone))
        painter.drawEllipse(QRectF(1, (self.height() - side) / 2, side, side))
