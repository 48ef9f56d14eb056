"""What a search found, with the place in the text that matched."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from ethicsdesk.model.workplace import WorkplaceId

Range = tuple[int, int]  # from the first character to the one after the last


class FoundKind(StrEnum):
    """What was found: of the workplace's history first, then of the library."""

    DISCUSSION = "discussion"
    ENTRY = "entry"
    FOLLOW_UP = "follow-up"
    DILEMMA = "dilemma"
    PRINCIPLE = "principle"
    GUIDELINE = "guideline"
    METHOD = "method"


@dataclass(frozen=True, slots=True, kw_only=True)
class Snippet:
    """One line of plain text, and where in it the words stand; an interface makes those bold."""

    text: str = field(repr=False)
    ranges: tuple[Range, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """Something in the history that holds all the words. `title` and `date` are the discussion's."""

    kind: FoundKind
    id: str
    discussion: str  # DiscussionId
    title: str = field(repr=False)
    date: date | None
    workplace: WorkplaceId
    snippet: str = field(repr=False)
    ranges: tuple[Range, ...] = ()
