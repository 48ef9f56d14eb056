"""The ways to act: the dilemma's own to read, the group's to write, each with what it costs."""

from __future__ import annotations

from PySide6.QtCore import Qt

from ethicsdesk.model.entry import EntryKind
from ethicsdesk.model.method import Phase
from ethicsdesk.ui.phases.entry_form import TEXT, Words
from ethicsdesk.ui.phases.form_list import FormList
from ethicsdesk.ui.phases.parts import add_question
from ethicsdesk.ui.phases.screen import PhaseScreen
from ethicsdesk.ui.sitting import LETTERS, Sitting
from ethicsdesk.ui.widgets.layouts import row
from ethicsdesk.ui.widgets.letter_badge import LetterBadge
from ethicsdesk.ui.widgets.panel import Panel
from ethicsdesk.ui.widgets.text import Text

FEWEST = 2  # ways of its own that a group without a dilemma's is offered at once


class OptionsScreen(PhaseScreen):
    """Letters go on where the dilemma's end, so that a way keeps its letter in every phase."""

    def __init__(self, sitting: Sitting, phase: Phase) -> None:
        super().__init__(sitting, phase)
        self._shipped = sitting.dilemma.options if sitting.dilemma is not None else ()
        for option in self._shipped:
            self.column.addWidget(self._way(option.letter, option.title))
        self._list = FormList(sitting, phase, EntryKind.OPTION, (TEXT, "cost"), has_letters=True)
        self._list.words = self._words
        self._list.letter = self._letter
        self.column.addWidget(self._list)
        add_question(self)
        self.hold(self._list)
        self.column.addStretch(1)
        if not self._shipped and not sitting.entries(EntryKind.OPTION):
            self._list.offer(("",) * FEWEST, is_same=lambda _written, _proposed: False)
        self.name_things()
        self.refresh()

    def name_things(self) -> None:
        """Name the cards and the way to one more."""
        super().name_things()
        self._list.add.setText(self.tr("Add a way"))

    def take_focus(self) -> None:
        """Put focus where one writes a way first."""
        self._list.take_focus()

    def _letter(self, n: int) -> str:
        place = max((LETTERS.index(option.letter) + 1 for option in self._shipped), default=0) + n
        return LETTERS[place] if place < len(LETTERS) else str(place + 1)

    def _words(self) -> dict[str, Words]:
        return {
            TEXT: Words(self.tr("What we could do"), self.tr("Begin with a verb: say no, wait, ask")),
            "cost": Words(self.tr("What is lost then")),
        }

    def _way(self, letter: str, title: str) -> Panel:
        panel = Panel("card", padding=12)
        line = row(gap=12)
        badge = LetterBadge(self.theme)
        badge.tell(letter)
        line.addWidget(badge, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(Text("body", text=title), 1)
        panel.column.addLayout(line)
        return panel
