"""What the group arrived at, and the disagreement that stays: both written with the same care."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt

from ethicsdesk.model.entry import EntryKind
from ethicsdesk.model.method import Phase
from ethicsdesk.ui.phases.follow_up_part import add_follow_ups
from ethicsdesk.ui.phases.parts import Beside, add_lists
from ethicsdesk.ui.phases.screen import Part, PhaseScreen
from ethicsdesk.ui.sitting import Sitting
from ethicsdesk.ui.theme.shape import Shape
from ethicsdesk.ui.widgets.layouts import column
from ethicsdesk.ui.widgets.note_editor import NoteEditor
from ethicsdesk.ui.widgets.section_head import SectionHead


class ConclusionText(Part):
    """One of the two texts, saved as typed."""

    def __init__(self, sitting: Sitting, *, is_disagreement: bool) -> None:
        super().__init__()
        self._sitting = sitting
        self._is_disagreement = is_disagreement
        icon = "git-compare-arrows" if is_disagreement else "handshake"
        self._head = SectionHead(sitting.desk.theme, icon=icon)
        self._text = NoteEditor(sitting.desk.theme, least=3, most=8)
        whole = column(self, gap=8)
        whole.addWidget(self._head)
        whole.addWidget(self._text)
        whole.addStretch(1)
        self._text.edited.connect(self._on_edit)
        self._text.left.connect(sitting.desk.autosave.flush)

    def name_things(self) -> None:
        """Say which of the two it is."""
        if self._is_disagreement:
            heading, hint = self.tr("Disagreement that stays"), self.tr("What do you still see differently?")
        else:
            heading, hint = self.tr("What you arrived at"), self.tr("One sentence that everyone recognises")
        self._head.tell(heading)
        self._text.name(heading, hint=hint)

    def refresh(self) -> None:
        """Show what is written."""
        conclusion = self._sitting.discussion.conclusion
        self._text.tell(conclusion.disagreement if self._is_disagreement else conclusion.text)

    def take_focus(self) -> None:
        """Put focus in the text."""
        self._text.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_edit(self, text: str) -> None:
        now = self._sitting.discussion.conclusion
        new = replace(now, disagreement=text) if self._is_disagreement else replace(now, text=text)
        self._sitting.conclusion_typed(new)
        self.wrote.emit()


class ConclusionScreen(PhaseScreen):
    """The texts that the phase records; proposals and follow-ups where it records them too."""

    def __init__(self, sitting: Sitting, phase: Phase) -> None:
        super().__init__(sitting, phase)
        kinds = [kind for kind in (EntryKind.CONCLUSION, EntryKind.DISAGREEMENT) if kind in phase.records]
        texts = [ConclusionText(sitting, is_disagreement=kind is EntryKind.DISAGREEMENT) for kind in kinds]
        self._rows: list[Beside] = []
        self._lists: Beside | None = None
        is_first = bool(phase.records) and phase.records[0] is EntryKind.PROPOSAL
        if is_first:  # what the method puts first is written first
            self._lists = add_lists(self)
        if texts:
            beside = Beside(texts)
            self._rows.append(beside)
            self.column.addWidget(beside)
            for text in texts:
                self.hold(text)
        if not is_first:
            self._lists = add_lists(self)
        add_follow_ups(self)
        self.column.addStretch(1)
        self.name_things()
        self.refresh()

    def set_shape(self, shape: Shape) -> None:
        """Put the texts under each other where there is little room."""
        super().set_shape(shape)
        for beside in (*self._rows, self._lists):
            if beside is not None:
                beside.set_shape(shape)
