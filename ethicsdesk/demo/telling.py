"""A tale told of a certain day: the discussion as it would have been recorded, and its follow-ups."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from random import Random

from ethicsdesk.demo.ids import made_up_id
from ethicsdesk.demo.tale import Line, Tale, Vote
from ethicsdesk.model.ballot import Ballot, BallotId
from ethicsdesk.model.dilemma import Dilemma
from ethicsdesk.model.discussion import (
    Discussion,
    DiscussionId,
    DiscussionPhase,
    PhaseState,
    Status,
)
from ethicsdesk.model.entry import Entry, EntryId, EntryKind
from ethicsdesk.model.follow_up import FollowUp, FollowUpId
from ethicsdesk.model.method import Method, PhaseId, share_minutes
from ethicsdesk.model.value_base import Principle
from ethicsdesk.model.workplace import WorkplaceId


@dataclass(frozen=True, slots=True)
class Course:
    """How the time went: the phases with their seconds, and for each how many it began and ended after."""

    phases: tuple[DiscussionPhase, ...]
    begun: dict[str, int]
    ended: dict[str, int]
    seconds: int


def course_of(tale: Tale, dice: Random) -> Course:
    """Let each phase take its minutes, a fifth more or less; those that were not reached still wait."""
    method = tale.method
    minutes = share_minutes(
        tale.minutes,
        tuple(phase.share for phase in method.phases),
        tuple(phase.least for phase in method.phases),
    )
    phases, begun, ended, seconds = [], {"": 0}, {}, 0
    for phase, planned in zip(method.phases, minutes, strict=True):
        is_reached = phase.id not in tale.unreached
        spent = int(planned * 60 * dice.uniform(0.8, 1.2)) if is_reached else 0
        state = PhaseState.DONE if is_reached else PhaseState.WAITING
        phases.append(
            DiscussionPhase(
                id=phase.id, kind=phase.kind, title=phase.title, minutes=planned, seconds=spent, state=state
            )
        )
        begun[phase.id], ended[phase.id] = seconds, seconds + spent
        seconds += spent
    return Course(tuple(phases), begun, ended | {"": seconds}, seconds)


def tell(
    tale: Tale, course: Course, started: datetime, workplace: WorkplaceId, dice: Random
) -> tuple[Discussion, tuple[FollowUp, ...]]:
    """Return the discussion that began at `started`, and what was agreed in it."""
    ended = started + timedelta(seconds=course.seconds)
    discussion = DiscussionId(made_up_id(started, dice))
    entries = tuple(_entries(tale.lines, course, started, dice))
    leans = entries[tale.leans].id if isinstance(tale.leans, int) else tale.conclusion.leans
    hashes = {type(thing): thing.hash for thing in tale.used}
    told = Discussion(
        id=discussion,
        workplace=workplace,
        about=tale.about,
        method=tale.method.id,
        language=tale.method.language,
        status=Status.FINISHED,
        minutes=tale.minutes,
        participants=tale.participants,
        roles=tale.roles,
        started=started,
        ended=ended,
        phases=course.phases,
        entries=entries,
        ballots=tuple(_ballot(vote, tale, entries, course, started, dice) for vote in tale.votes),
        conclusion=replace(tale.conclusion, leans=leans),
        axis=tale.axis,
        principles=tale.principles,
        twist=tale.twist,
        dilemma_hash=hashes.get(Dilemma, ""),
        principle_hash=hashes.get(Principle, ""),
        method_hash=hashes.get(Method, ""),
    )
    return told, tuple(_follow_ups(tale, told, ended, dice))


def day_of(tale: Tale, today: date) -> date:
    """Return the day on which it is held when the year ends `today`."""
    monday = today - timedelta(days=today.weekday())
    return monday - timedelta(weeks=tale.weeks) + timedelta(days=tale.weekday)


def _entries(lines: tuple[Line, ...], course: Course, started: datetime, dice: Random) -> Iterator[Entry]:
    """Give the entries spread over their phases; choices have the end of the phase as their common time."""
    many: dict[str, int] = {}
    for line in lines:
        many[line.phase] = many.get(line.phase, 0) + 1
    places: dict[str, int] = {}
    for line in lines:
        place = places.get(line.phase, 0)
        places[line.phase] = place + 1
        begun, ended = course.begun[line.phase], course.ended[line.phase]
        is_last = line.kind is EntryKind.CHOICE
        after = ended if is_last else begun + (ended - begun) * (place + 1) // (many[line.phase] + 1)
        written = started + timedelta(days=line.days, seconds=after)
        yield Entry(
            id=EntryId(made_up_id(written, dice)),
            kind=line.kind,
            phase=line.phase,
            text=line.text,
            detail=line.detail,
            place=place,
            written=written,
        )


def _ballot(
    vote: Vote, tale: Tale, entries: tuple[Entry, ...], course: Course, started: datetime, dice: Random
) -> Ballot:
    held = started + timedelta(seconds=course.ended[vote.phase])
    arguments = (entry for entry in entries if entry.kind is EntryKind.ARGUMENT)
    return Ballot(
        id=BallotId(made_up_id(held, dice)),
        phase=vote.phase,
        moment=vote.moment,
        twist=tale.twist if vote.phase == PhaseId("what-if") else 0,
        voters=sum(vote.counts.values()),
        counts=vote.counts,
        sureness=vote.sureness,
        weighed_most={
            entry.id: count for entry, count in zip(arguments, vote.weighed, strict=False) if count
        },
        held=held,
    )


def _follow_ups(tale: Tale, told: Discussion, ended: datetime, dice: Random) -> Iterator[FollowUp]:
    for place, promise in enumerate(tale.promises):
        yield FollowUp(
            id=FollowUpId(made_up_id(ended + timedelta(seconds=place), dice)),
            workplace=told.workplace,
            discussion=told.id,
            text=promise.text,
            role=promise.role,
            due=ended.date() + timedelta(weeks=promise.weeks),
            state=promise.state,
            outcome=promise.outcome,
        )
