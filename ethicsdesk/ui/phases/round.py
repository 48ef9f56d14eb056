"""A round: one speaks at a time, all for equally long, and anyone may pass. Nobody is named."""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout

from ethicsdesk.model.method import Phase
from ethicsdesk.ui.phases.parts import add_lists
from ethicsdesk.ui.phases.screen import PhaseScreen
from ethicsdesk.ui.sitting import Sitting
from ethicsdesk.ui.theme.shape import Shape
from ethicsdesk.ui.widgets.banner import announce
from ethicsdesk.ui.widgets.button import Button
from ethicsdesk.ui.widgets.circle import Circle
from ethicsdesk.ui.widgets.layouts import Flow, column, row
from ethicsdesk.ui.widgets.text import Text

SEATS = 8  # where nobody has said how many they are
MINUTE = 60
LONG = 90  # seconds from which a turn is told in minutes


@dataclass(frozen=True, slots=True)
class Turns:
    """Whose turn it is, by seat. It is kept nowhere: a round leaves no list of who spoke."""

    seats: int
    now: int = 0
    passed: frozenset[int] = frozenset()

    @property
    def is_over(self) -> bool:
        """Say whether everyone has been asked."""
        return self.now >= self.seats

    def next(self, *, has_passed: bool) -> Turns:
        """Return the round with the next seat open."""
        passed = self.passed | {self.now} if has_passed else self.passed - {self.now}
        return replace(self, now=min(self.now + 1, self.seats), passed=passed)

    def back(self) -> Turns:
        """Return the round with the seat before open again."""
        now = max(0, self.now - 1)
        return replace(self, now=now, passed=self.passed - {now})


def seconds_each(minutes: int, seats: int) -> int:
    """Return how long each may speak, in whole tens of seconds, so that the phase's minutes suffice."""
    return max(10, minutes * MINUTE // max(1, seats) // 10 * 10)


class RoundScreen(PhaseScreen):
    """A ring with a seat for each; "Next" moves the open one. Under it, what the phase records."""

    def __init__(self, sitting: Sitting, phase: Phase) -> None:
        super().__init__(sitting, phase)
        self._turns = Turns(sitting.discussion.participants or SEATS)
        self._circle = Circle(self.theme, size=188, dot=0.06)
        self._whose = Text("heading")
        self._each = Text("body", "ink2")
        self._over = Text("body", "ink2")
        self._next = Button(self.theme, "secondary", icon="arrow-right", large=True)
        self._pass = Button(self.theme, "quiet", large=True)
        self._back = Button(self.theme, "quiet", icon="undo-2", large=True)
        self._ring = row(gap=32)
        self._lay_out()
        self._lists = add_lists(self)
        self.column.addStretch(1)
        self._next.clicked.connect(self._go_on)
        self._pass.clicked.connect(lambda: self._turn(self._turns.next(has_passed=True)))
        self._back.clicked.connect(lambda: self._turn(self._turns.back()))
        self.name_things()
        self.refresh()

    def name_things(self) -> None:
        """Say whose turn it is, and what can be pressed."""
        super().name_things()
        self._pass.setText(self.tr("Pass"))
        self._back.setText(self.tr("One back"))
        self._show()

    def set_shape(self, shape: Shape) -> None:
        """Put the words under the ring where there is little room."""
        super().set_shape(shape)
        way = QBoxLayout.Direction.TopToBottom if shape.is_narrow else QBoxLayout.Direction.LeftToRight
        self._ring.setDirection(way)
        if self._lists is not None:
            self._lists.set_shape(shape)

    def take_focus(self) -> None:
        """Put focus where one moves on."""
        self._next.setFocus(Qt.FocusReason.OtherFocusReason)

    def _lay_out(self) -> None:
        words = column(gap=8)
        words.addStretch(1)
        for thing in (self._whose, self._each, self._over):
            words.addWidget(thing)
        words.addSpacing(8)
        ways = Flow(gap=8)
        for button in (self._next, self._pass, self._back):
            ways.addWidget(button)
        words.addLayout(ways)
        words.addStretch(1)
        self._ring.setContentsMargins(0, 12, 0, 16)
        self._ring.addWidget(self._circle, 0, Qt.AlignmentFlag.AlignLeft)
        self._ring.addLayout(words, 1)
        self.column.addLayout(self._ring)

    def _go_on(self) -> None:
        if self._turns.is_over:
            self._turn(Turns(self._turns.seats))
        else:
            self._turn(self._turns.next(has_passed=False))

    def _turn(self, turns: Turns) -> None:
        self._turns = turns
        self._show()
        announce(self, self._whose.text())

    def _show(self) -> None:
        turns = self._turns
        self._circle.seat(
            turns.seats,
            turns.now if not turns.is_over else -1,
            frozenset(range(turns.now + 1, turns.seats)) | turns.passed,
        )
        self._whose.setText(self._turn_words())
        self._each.setText(self._time_words())
        self._over.setText(self._passed_words())
        self._over.setVisible(bool(self._over.text()))
        self._next.setText(self.tr("Begin again") if turns.is_over else self.tr("Next"))
        self._next.set_icon("rotate-ccw" if turns.is_over else "arrow-right")
        self._pass.setVisible(not turns.is_over)
        self._back.setVisible(turns.now > 0)

    def _turn_words(self) -> str:
        if self._turns.is_over:
            return self.tr("Everyone has been asked.")
        if not self.sitting.discussion.participants:
            return self.tr("Turn {n}").format(n=self._turns.now + 1)
        return self.tr("Turn {n} of {all}").format(n=self._turns.now + 1, all=self._turns.seats)

    def _time_words(self) -> str:
        now = self.sitting.discussion.phase
        if now is None or not self.sitting.discussion.participants:
            return self.tr("Everyone has equally long. Anyone may pass.")
        seconds = seconds_each(now.minutes, self._turns.seats)
        if seconds < LONG:
            return self.tr("About %n seconds each. Anyone may pass.", "", seconds)
        return self.tr("About %n minutes each. Anyone may pass.", "", round(seconds / MINUTE))

    def _passed_words(self) -> str:
        many = len(self._turns.passed)
        if not self._turns.is_over or not many:
            return ""
        return self.tr("%n passed. Ask whether they want to say something now.", "", many)
