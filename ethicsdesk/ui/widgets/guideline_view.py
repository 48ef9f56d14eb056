"""A guideline to read: its text and an example of it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QWidget

from ethicsdesk.content.render import to_html
from ethicsdesk.model.value_base import Guideline
from ethicsdesk.ui.theme.theme import Theme
from ethicsdesk.ui.widgets.layouts import column, fill
from ethicsdesk.ui.widgets.panel import Panel
from ethicsdesk.ui.widgets.reader import Reader
from ethicsdesk.ui.widgets.text import Text


class GuidelineView(QWidget):
    """Without its title, which is the page's or the fold's. `is_small` is for a card beside a dilemma."""

    link_wanted = Signal(str)

    def __init__(self, theme: Theme, *, is_small: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = Reader(theme, "mid" if is_small else "reading")
        self._panel = Panel("sunken", padding=12 if is_small else 16, gap=4)
        self._label = Text("smallStrong", "ink2")
        self._example = Reader(theme, "mid" if is_small else "reading")
        fill(self._panel.column, self._label, self._example)
        fill(column(self, gap=8), self._text, self._panel)
        for reader in (self._text, self._example):
            reader.link_wanted.connect(self.link_wanted)

    def tell(self, guideline: Guideline) -> None:
        """Show it."""
        self._text.tell(to_html(guideline.text))
        self._example.tell(to_html(guideline.example))
        self._panel.setVisible(bool(guideline.example))
        self._name()

    def changeEvent(self, event: QEvent) -> None:
        """Say everything again when the language changes."""
        if event.type() == QEvent.Type.LanguageChange:
            self._name()
        super().changeEvent(event)

    def _name(self) -> None:
        self._label.setText(self.tr("For example"))
