"""Whatever a facilitator does, in whatever order: nothing is lost, nothing is locked."""

from __future__ import annotations

import os
from collections.abc import Callable
from datetime import datetime, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from ethicsdesk.discussion import runner, time
from ethicsdesk.model.discussion import About, Discussion, DiscussionId, PhaseState, Status
from ethicsdesk.model.entry import Entry, EntryId, EntryKind
from ethicsdesk.model.method import AboutKind
from ethicsdesk.model.workplace import WorkplaceId
from tests.discussion.conftest import NOON, a_method

CASES = 10_000 if os.environ.get("ETHICSDESK_CASES") == "ci" else 500

METHOD = a_method(5, 30, 20, 10, 25, 10)
PLACES = len(METHOD.phases)

small = st.integers(min_value=-3, max_value=1_500)
acts = st.one_of(
    st.tuples(st.just("enter"), st.integers(min_value=0, max_value=PLACES - 1)),
    st.tuples(
        st.sampled_from(["next", "previous", "skip", "pause", "go on", "finish", "replan"]), st.just(0)
    ),
    st.tuples(st.sampled_from(["spend", "lengthen"]), small),
    st.tuples(st.sampled_from(["put", "take away"]), st.integers(min_value=0, max_value=11)),
)


def entry(number: int) -> Entry:
    phase = METHOD.phases[number % PLACES].id
    return Entry(id=EntryId(f"e{number}"), kind=EntryKind.FACT, phase=phase, place=number, written=NOON)


def do(discussion: Discussion, act: str, number: int, now: datetime) -> Discussion:
    """Do one thing that a button does."""
    deeds: dict[str, Callable[[], Discussion]] = {
        "enter": lambda: runner.enter(discussion, number, now),
        "next": lambda: runner.next_phase(discussion, now),
        "previous": lambda: runner.previous_phase(discussion, now),
        "skip": lambda: runner.skip(discussion, now),
        "pause": lambda: runner.pause(discussion),
        "go on": lambda: runner.go_on(discussion, now),
        "finish": lambda: runner.finish(discussion, now),
        "replan": lambda: time.replan(discussion, METHOD),
        "spend": lambda: runner.spend(discussion, number),
        "lengthen": lambda: runner.lengthen(discussion, number),
        "put": lambda: runner.put(discussion, entry(number)),
        "take away": lambda: runner.take_away(discussion, EntryId(f"e{number}")),
    }
    return deeds[act]()


@settings(max_examples=CASES, deadline=None)
@given(walk=st.lists(acts, max_size=40), minutes=st.integers(min_value=1, max_value=240))
def test_no_walk_loses_an_entry_locks_a_phase_or_takes_time_back(
    walk: list[tuple[str, int]], minutes: int
) -> None:
    now = NOON
    discussion = runner.begin(
        About(kind=AboutKind.FREE),
        METHOD,
        id=DiscussionId("d1"),
        workplace=WorkplaceId("w1"),
        minutes=minutes,
        now=now,
    )
    written: dict[str, Entry] = {}
    for act, number in walk:
        now += timedelta(seconds=30)
        before = discussion
        discussion = do(before, act, number, now)
        if act == "put":
            written[f"e{number}"] = entry(number)
        if act == "take away":
            written.pop(f"e{number}", None)

        open_places = [n for n, phase in enumerate(discussion.phases) if phase.state is PhaseState.OPEN]
        assert {e.id: e for e in discussion.entries} == written
        assert open_places == ([] if discussion.status is Status.FINISHED else [discussion.current])
        assert (discussion.ended is None) == discussion.is_unfinished
        for old, new in zip(before.phases, discussion.phases, strict=True):
            assert new.seconds == old.seconds or (new.seconds > old.seconds and act == "spend")
            assert new.minutes >= 1
            assert new.id == old.id

    for n in range(PLACES):
        opened = runner.enter(discussion, n, now)
        assert (opened.current, opened.status, opened.entries) == (n, Status.RUNNING, discussion.entries)


@settings(max_examples=CASES, deadline=None)
@given(
    minutes=st.integers(min_value=10, max_value=240),
    spent=st.lists(st.integers(min_value=0, max_value=3_600), max_size=PLACES - 1),
)
def test_after_replanning_the_stepper_ends_when_the_meeting_does_if_it_still_can(
    minutes: int, spent: list[int]
) -> None:
    discussion = runner.begin(
        About(kind=AboutKind.FREE),
        METHOD,
        id=DiscussionId("d1"),
        workplace=WorkplaceId("w1"),
        minutes=minutes,
        now=NOON,
    )
    for seconds in spent:
        discussion = runner.next_phase(runner.spend(discussion, seconds), NOON)
        discussion = time.replan(discussion, METHOD)

    at_least = sum(60 for _ in time.waiting(discussion))
    used = sum(phase.seconds for phase in discussion.phases)
    open_left = max(0, time.left(discussion.phases[discussion.current]))
    ends = (time.ends_at(discussion, NOON) - NOON).total_seconds()
    if time.waiting(discussion):
        assert ends - open_left >= at_least
    if minutes * 60 - used - open_left >= at_least and time.waiting(discussion):
        assert abs(used + ends - minutes * 60) <= 30
