"""A ballot by counted hands: counts alone, hidden until it is closed."""

from __future__ import annotations

from ethicsdesk.model.ballot import Ballot
from ethicsdesk.model.method import BallotMoment, Phase, PhaseKind, Reveal
from ethicsdesk.ui.phases.screen import Part, PhaseScreen
from ethicsdesk.ui.sitting import Sitting, Way
from ethicsdesk.ui.widgets.banner import announce
from ethicsdesk.ui.widgets.button import Button
from ethicsdesk.ui.widgets.counter import Counter
from ethicsdesk.ui.widgets.layouts import column, empty, row
from ethicsdesk.ui.widgets.letter_badge import LetterBadge
from ethicsdesk.ui.widgets.panel import Panel
from ethicsdesk.ui.widgets.result_table import ResultTable
from ethicsdesk.ui.widgets.text import Text

FULL_HOUSE = 99


class Hands(Part):
    """A counter for each way. The counts lie in memory until the ballot is closed, and are then written once."""

    def __init__(self, sitting: Sitting, phase: Phase, moment: BallotMoment) -> None:
        super().__init__()
        self._sitting = sitting
        self._phase = phase
        self._moment = moment
        self._counters: dict[str, Counter] = {}
        self._ways: tuple[Way, ...] = ()
        theme = sitting.desk.theme
        self._open = column(gap=10)
        self._told = Text("body", "ink2")
        self._close = Button(theme, "secondary", icon="check")
        self._held = Text("bodyStrong")
        self._again = Button(theme, "quiet", icon="rotate-ccw")
        self._result = ResultTable(theme)
        self._question = Text("heading")
        foot = row(gap=12)
        foot.addWidget(self._told, 1)
        foot.addWidget(self._close)
        again = row()
        again.addWidget(self._again)
        again.addStretch(1)
        whole = column(self, gap=12)
        whole.addLayout(self._open)
        whole.addLayout(foot)
        whole.addWidget(self._held)
        whole.addWidget(self._result)
        whole.addWidget(self._question)
        whole.addLayout(again)
        self._is_reopened = False
        self._close.clicked.connect(self._on_close)
        self._again.clicked.connect(self._on_again)

    def name_things(self) -> None:
        """Name the counters and the way to close."""
        self._close.setText(self.tr("The ballot is done"))
        self._again.setText(self.tr("Hold the ballot again"))
        for way in self._ways:
            name = self.tr("Hands for {letter}: {title}").format(letter=way.letter, title=way.title)
            self._counters[way.id].name(name)
        self._tell()

    def refresh(self) -> None:
        """Show the counters, or that it was held."""
        ways = self._sitting.ways()
        if ways != self._ways:
            self._rebuild(ways)
        ballot = self._ballot(self._moment, self._phase.id)
        is_open = ballot is None or self._is_reopened
        for n in range(self._open.count()):
            item = self._open.itemAt(n)
            if item is not None and item.widget() is not None:
                item.widget().setVisible(is_open)
        self._close.setVisible(is_open and bool(ways))
        self._told.setVisible(is_open)
        self._held.setVisible(not is_open)
        self._again.setVisible(not is_open)
        self._result.hide()
        self._question.hide()
        if ballot is not None and not is_open:
            self._show_held(ballot)
        self._tell()

    def take_focus(self) -> None:
        """Put focus on the first counter, or on the way to hold it again."""
        if self._counters and self._close.isVisibleTo(self):
            next(iter(self._counters.values())).setFocus()
        else:
            self._again.setFocus()

    def _rebuild(self, ways: tuple[Way, ...]) -> None:
        empty(self._open)
        self._ways = ways
        self._counters = {}
        theme = self._sitting.desk.theme
        counted = self._sitting.hands(self._phase, self._moment)
        for way in ways:
            panel = Panel("card", padding=12)
            line = row(gap=14)
            badge = LetterBadge(theme)
            badge.tell(way.letter)
            counter = Counter(theme, most=FULL_HOUSE, value=counted.get(way.id, 0))
            counter.counted.connect(lambda number, id=way.id: self._on_counted(id, number))
            line.addWidget(badge)
            line.addWidget(Text("body", text=way.title), 1)
            line.addWidget(counter)
            panel.column.addLayout(line)
            self._counters[way.id] = counter
            self._open.addWidget(panel)
        self.name_things()

    def _on_counted(self, id: str, number: int) -> None:
        self._sitting.hands(self._phase, self._moment)[id] = number
        self._tell()

    def _tell(self) -> None:
        voted = sum(self._sitting.hands(self._phase, self._moment).values())
        of = self._sitting.discussion.participants
        if not self._ways:
            self._told.setText(self.tr("There is no way to vote on yet. Write ways in an earlier phase."))
        elif not voted:
            self._told.setText(self.tr("No hand has been counted yet."))
        elif of:
            self._told.setText(self.tr("{voted} of {of} have voted.").format(voted=voted, of=of))
        else:
            self._told.setText(self.tr("%n have voted.", "", voted))

    def _on_close(self) -> None:
        counts = {id: number for id, number in self._sitting.hands(self._phase, self._moment).items() if number}
        self._is_reopened = False
        if self._sitting.hold_ballot(self._phase, self._moment, counts):
            announce(self, self._held.text())
            self._again.setFocus()

    def _on_again(self) -> None:
        self._is_reopened = True
        for counter in self._counters.values():
            counter.set(0)
        self.refresh()
        self.take_focus()

    def _ballot(self, moment: BallotMoment, phase: str = "") -> Ballot | None:
        twist = self._sitting.discussion.twist if moment is BallotMoment.TWIST else 0
        held = [
            ballot
            for ballot in self._sitting.discussion.ballots
            if (ballot.moment, ballot.twist) == (moment, twist) and (not phase or ballot.phase == phase)
        ]
        return held[-1] if held else None

    def _show_held(self, ballot: Ballot) -> None:
        if not ballot.is_shown:
            self._held.setText(self.tr("Fewer than three voted, so only the fact that a vote was held is kept."))
            return
        is_hidden = self._moment is BallotMoment.BEFORE and self._phase.reveal is Reveal.WITH_AFTER
        if is_hidden and self._ballot(BallotMoment.AFTER) is None and self._comes_after():
            self._held.setText(self.tr("The ballot is kept. The result is shown after the second one."))
            return
        self._held.setText(self.tr("%n have voted.", "", ballot.voters))
        before = self._ballot(BallotMoment.BEFORE) if self._moment is not BallotMoment.BEFORE else None
        before = before if before is not None and before.is_shown else None
        self._result.tell(self._ways, before, ballot)
        self._result.show()
        if before is not None and before.voters == ballot.voters:
            self._question.setText(self._shift(before, ballot))
            self._question.show()

    def _comes_after(self) -> bool:
        return any(
            phase.kind is PhaseKind.BALLOT and phase.ballot is BallotMoment.AFTER
            for phase in self._sitting.method.phases
        )

    def _shift(self, before: Ballot, after: Ballot) -> str:
        ids = {*before.counts, *after.counts}
        moved = sum(max(0, after.counts.get(id, 0) - before.counts.get(id, 0)) for id in ids)
        if not moved:
            return self.tr("No option gained or lost. What held you?")
        return self.tr("At least {moved} of {voters} changed. What moved you?").format(
            moved=moved, voters=after.voters
        )


class BallotScreen(PhaseScreen):
    """The hands of one ballot."""

    def __init__(self, sitting: Sitting, phase: Phase) -> None:
        super().__init__(sitting, phase)
        hands = Hands(sitting, phase, phase.ballot or BallotMoment.BEFORE)
        self.column.addWidget(hands)
        self.column.addStretch(1)
        self.hold(hands)
        self.name_things()
        self.refresh()

