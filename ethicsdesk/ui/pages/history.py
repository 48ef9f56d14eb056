"""Historik: what the workplace has talked about, the newest first, and a search among it.

The first block is read at once and shown. Where there is more, how much is counted in a job: at a million
discussions that takes longer than a frame.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from ethicsdesk.model.change import Change, Concept
from ethicsdesk.model.discussion import DiscussionId
from ethicsdesk.model.errors import EthicsDeskError
from ethicsdesk.model.found import FoundKind
from ethicsdesk.model.timeline import DiscussionLine, Mark
from ethicsdesk.model.workplace import WorkplaceId
from ethicsdesk.search.everything import Hit, Search
from ethicsdesk.store.discussions import Discussions
from ethicsdesk.store.follow_ups import FollowUps
from ethicsdesk.ui.desk import Desk
from ethicsdesk.ui.finder import Finder
from ethicsdesk.ui.jobs import Job, Jobs, Step
from ethicsdesk.ui.route import PageName, Route
from ethicsdesk.ui.theme.shape import Shape
from ethicsdesk.ui.widgets.banner import announce
from ethicsdesk.ui.widgets.chip import Chip
from ethicsdesk.ui.widgets.discussion_preview import DiscussionPreview
from ethicsdesk.ui.widgets.empty_state import EmptyState
from ethicsdesk.ui.widgets.layouts import column, fill
from ethicsdesk.ui.widgets.page import Page
from ethicsdesk.ui.widgets.results import ResultsList
from ethicsdesk.ui.widgets.search_field import SearchField
from ethicsdesk.ui.widgets.text import Text
from ethicsdesk.ui.widgets.timeline import (
    BLOCK,
    UNFINISHED,
    Extent,
    TimelineModel,
    TimelineView,
    day_of,
    extent_of,
)

HISTORY = (FoundKind.DISCUSSION, FoundKind.ENTRY, FoundKind.FOLLOW_UP)
SEARCH_WIDTH = 380
READS = {Concept.DISCUSSION, Concept.FOLLOW_UP, Concept.WORKPLACE}


@dataclass(frozen=True, slots=True)
class Counted:
    """What was counted of a workplace's timeline."""

    extent: Extent
    this_year: int


