"""How was it: raised hands for each answer. Counts only."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from ethicsdesk.model.entry import Entry, EntryKind, EvaluationDetail
from ethicsdesk.model.method import Phase
from ethicsdesk.ui.phases.screen import Part, PhaseScreen
from ethicsdesk.ui.sitting import Sitting
from ethicsdesk.ui.widgets.counter import Counter
from ethicsdesk.ui.widgets.layouts import column, flowing
from ethicsdesk.ui.widgets.panel import Panel
from ethicsdesk.ui.widgets.text import Text


class QuestionCount(Part):
    """One question, and a counter for each answer. It is kept from the first hand on."""

    def __init__(self, sitting: Sitting, phase: Phase, question: str) -> None:
        super().__init__()
        self._sitting = sitting
        self._phase = phase
        self._question = sitting.question(question)
        self._answers = phase.answers
        panel = Panel("card", padding=16, gap=10)
        panel.column.addWidget(Text("bodyStrong", text=self._question))
        self._counters = [Counter(sitting.desk.theme) for _ in self._answers]
        boxes = []
        for answer, counter in zip(self._answers, self._counters, strict=True):
            box = QWidget()
            part = column(box, gap=4)
            part.addWidget(Text("small", "ink2", text=answer[:1].upper() + answer[1:], wraps=False))
            part.addWidget(counter)
            boxes.append(box)
            counter.counted.connect(lambda _value: self._on_count())
        panel.column.addWidget(flowing(*boxes, gap=20))
        whole = column(self)
        whole.addWidget(panel)

    def name_things(self) -> None:
        """Name the counters by question and answer."""
        for answer, counter in zip(self._answers, self._counters, strict=True):
            counter.name(f"{self._question} {answer}")

    def refresh(self) -> None:
        """Show the counts."""
        kept = self._kept()
        counts = kept.detail.counts if kept is not None and isinstance(kept.detail, EvaluationDetail) else ()
        for n, counter in enumerate(self._counters):
            counter.set(counts[n] if n < len(counts) else 0)

    def take_focus(self) -> None:
        """Put focus in the first counter."""
        self._counters[0].setFocus(Qt.FocusReason.TabFocusReason)  # digits replace

    def _kept(self) -> Entry | None:
        asked = self._sitting.entries(EntryKind.EVALUATION, phase=self._phase.id)
        return next((entry for entry in asked if entry.text == self._question), None)

    def _on_count(self) -> None:
        counts = tuple(counter.value for counter in self._counters)
        detail = EvaluationDetail(answers=self._answers, counts=counts)
        kept = self._kept() or self._sitting.new(EntryKind.EVALUATION, self._question, phase=self._phase.id)
        self._sitting.typed(replace(kept, detail=detail))
        self.wrote.emit()


class EvaluationScreen(PhaseScreen):
    """The questions under each other."""

    def __init__(self, sitting: Sitting, phase: Phase) -> None:
        super().__init__(sitting, phase)
        for question in phase.questions:
            part = QuestionCount(sitting, phase, question)
            self.column.addWidget(part)
            self.hold(part)
        self._kept = Text("small", "ink2")
        self.column.addWidget(self._kept)
        self.column.addStretch(1)
        self.name_things()
        self.refresh()

    def name_things(self) -> None:
        """Say that only counts are kept."""
        super().name_things()
        self._kept.setText(self.tr("Show with your hand. Only the counts are kept."))
