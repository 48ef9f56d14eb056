"""What-if cards: one changed fact, read out; what is worth keeping, and a ballot if there is time."""

from __future__ import annotations

from ethicsdesk.model.entry import EntryKind
from ethicsdesk.model.method import BallotMoment, Phase
from ethicsdesk.ui.phases.ballot import Hands
from ethicsdesk.ui.phases.parts import add_lists
from ethicsdesk.ui.phases.screen import PhaseScreen
from ethicsdesk.ui.sitting import Sitting
from ethicsdesk.ui.theme.shape import Shape
from ethicsdesk.ui.widgets.button import Button
from ethicsdesk.ui.widgets.fold import Fold
from ethicsdesk.ui.widgets.layouts import flowing, row
from ethicsdesk.ui.widgets.panel import Panel
from ethicsdesk.ui.widgets.text import Text
from ethicsdesk.ui.widgets.twist_card import TwistCard


class TwistScreen(PhaseScreen):
    """The cards lie face down; the drawn one is large. Putting it back shows the others again."""

    def __init__(self, sitting: Sitting, phase: Phase) -> None:
        super().__init__(sitting, phase)
        twists = sitting.dilemma.twists if sitting.dilemma is not None else ()
        self._cards = {twist.number: TwistCard(self.theme) for twist in twists}
        self._table = flowing(*self._cards.values(), gap=14)
        self._none = Text("body", "ink2")
        self._drawn = Panel("amber", padding=24, gap=14)
        self._text = Text("reading")
        self._question = Text("heading")
        self._back = Button(self.theme, "quiet", icon="rotate-ccw")
        for widget in (self._text, self._question):
            self._drawn.column.addWidget(widget)
        foot = row()
        foot.addWidget(self._back)
        foot.addStretch(1)
        self._drawn.column.addLayout(foot)
        for widget in (self._none, self._table, self._drawn):
            self.column.addWidget(widget)
        self._lists = add_lists(self)
        self._vote = Fold(self.theme, icon="hand")
        self._hands = Hands(sitting, phase, BallotMoment.TWIST)
        self._vote.column.addWidget(self._hands)
        self.column.addWidget(self._vote)
        self.hold(self._hands)
        self.column.addStretch(1)
        for number, card in self._cards.items():
            card.clicked.connect(lambda _=False, number=number: self._draw(number))
        self._back.clicked.connect(lambda: self._draw(0))
        self.name_things()
        self.refresh()

    def name_things(self) -> None:
        """Name the cards."""
        super().name_things()
        self._none.setText(self.tr("There are no what-if cards here. Change one fact yourselves: what then?"))
        self._back.setText(self.tr("Draw another card"))
        self._vote.tell(self.tr("Vote on the changed story"), self.tr("Put the ballot away"))
        for number, card in self._cards.items():
            card.tell(self.tr("What if"), self.tr("Draw what-if card {n}").format(n=number))

    def refresh(self) -> None:
        """Show the cards, or the one that was drawn."""
        super().refresh()
        number = self.sitting.discussion.twist
        twists = self.sitting.dilemma.twists if self.sitting.dilemma is not None else ()
        drawn = next((twist for twist in twists if twist.number == number), None)
        self._none.setVisible(not twists)
        self._table.setVisible(bool(twists) and drawn is None)
        self._drawn.setVisible(drawn is not None)
        self._vote.setVisible(drawn is not None and EntryKind.BALLOT in self.phase.records)
        if drawn is not None:
            self._text.setText(drawn.text)
            self._question.setText(drawn.question)

    def set_shape(self, shape: Shape) -> None:
        """Take one column or two."""
        super().set_shape(shape)
        if self._lists is not None:
            self._lists.set_shape(shape)

    def take_focus(self) -> None:
        """Put focus on the first card, or where one writes."""
        cards = [*self._cards.values()]
        if cards and self.sitting.discussion.twist == 0:
            cards[0].setFocus()
        else:
            super().take_focus()

    def _draw(self, number: int) -> None:
        if self.sitting.draw_twist(number):
            self.take_focus()
