"""Reasons on the table: for each way those that speak for it, and those against."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from ethicsdesk.model.entry import ArgumentDetail, Entry, EntryKind, Side
from ethicsdesk.model.method import Phase
from ethicsdesk.ui.numbers import say_figure, say_number
from ethicsdesk.ui.phases.dilemmas_own import DilemmasOwn
from ethicsdesk.ui.phases.entry_list import EntryList
from ethicsdesk.ui.phases.parts import Beside
from ethicsdesk.ui.phases.screen import PhaseScreen
from ethicsdesk.ui.phases.words import ListWords
from ethicsdesk.ui.sitting import Sitting, Way
from ethicsdesk.ui.theme.shape import Shape
from ethicsdesk.ui.widgets.button import Button
from ethicsdesk.ui.widgets.layouts import row
from ethicsdesk.ui.widgets.panel import Panel
from ethicsdesk.ui.widgets.section_head import SectionHead
from ethicsdesk.ui.widgets.text import Text, is_blank
from ethicsdesk.ui.widgets.way_tabs import WayTab, WayTabs

QUESTION = ""  # the key of the tab that is about the question itself


class SideList(EntryList):
    """The reasons of one side of the open way."""

    def __init__(self, sitting: Sitting, phase: Phase, side: Side, head: SectionHead) -> None:
        super().__init__(sitting, phase, EntryKind.ARGUMENT, edge=side.value, head=head)
        self._side = side
        self.way = QUESTION
        self.detail = lambda: ArgumentDetail(side=side, option=self.way)
        self.belongs = self._is_here
        self.aside = self._words_beside

    def name_things(self) -> None:
        """Leave the naming to the board, which knows the way's letter."""

    def _is_here(self, entry: Entry) -> bool:
        detail = entry.detail
        return isinstance(detail, ArgumentDetail) and (detail.side, detail.option) == (self._side, self.way)

    def _words_beside(self, entry: Entry) -> str:
        detail = entry.detail
        if not isinstance(detail, ArgumentDetail):
            return ""
        library, language = self._sitting.desk.library, self._sitting.discussion.language
        found = [library.principle(id, language) for id in detail.principles]
        words = [principle.title for principle in found if principle is not None]
        words += [self.tr("The client's side")] if detail.clients_side else []
        words += [self.tr("The child's side")] if detail.childs_side else []
        return " · ".join(words)


