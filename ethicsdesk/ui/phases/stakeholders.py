"""Who is touched: a role, what matters to it, and what follows. Client and child are offered first."""

from __future__ import annotations

from ethicsdesk.model.entry import EntryKind
from ethicsdesk.model.method import Phase
from ethicsdesk.ui.phases.dilemmas_own import DilemmasOwn
from ethicsdesk.ui.phases.entry_form import TEXT, Words
from ethicsdesk.ui.phases.form_list import FormList
from ethicsdesk.ui.phases.screen import PhaseScreen
from ethicsdesk.ui.sitting import Sitting


class StakeholdersScreen(PhaseScreen):
    """A card for each; roles, never names. What the dilemma itself says can be opened afterwards."""

    def __init__(self, sitting: Sitting, phase: Phase) -> None:
        super().__init__(sitting, phase)
        self._list = FormList(sitting, phase, EntryKind.STAKEHOLDER, (TEXT, "matters", "follows"))
        self._list.words = self._words
        self.column.addWidget(self._list)
        self.hold(self._list)
        stakes = sitting.dilemma.stakes if sitting.dilemma is not None else ()
        self._own = DilemmasOwn(self.theme)
        self.column.addWidget(self._own)
        self._own.show_said([(stake.who, (stake.what,)) for stake in stakes])
        self.column.addStretch(1)
        self._list.propose((self._client(), self.tr("The child")))
        self.name_things()
        self.refresh()

    def name_things(self) -> None:
        """Name the cards and the way to one more."""
        super().name_things()
        self._list.add.setText(self.tr("Add someone who is touched"))
        self._own.tell(self.tr("Show what the dilemma says"), self.tr("Hide what the dilemma says"))

    def _client(self) -> str:
        word = self.sitting.desk.workplace.now.clients_word.strip()
        return word[:1].upper() + word[1:] if word else self.tr("The client")

    def _words(self) -> dict[str, Words]:
        return {
            TEXT: Words(self.tr("Who"), self.tr("A role, not a name")),
            "matters": Words(self.tr("What matters to them")),
            "follows": Words(self.tr("What follows from that")),
        }
