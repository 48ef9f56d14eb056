"""Värdegrund: introductions, principles and guidelines, their dilemmas and when they were discussed here.

A page within it has a key: a principle's or guideline's id, or one of the three kinds below with a value
base's id after it.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QScrollArea, QWidget

from ethicsdesk.insight.coverage import Covered, coverage
from ethicsdesk.insight.past import Past, past
from ethicsdesk.insight.quarters import quarters
from ethicsdesk.model.change import Change, Concept
from ethicsdesk.model.dilemma import Dilemma, PrincipleId
from ethicsdesk.model.held import Held
from ethicsdesk.model.method import AboutKind
from ethicsdesk.model.value_base import Guideline, GuidelineGroup, Principle, ValueBase
from ethicsdesk.store.discussions import Discussions
from ethicsdesk.ui.dates import say_day
from ethicsdesk.ui.desk import Desk
from ethicsdesk.ui.links import route_of
from ethicsdesk.ui.route import PageName, Route
from ethicsdesk.ui.theme.shape import Shape
from ethicsdesk.ui.widgets.button import Button
from ethicsdesk.ui.widgets.chip import Chip
from ethicsdesk.ui.widgets.contents import Contents, ContentsLine, ContentsPart
from ethicsdesk.ui.widgets.here_card import HereCard
from ethicsdesk.ui.widgets.law_notes import LawNotes
from ethicsdesk.ui.widgets.layouts import column, fill, row
from ethicsdesk.ui.widgets.link_question import LinkQuestion
from ethicsdesk.ui.widgets.link_rows import LinkRow
from ethicsdesk.ui.widgets.names import Names, names_of
from ethicsdesk.ui.widgets.page import Ground, Page, keep_in_sight
from ethicsdesk.ui.widgets.text import Text
from ethicsdesk.ui.widgets.titled_rows import TitledRows
from ethicsdesk.ui.widgets.value_base_reader import ValueBaseReader

CONTENTS = 256  # pixels at 100 %
ASIDE = 300
TEXT_LEAST = 460  # with the distances: narrower than this the text has no company
ANY_WIDTH = 16_777_215
BASE, ABOUT, GROUP = "base:", "about:", "group:"


class ValueBasePage(Page):
    """Contents at the left, a text in the middle, what belongs to it at the right."""

    def __init__(self, desk: Desk, discussions: Discussions) -> None:
        super().__init__(desk.theme)
        self._desk = desk
        self._discussions = discussions
        self._key = ""
        self._bases: tuple[ValueBase, ...] = ()
        self._names: Names = names_of(desk.library, desk.language)
        self._held: tuple[Held, ...] = ()
        self._past: Mapping[str, Past] = {}
        self._pages: Mapping[str, Callable[[], None]] = {}
        self._shape = Shape(is_compact=False, is_narrow=False, is_short=False)
        self._is_stale = False
        theme = desk.theme
        self._turn_contents = Button(theme, icon="list-checks")
        self._turn_contents.setCheckable(True)
        self._contents = Contents(theme)
        self._kicker = Text("smallStrong", "primary")
        self._language = Chip(theme, kind="amber", icon="languages")
        self._talk = Button(theme, "primary", icon="messages-square")
        self._reader = ValueBaseReader(theme)
        self._here = HereCard(theme)
        self._dilemmas = TitledRows(theme, "scale")
        self._related = TitledRows(theme, "book-open")
        self._guidelines = TitledRows(theme, "list-checks")
        self._law = LawNotes(theme)
        self._question = LinkQuestion(theme)
        self._lay_out()
        self.name_things()
        self._connect()
        self.refresh()

    def name_things(self) -> None:
        """Set every text and accessible name."""
        self._contents.setAccessibleName(self.tr("Contents of the value base"))
        self._turn_contents.setText(self.tr("Contents"))
        self._talk.setText(self.tr("Discuss the principle"))

    def go(self, route: Route) -> None:
        """Open a principle, a guideline or an introduction; without an id stay where one was."""
        if route.id:
            self._open(route.id)

    def refresh(self) -> None:
        """Read library and history anew; the same page stays open."""
        self._is_stale = False
        library, language = self._desk.library, self._desk.language
        self._names = names_of(library, language)
        self._bases = library.value_bases(language)
        self._held = self._discussions.held(self._desk.workplace.now.id)
        self._past = past(self._held, AboutKind.DILEMMA)
        self._pages = {key: show for base in self._bases for key, show in self._pages_of(base).items()}
        if self._key not in self._pages:
            self._key = f"{BASE}{self._bases[0].id}" if self._bases else ""
        self._show()

    def set_shape(self, shape: Shape) -> None:
        """Put what stands beside the text under it, and the contents behind a button, where it is narrow."""
        super().set_shape(shape)
        self._shape = shape
        contents = ANY_WIDTH if shape.is_narrow else self.theme.px(CONTENTS)
        self._contents_scroller.setMaximumWidth(contents)
        self._contents_scroller.setMinimumWidth(0 if shape.is_narrow else contents)
        self._arrange()

    def regions(self) -> list[QWidget]:
        """Return where F6 stops."""
        return [self._contents, self.title, self._talk]

    def showEvent(self, event: QShowEvent) -> None:
        """Read anew what changed while another page was open."""
        super().showEvent(event)
        if self._is_stale:
            self.refresh()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take the room there is."""
        super().resizeEvent(event)
        self._arrange()

    def _lay_out(self) -> None:
        inside = Ground()
        inside.setProperty("kind", "ground")
        column(inside, margins=(2, 2, 6, 2)).addWidget(self._contents)
        self._contents_scroller = QScrollArea()
        self._contents_scroller.setWidgetResizable(True)
        self._contents_scroller.setFrameShape(QScrollArea.Shape.NoFrame)
        self._contents_scroller.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._contents_scroller.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._contents_scroller.viewport().setAutoFillBackground(False)
        self._contents_scroller.setWidget(inside)
        self.title.setProperty("role", "display")
        self.header.removeWidget(self.title)
        self._over = QWidget()  # a widget, for an empty row in a layout leaves no room beside it
        over = row(self._over, gap=8)
        over.addWidget(self._kicker, 1)
        over.addWidget(self._language)
        fill(self.header, fill(column(gap=4), self._over, self.title))
        self.header.setStretch(0, 1)
        self.header.addWidget(self._talk, 0, Qt.AlignmentFlag.AlignVCenter)
        self.frame.removeItem(self.header)
        self.middle.removeWidget(self.scroller)
        self._main = QWidget()
        main = column(self._main, gap=10)
        main.addLayout(self.header)
        main.addWidget(self.scroller, 1)
        fill(self.top, fill(row(), self._turn_contents, None), self._question)
        self.middle.addWidget(self._contents_scroller)
        self.middle.addWidget(self._main, 1)
        self._aside = QWidget()
        cards = (self._here, self._dilemmas, self._related, self._guidelines, self._law)
        fill(column(self._aside, gap=12), *cards, None)
        self._columns = row(gap=24)
        self._columns.addWidget(self._reader, 1)
        self._columns.addWidget(self._aside)
        self._columns.addStretch(0)
        self.column.addLayout(self._columns)

    def _connect(self) -> None:
        self._contents.chosen.connect(self._on_chosen)
        self._turn_contents.clicked.connect(self._arrange)
        self._talk.clicked.connect(self._on_talk)
        for widget in (self._reader, self._dilemmas, self._related, self._guidelines):
            widget.link_wanted.connect(self._on_link)
        self._desk.changes.changed.connect(self._on_change)
        self._desk.workplace.switched.connect(self._soon)

    def _open(self, key: str) -> None:
        if key in self._pages:
            is_other = key != self._key
            self._key = key
            self._turn_contents.setChecked(False)
            self._question.hide()
            self._show()
            if is_other:
                self.scroller.verticalScrollBar().setValue(0)

    def _arrange(self) -> None:
        """Show contents, text and what belongs to it side by side as far as there is room for them."""
        px = self.theme.px
        has_room = not self._shape.is_compact and self.width() >= px(CONTENTS) + px(ASIDE) + px(TEXT_LEAST)
        down, across = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._columns.setDirection(across if has_room else down)
        self._aside.setMaximumWidth(px(ASIDE) if has_room else ANY_WIDTH)
        self._aside.setMinimumWidth(px(ASIDE) if has_room else 0)
        is_narrow = self._shape.is_narrow
        is_open = is_narrow and self._turn_contents.isChecked()
        self._turn_contents.setVisible(is_narrow)
        self._over.setVisible(not is_narrow or not self._language.isHidden())
        self._contents_scroller.setVisible(not is_narrow or is_open)
        self._main.setVisible(not is_open)

    def _show(self) -> None:
        """Show the page of the key, and what belongs to it."""
        self._show_contents()
        for card in (self._here, self._dilemmas, self._related, self._guidelines, self._law, self._talk):
            card.hide()
        if self._key in self._pages:
            self._pages[self._key]()
        self._aside.setVisible(not self._dilemmas.isHidden() or not self._here.isHidden())
        self._arrange()

    def _pages_of(self, base: ValueBase) -> dict[str, Callable[[], None]]:
        """Return what shows each page of a value base, by its key."""
        pages: dict[str, Callable[[], None]] = {f"{BASE}{base.id}": partial(self._show_introduction, base)}
        for principle in base.principles:
            pages[principle.id] = partial(self._show_principle, base, principle)
        if base.guideline_introduction:
            pages[f"{ABOUT}{base.id}"] = partial(self._show_about, base)
        for group in base.guideline_groups:
            pages[_group_key(base, group)] = partial(self._show_group, base, group)
            for guideline in group.guidelines:
                pages[guideline.id] = partial(self._show_guideline, base, group, guideline)
        return pages

    def _show_introduction(self, base: ValueBase) -> None:
        self._head(base, self.tr("Introduction"), base.title)
        self._reader.tell_introduction(base)

    def _show_about(self, base: ValueBase) -> None:
        self._head(base, base.title, self.tr("About the guidelines"))
        self._reader.tell_about(base.guideline_introduction)

    def _show_group(self, base: ValueBase, group: GuidelineGroup) -> None:
        self._head(base, self.tr("Guidelines"), group.title)
        self._reader.tell_group(group)

    def _head(self, base: ValueBase, kicker: str, title: str) -> None:
        self._kicker.setText(kicker)
        self.title.setText(title)
        is_other = base.language is not self._desk.language
        self._language.setVisible(is_other)
        if is_other:
            only = {"sv": self.tr("Only in Swedish"), "en": self.tr("Only in English")}
            self._language.tell(only[base.language])

    def _show_principle(self, base: ValueBase, principle: Principle) -> None:
        groups = [group.title for group in base.groups if principle.id in group.principles]
        self._head(base, groups[0] if groups else base.title, principle.title)
        self._reader.tell_principle(principle)
        today = self._desk.today()
        [covered] = coverage(self._held, (principle.id,), since=date(today.year, 1, 1))
        self._here.tell(covered, quarters(self._held, principle.id, year=today.year), today)
        self._here.show()
        self._talk.show()
        self._show_dilemmas(
            self._desk.library.touching(principle.id, self._desk.language),
            self.tr("Dilemmas that touch the principle"),
        )
        near = [LinkRow(f"principle:{id}", self._names.principle(id)) for id in principle.related]
        self._related.tell(self.tr("Close to this one"), near)
        named = [(id, self._names.guideline(id)) for id in principle.see]
        rows = [LinkRow(f"guideline:{id}", found.title) for id, found in named if found is not None]
        self._guidelines.tell(self.tr("Guidelines"), rows)
        self._law.tell(principle.law)

    def _show_guideline(self, base: ValueBase, group: GuidelineGroup, guideline: Guideline) -> None:
        self._head(base, group.title, guideline.title)
        self._reader.tell_guideline(guideline)
        dilemmas = self._desk.library.naming(guideline.id, self._desk.language)
        days = [self._past[one.id].last for one in dilemmas if one.id in self._past]
        if days:
            day = say_day(max(days), self._desk.today())
            lead = self.tr("The last time you discussed one of them was {day}.").format(day=day)
        else:
            lead = self.tr("You have not discussed any of them yet.")
        self._show_dilemmas(dilemmas, self.tr("Dilemmas that name the guideline"), lead=lead)

    def _show_dilemmas(self, dilemmas: Sequence[Dilemma], title: str, *, lead: str = "") -> None:
        rows = []
        for dilemma in dilemmas:
            known = self._past.get(dilemma.id)
            if known is None:
                aside, mark, tone = self.tr("not discussed yet"), "circle-dashed", "amber"
            else:
                day = say_day(known.last, self._desk.today())
                aside, mark, tone = self.tr("discussed {day}").format(day=day), "circle-check", "success"
            rows.append(LinkRow(f"dilemma:{dilemma.id}", dilemma.title, aside, mark, tone))
        self._dilemmas.tell(title, rows, lead=lead)

    def _show_contents(self) -> None:
        today = self._desk.today()
        ids = [principle.id for base in self._bases for principle in base.principles]
        covered = {one.principle: one for one in coverage(self._held, ids, since=date(today.year, 1, 1))}
        parts = [part for base in self._bases for part in self._parts(base, covered)]
        now = self._key
        for base in self._bases:
            for group in base.guideline_groups:
                if any(guideline.id == now for guideline in group.guidelines):
                    now = _group_key(base, group)
        self._contents.tell(parts, now)
        lit = self._contents.row(now)
        if lit is not None and lit.isVisible():
            keep_in_sight(self._contents_scroller, lit)

    def _parts(self, base: ValueBase, covered: Mapping[PrincipleId, Covered]) -> list[ContentsPart]:
        introduction = self.tr("What it is")
        lines = [ContentsLine(f"{BASE}{base.id}", introduction, f"{introduction}, {base.title}")]
        lines += [self._line(principle, covered[principle.id]) for principle in base.principles]
        parts = [ContentsPart(base.title, tuple(lines))]
        guides = []
        if base.guideline_introduction:
            about = self.tr("About the guidelines")
            guides.append(ContentsLine(f"{ABOUT}{base.id}", about, about))
        guides += [
            ContentsLine(_group_key(base, group), group.title, group.title, has_arrow=True)
            for group in base.guideline_groups
        ]
        if guides:
            parts.append(ContentsPart(self.tr("Guidelines"), tuple(guides)))
        return parts

    def _line(self, principle: Principle, covered: Covered) -> ContentsLine:
        title = principle.title
        if covered.times:
            name = self.tr("{title}, %n time(s) this year", "", covered.times).format(title=title)
            return ContentsLine(principle.id, title, name, aside=str(covered.times))
        if covered.last is None:
            name = self.tr("{title}, not discussed yet").format(title=title)
        else:
            name = self.tr("{title}, not discussed this year").format(title=title)
        return ContentsLine(principle.id, title, name, waits=True)

    def _on_chosen(self, key: str) -> None:
        self._open(key)

    def _on_talk(self) -> None:
        self.wanted.emit(Route(page=PageName.START, kind=AboutKind.PRINCIPLE, id=self._key))

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


def _group_key(base: ValueBase, group: GuidelineGroup) -> str:
    return f"{GROUP}{base.id}/{group.id}"
