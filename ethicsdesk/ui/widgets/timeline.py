"""A workplace's discussions in time, the newest first: by month, a card each.

The model knows how many lines each month has and reads the lines themselves a block at a time, when one of
them is shown; blocks are found by key (`Mark`). So it costs the same to show the newest and the oldest.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from itertools import groupby

from PySide6.QtCore import QEvent, QModelIndex, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView, QWidget

from ethicsdesk.model.discussion import Status
from ethicsdesk.model.errors import EthicsDeskError
from ethicsdesk.model.method import AboutKind
from ethicsdesk.model.timeline import DiscussionLine, Mark, Month
from ethicsdesk.ui.dates import local_day, say_month_heading, say_short_weekday, say_whole_day
from ethicsdesk.ui.theme.theme import ICON, ICON_SMALL, Theme
from ethicsdesk.ui.widgets.chip import chip_size, paint_chip
from ethicsdesk.ui.widgets.section_list import SectionList, SectionModel
from ethicsdesk.ui.widgets.sections import Sections

BLOCK = 100
BLOCKS_KEPT = 40
HIGH = 96
HEADING = 38
DATE = 54  # where the line with the dots runs
CARD = 74
PADDING = 16
UNFINISHED = (Status.RUNNING, Status.PAUSED)

ReadBlock = Callable[[Mark | None], tuple[DiscussionLine, ...]]


@dataclass(frozen=True, slots=True)
class Extent:
    """How long the timeline is: lines a month, and the mark of the last line of each whole block.

    Where not `is_whole`, there are older lines that have not been counted yet.
    """

    months: tuple[Month, ...] = ()
    marks: tuple[Mark, ...] = ()
    is_whole: bool = True


def extent_of(lines: tuple[DiscussionLine, ...]) -> Extent:
    """Return the extent of these lines, which are the first block: all there is, unless it is full."""
    grouped = groupby(lines, key=_month_of)
    months = tuple(Month(first=first, lines=len(tuple(group))) for first, group in grouped)
    return Extent(months, is_whole=len(lines) < BLOCK)


def _month_of(line: DiscussionLine) -> date | None:
    day = day_of(line)
    return day.replace(day=1) if day is not None else None


def day_of(line: DiscussionLine) -> date | None:
    """Return the day it was held where the laptop is, or None."""
    return local_day(datetime.fromisoformat(line.mark.held)) if line.mark.held else None


class TimelineModel(SectionModel):
    """The lines of one workplace. `failed` says why a block could not be read; its lines are then empty."""

    failed = Signal(Exception)

    def __init__(self) -> None:
        super().__init__()
        self._read: ReadBlock = lambda _mark: ()
        self._extent = Extent()
        self._blocks: OrderedDict[int, tuple[DiscussionLine, ...]] = OrderedDict()

    def tell(self, read: ReadBlock, first: tuple[DiscussionLine, ...], extent: Extent) -> None:
        """Show a timeline of which the first block has been read."""
        self.beginResetModel()
        self._read = read
        self._extent = extent
        self._blocks = OrderedDict({0: first})
        self.sections = Sections([month.lines for month in extent.months])
        self.endResetModel()

    @property
    def is_whole(self) -> bool:
        """Say whether all lines are counted."""
        return self._extent.is_whole

    def line(self, number: int) -> DiscussionLine | None:
        """Return a line; None where it was taken away and the timeline not yet told anew."""
        block = self._block(number // BLOCK)
        within = number % BLOCK
        return block[within] if within < len(block) else None

    def number_of(self, id: str) -> int | None:
        """Return the number of a discussion's line if its block has been read, or None."""
        for number, block in self._blocks.items():
            for within, line in enumerate(block):
                if line.id == id:
                    return number * BLOCK + within
        return None

    def heading(self, section: int) -> str:
        """Return the month."""
        first = self._extent.months[section].first
        return say_month_heading(first) if first is not None else self.tr("Without a date")

    def words(self, line: int) -> str:
        """Return day, title, how many took part, and what was concluded."""
        shown = self.line(line)
        if shown is None:
            return ""
        day = day_of(shown)
        parts = [say_whole_day(day) if day is not None else "", self.title(shown), self.state(shown)]
        if shown.participants:
            parts.append(self.tr("%n took part", "", shown.participants))
        said = ", ".join(part for part in parts if part)
        if shown.conclusion.strip():
            return self.tr("{what}. Conclusion: {conclusion}").format(what=said, conclusion=shown.conclusion)
        return said

    def title(self, line: DiscussionLine) -> str:
        """Return the title, with "Principle:" before a principle's."""
        title = line.title.strip()
        if line.about_kind is AboutKind.PRINCIPLE:
            return self.tr("Principle: {title}").format(title=title)
        if not title:
            is_own = line.about_kind is AboutKind.OWN_CASE
            return self.tr("Own case") if is_own else self.tr("Open discussion")
        return title

    def state(self, line: DiscussionLine) -> str:
        """Return a word for one that was not finished, else nothing."""
        words = {
            Status.RUNNING: self.tr("Going on"),
            Status.PAUSED: self.tr("Paused"),
            Status.ABANDONED: self.tr("Interrupted"),
        }
        return words.get(line.status, "")

    def second(self, line: DiscussionLine) -> str:
        """Return the conclusion; without one the disagreement, else that there is none."""
        said = " ".join((line.conclusion.strip() or line.disagreement.strip()).split())
        if said:
            return said
        if line.status in UNFINISHED:
            return self.tr("Everything until now is saved.")
        return self.tr("No conclusion was written.")

    def counts(self, line: DiscussionLine) -> list[tuple[str, str]]:
        """Return (icon, words) for what can be counted, in the order it is shown."""
        found = []
        if line.participants:
            found.append(("users", self.tr("%n took part", "", line.participants)))
        if line.disagreement.strip():
            found.append(("scale", self.tr("disagreement stays")))
        if line.waiting:
            found.append(("list-checks", self.tr("%n follow-up(s) left", "", line.waiting)))
        return found

    def _block(self, number: int) -> tuple[DiscussionLine, ...]:
        if number in self._blocks:
            self._blocks.move_to_end(number)
            return self._blocks[number]
        if number > len(self._extent.marks):
            return ()
        try:
            block = self._read(self._extent.marks[number - 1] if number else None)
        except EthicsDeskError as error:
            block = ()
            self.failed.emit(error)
        self._blocks[number] = block
        if len(self._blocks) > BLOCKS_KEPT:
            self._blocks.popitem(last=False)
        return block


