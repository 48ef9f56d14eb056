"""How one part of the app tells the others that something is no longer the same."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Concept(StrEnum):
    """The kinds of thing that can change in the store."""

    WORKPLACE = "workplace"
    DISCUSSION = "discussion"  # when, how, with what conclusion
    ENTRY = "entry"  # what was written in it
    BALLOT = "ballot"
    FOLLOW_UP = "follow_up"
    SNAPSHOT = "snapshot"


@dataclass(frozen=True, slots=True)
class Change:
    """What one finished transaction touched."""

    concepts: frozenset[Concept]
