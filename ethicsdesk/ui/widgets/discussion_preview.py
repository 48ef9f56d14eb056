"""What a discussion led to, beside the timeline: whole conclusion, disagreement, and what was to be done."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QWidget

from ethicsdesk.model.follow_up import FollowUp, FollowUpState
from ethicsdesk.model.timeline import DiscussionLine
from ethicsdesk.ui.dates import say_long_day
from ethicsdesk.ui.theme.theme import Theme
from ethicsdesk.ui.widgets.button import Button
from ethicsdesk.ui.widgets.layouts import fill, flowing
from ethicsdesk.ui.widgets.panel import Panel
from ethicsdesk.ui.widgets.points import Points
from ethicsdesk.ui.widgets.text import Text
from ethicsdesk.ui.widgets.timeline import UNFINISHED, TimelineModel, day_of


class DiscussionPreview(Panel):
    """`wanted` says that the discussion shown is to be read, or gone on with."""

    wanted = Signal(object)  # DiscussionLine

    def __init__(self, theme: Theme, lines: TimelineModel, parent: QWidget | None = None) -> None:
        super().__init__("card", padding=24, parent=parent)
        self._lines = lines
        self._line: DiscussionLine | None = None
        self._follow_ups: tuple[FollowUp, ...] = ()
        self._title = Text("heading")
        self._when = Text("mid", "ink2")
        self._conclusion_label = Text("smallStrong", "ink2")
        self._conclusion = Text("reading")
        self._disagreement_label = Text("smallStrong", "ink2")
        self._disagreement = Text("body")
        self._next_label = Text("smallStrong", "ink2")
        self._waiting = Points(theme, icon="circle-dashed", tone="amber")
        self._done = Points(theme, icon="check", tone="success")
        self._open = Button(theme, icon="scroll-text")
        self._open.clicked.connect(lambda: self.wanted.emit(self._line))
        fill(self.column, self._title, self._when, 8, self._conclusion_label, self._conclusion)
        fill(self.column, 4, self._disagreement_label, self._disagreement, 4, self._next_label)
        fill(self.column, self._waiting, self._done, 8, flowing(self._open))

    def tell(self, line: DiscussionLine | None, follow_ups: Sequence[FollowUp]) -> None:
        """Show a discussion, or nothing."""
        self._line, self._follow_ups = line, tuple(follow_ups)
        self.setVisible(line is not None)
        if line is not None:
            self._show(line)

    def changeEvent(self, event: QEvent) -> None:
        """Say everything again when the language changes."""
        if event.type() == QEvent.Type.LanguageChange and self._line is not None:
            self._show(self._line)
        super().changeEvent(event)

    def _show(self, line: DiscussionLine) -> None:
        is_open = line.status in UNFINISHED
        day = day_of(line)
        said = [say_long_day(day) if day is not None else "", self._lines.state(line)]
        said += [self.tr("%n took part", "", line.participants)] if line.participants else []
        self._title.setText(self._lines.title(line))
        words = " · ".join(part for part in said if part)
        self._when.setText(words[:1].upper() + words[1:])
        self._conclusion_label.setText(self.tr("What you arrived at"))
        self._conclusion.setText(line.conclusion.strip() or self._lines.second(line))
        self._disagreement_label.setText(self.tr("Disagreement that stays"))
        self._disagreement.setText(line.disagreement.strip())
        for widget in (self._disagreement_label, self._disagreement):
            widget.setVisible(bool(line.disagreement.strip()))
        self._next_label.setText(self.tr("What you were to do"))
        self._next_label.setVisible(bool(self._follow_ups))
        written = [follow_up for follow_up in self._follow_ups if follow_up.text.strip()]
        settled = (FollowUpState.DONE, FollowUpState.DROPPED)
        self._waiting.tell([one.text for one in written if one.state not in settled])
        self._done.tell([self._settled(one) for one in written if one.state in settled])
        read, go_on = self.tr("Read the whole discussion"), self.tr("Go on where you were")
        self._open.setText(go_on if is_open else read)
        self._open.set_icon("play" if is_open else "scroll-text")

    def _settled(self, follow_up: FollowUp) -> str:
        if follow_up.state is FollowUpState.DROPPED:
            return self.tr("{text} (dropped)").format(text=follow_up.text)
        return follow_up.text
