"""As many older discussions as one likes, made of the year's: the words are combined anew each time.

They are for measuring and for trying things out, so they are made to be many. Who reads one closely will
see that the sentences come from other talks.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from random import Random

from ethicsdesk.demo.tale import Line, Promise, Tale, Tales, Vote
from ethicsdesk.demo.telling import Course, course_of, tell
from ethicsdesk.model.discussion import Conclusion, Discussion
from ethicsdesk.model.entry import EntryKind
from ethicsdesk.model.follow_up import FollowUp, FollowUpState
from ethicsdesk.model.method import AboutKind
from ethicsdesk.model.workplace import WorkplaceId

COURSES = 8  # so many ways for the time of each tale to go
MOST_YEARS = 30
KEPT = 0.4  # of a tale's entries: some five a discussion, so that a million fit on a disk
IN_WORDS = (EntryKind.OPTION, EntryKind.STAKEHOLDER, EntryKind.CHOICE)  # their details are words as well
FIRST_HOUR, MEETING_MINUTES = 6, 600  # UTC: a working day


@dataclass(frozen=True, slots=True)
class Pool:
    """The year's words, to be dealt out."""

    tales: Tales
    courses: dict[int, tuple[Course, ...]]  # by the place of the tale in the year
    lines: dict[EntryKind, tuple[Line, ...]]
    conclusions: tuple[Conclusion, ...]
    promises: tuple[Promise, ...]


def older(
    tales: Tales, how_many: int, *, before: date, workplace: WorkplaceId, dice: Random
) -> Iterator[tuple[Discussion, tuple[FollowUp, ...]]]:
    """Give `how_many` discussions from the years before the day, the oldest first, days growing evenly."""
    pool = _pool(tales, dice)
    span = timedelta(days=365 * min(MOST_YEARS, 2 + how_many // 500))
    first = datetime(before.year, before.month, before.day, tzinfo=UTC) - span
    for n in range(how_many):
        day = first + timedelta(days=span.days * n // how_many)
        started = day + timedelta(hours=FIRST_HOUR, minutes=dice.randrange(MEETING_MINUTES))
        place = dice.randrange(len(tales.year))
        yield tell(_varied(pool, place, dice), dice.choice(pool.courses[place]), started, workplace, dice)


def _pool(tales: Tales, dice: Random) -> Pool:
    by_kind: dict[EntryKind, list[Line]] = {}
    for line in (line for tale in tales.year for line in tale.lines):
        by_kind.setdefault(line.kind, []).append(line)
    return Pool(
        tales=tales,
        courses={
            place: tuple(course_of(tale, dice) for _ in range(COURSES))
            for place, tale in enumerate(tales.year)
        },
        lines={kind: tuple(lines) for kind, lines in by_kind.items()},
        conclusions=tuple(tale.conclusion for tale in tales.year),
        promises=tuple(promise for tale in tales.year for promise in tale.promises if promise.outcome),
    )


def _varied(pool: Pool, place: int, dice: Random) -> Tale:
    """Return another talk of the same kind: same subject and method, other words and other votes."""
    tale = pool.tales.year[place]
    lines = tuple(_other_line(pool, line, dice) for line in tale.lines if dice.random() < KEPT)
    about = tale.about
    if about.kind in (AboutKind.OWN_CASE, AboutKind.FREE):
        case = pool.tales.case if about.kind is AboutKind.OWN_CASE else ""
        about = replace(about, title=dice.choice(pool.tales.titles), case=case)
    said, differed = dice.choice(pool.conclusions), dice.choice(pool.conclusions)
    letters = tuple(tale.votes[0].counts) if tale.votes else ()
    return replace(
        tale,
        about=about,
        lines=lines,
        votes=tuple(_other_vote(vote, dice) for vote in tale.votes),
        promises=(_other_promise(pool, dice),) if tale.promises and dice.random() < 0.6 else (),
        leans=None,
        unreached=(),
        conclusion=Conclusion(
            text=_longer(pool, said.text, dice),
            disagreement=differed.disagreement if dice.random() < 0.7 else "",
            leans=dice.choice(letters) if letters else "",
        ),
    )


def _other_line(pool: Pool, line: Line, dice: Random) -> Line:
    if line.kind is EntryKind.EVALUATION:
        return line
    other = dice.choice(pool.lines[line.kind])
    detail = other.detail if line.kind in IN_WORDS else line.detail
    return Line(
        phase=line.phase, kind=line.kind, text=_longer(pool, other.text, dice), detail=detail, days=line.days
    )


def _longer(pool: Pool, text: str, dice: Random) -> str:
    """Follow a whole sentence with another, or two: so few words make very many texts."""
    if not text.endswith((".", "?")):
        return text
    return " ".join((text, *dice.sample(pool.tales.sentences, dice.randrange(3))))


def _other_vote(vote: Vote, dice: Random) -> Vote:
    """Deal the same number of votes out over the options in another way."""
    counts = list(vote.counts.values())
    dice.shuffle(counts)
    return replace(vote, counts=dict(zip(vote.counts, counts, strict=True)), weighed=())


def _other_promise(pool: Pool, dice: Random) -> Promise:
    promise = dice.choice(pool.promises)
    state = FollowUpState.DROPPED if dice.random() < 0.1 else FollowUpState.DONE
    return replace(promise, state=state, weeks=dice.randrange(2, 12))
