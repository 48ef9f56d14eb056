"""The rail: where one is, and where one can go."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QButtonGroup, QFrame, QSizePolicy, QWidget

from ethicsdesk.ui.theme.theme import ICON, ICON_SMALL, Theme
from ethicsdesk.ui.widgets.circle import Circle
from ethicsdesk.ui.widgets.layouts import column, row
from ethicsdesk.ui.widgets.pressable import Pressable
from ethicsdesk.ui.widgets.text import Text

WIDE = 212
COMPACT = 106


@dataclass(frozen=True, slots=True)
class Place:
    """One row of the rail."""

    key: str
    icon: str


class RailButton(Pressable):
    """An icon and a word, beside it or under it; the chosen one has a bar and is bold."""

    def __init__(self, theme: Theme, icon: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icon = icon
        self.is_compact = False
        self.second = ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def sizeHint(self) -> QSize:
        """Return a row of 44, or a square with the word under the icon."""
        theme = self._theme
        if self.is_compact:
            return QSize(COMPACT - 16, theme.px(ICON) + theme.line("small") + 18)
        if not self.second:
            return QSize(WIDE - 24, max(theme.px(44), theme.line("bodyStrong") + 16))
        lines = self._name_height(theme.px(WIDE) - 24 - theme.px(ICON) - 34) + theme.line("small")
        return QSize(WIDE - 24, lines + 18)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint it."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme, is_on = self._theme, self.isChecked()
        if is_on or self.underMouse():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("primarySoft" if is_on else "sunken"))
            painter.drawRoundedRect(QRectF(self.rect()), 8, 8)
        if is_on and not self.is_compact:
            painter.setBrush(theme.colour("primary"))
            painter.drawRoundedRect(QRectF(0, 0, 4, self.height()), 2, 2)
        tone = "onPrimarySoft" if is_on else "ink2"
        size = theme.px(ICON)
        if self.is_compact:
            theme.draw_icon(painter, (self.width() - size) // 2, 9, self._icon, tone)
            painter.setFont(theme.font("smallStrong" if is_on else "small"))
            painter.setPen(theme.colour(tone))
            box = QRect(0, 11 + size, self.width(), theme.line("small"))
            painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), self.second or self.text())
            return
        theme.draw_icon(painter, 14, (self.height() - size) // 2, self._icon, tone)
        self._paint_words(painter, 14 + size + 12, "onPrimarySoft" if is_on else "ink", is_on=is_on)

    def _paint_words(self, painter: QPainter, x: int, tone: str, *, is_on: bool) -> None:
        theme = self._theme
        painter.setFont(theme.font("bodyStrong" if is_on or self.second else "body"))
        painter.setPen(theme.colour(tone))
        wide = self.width() - x - 8
        flags = int(Qt.AlignmentFlag.AlignVCenter)
        if not self.second:
            painter.drawText(QRect(x, 0, wide, self.height()), flags, self.text())
            return
        painter.setFont(theme.font("smallStrong"))
        high = self._name_height(wide)
        top = (self.height() - high - theme.line("small")) // 2
        painter.drawText(QRect(x, top, wide, high), flags | int(Qt.TextFlag.TextWordWrap), self.text())
        painter.setFont(theme.font("small"))
        painter.setPen(theme.colour("ink2"))
        painter.drawText(QRect(x, top + high, wide, theme.line("small")), flags, self.second)

    def _name_height(self, wide: int) -> int:
        """Return the height of the name on two lines at most; a longer one stands whole in the tooltip."""
        metrics = self._theme.metrics("smallStrong")
        box = metrics.boundingRect(QRect(0, 0, wide, 10_000), int(Qt.TextFlag.TextWordWrap), self.text())
        return min(box.height(), 2 * metrics.lineSpacing())


class WorkplaceButton(RailButton):
    """The open workplace, on a ground of its own; pressing it offers the others."""

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground under the row."""
        if not self.is_compact:
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(self._theme.colour("line"))
            painter.setBrush(self._theme.colour("surface"))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 10, 10)
            painter.end()
        super().paintEvent(event)


