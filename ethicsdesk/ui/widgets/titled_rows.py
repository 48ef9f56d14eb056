"""A card with a heading and a short list of things to go to."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ethicsdesk.ui.theme.theme import Theme
from ethicsdesk.ui.widgets.layouts import fill
from ethicsdesk.ui.widgets.link_rows import LinkRow, LinkRows
from ethicsdesk.ui.widgets.panel import Panel
from ethicsdesk.ui.widgets.text import Text


class TitledRows(Panel):
    """Says `link_wanted`; without rows nothing stands here. `lead` is a quieter line under the heading."""

    link_wanted = Signal(str)

    def __init__(self, theme: Theme, icon: str, parent: QWidget | None = None) -> None:
        super().__init__("card", padding=18, gap=4, parent=parent)
        self._title = Text("subheading")
        self._lead = Text("small", "ink2")
        self._rows = LinkRows(theme, icon)
        fill(self.column, self._title, self._lead, self._rows)
        self._rows.link_wanted.connect(self.link_wanted)

    def tell(self, title: str, rows: Sequence[LinkRow], *, lead: str = "") -> None:
        """Show the heading and the rows."""
        self._title.setText(title)
        self._lead.setText(lead)
        self._lead.setVisible(bool(lead))
        self._rows.tell(rows)
        self.setVisible(bool(rows))
