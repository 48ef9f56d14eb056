"""Very many discussions at once are kept as each would be by itself."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from ethicsdesk.model.discussion import Discussion, DiscussionId
from ethicsdesk.model.entry import Entry, EntryId
from ethicsdesk.model.errors import Cancelled
from ethicsdesk.model.follow_up import FollowUp, FollowUpId
from ethicsdesk.store.bulk import add_discussions, add_follow_ups
from ethicsdesk.store.discussions import Discussions
from ethicsdesk.store.follow_ups import FollowUps
from ethicsdesk.store.history_search import HistorySearch
from ethicsdesk.store.ids import new_id
from ethicsdesk.store.rows import is_sound
from ethicsdesk.store.store import Store


@pytest.fixture
def many(discussion: Callable[..., Discussion], entry: Callable[..., Entry]) -> list[Discussion]:
    """Make, and do not keep, discussions with a note each."""
    model = discussion()
    return [
        replace(model, id=DiscussionId(new_id()), entries=(entry(f"Nyckel {n}", id=EntryId(new_id())),))
        for n in range(25)
    ]


def test_they_read_sort_and_are_found_as_if_kept_one_by_one(
    store: Store, discussions: Discussions, many: list[Discussion]
) -> None:
    steps: list[int] = []
    assert add_discussions(store, many, step=steps.append, slice=10) == 25
    assert steps == [10, 20, 25]
    assert [discussions.get(one.id) for one in many] == many
    assert len(HistorySearch(store).find("nyckel")) == 25
    assert all(map(is_sound, store.rows("discussion", "true")))
    with store.changing() as writing:
        before = writing.conn.total_changes
        for one in many:
            discussions.keep(one)
        assert writing.conn.total_changes == before


def test_calling_it_off_keeps_the_slices_that_were_done(
    store: Store, discussions: Discussions, many: list[Discussion]
) -> None:
    def step(done: int) -> None:
        if done >= 10:
            raise Cancelled

    with pytest.raises(Cancelled):
        add_discussions(store, many, step=step, slice=5)
    assert discussions.count(many[0].workplace) == 1 + 10


def test_follow_ups_are_added_too(
    store: Store, follow_ups: FollowUps, discussion: Callable[..., Discussion]
) -> None:
    of = discussion()
    made = tuple(
        FollowUp(id=FollowUpId(new_id()), workplace=of.workplace, discussion=of.id, text=f"Number {n}")
        for n in range(7)
    )
    assert add_follow_ups(store, made, slice=3) == 7
    assert follow_ups.of(of.id) == made
