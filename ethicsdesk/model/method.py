"""A method (metod): the phases that a discussion goes through, and their share of the time."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import NewType

from ethicsdesk.model.entry import EntryKind
from ethicsdesk.model.language import Language

MethodId = NewType("MethodId", str)
PhaseId = NewType("PhaseId", str)  # unique within its method


class PhaseKind(StrEnum):
    """What is done in a phase (moment); it decides the phase's screen."""

    READ = "read"
    GATHER = "gather"
    ROUND = "round"
    SILENT_WRITING = "silent-writing"
    STAKEHOLDERS = "stakeholders"
    OPTIONS = "options"
    ARGUMENTS = "arguments"
    PRINCIPLES = "principles"
    BALLOT = "ballot"
    TWIST = "twist"
    INDIVIDUAL_CHOICE = "individual-choice"
    CONCLUSION = "conclusion"
    FOLLOW_UPS = "follow-ups"
    EVALUATION = "evaluation"
    FREE = "free"


class AboutKind(StrEnum):
    """What a discussion can be about."""

    DILEMMA = "dilemma"
    PRINCIPLE = "principle"
    OWN_CASE = "own-case"
    FREE = "free"


class BallotMoment(StrEnum):
    """Which of the ballots it is."""

    BEFORE = "before"
    AFTER = "after"
    TWIST = "twist"


class Reveal(StrEnum):
    """When the result of the first ballot may be seen."""

    AT_ONCE = "at-once"
    WITH_AFTER = "with-after"


@dataclass(frozen=True, slots=True, kw_only=True)
class Phase:
    """One phase. `share` is per cent of the time; `least` minutes it never goes below (0: none).

    `group_prompt` may hold {minutes}, {question} and {principle}; `facilitator_note` is never projected.
    `records` is empty where nothing is kept.
    """

    id: PhaseId
    kind: PhaseKind
    title: str
    share: int
    least: int = 0
    part: str = ""  # the part's title
    group_prompt: str
    facilitator_note: str = ""
    questions: tuple[str, ...] = ()
    answers: tuple[str, ...] = ()
    ballot: BallotMoment | None = None
    reveal: Reveal = Reveal.WITH_AFTER
    records: tuple[EntryKind, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Method:
    """A method in one language."""

    id: MethodId
    language: Language
    title: str
    summary: str
    source: str
    purpose: str
    short_of_time: str = ""
    group_min: int
    group_max: int
    minutes_short: int
    minutes_normal: int
    minutes_long: int
    about: tuple[AboutKind, ...]
    phases: tuple[Phase, ...]
    pack: str
    pack_version: str
    text: str = field(repr=False)
    hash: str

    def nearest(self, minutes: int) -> int:
        """Return the length within this method's own that is nearest to `minutes`."""
        return min(max(minutes, self.minutes_short), self.minutes_long)

    def phase(self, id: PhaseId) -> Phase:
        """Return the phase of this id. Raises KeyError."""
        for phase in self.phases:
            if phase.id == id:
                return phase
        raise KeyError(id)


def share_minutes(minutes: int, shares: tuple[int, ...], least: tuple[int, ...]) -> tuple[int, ...]:
    """Share whole `minutes` over phases: first each its least (at least one), the rest by `shares`.

    Largest remainder, ties to the earlier phase; the sum is exactly `minutes` unless there are
    fewer minutes than phases, when each gets its floor. Pack format, section 4.
    """
    # A floor of one minute is a guarantee, not a first helping: raise to it only after sharing.
    left = minutes - sum(least)
    whole = sum(shares)
    if left <= 0 or whole == 0:
        return tuple(max(1, floor) for floor in least)
    exact = [floor + left * share / whole for floor, share in zip(least, shares, strict=True)]
    result = [int(part) for part in exact]
    by_remainder = sorted(range(len(exact)), key=lambda n: (-(round(exact[n] - int(exact[n]), 9)), n))
    for n in by_remainder[: minutes - sum(result)]:
        result[n] += 1
    return _raised_to_one(result)


def _raised_to_one(minutes: list[int]) -> tuple[int, ...]:
    """Give every phase a minute, taken from the longest, so that the sum stays."""
    for n, part in enumerate(minutes):
        if part < 1:
            longest = max(range(len(minutes)), key=lambda m: (minutes[m], -m))
            if minutes[longest] > 1:
                minutes[longest] -= 1
            minutes[n] = 1
    return tuple(minutes)
