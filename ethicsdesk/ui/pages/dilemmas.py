"""Dilemman: all dilemmas, narrowed by filters and by words, and a look at the one that is chosen."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ethicsdesk.insight.past import Past, past
from ethicsdesk.model.change import Change, Concept
from ethicsdesk.model.dilemma import Dilemma
from ethicsdesk.model.method import AboutKind
from ethicsdesk.model.selection import Candidate, Facet, Selection, candidate_of, words_in
from ethicsdesk.store.discussions import Discussions
from ethicsdesk.ui.dates import say_day
from ethicsdesk.ui.desk import Desk
from ethicsdesk.ui.links import route_of
from ethicsdesk.ui.route import PageName, Route
from ethicsdesk.ui.theme.shape import Shape
from ethicsdesk.ui.widgets.banner import announce
from ethicsdesk.ui.widgets.button import Button
from ethicsdesk.ui.widgets.chip import FilterChip
from ethicsdesk.ui.widgets.dilemma_filters import DilemmaFilters
from ethicsdesk.ui.widgets.dilemma_list import DilemmaList, DilemmaRow
from ethicsdesk.ui.widgets.dilemma_preview import DilemmaPreview
from ethicsdesk.ui.widgets.empty_state import EmptyState
from ethicsdesk.ui.widgets.layouts import Flow, column, empty, fill, row
from ethicsdesk.ui.widgets.link_question import LinkQuestion
from ethicsdesk.ui.widgets.names import Names, names_of
from ethicsdesk.ui.widgets.page import Page
from ethicsdesk.ui.widgets.search_field import SearchField
from ethicsdesk.ui.widgets.text import Text

REST_MS = 500  # before the number of hits is read out
FILTERS = 250  # pixels at 100 %
LIST_LEAST = 300
PREVIEW_LEAST = 400  # with the distances: where there is less, the list has all of it


class DilemmasPage(Page):
    """Filters at the left, the list, the preview at the right; where it is narrow one of them at a time."""

    def __init__(self, desk: Desk, discussions: Discussions) -> None:
        super().__init__(desk.theme)
        self._desk = desk
        self._discussions = discussions
        self._selection = Selection()
        self._candidates: tuple[Candidate, ...] = ()
        self._words: dict[str, frozenset[str]] = {}  # by the hash of a dilemma: folding takes its time
        self._is_searched = False  # until then nothing is folded
        self._looked: tuple[Dilemma, str] | None = None  # what the preview shows
        self._past: Mapping[str, Past] = {}
        self._names: Names = names_of(desk.library, desk.language)
        self._shape = Shape(is_compact=False, is_narrow=False, is_short=False)
        self._is_stale = False
        self._search = SearchField(desk.theme)
        self._turn_filters = Button(desk.theme, icon="filter")
        self._turn_filters.setCheckable(True)
        self._chips = QWidget()
        self._clear = Button(desk.theme, "quiet")
        self._filters = DilemmaFilters(desk.theme)
        self._count = Text("small", "ink2", wraps=False)
        self._list = DilemmaList(desk.theme)
        self._none = EmptyState(desk.theme, icon="", kind="secondary")
        self._more = Button(desk.theme, "quiet", icon="circle-plus")
        self._preview = DilemmaPreview(desk.theme)
        self._question = LinkQuestion(desk.theme)
        self._told = QTimer(self, singleShot=True, interval=REST_MS)
        self._lay_out()
        self.name_things()
        self._connect()
        self.refresh()

    def name_things(self) -> None:
        """Set every text and accessible name."""
        self.title.setText(self.tr("Dilemmas"))
        self._search.name(self.tr("Search in titles, stories and questions"))
        self._clear.setText(self.tr("Clear"))
        self._clear.setAccessibleName(self.tr("Clear all filters and the search"))
        self._list.setAccessibleName(self.tr("Dilemmas"))
        self._preview.name_things()

    def refresh(self) -> None:
        """Read library and history anew; what is chosen and searched stays."""
        self._is_stale = False
        library, language = self._desk.library, self._desk.language
        self._names = names_of(library, language)
        self._past = past(self._discussions.held(self._desk.workplace.now.id), AboutKind.DILEMMA)
        self._read_candidates()
        self._show()
        self._look(self._list.chosen)

    def set_shape(self, shape: Shape) -> None:
        """Take away the preview where it is compact, and fold the filters where it is narrow."""
        super().set_shape(shape)
        self._shape = shape
        margins = self.frame.contentsMargins()
        margins.setBottom(0 if shape.is_narrow else 16)
        self.frame.setContentsMargins(margins)
        self.scroller.setFixedWidth(self.theme.px(FILTERS)) if not shape.is_narrow else self._free_filters()
        self._arrange()

    def take_focus(self) -> None:
        """Put focus in the search field."""
        self._search.setFocus(Qt.FocusReason.OtherFocusReason)

    def go(self, route: Route) -> None:
        """Take words to search for, or a dilemma to choose."""
        if route.words:
            self._search.setText(route.words)
            self._choose(Selection(words=route.words))
        if route.id:
            self._list.choose(route.id)

    def regions(self) -> list[QWidget]:
        """Return where F6 stops."""
        return [self._search, self._filters.first(), self._list, self._preview.start]

    def showEvent(self, event: QShowEvent) -> None:
        """Read anew what changed while another page was open."""
        super().showEvent(event)
        if self._is_stale:
            self.refresh()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take the room there is."""
        super().resizeEvent(event)
        self._arrange()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the arrow down lead from the search field to the list."""
        if watched is self._search and event.type() == QEvent.Type.KeyPress:
            assert isinstance(event, QKeyEvent)
            if event.key() == Qt.Key.Key_Down and self._list.isVisible():
                self._list.setFocus(Qt.FocusReason.TabFocusReason)
                return True
        return super().eventFilter(watched, event)

    def _lay_out(self) -> None:
        flow = Flow(self._chips)
        flow.addWidget(self._clear)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self._chips.setSizePolicy(policy)
        line = row(gap=12)
        line.addWidget(self._search, 1)
        line.addWidget(self._turn_filters)
        fill(self.top, line, self._chips, self._question)
        self.column.addWidget(self._filters)
        self._found = QWidget()
        found = column(self._found, gap=4)
        head = row(gap=8, margins=(8, 0, 8, 0))
        head.addWidget(self._count, 1)
        fill(found, head, self._none)
        found.addWidget(self._list, 1)
        more = row()
        more.addWidget(self._more)
        more.addStretch(1)
        found.addLayout(more)
        found.addStretch(0)
        self._found.setMinimumWidth(LIST_LEAST)
        self._none.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.middle.setSpacing(16)
        self.middle.setStretch(0, 0)
        self.middle.addWidget(self._found, 10)
        self.middle.addWidget(self._preview, 10)
        self.frame.setSpacing(10)

    def _connect(self) -> None:
        self._search.searched.connect(self._on_words)
        self._search.installEventFilter(self)
        self._turn_filters.clicked.connect(self._arrange)
        self._clear.clicked.connect(self._on_clear)
        self._none.wanted.connect(self._on_clear)
        self._filters.chosen.connect(self._choose)
        self._more.clicked.connect(lambda: self._choose(self._selection.without(Facet.HISTORY)))
        self._list.looked_at.connect(self._look)
        self._list.opened.connect(self._open)
        self._preview.start_wanted.connect(self._start)
        self._preview.read_wanted.connect(lambda: self._open(self._list.chosen))
        self._preview.link_wanted.connect(self._on_link)
        self._told.timeout.connect(lambda: announce(self._count, self._count.text()))
        QShortcut(QKeySequence.StandardKey.Find, self).activated.connect(self.take_focus)
        self._desk.changes.changed.connect(self._on_change)
        self._desk.workplace.switched.connect(self._soon)

    def _read_candidates(self) -> None:
        dilemmas = self._desk.library.dilemmas(self._desk.language)
        sectors = frozenset(sector for dilemma in dilemmas for sector in dilemma.sectors)
        self._candidates = tuple(
            candidate_of(
                dilemma,
                sectors=sectors,
                is_discussed=dilemma.id in self._past,
                words=self._words_of(dilemma) if self._is_searched else frozenset(),
            )
            for dilemma in dilemmas
        )

    def _choose(self, selection: Selection) -> None:
        if selection.words and not self._is_searched:
            self._is_searched = True
            self._read_candidates()
        if selection != self._selection:
            self._selection = selection
            self._show()
            self._told.start()

    def _show(self) -> None:
        """Show what the selection lets through, and what is chosen."""
        found = self._selection.of(self._candidates)
        principles = [principle.id for principle in self._desk.library.principles(self._desk.language)]
        self._filters.tell(self._candidates, self._selection, self._names, principles)
        self._count.setText(self._counted(len(found), len(self._candidates)))
        self._list.tell([self._row(candidate) for candidate in found])
        self._show_chips()
        self._show_none(len(found))
        self._arrange()

    def _counted(self, found: int, of: int) -> str:
        if not found:
            return self.tr("None of %n dilemma(s)", "", of)
        if found == of:
            return self.tr("%n dilemma(s)", "", of)
        return self.tr("{found} of %n dilemma(s)", "", of).format(found=found)

    def _show_chips(self) -> None:
        flow = self._chips.layout()
        assert isinstance(flow, Flow)
        flow.removeWidget(self._clear)
        had_focus = any(chip.hasFocus() for chip in self._chips.findChildren(FilterChip))
        empty(flow)
        first: FilterChip | None = None
        for facet, values in self._selection.chosen.items():
            for value in sorted(values):
                title = self._filters.title(facet, value)
                chip = FilterChip(
                    self.theme, title, self.tr("{filter}, filter, press to remove it").format(filter=title)
                )
                chip.clicked.connect(
                    lambda _=False, f=facet, v=value: self._choose(self._selection.choose(f, v, is_on=False))
                )
                flow.addWidget(chip)
                first = first or chip
        flow.addWidget(self._clear)
        if had_focus:  # never lost to the window
            (first or self._search).setFocus(Qt.FocusReason.OtherFocusReason)
        self._chips.setVisible(any(self._selection.chosen.values()))

    def _show_none(self, found: int) -> None:
        words = self._selection.words
        if words:
            first = self.tr("Nothing matches {word}.").format(word=words)
        else:
            first = self.tr("No dilemma has all of that.")
        second = self.tr("Try a shorter word or remove a filter.") if words else self.tr("Remove a filter.")
        self._none.tell(first, second, self.tr("Clear"))
        hidden = len(self._selection.without(Facet.HISTORY).of(self._candidates)) - found
        self._more.setVisible(hidden > 0)
        self._more.setText(self.tr("%n more with what you have discussed", "", hidden))

    def _arrange(self) -> None:
        """Show the columns that there is room for."""
        is_narrow = self._shape.is_narrow
        is_filtering = is_narrow and self._turn_filters.isChecked()
        has_any = bool(self._list.ids)
        self._turn_filters.setVisible(is_narrow)
        chosen = sum(len(values) for values in self._selection.chosen.values())
        if is_filtering:
            self._turn_filters.setText(self.tr("Show %n dilemma(s)", "", len(self._list.ids)))
        else:
            self._turn_filters.setText(
                self.tr("Filter ({count})").format(count=chosen) if chosen else self.tr("Filter")
            )
        self.scroller.setVisible(not is_narrow or is_filtering)
        self._found.setVisible(not is_filtering)
        self._list.setVisible(has_any)
        self._none.setVisible(not has_any)
        px = self.theme.px
        room = self.width() - px(FILTERS) - px(LIST_LEAST) - px(PREVIEW_LEAST)
        has_preview = not self._shape.is_compact and room >= 0
        self._list.opens_at_once = not has_preview
        self._preview.setVisible(has_preview and has_any)

    def _free_filters(self) -> None:
        self.scroller.setMinimumWidth(0)
        self.scroller.setMaximumWidth(16_777_215)

    def _row(self, candidate: Candidate) -> DilemmaRow:
        dilemma = candidate.dilemma
        aside = self.tr("{minutes} min").format(minutes=dilemma.minutes)
        chips = tuple(self._names.principle(id) for id in dilemma.principles)
        marks: list[tuple[str, str, str]] = []
        if candidate.is_discussed:
            marks.append((self.tr("Discussed"), "success", "check"))
        if dilemma.language is not self._desk.language:
            marks.append((self._only_in(dilemma), "amber", "languages"))
        said = [dilemma.title, aside, dilemma.summary, *chips, *(mark[0] for mark in marks)]
        name = ", ".join(part.rstrip(".") for part in said)
        return DilemmaRow(dilemma.id, dilemma.title, aside, dilemma.summary, chips, tuple(marks), name)

    def _only_in(self, dilemma: Dilemma) -> str:
        return {"sv": self.tr("Only in Swedish"), "en": self.tr("Only in English")}[dilemma.language]

    def _look(self, id: str) -> None:
        dilemma = self._desk.library.dilemma(id, self._desk.language) if id else None
        if dilemma is None:
            return
        known = self._past.get(id)
        if known is None:
            history = self.tr("Not discussed yet")
        else:
            history = self.tr("Discussed {day}").format(day=say_day(known.last, self._desk.today()))
        if self._looked != (dilemma, history):
            self._looked = (dilemma, history)
            self._preview.tell(dilemma, self._names, history, is_new=known is None)

    def _open(self, id: str) -> None:
        if id:
            self.wanted.emit(Route(page=PageName.DILEMMA, id=id, among=self._list.ids))

    def _start(self) -> None:
        if self._list.chosen:
            self.wanted.emit(Route(page=PageName.START, kind=AboutKind.DILEMMA, id=self._list.chosen))

    def _on_words(self, words: str) -> None:
        self._choose(Selection(chosen=self._selection.chosen, words=words))

    def _on_clear(self) -> None:
        self._search.clear()
        self._choose(Selection())
        self.take_focus()

    def _on_link(self, link: str) -> None:
        route = route_of(link)
        if route is not None:
            self.wanted.emit(route)
        else:
            self._question.ask(link)

    def _on_change(self, change: Change) -> None:
        if Concept.DISCUSSION in change.concepts:
            self._soon()

    def _soon(self) -> None:
        self._is_stale = True
        if self.isVisible():
            self.refresh()

    def _words_of(self, dilemma: Dilemma) -> frozenset[str]:
        if dilemma.hash not in self._words:
            self._words[dilemma.hash] = words_in(dilemma)
        return self._words[dilemma.hash]
