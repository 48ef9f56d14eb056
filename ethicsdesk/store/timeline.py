"""The timeline and the figures: what is read of very many discussions, each through its own index.

Pages go by key (a `Mark`), never by OFFSET: at a million discussions the last page then costs as much as
the first (OFFSET: 50 to 100 times as much). The conditions must be those of the indexes, word for word.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from datetime import date, datetime, time
from typing import Any

from ethicsdesk.model.dilemma import PrincipleId
from ethicsdesk.model.discussion import DiscussionId, Status
from ethicsdesk.model.held import Held, Touched
from ethicsdesk.model.method import AboutKind, MethodId
from ethicsdesk.model.timeline import DiscussionLine, Mark, Month
from ethicsdesk.model.workplace import WorkplaceId
from ethicsdesk.store.discussion_rows import axis_of, principles_of
from ethicsdesk.store.rows import from_moment, to_day, to_moment
from ethicsdesk.store.store import Store

_IN_TIMELINE = "workplace = ? AND deleted = 0 AND status <> 'planned'"
_FINISHED = "workplace = ? AND deleted = 0 AND status = 'finished'"
_AFTER_ALL = "~"  # sorts after every moment
_LINE = """SELECT id, title, about_kind, about_id, status, started, ended, participants, conclusion,
    disagreement, held, (SELECT count(*) FROM follow_up WHERE follow_up.discussion = discussion.id
        AND follow_up.deleted = 0 AND state IN ('open', 'going-on'))
    FROM discussion"""


class Timeline:
    """Reads the timeline of a workplace. Counts are kept until something changes."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._counted: dict[WorkplaceId, tuple[int, int]] = {}
        self._touched: dict[WorkplaceId, tuple[int, tuple[Touched, ...]]] = {}

    def page(
        self, workplace: WorkplaceId, *, before: Mark | None, after: Mark | None, limit: int
    ) -> tuple[DiscussionLine, ...]:
        """Return the lines just older than `before`, or just newer than `after`, newest first."""
        place, order = "", "DESC"
        mark = before or after
        if mark is not None:
            place = f"AND (held, id) {'<' if before else '>'} (?, ?)"
            order = "DESC" if before else "ASC"
        values = (workplace, *((mark.held, mark.id) if mark else ()), limit)
        statement = f"{_LINE} WHERE {_IN_TIMELINE} {place} ORDER BY held {order}, id {order} LIMIT ?"
        lines = tuple(map(_line_of, self._store.ask(statement, *values)))
        return lines[::-1] if order == "ASC" else lines

    def marks(self, workplace: WorkplaceId, *, every: int) -> tuple[Mark, ...]:
        """Return the mark of each `every`th line."""
        statement = f"""SELECT held, id FROM (
            SELECT held, id, row_number() OVER (ORDER BY held DESC, id DESC) AS n
            FROM discussion WHERE {_IN_TIMELINE}) WHERE n % ? = 0"""  # noqa: S608 - our own condition
        return tuple(Mark(held=held, id=last) for held, last in self._store.ask(statement, workplace, every))

    def months(self, workplace: WorkplaceId) -> tuple[Month, ...]:
        """Return how many lines each month has that has any, the newest first; those without a day last.

        A month begins at midnight where the laptop is, so the months are found one by one: each is one
        step into the index and one count of a stretch of it.
        """
        months = []
        before = _AFTER_ALL
        while before and (newest := self._newest(workplace, before)) is not None:
            day = to_day(newest)
            first = day.replace(day=1) if day is not None else None
            start = _midnight(first) if first is not None else ""
            statement = f"""SELECT count(*) FROM discussion
                WHERE {_IN_TIMELINE} AND held >= ? AND held < ?"""  # noqa: S608 - our own condition
            [(lines,)] = self._store.ask(statement, workplace, start, before)
            months.append(Month(first=first, lines=lines))
            before = start
        return tuple(months)

    def count(self, workplace: WorkplaceId) -> int:
        """Return how many lines there are. Counted anew after a change: 90 ms at a million."""
        changes = self._store.changes
        counted_at, count = self._counted.get(workplace, (-1, 0))
        if counted_at != changes:
            statement = f"SELECT count(*) FROM discussion WHERE {_IN_TIMELINE}"  # noqa: S608 - ours
            [(count,)] = self._store.ask(statement, workplace)
            self._counted[workplace] = (changes, count)
        return count

    def count_since(self, workplace: WorkplaceId, day: date) -> int:
        """Return how many were held on that day or later."""
        statement = f"SELECT count(*) FROM discussion WHERE {_IN_TIMELINE} AND held >= ?"  # noqa: S608 - ours
        [(count,)] = self._store.ask(statement, workplace, _midnight(day))
        return int(count)

    def held(self, workplace: WorkplaceId) -> tuple[Held, ...]:
        """Return the finished discussions, the newest last."""
        statement = f"""SELECT id, about_kind, about_id, principles, axis, held, minutes, participants,
            leans, method FROM discussion
            WHERE {_FINISHED} AND held <> '' ORDER BY held, id"""  # noqa: S608 - our own condition
        return tuple(map(_held_of, self._store.ask(statement, workplace)))

    def touched(self, workplace: WorkplaceId) -> tuple[Touched, ...]:
        """Return each principle that was touched, by its id."""
        changes = self._store.changes
        counted_at, touched = self._touched.get(workplace, (-1, ()))
        if counted_at != changes:
            statement = f"""SELECT principles, count(*), max(held) FROM discussion
                WHERE {_FINISHED} GROUP BY principles"""  # noqa: S608 - our own condition
            touched = _touched_of(self._store.ask(statement, workplace))
            self._touched[workplace] = (changes, touched)
        return touched

    def _newest(self, workplace: WorkplaceId, before: str) -> str | None:
        statement = f"""SELECT held FROM discussion WHERE {_IN_TIMELINE} AND held < ?
            ORDER BY held DESC, id DESC LIMIT 1"""  # noqa: S608 - our own condition
        return next((held for (held,) in self._store.ask(statement, workplace, before)), None)


