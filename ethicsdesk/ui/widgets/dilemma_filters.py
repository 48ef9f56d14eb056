"""The filters of the dilemmas, as a column of boxes to tick."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ethicsdesk.model.dilemma import Axis, PrincipleId
from ethicsdesk.model.selection import ANY_SECTOR, UNDISCUSSED, Candidate, Facet, Length, Selection
from ethicsdesk.ui.theme.theme import Theme
from ethicsdesk.ui.widgets.filter_group import Choice, FilterGroup
from ethicsdesk.ui.widgets.layouts import column
from ethicsdesk.ui.widgets.names import Names

LEAST = {Facet.SECTOR: 4, Facet.PRINCIPLE: 4}  # the longest lists show only these until one asks
ORDER = (Facet.HISTORY, Facet.AXIS, Facet.PRINCIPLE, Facet.SECTOR, Facet.DIFFICULTY, Facet.LENGTH)


class DilemmaFilters(QWidget):
    """Says `chosen` with the next Selection. Each box tells how many dilemmas it would show."""

    chosen = Signal(object)  # Selection

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._selection = Selection()
        self._candidates: Sequence[Candidate] = ()
        self._names: Names | None = None
        self._principles: tuple[PrincipleId, ...] = ()
        self._groups = {facet: FilterGroup(theme, least=LEAST.get(facet, 99)) for facet in ORDER}
        whole = column(self, gap=16)
        for facet, group in self._groups.items():
            whole.addWidget(group)
            group.turned.connect(lambda key, is_on, facet=facet: self._on_turned(facet, key, is_on=is_on))

    def tell(
        self,
        candidates: Sequence[Candidate],
        selection: Selection,
        names: Names,
        principles: Sequence[PrincipleId],
    ) -> None:
        """Show the filters for these candidates; `principles` are all of them, in the value base's order."""
        self._candidates, self._selection, self._names = candidates, selection, names
        self._principles = tuple(principles)
        titles = {
            Facet.HISTORY: self.tr("Show only"),
            Facet.AXIS: self.tr("Kind of dilemma"),
            Facet.PRINCIPLE: self.tr("Principle"),
            Facet.SECTOR: self.tr("Field of work"),
            Facet.DIFFICULTY: self.tr("How hard"),
            Facet.LENGTH: self.tr("Time"),
        }
        counts = selection.counts(candidates)
        for facet, group in self._groups.items():
            group.tell(titles[facet], [self._choice(facet, value, counts) for value in self._values(facet)])

    def title(self, facet: Facet, value: str) -> str:
        """Return a value in words, as its box says it."""
        assert self._names is not None
        if facet is Facet.AXIS:
            return self._names.axis(Axis(value))
        if facet is Facet.PRINCIPLE:
            return self._names.principle(PrincipleId(value))
        if facet is Facet.SECTOR:
            title = self._names.sector(value)
            return title[:1].upper() + title[1:]
        return {
            UNDISCUSSED: self.tr("Not discussed yet"),
            "1": self.tr("Everyday"),
            "2": self.tr("Hard"),
            "3": self.tr("Very hard"),
            Length.SHORT: self.tr("At most 30 minutes"),
            Length.MIDDLE: self.tr("31–45 minutes"),
            Length.LONG: self.tr("Over 45 minutes"),
        }[value]

    def first(self) -> QWidget:
        """Return where focus goes when the filters are opened."""
        return self._groups[ORDER[0]]

    def _choice(self, facet: Facet, value: str, counts: Counter[tuple[Facet, str]]) -> Choice:
        return Choice(
            value, self.title(facet, value), counts[facet, value], self._selection.has(facet, value)
        )

    def _values(self, facet: Facet) -> list[str]:
        """Return the values that some dilemma has, in an order that does not change while one filters."""
        if facet is Facet.HISTORY:
            return [UNDISCUSSED]
        present: set[str] = set()
        for candidate in self._candidates:
            present |= candidate.values[facet]
        if facet is Facet.PRINCIPLE:
            return [id for id in self._principles if id in present]
        if facet is Facet.SECTOR:
            return sorted(present - {ANY_SECTOR}, key=lambda id: self.title(facet, id).casefold())
        order: dict[Facet, Sequence[str]] = {Facet.AXIS: [*Axis], Facet.LENGTH: [*Length]}
        return [value for value in order.get(facet, ("1", "2", "3")) if value in present]

    def _on_turned(self, facet: Facet, key: str, *, is_on: bool) -> None:
        self.chosen.emit(self._selection.choose(facet, key, is_on=is_on))
