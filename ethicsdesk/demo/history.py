"""A made-up workplace with a year of history, and as many older discussions as one asks for.

The same seed, day and language give the same history in an empty folder, to the last id.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import UTC, date, datetime
from itertools import chain, islice
from random import Random

from ethicsdesk.content.library import Library
from ethicsdesk.content.snapshots import snapshot_of
from ethicsdesk.demo.ids import made_up_id
from ethicsdesk.demo.more import older
from ethicsdesk.demo.tale import Tale, Tales, read_tales
from ethicsdesk.demo.telling import course_of, day_of, tell
from ethicsdesk.model.discussion import Discussion
from ethicsdesk.model.follow_up import FollowUp
from ethicsdesk.model.language import Language
from ethicsdesk.model.snapshot import Snapshot
from ethicsdesk.model.workplace import Workplace, WorkplaceId
from ethicsdesk.parts import Parts
from ethicsdesk.store.bulk import add_discussions, add_follow_ups

A_YEAR = 22  # discussions
SLICE = 1_000

Told = tuple[Discussion, tuple[FollowUp, ...]]


def build(
    parts: Parts,
    library: Library,
    *,
    language: Language,
    today: date,
    seed: int,
    discussions: int = A_YEAR,
) -> int:
    """Make a workplace with so many discussions up to `today`, the latest ones of the told year.

    Return how many there are. Those past the year's are combined of its words, further and further back.
    """
    tales = read_tales(library, language)
    dice = Random(f"{seed}/{len(parts.workplaces.all())}")  # noqa: S311 - history to be repeated, no secret
    year = tales.year[-discussions:] if discussions < len(tales.year) else tales.year
    first = day_of(year[0], today)
    workplace = _workplace(tales, first, dice)
    parts.workplaces.keep(workplace)
    for text in _used(tales.year):
        parts.snapshots.keep(text)
    told = chain(
        older(tales, discussions - len(year), before=first, workplace=workplace.id, dice=dice),
        _told(year, today, workplace.id, dice),
    )
    return _add(parts, told)


def _workplace(tales: Tales, first: date, dice: Random) -> Workplace:
    made = datetime(first.year, first.month, first.day, 6, tzinfo=UTC)
    return Workplace(
        id=WorkplaceId(made_up_id(made, dice)),
        name=tales.workplace,
        made=made,
        usual_participants=tales.year[-1].participants,
    )


def _used(tales: Iterable[Tale]) -> Iterable[Snapshot]:
    """Return the texts that the tales point at, once each; an open discussion's method has none."""
    things = {thing.hash: thing for tale in tales for thing in tale.used if thing.hash}
    return map(snapshot_of, things.values())


def _told(tales: Iterable[Tale], today: date, workplace: WorkplaceId, dice: Random) -> Iterator[Told]:
    for tale in tales:
        started = datetime.combine(day_of(tale, today), tale.at, tzinfo=UTC)
        yield tell(tale, course_of(tale, dice), started, workplace, dice)


def _add(parts: Parts, told: Iterable[Told]) -> int:
    """Add them in slices, so that a million need no more memory than a thousand."""
    added, remaining = 0, iter(told)
    while part := list(islice(remaining, SLICE)):
        added += add_discussions(parts.store, (discussion for discussion, _ in part))
        add_follow_ups(parts.store, (follow_up for _, follow_ups in part for follow_up in follow_ups))
    return added
