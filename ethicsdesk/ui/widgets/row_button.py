"""A row that can be pressed: an icon, words that wrap, and a word or a mark at the right."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ethicsdesk.ui.theme.theme import ICON_SMALL, Theme
from ethicsdesk.ui.widgets.card import WRAP
from ethicsdesk.ui.widgets.pressable import Pressable

LEAST = 32


class RowButton(Pressable):
    """One row; the title wraps, and where both do not fit the aside goes under it."""

    def __init__(self, theme: Theme, icon: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icon = icon
        self._aside = ""
        self._mark = ""
        self._tone = "ink2"
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        theme.changed.connect(self._on_theme)

    def tell(self, title: str, aside: str = "", *, mark: str = "", tone: str = "ink2") -> None:
        """Set the words; with a `mark`, an icon, it stands in place of `aside`, which is then only said."""
        self.setText(title)
        self._aside, self._mark, self._tone = aside, mark, tone
        self.setAccessibleName(f"{title}, {aside}" if aside else title)
        self._on_theme()

    def set_icon(self, icon: str) -> None:
        """Show another icon."""
        self._icon = icon
        self.update()

    def sizeHint(self) -> QSize:
        """Return a comfortable width and the height it needs."""
        wide = self._theme.px(260)
        return QSize(wide, self.heightForWidth(wide))

    def minimumSizeHint(self) -> QSize:
        """Return the narrowest that still reads well."""
        return QSize(self._theme.px(120), LEAST)

    def hasHeightForWidth(self) -> bool:
        """Say that narrow means high."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height at a width."""
        title, aside = self._places(width)
        return max(LEAST, max(title.bottom(), aside.bottom()) + 6)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint icon, title and what stands beside it."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme = self._theme
        if self.underMouse():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("sunken"))
            painter.drawRoundedRect(self.rect(), 6, 6)
        title, aside = self._places(self.width())
        top = title.top() + (theme.metrics("bodyStrong").height() - theme.px(ICON_SMALL)) // 2
        theme.draw_icon(painter, 2, top, self._icon, "primary", ICON_SMALL)
        painter.setFont(theme.font("bodyStrong"))
        painter.setPen(theme.colour("primary"))
        painter.drawText(title, WRAP, self.text())
        if self._mark:
            x = self.width() - theme.px(ICON_SMALL) - 2
            theme.draw_icon(painter, x, top, self._mark, self._tone, ICON_SMALL)
        elif self._aside:
            painter.setFont(theme.font("small"))
            painter.setPen(theme.colour("ink2"))
            painter.drawText(aside, WRAP, self._aside)

    def _places(self, width: int) -> tuple[QRect, QRect]:
        theme = self._theme
        left = theme.px(ICON_SMALL) + 10
        strong, small = theme.metrics("bodyStrong"), theme.metrics("small")
        if self._mark:
            room = width - left - theme.px(ICON_SMALL) - 10
            return QRect(left, 5, room, _height(strong, room, self.text())), QRect()
        beside = small.horizontalAdvance(self._aside) + 4 if self._aside else 0
        if strong.horizontalAdvance(self.text()) + beside + 8 <= width - left:
            title = QRect(left, 5, width - left - beside, strong.height())
            return title, QRect(width - beside, 5 + strong.ascent() - small.ascent(), beside, small.height())
        room = width - left
        title = QRect(left, 5, room, _height(strong, room, self.text()))
        if not self._aside:
            return title, QRect()
        return title, QRect(left, title.bottom() + 1, room, _height(small, room, self._aside))

    def _on_theme(self) -> None:
        self.updateGeometry()
        self.update()


def _height(metrics: QFontMetrics, width: int, text: str) -> int:
    return metrics.boundingRect(QRect(0, 0, max(40, width), 10_000), WRAP, text).height()
