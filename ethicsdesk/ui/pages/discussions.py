"""Samtal: what can be begun, what was interrupted, and what was held last."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent

from ethicsdesk.model.change import Change, Concept
from ethicsdesk.model.discussion import Discussion, Status
from ethicsdesk.model.method import AboutKind
from ethicsdesk.store.discussions import Discussions
from ethicsdesk.ui.dates import local_day, say_day
from ethicsdesk.ui.desk import Desk
from ethicsdesk.ui.route import PageName, Route
from ethicsdesk.ui.theme.shape import Shape
from ethicsdesk.ui.widgets.card import Card
from ethicsdesk.ui.widgets.empty_state import EmptyState
from ethicsdesk.ui.widgets.layouts import column, empty, fill, row
from ethicsdesk.ui.widgets.page import Page
from ethicsdesk.ui.widgets.text import Text, is_blank

LATEST = 5


class DiscussionsPage(Page):
    """Four ways to begin, over what waits to be gone on with and what was held lately."""

    def __init__(self, desk: Desk, discussions: Discussions) -> None:
        super().__init__(desk.theme)
        self._desk = desk
        self._discussions = discussions
        self._is_stale = True
        self._lead = Text("body", "ink2")
        self._dilemma = Card(desk.theme, icon="scale")
        self._own = Card(desk.theme, icon="folder-pen")
        self._principle = Card(desk.theme, icon="book-open")
        self._open = Card(desk.theme, icon="messages-square")
        self._going_title = Text("heading")
        self._going = column(gap=10)
        self._latest_title = Text("heading")
        self._latest = column(gap=10)
        self._nothing = EmptyState(desk.theme)
        self._lay_out()
        self.name_things()
        self._connect()
        self.refresh()

    def take_focus(self) -> None:
        """Put focus on the first way to begin."""
        first = self._going.itemAt(0)
        card = first.widget() if first is not None else self._dilemma
        (card or self._dilemma).setFocus(Qt.FocusReason.OtherFocusReason)

    def name_things(self) -> None:
        """Set every text and accessible name."""
        self.title.setText(self.tr("Discussions"))
        self._lead.setText(self.tr("What do you want to talk about?"))
        self._dilemma.tell(self.tr("A dilemma"), self.tr("Choose one from the library"))
        self._own.tell(self.tr("Own case"), self.tr("Something that happened here"))
        self._principle.tell(self.tr("A principle"), self.tr("Go through the value base"))
        self._open.tell(self.tr("Open discussion"), self.tr("No method, one page to write on"))
        self._going_title.setText(self.tr("Not finished"))
        self._latest_title.setText(self.tr("Held lately"))
        self._nothing.tell(
            self.tr("Your discussions will gather here."),
            self.tr("The first one takes about fifteen minutes."),
        )

    def refresh(self) -> None:
        """Read everything anew."""
        self._is_stale = False
        workplace = self._desk.workplace.now.id
        unfinished = self._discussions.unfinished(workplace)
        drafts = self._discussions.planned(workplace)
        planned = [draft for draft in drafts if not is_blank(draft.about.title + draft.about.case)]
        empty(self._going)
        for discussion in (*unfinished, *planned):
            self._going.addWidget(self._unfinished_card(discussion))
        self._going_title.setVisible(bool(unfinished or planned))
        empty(self._latest)
        lines = [
            line
            for line in self._discussions.page(workplace, limit=LATEST + 5)
            if line.status is Status.FINISHED
        ][:LATEST]
        for line in lines:
            card = Card(self.theme, icon="history")
            day = say_day(local_day(line.started), self._desk.today()) if line.started else ""
            card.tell(line.title, line.conclusion, day)
            card.clicked.connect(lambda _=False, id=line.id: self._read(id))
            self._latest.addWidget(card)
        self._latest_title.setVisible(bool(lines))
        self._nothing.setVisible(not lines and not unfinished and not planned)

    def set_shape(self, shape: Shape) -> None:
        """Put the ways to begin under each other where it is narrow."""
        super().set_shape(shape)
        for pair in self._pairs:
            pair.setDirection(pair.Direction.TopToBottom if shape.is_narrow else pair.Direction.LeftToRight)

    def showEvent(self, event: QShowEvent) -> None:
        """Read anew what changed while another page was open."""
        super().showEvent(event)
        if self._is_stale:
            self.refresh()

    def _unfinished_card(self, discussion: Discussion) -> Card:
        card = Card(self.theme, icon="play" if discussion.is_unfinished else "square-pen")
        title = discussion.about.title or self.tr("A case of your own")
        if discussion.is_unfinished:
            done = discussion.phase.title if discussion.phase else ""
            card.tell(title, self.tr("Go on where you were: {phase}").format(phase=done))
            route = Route(page=PageName.RUNNING, id=discussion.id)
        else:
            card.tell(title, self.tr("Written, not yet begun"))
            route = Route(page=PageName.START, kind=AboutKind.OWN_CASE, id=discussion.id)
        card.clicked.connect(lambda: self.wanted.emit(route))
        return card

    def _lay_out(self) -> None:
        self.top.addWidget(self._lead)
        first, second = row(gap=14), row(gap=14)
        for line, cards in ((first, (self._dilemma, self._own)), (second, (self._principle, self._open))):
            for card in cards:
                line.addWidget(card, 1)
        self._pairs = (first, second)
        ways = column(gap=12)
        fill(ways, first, second)
        fill(
            self.column, ways, self._going_title, self._going, self._latest_title, self._latest, self._nothing
        )

    def _connect(self) -> None:
        self._dilemma.clicked.connect(lambda: self.wanted.emit(Route(page=PageName.DILEMMAS)))
        self._own.clicked.connect(
            lambda: self.wanted.emit(Route(page=PageName.START, kind=AboutKind.OWN_CASE))
        )
        self._principle.clicked.connect(lambda: self.wanted.emit(Route(page=PageName.VALUE_BASE)))
        self._open.clicked.connect(lambda: self.wanted.emit(Route(page=PageName.START, kind=AboutKind.FREE)))
        self._desk.changes.changed.connect(self._on_change)
        self._desk.workplace.switched.connect(self._soon)

    def _read(self, id: str) -> None:
        self.wanted.emit(Route(page=PageName.RECORD, id=id))

    def _on_change(self, change: Change) -> None:
        if Concept.DISCUSSION in change.concepts:
            self._soon()

    def _soon(self) -> None:
        self._is_stale = True
        if self.isVisible():
            self.refresh()
