"""The ways to act: the dilemma's own with their letters, and those that the group adds."""

from __future__ import annotations

from ethicsdesk.model.entry import EntryKind
from ethicsdesk.model.method import Phase
from ethicsdesk.ui.phases.entry_form import TEXT, Words
from ethicsdesk.ui.phases.form_list import FormList
from ethicsdesk.ui.phases.parts import add_question
from ethicsdesk.ui.phases.screen import PhaseScreen
from ethicsdesk.ui.sitting import LETTERS, Sitting
from ethicsdesk.ui.widgets.layouts import column, row
from ethicsdesk.ui.widgets.letter_badge import LetterBadge
from ethicsdesk.ui.widgets.panel import Panel
from ethicsdesk.ui.widgets.text import Text

FEWEST = 2  # a dilemma has two sides


class OptionsScreen(PhaseScreen):
    """Read-only cards first, then cards with a way and what is lost by it; two stand ready at the least."""

    def __init__(self, sitting: Sitting, phase: Phase) -> None:
        super().__init__(sitting, phase)
        shipped = sitting.dilemma.options if sitting.dilemma is not None else ()
        self._shipped = len(shipped)
        ready = column(gap=10)
        for option in shipped:
            card = Panel("sunken", padding=14)
            line = row(gap=10)
            line.addWidget(LetterBadge(self.theme, option.letter))
            line.addWidget(Text("body", text=option.title), 1)
            card.column.addLayout(line)
            ready.addWidget(card)
        self._list = FormList(sitting, phase, EntryKind.OPTION, (TEXT, "cost"), has_letters=True)
        self._list.words = self._words
        self._list.whose = lambda text: self.tr("Way {letter}").format(letter=text)
        self._list.letter = self._letter
        self.column.addLayout(ready)
        self.column.addWidget(self._list)
        self.hold(self._list)
        add_question(self)
        self.column.addStretch(1)
        waiting = max(0, FEWEST - self._shipped) if phase.records else 0
        self._list.offer([""] * waiting, is_same=lambda _written, _proposed: True)
        self.name_things()
        self.refresh()

    def name_things(self) -> None:
        """Name the cards and the way to one more."""
        super().name_things()
        self._list.add.setText(self.tr("Add a way"))

    def take_focus(self) -> None:
        """Put focus in the first empty way, or where one adds one."""
        self._list.take_focus()

    def _letter(self, n: int) -> str:
        place = self._shipped + n
        return LETTERS[place] if place < len(LETTERS) else str(place + 1)

    def _words(self) -> dict[str, Words]:
        return {
            TEXT: Words(self.tr("What we could do")),
            "cost": Words(self.tr("What is lost by it"), self.tr("Not only the trouble")),
        }
