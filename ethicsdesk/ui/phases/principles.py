"""Weighing: how each principle stands against the way that is chosen, or against another value."""

from __future__ import annotations

from dataclasses import replace

from ethicsdesk.model.entry import Entry, EntryKind, WeighingDetail
from ethicsdesk.model.method import AboutKind, Phase
from ethicsdesk.model.value_base import Principle
from ethicsdesk.ui.phases.screen import Part, PhaseScreen
from ethicsdesk.ui.sitting import Sitting
from ethicsdesk.ui.widgets.button import Button
from ethicsdesk.ui.widgets.layouts import column, row
from ethicsdesk.ui.widgets.note_editor import NoteEditor
from ethicsdesk.ui.widgets.panel import Panel
from ethicsdesk.ui.widgets.scale import Scale
from ethicsdesk.ui.widgets.text import Text, is_blank


class Weighing(Part):
    """One principle: a scale from strongly against to strongly for, and a line for why.

    In a discussion of a principle the line names the other value, and the scale says which of them wins.
    """

    def __init__(self, sitting: Sitting, phase: Phase, principle: Principle, entry: Entry | None = None) -> None:
        super().__init__()
        self._sitting = sitting
        self._phase = phase
        self._principle = principle
        self._is_against_value = sitting.discussion.about.kind is AboutKind.PRINCIPLE
        self.entry = entry
        panel = Panel("card", padding=14)
        self._title = Text("bodyStrong")
        self._scale = Scale(sitting.desk.theme)
        self._label = Text("smallStrong", "ink2")
        self._why = NoteEditor(sitting.desk.theme, least=1, most=4, role="body")
        for widget in (self._title, self._scale, self._label, self._why):
            panel.column.addWidget(widget)
        column(self, gap=0).addWidget(panel)
        self._scale.weighed.connect(self._on_weighed)
        self._why.edited.connect(self._on_text)
        self._why.left.connect(sitting.desk.autosave.flush)

    def name_things(self) -> None:
        """Say what is weighed and what each step means."""
        title = self._principle.title
        if self._is_against_value:
            self._title.setText(self.tr("{principle} against another value").format(principle=title))
            steps = (
                self.tr("the other value wins clearly"),
                self.tr("the other value wins"),
                self.tr("they weigh the same"),
                self.tr("{principle} wins").format(principle=title),
                self.tr("{principle} wins clearly").format(principle=title),
            )
            self._label.setText(self.tr("Which value, and when?"))
        else:
            self._title.setText(title)
            steps = (
                self.tr("strongly against"),
                self.tr("against"),
                self.tr("neither"),
                self.tr("for"),
                self.tr("strongly for"),
            )
            self._label.setText(self.tr("Why? (if you like)"))
        self._scale.name(title, steps, self.tr("not weighed"))
        self._why.name(f"{self._label.text()} {title}", hint=" ")

    def refresh(self) -> None:
        """Show what is kept."""
        if self.entry is not None:
            found = [entry for entry in self._sitting.entries(EntryKind.WEIGHING) if entry.id == self.entry.id]
            self.entry = found[0] if found else None
        detail = self.entry.detail if self.entry is not None else None
        self._scale.tell(detail.weight if isinstance(detail, WeighingDetail) else None)
        self._why.tell(self.entry.text if self.entry is not None else "")

    def take_focus(self) -> None:
        """Put focus on the scale."""
        self._scale.setFocus()

    def leave(self) -> None:
        """Let a weighing without weight and words be nothing."""
        if self.entry is not None and is_blank(self.entry.text) and not self._weight():
            id, self.entry = self.entry.id, None
            self._sitting.discard(id)

    def _weight(self) -> int:
        detail = self.entry.detail if self.entry is not None else None
        return detail.weight if isinstance(detail, WeighingDetail) else 0

    def _on_weighed(self, weight: int) -> None:
        entry = self._made()
        detail = WeighingDetail(principle=self._principle.id, weight=weight)
        self.entry = replace(entry, detail=detail)
        self._sitting.change(self.entry)
        self.wrote.emit()

    def _on_text(self, text: str) -> None:
        self.entry = replace(self._made(), text=text)
        self._sitting.typed(self.entry)
        self.wrote.emit()

    def _made(self) -> Entry:
        if self.entry is not None:
            return self.entry
        detail = WeighingDetail(principle=self._principle.id)
        return self._sitting.new(EntryKind.WEIGHING, "", phase=self._phase.id, detail=detail)


class PrinciplesScreen(PhaseScreen):
    """A card for each principle at stake; in a discussion of one principle, a card for each value against it."""

    def __init__(self, sitting: Sitting, phase: Phase) -> None:
        super().__init__(sitting, phase)
        self._cards = column(gap=12)
        self.column.addLayout(self._cards)
        self._more = Button(self.theme, icon="plus")
        foot = row()
        foot.addWidget(self._more)
        foot.addStretch(1)
        self.column.addLayout(foot)
        self.column.addStretch(1)
        self._more.setVisible(sitting.principle is not None)
        self._more.clicked.connect(self._on_more)
        self._build()
        self.name_things()
        self.refresh()

    def name_things(self) -> None:
        """Name the cards."""
        super().name_things()
        self._more.setText(self.tr("Add another value"))

    def refresh(self) -> None:
        """Show what is kept, and what came back by undo."""
        shown = {part.entry.id for part in self.parts if isinstance(part, Weighing) and part.entry is not None}
        for entry in self.sitting.entries(EntryKind.WEIGHING, phase=self.phase.id):
            principle = self._principle_of(entry)
            if entry.id not in shown and principle is not None:
                self._add(principle, entry)
        super().refresh()

    def _build(self) -> None:
        kept = self.sitting.entries(EntryKind.WEIGHING, phase=self.phase.id)
        if self.sitting.principle is not None:
            for entry in kept:
                self._add(self.sitting.principle, entry)
            if not kept:
                self._add(self.sitting.principle)
            return
        for principle in self.sitting.principles():
            entry = next((entry for entry in kept if self._principle_of(entry) == principle), None)
            self._add(principle, entry)

    def _principle_of(self, entry: Entry) -> Principle | None:
        detail = entry.detail
        wanted = detail.principle if isinstance(detail, WeighingDetail) else ""
        known = (*self.sitting.principles(), *([self.sitting.principle] if self.sitting.principle else []))
        return next((principle for principle in known if principle.id == wanted), None)

    def _add(self, principle: Principle, entry: Entry | None = None) -> Weighing:
        empty = [
            part
            for part in self.parts
            if isinstance(part, Weighing) and part.entry is None and part._principle == principle  # noqa: SLF001 - ours
        ]
        if empty and entry is not None:
            empty[0].entry = entry
            return empty[0]
        part = Weighing(self.sitting, self.phase, principle, entry)
        self._cards.addWidget(part)
        self.hold(part)
        part.name_things()
        return part

    def _on_more(self) -> None:
        if self.sitting.principle is not None:
            part = self._add(self.sitting.principle)
            part.refresh()
            part.take_focus()
