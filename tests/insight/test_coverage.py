"""What a workplace has talked about, and what it has left alone."""

from __future__ import annotations

from datetime import date

from ethicsdesk.insight.coverage import Covered, coverage, quiet
from tests.insight.conftest import DIGNITY, EQUALITY, INTEGRITY, PRINCIPLES, SOLIDARITY, held

HISTORY = (
    held(date(2026, 3, 4), INTEGRITY, SOLIDARITY),
    held(date(2026, 9, 1), SOLIDARITY, SOLIDARITY),
    held(date(2025, 6, 1), EQUALITY),
)


def test_a_principle_is_counted_since_a_day_and_remembered_from_before() -> None:
    covered = coverage(HISTORY, PRINCIPLES, since=date(2026, 3, 4))

    assert covered == (
        Covered(principle=INTEGRITY, times=1, ever=1, last=date(2026, 3, 4)),
        Covered(principle=SOLIDARITY, times=2, ever=2, last=date(2026, 9, 1)),
        Covered(principle=EQUALITY, times=0, ever=1, last=date(2025, 6, 1)),
        Covered(principle=DIGNITY, times=0, ever=0, last=None),
    )
    assert [one.is_never for one in covered] == [False, False, False, True]


def test_before_the_first_discussion_nothing_has_been_talked_about() -> None:
    covered = coverage((), PRINCIPLES, since=date(2026, 1, 1))

    assert all(one.is_never and one.times == 0 for one in covered)


def test_those_quiet_for_longest_come_first_and_those_of_late_are_left_out() -> None:
    covered = coverage(HISTORY, PRINCIPLES, since=date(2026, 1, 1))

    assert [one.principle for one in quiet(covered, before=date(2026, 9, 1))] == [
        DIGNITY,
        EQUALITY,
        INTEGRITY,
    ]
