"""A selection of dilemmas (urval): what is chosen in each filter, and which dilemmas it lets through."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum

from ethicsdesk.model.dilemma import Dilemma
from ethicsdesk.model.words import all_in, wanted_of, words_of

ANY_SECTOR = "any"  # a dilemma that is for everyone stands in every sector
UNDISCUSSED = "undiscussed"
SHORT, MIDDLE = 30, 45  # minutes: the longest that is short, and the longest that is neither


class Facet(StrEnum):
    """What dilemmas can be filtered by."""

    AXIS = "axis"
    SECTOR = "sector"
    PRINCIPLE = "principle"
    DIFFICULTY = "difficulty"
    LENGTH = "length"
    HISTORY = "history"  # only `UNDISCUSSED` can be chosen


class Length(StrEnum):
    """How long a dilemma takes, in three steps."""

    SHORT = "short"
    MIDDLE = "middle"
    LONG = "long"


@dataclass(frozen=True, slots=True, kw_only=True)
class Candidate:
    """A dilemma with all that a selection asks of it. `words` are folded, as one searches in them."""

    dilemma: Dilemma
    values: Mapping[Facet, frozenset[str]]
    words: frozenset[str] = field(repr=False)

    @property
    def is_discussed(self) -> bool:
        """Say whether the workplace has discussed it."""
        return UNDISCUSSED not in self.values[Facet.HISTORY]


@dataclass(frozen=True, slots=True, kw_only=True)
class Selection:
    """What is chosen. Values of one facet widen, facets narrow; a facet without values asks nothing."""

    chosen: Mapping[Facet, frozenset[str]] = field(default_factory=dict)
    words: str = field(default="", repr=False)

    def has(self, facet: Facet, value: str) -> bool:
        """Say whether a value is chosen."""
        return value in self.chosen.get(facet, frozenset())

    def choose(self, facet: Facet, value: str, *, is_on: bool) -> Selection:
        """Return the selection with one value more, or one less."""
        values = self.chosen.get(facet, frozenset())
        return replace(self, chosen={**self.chosen, facet: values | {value} if is_on else values - {value}})

    def without(self, facet: Facet) -> Selection:
        """Return the selection that asks nothing of `facet`."""
        return replace(self, chosen={**self.chosen, facet: frozenset()})

    def of(self, candidates: Iterable[Candidate]) -> tuple[Candidate, ...]:
        """Return those that it lets through, in their order."""
        return tuple(candidate for candidate in self._with_words(candidates) if not self._refusing(candidate))

    def counts(self, candidates: Iterable[Candidate]) -> Counter[tuple[Facet, str]]:
        """Return for each value how many would be let through if it were all that is chosen in its facet."""
        counts: Counter[tuple[Facet, str]] = Counter()
        for candidate in self._with_words(candidates):
            refusing = self._refusing(candidate)
            # Only its own facet would be asked otherwise: any other that refuses still does.
            asked = [*Facet] if not refusing else refusing if len(refusing) == 1 else []
            counts.update((facet, value) for facet in asked for value in candidate.values[facet])
        return counts

    def _refusing(self, candidate: Candidate) -> list[Facet]:
        return [
            facet for facet, values in self.chosen.items() if values and not values & candidate.values[facet]
        ]

    def _with_words(self, candidates: Iterable[Candidate]) -> Iterable[Candidate]:
        wanted = wanted_of(self.words)
        if not wanted:
            return candidates
        return [candidate for candidate in candidates if all_in(wanted, candidate.words)]


def candidate_of(
    dilemma: Dilemma, *, sectors: Collection[str], is_discussed: bool, words: frozenset[str] | None = None
) -> Candidate:
    """Return a dilemma as a selection sees it; `sectors` are all that there are, `words` if known before."""
    own = dilemma.sectors
    return Candidate(
        dilemma=dilemma,
        values={
            Facet.AXIS: frozenset(dilemma.axes),
            Facet.SECTOR: frozenset(sectors if ANY_SECTOR in own else own),
            Facet.PRINCIPLE: frozenset(dilemma.principles),
            Facet.DIFFICULTY: frozenset({str(dilemma.difficulty)}),
            Facet.LENGTH: frozenset({length_of(dilemma.minutes)}),
            Facet.HISTORY: frozenset() if is_discussed else frozenset({UNDISCUSSED}),
        },
        words=words_in(dilemma) if words is None else words,
    )


def length_of(minutes: int) -> Length:
    """Return which of the three steps a number of minutes is in."""
    if minutes <= SHORT:
        return Length.SHORT
    return Length.MIDDLE if minutes <= MIDDLE else Length.LONG


def words_in(dilemma: Dilemma) -> frozenset[str]:
    """Return the folded words that one finds a dilemma by: title, summary, story, questions, keywords."""
    texts = (
        dilemma.title,
        dilemma.summary,
        dilemma.situation,
        *(f"{stake.who} {stake.what}" for stake in dilemma.stakes),
        *(option.title for option in dilemma.options),
        *dilemma.questions,
        *dilemma.keywords,
    )
    return frozenset(words_of("\n".join(texts)))
