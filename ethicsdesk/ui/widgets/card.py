"""A card that can be opened: the whole of it is one button with one name."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QEnterEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from ethicsdesk.ui.theme.theme import ICON, Theme
from ethicsdesk.ui.widgets.pressable import Pressable

WRAP = int(Qt.TextFlag.TextWordWrap) | int(Qt.AlignmentFlag.AlignLeft) | int(Qt.AlignmentFlag.AlignTop)


class Card(Pressable):
    """An icon, a strong first line, a quieter second one, and an arrow. Words wrap; nothing is cut."""

    def __init__(
        self,
        theme: Theme,
        *,
        icon: str = "",
        arrow: bool = True,
        padding: int = 16,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icon = icon
        self._arrow = arrow
        self._padding = padding
        self._second = ""
        self._meta = ""
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        theme.changed.connect(self._on_theme)

    def tell(self, first: str, second: str = "", meta: str = "") -> None:
        """Set the lines; together they are the name a screen reader says."""
        self.setText(first)
        self._second = second
        self._meta = meta
        self.setAccessibleName(". ".join(part for part in (first, second, meta) if part))
        self._on_theme()

    def sizeHint(self) -> QSize:
        """Return a comfortable width and the height it needs."""
        wide = self._theme.px(280)
        return QSize(wide, self.heightForWidth(wide))

    def minimumSizeHint(self) -> QSize:
        """Return the narrowest that still reads well."""
        return QSize(self._theme.px(140), self._theme.px(48))

    def hasHeightForWidth(self) -> bool:
        """Say that narrow means high."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height at a width."""
        return sum(self._heights(width)) + 2 * self._padding

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint ground, icon, lines and arrow."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme = self._theme
        is_over = self.underMouse() or self.isDown()
        painter.setPen(QPen(theme.colour("line"), 1))
        painter.setBrush(theme.colour("sunken" if is_over else "surface"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 12, 12)
        first, second, meta = self._heights(self.width())
        y = round((self.height() - first - second - meta) / 2)
        x, wide = self._words(self.width())
        if self._icon:
            middle = self.height() // 2 - theme.px(ICON) // 2
            theme.draw_icon(painter, self._padding, middle, self._icon, "primary")
        for high, text, role, tone in (
            (first, self.text(), "bodyStrong", "ink"),
            (second, self._second, "small", "ink2"),
            (meta, self._meta, "small", "ink3"),
        ):
            if text:
                painter.setFont(theme.font(role))
                painter.setPen(theme.colour(tone))
                painter.drawText(QRect(x, y, wide, high), WRAP, text)
            y += high
        if self._arrow:
            small = theme.px(ICON)
            at = self.width() - self._padding - small + 4
            theme.draw_icon(painter, at, self.height() // 2 - small // 2, "chevron-right", "ink2")

    def enterEvent(self, event: QEnterEvent) -> None:
        """Show that the pointer is over it."""
        self.update()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        """Show that it is not."""
        self.update()
        super().leaveEvent(event)

    def _words(self, width: int) -> tuple[int, int]:
        left = self._padding + (self._theme.px(ICON) + 12 if self._icon else 0)
        right = self._padding + (self._theme.px(ICON) if self._arrow else 0)
        return left, max(40, width - left - right)

    def _heights(self, width: int) -> tuple[int, int, int]:
        wide = self._words(width)[1]
        heights = []
        for text, role, gap in (
            (self.text(), "bodyStrong", 0),
            (self._second, "small", 2),
            (self._meta, "small", 4),
        ):
            if not text:
                heights.append(0)
                continue
            box = self._theme.metrics(role).boundingRect(QRect(0, 0, wide, 10_000), WRAP, text)
            heights.append(box.height() + gap)
        return heights[0], heights[1], heights[2]

    def _on_theme(self) -> None:
        self.updateGeometry()
        self.update()
