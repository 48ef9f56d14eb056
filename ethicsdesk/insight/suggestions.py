"""What to discuss next, and why: every reason given is true of the history.

The order: what has not been discussed comes first; among that, what is of another kind than the last
discussions when those were all of one kind; then what touches the principle that has been quiet for longest;
then what is easier to begin with. What has been discussed follows, the longest ago first.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from ethicsdesk.model.dilemma import Axis, Dilemma, DilemmaId, PrincipleId
from ethicsdesk.model.held import Held
from ethicsdesk.model.method import AboutKind

QUIET_DAYS = 56  # a principle that was discussed later than eight weeks ago is no reason
SAME_KIND = 2  # so many discussions of one kind in a row call for another
LONGEST_COUNTED = 365  # days: quieter than a year is not more urgent


class ReasonKind(StrEnum):
    """Why a dilemma is suggested."""

    NOT_DISCUSSED = "not-discussed"  # this dilemma, here
    PRINCIPLE_NEVER = "principle-never"  # `principle` has never been discussed
    PRINCIPLE_QUIET_SINCE = "principle-quiet-since"  # `principle` was last discussed on `day`
    LAST_WERE_AXIS = "last-were-axis"  # the last `times` were all of the kind `axis`, and this one is not
    LONGEST_AGO = "longest-ago"  # all have been discussed; this one longest ago, on `day`


@dataclass(frozen=True, slots=True, kw_only=True)
class Reason:
    """One reason and its facts; those that its kind does not name are empty."""

    kind: ReasonKind
    principle: PrincipleId | None = None
    day: date | None = None
    axis: Axis | None = None
    times: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Suggestion:
    """A dilemma to discuss, its weightiest reason first; one discussed lately may have none."""

    dilemma: DilemmaId
    reasons: tuple[Reason, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class _Past:
    """What the suggestions need of a history: each dilemma's and principle's last day, and the last row."""

    dilemmas: dict[str, date]
    principles: dict[PrincipleId, date]
    axis: Axis | None  # the kind of the latest discussion
    in_a_row: int  # how many latest ones were of it
    today: date

    def quietest(self, dilemma: Dilemma) -> PrincipleId | None:
        """Return its principle that has been quiet for longest, its own order among equals."""
        return min(
            dilemma.principles, key=lambda principle: self.principles.get(principle, date.min), default=None
        )

    def days(self, principle: PrincipleId) -> int:
        """Return the days since the principle was discussed, a little more than the most for never."""
        last = self.principles.get(principle)
        return LONGEST_COUNTED + 1 if last is None else min((self.today - last).days, LONGEST_COUNTED)

    def is_more_of_the_same(self, dilemma: Dilemma) -> bool:
        """Say whether the last discussions were all of its kind."""
        return self.in_a_row >= SAME_KIND and self.axis in dilemma.axes


def suggestions(held: Sequence[Held], dilemmas: Sequence[Dilemma], *, today: date) -> tuple[Suggestion, ...]:
    """Return all `dilemmas`, the best to discuss next first. Within a day the order of `held` counts."""
    past = _past(held, today)
    ranked = sorted(enumerate(dilemmas), key=lambda numbered: (*_rank(past, numbered[1]), numbered[0]))
    days = [past.dilemmas.get(dilemma.id) for dilemma in dilemmas]
    oldest = min((day for day in days if day is not None), default=None) if None not in days else None
    return tuple(
        Suggestion(dilemma=dilemma.id, reasons=_reasons(past, dilemma, oldest)) for _, dilemma in ranked
    )


def _past(held: Iterable[Held], today: date) -> _Past:
    newest_last = sorted(held, key=lambda one: one.day)
    dilemmas: dict[str, date] = {}
    principles: dict[PrincipleId, date] = {}
    for one in newest_last:
        if one.about_kind is AboutKind.DILEMMA:
            dilemmas[one.about_id] = one.day
        principles.update(dict.fromkeys(one.principles, one.day))
    axis = newest_last[-1].axis if newest_last else None
    in_a_row = 0
    for one in reversed(newest_last):
        if axis is None or one.axis is not axis:
            break
        in_a_row += 1
    return _Past(dilemmas=dilemmas, principles=principles, axis=axis, in_a_row=in_a_row, today=today)


def _rank(past: _Past, dilemma: Dilemma) -> tuple[int, ...]:
    last = past.dilemmas.get(dilemma.id)
    same = int(past.is_more_of_the_same(dilemma))
    if last is not None:
        return (1, (last - date.min).days, same)
    days = [past.days(principle) for principle in dilemma.principles]
    return (0, same, -max(days, default=0), -(sum(days) // max(len(days), 1)), dilemma.difficulty)


def _reasons(past: _Past, dilemma: Dilemma, oldest: date | None) -> tuple[Reason, ...]:
    """`oldest` is the day of the dilemma that was discussed longest ago, when all have been."""
    last = past.dilemmas.get(dilemma.id)
    reasons: list[Reason] = []
    if last is not None and last == oldest:
        reasons.append(Reason(kind=ReasonKind.LONGEST_AGO, day=last))
    if (quiet := _quiet(past, dilemma)) is not None:
        reasons.append(quiet)
    if past.in_a_row >= SAME_KIND and past.axis not in dilemma.axes:
        reasons.append(Reason(kind=ReasonKind.LAST_WERE_AXIS, axis=past.axis, times=past.in_a_row))
    if last is None:
        reasons.append(Reason(kind=ReasonKind.NOT_DISCUSSED))
    return tuple(reasons)


def _quiet(past: _Past, dilemma: Dilemma) -> Reason | None:
    principle = past.quietest(dilemma)
    if principle is None:
        return None
    last = past.principles.get(principle)
    if last is None:
        return Reason(kind=ReasonKind.PRINCIPLE_NEVER, principle=principle)
    if last + timedelta(days=QUIET_DAYS) <= past.today:
        return Reason(kind=ReasonKind.PRINCIPLE_QUIET_SINCE, principle=principle, day=last)
    return None
