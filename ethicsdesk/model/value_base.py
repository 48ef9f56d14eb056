"""A value base (värdegrund): its introduction, principles and guidelines."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import NewType

from ethicsdesk.model.dilemma import GuidelineId, LawNote, PrincipleId
from ethicsdesk.model.language import Language

ValueBaseId = NewType("ValueBaseId", str)


class ValueBaseKind(StrEnum):
    """What a value base is about; a workplace may have one of each."""

    VALUES = "values"
    LEADERSHIP = "leadership"


@dataclass(frozen=True, slots=True, kw_only=True)
class Principle:
    """A principle page in one language. `meaning` and `background` are Markdown; the rest plain lines."""

    id: PrincipleId
    value_base: ValueBaseId
    language: Language
    title: str
    summary: str
    covers: tuple[str, ...] = ()
    icon: str = "book-open"
    related: tuple[PrincipleId, ...] = ()
    see: tuple[GuidelineId, ...] = ()
    law: tuple[LawNote, ...] = ()
    meaning: str
    everyday: tuple[str, ...] = ()
    falling_short: tuple[str, ...] = ()
    questions: tuple[str, ...] = ()
    background: str = ""
    pack: str
    pack_version: str
    text: str = field(repr=False)
    hash: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Guideline:
    """One ethical guideline (riktlinje): Markdown text and an example."""

    id: GuidelineId
    value_base: ValueBaseId
    title: str
    text: str
    example: str


@dataclass(frozen=True, slots=True, kw_only=True)
class GuidelineGroup:
    """Guidelines under one heading, such as those for contact with clients."""

    id: str
    title: str
    guidelines: tuple[Guideline, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Introduction:
    """What a value base is for and how to read it; Markdown."""

    why: str
    how_to_read: str
    background: str = ""
    covers: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class PrincipleGroup:
    """Principles under one heading of a value base's page."""

    id: str
    title: str
    principles: tuple[PrincipleId, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ValueBase:
    """A whole value base in one language, its principles in their order."""

    id: ValueBaseId
    version: str
    language: Language
    title: str
    summary: str
    kind: ValueBaseKind
    principles: tuple[Principle, ...]
    groups: tuple[PrincipleGroup, ...] = ()
    introduction: Introduction | None = None
    guideline_introduction: str = ""
    guideline_groups: tuple[GuidelineGroup, ...] = ()
    based_on: tuple[str, ...] = ()
    adopted: date | None = None
    adopted_by: str = ""
    next_review: date | None = None
    pack: str
    pack_version: str