def _midnight(day: date) -> str:
    """Return the moment at which a day begins where the laptop is, as it would be kept."""
    return from_moment(datetime.combine(day, time.min).astimezone()) or ""


def _line_of(found: tuple[Any, ...]) -> DiscussionLine:
    line, title, kind, about, status, started, ended, participants, text, disagreement, held, waiting = found
    return DiscussionLine(
        id=DiscussionId(line),
        title=title,
        about_kind=AboutKind(kind),
        about_id=about,
        status=Status(status),
        started=to_moment(started),
        ended=to_moment(ended),
        participants=participants,
        conclusion=text,
        disagreement=disagreement,
        waiting=waiting,
        mark=Mark(held=held, id=line),
    )


def _held_of(found: tuple[Any, ...]) -> Held:
    discussion, about_kind, about, principles, axis, held, minutes, participants, leans, method = found
    return Held(
        discussion=DiscussionId(discussion),
        about_kind=AboutKind(about_kind),
        about_id=about,
        principles=principles_of(principles),
        axis=axis_of(axis),
        day=datetime.fromisoformat(held).astimezone().date(),
        minutes=minutes,
        participants=participants,
        leans=leans,
        method=MethodId(method),
    )


def _touched_of(groups: Iterable[tuple[Any, ...]]) -> tuple[Touched, ...]:
    """Share out the groups: few different sets of principles stand for very many discussions."""
    times: defaultdict[PrincipleId, int] = defaultdict(int)
    last: defaultdict[PrincipleId, str] = defaultdict(str)
    for principles, count, held in groups:
        for principle in principles_of(principles):
            times[principle] += count
            last[principle] = max(last[principle], held)
    return tuple(
        Touched(principle=principle, times=times[principle], last=day)
        for principle in sorted(times)
        if (day := to_day(last[principle])) is not None
    )
