"""Each person's argued choice: one form at a time, and nobody reads over anyone's shoulder."""

from __future__ import annotations

from ethicsdesk.model.entry import EntryKind
from ethicsdesk.model.method import Phase
from ethicsdesk.ui.phases.entry_form import TEXT, EntryForm, Words
from ethicsdesk.ui.phases.screen import PhaseScreen
from ethicsdesk.ui.sitting import Sitting
from ethicsdesk.ui.widgets.banner import announce
from ethicsdesk.ui.widgets.button import Button
from ethicsdesk.ui.widgets.layouts import column, row
from ethicsdesk.ui.widgets.panel import Panel
from ethicsdesk.ui.widgets.text import Text

KEYS = (TEXT, "value", "cost", "limit", "need")


class IndividualChoiceScreen(PhaseScreen):
    """Saved as typed, without author; the ones before are a number. "Next person" empties the form."""

    def __init__(self, sitting: Sitting, phase: Phase) -> None:
        super().__init__(sitting, phase)
        self._quiet = Text("body", "ink2")
        self._place = column(gap=0)
        self._many = Text("bodyStrong", "ink2")
        self._next = Button(self.theme, icon="arrow-right")
        self.column.addWidget(self._quiet)
        self.column.addLayout(self._place)
        foot = row(gap=12)
        foot.addWidget(self._many, 1)
        foot.addWidget(self._next)
        self.column.addLayout(foot)
        self.column.addStretch(1)
        self._next.clicked.connect(self._on_next)
        self._begin()
        self.name_things()
        self.refresh()

    def name_things(self) -> None:
        """Name the fields."""
        super().name_things()
        self._quiet.setText(
            self.tr("Silence first. One form a person, or one that the facilitator writes while each reads out.")
        )
        self._next.setText(self.tr("Next person"))
        self._form.name(
            {
                TEXT: Words(self.tr("This is what I would do")),
                "value": Words(self.tr("because … matters")),
                "cost": Words(self.tr("It costs")),
                "limit": Words(self.tr("I limit that by")),
                "need": Words(self.tr("To manage it I need")),
            }
        )
        self._count()

    def refresh(self) -> None:
        """Show how many are kept."""
        super().refresh()
        self._count()

    def _begin(self) -> None:
        self._form = EntryForm(self.sitting, self.phase, EntryKind.CHOICE, KEYS)
        panel = Panel("card", padding=16, gap=12)
        self._form.hide()  # it lends its fields and is no box of its own
        self._form.setParent(panel)
        for key in KEYS:
            panel.column.addLayout(self._form.labelled(key))
        while self._place.count():
            item = self._place.takeAt(0)
            if item is not None and item.widget() is not None:
                item.widget().hide()
                item.widget().deleteLater()
        self._place.addWidget(panel)
        self.parts.clear()
        self.hold(self._form)
        self._form.wrote.connect(self._count)

    def _on_next(self) -> None:
        self._form.leave()
        self.sitting.desk.autosave.flush()
        self._begin()
        self.name_things()
        self._form.take_focus()
        announce(self, self._many.text())

    def _count(self) -> None:
        kept = self.sitting.entries(EntryKind.CHOICE, phase=self.phase.id)
        open_now = self._form.entry.id if self._form.entry is not None else ""
        many = sum(entry.id != open_now for entry in kept)
        self._many.setText(self.tr("%n choice(s) saved", "", many) if many else "")
