"""One page to write on, or the lists that the phase records."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt

from ethicsdesk.model.dilemma import PrincipleId
from ethicsdesk.model.entry import Entry, EntryKind
from ethicsdesk.model.method import AboutKind, Phase
from ethicsdesk.ui.phases.parts import add_lists, add_question
from ethicsdesk.ui.phases.screen import Part, PhaseScreen
from ethicsdesk.ui.sitting import Sitting
from ethicsdesk.ui.theme.shape import Shape
from ethicsdesk.ui.widgets.layouts import column
from ethicsdesk.ui.widgets.note_editor import NoteEditor
from ethicsdesk.ui.widgets.text import Text, is_blank
from ethicsdesk.ui.widgets.toggle_chips import ToggleChips


class PageOfNotes(Part):
    """One note that grows with what is written."""

    def __init__(self, sitting: Sitting, phase: Phase) -> None:
        super().__init__()
        self._sitting = sitting
        self._phase = phase
        self._field = NoteEditor(sitting.desk.theme, least=8, most=24)
        column(self, gap=0).addWidget(self._field)
        self._field.edited.connect(self._on_edit)
        self._field.left.connect(sitting.desk.autosave.flush)

    def name_things(self) -> None:
        """Name the page."""
        self._field.name(self.tr("Notes"), hint=self.tr("What do you want to keep? Roles, not names."))

    def refresh(self) -> None:
        """Show what is kept."""
        entry = self._entry()
        self._field.tell(entry.text if entry is not None else "")

    def take_focus(self) -> None:
        """Put focus on the page."""
        self._field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _entry(self) -> Entry | None:
        return next(iter(self._sitting.entries(EntryKind.NOTE, phase=self._phase.id)), None)

    def _on_edit(self, text: str) -> None:
        entry = self._entry()
        if entry is None:
            if is_blank(text):
                return
            entry = self._sitting.new(EntryKind.NOTE, "", phase=self._phase.id)
        self._sitting.typed(replace(entry, text=text))
        self.wrote.emit()


class Touched(Part):
    """Which principles it touches, as chips, where nothing else says it."""

    def __init__(self, sitting: Sitting) -> None:
        super().__init__()
        self._sitting = sitting
        self._label = Text("subheading")
        self._chips = ToggleChips(sitting.desk.theme)
        whole = column(self, gap=8)
        whole.addWidget(self._label)
        whole.addWidget(self._chips)
        self._chips.chosen.connect(self._on_chosen)

    def name_things(self) -> None:
        """Ask which."""
        self._label.setText(self.tr("Which principles does it touch?"))
        self.refresh()

    def refresh(self) -> None:
        """Show which are chosen."""
        principles = self._sitting.desk.library.principles(self._sitting.desk.language)
        choices = [(principle.id, principle.title) for principle in principles]
        self._chips.offer(choices, self._sitting.discussion.principles)

    def _on_chosen(self, ids: tuple[str, ...]) -> None:
        self._sitting.tag(self._sitting.discussion.axis, [PrincipleId(id) for id in ids])


class FreeScreen(PhaseScreen):
    """The lists of the phase; where it records a plain note, the page, and principles to tag."""

    def __init__(self, sitting: Sitting, phase: Phase) -> None:
        super().__init__(sitting, phase)
        add_question(self)
        self._lists = add_lists(self)
        if self._lists is None or EntryKind.NOTE in phase.records:
            page = PageOfNotes(sitting, phase)
            self.column.addWidget(page)
            self.hold(page)
            if sitting.discussion.about.kind in (AboutKind.FREE, AboutKind.OWN_CASE):
                touched = Touched(sitting)
                self.column.addWidget(touched)
                self.hold(touched)
        self.column.addStretch(1)
        self.name_things()
        self.refresh()

    def set_shape(self, shape: Shape) -> None:
        """Take one column or two."""
        super().set_shape(shape)
        if self._lists is not None:
            self._lists.set_shape(shape)
