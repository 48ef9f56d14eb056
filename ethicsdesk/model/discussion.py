"""One meeting about a dilemma, a principle, the group's own case, or nothing chosen (samtal)."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import NewType

from ethicsdesk.model.ballot import Ballot
from ethicsdesk.model.dilemma import Axis, PrincipleId
from ethicsdesk.model.entry import Entry, EntryKind
from ethicsdesk.model.language import Language
from ethicsdesk.model.method import AboutKind, MethodId, PhaseId, PhaseKind
from ethicsdesk.model.workplace import WorkplaceId

DiscussionId = NewType("DiscussionId", str)


class Status(StrEnum):
    """How far a discussion has come."""

    PLANNED = "planned"
    RUNNING = "running"
    PAUSED = "paused"
    FINISHED = "finished"
    ABANDONED = "abandoned"


UNFINISHED = (Status.RUNNING, Status.PAUSED)


class PhaseState(StrEnum):
    """How far a phase has come; any phase can be opened again."""

    WAITING = "waiting"
    OPEN = "open"
    DONE = "done"
    SKIPPED = "skipped"


@dataclass(frozen=True, slots=True, kw_only=True)
class About:
    """What it is about. `id` names the dilemma or principle, empty for an own case or a free one.

    `title` is what the list shows; `case` is the own case's few lines.
    """

    kind: AboutKind
    id: str = ""
    title: str = field(default="", repr=False)
    case: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class DiscussionPhase:
    """A phase as it goes in one discussion: minutes planned, seconds spent (never negative)."""

    id: PhaseId
    kind: PhaseKind
    title: str
    minutes: int
    seconds: int = 0
    state: PhaseState = PhaseState.WAITING


@dataclass(frozen=True, slots=True, kw_only=True)
class Conclusion:
    """What the group arrived at, the disagreement that stays, and the option it leaned to ("" for none)."""

    text: str = field(default="", repr=False)
    disagreement: str = field(default="", repr=False)
    leans: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Discussion:
    """A discussion, whole. The entries lie in the order of their phases and places.

    `current` is the place of the open phase in `phases`, or -1 before and after. `participants` is a
    count, never names. `twist` is the what-if card that was drawn, 0 for none. `axis` and `principles`
    are what it touched: the dilemma's, the principle's, or what the group tagged at closing.
    The three hashes point at snapshots, "" for none.
    """

    id: DiscussionId
    workplace: WorkplaceId
    about: About
    method: MethodId
    language: Language
    status: Status = Status.RUNNING
    minutes: int
    participants: int = 0
    roles: tuple[str, ...] = ()
    facilitator: str = ""
    planned: datetime | None = None
    started: datetime | None = None
    ended: datetime | None = None
    phases: tuple[DiscussionPhase, ...] = ()
    current: int = -1
    entries: tuple[Entry, ...] = ()
    ballots: tuple[Ballot, ...] = ()
    conclusion: Conclusion = Conclusion()
    axis: Axis | None = None
    principles: tuple[PrincipleId, ...] = ()
    twist: int = 0
    dilemma_hash: str = ""
    principle_hash: str = ""
    method_hash: str = ""

    @property
    def phase(self) -> DiscussionPhase | None:
        """The phase that is open, or None."""
        return self.phases[self.current] if 0 <= self.current < len(self.phases) else None

    @property
    def is_unfinished(self) -> bool:
        """Say whether one can go on with it."""
        return self.status in UNFINISHED

    def entries_of(self, *kinds: EntryKind, phase: str | None = None) -> tuple[Entry, ...]:
        """Return the entries of these kinds in their order, of one phase or of all."""
        return tuple(
            entry
            for entry in self.entries
            if (not kinds or entry.kind in kinds) and (phase is None or entry.phase == phase)
        )

    @property
    def question(self) -> str:
        """The moral question once it is written, before that the title (`{question}` in prompts)."""
        written = [entry.text for entry in self.entries_of(EntryKind.MORAL_QUESTION) if entry.text.strip()]
        return written[-1] if written else self.about.title
