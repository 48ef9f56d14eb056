"""A short list of things to go to: each row one button, with a word or a mark at its right."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ethicsdesk.ui.theme.theme import Theme
from ethicsdesk.ui.widgets.layouts import column, empty
from ethicsdesk.ui.widgets.row_button import RowButton


@dataclass(frozen=True, slots=True)
class LinkRow:
    """Where it leads and what is said of it. `mark` is an icon in `tone`; `aside` says it in words."""

    link: str
    title: str
    aside: str = ""
    mark: str = ""
    tone: str = "ink2"


class LinkRows(QWidget):
    """Pressing a row says `link_wanted`. `icon` stands before each row."""

    link_wanted = Signal(str)

    def __init__(self, theme: Theme, icon: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icon = icon
        self._column = column(self, gap=0)

    def tell(self, rows: Sequence[LinkRow]) -> None:
        """Show the rows in their order."""
        empty(self._column)
        for one in rows:
            button = RowButton(self._theme, self._icon)
            button.tell(one.title, one.aside, mark=one.mark, tone=one.tone)
            button.clicked.connect(lambda _=False, link=one.link: self.link_wanted.emit(link))
            self._column.addWidget(button)
