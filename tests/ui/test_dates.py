"""Days and times are said as people say them."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest

from ethicsdesk.model.language import Language
from ethicsdesk.ui import dates
from ethicsdesk.ui.language import Speech

TODAY = date(2026, 11, 24)


@pytest.fixture(params=[Language.ENGLISH, Language.SWEDISH])
def language(request: pytest.FixtureRequest, speech: Speech) -> Language:
    language: Language = request.param
    speech.set(language)
    return language


def test_near_days_have_names_and_another_year_is_said(language: Language) -> None:
    days = (TODAY, TODAY - timedelta(days=1), TODAY + timedelta(days=1), date(2026, 3, 2), date(2025, 3, 2))

    said = [dates.say_day(day, TODAY) for day in days]

    expected = {
        Language.ENGLISH: ["today", "yesterday", "tomorrow", "2 March", "2 March 2025"],
        Language.SWEDISH: ["i dag", "i går", "i morgon", "2 mars", "2 mars 2025"],
    }
    assert said == expected[language]


def test_whole_days_months_and_headings_follow_the_language(language: Language) -> None:
    said = [
        dates.say_long_day(TODAY),
        dates.say_whole_day(TODAY),
        dates.say_month(date(2026, 3, 1), TODAY),
        dates.say_month(date(2025, 3, 1), TODAY),
        dates.say_month_heading(TODAY),
    ]

    expected = {
        Language.ENGLISH: ["Tuesday 24 November", "24 November 2026", "March", "March 2025", "November 2026"],
        Language.SWEDISH: ["tisdag 24 november", "24 november 2026", "mars", "mars 2025", "November 2026"],
    }
    assert said == expected[language]


def test_a_time_is_said_where_the_laptop_is(language: Language) -> None:
    moment = datetime(2026, 11, 24, 9, 5, tzinfo=UTC)
    local = moment.astimezone()
    mark = "." if language is Language.SWEDISH else ":"
    assert dates.say_time(moment) == f"{local.hour}{mark}05"
    assert dates.local_day(moment) == local.date()


@pytest.mark.parametrize(
    ("seconds", "said"),
    [(520, "8:40"), (5, "0:05"), (0, "0:00"), (-5, "+0:05"), (-130, "+2:10"), (3725, "62:05")],
)
def test_a_clock_counts_minutes_and_over_time_with_a_plus(seconds: int, said: str) -> None:
    assert dates.say_clock(seconds) == said
