"""Chips: a word with a soft ground, and the toggles of a filter."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from ethicsdesk.ui.theme.theme import ICON_SMALL, Theme
from ethicsdesk.ui.widgets.pressable import Pressable

GROUNDS = {  # kind: ground, text, edge
    "plain": ("sunken", "ink2", "line"),
    "soft": ("primarySoft", "onPrimarySoft", ""),
    "amber": ("amberSoft", "onAmberSoft", ""),
    "for": ("forSoft", "onForSoft", ""),
    "against": ("againstSoft", "onAgainstSoft", ""),
    "success": ("successSoft", "onSuccessSoft", ""),
    "private": ("privateSoft", "onPrivateSoft", ""),
    "chosen": ("primary", "onPrimary", ""),
}
HIGH = 28


class Chip(QWidget):
    """A word or two that says what something is. Plain text to a screen reader."""

    def __init__(
        self,
        theme: Theme,
        text: str = "",
        *,
        kind: str = "plain",
        icon: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._text = text
        self._kind = kind
        self._icon = icon
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(text)
        theme.changed.connect(self._on_theme)

    def text(self) -> str:
        """Return the words."""
        return self._text

    def tell(self, text: str, kind: str | None = None) -> None:
        """Say something else."""
        self._text = text
        self._kind = kind or self._kind
        self.setAccessibleName(text)
        self._on_theme()

    def sizeHint(self) -> QSize:
        """Return the size of the words and some air."""
        return chip_size(self._theme, self._text, self._kind, self._icon)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint ground, icon and words."""
        painter = QPainter(self)
        paint_chip(painter, self._theme, QRectF(self.rect()), self._text, self._kind, self._icon)

    def _on_theme(self) -> None:
        self.updateGeometry()
        self.update()


class FilterChip(Pressable):
    """A chosen filter: pressing it takes the filter away. Its name says so."""

    def __init__(self, theme: Theme, text: str, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setText(text)
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def sizeHint(self) -> QSize:
        """Return the size of the words, the cross and some air."""
        size = chip_size(self._theme, self.text(), "chosen", "x")
        return QSize(size.width(), max(self._theme.px(32), size.height()))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the words and then the cross."""
        painter = QPainter(self)
        paint_chip(painter, self._theme, QRectF(self.rect()), self.text(), "chosen", "x", icon_last=True)


def chip_size(theme: Theme, text: str, kind: str, icon: str) -> QSize:
    """Return the size of a chip."""
    role = "small" if kind == "plain" else "smallStrong"
    wide = theme.metrics(role).horizontalAdvance(text) + 2 * theme.px(11) + 1  # as it is painted
    if icon:
        wide += theme.px(ICON_SMALL) + theme.px(5)
    return QSize(wide, max(theme.px(HIGH), theme.line(role) + 6))


def paint_chip(
    painter: QPainter,
    theme: Theme,
    place: QRectF,
    text: str,
    kind: str,
    icon: str = "",
    *,
    icon_last: bool = False,
) -> None:
    """Paint one chip in its place; lists paint them too, where a widget each would be too many."""
    ground, ink, edge = GROUNDS[kind]
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(theme.colour(edge), 1) if edge else Qt.PenStyle.NoPen)
    painter.setBrush(theme.colour(ground))
    inner = place.adjusted(0.5, 0.5, -0.5, -0.5)
    painter.drawRoundedRect(inner, inner.height() / 2, inner.height() / 2)
    words = QRectF(place).adjusted(theme.px(11), 0, -theme.px(11), 0)
    if icon:
        small = theme.px(ICON_SMALL)
        x = words.right() - small if icon_last else words.left()
        theme.draw_icon(painter, round(x), round(place.center().y() - small / 2), icon, ink, ICON_SMALL)
        room = small + theme.px(5)
        words.adjust(0 if icon_last else room, 0, -room if icon_last else 0, 0)
    painter.setPen(theme.colour(ink))
    painter.setFont(theme.font("small" if kind == "plain" else "smallStrong"))
    painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, text)
