"""Raised hands on a few questions: counts, and nothing else."""

from __future__ import annotations

from dataclasses import replace

from ethicsdesk.model.entry import Entry, EntryKind, EvaluationDetail
from ethicsdesk.model.method import Phase
from ethicsdesk.ui.phases.screen import Part, PhaseScreen
from ethicsdesk.ui.sitting import Sitting
from ethicsdesk.ui.widgets.counter import Counter
from ethicsdesk.ui.widgets.layouts import Flow, column
from ethicsdesk.ui.widgets.panel import Panel
from ethicsdesk.ui.widgets.text import Text
from PySide6.QtWidgets import QSizePolicy, QWidget


class QuestionCounts(Part):
    """One question with a counter for each answer. It becomes an entry at the first hand."""

    def __init__(self, sitting: Sitting, phase: Phase, question: str) -> None:
        super().__init__()
        self._sitting = sitting
        self._phase = phase
        self._question = question
        panel = Panel("card", padding=14)
        self._text = Text("bodyStrong", text=question)
        panel.column.addWidget(self._text)
        self._counters = [Counter(sitting.desk.theme) for _ in phase.answers]
        answers = QWidget()
        flow = Flow(answers, gap=24)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        answers.setSizePolicy(policy)
        for answer, counter in zip(phase.answers, self._counters, strict=True):
            one = QWidget()
            whole = column(one, gap=4)
            whole.addWidget(Text("small", "ink2", text=answer, wraps=False))
            whole.addWidget(counter)
            counter.name(f"{question} {answer}")
            counter.counted.connect(lambda _number: self._on_counted())
            flow.addWidget(one)
        panel.column.addWidget(answers)
        column(self, gap=0).addWidget(panel)

    def refresh(self) -> None:
        """Show what is kept."""
        entry = self._entry()
        counts = entry.detail.counts if entry is not None and isinstance(entry.detail, EvaluationDetail) else ()
        for n, counter in enumerate(self._counters):
            if not counter.hasFocus():
                counter.set(counts[n] if n < len(counts) else 0)

    def take_focus(self) -> None:
        """Put focus on the first counter."""
        self._counters[0].setFocus()

    def _entry(self) -> Entry | None:
        kept = self._sitting.entries(EntryKind.EVALUATION, phase=self._phase.id)
        return next((entry for entry in kept if entry.text == self._question), None)

    def _on_counted(self) -> None:
        detail = EvaluationDetail(
            answers=self._phase.answers, counts=tuple(counter.value for counter in self._counters)
        )
        entry = self._entry()
        if entry is None:
            entry = self._sitting.new(
                EntryKind.EVALUATION, self._question, phase=self._phase.id, detail=detail
            )
        self._sitting.typed(replace(entry, detail=detail))
        self.wrote.emit()


class EvaluationScreen(PhaseScreen):
    """The closing questions of the method."""

    def __init__(self, sitting: Sitting, phase: Phase) -> None:
        super().__init__(sitting, phase)
        for question in phase.questions:
            part = QuestionCounts(sitting, phase, sitting.question(question))
            self.column.addWidget(part)
            self.hold(part)
        self.column.addStretch(1)
        self.name_things()
        self.refresh()
