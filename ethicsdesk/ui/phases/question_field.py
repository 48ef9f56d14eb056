"""The moral question: one sentence, and the ones before it."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt

from ethicsdesk.model.entry import Entry, EntryKind
from ethicsdesk.model.method import Phase
from ethicsdesk.ui.phases.screen import Part
from ethicsdesk.ui.phases.words import ICONS
from ethicsdesk.ui.sitting import Sitting
from ethicsdesk.ui.widgets.button import Button
from ethicsdesk.ui.widgets.fold import Fold
from ethicsdesk.ui.widgets.layouts import column, empty, row
from ethicsdesk.ui.widgets.note_editor import NoteEditor
from ethicsdesk.ui.widgets.section_head import SectionHead
from ethicsdesk.ui.widgets.text import Text, is_blank


class QuestionField(Part):
    """The sentence that holds now can be changed in place; a new one takes its place and keeps it."""

    def __init__(self, sitting: Sitting, phase: Phase) -> None:
        super().__init__()
        self._sitting = sitting
        self._phase = phase
        self._is_new = False
        theme = sitting.desk.theme
        self._head = SectionHead(theme, icon=ICONS[EntryKind.MORAL_QUESTION])
        self._field = NoteEditor(theme, least=2, most=5)
        self._again = Button(theme, "quiet", icon="pencil")
        self._earlier = Fold(theme)
        ways = row(gap=8)
        ways.addWidget(self._again)
        ways.addStretch(1)
        whole = column(self, gap=8)
        whole.addWidget(self._head)
        whole.addWidget(self._field)
        whole.addLayout(ways)
        whole.addWidget(self._earlier)
        self._field.edited.connect(self._on_edit)
        self._field.left.connect(sitting.desk.autosave.flush)
        self._again.clicked.connect(self._begin_again)

    def name_things(self) -> None:
        """Say what it is."""
        self._head.tell(self.tr("The moral question"), self.tr("One sentence, without names."))
        self._field.name(self.tr("The moral question"), hint=self.tr("Is it right to …?"))
        self._again.setText(self.tr("Write a new question"))
        self._tell_earlier()

    def refresh(self) -> None:
        """Show the sentence of now and those before it."""
        now = self._now()
        if now is not None:
            self._field.tell(now.text)
        elif not self._is_new:
            self._field.tell("")
        self._again.setVisible(now is not None and not is_blank(now.text))
        self._tell_earlier()

    def leave(self) -> None:
        """Let an empty new sentence be nothing: the one before it holds."""
        self._is_new = False
        for entry in self._sitting.entries(EntryKind.MORAL_QUESTION):
            if is_blank(entry.text):
                self._sitting.discard(entry.id)

    def take_focus(self) -> None:
        """Put focus in the sentence."""
        self._field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _written(self) -> list[Entry]:
        return [*self._sitting.entries(EntryKind.MORAL_QUESTION)]

    def _now(self) -> Entry | None:
        written = self._written()
        return written[-1] if written and not self._is_new else None

    def _on_edit(self, text: str) -> None:
        now = self._now()
        if now is None:
            if is_blank(text):
                return
            now = self._sitting.new(EntryKind.MORAL_QUESTION, "", phase=self._phase.id)
            self._is_new = False
        self._sitting.typed(replace(now, text=text))
        self._again.setVisible(not is_blank(text))
        self._tell_earlier()
        self.wrote.emit()

    def _begin_again(self) -> None:
        self._sitting.desk.autosave.flush()
        self._is_new = True
        self._field.clear_quietly()
        self.refresh()
        self.take_focus()

    def _tell_earlier(self) -> None:
        earlier = [entry for entry in self._written() if not is_blank(entry.text)]
        now = self._now()
        if now is not None:
            earlier = [entry for entry in earlier if entry.id != now.id]
        self._earlier.setVisible(bool(earlier))
        words = self.tr("%n earlier question(s)", "", len(earlier))
        self._earlier.tell(words)
        empty(self._earlier.column)
        for entry in earlier:
            self._earlier.column.addWidget(Text("reading", "ink2", text=entry.text))
