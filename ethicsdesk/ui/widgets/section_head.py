"""The heading of a part of a page: an icon, a word, how many, and a quiet line under it."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel, QWidget

from ethicsdesk.ui.theme.theme import Theme
from ethicsdesk.ui.widgets.layouts import column, row
from ethicsdesk.ui.widgets.text import Text


class SectionHead(QWidget):
    """`tone` colours icon, heading and count alike; the hint is always quiet."""

    def __init__(
        self, theme: Theme, *, icon: str = "", tone: str = "ink", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icon = icon
        self._icon_tone = "primary" if tone == "ink" else tone
        self._mark = QLabel(self)
        self._mark.setVisible(bool(icon))
        self._heading = Text("subheading", tone)
        self._count = Text("smallStrong", tone if tone != "ink" else "ink2", wraps=False)
        self._hint = Text("mid", "ink2")
        first = row(gap=8)
        first.addWidget(self._mark)
        first.addWidget(self._heading, 1)
        first.addWidget(self._count)
        whole = column(self, gap=2)
        whole.addLayout(first)
        whole.addWidget(self._hint)
        self._hint.hide()
        self._count.hide()
        theme.changed.connect(self._draw)
        self._draw()

    def tell(self, heading: str, hint: str = "") -> None:
        """Set the heading and the line under it."""
        self._heading.setText(heading)
        self._hint.setText(hint)
        self._hint.setVisible(bool(hint))

    def count(self, words: str) -> None:
        """Say how many there are, in words; nothing where there is nothing to say."""
        self._count.setText(words)
        self._count.setVisible(bool(words))

    def _draw(self) -> None:
        if self._icon:
            self._mark.setPixmap(self._theme.picture(self._icon, self._icon_tone))
