"""What a law says of a subject, as a paraphrase with its date; never advice."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QLabel, QWidget

from ethicsdesk.model.dilemma import LawNote
from ethicsdesk.ui.dates import say_whole_day
from ethicsdesk.ui.theme.theme import Theme
from ethicsdesk.ui.widgets.layouts import column, empty, fill, row
from ethicsdesk.ui.widgets.panel import Panel
from ethicsdesk.ui.widgets.text import Text


class LawNotes(Panel):
    """A card with the notes, each with the day it held, and what they are not."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__("card", padding=18, gap=10, parent=parent)
        self._theme = theme
        self._notes: tuple[LawNote, ...] = ()
        self._mark = QLabel()
        self._title = Text("subheading")
        self._list = column(gap=12)
        self._foot = Text("small", "ink2")
        head = row(gap=8)
        head.addWidget(self._mark)
        head.addWidget(self._title, 1)
        self.column.addLayout(head)
        fill(self.column, self._list, self._foot)
        theme.changed.connect(self._draw)
        self._draw()

    def tell(self, notes: Sequence[LawNote]) -> None:
        """Show the notes; without any nothing stands here."""
        self._notes = tuple(notes)
        self.setVisible(bool(notes))
        self._title.setText(self.tr("What the law says"))
        self._foot.setText(self.tr("Not legal advice. Check what the law says today before you rely on it."))
        empty(self._list)
        for note in self._notes:
            one = QWidget()
            held = self.tr("As of {day}").format(day=say_whole_day(note.as_of))
            fill(
                column(one, gap=2),
                Text("smallStrong", "ink2", text=note.ref[:1].upper() + note.ref[1:]),
                Text("mid", text=note.says),
                Text("small", "ink3", text=held),
            )
            self._list.addWidget(one)

    def changeEvent(self, event: QEvent) -> None:
        """Say everything again when the language changes."""
        if event.type() == QEvent.Type.LanguageChange:
            self.tell(self._notes)
        super().changeEvent(event)

    def _draw(self) -> None:
        self._mark.setPixmap(self._theme.picture("landmark", "ink2"))
