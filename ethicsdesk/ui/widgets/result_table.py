"""How hands were counted: before and after beside each other, in figures."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from ethicsdesk.model.ballot import Ballot
from ethicsdesk.ui.theme.theme import Theme
from ethicsdesk.ui.widgets.layouts import empty
from ethicsdesk.ui.widgets.panel import Panel
from ethicsdesk.ui.widgets.text import Text


class Named(Protocol):
    """A way to act: its id, its letter and its title."""

    @property
    def id(self) -> str: ...  # noqa: D102
    @property
    def letter(self) -> str: ...  # noqa: D102
    @property
    def title(self) -> str: ...  # noqa: D102


class ResultTable(Panel):
    """A row for each way: title, before where there is one, after. A lone nought is told as a dash."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__("card", padding=16, parent=parent)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(20)
        self._grid.setVerticalSpacing(8)
        self._grid.setColumnStretch(0, 1)
        self.column.addLayout(self._grid)

    def tell(self, ways: Sequence[Named], before: Ballot | None, after: Ballot) -> None:
        """Show the counts of one ballot or of two."""
        empty(self._grid)
        columns = [ballot for ballot in (before, after) if ballot is not None]
        if before is not None:
            for n, name in enumerate((self.tr("Before"), self.tr("After")), 1):
                self._put(Text("smallStrong", "ink2", text=name, wraps=False), 0, n)
        for line, way in enumerate(ways, 1):
            self._grid.addWidget(Text("body", text=f"{way.letter}. {way.title}"), line, 0)
            for n, ballot in enumerate(columns, 1):
                count = ballot.counts.get(way.id, 0)
                figure = Text("bodyStrong", text=str(count) if count else "–", wraps=False)
                figure.setAccessibleName(f"{way.letter}: {count}")
                self._put(figure, line, n)

    def _put(self, text: Text, line: int, column: int) -> None:
        text.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._grid.addWidget(text, line, column)
