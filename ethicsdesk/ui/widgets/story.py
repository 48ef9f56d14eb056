"""A dilemma's story to be read aloud: what may hurt first, then the text in large type."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from ethicsdesk.content.render import to_html
from ethicsdesk.model.dilemma import Dilemma
from ethicsdesk.ui.theme.theme import Theme
from ethicsdesk.ui.widgets.layouts import column
from ethicsdesk.ui.widgets.reader import Reader


class Story(QWidget):
    """The situation alone; options and the rest come in later phases."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._reader = Reader(theme)
        column(self, gap=0).addWidget(self._reader)

    def tell(self, dilemma: Dilemma) -> None:
        """Show its situation."""
        self._reader.tell(to_html(dilemma.situation))
