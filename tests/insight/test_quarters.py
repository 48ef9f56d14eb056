"""How often a principle was discussed in each quarter."""

from __future__ import annotations

from datetime import date

from ethicsdesk.insight.quarters import quarter_of, quarters
from tests.insight.conftest import INTEGRITY, SOLIDARITY, held


def test_each_discussion_of_the_year_counts_in_its_own_quarter() -> None:
    history = [
        held(date(2026, 1, 1), INTEGRITY),
        held(date(2026, 3, 31), INTEGRITY, SOLIDARITY),
        held(date(2026, 4, 1), INTEGRITY),
        held(date(2026, 12, 31), INTEGRITY),
        held(date(2025, 12, 31), INTEGRITY),
        held(date(2026, 8, 1), SOLIDARITY),
    ]

    assert quarters(history, INTEGRITY, year=2026) == (2, 1, 0, 1)
    assert quarters(history, SOLIDARITY, year=2026) == (1, 0, 1, 0)


def test_the_quarters_meet_at_the_turn_of_the_month() -> None:
    assert [quarter_of(date(2026, month, 1)) for month in (1, 3, 4, 6, 7, 9, 10, 12)] == [
        1,
        1,
        2,
        2,
        3,
        3,
        4,
        4,
    ]
