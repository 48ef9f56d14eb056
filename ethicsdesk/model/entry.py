"""What a group records in a discussion: one line, one card, one text at a time."""

from __future__ import annotations

from dataclasses import asdict, dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import NewType

from ethicsdesk.model.dilemma import PrincipleId

EntryId = NewType("EntryId", str)


class EntryKind(StrEnum):
    """The kinds of entry (anteckning). The last three need no phase."""

    FACT = "fact"
    OPEN_QUESTION = "open-question"
    MORAL_QUESTION = "moral-question"
    OPTION = "option"
    STAKEHOLDER = "stakeholder"
    ARGUMENT = "argument"
    WEIGHING = "weighing"
    CHOICE = "choice"
    LIKENESS = "likeness"
    DIFFERENCE = "difference"
    STRENGTH = "strength"
    SHORTFALL = "shortfall"
    INSIGHT = "insight"
    BALLOT = "ballot"
    CONCLUSION = "conclusion"
    DISAGREEMENT = "disagreement"
    FOLLOW_UP = "follow-up"
    PROPOSAL = "proposal"
    EVALUATION = "evaluation"
    NOTE = "note"
    PARKED = "parked"
    AFTERTHOUGHT = "afterthought"


class Side(StrEnum):
    """Which way an argument speaks."""

    FOR = "for"
    AGAINST = "against"


class Lane(StrEnum):
    """Where a parked thing is to be taken up."""

    ANOTHER_DAY = "another-day"
    WORK_ENVIRONMENT = "work-environment"


@dataclass(frozen=True, slots=True, kw_only=True)
class Plain:
    """The detail of an entry that is its text and nothing more."""


@dataclass(frozen=True, slots=True, kw_only=True)
class OptionDetail:
    """What a way to act costs, in the group's words. Its id is the entry's."""

    cost: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class StakeholderDetail:
    """What matters to someone (the entry's text is the role), and what follows from it."""

    matters: str = field(default="", repr=False)
    follows: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class ArgumentDetail:
    """Which side an argument is on, of which option (empty: about the question itself)."""

    side: Side
    option: str = ""
    principles: tuple[PrincipleId, ...] = ()
    clients_side: bool = False
    childs_side: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class WeighingDetail:
    """How a principle stands against an option or another value: -2 (against) to 2 (towards).

    The entry's text says why.
    """

    principle: str  # a principle's id
    against: str = ""  # an option's id, another principle's id, or the group's own word for a value
    weight: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class ChoiceDetail:
    """One person's argued choice, without author; the entry's text is the act."""

    value: str = field(default="", repr=False)
    cost: str = field(default="", repr=False)
    limit: str = field(default="", repr=False)
    need: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class EvaluationDetail:
    """How many raised a hand for each answer to one question; the entry's text is the question."""

    answers: tuple[str, ...]
    counts: tuple[int, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ParkedDetail:
    """Which lane a parked thing lies in."""

    lane: Lane = Lane.ANOTHER_DAY


Detail = (
    Plain
    | OptionDetail
    | StakeholderDetail
    | ArgumentDetail
    | WeighingDetail
    | ChoiceDetail
    | EvaluationDetail
    | ParkedDetail
)

DETAILS: dict[EntryKind, type[Detail]] = {
    EntryKind.OPTION: OptionDetail,
    EntryKind.STAKEHOLDER: StakeholderDetail,
    EntryKind.ARGUMENT: ArgumentDetail,
    EntryKind.WEIGHING: WeighingDetail,
    EntryKind.CHOICE: ChoiceDetail,
    EntryKind.EVALUATION: EvaluationDetail,
    EntryKind.PARKED: ParkedDetail,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One thing recorded. `phase` is the id of the phase it was made in, empty for none.

    `place` orders the entries of a phase (the lowest first); `written` is when the text last changed.
    """

    id: EntryId
    kind: EntryKind
    phase: str = ""
    text: str = field(default="", repr=False)
    detail: Detail = Plain()
    place: int = 0
    written: datetime


def detail_fields(detail: Detail) -> dict[str, object]:
    """Return the detail as plain values for JSON; enums are their own text."""
    return asdict(detail)


def detail_of(kind: EntryKind, fields: dict[str, object]) -> Detail:
    """Build the detail of an entry of `kind` from what `detail_fields` gave; unknown fields are left out."""
    shape = DETAILS.get(kind, Plain)
    known = {name: fields[name] for name in shape.__dataclass_fields__ if name in fields}
    for name, value in known.items():
        if isinstance(value, list):
            known[name] = tuple(value)
    if "side" in known:
        known["side"] = Side(str(known["side"]))
    if "lane" in known:
        known["lane"] = Lane(str(known["lane"]))
    return shape(**known)  # type: ignore[arg-type]  # the fields were ours when they were written
