"""What the group arrived at, and what it still disagrees about, with the same room for both."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt

from ethicsdesk.model.entry import EntryKind
from ethicsdesk.model.method import Phase
from ethicsdesk.ui.phases.follow_ups import FollowUpsPart
from ethicsdesk.ui.phases.parts import add_lists, add_question
from ethicsdesk.ui.phases.screen import Part, PhaseScreen
from ethicsdesk.ui.sitting import Sitting
from ethicsdesk.ui.theme.shape import Shape
from ethicsdesk.ui.widgets.layouts import column
from ethicsdesk.ui.widgets.note_editor import NoteEditor
from ethicsdesk.ui.widgets.text import Text


class ConclusionPart(Part):
    """Two fields over the discussion's conclusion. Which way it leaned to is asked on the closing page."""

    def __init__(self, sitting: Sitting) -> None:
        super().__init__()
        self._sitting = sitting
        self._labels = (Text("subheading"), Text("subheading"))
        self._fields = (NoteEditor(sitting.desk.theme, least=3), NoteEditor(sitting.desk.theme, least=3))
        whole = column(self, gap=8)
        for label, field in zip(self._labels, self._fields, strict=True):
            label.setBuddy(field)
            whole.addWidget(label)
            whole.addWidget(field)
            field.left.connect(sitting.desk.autosave.flush)
        self._fields[0].edited.connect(lambda text: self._on_edit(text=text))
        self._fields[1].edited.connect(lambda text: self._on_edit(disagreement=text))

    def name_things(self) -> None:
        """Name the fields."""
        said = (
            (self.tr("What we arrived at"), self.tr("One sentence is enough")),
            (self.tr("What we still disagree about"), self.tr("Disagreement is a result too")),
        )
        for (name, hint), label, field in zip(said, self._labels, self._fields, strict=True):
            label.setText(name)
            field.name(name, hint=hint)

    def refresh(self) -> None:
        """Show what is kept."""
        conclusion = self._sitting.discussion.conclusion
        self._fields[0].tell(conclusion.text)
        self._fields[1].tell(conclusion.disagreement)

    def take_focus(self) -> None:
        """Put focus in the conclusion."""
        self._fields[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_edit(self, **texts: str) -> None:
        self._sitting.conclusion_typed(replace(self._sitting.discussion.conclusion, **texts))
        self.wrote.emit()


class ConclusionScreen(PhaseScreen):
    """The conclusion, and what else the phase records."""

    def __init__(self, sitting: Sitting, phase: Phase) -> None:
        super().__init__(sitting, phase)
        part = ConclusionPart(sitting)
        self.column.addWidget(part)
        self.hold(part)
        add_question(self)
        self._lists = add_lists(self)
        if EntryKind.FOLLOW_UP in phase.records:
            follow_ups = FollowUpsPart(sitting)
            self.column.addWidget(follow_ups)
            self.hold(follow_ups)
        self.column.addStretch(1)
        self.name_things()
        self.refresh()

    def set_shape(self, shape: Shape) -> None:
        """Take one column or two."""
        super().set_shape(shape)
        if self._lists is not None:
            self._lists.set_shape(shape)
