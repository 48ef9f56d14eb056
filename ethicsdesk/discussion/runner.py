"""What can happen in a discussion: each call takes it as it is and returns it as it is next.

Nothing here has a clock, dice or a screen: `now`, ids and the order of a shuffle are handed in. Nothing is
locked and nothing is lost: any phase can be entered at any time, entries leave by `take_away` alone, and
seconds only grow, by `spend`. While a discussion is running or paused exactly one phase is open.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from ethicsdesk.model.ballot import Ballot
from ethicsdesk.model.dilemma import Axis, PrincipleId
from ethicsdesk.model.discussion import (
    About,
    Conclusion,
    Discussion,
    DiscussionId,
    DiscussionPhase,
    PhaseState,
    Status,
)
from ethicsdesk.model.entry import Entry, EntryId, EntryKind
from ethicsdesk.model.method import Method, share_minutes
from ethicsdesk.model.workplace import WorkplaceId


def begin(  # noqa: PLR0913 - each is a fact of its own that the start page has asked for
    about: About,
    method: Method,
    *,
    id: DiscussionId,
    workplace: WorkplaceId,
    minutes: int,
    now: datetime,
    participants: int = 0,
    roles: tuple[str, ...] = (),
    facilitator: str = "",
    axis: Axis | None = None,
    principles: tuple[PrincipleId, ...] = (),
    dilemma_hash: str = "",
    principle_hash: str = "",
) -> Discussion:
    """Return a new discussion that runs, its first phase open and `minutes` shared over the phases.

    `axis` and `principles` are the dilemma's or the principle's own; an own case gets them by `tag`.
    """
    planned = Discussion(
        id=id,
        workplace=workplace,
        about=about,
        method=method.id,
        language=method.language,
        status=Status.PLANNED,
        minutes=minutes,
        participants=participants,
        roles=roles,
        facilitator=facilitator,
        phases=_phases(method, minutes),
        axis=axis,
        principles=principles,
        dilemma_hash=dilemma_hash,
        principle_hash=principle_hash,
        method_hash=method.hash,
    )
    return enter(planned, 0, now)


def enter(discussion: Discussion, n: int, now: datetime) -> Discussion:
    """Open the phase at place `n`, whatever it was; the one that is left is done.

    A paused or finished discussion runs again. Raises IndexError where there is no such place.
    """
    if not 0 <= n < len(discussion.phases):
        raise IndexError(n)
    left = _with_state(discussion, discussion.current, PhaseState.DONE)
    return replace(
        _with_state(left, n, PhaseState.OPEN),
        current=n,
        status=Status.RUNNING,
        started=discussion.started or now,
        ended=None,
    )


def next_phase(discussion: Discussion, now: datetime) -> Discussion:
    """Open the phase after the open one; on the last one nothing changes."""
    return _step(discussion, 1, now)


def previous_phase(discussion: Discussion, now: datetime) -> Discussion:
    """Open the phase before the open one; on the first one nothing changes."""
    return _step(discussion, -1, now)


def skip(discussion: Discussion, now: datetime) -> Discussion:
    """Leave the open phase as skipped for the one after it; the last one stays open.

    What was written in it stays, and it can be opened again.
    """
    n = discussion.current
    if discussion.phase is None or n + 1 >= len(discussion.phases):
        return discussion
    return _with_state(enter(discussion, n + 1, now), n, PhaseState.SKIPPED)


def lengthen(discussion: Discussion, minutes: int) -> Discussion:
    """Give the open phase `minutes` more (at least none); `time.replan` then asks the others for them."""
    phase = discussion.phase
    if phase is None or minutes <= 0:
        return discussion
    return _with_phase(discussion, discussion.current, replace(phase, minutes=phase.minutes + minutes))


def spend(discussion: Discussion, seconds: int) -> Discussion:
    """Count `seconds` more on the open phase; nothing is counted while the discussion does not run."""
    phase = discussion.phase
    if phase is None or discussion.status is not Status.RUNNING or seconds <= 0:
        return discussion
    return _with_phase(discussion, discussion.current, replace(phase, seconds=phase.seconds + seconds))


def pause(discussion: Discussion) -> Discussion:
    """Stop the count; the open phase stays open."""
    return replace(discussion, status=Status.PAUSED) if discussion.is_unfinished else discussion


def go_on(discussion: Discussion, now: datetime) -> Discussion:
    """Run again where it was: after a pause, after a crash, or after it was finished too early.

    The open phase opens with the seconds it had. Where none is open, it is the first that waits, or the last.
    """
    return enter(discussion, _where_it_was(discussion), now)


def finish(discussion: Discussion, now: datetime) -> Discussion:
    """End it, at any moment: the open phase is done, and phases that were never opened still wait."""
    if discussion.status is Status.FINISHED:
        return discussion
    left = _with_state(discussion, discussion.current, PhaseState.DONE)
    return replace(left, status=Status.FINISHED, current=-1, started=discussion.started or now, ended=now)


def put(discussion: Discussion, entry: Entry) -> Discussion:
    """Add the entry, or put it in place of the one with its id; all lie by phase and place.

    Entries of no phase lie last.
    """
    others = [other for other in discussion.entries if other.id != entry.id]
    return replace(discussion, entries=_in_order(discussion, [*others, entry]))


def take_away(discussion: Discussion, entry_id: EntryId) -> Discussion:
    """Remove the entry; to undo is to `put` it again."""
    return replace(discussion, entries=tuple(entry for entry in discussion.entries if entry.id != entry_id))


def next_place(discussion: Discussion, phase: str) -> int:
    """Return the place of a new entry that is to lie last in the phase."""
    return 1 + max((entry.place for entry in discussion.entries_of(phase=phase)), default=-1)


def leave_choices(
    discussion: Discussion, phase: str, *, ids: Sequence[EntryId], order: Sequence[int], now: datetime
) -> Discussion:
    """Make it impossible to tell who wrote which of the phase's `choice` entries, and when.

    They come in `order` (the numbers 0 … n-1, shuffled) with new `ids` and `now` as their common time.
    To be called whenever the phase is left, also for the second time. Raises ValueError where `ids` or
    `order` do not fit.
    """
    choices = discussion.entries_of(EntryKind.CHOICE, phase=phase)
    if sorted(order) != list(range(len(choices))) or len(set(ids)) != len(choices):
        raise ValueError(len(choices))
    first = min((choice.place for choice in choices), default=0)
    shuffled = [
        replace(choices[n], id=new_id, place=first + place, written=now)
        for place, (n, new_id) in enumerate(zip(order, ids, strict=True))
    ]
    others = [entry for entry in discussion.entries if entry not in choices]
    return replace(discussion, entries=_in_order(discussion, [*others, *shuffled]))


def hold_ballot(discussion: Discussion, ballot: Ballot) -> Discussion:
    """Keep a closed ballot; one that is held again in its phase takes the place of the one before."""
    held = (ballot.phase, ballot.moment, ballot.twist)
    others = [other for other in discussion.ballots if (other.phase, other.moment, other.twist) != held]
    return replace(discussion, ballots=(*others, ballot))


def conclude(discussion: Discussion, conclusion: Conclusion) -> Discussion:
    """Keep what the group arrived at, in place of what was written before."""
    return replace(discussion, conclusion=conclusion)


def draw_twist(discussion: Discussion, number: int) -> Discussion:
    """Lay the what-if card `number` on the table; 0 puts it back."""
    return replace(discussion, twist=number)


def tag(discussion: Discussion, axis: Axis | None, principles: tuple[PrincipleId, ...]) -> Discussion:
    """Say afterwards what an own case or a free discussion touched."""
    return replace(discussion, axis=axis, principles=principles)


def _phases(method: Method, minutes: int) -> tuple[DiscussionPhase, ...]:
    shares = tuple(phase.share for phase in method.phases)
    least = tuple(phase.least for phase in method.phases)
    return tuple(
        DiscussionPhase(id=phase.id, kind=phase.kind, title=phase.title, minutes=part)
        for phase, part in zip(method.phases, share_minutes(minutes, shares, least), strict=True)
    )


def _step(discussion: Discussion, by: int, now: datetime) -> Discussion:
    n = discussion.current + by
    if discussion.phase is None or not 0 <= n < len(discussion.phases):
        return discussion
    return enter(discussion, n, now)


def _where_it_was(discussion: Discussion) -> int:
    if discussion.phase is not None:
        return discussion.current
    waiting = [n for n, phase in enumerate(discussion.phases) if phase.state is PhaseState.WAITING]
    return waiting[0] if waiting else len(discussion.phases) - 1


def _with_state(discussion: Discussion, n: int, state: PhaseState) -> Discussion:
    """Set the state of the phase at place `n`; where `n` is no place nothing changes."""
    if not 0 <= n < len(discussion.phases):
        return discussion
    return _with_phase(discussion, n, replace(discussion.phases[n], state=state))


def _with_phase(discussion: Discussion, n: int, phase: DiscussionPhase) -> Discussion:
    return replace(discussion, phases=(*discussion.phases[:n], phase, *discussion.phases[n + 1 :]))


def _in_order(discussion: Discussion, entries: Sequence[Entry]) -> tuple[Entry, ...]:
    places = {str(phase.id): n for n, phase in enumerate(discussion.phases)}
    return tuple(sorted(entries, key=lambda entry: (places.get(entry.phase, len(places)), entry.place)))
