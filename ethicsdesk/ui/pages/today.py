"""Idag: the next discussion with its reason, what is left since last time, what has been talked about."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from ethicsdesk.insight.coverage import coverage
from ethicsdesk.insight.suggestions import Reason, ReasonKind, Suggestion, suggestions
from ethicsdesk.model.change import Change, Concept
from ethicsdesk.model.dilemma import Dilemma
from ethicsdesk.model.discussion import Discussion
from ethicsdesk.model.errors import EthicsDeskError
from ethicsdesk.model.follow_up import FollowUp, FollowUpId, FollowUpState
from ethicsdesk.model.method import AboutKind
from ethicsdesk.store.discussions import Discussions
from ethicsdesk.store.follow_ups import FollowUps
from ethicsdesk.ui.dates import local_day, say_day, say_long_day, say_month, say_time
from ethicsdesk.ui.desk import Desk
from ethicsdesk.ui.route import PageName, Route
from ethicsdesk.ui.theme.shape import Shape
from ethicsdesk.ui.widgets.banner import Banner
from ethicsdesk.ui.widgets.button import Button
from ethicsdesk.ui.widgets.card import Card
from ethicsdesk.ui.widgets.chip import Chip
from ethicsdesk.ui.widgets.circle import Circle
from ethicsdesk.ui.widgets.coverage_dots import CoverageDots, DotsLine
from ethicsdesk.ui.widgets.layouts import Flow, column, empty, fill, flowing, row
from ethicsdesk.ui.widgets.page import Page
from ethicsdesk.ui.widgets.panel import Panel
from ethicsdesk.ui.widgets.since_last import SinceLast
from ethicsdesk.ui.widgets.text import Text

MORNING = 10  # before this hour the greeting is a morning's
EVENING = 18
SHOWN_PRINCIPLES = 8
MORNING_DILEMMA = "morning-dilemma"


class TodayPage(Page):
    """The start page. Focus begins on the way into the next discussion."""

    def __init__(self, desk: Desk, discussions: Discussions, follow_ups: FollowUps) -> None:
        super().__init__(desk.theme)
        self._desk = desk
        self._discussions = discussions
        self._follow_ups = follow_ups
        self._suggested: tuple[Suggestion, ...] = ()
        self._turn = 0  # which of the suggestions is shown
        self._is_stale = True
        self._has_history = False
        self._unfinished: Discussion | None = None
        self._interrupted = Banner(desk.theme)  # beside the page's own, which says what failed
        self._lead = Text("body", "ink2")
        self._search = Button(desk.theme, icon="search")
        self._next = self._make_next()
        self._own = Card(desk.theme, icon="folder-pen")
        self._principle = Card(desk.theme, icon="book-open")
        self._morning = Card(desk.theme, icon="coffee")
        self._since = SinceLast(desk.theme)
        self._since_panel = Panel("card")
        self._since_title = Text("heading")
        self._covered = CoverageDots(desk.theme)
        self._covered_panel = Panel("card")
        self._covered_title = Text("heading")
        self._lay_out()
        self.name_things()
        self._connect()
        self.refresh()

    def take_focus(self) -> None:
        """Put focus on the way in: go on after an interruption, or start."""
        if self._unfinished is not None:
            self._interrupted.take_focus()
        else:
            self._start.setFocus(Qt.FocusReason.OtherFocusReason)

    def name_things(self) -> None:
        """Set every text and accessible name."""
        self._search.setText(self.tr("Search everything"))
        self._search.setToolTip("Ctrl+K")
        self._badge.tell(self.tr("Suggestion for the next discussion"))
        self._why_head.setText(self.tr("Why this one?"))
        self._start.setText(self.tr("Start the discussion"))
        self._read.setText(self.tr("Read first"))
        self._other.setText(self.tr("Another suggestion"))
        self._own.tell(self.tr("Own case"), self.tr("Something that happened here"))
        self._principle.tell(self.tr("A principle"), self.tr("Go through the value base"))
        self._morning.tell(self.tr("Morning dilemma"), self.tr("A quarter of an hour, ready to run"))
        self._since_title.setText(self.tr("Since last time"))
        self._covered_title.setText(self.tr("What you have talked about this year"))

    def refresh(self) -> None:
        """Read everything anew."""
        self._is_stale = False
        workplace = self._desk.workplace.now.id
        today = self._desk.today()
        held = self._discussions.held(workplace)
        dilemmas = self._desk.library.dilemmas(self._desk.language)
        suggested = suggestions(held, dilemmas, today=today)
        self._turn = self._turn if suggested == self._suggested else 0
        self._suggested = suggested
        this_year = date(today.year, 1, 1)
        self._has_history = bool(held)
        self._show_head(sum(one.day >= this_year for one in held))
        self._show_suggestion()
        self._show_interrupted()
        self._since.tell([self._as_typed(waiting) for waiting in self._follow_ups.waiting(workplace)], today)
        principles = self._desk.library.principles(self._desk.language)
        titles = {principle.id: principle.title for principle in principles}
        covered = coverage(held, titles, since=this_year)
        ranked = sorted(covered, key=lambda one: -one.times)
        unspoken = [one for one in ranked if one.times == 0]
        shown = ranked[: SHOWN_PRINCIPLES - min(2, len(unspoken))]
        shown += [one for one in unspoken if one not in shown][: SHOWN_PRINCIPLES - len(shown)]
        self._covered.tell(
            [self._dots(one.principle, titles[one.principle], one.times, one.last) for one in shown]
        )

    def set_shape(self, shape: Shape) -> None:
        """Put cards and panels under each other where it is narrow."""
        super().set_shape(shape)
        down, across = self._cards.Direction.TopToBottom, self._cards.Direction.LeftToRight
        self._cards.setDirection(down if shape.is_narrow else across)
        self._lower.setDirection(down if shape.is_narrow else across)
        self._circle.setVisible(not shape.is_narrow)

    def showEvent(self, event: QShowEvent) -> None:
        """Read anew what changed while another page was open."""
        super().showEvent(event)
        if self._is_stale:
            self.refresh()

    def _make_next(self) -> Panel:
        theme = self._desk.theme
        panel = Panel("card", padding=24)
        self._badge = Chip(theme, kind="soft", icon="sparkles")
        self._name = Text("display")
        self._summary = Text("reading", "ink2")
        self._chips = QWidget()
        self._flow = Flow(self._chips)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self._chips.setSizePolicy(policy)
        self._bulb = QLabel()
        self._why_head = Text("bodyStrong", "ink2", wraps=False)
        self._why = Text("body", "ink2")
        self._start = Button(theme, "primary", icon="play", large=True)
        self._read = Button(theme, large=True)
        self._other = Button(theme, "quiet", icon="refresh-cw", large=True)
        self._circle = Circle(theme)
        why = row(gap=8)
        for part in (self._bulb, self._why_head):
            why.addWidget(part, 0, Qt.AlignmentFlag.AlignTop)
        why.addWidget(self._why, 1)
        words = column(gap=8)
        words.addWidget(self._badge, 0, Qt.AlignmentFlag.AlignLeft)
        fill(words, self._name, self._summary, self._chips)
        words.addLayout(why)
        fill(words, 4, flowing(self._start, self._read, self._other))
        whole = row(gap=32)
        whole.addLayout(words, 1)
        whole.addWidget(self._circle)
        panel.column.addLayout(whole)
        return panel

    def _lay_out(self) -> None:
        words = column(gap=2)
        self.header.removeWidget(self.title)
        fill(words, self.title, self._lead)
        self.header.addLayout(words, 1)
        self.header.addWidget(self._search)
        self.top.addWidget(self._interrupted)
        self._cards = row(gap=14)
        for card in (self._own, self._principle, self._morning):
            self._cards.addWidget(card, 1)
        fill(self._since_panel.column, self._since_title, self._since, None)
        fill(self._covered_panel.column, self._covered_title, self._covered, None)
        self._lower = row(gap=14)
        self._lower.addWidget(self._since_panel, 1)
        self._lower.addWidget(self._covered_panel, 1)
        fill(self.column, self._next, self._cards, self._lower)
        self.theme.changed.connect(self._draw)
        self._draw()

    def _connect(self) -> None:
        self._search.clicked.connect(lambda: self.wanted.emit(Route(page=PageName.SEARCH)))
        self._start.clicked.connect(self._on_start)
        self._read.clicked.connect(self._on_read)
        self._other.clicked.connect(self._on_other)
        self._own.clicked.connect(
            lambda: self.wanted.emit(Route(page=PageName.START, kind=AboutKind.OWN_CASE))
        )
        self._principle.clicked.connect(lambda: self.wanted.emit(Route(page=PageName.VALUE_BASE)))
        self._morning.clicked.connect(self._on_morning)
        self._covered.chosen.connect(lambda id: self.wanted.emit(Route(page=PageName.VALUE_BASE, id=id)))
        self._since.settled.connect(self._on_settled)
        self._since.outcome_typed.connect(self._on_outcome)
        self._since.left.connect(self._desk.autosave.flush)
        self._since.discussion_wanted.connect(lambda id: self.wanted.emit(Route(page=PageName.RECORD, id=id)))
        self._interrupted.pressed.connect(self._on_go_on)
        self._desk.autosave.failed.connect(self._on_failed)
        self._desk.autosave.saved.connect(self._on_saved)
        self._desk.changes.changed.connect(self._on_change)
        self._desk.workplace.switched.connect(self._on_switched)

    def _show_head(self, times: int) -> None:
        hour = self._desk.clock().astimezone().hour
        if hour < MORNING:
            greeting = self.tr("Good morning")
        else:
            greeting = self.tr("Good evening") if hour >= EVENING else self.tr("Good day")
        self.title.setText(greeting)
        day = say_long_day(self._desk.today())
        words = (
            self.tr("{day} · {workplace} has had %n discussion(s) this year", "", times)
            if times
            else self.tr("{day} · {workplace} has had no discussion yet this year")
        )
        name = self._desk.workplace.now.name
        self._lead.setText(words.format(day=day[:1].upper() + day[1:], workplace=name))

    def _dilemma(self) -> Dilemma | None:
        if not self._suggested:
            return None
        id = self._suggested[self._turn % len(self._suggested)].dilemma
        return self._desk.library.dilemma(id, self._desk.language)

    def _show_suggestion(self) -> None:
        dilemma = self._dilemma()
        self._next.setVisible(dilemma is not None)
        if dilemma is None:
            return
        library, language = self._desk.library, self._desk.language
        self._name.setText(dilemma.title)
        self._summary.setText(dilemma.summary)
        empty(self._flow)
        words = [library.axis_title(dilemma.axis, language)]
        found = (library.principle(id, language) for id in dilemma.principles[:3])
        words += [principle.title for principle in found if principle is not None]
        for n, word in enumerate(words):
            self._flow.addWidget(Chip(self.theme, word, icon="scale" if n == 0 else ""))
        reasons = self._suggested[self._turn % len(self._suggested)].reasons
        self._why.setText(self._sentence(reasons))
        self._why_head.setVisible(bool(reasons))
        self._bulb.setVisible(bool(reasons))
        self._circle.tell(str(dilemma.minutes), self.tr("minutes"))
        self._other.setVisible(len(self._suggested) > 1)

    def _sentence(self, reasons: tuple[Reason, ...]) -> str:
        if not self._has_history:  # that no principle was ever discussed is no news on the first day
            reasons = tuple(reason for reason in reasons if reason.kind is ReasonKind.NOT_DISCUSSED)
        sentences = [self._say(reason) for reason in reasons[:2]]
        return " ".join(sentence for sentence in sentences if sentence)

    def _say(self, reason: Reason) -> str:
        library, language = self._desk.library, self._desk.language
        principle = library.principle(reason.principle, language) if reason.principle else None
        title = principle.title if principle is not None else ""
        today = self._desk.today()
        if reason.kind is ReasonKind.NOT_DISCUSSED:
            return self.tr("You have not discussed it yet.")
        if reason.kind is ReasonKind.PRINCIPLE_NEVER:
            return self.tr("{principle} has never been discussed here.").format(principle=title)
        if reason.kind is ReasonKind.PRINCIPLE_QUIET_SINCE and reason.day:
            return self.tr("{principle} has not been discussed since {month}.").format(
                principle=title, month=say_month(reason.day, today)
            )
        if reason.kind is ReasonKind.LAST_WERE_AXIS and reason.axis:
            return self.tr(
                "Your last %n discussion(s) were all of the kind {axis}.", "", reason.times
            ).format(axis=library.axis_title(reason.axis, language))
        if reason.day:
            return self.tr("It is the one you discussed longest ago, {day}.").format(
                day=say_day(reason.day, today)
            )
        return ""

    def _show_interrupted(self) -> None:
        unfinished = self._discussions.unfinished(self._desk.workplace.now.id)
        self._unfinished = unfinished[0] if unfinished else None
        if self._unfinished is None:
            self._interrupted.hide()
            return
        at = interrupted_at(self._unfinished)
        if local_day(at) == self._desk.today():
            when = self.tr("You were interrupted at {time}. Everything until then is saved.")
        else:
            when = self.tr("You were interrupted {day} at {time}. Everything until then is saved.")
        self._interrupted.tell(
            when.format(time=say_time(at), day=say_day(local_day(at), self._desk.today())),
            self._unfinished.about.title,
            kind="history",
            button=self.tr("Go on where you were"),
        )

    def _dots(self, key: str, title: str, times: int, last: date | None) -> DotsLine:
        if times:
            words = self.tr("%n time(s)", "", times)
            name = self.tr("{title}: %n time(s) this year.", "", times).format(title=title)
        elif last is None:
            words, name = self.tr("not yet"), self.tr("{title}: not yet.").format(title=title)
        else:
            words = self.tr("not this year")
            name = self.tr("{title}: not this year.").format(title=title)
        return DotsLine(key, title, times, words, name)

    def _on_start(self) -> None:
        dilemma = self._dilemma()
        if dilemma is not None:
            self.wanted.emit(Route(page=PageName.START, kind=AboutKind.DILEMMA, id=dilemma.id))

    def _on_read(self) -> None:
        dilemma = self._dilemma()
        if dilemma is not None:
            self.wanted.emit(Route(page=PageName.DILEMMA, id=dilemma.id))

    def _on_other(self) -> None:
        self._turn += 1
        self._show_suggestion()

    def _on_morning(self) -> None:
        dilemma = self._dilemma()
        if dilemma is not None:
            self.wanted.emit(
                Route(page=PageName.START, kind=AboutKind.DILEMMA, id=dilemma.id, method=MORNING_DILEMMA)
            )

    def _on_go_on(self) -> None:
        if self._unfinished is not None:
            self.wanted.emit(Route(page=PageName.RUNNING, id=self._unfinished.id))

    def _on_settled(self, id: FollowUpId, state: FollowUpState) -> None:
        try:
            before = self._follow_ups.get(id).state
        except EthicsDeskError as error:
            self.show_failure(error)
            return
        if not self._settle(id, state):
            return
        sentences = {
            "done": self.tr("The follow-up is done."),
            "dropped": self.tr("The follow-up is dropped."),
            "going-on": self.tr("The follow-up is going on."),
        }
        self.undo_line.offer(sentences[state], lambda: self._settle(id, before))

    def _settle(self, id: FollowUpId, state: FollowUpState) -> bool:
        try:
            self._follow_ups.settle(id, state)
        except EthicsDeskError as error:
            self.show_failure(error)
            return False
        self.banner.hide()
        return True

    def _as_typed(self, follow_up: FollowUp) -> FollowUp:
        newest = self._desk.autosave.newest(f"outcome-{follow_up.id}", follow_up.outcome)
        return replace(follow_up, outcome=newest)

    def _on_outcome(self, id: FollowUpId, text: str) -> None:
        self._desk.autosave.edited(
            f"outcome-{id}", text, lambda text: self._follow_ups.keep_outcome(id, text)
        )

    def _on_saved(self, field: str) -> None:
        if field.startswith("outcome-"):
            self.banner.hide()

    def _on_failed(self, field: str, error: Exception) -> None:
        if field.startswith("outcome-"):
            self.show_failure(error)

    def _on_change(self, change: Change) -> None:
        if change.concepts & {Concept.DISCUSSION, Concept.FOLLOW_UP}:
            self._soon()

    def _on_switched(self) -> None:
        self._turn = 0
        self._soon()

    def _soon(self) -> None:
        self._is_stale = True
        if self.isVisible():
            self.refresh()

    def _draw(self) -> None:
        self._bulb.setPixmap(self.theme.picture("lightbulb", "amber"))


def interrupted_at(discussion: Discussion) -> datetime:
    """Return the last moment that is known of an interrupted discussion."""
    began = discussion.started or discussion.planned
    assert began is not None
    spent = timedelta(seconds=sum(phase.seconds for phase in discussion.phases))
    return max([began + spent, *(entry.written for entry in discussion.entries)])
