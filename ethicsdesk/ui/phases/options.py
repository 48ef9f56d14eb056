"""The ways to act: the dilemma's own with their letters, and those that the group adds."""

from __future__ import annotations

from ethicsdesk.model.entry import EntryKind, OptionDetail
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
        self._keys = (TEXT, "cost") if self._asks_for_cost() else (TEXT,)
        self._list = FormList(sitting, phase, EntryKind.OPTION, self._keys, has_letters=True)
        self._list.words = self._words
        self._list.whose = lambda text: self.tr("Way {letter}").format(letter=text)
        self._list.letter = self._letter
        self.column.addLayout(ready)
        self.column.addWidget(self._list)
        self.hold(self._list)
        add_question(self)
        self.column.addStretch(1)
        self._list.least = self._least
        self.name_things()
        self.refresh()

    def name_things(self) -> None:
        """Name the cards and the way to one more."""
        super().name_things()
        self._list.add.setText(self.tr("Add a way"))

    def take_focus(self) -> None:
        """Put focus in the first empty way, or where one adds one."""
        self._list.take_focus()

    def _asks_for_cost(self) -> bool:
        """Say whether a way's cost is written: where the dilemma is put in words, and what has one."""
        has_cost = any(
            isinstance(entry.detail, OptionDetail) and entry.detail.cost
            for entry in self.sitting.entries(EntryKind.OPTION)
        )
        return has_cost or EntryKind.MORAL_QUESTION in self.phase.records

    def _least(self) -> int:
        """Return how many cards there are at the least: two sides in all, and one to go on with."""
        before = [entry for entry in self.sitting.entries(EntryKind.OPTION) if entry.phase != self.phase.id]
        return max(FEWEST - self._shipped, len(before) + 1)

    def _letter(self, id: str, waiting: int) -> str:
        """Return a way's letter, or the one that the `waiting`th empty card will have."""
        ways = self.sitting.ways()
        for way in ways:
            if way.id == id:
                return way.letter
        after = LETTERS.find(ways[-1].letter) + 1 if ways else 0
        place = (after or len(ways)) + waiting
        return LETTERS[place] if place < len(LETTERS) else str(place + 1)

    def _words(self) -> dict[str, Words]:
        words = {
            TEXT: Words(self.tr("What we could do")),
            "cost": Words(self.tr("What is lost by it"), self.tr("Not only the trouble")),
        }
        return {key: words[key] for key in self._keys}