class HistoryPage(Page):
    """The timeline, and beside it what the chosen discussion led to."""

    def __init__(self, desk: Desk, discussions: Discussions, follow_ups: FollowUps, search: Search) -> None:
        super().__init__(desk.theme)
        self._desk = desk
        self._discussions = discussions
        self._follow_ups = follow_ups
        self._finder = Finder(search, self)
        self._jobs = Jobs(self)
        self._counting: Job | None = None
        self._is_stale = True
        self._is_compact = False
        self._this_year = 0
        self._removed = ""
        self._badge = Chip(desk.theme, kind="soft")
        self.field = SearchField(desk.theme, key="Ctrl+F")
        self.timeline = TimelineView(desk.theme, TimelineModel())
        self._preview = DiscussionPreview(desk.theme, self.timeline.lines)
        self._nothing = EmptyState(desk.theme)
        self.results = ResultsList(desk.theme)
        self._found = Text("body", "ink2")
        self._sheets = QStackedWidget()
        self._lay_out()
        self.name_things()
        self._connect()
        self.refresh()

    def go(self, route: Route) -> None:
        """Show the timeline, or a search. The id is of a discussion just taken away: offer it back."""
        self.field.setText(route.words)
        if route.id and route.id != self._removed and self._is_gone(route.id):
            self._removed = route.id
            self.undo_line.offer(
                self.tr("The discussion has been removed."), partial(self._bring_back, route.id)
            )

    def take_focus(self) -> None:
        """Put focus on the newest discussion, or on the way to the first one."""
        if self._sheets.currentIndex() == 0:
            self.timeline.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            super().take_focus()

    def regions(self) -> list[QWidget]:
        """Return where F6 stops."""
        return [self.field, self.timeline if self._sheets.currentIndex() == 0 else self.results]

    def name_things(self) -> None:
        """Set every text and accessible name."""
        self.title.setText(self.tr("History"))
        self.field.name(self.tr("Search discussions and notes"))
        self.field.setToolTip(f"{self.field.placeholderText()}  Ctrl+F")
        self.results.setAccessibleName(self.tr("Found in the history"))
        self._nothing.tell(
            self.tr("Your discussions will gather here."),
            self.tr("The first one takes about fifteen minutes."),
            self.tr("Start a discussion"),
        )
        self._name_count()

    def refresh(self) -> None:
        """Read the first block anew, and count where there is more."""
        self._is_stale = False
        try:
            first = self._discussions.page(self._desk.workplace.now.id, limit=BLOCK)
        except EthicsDeskError as error:
            self.show_failure(error)
            return
        if len(first) < BLOCK:
            self._counting = None
            days = [day for line in first if (day := day_of(line)) is not None]
            this_year = sum(day >= self._new_year() for day in days)
            self._show(first, Counted(extent_of(first), this_year))
        else:
            if not self.timeline.shown.lines:
                self._show(first, Counted(extent_of(first), 0))
            self._count(first)

    def set_shape(self, shape: Shape) -> None:
        """Show only the timeline where there is no room for two; give the search a line of its own."""
        super().set_shape(shape)
        self._is_compact = shape.is_compact
        self.timeline.opens_at_once = shape.is_compact
        line = self.top if shape.is_narrow else self.header
        self.field.setMinimumWidth(0 if shape.is_narrow else self.theme.px(SEARCH_WIDTH))
        if line.indexOf(self.field) < 0:
            (self.header if shape.is_narrow else self.top).removeWidget(self.field)
            line.addWidget(self.field)
        self._show_sheet()

    def showEvent(self, event: QShowEvent) -> None:
        """Read anew what changed while another page was open."""
        super().showEvent(event)
        if self._is_stale:
            self.refresh()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave the search on Escape."""
        if event.key() == Qt.Key.Key_Escape and self.field.text():
            self.field.clear()
            self._on_words("")
            self.take_focus()
        else:
            super().keyPressEvent(event)

    def _lay_out(self) -> None:
        self.header.insertWidget(1, self._badge)
        self.header.setStretch(0, 0)
        self.header.insertStretch(2, 1)
        self.header.addWidget(self.field)
        found = QWidget()
        fill(column(found, gap=4), self._found, self.results)
        alone = QWidget()
        fill(column(alone, margins=(6, 6, 16, 6)), self._nothing, None)
        for sheet in (self.timeline, alone, found):
            self._sheets.addWidget(sheet)
        self.middle.insertWidget(0, self._sheets, 5)
        self.middle.setStretch(1, 4)
        self.column.addWidget(self._preview)
        self.frame.setSpacing(14)

    def _connect(self) -> None:
        find = QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self)
        find.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        find.activated.connect(lambda: self.field.setFocus(Qt.FocusReason.ShortcutFocusReason))
        self.field.searched.connect(self._on_words)
        self._finder.found.connect(self._on_found)
        self._finder.failed.connect(self.show_failure)
        self.results.opened.connect(self._on_hit)
        self.timeline.opened.connect(self._on_open)
        self.timeline.chosen_line.connect(self._on_chosen)
        self.timeline.lines.failed.connect(self.show_failure)
        self._preview.wanted.connect(self._on_open)
        self._nothing.wanted.connect(lambda: self.wanted.emit(Route(page=PageName.DISCUSSIONS)))
        self._desk.changes.changed.connect(self._on_change)
        self._desk.workplace.switched.connect(self._on_switched)

    def _count(self, first: tuple[DiscussionLine, ...]) -> None:
        job = Job(partial(count, self._discussions, self._desk.workplace.now.id, self._new_year()))
        job.done.connect(lambda counted: self._on_counted(job, first, counted))
        job.failed.connect(self.show_failure)
        self._counting = job
        self._jobs.start(job)

    def _on_counted(self, job: Job, first: tuple[DiscussionLine, ...], counted: Counted) -> None:
        if job is self._counting:
            self._show(first, counted)

    def _show(self, first: tuple[DiscussionLine, ...], counted: Counted) -> None:
        workplace = self._desk.workplace.now.id

        def read(mark: Mark | None) -> tuple[DiscussionLine, ...]:
            return self._discussions.page(workplace, before=mark, limit=BLOCK)

        self.timeline.tell(read, first, counted.extent)
        self._this_year = counted.this_year
        self._name_count()
        self._show_sheet()

    def _name_count(self) -> None:
        self._badge.tell(self.tr("%n discussion(s) this year", "", self._this_year))
        self._badge.setVisible(self._this_year > 0)
        self.timeline.setAccessibleName(self.tr("%n discussion(s) this year", "", self._this_year))

    def _show_sheet(self) -> None:
        is_searching = bool(self.field.text().strip())
        has_lines = self.timeline.shown.lines > 0
        self._sheets.setCurrentIndex(2 if is_searching else 0 if has_lines else 1)
        self.scroller.setVisible(has_lines and not is_searching and not self._is_compact)
        self.field.setVisible(has_lines or is_searching)

    def _new_year(self) -> date:
        return date(self._desk.today().year, 1, 1)

    def _is_gone(self, id: str) -> bool:
        try:
            self._discussions.get(DiscussionId(id))
        except EthicsDeskError:
            return True
        return False

    def _bring_back(self, id: str) -> None:
        self._removed = ""
        try:
            self._discussions.restore(DiscussionId(id))
        except EthicsDeskError as error:
            self.show_failure(error)

    def _on_words(self, words: str) -> None:
        self._show_sheet()
        self._finder.find(words, self._desk.workplace.now.id, self._desk.language)

    def _on_found(self, words: str, hits: tuple[Hit, ...]) -> None:
        of_history = [hit for hit in hits if hit.kind in HISTORY]
        self.results.tell(of_history, self._desk.today())
        if of_history:
            self._found.setText(self.tr("%n hit(s)", "", len(of_history)))
        else:
            self._found.setText(self.tr("Nothing matches {word}. Try a shorter word.").format(word=words))
        announce(self, self._found.text())

    def _on_hit(self, hit: Hit) -> None:
        self.wanted.emit(Route(page=PageName.RECORD, id=hit.discussion, words=self.field.text()))

    def _on_open(self, line: DiscussionLine) -> None:
        page = PageName.RUNNING if line.status in UNFINISHED else PageName.RECORD
        self.wanted.emit(Route(page=page, id=line.id))

    def _on_chosen(self, line: DiscussionLine | None) -> None:
        try:
            follow_ups = self._follow_ups.of(line.id) if line is not None else ()
        except EthicsDeskError as error:
            self.show_failure(error)
            return
        self._preview.tell(line, follow_ups)

    def _on_change(self, change: Change) -> None:
        if change.concepts & READS:
            self._soon()

    def _on_switched(self) -> None:
        self.field.clear()
        self.undo_line.hide()
        self.timeline.tell(lambda _mark: (), (), Extent())
        self._soon()

    def _soon(self) -> None:
        self._is_stale = True
        if self.isVisible():
            self.refresh()


def count(discussions: Discussions, workplace: WorkplaceId, new_year: date, _step: Step) -> Counted:
    """Count a timeline: a job's work."""
    extent = Extent(discussions.months(workplace), discussions.marks(workplace, every=BLOCK))
    return Counted(extent, discussions.count_since(workplace, new_year))
