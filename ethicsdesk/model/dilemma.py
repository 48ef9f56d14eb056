"""A dilemma: two goods that cannot both be had, told so that one can see the people in it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import NewType

from ethicsdesk.model.language import Language

DilemmaId = NewType("DilemmaId", str)
PrincipleId = NewType("PrincipleId", str)  # principle.<word>
GuidelineId = NewType("GuidelineId", str)  # guideline.<group>.<number>


class Axis(StrEnum):
    """The kind of conflict ("typ av dilemma" in the interface)."""

    CHILD_ADULT = "child-adult"
    INDIVIDUAL_FAMILY = "individual-family"
    GREAT_LESSER_NEED = "great-lesser-need"
    CLIENT_EMPLOYEE = "client-employee"
    INDIVIDUAL_ECONOMY = "individual-economy"
    RULE_OF_LAW = "rule-of-law"
    PROFESSIONAL_ROLE = "professional-role"
    LEADERSHIP = "leadership"


@dataclass(frozen=True, slots=True, kw_only=True)
class LawNote:
    """What a law says of the subject, as a paraphrase that held on the day `as_of`; never advice."""

    ref: str
    says: str
    as_of: date


@dataclass(frozen=True, slots=True, kw_only=True)
class Option:
    """One way to act (handlingsalternativ), with the strongest reason of each side first.

    `pulls` says how far it pulls towards (1, 2) or against (-1, -2) each principle;
    `id` is a letter from a to e, never reused for another act.
    """

    id: str
    title: str
    pulls: Mapping[PrincipleId, int]
    arguments_for: tuple[str, ...] = ()
    arguments_against: tuple[str, ...] = ()

    @property
    def letter(self) -> str:
        """The letter that people see."""
        return self.id.upper()


@dataclass(frozen=True, slots=True, kw_only=True)
class Stake:
    """Someone who is touched, and what they need or fear."""

    who: str
    what: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Twist:
    """A what-if card: one changed fact in the original story, and what to ask then."""

    number: int  # from 1
    text: str
    question: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Dilemma:
    """A dilemma in one language, whole.

    `situation` and `facilitator_note` are Markdown (paragraphs); the note is never projected.
    `text` is the file as it was read, and `hash` its SHA-256 in the form of the pack format, section 7.
    `pack` and `pack_version` say where it came from.
    """

    id: DilemmaId
    language: Language
    title: str
    summary: str
    axis: Axis
    also: tuple[Axis, ...] = ()
    sectors: tuple[str, ...]
    roles: tuple[str, ...]
    principles: tuple[PrincipleId, ...]
    guidelines: tuple[GuidelineId, ...]
    difficulty: int  # 1 everyday, 2 hard, 3 hard also for an experienced group
    minutes: int
    options: tuple[Option, ...]
    law: tuple[LawNote, ...] = ()
    keywords: tuple[str, ...] = ()
    care: tuple[str, ...] = ()
    situation: str
    stakes: tuple[Stake, ...]
    questions: tuple[str, ...]
    twists: tuple[Twist, ...]
    facilitator_note: str
    pack: str
    pack_version: str
    text: str = field(repr=False)
    hash: str

    @property
    def axes(self) -> tuple[Axis, ...]:
        """Its own axis first, then those it also touches."""
        return (self.axis, *self.also)

    def option(self, id: str) -> Option | None:
        """Return the option with this letter, or None."""
        return next((option for option in self.options if option.id == id), None)
