"""A discussion that was held, as light as the figures need it: no word that a group wrote."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from ethicsdesk.model.dilemma import Axis, PrincipleId
from ethicsdesk.model.discussion import DiscussionId
from ethicsdesk.model.method import AboutKind, MethodId


@dataclass(frozen=True, slots=True, kw_only=True)
class Held:
    """What coverage, suggestions and the tension map ask of a finished discussion.

    `about_id` is empty for an own case and a free discussion. `day` is the day it began, where the
    laptop is. `minutes` is the length that was chosen. `leans` is the option's id, "" for none.
    """

    discussion: DiscussionId
    about_kind: AboutKind
    about_id: str
    principles: tuple[PrincipleId, ...]
    axis: Axis | None
    day: date
    minutes: int
    participants: int
    leans: str
    method: MethodId


@dataclass(frozen=True, slots=True, kw_only=True)
class Touched:
    """How many finished discussions touched a principle, and on which day the last one was held."""

    principle: PrincipleId
    times: int
    last: date
