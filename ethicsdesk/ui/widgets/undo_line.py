"""What was just taken away, and the way to have it back."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QLabel, QWidget

from ethicsdesk.ui.theme.theme import Theme
from ethicsdesk.ui.widgets.banner import announce
from ethicsdesk.ui.widgets.button import Button
from ethicsdesk.ui.widgets.layouts import row
from ethicsdesk.ui.widgets.panel import Panel
from ethicsdesk.ui.widgets.text import Text

SHOWN_MS = 12_000


class UndoLine(Panel):
    """Stands for twelve seconds, and for as long as focus is in it; undoing works after that too."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__("card", padding=0, parent=parent)
        self._theme = theme
        self._undo: Callable[[], object] | None = None
        self._mark = QLabel(self)
        self._text = Text("body")
        self._button = Button(theme, "quiet")
        line = row(gap=12, margins=(16, 6, 8, 6))
        line.addWidget(self._mark)
        line.addWidget(self._text, 1)
        line.addWidget(self._button)
        self.column.addLayout(line)
        self._timer = QTimer(self, singleShot=True, interval=SHOWN_MS)
        self._timer.timeout.connect(self._go_if_left)
        self._button.clicked.connect(self.undo)
        theme.changed.connect(self._draw)
        self._draw()
        self.hide()

    def offer(self, text: str, undo: Callable[[], object]) -> None:
        """Say what was taken away; `undo` brings it back."""
        self._undo = undo
        self._text.setText(text)
        self._button.setText(self.tr("Undo"))
        self._button.name(self.tr("Undo"), key="Ctrl+Z")
        self.show()
        self._timer.start()
        announce(self, self.tr("{what} Press Ctrl+Z to undo.").format(what=text))

    def undo(self) -> bool:
        """Bring back the last thing that was taken away; say whether there was one."""
        undo, self._undo = self._undo, None
        self.hide()
        if undo is None:
            return False
        undo()
        return True

    def _go_if_left(self) -> None:
        if self._button.hasFocus():
            self._timer.start()
        else:
            self.hide()

    def _draw(self) -> None:
        self._mark.setPixmap(self._theme.picture("trash-2", "ink2"))