class Rail(QFrame):
    """The logo, the pages, and at the bottom the workplace, the settings and the local badge.

    ↑ ↓ Home End move inside; Tab leaves. `opened` says the key of a place, `workplaces_wanted`
    that the person wants another workplace.
    """

    opened = Signal(str)
    workplaces_wanted = Signal()

    def __init__(
        self, theme: Theme, places: Sequence[Place], settings: Place, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setProperty("kind", "rail")
        self._logo = Circle(theme, seats=9, size=34, dot=0.078)
        self._name = Text("heading", wraps=False, text="EthicsDesk")
        self._group = QButtonGroup(self)
        self.buttons = {place.key: RailButton(theme, place.icon) for place in (*places, settings)}
        self._settings = settings.key
        self.workplace = WorkplaceButton(theme, "building-2")
        self._badge = Text("small", "ink3")
        self._lock = RailBadge(theme)
        for key, button in self.buttons.items():
            button.setCheckable(True)
            self._group.addButton(button)
            button.clicked.connect(lambda _=False, key=key: self.opened.emit(key))
        self.workplace.clicked.connect(self.workplaces_wanted)
        self._lay_out()
        self.set_compact(is_compact=False)
        theme.changed.connect(self._on_theme)

    def name(self, names: dict[str, str], badge: str) -> None:
        """Set the words of the places and of the local badge."""
        for key, name in names.items():
            self.buttons[key].setText(name)
            self.buttons[key].setAccessibleName(name)
            self.buttons[key].update()
        self._badge.setText(badge)
        self._lock.setToolTip(badge)
        self._lock.setAccessibleName(badge)

    def show_workplace(self, name: str, kind: str, accessible: str) -> None:
        """Show which workplace is open."""
        self.workplace.setText(name)
        self.workplace.second = kind
        self.workplace.setAccessibleName(accessible)
        self.workplace.setToolTip(name)
        self.workplace.setVisible(bool(name))
        self._sizes()

    def choose(self, key: str) -> None:
        """Show that a place is open; on a page that is no place of the rail none is."""
        self._group.setExclusive(False)
        for name, button in self.buttons.items():
            button.setChecked(name == key)
        self._group.setExclusive(True)
        if key in self.buttons:
            for name, button in self.buttons.items():
                is_stop = name in (key, self._settings)
                button.setFocusPolicy(Qt.FocusPolicy.StrongFocus if is_stop else Qt.FocusPolicy.ClickFocus)

    def set_compact(self, *, is_compact: bool) -> None:
        """Set the word beside the icon or under it."""
        for button in (*self.buttons.values(), self.workplace):
            button.is_compact = is_compact
        self._name.setVisible(not is_compact)
        self._badge.setVisible(not is_compact)
        self._is_compact = is_compact
        self._sizes()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move inside the rail."""
        buttons = [*self.buttons.values()]
        now = next((n for n, button in enumerate(buttons) if button.hasFocus()), None)
        moves = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
        key = Qt.Key(event.key())
        if now is None or key not in (*moves, Qt.Key.Key_Home, Qt.Key.Key_End):
            super().keyPressEvent(event)
            return
        ends = {Qt.Key.Key_Home: 0, Qt.Key.Key_End: len(buttons) - 1}
        to = ends[key] if key in ends else (now + moves[key]) % len(buttons)
        buttons[to].setFocus(Qt.FocusReason.TabFocusReason)

    def _lay_out(self) -> None:
        whole = column(self, gap=3, margins=(12, 16, 12, 14))
        head = row(gap=10, margins=(6, 0, 0, 14))
        head.addWidget(self._logo)
        head.addWidget(self._name)
        head.addStretch(1)
        self._head = head
        whole.addLayout(head)
        for key, button in self.buttons.items():
            if key != self._settings:
                whole.addWidget(button)
        whole.addStretch(1)
        whole.addWidget(self.workplace)
        whole.addSpacing(6)
        whole.addWidget(self.buttons[self._settings])
        foot = row(gap=10, margins=(14, 4, 0, 0))
        foot.addWidget(self._lock, 0, Qt.AlignmentFlag.AlignVCenter)
        foot.addWidget(self._badge, 1)
        whole.addLayout(foot)
        self._whole = whole

    def _sizes(self) -> None:
        margin = 8 if self._is_compact else 12
        self._whole.setContentsMargins(margin, 14, margin, 14)
        self._head.setContentsMargins(
            (COMPACT - 16 - self._theme.px(34)) // 2 if self._is_compact else 6, 0, 0, 14
        )
        self.setFixedWidth(max(COMPACT, self._widest()) if self._is_compact else self._theme.px(WIDE))
        for button in (*self.buttons.values(), self.workplace):
            button.updateGeometry()
            button.update()

    def _widest(self) -> int:
        metrics = self._theme.metrics("smallStrong")
        words = [self.workplace.second, *(button.text() for button in self.buttons.values())]
        return max(map(metrics.horizontalAdvance, words)) + 24

    def _on_theme(self) -> None:
        self._sizes()
        self.update()


class RailBadge(QWidget):
    """The lock beside "everything stays on this computer"."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Return a small icon's size."""
        side = self._theme.px(ICON_SMALL)
        return QSize(side, side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the lock."""
        painter = QPainter(self)
        self._theme.draw_icon(painter, 0, 0, "lock", "ink3", ICON_SMALL)
