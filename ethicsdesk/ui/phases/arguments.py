"""Reasons on the table: for and against each way, two columns of equal width."""

from __future__ import annotations

from ethicsdesk.model.entry import ArgumentDetail, Detail, Entry, EntryKind, Side
from ethicsdesk.model.method import Phase
from ethicsdesk.ui.phases.dilemmas_own import DilemmasOwn
from ethicsdesk.ui.phases.entry_list import EntryList
from ethicsdesk.ui.phases.parts import Beside
from ethicsdesk.ui.phases.screen import PhaseScreen
from ethicsdesk.ui.sitting import Sitting, Way
from ethicsdesk.ui.theme.shape import Shape
from ethicsdesk.ui.widgets.button import Button
from ethicsdesk.ui.widgets.layouts import row
from ethicsdesk.ui.widgets.panel import Panel
from ethicsdesk.ui.widgets.section_head import SectionHead
from ethicsdesk.ui.widgets.text import Text
from ethicsdesk.ui.widgets.way_tabs import WayTab, WayTabs


class ReasonList(EntryList):
    """The reasons of one side of the way that is open."""

    def __init__(self, sitting: Sitting, phase: Phase, side: Side) -> None:
        self._side = side
        self.way = Way("", "", "")
        token = "for" if side is Side.FOR else "against"
        icon = "circle-plus" if side is Side.FOR else "circle-minus"
        head = SectionHead(sitting.desk.theme, icon=icon, tone=token)
        super().__init__(sitting, phase, EntryKind.ARGUMENT, edge=token, head=head)
        self.belongs = self._is_mine
        self.detail = self._detail

    def name_things(self) -> None:
        """Say the side and the way."""
        letter = self.way.letter
        many = len(self.shown())
        if self._side is Side.FOR:
            heading = self.tr("For {letter}").format(letter=letter) if letter else self.tr("For")
            field, line = self.tr("Write a reason for, Enter saves"), self.tr("Reason {n} for")
        else:
            heading = self.tr("Against {letter}").format(letter=letter) if letter else self.tr("Against")
            field, line = self.tr("Write a reason against, Enter saves"), self.tr("Reason {n} against")
        self.head.tell(heading)
        self.head.count(self.tr("%n reason(s)", "", many) if many else "")
        self.lines.name(field, line)

    def refresh(self) -> None:
        """Show the reasons and how many they are."""
        super().refresh()
        self.name_things()

    def _is_mine(self, entry: Entry) -> bool:
        detail = entry.detail
        return (
            isinstance(detail, ArgumentDetail) and detail.side is self._side and detail.option == self.way.id
        )

    def _detail(self) -> Detail:
        return ArgumentDetail(side=self._side, option=self.way.id)


class ArgumentsScreen(PhaseScreen):
    """A tab for each way; without any the reasons are about the question itself."""

    def __init__(self, sitting: Sitting, phase: Phase) -> None:
        super().__init__(sitting, phase)
        self._tabs = WayTabs(self.theme)
        self._title = Text("bodyStrong")
        self._sides = tuple(ReasonList(sitting, phase, side) for side in (Side.FOR, Side.AGAINST))
        grounds = [self._ground(part, kind) for part, kind in zip(self._sides, ("for", "against"), strict=True)]
        self._beside = Beside(grounds, gap=12)
        self._missing = Panel("amber", padding=12)
        self._missing_text = Text("body")
        self._missing_go = Button(self.theme, "quiet")
        self._own = DilemmasOwn(self.theme)
        self._lay_out()
        self._open(self._ways()[0])
        self.name_things()
        self.refresh()
        self._tabs.opened.connect(self._on_opened)
        self._tabs.shape_changed.connect(self._show_title)
        self._missing_go.clicked.connect(self._go_to_missing)

    def name_things(self) -> None:
        """Name the sides and the fold."""
        super().name_things()
        self._own.tell(self.tr("Show the dilemma's own reasons"), self.tr("Hide the dilemma's own reasons"))

    def refresh(self) -> None:
        """Show the reasons of the open way, and which side nobody has spoken for."""
        super().refresh()
        self._tabs.offer([self._tab(way) for way in self._ways()])
        self._show_title()
        self._show_missing()

    def set_shape(self, shape: Shape) -> None:
        """Take one column or two."""
        super().set_shape(shape)
        self._beside.set_shape(shape)

    def _lay_out(self) -> None:
        for widget in (self._tabs, self._title, self._beside):
            self.column.addWidget(widget)
        for part in self._sides:
            self.hold(part)
            part.wrote.connect(self._count)
        line = row(gap=12)
        line.addWidget(self._missing_text, 1)
        line.addWidget(self._missing_go)
        self._missing.column.addLayout(line)
        self.column.addWidget(self._missing)
        self.column.addWidget(self._own)
        self.column.addStretch(1)

    def _ground(self, part: ReasonList, kind: str) -> Panel:
        panel = Panel(kind, padding=12)
        panel.column.addWidget(part)
        return panel

    def _ways(self) -> tuple[Way, ...]:
        return self.sitting.ways() or (Way("", "", ""),)

    def _count_of(self, way: Way, side: Side) -> int:
        return sum(
            isinstance(entry.detail, ArgumentDetail)
            and (entry.detail.side, entry.detail.option) == (side, way.id)
            and bool(entry.text.strip())
            for entry in self.sitting.entries(EntryKind.ARGUMENT)
        )

    def _tab(self, way: Way) -> WayTab:
        many = [self._count_of(way, side) for side in (Side.FOR, Side.AGAINST)]
        counted = " · ".join(str(count) if count else "–" for count in many)
        said = self.tr("{for_} for, {against} against").format(for_=many[0], against=many[1])
        title = way.title or self.tr("About the question")
        return WayTab(way.id, way.letter, title, counted, said)

    def _on_opened(self, key: str) -> None:
        for part in self._sides:
            part.leave()
        self._open(next(way for way in self._ways() if way.id == key))
        self.refresh()

    def _open(self, way: Way) -> None:
        for part in self._sides:
            part.way = way
        option = self.sitting.dilemma.option(way.id) if self.sitting.dilemma is not None else None
        said = []
        if option is not None:
            said = [
                (self.tr("For {letter}").format(letter=way.letter), option.arguments_for),
                (self.tr("Against {letter}").format(letter=way.letter), option.arguments_against),
            ]
        self._own.show_said(said)

    def _count(self) -> None:
        self._tabs.offer([self._tab(way) for way in self._ways()])
        self._show_missing()

    def _show_title(self) -> None:
        way = self._sides[0].way
        self._title.setText(f"{way.letter}. {way.title}" if way.letter else "")
        self._title.setVisible(not self._tabs.has_titles and bool(way.letter))

    def _missing_way(self) -> Way | None:
        """Return a way that nobody has spoken for, once something has been said of another."""
        ways = [way for way in self._ways() if way.letter]
        if not any(self._count_of(way, side) for way in ways for side in Side):
            return None
        return next((way for way in ways if not self._count_of(way, Side.FOR)), None)

    def _show_missing(self) -> None:
        way = self._missing_way()
        self._missing.setVisible(way is not None)
        if way is not None:
            self._missing_text.setText(
                self.tr("No one has spoken for {letter} yet. What would someone say who chose it?").format(
                    letter=way.letter
                )
            )
            self._missing_go.setText(self.tr("Go to {letter}").format(letter=way.letter))
            self._missing_go.setVisible(way.id != self._sides[0].way.id)

    def _go_to_missing(self) -> None:
        way = self._missing_way()
        if way is not None:
            self._tabs.open(way.id)
            self._on_opened(way.id)
            self._sides[0].take_focus()
