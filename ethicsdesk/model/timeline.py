"""A workplace's discussions in the order they were held, one light line for each."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime

from ethicsdesk.model.discussion import DiscussionId, Status
from ethicsdesk.model.method import AboutKind


@dataclass(frozen=True, slots=True, kw_only=True)
class Mark:
    """A place in the timeline: the lines before it are older. `held` is text that sorts as time does."""

    held: str
    id: str


OLDEST = Mark(held="", id="")  # nothing is older


@dataclass(frozen=True, slots=True, kw_only=True)
class DiscussionLine:
    """What the timeline shows of one discussion. `waiting` counts its follow-ups that wait."""

    id: DiscussionId
    title: str = field(repr=False)
    about_kind: AboutKind
    about_id: str
    status: Status
    started: datetime | None
    ended: datetime | None
    participants: int
    conclusion: str = field(repr=False)
    disagreement: str = field(repr=False)
    waiting: int
    mark: Mark


@dataclass(frozen=True, slots=True, kw_only=True)
class Month:
    """How many lines a month has. `first` is its first day where the laptop is; None: no day is known."""

    first: date | None
    lines: int
