"""A ballot by raised hands: how many for each way, until it is closed."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt

from ethicsdesk.model.ballot import Ballot, fewest_moved, grew_most
from ethicsdesk.model.method import BallotMoment, Phase, PhaseKind, Reveal
from ethicsdesk.ui.numbers import say_figure, say_number
from ethicsdesk.ui.phases.screen import Part
from ethicsdesk.ui.sitting import Sitting, Way
from ethicsdesk.ui.theme.shape import Shape
from ethicsdesk.ui.widgets.banner import announce
from ethicsdesk.ui.widgets.button import Button
from ethicsdesk.ui.widgets.circle import Circle
from ethicsdesk.ui.widgets.counter import Counter
from ethicsdesk.ui.widgets.layouts import column, empty, row
from ethicsdesk.ui.widgets.letter_badge import LetterBadge
from ethicsdesk.ui.widgets.panel import Panel
from ethicsdesk.ui.widgets.result_table import ResultRow, ResultTable
from ethicsdesk.ui.widgets.text import Text

SEATS = 9


class WayCount(Panel):
    """One way and its counter."""

    def __init__(self, sitting: Sitting, way: Way) -> None:
        super().__init__("card", padding=12)
        theme = sitting.desk.theme
        self.way = way
        self.counter = Counter(theme)
        line = row(gap=12)
        line.addWidget(LetterBadge(theme, way.letter))
        line.addWidget(Text("body", text=way.title), 1)
        line.addWidget(self.counter)
        self.column.addLayout(line)


class HandCount(Part):
    """Open: a counter for each way, and how many have voted. Closed: that it was held, or its result.

    The open count lies in the sitting's memory. Under three votes nothing but that it was held is kept.
    """

    def __init__(self, sitting: Sitting, phase: Phase, moment: BallotMoment) -> None:
        super().__init__()
        self._sitting = sitting
        self._phase = phase
        self._moment = moment
        self._is_again = False
        self._has_room = True
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setProperty("ringless", True)
        theme = sitting.desk.theme
        self._ways: tuple[Way, ...] = ()
        self._counts: list[WayCount] = []
        self._place = column(gap=10)
        self._circle = Circle(theme, seats=SEATS, open_seat=-1, size=96, dot=0.07)
        self._total = Text("bodyStrong")
        self._close = Button(theme, "secondary", icon="check", large=True)
        self._problem = Text("body", "danger")
        self._said = Text("heading")
        self._more = Text("body", "ink2")
        self._table = ResultTable(theme)
        self._again = Button(theme, "quiet", icon="rotate-ccw")
        self._foot = row(gap=16)
        self._lay_out()
        self._close.clicked.connect(self._on_close)
        self._again.clicked.connect(self._on_again)

    def name_things(self) -> None:
        """Say it in the language of now."""
        self._close.setText(self.tr("The ballot is done"))
        self._again.setText(self.tr("Vote again"))
        for count in self._counts:
            way = count.way
            count.counter.name(self.tr("Hands for {letter}: {way}").format(letter=way.letter, way=way.title))

    def refresh(self) -> None:
        """Show the count that is open, or what came of it."""
        ways = self._sitting.ways()
        if ways != self._ways:
            self._offer(ways)
        held = self._held(self._moment)
        is_open = held is None or self._is_again
        for count in self._counts:
            count.setVisible(is_open)
        for thing in (self._total, self._close):
            thing.setVisible(is_open and len(ways) > 1)
        self._circle.setVisible(is_open and len(ways) > 1 and self._has_room)
        self._again.setVisible(not is_open)
        self._said.hide()
        self._more.hide()
        self._table.hide()
        if not is_open and held is not None:
            self._show_held(held)
        elif len(ways) < 2:
            self._tell(self.tr("There are not two ways to choose between yet."))
        self._count()

    def take_focus(self) -> None:
        """Put focus in the first counter."""
        if self._counts and not self._counts[0].isHidden():
            self._counts[0].counter.setFocus(Qt.FocusReason.TabFocusReason)  # digits replace
        else:
            self._again.setFocus(Qt.FocusReason.OtherFocusReason)

    def set_shape(self, shape: Shape) -> None:
        """Leave the circle out where there is little room."""
        self._has_room = not shape.is_short
        self.refresh()

    def _lay_out(self) -> None:
        whole = column(self, gap=12)
        whole.addLayout(self._place)
        words = column(gap=8)
        words.addStretch(1)
        words.addWidget(self._total)
        words.addWidget(self._problem)
        ways = row()
        ways.addWidget(self._close)
        ways.addStretch(1)
        words.addLayout(ways)
        words.addStretch(1)
        self._foot.addWidget(self._circle)
        self._foot.addLayout(words, 1)
        whole.addLayout(self._foot)
        whole.addWidget(self._said)
        whole.addWidget(self._more)
        whole.addWidget(self._table)
        again = row()
        again.addWidget(self._again)
        again.addStretch(1)
        whole.addLayout(again)
        self._problem.hide()

    def _offer(self, ways: tuple[Way, ...]) -> None:
        self._ways = ways
        empty(self._place)
        self._counts = []
        hands = self._sitting.hands(self._phase, self._moment)
        for way in ways:
            count = WayCount(self._sitting, way)
            count.counter.set(hands.get(way.id, 0))
            count.counter.counted.connect(lambda value, id=way.id: self._on_hand(id, value))
            self._counts.append(count)
            self._place.addWidget(count)
        self.name_things()

    def _on_hand(self, id: str, value: int) -> None:
        self._sitting.hands(self._phase, self._moment)[id] = value
        self._problem.hide()
        self._count()

    def _voted(self) -> int:
        ids = {way.id for way in self._ways}
        return sum(n for id, n in self._sitting.hands(self._phase, self._moment).items() if id in ids)

    def _count(self) -> None:
        voted, all_of_them = self._voted(), self._sitting.discussion.participants
        if all_of_them:
            words = self.tr("{count} of {total} have voted.")
            said = words.format(count=say_number(voted), total=say_number(all_of_them))
            self._total.setText(said[:1].upper() + said[1:])
        else:
            self._total.setText(self.tr("%n hand(s) counted.", "", voted))
        seats = all_of_them or SEATS
        self._circle.seat(
            max(seats, voted), voted if voted < seats else -1, frozenset(range(voted + 1, seats))
        )

    def _on_close(self) -> None:
        if not self._voted():
            self._problem.setText(self.tr("No hand has been counted yet."))
            self._problem.show()
            announce(self, self._problem.text())
            self.take_focus()
            return
        ids = {way.id for way in self._ways}
        hands = self._sitting.hands(self._phase, self._moment)
        counts = {id: n for id, n in hands.items() if id in ids and n}
        if self._sitting.hold_ballot(self._phase, self._moment, counts):
            self._is_again = False
            self.refresh()
            self.setFocus(Qt.FocusReason.OtherFocusReason)  # not on a button: Enter is easily pressed twice
            announce(self, self._said.text())
            self.wrote.emit()

    def _on_again(self) -> None:
        self._is_again = True
        self._sitting.hands(self._phase, self._moment).clear()
        self._ways = ()
        self.refresh()
        self.take_focus()

    def _held(self, moment: BallotMoment) -> Ballot | None:
        """Return the latest ballot of a moment; of this moment, only the one of this phase and card."""
        twist = self._sitting.discussion.twist if moment is BallotMoment.TWIST else 0
        found = [
            ballot
            for ballot in self._sitting.discussion.ballots
            if (ballot.moment, ballot.twist) == (moment, twist)
            and (moment is not self._moment or ballot.phase == self._phase.id)
        ]
        return found[-1] if found else None

    def _show_held(self, held: Ballot) -> None:
        before, after = self._held(BallotMoment.BEFORE), self._held(BallotMoment.AFTER)
        is_first = self._moment is BallotMoment.BEFORE
        has_been = self.tr("The ballot has been held.")
        if is_first and after is None and self._has_second() and self._phase.reveal is Reveal.WITH_AFTER:
            self._tell(has_been, self.tr("The result is shown after the second one."))
        elif self._moment is not BallotMoment.TWIST and before is not None and after is not None:
            self._show_both(before, after)
        elif held.is_shown:
            self._tell(has_been)
            self._show_table((self.tr("Votes"),), (held,))
        else:
            self._tell(has_been, self._few())

    def _few(self) -> str:
        return self.tr("Fewer than three voted, so only the fact that a vote was held is kept.")

    def _has_second(self) -> bool:
        """Say whether the method has a second ballot, with which the first is shown."""
        later = (phase for phase in self._sitting.method.phases if phase.kind is PhaseKind.BALLOT)
        return any(phase.ballot is BallotMoment.AFTER for phase in later)

    def _show_both(self, before: Ballot, after: Ballot) -> None:
        headings = {self.tr("Before"): before, self.tr("After"): after}
        shown = {heading: ballot for heading, ballot in headings.items() if ballot.is_shown}
        strong = ""
        if len(shown) == len(headings):
            self._tell(self._shift_words(before, after))
            grew = grew_most(before, after)
            strong = next((way.letter for way in self._ways if way.id == grew), "")
        elif shown:
            apart = self.tr("In one of the two ballots fewer than three voted, so they cannot be compared.")
            self._tell(self.tr("The ballot has been held."), apart)
        else:
            self._tell(self.tr("The ballot has been held."), self._few())
        if shown:
            self._show_table([*shown], [*shown.values()], strong)

    def _shift_words(self, before: Ballot, after: Ballot) -> str:
        moved = fewest_moved(before, after)
        if moved is None:
            return self.tr("Not as many voted both times, so it cannot be said how many changed.")
        if not moved:
            return self.tr("No option gained or lost. What held you?")
        grew = next((way.letter for way in self._ways if way.id == grew_most(before, after)), "")
        said = {"count": say_number(moved), "total": say_number(before.voters), "letter": grew}
        if grew:
            return self.tr("At least {count} of {total} changed. {letter} grew most.").format(**said)
        return self.tr("At least {count} of {total} changed.").format(**said)

    def _show_table(self, headings: Sequence[str], ballots: Sequence[Ballot], strong: str = "") -> None:
        rows = []
        for way in self._ways:
            counts = [ballot.counts.get(way.id, 0) for ballot in ballots]
            words = [say_number(count) for count in counts]
            said = (
                self.tr("Way {letter}, {title}: before {0}, after {1}")
                if len(words) > 1
                else self.tr("Way {letter}, {title}: {0}")
            ).format(*words, letter=way.letter, title=way.title)
            rows.append(ResultRow(way.letter, way.title, tuple(map(say_figure, counts)), said))
        self._table.tell(headings, rows, strong)
        self._table.show()

    def _tell(self, first: str, more: str = "") -> None:
        self._said.setText(first)
        self.setAccessibleName(first)
        self._said.show()
        self._more.setText(more)
        self._more.setVisible(bool(more))
