"""What stands where nothing has come yet: the circle, a sentence, a button."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ethicsdesk.ui.theme.theme import Theme
from ethicsdesk.ui.widgets.button import Button
from ethicsdesk.ui.widgets.circle import Circle
from ethicsdesk.ui.widgets.layouts import column, row
from ethicsdesk.ui.widgets.panel import Panel
from ethicsdesk.ui.widgets.text import Text


class EmptyState(Panel):
    """Says what will come here; the button is the way to the first of it."""

    wanted = Signal()

    def __init__(
        self, theme: Theme, *, icon: str = "play", kind: str = "primary", parent: QWidget | None = None
    ) -> None:
        super().__init__("card", parent=parent)
        self._first = Text("bodyStrong")
        self._second = Text("mid", "ink2")
        self._button = Button(theme, kind, icon=icon)
        words = column(gap=4)
        words.addStretch(1)
        words.addWidget(self._first)
        words.addWidget(self._second)
        words.addStretch(1)
        line = row(gap=20)
        line.addWidget(Circle(theme, seats=8, size=72, dot=0.06))
        line.addLayout(words, 1)
        line.addWidget(self._button)
        self.column.addLayout(line)
        self._button.clicked.connect(self.wanted)

    def tell(self, first: str, second: str = "", button: str = "") -> None:
        """Set the words; with no button's text there is no button."""
        self._first.setText(first)
        self._second.setText(second)
        self._second.setVisible(bool(second))
        self._button.setText(button)
        self._button.setVisible(bool(button))
