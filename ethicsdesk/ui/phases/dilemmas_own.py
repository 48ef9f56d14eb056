"""What the dilemma itself says, folded away until the group has thought for itself."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from ethicsdesk.ui.theme.theme import Theme
from ethicsdesk.ui.widgets.fold import Fold
from ethicsdesk.ui.widgets.layouts import empty
from ethicsdesk.ui.widgets.text import Text

Said = tuple[str, tuple[str, ...]]  # a heading and the lines under it


class DilemmasOwn(Fold):
    """Read-only: headings with lines under them. It is not there where the dilemma says nothing."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, icon="scale", parent=parent)
        self._said: tuple[Said, ...] = ()
        self.hide()

    def show_said(self, said: Sequence[Said]) -> None:
        """Set the text."""
        if tuple(said) == self._said:
            return
        self._said = tuple(said)
        empty(self.column)
        for heading, lines in said:
            self.column.addWidget(Text("smallStrong", "ink2", text=heading))
            for line in lines:
                self.column.addWidget(Text("reading", text=line))
        self.setVisible(bool(said))
