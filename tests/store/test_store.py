"""Transactions, what each thread sees of them, and word of what they changed."""

from __future__ import annotations

import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor

import pytest

from ethicsdesk.model.change import Change, Concept
from ethicsdesk.model.discussion import Discussion
from ethicsdesk.model.errors import DiskIsFull
from ethicsdesk.model.follow_up import FollowUp
from ethicsdesk.model.workplace import Workplace
from ethicsdesk.store.discussions import Discussions
from ethicsdesk.store.follow_ups import FollowUps
from ethicsdesk.store.store import Store


def test_a_block_that_fails_keeps_nothing_and_tells_nobody(
    store: Store, workplace: Workplace, follow_ups: FollowUps, follow_up: Callable[..., FollowUp]
) -> None:
    heard: list[Change] = []
    store.listen(heard.append)

    with pytest.raises(RuntimeError), store.changing(Concept.DISCUSSION):
        follow_up()
        raise RuntimeError

    assert follow_ups.waiting(workplace.id) == ()
    assert heard == []


def test_an_inner_block_that_fails_takes_only_itself_back(
    store: Store, workplace: Workplace, follow_ups: FollowUps, follow_up: Callable[..., FollowUp]
) -> None:
    with store.changing():
        stays = follow_up()
        with pytest.raises(RuntimeError), store.changing():
            follow_up()
            raise RuntimeError

    assert follow_ups.waiting(workplace.id) == (stays,)


def test_nested_changes_are_told_once(
    store: Store, discussion: Callable[..., Discussion], follow_up: Callable[..., FollowUp]
) -> None:
    of = discussion()
    heard: list[Change] = []
    store.listen(heard.append)

    with store.changing(Concept.WORKPLACE):
        follow_up(of=of)
        follow_up(of=of)

    assert heard == [Change(frozenset({Concept.WORKPLACE, Concept.FOLLOW_UP}))]


def test_who_listens_can_already_read_what_was_changed(
    store: Store,
    discussion: Callable[..., Discussion],
    follow_ups: FollowUps,
    follow_up: Callable[..., FollowUp],
) -> None:
    of = discussion()
    read: list[tuple[FollowUp, ...]] = []
    store.listen(lambda _: read.append(follow_ups.of(of.id)))

    made = follow_up(of=of)

    assert read == [(made,)]


def test_others_neither_wait_for_a_change_nor_see_half_of_it(
    store: Store,
    discussion: Callable[..., Discussion],
    follow_ups: FollowUps,
    follow_up: Callable[..., FollowUp],
) -> None:
    of = discussion()
    with ThreadPoolExecutor() as elsewhere:
        with store.changing(Concept.FOLLOW_UP):
            made = follow_up(of=of)
            assert follow_ups.of(of.id) == (made,)
            assert elsewhere.submit(follow_ups.of, of.id).result(timeout=5) == ()
        assert elsewhere.submit(follow_ups.of, of.id).result(timeout=5) == (made,)


def test_threads_that_change_wait_their_turn(
    discussion: Callable[..., Discussion], follow_ups: FollowUps, follow_up: Callable[..., FollowUp]
) -> None:
    of = discussion()
    with ThreadPoolExecutor() as threads:
        made = list(threads.map(lambda _: follow_up(of=of), range(40)))
    assert set(follow_ups.of(of.id)) == set(made)


def test_a_click_waits_for_one_slice_of_a_job_and_not_for_the_next(
    store: Store, discussion: Callable[..., Discussion], follow_up: Callable[..., FollowUp]
) -> None:
    of = discussion()
    slices: list[list[FollowUp]] = []
    has_begun, is_over = threading.Event(), threading.Event()

    def job() -> None:
        while not is_over.is_set():
            with store.changing():
                has_begun.set()
                slices.append([follow_up(of=of) for _ in range(5)])

    overtaken = 0
    with ThreadPoolExecutor() as elsewhere:
        elsewhere.submit(job)
        for _click in range(40):
            has_begun.clear()
            has_begun.wait(timeout=5)
            before = len(slices)
            with store.changing():
                overtaken += len(slices) - before - 1
        is_over.set()

    assert overtaken < 5


def test_when_the_disk_is_full_the_change_is_undone_and_the_next_one_works(
    store: Store, discussions: Discussions, discussion: Callable[..., Discussion]
) -> None:
    kept = discussion("Kept before")
    with store.changing() as writing:
        [(pages,)] = writing.execute("PRAGMA page_count")
        writing.execute(f"PRAGMA max_page_count = {pages + 2}")

    with pytest.raises(DiskIsFull) as told:
        discussion("x" * 100_000)

    assert told.value.folder == store.folder
    assert "xxx" not in str(told.value)
    assert discussions.count(kept.workplace) == 1
    with store.changing() as writing:
        writing.execute("PRAGMA max_page_count = 1000000")
    discussion("y" * 100_000)
    assert discussions.count(kept.workplace) == 2
