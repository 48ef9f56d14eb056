"""Where follow-ups are kept, with what became of them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest

from ethicsdesk.model.discussion import Discussion, DiscussionId
from ethicsdesk.model.errors import NoSuchFollowUp
from ethicsdesk.model.follow_up import FollowUp, FollowUpState
from ethicsdesk.model.workplace import Workplace
from ethicsdesk.store.discussions import Discussions
from ethicsdesk.store.follow_ups import FollowUps
from ethicsdesk.store.store import Store


def test_only_the_row_that_differs_is_written_and_it_is_the_latest(
    store: Store, follow_ups: FollowUps, follow_up: Callable[..., FollowUp]
) -> None:
    first, second = follow_up(), follow_up()
    before = store.ask("SELECT revised FROM follow_up ORDER BY id")

    follow_ups.keep(first)
    follow_ups.keep(replace(second, outcome="They agreed"))

    after = store.ask("SELECT revised FROM follow_up ORDER BY id")
    assert after[0] == before[0]
    assert after[1] > before[1]
    assert after[1:] == store.ask("SELECT revised FROM device")


def test_those_that_wait_come_by_their_day_and_those_without_one_last(
    follow_ups: FollowUps, workplace: Workplace, follow_up: Callable[..., FollowUp]
) -> None:
    some_day = follow_up("Some day")
    late = follow_up("Late", due=date(2026, 9, 1))
    soon = follow_up("Soon", due=date(2026, 3, 1), state=FollowUpState.GOING_ON)
    for state in (FollowUpState.DONE, FollowUpState.DROPPED):
        follow_up(state=state, due=date(2026, 1, 1))
    assert follow_ups.waiting(workplace.id) == (soon, late, some_day)


def test_words_and_state_are_kept_one_by_one(
    follow_ups: FollowUps, follow_up: Callable[..., FollowUp]
) -> None:
    made = follow_up()
    follow_ups.keep_text(made.id, "Ask the day staff")
    follow_ups.keep_outcome(made.id, "They agreed")
    follow_ups.settle(made.id, FollowUpState.DONE)
    assert follow_ups.get(made.id) == replace(
        made, text="Ask the day staff", outcome="They agreed", state=FollowUpState.DONE
    )


def test_what_was_taken_away_is_not_shown_and_can_be_brought_back(
    follow_ups: FollowUps, workplace: Workplace, follow_up: Callable[..., FollowUp]
) -> None:
    made = follow_up()
    follow_ups.remove(made.id)
    assert follow_ups.waiting(workplace.id) == ()
    assert follow_ups.of(DiscussionId(made.discussion)) == ()
    with pytest.raises(NoSuchFollowUp):
        follow_ups.get(made.id)
    with pytest.raises(NoSuchFollowUp):
        follow_ups.keep_outcome(made.id, "Too late")

    follow_ups.restore(made.id)
    assert follow_ups.get(made.id) == made


def test_follow_ups_go_and_come_with_their_discussion(
    follow_ups: FollowUps,
    discussions: Discussions,
    workplace: Workplace,
    discussion: Callable[..., Discussion],
    follow_up: Callable[..., FollowUp],
) -> None:
    of = discussion()
    made = follow_up(of=of)
    discussions.remove(of.id)
    assert follow_ups.waiting(workplace.id) == ()
    discussions.restore(of.id)
    assert follow_ups.waiting(workplace.id) == (made,)