class TimelineView(SectionList):
    """`opened` says the line that is to be read or gone on with; `pointed_out` the one that is chosen.

    Where `opens_at_once` a single click opens; else it chooses, for the page shows what is chosen.
    """

    opened = Signal(object)  # DiscussionLine
    chosen_line = Signal(object)  # DiscussionLine | None

    def __init__(self, theme: Theme, model: TimelineModel, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.lines = model
        self.opens_at_once = True
        self._is_bound_for_oldest = False  # the key was pressed before it was known where that is
        self.setModel(model)
        self.activated.connect(self._on_activated)
        self.clicked.connect(self._on_clicked)
        self.selectionModel().currentChanged.connect(lambda *_: self._say_chosen())

    def tell(self, read: ReadBlock, first: tuple[DiscussionLine, ...], extent: Extent) -> None:
        """Show a timeline; place and choice stay as they were where they can."""
        chosen, top = self.chosen(), self.verticalOffset()
        kept = self.lines.line(chosen) if chosen is not None else None
        self.lines.tell(read, first, extent)
        self.updateGeometries()
        found = self.lines.number_of(kept.id) if kept is not None else None
        self.verticalScrollBar().setValue(top)
        if self.shown.lines:
            line = min(found if found is not None else chosen or 0, self.shown.lines - 1)
            index = self.lines.index(self.shown.row_of(line), 0)
            self.selectionModel().setCurrentIndex(index, self.selectionModel().SelectionFlag.ClearAndSelect)
            self.verticalScrollBar().setValue(top)
        if extent.is_whole and self._is_bound_for_oldest:
            self.choose(self.shown.lines - 1)
        self._is_bound_for_oldest = self._is_bound_for_oldest and not extent.is_whole
        self._say_chosen()

    def moveCursor(
        self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        """Return the line that a key leads to; End leads on when it is known where the oldest is."""
        is_end = action == QAbstractItemView.CursorAction.MoveEnd
        self._is_bound_for_oldest = is_end and not self.lines.is_whole
        return super().moveCursor(action, modifiers)

    def heading_height(self) -> int:
        """Return the height of a month."""
        return max(self._theme.px(HEADING), self._theme.line("smallStrong") + 12)

    def line_height(self) -> int:
        """Return the height of a discussion: the same for all, 96 and more with larger text."""
        return self._theme.px(HIGH)

    def card(self, place: QRect) -> QRect:
        """Return the card, which stands right of day and dot."""
        return place.adjusted(self._theme.px(CARD), 4, -6, -5)

    def paint_heading(self, painter: QPainter, place: QRect, text: str) -> None:
        """Paint the month."""
        painter.setFont(self._theme.font("smallStrong"))
        painter.setPen(self._theme.colour("ink2"))
        flags = Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignLeft
        painter.drawText(place.adjusted(6, 0, 0, -6), flags, text)

    def paint_line(self, painter: QPainter, place: QRect, line: int) -> None:
        """Paint day, dot and what the card says."""
        shown = self.lines.line(line)
        self._paint_dot(painter, place, is_open=shown is not None and shown.status in UNFINISHED)
        if shown is None:
            return
        self._paint_day(painter, place, shown)
        card = self.card(place).adjusted(self._theme.px(PADDING), 0, -self._theme.px(12), 0)
        theme = self._theme
        title, second, small = (theme.line(role) for role in ("bodyStrong", "mid", "small"))
        y = card.top() + (card.height() - title - second - small) // 2
        right = self._paint_mark(painter, QRect(card.left(), y, card.width(), title), shown)
        first = QRect(card.left(), y, right, title)
        self._write(painter, first, "bodyStrong", "ink", self.lines.title(shown))
        words = QRect(card.left(), y + title, card.width(), second)
        has_said = bool(shown.conclusion.strip() or shown.disagreement.strip())
        self._write(painter, words, "mid", "ink2" if has_said else "ink3", self.lines.second(shown))
        self._paint_counts(painter, QRect(card.left(), y + title + second, card.width(), small), shown)

    def changeEvent(self, event: QEvent) -> None:
        """Say everything again when the language changes."""
        if event.type() == QEvent.Type.LanguageChange:
            self.viewport().update()
        super().changeEvent(event)

    def _paint_dot(self, painter: QPainter, place: QRect, *, is_open: bool) -> None:
        theme = self._theme
        x, y = theme.px(DATE), place.top() + theme.px(27)
        painter.setPen(QPen(theme.colour("line"), 2))
        painter.drawLine(x, place.top(), x, place.bottom())
        radius = theme.px(5.5)
        painter.setBrush(theme.colour("canvas" if is_open else "primary"))
        painter.setPen(QPen(theme.colour("amber" if is_open else "canvas"), 2))
        painter.drawEllipse(QPoint(x, y), radius, radius)

    def _paint_day(self, painter: QPainter, place: QRect, line: DiscussionLine) -> None:
        day = day_of(line)
        if day is None:
            return
        theme = self._theme
        wide = theme.px(DATE - 12)
        first = QRect(6, place.top() + theme.px(15), wide, theme.line("bodyStrong"))
        self._write(painter, first, "bodyStrong", "ink", str(day.day))
        under = first.translated(0, theme.line("bodyStrong") - theme.px(3))
        self._write(painter, under, "small", "ink2", say_short_weekday(day))

    def _paint_mark(self, painter: QPainter, place: QRect, line: DiscussionLine) -> int:
        """Paint the state or the arrow at the right; return how wide the title may be."""
        theme, state = self._theme, self.lines.state(line)
        if not state:
            side = theme.px(ICON)
            at = QPoint(place.right() - side, place.top() + (place.height() - side) // 2)
            theme.draw_icon(painter, at.x(), at.y(), "chevron-right", "ink2")
            return place.width() - side - 8
        words = self.tr("{state}: go on").format(state=state) if line.status in UNFINISHED else state
        size = chip_size(theme, words, "amber", "")
        chip = QRect(place.right() - size.width(), place.top() - 2, size.width(), size.height())
        paint_chip(painter, theme, chip.toRectF(), words, "amber")
        return place.width() - size.width() - 12

    def _paint_counts(self, painter: QPainter, place: QRect, line: DiscussionLine) -> None:
        theme, x = self._theme, place.left()
        small = theme.px(ICON_SMALL)
        for icon, words in self.lines.counts(line):
            wide = theme.metrics("small").horizontalAdvance(words)
            if x + small + 6 + wide > place.right():
                return
            theme.draw_icon(painter, x, place.top() + (place.height() - small) // 2, icon, "ink3", ICON_SMALL)
            text = QRect(x + small + 6, place.top(), wide + 2, place.height())
            self._write(painter, text, "small", "ink2", words)
            x = text.right() + theme.px(14)

    def _write(self, painter: QPainter, place: QRect, role: str, tone: str, text: str) -> None:
        painter.setFont(self._theme.font(role))
        painter.setPen(self._theme.colour(tone))
        fitting = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, place.width())
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, fitting)

    def _on_activated(self) -> None:
        chosen = self.chosen()
        line = self.lines.line(chosen) if chosen is not None else None
        if line is not None:
            self.opened.emit(line)

    def _on_clicked(self) -> None:
        if self.opens_at_once:
            self._on_activated()

    def _say_chosen(self) -> None:
        chosen = self.chosen()
        self.chosen_line.emit(self.lines.line(chosen) if chosen is not None else None)