class ArgumentsScreen(PhaseScreen):
    """Tabs for the ways, two columns, and an amber line for the side that nobody has spoken for."""

    def __init__(self, sitting: Sitting, phase: Phase) -> None:
        super().__init__(sitting, phase)
        theme = self.theme
        self._tabs = WayTabs(theme)
        self._title = Text("bodyStrong")
        self._heads = {
            Side.FOR: SectionHead(theme, icon="circle-plus", tone="for"),
            Side.AGAINST: SectionHead(theme, icon="circle-minus", tone="against"),
        }
        self._sides = {side: SideList(sitting, phase, side, head) for side, head in self._heads.items()}
        panels = []
        for side, part in self._sides.items():
            panel = Panel(side.value, padding=12, gap=10)
            panel.column.addWidget(self._heads[side])
            panel.column.addWidget(part, 1)
            panels.append(panel)
            self.hold(part)
            part.wrote.connect(self._count)
        self._beside = Beside(panels, gap=12)
        self._missing = MissingSide(self)
        self._own = DilemmasOwn(theme)
        for thing in (self._tabs, self._title, self._beside, self._missing, self._own):
            self.column.addWidget(thing)
        self.column.setStretch(2, 1)
        self._tabs.opened.connect(self._open)
        self._tabs.shape_changed.connect(self._show_title)
        self._missing.button.clicked.connect(self._go_to_missing)
        self.name_things()
        self.refresh()

    def name_things(self) -> None:
        """Say everything that depends on the open way."""
        self._tabs.setAccessibleName(self.tr("Ways to act"))
        self._own.tell(self.tr("Show the dilemma's own reasons"), self.tr("Hide the dilemma's own reasons"))
        letter = self._letter()
        for side, head in self._heads.items():
            words = self._side_words(side, has_letter=bool(letter))
            head.tell(words.heading.format(letter=letter))
            self._sides[side].lines.name(
                words.field.format(letter=letter),
                words.line.replace("{letter}", letter),  # {n} is left for the list to fill in
                short=words.short.format(letter=letter),
            )

    def refresh(self) -> None:
        """Show the ways, their counts and the reasons of the open one."""
        self._offer()
        super().refresh()
        self._count()
        self._show_own()

    def set_shape(self, shape: Shape) -> None:
        """Put the sides under each other where there is little room."""
        super().set_shape(shape)
        self._beside.set_shape(shape)

    def take_focus(self) -> None:
        """Put focus where one writes for the open way."""
        self._sides[Side.FOR].take_focus()

    def _ways(self) -> tuple[Way, ...]:
        ways = self.sitting.ways()
        has_free = any(
            isinstance(entry.detail, ArgumentDetail) and entry.detail.option == QUESTION
            for entry in self.sitting.entries(EntryKind.ARGUMENT)
        )
        about = Way(QUESTION, "", self.tr("About the question"))
        return (*ways, about) if has_free or not ways else ways

    def _counts(self, way: str) -> tuple[int, int]:
        told = [
            entry.detail.side
            for entry in self.sitting.entries(EntryKind.ARGUMENT)
            if isinstance(entry.detail, ArgumentDetail)
            and entry.detail.option == way
            and not is_blank(entry.text)
        ]
        return told.count(Side.FOR), told.count(Side.AGAINST)

    def _offer(self) -> None:
        tabs = []
        for way in self._ways():
            told_for, told_against = self._counts(way.id)
            words = self.tr("{many_for} for · {many_against} against")
            count = words.format(many_for=say_figure(told_for), many_against=say_figure(told_against))
            said = self.tr("{many_for} for, {many_against} against").format(
                many_for=say_number(told_for), many_against=say_number(told_against)
            )
            tabs.append(WayTab(way.id, way.letter, way.title, count, said))
        self._tabs.offer(tabs)
        now = self._tabs.now or QUESTION
        for part in self._sides.values():
            part.way = now
        self.name_things()
        self._show_title()

    def _open(self, key: str) -> None:
        if all(part.way == key for part in self._sides.values()):
            return
        for part in self._sides.values():
            part.leave()  # what was half-written belongs to the way it was written for
            part.way = key
        self.refresh()

    def _count(self) -> None:
        self._offer()
        now = self._tabs.now or QUESTION
        for side, many in zip((Side.FOR, Side.AGAINST), self._counts(now), strict=True):
            self._heads[side].count(self.tr("%n reason(s)", "", many) if many else "")
        self._missing.tell(self._wanting())

    def _wanting(self) -> tuple[Side, Way] | None:
        """Return the side that nobody has spoken for, of the open way first; None before any reason."""
        ways = self._ways()
        now = self._tabs.now
        in_turn = [way for way in ways if way.id == now] + [way for way in ways if way.id != now]
        if not any(sum(self._counts(way.id)) for way in ways):
            return None
        for way in in_turn:
            if not self._counts(way.id)[0]:
                return Side.FOR, way
        for way in in_turn:
            if not self._counts(way.id)[1]:
                return Side.AGAINST, way
        return None

    def _go_to_missing(self) -> None:
        wanting = self._wanting()
        if wanting is not None:
            side, way = wanting
            self._tabs.open(way.id)
            self._sides[side].take_focus()

    def _letter(self) -> str:
        now = self._tabs.now
        return next((way.letter for way in self._ways() if way.id == now), "")

    def _show_title(self) -> None:
        now = self._tabs.now
        title = next((way.title for way in self._ways() if way.id == now), "")
        self._title.setText(title)
        self._title.setVisible(not self._tabs.has_titles and bool(self._letter()))

    def _show_own(self) -> None:
        dilemma = self.sitting.dilemma
        option = dilemma.option(self._tabs.now or "") if dilemma is not None else None
        if option is None:
            self._own.show_said(())
            return
        self._own.show_said(
            (
                (self._heads_text(Side.FOR), option.arguments_for),
                (self._heads_text(Side.AGAINST), option.arguments_against),
            )
        )

    def _side_words(self, side: Side, *, has_letter: bool) -> ListWords:
        """Return the words of a side, of a way with a letter or of the question itself."""
        if side is Side.FOR and has_letter:
            return ListWords(
                heading=self.tr("For {letter}"),
                field=self.tr("Write a reason for {letter}, Enter saves"),
                short=self.tr("Write a reason for {letter}"),
                line=self.tr("Reason {n} for {letter}"),
            )
        if has_letter:
            return ListWords(
                heading=self.tr("Against {letter}"),
                field=self.tr("Write a reason against {letter}, Enter saves"),
                short=self.tr("Write a reason against {letter}"),
                line=self.tr("Reason {n} against {letter}"),
            )
        if side is Side.FOR:
            return ListWords(
                heading=self.tr("For"),
                field=self.tr("Write a reason for, Enter saves"),
                short=self.tr("Write a reason for"),
                line=self.tr("Reason {n} for"),
            )
        return ListWords(
            heading=self.tr("Against"),
            field=self.tr("Write a reason against, Enter saves"),
            short=self.tr("Write a reason against"),
            line=self.tr("Reason {n} against"),
        )

    def _heads_text(self, side: Side) -> str:
        text = self.tr("For {letter}") if side is Side.FOR else self.tr("Against {letter}")
        return text.format(letter=self._letter())


class MissingSide(Panel):
    """The amber line. Its room is kept, so that nothing moves under the hands of one who writes."""

    def __init__(self, screen: PhaseScreen) -> None:
        super().__init__("amber", padding=0)
        self._theme = screen.theme
        self._mark = QLabel(self)
        self._text = Text("bodyStrong", "onAmberSoft", wraps=False)
        self._rest = Text("body", "onAmberSoft")
        self.button = Button(screen.theme, "quiet")
        line = row(gap=12, margins=(14, 6, 8, 6))
        line.addWidget(self._mark)
        line.addWidget(self._text)
        line.addWidget(self._rest, 1)
        line.addWidget(self.button)
        self.column.addLayout(line)
        policy = self.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.setSizePolicy(policy)
        self._theme.changed.connect(self._draw)
        self._draw()

    def tell(self, wanting: tuple[Side, Way] | None) -> None:
        """Say which side is missing; nothing is said where none is."""
        self.setVisible(wanting is not None)
        if wanting is None:
            return
        side, way = wanting
        if not way.letter:
            first = (
                self.tr("No one has spoken for it yet.")
                if side is Side.FOR
                else self.tr("No one has spoken against it yet.")
            )
        else:
            first = (
                self.tr("No one has spoken for {letter} yet.")
                if side is Side.FOR
                else self.tr("No one has spoken against {letter} yet.")
            ).format(letter=way.letter)
        self._text.setText(first)
        self._rest.setText(
            self.tr("What would someone say who chose that way?")
            if side is Side.FOR
            else self.tr("What would someone say who chose another way?")
        )
        self.button.setText(
            self.tr("Go to {letter}").format(letter=way.letter) if way.letter else self.tr("Write it")
        )

    def _draw(self) -> None:
        self._mark.setPixmap(self._theme.picture("message-circle-question", "onAmberSoft"))
        self._mark.setAlignment(Qt.AlignmentFlag.AlignVCenter)
