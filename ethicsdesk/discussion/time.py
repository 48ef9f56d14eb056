"""The time of a discussion: it counts and never nags, and what one phase takes the waiting ones share."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

from ethicsdesk.model.discussion import Discussion, DiscussionPhase, PhaseState
from ethicsdesk.model.method import Method, share_minutes

MINUTE = 60  # seconds


def left(phase: DiscussionPhase) -> int:
    """Return the seconds left of the phase, negative when it has gone over."""
    return phase.minutes * MINUTE - phase.seconds


def waiting(discussion: Discussion) -> tuple[DiscussionPhase, ...]:
    """Return the phases that nobody has opened or skipped yet."""
    return tuple(phase for phase in discussion.phases if phase.state is PhaseState.WAITING)


def replan(discussion: Discussion, method: Method) -> Discussion:
    """Share what is left of the meeting among the phases that wait, by their shares, never under a minute.

    The open phase keeps its minutes. Less than half a minute more or less moves nothing, so the plan stands
    still while a group keeps roughly to it.
    """
    phases = waiting(discussion)
    seconds = discussion.minutes * MINUTE - sum(phase.seconds for phase in discussion.phases)
    if discussion.phase is not None:
        seconds -= max(0, left(discussion.phase))
    minutes = max(0, (seconds + MINUTE // 2) // MINUTE)
    if not phases or minutes == sum(phase.minutes for phase in phases):
        return discussion
    in_method = [method.phase(phase.id) for phase in phases]
    parts = share_minutes(
        minutes, tuple(phase.share for phase in in_method), tuple(phase.least for phase in in_method)
    )
    planned = {phase.id: part for phase, part in zip(phases, parts, strict=True)}
    return replace(
        discussion,
        phases=tuple(
            replace(phase, minutes=planned.get(phase.id, phase.minutes)) for phase in discussion.phases
        ),
    )


def ends_at(discussion: Discussion, now: datetime) -> datetime:
    """Say when it ends if everyone keeps to the plan from now on."""
    seconds = sum(phase.minutes * MINUTE for phase in waiting(discussion))
    if discussion.phase is not None:
        seconds += max(0, left(discussion.phase))
    return now + timedelta(seconds=seconds)
