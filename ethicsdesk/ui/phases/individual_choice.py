"""Each person's own choice: one form at a time, and no trace of who or in what order."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from ethicsdesk.model.entry import ChoiceDetail, Entry, EntryKind
from ethicsdesk.model.method import Phase
from ethicsdesk.ui.phases.entry_form import TEXT, EntryForm, Words
from ethicsdesk.ui.phases.screen import PhaseScreen
from ethicsdesk.ui.sitting import Sitting
from ethicsdesk.ui.widgets.banner import announce
from ethicsdesk.ui.widgets.button import Button
from ethicsdesk.ui.widgets.fold import Fold
from ethicsdesk.ui.widgets.layouts import column, empty, row
from ethicsdesk.ui.widgets.panel import Panel
from ethicsdesk.ui.widgets.text import Text, is_blank

KEYS = (TEXT, "value", "cost", "limit", "need")


class IndividualChoiceScreen(PhaseScreen):
    """Saved as typed. "Next person" clears the form; what is saved is only a number until it is opened."""

    def __init__(self, sitting: Sitting, phase: Phase) -> None:
        super().__init__(sitting, phase)
        self._place = column()
        self._next = Button(self.theme, "secondary", icon="arrow-right", large=True)
        self._calm = Text("mid", "ink2")
        self._saved = Fold(self.theme, icon="eye-off")
        ways = row(gap=16)
        ways.addWidget(self._next)
        ways.addWidget(self._calm, 1)
        self.column.addLayout(self._place)
        self.column.addLayout(ways)
        self.column.addWidget(self._saved)
        self.column.addStretch(1)
        self._form = self._begin()
        self._next.clicked.connect(self._on_next)
        self.name_things()
        self.refresh()

    def name_things(self) -> None:
        """Say what each field asks."""
        super().name_things()
        self._form.name(self._words())
        self._next.setText(self.tr("Next person"))
        self._calm.setText(self.tr("Nobody's name is kept, nor the order in which you wrote."))

    def refresh(self) -> None:
        """Show how many are saved."""
        super().refresh()
        self._show_saved()

    def leave(self) -> None:
        """Keep what stands in the form, and clear it: nobody comes back to another's choice."""
        super().leave()
        if self._form.entry is not None:
            self._clear()

    def _begin(self) -> EntryForm:
        form = EntryForm(self.sitting, self.phase, EntryKind.CHOICE, KEYS, least=1)
        panel = Panel("card", padding=16, gap=10)
        for key in KEYS:
            panel.column.addLayout(form.labelled(key))
        form.hide()
        form.setParent(panel)
        self._place.addWidget(panel)
        self.hold(form)
        form.wrote.connect(self._show_saved)
        return form

    def _clear(self) -> None:
        old, panel = self._form, self._form.parentWidget()
        self.let_go(old)
        self._form = self._begin()
        if isinstance(panel, QWidget):
            self._place.removeWidget(panel)
            panel.hide()
            panel.deleteLater()
        self.name_things()
        self.refresh()

    def _on_next(self) -> None:
        if self._form.entry is None or self._form.is_blank():
            self._form.take_focus()
            return
        self._form.leave()
        self.sitting.desk.autosave.flush()
        self._clear()
        self._form.take_focus()
        announce(self, self.tr("Saved. The form is empty for the next person."))

    def _others(self) -> list[Entry]:
        now = self._form.entry.id if self._form.entry is not None else ""
        return [
            entry for entry in self.sitting.entries(EntryKind.CHOICE, phase=self.phase.id) if entry.id != now
        ]

    def _show_saved(self) -> None:
        saved = self._others()
        self._saved.setVisible(bool(saved))
        words = self.tr("%n choice(s) saved", "", len(saved))
        self._saved.tell(words, self.tr("Hide the choices"))
        empty(self._saved.column)
        for entry in sorted(saved, key=lambda entry: entry.text.casefold()):  # never the order of speaking
            self._saved.column.addWidget(self._card(entry))

    def _card(self, entry: Entry) -> Panel:
        detail = entry.detail if isinstance(entry.detail, ChoiceDetail) else ChoiceDetail()
        texts = (entry.text, detail.value, detail.cost, detail.limit, detail.need)
        card = Panel("card", padding=14, gap=4)
        for words, text in zip(self._words().values(), texts, strict=True):
            if not is_blank(text):
                card.column.addWidget(Text("smallStrong", "ink2", text=words.label))
                card.column.addWidget(Text("body", text=text))
        remove = Button(self.theme, "quiet", icon="trash-2", text=self.tr("Remove"))
        remove.setAccessibleName(self.tr("Remove the choice: {what}").format(what=entry.text))
        remove.clicked.connect(lambda: self._remove(entry))
        foot = row()
        foot.addWidget(remove)
        foot.addStretch(1)
        card.column.addLayout(foot)
        return card

    def _remove(self, entry: Entry) -> None:
        if self.sitting.remove(entry.id):
            self.offer_undo(self.tr("The note has been removed."))
            self._next.setFocus()

    def _words(self) -> dict[str, Words]:
        return {
            TEXT: Words(self.tr("This is what I would do")),
            "value": Words(self.tr("because this matters")),
            "cost": Words(self.tr("It costs")),
            "limit": Words(self.tr("I limit that by")),
            "need": Words(self.tr("To manage it I need")),
        }
