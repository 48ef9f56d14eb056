"""Votes by way, before and after, as a plain table."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from ethicsdesk.ui.theme.theme import Theme
from ethicsdesk.ui.widgets.layouts import empty
from ethicsdesk.ui.widgets.letter_badge import LetterBadge
from ethicsdesk.ui.widgets.panel import Panel
from ethicsdesk.ui.widgets.text import Text


@dataclass(frozen=True, slots=True)
class ResultRow:
    """A way and its figures, in the order of the columns; `said` is the whole row for those who hear."""

    letter: str
    title: str
    figures: tuple[str, ...]
    said: str


class ResultTable(Panel):
    """Figures stand right, each under its heading. A row that grew most is strong."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__("card", padding=16, parent=parent)
        self._theme = theme
        self._grid = QGridLayout()
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(24)
        self._grid.setVerticalSpacing(10)
        self._grid.setColumnStretch(1, 1)
        self.column.addLayout(self._grid)

    def tell(self, headings: Sequence[str], rows: Sequence[ResultRow], strong: str = "") -> None:
        """Set the columns' headings and the rows; `strong` is the letter of the row that stands out."""
        empty(self._grid)
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        for n, heading in enumerate(headings):
            self._grid.addWidget(Text("smallStrong", "ink2", text=heading, wraps=False), 0, n + 2, right)
        for line, said in enumerate(rows, 1):
            is_strong = bool(strong) and said.letter == strong
            self._grid.addWidget(LetterBadge(self._theme, said.letter), line, 0)
            title = Text("bodyStrong" if is_strong else "body", text=said.title)
            title.setAccessibleName(said.said)
            self._grid.addWidget(title, line, 1)
            for n, figure in enumerate(said.figures):
                number = Text("figure", "primary" if is_strong else "ink", text=figure, wraps=False)
                self._grid.addWidget(number, line, n + 2, right)
