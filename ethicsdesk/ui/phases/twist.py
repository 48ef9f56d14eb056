"""What if: one card is drawn and read aloud, and one thing in the story is different."""

from __future__ import annotations

from PySide6.QtCore import Qt

from ethicsdesk.model.dilemma import Twist
from ethicsdesk.model.entry import EntryKind
from ethicsdesk.model.method import BallotMoment, Phase
from ethicsdesk.ui.phases.hand_count import HandCount
from ethicsdesk.ui.phases.parts import add_lists
from ethicsdesk.ui.phases.screen import PhaseScreen
from ethicsdesk.ui.sitting import Sitting
from ethicsdesk.ui.theme.shape import Shape
from ethicsdesk.ui.widgets.banner import announce
from ethicsdesk.ui.widgets.button import Button
from ethicsdesk.ui.widgets.fold import Fold
from ethicsdesk.ui.widgets.layouts import flowing, row
from ethicsdesk.ui.widgets.panel import Panel
from ethicsdesk.ui.widgets.text import Text
from ethicsdesk.ui.widgets.twist_card import TwistCard


class TwistScreen(PhaseScreen):
    """Cards face down until one is drawn; then its text, what to keep of it, and a vote if there is time."""

    def __init__(self, sitting: Sitting, phase: Phase) -> None:
        super().__init__(sitting, phase)
        self._twists = sitting.dilemma.twists if sitting.dilemma is not None else ()
        self._none = Text("body", "ink2")
        self._cards = [TwistCard(self.theme) for _ in self._twists]
        self._deck = flowing(*self._cards, gap=16)
        self._drawn = Panel("amber", padding=24, gap=14)
        self._text = Text("reading", "onAmberSoft")
        self._question = Text("heading", "onAmberSoft")
        self._back = Button(self.theme, "quiet", icon="layers")
        self._vote = Fold(self.theme, icon="vote")
        self._lay_out()
        for twist, card in zip(self._twists, self._cards, strict=True):
            card.clicked.connect(lambda _on=False, number=twist.number: self._draw(number))
        self._back.clicked.connect(self._put_back)
        self.name_things()
        self.refresh()

    def name_things(self) -> None:
        """Say what the cards are."""
        super().name_things()
        self._none.setText(
            self.tr("This story has no what-if cards. Change one thing in it yourselves: what if …?")
        )
        for twist, card in zip(self._twists, self._cards, strict=True):
            card.tell(
                self.tr("Card {n}").format(n=twist.number),
                self.tr("Draw card {n} and read it aloud").format(n=twist.number),
            )
        self._back.setText(self.tr("Put the card back"))
        self._vote.tell(self.tr("Vote on the changed story"), self.tr("Hide the vote"))

    def refresh(self) -> None:
        """Show the deck or the card that was drawn."""
        twist = self._now()
        self._none.setVisible(not self._twists)
        self._deck.setVisible(twist is None and bool(self._twists))
        self._drawn.setVisible(twist is not None)
        self._back.setVisible(twist is not None)
        self._vote.setVisible(twist is not None and self._has_vote)
        if twist is not None:
            self._text.setText(twist.text)
            self._question.setText(twist.question)
        super().refresh()

    def take_focus(self) -> None:
        """Put focus on the first card, or where one writes when one is drawn."""
        if self._now() is None and self._cards:
            self._cards[0].setFocus(Qt.FocusReason.OtherFocusReason)
        elif self._lists is not None:
            super().take_focus()

    def set_shape(self, shape: Shape) -> None:
        """Take the room there is."""
        super().set_shape(shape)
        if self._lists is not None:
            self._lists.set_shape(shape)

    def _lay_out(self) -> None:
        back = row()
        back.addWidget(self._back)
        back.addStretch(1)
        self._drawn.column.addWidget(self._text)
        self._drawn.column.addWidget(self._question)
        for thing in (self._none, self._deck, self._drawn):
            self.column.addWidget(thing)
        self.column.addLayout(back)
        self._lists = add_lists(self)
        self._has_vote = EntryKind.BALLOT in self.phase.records
        if self._has_vote:
            count = HandCount(self.sitting, self.phase, BallotMoment.TWIST)
            self._vote.column.addWidget(count)
            self.hold(count)
        self.column.addWidget(self._vote)
        self.column.addStretch(1)

    def _now(self) -> Twist | None:
        number = self.sitting.discussion.twist
        return next((twist for twist in self._twists if twist.number == number), None)

    def _draw(self, number: int) -> None:
        if not self.sitting.draw_twist(number):
            return
        for twist, card in zip(self._twists, self._cards, strict=True):
            card.is_read = card.is_read or twist.number == number
        now = self._now()
        if now is not None:
            announce(self, f"{now.text} {now.question}")
        self.take_focus()

    def _put_back(self) -> None:
        if self.sitting.draw_twist(0):
            self.take_focus()
