"""Keys and what they do, as a table that is read line by line."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QGridLayout, QWidget

from ethicsdesk.ui.theme.theme import Theme
from ethicsdesk.ui.widgets.chip import Chip
from ethicsdesk.ui.widgets.layouts import empty, row
from ethicsdesk.ui.widgets.text import Text


class KeyTable(QWidget):
    """A line is one or more keys, and the words. `tell` again after a change of language."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(24)
        self._grid.setVerticalSpacing(8)
        self._grid.setColumnStretch(1, 1)

    def tell(self, lines: Sequence[tuple[Sequence[str], str]]) -> None:
        """Show the lines; keys are Qt's own names, or a word where a key has no name."""
        empty(self._grid)
        for n, (keys, words) in enumerate(lines):
            said = [key_text(key) for key in keys]
            holder = QWidget()
            line = row(holder, gap=6)
            for text in said:
                line.addWidget(Chip(self._theme, text))
            line.addStretch(1)
            text = Text("body", text=words)
            text.setAccessibleName(f"{', '.join(said)}: {words}")
            self._grid.addWidget(holder, n, 0, Qt.AlignmentFlag.AlignVCenter)
            self._grid.addWidget(text, n, 1, Qt.AlignmentFlag.AlignVCenter)


def key_text(key: str) -> str:
    """Return a key as this computer's keyboard says it: ⌘ for Ctrl on a Mac."""
    return QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText) or key
