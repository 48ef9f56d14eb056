"""Older years, as many as one likes."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from random import Random
from uuid import UUID

from ethicsdesk.demo.history import A_YEAR
from ethicsdesk.demo.ids import made_up_id
from ethicsdesk.model.discussion import Discussion, Status
from ethicsdesk.model.entry import EntryKind
from ethicsdesk.parts import Parts
from tests.demo.conftest import TODAY, follow_ups_of

MANY = 300
History = Callable[..., tuple[Discussion, ...]]


def test_the_older_years_lie_before_the_told_one(history: History) -> None:
    told = history(discussions=MANY)
    days = [one.started.date() for one in told if one.started is not None]

    assert len(told) == MANY
    assert days == sorted(days)
    assert days[0] < TODAY - timedelta(days=2 * 365)
    assert days[MANY - A_YEAR - 1] < days[MANY - A_YEAR]


def test_the_older_ones_are_as_whole_as_the_told_ones(history: History) -> None:
    for one in history(discussions=MANY):
        options = {option for ballot in one.ballots for option in ballot.counts}
        own = {entry.id for entry in one.entries_of(EntryKind.OPTION)}

        assert one.status is Status.FINISHED
        assert one.about.title
        assert one.conclusion.text
        assert one.conclusion.leans in options | own | {"a", "b", "c", "d", ""}
        assert all(entry.text for entry in one.entries)
        assert all(ballot.voters <= one.participants for ballot in one.ballots)


def test_ever_so_many_conclusions_are_not_all_the_same(history: History) -> None:
    told = history(discussions=MANY)

    assert len({one.conclusion.text for one in told}) > MANY / 2


def test_what_was_agreed_long_ago_no_longer_waits(parts: Parts, history: History) -> None:
    told = history(discussions=MANY)

    assert all(one.outcome for one in follow_ups_of(parts, told[: MANY - A_YEAR]))
    assert len(parts.follow_ups.waiting(told[0].workplace)) == 7


def test_made_up_ids_are_uuids_of_version_seven_that_sort_by_time() -> None:
    dice = Random(3)  # noqa: S311 - dice that fall the same way each time
    noon = datetime(2026, 11, 24, 12, 0, tzinfo=UTC)

    ids = [made_up_id(noon + timedelta(milliseconds=n), dice) for n in range(200)]

    assert ids == sorted(set(ids))
    assert {(UUID(made).version, UUID(made).variant) for made in ids} == {(7, "specified in RFC 4122")}
