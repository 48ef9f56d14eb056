"""A word to the one who leads, on violet: only for the one at the laptop."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QLabel, QWidget

from ethicsdesk.ui.theme.theme import Theme
from ethicsdesk.ui.widgets.button import Button
from ethicsdesk.ui.widgets.layouts import column, fill, row
from ethicsdesk.ui.widgets.panel import Panel
from ethicsdesk.ui.widgets.text import Text


class LeaderNote(QWidget):
    """Open beside the text; behind a button where there is no room beside it."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._mark = QLabel()
        self._heading = Text("smallStrong", "private")
        self._note = Text("mid")
        self._foot = Text("small", "private")
        self._fold = Button(theme, icon="eye-off")
        self._fold.setCheckable(True)
        self._panel = Panel("private", padding=14, gap=6)
        head = row(gap=8)
        head.addWidget(self._mark)
        head.addWidget(self._heading, 1)
        self._panel.column.addLayout(head)
        fill(self._panel.column, self._note, self._foot)
        button = fill(row(), self._fold, None)
        fill(column(self, gap=8), button, self._panel)
        self._fold.toggled.connect(self._panel.setVisible)
        theme.changed.connect(self._draw)
        self._draw()
        self.name_things()
        self.set_folded(is_folded=False)

    def tell(self, note: str) -> None:
        """Show a note; without one nothing stands here."""
        self._note.setText(note)
        self.setVisible(bool(note))

    def set_folded(self, *, is_folded: bool) -> None:
        """Stand behind a button, or open."""
        self._fold.setVisible(is_folded)
        self._panel.setVisible(not is_folded or self._fold.isChecked())

    def name_things(self) -> None:
        """Set the words."""
        self._heading.setText(self.tr("For you who lead"))
        self._fold.setText(self.tr("For you who lead"))
        self._foot.setText(self.tr("Not to be read aloud."))

    def changeEvent(self, event: QEvent) -> None:
        """Say everything again when the language changes."""
        if event.type() == QEvent.Type.LanguageChange:
            self.name_things()
        super().changeEvent(event)

    def _draw(self) -> None:
        self._mark.setPixmap(self._theme.picture("eye-off", "private", 16))
