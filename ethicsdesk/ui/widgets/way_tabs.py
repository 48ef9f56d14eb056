"""The ways to act as tabs: letter, title and how it stands with each."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QHoverEvent, QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QTabBar, QWidget

from ethicsdesk.ui.theme.theme import Theme

WRAP = int(Qt.TextFlag.TextWordWrap) | int(Qt.AlignmentFlag.AlignLeft) | int(Qt.AlignmentFlag.AlignVCenter)
BADGE = 24
PADDING = 10
MOST_LINES = 2  # of a title; longer ones stand under the tabs instead


@dataclass(frozen=True, slots=True)
class WayTab:
    """One tab. `letter` is empty where there is no way to name; `said` is the count in whole words."""

    key: str
    letter: str
    title: str
    count: str = ""
    said: str = ""


class WayTabs(QTabBar):
    """One stop for Tab, arrows inside; `opened` says the key of the tab that was opened.

    All are equally wide. Where a title would need more than two lines, no tab shows its title and
    `has_titles` is false: whoever lays out the tabs then says the open one's title under them.
    """

    opened = Signal(str)
    shape_changed = Signal()  # whether there is room for titles

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._tabs: tuple[WayTab, ...] = ()
        self.has_titles = True
        self.setDrawBase(False)
        self.setExpanding(True)
        self.setUsesScrollButtons(False)
        self.setElideMode(Qt.TextElideMode.ElideNone)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.currentChanged.connect(self._on_current)
        theme.changed.connect(self._fit)

    def offer(self, tabs: Sequence[WayTab]) -> None:
        """Set the tabs; the one that is open stays open if it is still there."""
        now = self.now
        self._tabs = ()
        self.blockSignals(True)
        while self.count() > len(tabs):
            self.removeTab(self.count() - 1)
        for n, tab in enumerate(tabs):
            words = f"{tab.letter} {tab.title}".strip()
            if n >= self.count():
                self.addTab(words)
            self.setTabText(n, words)
            self.setAccessibleTabName(n, ". ".join(part for part in (words, tab.said) if part))
        self._tabs = tuple(tabs)
        keys = [tab.key for tab in tabs]
        if now in keys:
            self.setCurrentIndex(keys.index(now))
        self.blockSignals(False)
        self._fit()
        if keys and self.now != now:
            self.opened.emit(self.now)

    @property
    def now(self) -> str | None:
        """The key of the open tab, or None."""
        return self._tabs[self.currentIndex()].key if 0 <= self.currentIndex() < len(self._tabs) else None

    def open(self, key: str) -> None:
        """Open the tab of a key."""
        for n, tab in enumerate(self._tabs):
            if tab.key == key:
                self.setCurrentIndex(n)

    def tabSizeHint(self, _index: int) -> QSize:
        """Return an equal share of the width."""
        return QSize(max(1, self.width() // max(1, self.count())), self._high())

    def minimumTabSizeHint(self, _index: int) -> QSize:
        """Let tabs be narrow."""
        return QSize(1, self._high())

    def sizeHint(self) -> QSize:
        """Return the height of the tabs; the width is what there is."""
        return QSize(self._theme.px(320), self._high())

    def minimumSizeHint(self) -> QSize:
        """Return room for the letters."""
        return QSize(self._theme.px(60) * max(1, self.count()), self._high())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go to the first and the last by Home and End too."""
        if event.key() in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self.setCurrentIndex(0 if event.key() == Qt.Key.Key_Home else self.count() - 1)
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Find out again whether the titles have room."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit()

    def event(self, event: QEvent) -> bool:
        """Show what the pointer is over."""
        if isinstance(event, QHoverEvent):
            self.update()
        return super().event(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the ground, then each tab."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme = self._theme
        painter.setPen(QPen(theme.colour("line"), 1))
        painter.setBrush(theme.colour("sunken"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 10, 10)
        for n, tab in enumerate(self._tabs):
            self._paint_tab(painter, self.tabRect(n), tab, is_open=n == self.currentIndex())

    def _paint_tab(self, painter: QPainter, place: QRect, tab: WayTab, *, is_open: bool) -> None:
        theme = self._theme
        if is_open:
            painter.setPen(QPen(theme.colour("lineStrong"), 1.25))
            painter.setBrush(theme.colour("surface"))
            painter.drawRoundedRect(QRectF(place).adjusted(4, 4, -4, -4), 8, 8)
        inside = place.adjusted(4 + PADDING, 4, -4 - PADDING, -4)
        if tab.letter:
            self._paint_badge(painter, inside, tab.letter, is_open=is_open)
            inside.setLeft(inside.left() + theme.px(BADGE) + 8)
        title, count = self._split(inside, tab)
        painter.setPen(theme.colour("ink" if is_open else "ink2"))
        painter.setFont(theme.font("bodyStrong" if is_open else "body"))
        if self.has_titles or not tab.letter:
            painter.drawText(title, WRAP, tab.title)
        painter.setPen(theme.colour("ink2"))
        painter.setFont(theme.font("small"))
        painter.drawText(count, WRAP, tab.count)

    def _paint_badge(self, painter: QPainter, inside: QRect, letter: str, *, is_open: bool) -> None:
        theme, side = self._theme, self._theme.px(BADGE)
        badge = QRect(inside.left(), inside.center().y() - side // 2, side, side)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("primary" if is_open else "primarySoft"))
        painter.drawEllipse(badge)
        painter.setPen(theme.colour("onPrimary" if is_open else "onPrimarySoft"))
        painter.setFont(theme.font("smallStrong"))
        painter.drawText(badge, int(Qt.AlignmentFlag.AlignCenter), letter)

    def _split(self, inside: QRect, tab: WayTab) -> tuple[QRect, QRect]:
        """Return the places of title and count: side by side on one line, or one over the other."""
        if not self.has_titles and tab.letter:
            return QRect(), inside
        theme = self._theme
        wide = theme.metrics("bodyStrong").horizontalAdvance(tab.title)
        count = theme.metrics("small").horizontalAdvance(tab.count)
        if wide + count + 8 <= inside.width():
            return inside, inside.adjusted(wide + 8, 0, 0, 0)
        below = theme.line("small") if tab.count else 0
        middle = inside.center().y()
        high = theme.metrics("bodyStrong").lineSpacing() * self._lines(tab, inside.width())
        top = middle - (high + below) // 2
        return (
            QRect(inside.left(), top, inside.width(), high),
            QRect(inside.left(), top + high, inside.width(), below),
        )

    def _lines(self, tab: WayTab, wide: int) -> int:
        metrics = self._theme.metrics("bodyStrong")
        box = metrics.boundingRect(QRect(0, 0, max(1, wide), 10_000), WRAP, tab.title)
        too_wide = any(metrics.horizontalAdvance(word) > wide for word in tab.title.split())
        return MOST_LINES + 1 if too_wide else max(1, round(box.height() / metrics.lineSpacing()))

    def _room(self, tab: WayTab) -> int:
        share = self.width() // max(1, len(self._tabs))
        return share - 2 * (4 + PADDING) - (self._theme.px(BADGE) + 8 if tab.letter else 0)

    def _high(self) -> int:
        theme = self._theme
        one = theme.px(48)
        if not self.has_titles:
            return one
        lines = 1
        for tab in self._tabs:
            room = self._room(tab)
            wide = theme.metrics("bodyStrong").horizontalAdvance(tab.title)
            count = theme.metrics("small").horizontalAdvance(tab.count)
            if wide + count + 8 > room:
                lines = max(lines, self._lines(tab, room) + (1 if tab.count else 0))
        return max(one, lines * theme.metrics("bodyStrong").lineSpacing() + theme.px(18))

    def _fit(self) -> None:
        had = self.has_titles
        self.has_titles = all(self._lines(tab, self._room(tab)) <= MOST_LINES for tab in self._tabs)
        if self.height() != self._high():
            self.setFixedHeight(self._high())
        self.setIconSize(QSize(1, 1) if self.iconSize().width() != 1 else QSize(2, 2))  # lays out anew
        self.update()
        if had != self.has_titles:
            self.shape_changed.emit()

    def _on_current(self, _index: int) -> None:
        if self.now is not None:
            self.opened.emit(self.now)
