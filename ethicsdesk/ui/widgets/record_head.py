"""The top of a record: what the group arrived at, and beside it what was to be done."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ethicsdesk.model.discussion import Conclusion
from ethicsdesk.model.follow_up import FollowUp, FollowUpState
from ethicsdesk.model.version import Version
from ethicsdesk.ui.dates import say_day
from ethicsdesk.ui.theme.theme import Theme
from ethicsdesk.ui.widgets.layouts import column, fill, row
from ethicsdesk.ui.widgets.letter_badge import LetterBadge
from ethicsdesk.ui.widgets.panel import Panel
from ethicsdesk.ui.widgets.points import Mark
from ethicsdesk.ui.widgets.text import Text
from ethicsdesk.ui.widgets.written import EarlierVersions, Pen, Setting, Written

STATES = {  # icon, tone
    FollowUpState.OPEN: ("circle-dashed", "amber"),
    FollowUpState.GOING_ON: ("circle-dot", "primary"),
    FollowUpState.DONE: ("check", "success"),
    FollowUpState.DROPPED: ("circle-minus", "ink2"),
}


class ConclusionPanel(Panel):
    """Conclusion first, then the disagreement that stays and which way it leaned."""

    edited = Signal(object)  # Conclusion

    def __init__(
        self, setting: Setting, conclusion: Conclusion, versions: Sequence[Version], *, is_over: bool
    ) -> None:
        super().__init__("card", padding=24, gap=6)
        self._conclusion = conclusion
        theme, pen = setting.theme, setting.pen
        heading = self.tr("What you arrived at")
        self.column.addWidget(Text("smallStrong", "ink2", text=heading))
        has_text = bool(conclusion.text.strip())
        if not has_text:
            missing = self.tr("No conclusion was written.") if is_over else self.tr("Not concluded yet.")
            self.column.addWidget(_ReadOnly(pen, missing))
        self.column.addWidget(self._field(theme, pen, "text", heading, role="reading"))
        label = self.tr("Disagreement that stays")
        has_disagreement = bool(conclusion.disagreement.strip())
        self.column.addWidget(_Label(pen, label, is_always=has_disagreement))
        self.column.addWidget(self._field(theme, pen, "disagreement", label, role="body"))
        if conclusion.leans in setting.ways:
            self.column.addLayout(self._lean(theme, *setting.ways[conclusion.leans]))
        if versions:
            self.column.addWidget(EarlierVersions(theme, versions, heading))
        self.column.addStretch(1)

    def _field(self, theme: Theme, pen: Pen, part: str, name: str, *, role: str) -> Written:
        made = Written(theme, pen, role=role, may_be_missing=True)
        made.tell(getattr(self._conclusion, part), name)
        made.edited.connect(lambda text: self._on_edited(part, text))
        return made

    def _lean(self, theme: Theme, letter: str, title: str) -> QHBoxLayout:
        line = row(gap=10)
        line.addWidget(LetterBadge(theme, letter), 0, Qt.AlignmentFlag.AlignTop)
        words = self.tr("Leaned towards {letter}: {title}").format(letter=letter, title=title)
        line.addWidget(Text("mid", "ink2", text=words), 1)
        return line

    def _on_edited(self, part: str, text: str) -> None:
        self._conclusion = replace(self._conclusion, **{part: text})
        self.edited.emit(self._conclusion)


class FollowUpsPanel(Panel):
    """What was to be done, by whom and when, and what became of it."""

    edited = Signal(object)  # FollowUp

    def __init__(self, setting: Setting, follow_ups: Sequence[FollowUp], today: date) -> None:
        super().__init__("card", padding=24, gap=14)
        self._setting = setting
        self.column.addWidget(Text("smallStrong", "ink2", text=self.tr("Follow-ups")))
        for n, follow_up in enumerate(follow_ups, 1):
            name = self.tr("Follow-up {n}").format(n=n)
            self.column.addWidget(_FollowUp(self, setting, follow_up, today, name))
        if not follow_ups:
            self.column.addWidget(Text("body", "ink2", text=self.tr("You agreed on no follow-up.")))
        self.column.addStretch(1)


class _FollowUp(QWidget):
    """One of them."""

    def __init__(
        self, panel: FollowUpsPanel, setting: Setting, follow_up: FollowUp, today: date, name: str
    ) -> None:
        super().__init__()
        self._panel = panel
        self._follow_up = follow_up
        icon, tone = STATES[follow_up.state]
        text, outcome = Written(setting.theme, setting.pen), Written(setting.theme, setting.pen, role="mid")
        outcome_label = self.tr("What became of it")
        text.tell(follow_up.text, name)
        outcome.tell(follow_up.outcome, f"{name}: {outcome_label}")
        text.edited.connect(lambda words: self._say(replace(self._follow_up, text=words)))
        outcome.edited.connect(lambda words: self._say(replace(self._follow_up, outcome=words)))
        words = column(gap=2)
        meta = self._meta(follow_up, today)
        fill(words, text, Text("small", "ink2", text=meta))
        fill(words, _Label(setting.pen, outcome_label, is_always=bool(follow_up.outcome.strip())), outcome)
        line = row(self, gap=10)
        line.addWidget(Mark(setting.theme, icon, tone), 0, Qt.AlignmentFlag.AlignTop)
        line.addLayout(words, 1)

    def _meta(self, follow_up: FollowUp, today: date) -> str:
        words = {
            FollowUpState.OPEN: self.tr("waits"),
            FollowUpState.GOING_ON: self.tr("going on"),
            FollowUpState.DONE: self.tr("done"),
            FollowUpState.DROPPED: self.tr("dropped"),
        }
        parts = [words[follow_up.state], follow_up.role]
        parts.append(say_day(follow_up.due, today) if follow_up.due is not None else "")
        return " · ".join(part for part in parts if part)

    def _say(self, follow_up: FollowUp) -> None:
        self._follow_up = follow_up
        self._panel.edited.emit(follow_up)


class _Label(Text):
    """A label that stands only where there is something under it, or something could be written."""

    def __init__(self, pen: Pen, text: str, *, is_always: bool) -> None:
        super().__init__("smallStrong", "ink2", text=text)
        self._is_always = is_always
        self.setVisible(is_always or pen.is_on)
        pen.turned.connect(self._on_turned)

    def _on_turned(self, is_on: bool) -> None:
        self.setVisible(self._is_always or is_on)


class _ReadOnly(Text):
    """A sentence that gives way to the field while one writes."""

    def __init__(self, pen: Pen, text: str) -> None:
        super().__init__("body", "ink2", text=text)
        self.setVisible(not pen.is_on)
        pen.turned.connect(self.setHidden)
