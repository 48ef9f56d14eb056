"""A dilemma to read, whole, with what it touches beside it and the way into a discussion."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QBoxLayout, QLabel, QWidget

from ethicsdesk.insight.coverage import coverage
from ethicsdesk.insight.past import Past, past
from ethicsdesk.model.change import Change, Concept
from ethicsdesk.model.dilemma import Dilemma, PrincipleId
from ethicsdesk.model.held import Held
from ethicsdesk.model.method import AboutKind
from ethicsdesk.store.discussions import Discussions
from ethicsdesk.ui.dates import say_day, say_month
from ethicsdesk.ui.desk import Desk
from ethicsdesk.ui.links import route_of
from ethicsdesk.ui.route import PageName, Route
from ethicsdesk.ui.theme.shape import Shape
from ethicsdesk.ui.widgets.button import Button
from ethicsdesk.ui.widgets.dilemma_aside import DilemmaAside
from ethicsdesk.ui.widgets.dilemma_view import EVERYTHING, DilemmaChips, DilemmaView, Part
from ethicsdesk.ui.widgets.layouts import column, fill, row
from ethicsdesk.ui.widgets.link_question import LinkQuestion
from ethicsdesk.ui.widgets.names import names_of
from ethicsdesk.ui.widgets.page import Page
from ethicsdesk.ui.widgets.panel import Panel
from ethicsdesk.ui.widgets.reader import MEASURE
from ethicsdesk.ui.widgets.text import Text

ASIDE = 330  # pixels at 100 %


class DilemmaPage(Page):
    """The reader. The arrows step through the selection that one came from."""

    def __init__(self, desk: Desk, discussions: Discussions) -> None:
        super().__init__(desk.theme)
        self._desk = desk
        self._discussions = discussions
        self._route = Route(page=PageName.DILEMMA)
        self._dilemma: Dilemma | None = None
        self._past: Past | None = None
        self._is_stale = False
        self._stepped: Button | None = None  # focus stays on the arrow that was pressed
        self._back = Button(desk.theme, "quiet", icon="arrow-left")
        self._place = Text("small", "ink2", wraps=False)
        self._before = Button(desk.theme, "mark", icon="chevron-left")
        self._after = Button(desk.theme, "mark", icon="chevron-right")
        self._chips = DilemmaChips(desk.theme)
        self._view = DilemmaView(desk.theme, EVERYTHING & ~Part.KINDS)
        self._start = Button(desk.theme, "primary", icon="play", large=True)
        self._start_panel = Panel("card", padding=16)
        self._here = Panel("card", padding=18)
        self._here_mark = QLabel()
        self._here_title = Text("subheading")
        self._here_text = Text("mid", "ink2")
        self._record = Button(desk.theme, "quiet", icon="arrow-right")
        self._aside = DilemmaAside(desk.theme)
        self._question = LinkQuestion(desk.theme)
        self._lay_out()
        self.name_things()
        self._connect()

    def name_things(self) -> None:
        """Set every text and accessible name."""
        self._back.setText(self.tr("Dilemmas"))
        self._before.name(self.tr("The dilemma before"))
        self._after.name(self.tr("The next dilemma"))
        self._start.setText(self.tr("Start the discussion"))
        self._here_title.setText(self.tr("At your workplace"))
        self._record.setText(self.tr("To the latest discussion"))

    def go(self, route: Route) -> None:
        """Show a dilemma, from its beginning."""
        is_other = route.id != self._route.id
        self._route = route
        self._question.hide()
        self.refresh()
        if is_other:
            self.scroller.verticalScrollBar().setValue(0)

    def refresh(self) -> None:
        """Show the dilemma in the language of now; what is open in it stays open while it is the same."""
        library, language = self._desk.library, self._desk.language
        dilemma = library.dilemma(self._route.id, language)
        if dilemma is None:
            return
        if dilemma != self._dilemma:
            self._dilemma = dilemma
            names = names_of(library, language)
            self.title.setText(dilemma.title)
            self._view.tell(dilemma, names)
            self._aside.tell(dilemma, names)
        self._chips.tell(
            dilemma,
            names_of(library, language),
            other_language="" if dilemma.language is language else self._only_in(dilemma),
        )
        self._show_place()
        self._show_history()

    def set_shape(self, shape: Shape) -> None:
        """Put what stands beside the text under it where it is narrow; the way in stays above."""
        super().set_shape(shape)
        is_narrow = shape.is_narrow
        down, across = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._columns.setDirection(down if is_narrow else across)
        self._columns.setSpacing(20 if shape.is_compact else 36)
        wide = self.theme.px(ASIDE if not shape.is_compact else ASIDE - 50)
        self._side.setMaximumWidth(16_777_215 if is_narrow else wide)
        self._side.setMinimumWidth(0 if is_narrow else wide)
        self._view.set_narrow(is_narrow=is_narrow)
        home = self._text if is_narrow else self._beside
        if home.indexOf(self._start_panel) < 0:
            home.insertWidget(2 if is_narrow else 0, self._start_panel)

    def take_focus(self) -> None:
        """Put focus on the title, or leave it on the arrow that was pressed."""
        stepped, self._stepped = self._stepped, None
        if stepped is not None and stepped.isVisible():
            stepped.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            super().take_focus()

    def regions(self) -> list[QWidget]:
        """Return where F6 stops."""
        return [self._back, self.title, self._start]

    def showEvent(self, event: QShowEvent) -> None:
        """Read anew what changed while another page was open."""
        super().showEvent(event)
        if self._is_stale:
            self._show_history()

    def _lay_out(self) -> None:
        self.header.removeWidget(self.title)
        self.title.setProperty("role", "display")
        fill(self.header, self._back, None, self._place, self._before, self._after)
        self.top.addWidget(self._question)
        self._start_panel.column.addWidget(self._start)
        head = row(gap=8)
        head.addWidget(self._here_mark)
        head.addWidget(self._here_title, 1)
        self._here.column.addLayout(head)
        fill(self._here.column, self._here_text, fill(row(), self._record, None))
        text = QWidget()
        text.setMaximumWidth(self.theme.px(MEASURE))
        self._text = column(text, gap=12)
        fill(self._text, self._chips, self.title, self._view, None)
        self._side = QWidget()
        self._beside = column(self._side, gap=12)
        self._aside.column.insertWidget(2, self._here)  # before the law
        fill(self._beside, self._start_panel, self._aside, None)
        self._measure = text
        self._columns = row(gap=36)
        self._columns.addStretch(0)
        self._columns.addWidget(text, 1)
        self._columns.addWidget(self._side, 0)
        self._columns.addStretch(0)
        self.column.addLayout(self._columns)
        self.theme.changed.connect(self._draw)
        self._draw()

    def _connect(self) -> None:
        self._back.clicked.connect(self._on_back)
        self._before.clicked.connect(lambda: self._step(-1, self._before))
        self._after.clicked.connect(lambda: self._step(1, self._after))
        self._start.clicked.connect(self._on_start)
        self._record.clicked.connect(self._on_record)
        self._view.link_wanted.connect(self._on_link)
        self._aside.link_wanted.connect(self._on_link)
        self._desk.changes.changed.connect(self._on_change)
        self._desk.workplace.switched.connect(self._soon)

    def _show_place(self) -> None:
        among = self._route.among
        is_among = self._route.id in among and len(among) > 1
        for widget in (self._place, self._before, self._after):
            widget.setVisible(is_among)
        if is_among:
            n = among.index(self._route.id) + 1
            self._place.setText(self.tr("{n} of {all} in the selection").format(n=n, all=len(among)))

    def _show_history(self) -> None:
        self._is_stale = False
        if self._dilemma is None:
            return
        today = self._desk.today()
        held = self._discussions.held(self._desk.workplace.now.id)
        self._past = past(held, AboutKind.DILEMMA).get(self._dilemma.id)
        if self._past is None:
            self._here_text.setText(self.tr("You have not discussed this dilemma yet."))
        else:
            self._here_text.setText(
                self.tr(
                    "You have discussed it %n time(s), the last time {day}.", "", self._past.times
                ).format(day=say_day(self._past.last, today))
            )
        self._record.setVisible(self._past is not None)
        self._aside.tell_history(self._said(self._dilemma, held, today))

    def _said(self, dilemma: Dilemma, held: tuple[Held, ...], today: date) -> dict[PrincipleId, str]:
        said = {}
        for one in coverage(held, dilemma.principles, since=date(today.year, 1, 1)):
            if one.last is None:
                said[one.principle] = self.tr("not yet")
            elif one.times:
                said[one.principle] = self.tr("%n time(s) this year", "", one.times)
            else:
                said[one.principle] = self.tr("last in {month}").format(month=say_month(one.last, today))
        return said

    def _only_in(self, dilemma: Dilemma) -> str:
        return {"sv": self.tr("Only in Swedish"), "en": self.tr("Only in English")}[dilemma.language]

    def _step(self, step: int, arrow: Button) -> None:
        among = self._route.among
        if self._route.id in among:
            id = among[(among.index(self._route.id) + step) % len(among)]
            self._stepped = arrow
            self.wanted.emit(Route(page=PageName.DILEMMA, id=id, among=among))

    def _on_back(self) -> None:
        self.wanted.emit(Route(page=PageName.DILEMMAS, id=self._route.id))

    def _on_start(self) -> None:
        if self._dilemma is not None:
            self.wanted.emit(Route(page=PageName.START, kind=AboutKind.DILEMMA, id=self._dilemma.id))

    def _on_record(self) -> None:
        if self._past is not None:
            self.wanted.emit(Route(page=PageName.RECORD, id=self._past.discussion))

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
            self._show_history()

    def _draw(self) -> None:
        self._here_mark.setPixmap(self.theme.picture("history", "ink2"))
        self._measure.setMaximumWidth(self.theme.px(MEASURE))
