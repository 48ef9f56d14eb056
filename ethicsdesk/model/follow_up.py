"""What a group agreed to come back to (uppföljning), and what became of it."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import NewType

from ethicsdesk.model.workplace import WorkplaceId

FollowUpId = NewType("FollowUpId", str)


class FollowUpState(StrEnum):
    """How far it has come."""

    OPEN = "open"
    GOING_ON = "going-on"
    DONE = "done"
    DROPPED = "dropped"


WAITING = (FollowUpState.OPEN, FollowUpState.GOING_ON)


@dataclass(frozen=True, slots=True, kw_only=True)
class FollowUp:
    """What someone does before the group meets again.

    `role` says who, never by name. `due` is a day in the workplace's own calendar, or None.
    `outcome` is what became of it, in the group's words, whatever the state.
    """

    id: FollowUpId
    workplace: WorkplaceId
    discussion: str  # DiscussionId
    text: str = field(default="", repr=False)
    role: str = ""
    due: date | None = None
    state: FollowUpState = FollowUpState.OPEN
    outcome: str = field(default="", repr=False)

    def is_late(self, today: date) -> bool:
        """Say whether it still waits after its day; on the day itself it is not late."""
        return self.state in WAITING and self.due is not None and today > self.due
