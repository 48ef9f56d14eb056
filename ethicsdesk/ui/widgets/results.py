"""What a search found, by kind: a line each, with the words that were asked for in bold."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from itertools import groupby

from PySide6.QtCore import QEvent, QRect, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from ethicsdesk.model.found import FoundKind
from ethicsdesk.search.everything import Hit
from ethicsdesk.ui.dates import say_day
from ethicsdesk.ui.theme.theme import ICON, Theme
from ethicsdesk.ui.widgets.marked import paint_marked
from ethicsdesk.ui.widgets.section_list import SectionList, SectionModel
from ethicsdesk.ui.widgets.sections import Sections

PADDING = 16
HIGH = 88
HEADING = 44
ICONS = {
    FoundKind.DISCUSSION: "history",
    FoundKind.ENTRY: "pen-line",
    FoundKind.FOLLOW_UP: "list-checks",
    FoundKind.DILEMMA: "scale",
    FoundKind.PRINCIPLE: "book-open",
    FoundKind.GUIDELINE: "compass",
    FoundKind.METHOD: "list-checks",
}
ORDER = tuple(FoundKind)


class ResultsModel(SectionModel):
    """Hits, grouped by kind in the order of the kinds; within a kind as the search gave them."""

    def __init__(self) -> None:
        super().__init__()
        self.hits: tuple[Hit, ...] = ()
        self._groups: list[tuple[FoundKind, int]] = []
        self._today = date.min

    def tell(self, hits: Sequence[Hit], today: date) -> None:
        """Show other hits."""
        self.beginResetModel()
        self._today = today
        self.hits = tuple(sorted(hits, key=lambda hit: ORDER.index(hit.kind)))
        grouped = groupby(self.hits, key=lambda hit: hit.kind)
        self._groups = [(kind, len(tuple(group))) for kind, group in grouped]
        self.sections = Sections([count for _, count in self._groups])
        self.endResetModel()

    def heading(self, section: int) -> str:
        """Return the kind and how many."""
        kind, count = self._groups[section]
        words = {
            FoundKind.DISCUSSION: self.tr("%n discussion(s)", "", count),
            FoundKind.ENTRY: self.tr("%n note(s)", "", count),
            FoundKind.FOLLOW_UP: self.tr("%n follow-up(s)", "", count),
            FoundKind.DILEMMA: self.tr("%n dilemma(s)", "", count),
            FoundKind.PRINCIPLE: self.tr("%n principle(s)", "", count),
            FoundKind.GUIDELINE: self.tr("%n guideline(s)", "", count),
            FoundKind.METHOD: self.tr("%n method(s)", "", count),
        }
        return words[kind]

    def words(self, line: int) -> str:
        """Return title, day and snippet."""
        hit = self.hits[line]
        return ". ".join(part for part in (self.title(hit), self.day(hit), hit.snippet) if part)

    def title(self, hit: Hit) -> str:
        """Return the title of the discussion or of the page."""
        return hit.title.strip() or self.tr("Open discussion")

    def day(self, hit: Hit) -> str:
        """Return the day of a discussion, nothing for what lies in the library."""
        return say_day(hit.date, self._today) if hit.date is not None else ""


class ResultsList(SectionList):
    """`opened` says the hit that was pressed."""

    opened = Signal(object)  # Hit

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.results = ResultsModel()
        self.setModel(self.results)
        self.activated.connect(self._on_activated)
        self.clicked.connect(self._on_activated)

    def tell(self, hits: Sequence[Hit], today: date) -> None:
        """Show other hits, from the first."""
        self.results.tell(hits, today)
        self.verticalScrollBar().setValue(0)
        self.updateGeometries()

    def heading_height(self) -> int:
        """Return the height of a kind."""
        return self._theme.px(HEADING)

    def line_height(self) -> int:
        """Return the height of a hit: a title, two lines of text, and air."""
        return self._theme.px(HIGH)

    def paint_heading(self, painter: QPainter, place: QRect, text: str) -> None:
        """Paint the kind."""
        painter.setFont(self._theme.font("subheading"))
        painter.setPen(self._theme.colour("ink"))
        flags = Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignLeft
        painter.drawText(place.adjusted(6, 0, 0, -6), flags, text)

    def paint_line(self, painter: QPainter, place: QRect, line: int) -> None:
        """Paint icon, title, day and snippet."""
        theme, hit = self._theme, self.results.hits[line]
        card = self.card(place)
        side, pad = theme.px(ICON), theme.px(PADDING)
        title, small = theme.line("bodyStrong"), theme.line("small")
        wide = card.width() - 2 * pad - side - 12
        lines = 1 if theme.metrics("smallStrong").horizontalAdvance(hit.snippet) <= wide else 2
        y = card.top() + (card.height() - title - lines * small) // 2
        theme.draw_icon(painter, card.left() + pad, y + (title - side) // 2, ICONS[hit.kind], "primary")
        x = card.left() + pad + side + 12
        first = QRect(x, y, card.right() - pad - x, title)
        day = self.results.day(hit)
        painter.setFont(theme.font("small"))
        painter.setPen(theme.colour("ink2"))
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.drawText(first, Qt.AlignmentFlag.AlignRight | middle, day)
        first.setRight(first.right() - painter.fontMetrics().horizontalAdvance(day) - 12)
        painter.setFont(theme.font("bodyStrong"))
        painter.setPen(theme.colour("ink"))
        words = painter.fontMetrics().elidedText(
            self.results.title(hit), Qt.TextElideMode.ElideRight, first.width()
        )
        painter.drawText(first, Qt.AlignmentFlag.AlignLeft | middle, words)
        paint_marked(
            painter,
            QRect(x, y + title, card.right() - pad - x, 2 * small),
            hit.snippet,
            hit.ranges,
            fonts=(theme.font("small"), theme.font("smallStrong")),
            colours=(theme.colour("ink2"), theme.colour("ink")),
        )

    def changeEvent(self, event: QEvent) -> None:
        """Say everything again when the language changes."""
        if event.type() == QEvent.Type.LanguageChange:
            self.viewport().update()
        super().changeEvent(event)

    def _on_activated(self) -> None:
        chosen = self.chosen()
        if chosen is not None:
            self.opened.emit(self.results.hits[chosen])
