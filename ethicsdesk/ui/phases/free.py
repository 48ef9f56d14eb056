"""Room to talk: a page to write on, lists where the phase asks for them, and what it touched."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt

from ethicsdesk.model.dilemma import PrincipleId
from ethicsdesk.model.entry import Entry, EntryKind
from ethicsdesk.model.method import AboutKind, Phase
from ethicsdesk.ui.phases.parts import add_lists
from ethicsdesk.ui.phases.screen import Part, PhaseScreen
from ethicsdesk.ui.sitting import Sitting
from ethicsdesk.ui.theme.shape import Shape
from ethicsdesk.ui.widgets.layouts import column
from ethicsdesk.ui.widgets.note_editor import NoteEditor
from ethicsdesk.ui.widgets.section_head import SectionHead
from ethicsdesk.ui.widgets.text import is_blank
from ethicsdesk.ui.widgets.toggle_chips import ToggleChips


class Note(Part):
    """One page of free text: one entry, saved as typed."""

    def __init__(self, sitting: Sitting, phase: Phase) -> None:
        super().__init__()
        self._sitting = sitting
        self._phase = phase
        self._head = SectionHead(sitting.desk.theme, icon="pen-line")
        self._text = NoteEditor(sitting.desk.theme, least=8, most=18)
        whole = column(self, gap=8)
        whole.addWidget(self._head)
        whole.addWidget(self._text)
        self._text.edited.connect(self._on_edit)
        self._text.left.connect(sitting.desk.autosave.flush)

    def name_things(self) -> None:
        """Say what it is."""
        self._head.tell(self.tr("Notes"))
        self._text.name(self.tr("Notes"), hint=self.tr("What you want to keep. Write roles, not names."))

    def refresh(self) -> None:
        """Show the page."""
        kept = self._kept()
        self._text.tell(kept.text if kept is not None else "")

    def take_focus(self) -> None:
        """Put focus on the page."""
        self._text.setFocus(Qt.FocusReason.OtherFocusReason)

    def leave(self) -> None:
        """Let an empty page be nothing."""
        kept = self._kept()
        if kept is not None and is_blank(kept.text):
            self._sitting.discard(kept.id)

    def _kept(self) -> Entry | None:
        notes = self._sitting.entries(EntryKind.NOTE, phase=self._phase.id)
        return notes[0] if notes else None

    def _on_edit(self, text: str) -> None:
        kept = self._kept()
        if kept is None:
            if is_blank(text):
                return
            kept = self._sitting.new(EntryKind.NOTE, "", phase=self._phase.id)
        self._sitting.typed(replace(kept, text=text))
        self.wrote.emit()


class Touched(Part):
    """Which principles the discussion touches, as chips."""

    def __init__(self, sitting: Sitting) -> None:
        super().__init__()
        self._sitting = sitting
        self._head = SectionHead(sitting.desk.theme, icon="book-open")
        self._chips = ToggleChips(sitting.desk.theme)
        whole = column(self, gap=8)
        whole.addWidget(self._head)
        whole.addWidget(self._chips)
        self._chips.chosen.connect(self._on_chosen)

    def name_things(self) -> None:
        """Say what is asked."""
        self._head.tell(
            self.tr("Which principles are at stake?"), self.tr("Press those that you talk about.")
        )

    def refresh(self) -> None:
        """Show the principles, those that are chosen pressed."""
        discussion = self._sitting.discussion
        known = self._sitting.desk.library.principles(discussion.language)
        self._chips.offer([(principle.id, principle.title) for principle in known], discussion.principles)

    def take_focus(self) -> None:
        """Put focus among the chips."""
        self._chips.take_focus()

    def _on_chosen(self, on: tuple[str, ...]) -> None:
        self._sitting.tag(self._sitting.discussion.axis, [PrincipleId(id) for id in on])
        self.wrote.emit()


def is_untold(sitting: Sitting) -> bool:
    """Say whether the group itself says what the discussion touches: no dilemma or principle does."""
    return sitting.discussion.about.kind in (AboutKind.OWN_CASE, AboutKind.FREE)


class FreeScreen(PhaseScreen):
    """A page of notes where the phase keeps notes, or keeps lists of what it names."""

    def __init__(self, sitting: Sitting, phase: Phase) -> None:
        super().__init__(sitting, phase)
        is_page = EntryKind.NOTE in phase.records
        if is_page:
            note = Note(sitting, phase)
            self.column.addWidget(note)
            self.hold(note)
        self._lists = add_lists(self)
        if is_page and is_untold(sitting):
            touched = Touched(sitting)
            self.column.addSpacing(12)
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
