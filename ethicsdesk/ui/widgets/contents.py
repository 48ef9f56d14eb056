"""A table of contents: headings, and rows of which one is open."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from ethicsdesk.ui.theme.theme import ICON_SMALL, Theme
from ethicsdesk.ui.widgets.card import WRAP
from ethicsdesk.ui.widgets.layouts import column, empty
from ethicsdesk.ui.widgets.pressable import Pressable
from ethicsdesk.ui.widgets.text import Text

HIGH = 40
LEFT = 14
MOVES = (
    Qt.Key.Key_Down,
    Qt.Key.Key_Up,
    Qt.Key.Key_Home,
    Qt.Key.Key_End,
    Qt.Key.Key_Left,
    Qt.Key.Key_Right,
)


@dataclass(frozen=True, slots=True)
class ContentsLine:
    """A page: its key and title, and at the right a number, an open seat that waits, or an arrow.

    `name` is said of the whole row.
    """

    key: str
    title: str
    name: str
    aside: str = ""
    waits: bool = False
    has_arrow: bool = False


@dataclass(frozen=True, slots=True)
class ContentsPart:
    """Pages under one heading."""

    title: str
    lines: tuple[ContentsLine, ...]


class Contents(QWidget):
    """One stop for Tab, ↑↓ Home End move and open at once; `chosen` says the key."""

    chosen = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._parts: tuple[ContentsPart, ...] = ()
        self._rows: dict[str, _Row] = {}
        self._now = ""
        self._column = column(self, gap=0, margins=(4, 4, 4, 16))

    def tell(self, parts: Sequence[ContentsPart], now: str) -> None:
        """Show the pages, and which of them is open; rows are made anew only when there are other pages."""
        keys = [(part.title, [line.key for line in part.lines]) for part in parts]
        if keys != [(part.title, [line.key for line in part.lines]) for part in self._parts]:
            self._rebuild(parts)
        self._parts = tuple(parts)
        for part in parts:
            for line in part.lines:
                self._rows[line.key].tell(line)
        self.choose(now)

    def choose(self, key: str) -> None:
        """Show which page is open, without saying so."""
        self._now = key if key in self._rows else ""
        first = next(iter(self._rows), "")
        for name, one in self._rows.items():
            one.setChecked(name == self._now)
            is_stop = name == (self._now or first)
            one.setFocusPolicy(Qt.FocusPolicy.StrongFocus if is_stop else Qt.FocusPolicy.ClickFocus)
            if is_stop:
                self.setFocusProxy(one)

    def row(self, key: str) -> QWidget | None:
        """Return a row, to scroll it into sight."""
        return self._rows.get(key)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move, and open what one comes to."""
        keys = [*self._rows]
        now = next((n for n, one in enumerate(self._rows.values()) if one.hasFocus()), None)
        if now is None:
            super().keyPressEvent(event)
            return
        to = {
            Qt.Key.Key_Down: min(now + 1, len(keys) - 1),
            Qt.Key.Key_Up: max(now - 1, 0),
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: len(keys) - 1,
        }.get(Qt.Key(event.key()))
        if to is None:
            super().keyPressEvent(event)
            return
        self.choose(keys[to])
        self._rows[keys[to]].setFocus(Qt.FocusReason.TabFocusReason)
        self.chosen.emit(keys[to])

    def _rebuild(self, parts: Sequence[ContentsPart]) -> None:
        empty(self._column)
        self._rows = {}
        for n, part in enumerate(parts):
            heading = Text("smallStrong", "ink2", text=part.title)
            heading.setContentsMargins(4, self._theme.px(18) if n else 0, 4, 6)
            self._column.addWidget(heading)
            for line in part.lines:
                one = _Row(self._theme)
                one.clicked.connect(lambda _=False, key=line.key: self._on_click(key))
                self._rows[line.key] = one
                self._column.addWidget(one)
        self._column.addStretch(1)

    def _on_click(self, key: str) -> None:
        self.choose(key)
        self.chosen.emit(key)


class _Row(Pressable):
    """One page."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._line = ContentsLine("", "", "")
        self.setCheckable(True)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        theme.changed.connect(self.updateGeometry)

    def tell(self, line: ContentsLine) -> None:
        """Show a page's title and how it stands."""
        self._line = line
        self.setText(line.title)
        self.setAccessibleName(line.name)
        self.updateGeometry()
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave the moves to the contents; Qt would go to the next stop of Tab."""
        if Qt.Key(event.key()) in MOVES:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        """Return a comfortable width and the height it needs."""
        wide = self._theme.px(220)
        return QSize(wide, self.heightForWidth(wide))

    def minimumSizeHint(self) -> QSize:
        """Return the narrowest that still reads well."""
        return QSize(self._theme.px(120), HIGH)

    def hasHeightForWidth(self) -> bool:
        """Say that narrow means high."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height at a width."""
        return max(HIGH, self._words(width).height() + 14)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint ground, title and what stands at the right."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme, is_on = self._theme, self.isChecked()
        painter.setPen(Qt.PenStyle.NoPen)
        if is_on or self.underMouse():
            painter.setBrush(theme.colour("primarySoft" if is_on else "sunken"))
            painter.drawRoundedRect(QRectF(self.rect()), 8, 8)
        if is_on:
            painter.setBrush(theme.colour("primary"))
            painter.drawRoundedRect(QRectF(0, 4, 4, self.height() - 8), 2, 2)
        painter.setFont(self._font(self.width(), is_on=is_on))
        painter.setPen(theme.colour("onPrimarySoft" if is_on else "ink"))
        words = self._words(self.width())
        words.moveTop((self.height() - words.height()) // 2)
        painter.drawText(words, WRAP, self._line.title)
        self._paint_right(painter)

    def _paint_right(self, painter: QPainter) -> None:
        theme, line = self._theme, self._line
        middle = self.height() / 2
        if line.has_arrow:
            small = theme.px(ICON_SMALL)
            at = round(middle - small / 2)
            theme.draw_icon(painter, self.width() - small - 8, at, "chevron-right", "ink2", ICON_SMALL)
        elif line.waits:
            radius = theme.px(6)
            painter.setPen(QPen(theme.colour("amber"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(QPointF(self.width() - 12 - radius, middle), radius, radius)
        else:
            painter.setFont(theme.font("small"))
            painter.setPen(theme.colour("ink2"))
            flags = int(Qt.AlignmentFlag.AlignRight) | int(Qt.AlignmentFlag.AlignVCenter)
            painter.drawText(self.rect().adjusted(0, 0, -12, 0), flags, line.aside)

    def _words(self, width: int) -> QRect:
        room = self._room(width)
        return QRect(LEFT, 7, room, self._high("body", room))

    def _font(self, width: int, *, is_on: bool) -> QFont:
        room = self._room(width)  # bold only where it takes no more lines: opening a page moves nothing
        is_bold = is_on and self._high("bodyStrong", room) <= self._high("body", room)
        return self._theme.font("bodyStrong" if is_bold else "body")

    def _high(self, role: str, room: int) -> int:
        box = QRect(0, 0, room, 10_000)
        return self._theme.metrics(role).boundingRect(box, WRAP, self._line.title).height()

    def _room(self, width: int) -> int:
        return max(60, width - LEFT - self._theme.px(30))
