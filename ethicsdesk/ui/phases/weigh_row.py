"""One thing that is weighed: five steps by arrows, and a line of why."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt, Signal

from ethicsdesk.model.entry import Entry, EntryKind, WeighingDetail
from ethicsdesk.model.method import Phase
from ethicsdesk.ui.phases.screen import Part
from ethicsdesk.ui.sitting import Sitting
from ethicsdesk.ui.widgets.button import Button
from ethicsdesk.ui.widgets.layouts import column, row
from ethicsdesk.ui.widgets.note_editor import NoteEditor
from ethicsdesk.ui.widgets.panel import Panel
from ethicsdesk.ui.widgets.scale import Scale
from ethicsdesk.ui.widgets.text import Text, is_blank


class WeighRow(Part):
    """A title, a scale and a line. The entry is made at the first step or letter.

    `principle` and `against` name what is weighed, as in `WeighingDetail`; one that `is_own` can be removed.
    """

    remove_wanted = Signal()

    def __init__(self, sitting: Sitting, phase: Phase, principle: str, against: str, *, is_own: bool) -> None:
        super().__init__()
        self._sitting = sitting
        self._phase = phase
        self.principle = principle
        self.against = against
        self.is_unweighed = False
        theme = sitting.desk.theme
        self.title = Text("bodyStrong")
        self.scale = Scale(theme)
        self._why = NoteEditor(theme, least=1, most=5, role="body")
        self._cross = Button(theme, "quietmark", icon="x", parent=self)
        self._cross.setVisible(is_own)
        self._lay_out()
        self.scale.weighed.connect(self._on_weight)
        self._why.edited.connect(self._on_why)
        self._why.left.connect(sitting.desk.autosave.flush)
        self._cross.clicked.connect(self.remove_wanted)

    def name(self, title: str, words: tuple[str, ...]) -> None:
        """Say what is weighed, and the words of the five steps."""
        self.title.setText(title)
        self.scale.name(title, words, self.tr("not weighed yet"))
        self._why.name(self.tr("{what}: why?").format(what=title), hint=self.tr("Why?"))
        self._cross.name(self.tr("Remove: {what}").format(what=title))

    def refresh(self) -> None:
        """Show what is kept."""
        kept = self.kept()
        detail = kept.detail if kept is not None else None
        is_weighed = isinstance(detail, WeighingDetail) and not self.is_unweighed
        self.scale.tell(detail.weight if isinstance(detail, WeighingDetail) and is_weighed else None)
        self._why.tell(kept.text if kept is not None else "")

    def take_focus(self) -> None:
        """Put focus on the scale."""
        self.scale.setFocus(Qt.FocusReason.OtherFocusReason)

    def kept(self) -> Entry | None:
        """Return the entry of what is weighed here, or None."""
        return next(
            (
                entry
                for entry in self._sitting.entries(EntryKind.WEIGHING)
                if isinstance(entry.detail, WeighingDetail)
                and (entry.detail.principle, entry.detail.against) == (self.principle, self.against)
            ),
            None,
        )

    def _lay_out(self) -> None:
        panel = Panel("card", padding=14, gap=8)
        first = row(gap=8)
        first.addWidget(self.title, 1)
        first.addWidget(self._cross)
        panel.column.addLayout(first)
        panel.column.addWidget(self.scale)
        panel.column.addWidget(self._why)
        column(self).addWidget(panel)

    def _entry(self) -> Entry:
        detail = WeighingDetail(principle=self.principle, against=self.against)
        return self.kept() or self._sitting.new(EntryKind.WEIGHING, "", phase=self._phase.id, detail=detail)

    def _on_weight(self, weight: int) -> None:
        self.is_unweighed = False
        entry = self._entry()
        assert isinstance(entry.detail, WeighingDetail)
        self._sitting.typed(replace(entry, detail=replace(entry.detail, weight=weight)))
        self.wrote.emit()

    def _on_why(self, text: str) -> None:
        if self.kept() is None:
            if is_blank(text):
                return
            self.is_unweighed = True
        self._sitting.typed(replace(self._entry(), text=text))
        self.wrote.emit()
