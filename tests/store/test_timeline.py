"""The timeline goes by pages, and the figures are read light."""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from ethicsdesk.model.dilemma import Axis, PrincipleId
from ethicsdesk.model.discussion import About, Conclusion, Discussion, DiscussionId, Status
from ethicsdesk.model.follow_up import FollowUp, FollowUpState
from ethicsdesk.model.held import Held, Touched
from ethicsdesk.model.method import AboutKind, MethodId
from ethicsdesk.model.timeline import OLDEST, DiscussionLine
from ethicsdesk.model.workplace import Workplace
from ethicsdesk.store.bulk import add_discussions
from ethicsdesk.store.discussions import Discussions
from ethicsdesk.store.ids import new_id
from ethicsdesk.store.store import Store

FIRST = datetime(2020, 1, 1, 10, 0, tzinfo=UTC)
INTEGRITY, EQUALITY = PrincipleId("principle.integrity"), PrincipleId("principle.equality")


@pytest.fixture
def five_hundred(
    store: Store, workplace: Workplace, discussion: Callable[..., Discussion]
) -> list[Discussion]:
    """Keep 500 discussions in no order; several were held at the same moment."""
    dice = random.Random(7)  # noqa: S311 - a fixed order
    model = discussion("Model")
    made = [
        replace(
            model,
            id=DiscussionId(new_id()),
            started=FIRST + timedelta(hours=dice.randrange(300)),
            about=replace(model.about, title=f"Number {n}"),
        )
        for n in range(499)
    ]
    dice.shuffle(made)
    add_discussions(store, made, slice=100)
    return [*made, model]


def sorted_by_day(discussions: list[Discussion]) -> list[str]:
    newest = sorted(discussions, key=lambda one: (one.started or FIRST, one.id), reverse=True)
    return [one.id for one in newest]


def ids(lines: tuple[DiscussionLine, ...]) -> list[str]:
    return [line.id for line in lines]


def test_the_pages_one_after_the_other_are_the_whole_in_order(
    discussions: Discussions, workplace: Workplace, five_hundred: list[Discussion]
) -> None:
    read: list[str] = []
    page = discussions.page(workplace.id, limit=37)
    while page and len(read) < 1000:
        read += ids(page)
        page = discussions.page(workplace.id, before=page[-1].mark, limit=37)
    assert read == sorted_by_day(five_hundred)


def test_one_can_begin_with_the_oldest_and_go_up(
    discussions: Discussions, workplace: Workplace, five_hundred: list[Discussion]
) -> None:
    read: list[str] = []
    page = discussions.page(workplace.id, after=OLDEST, limit=60)
    while page and len(read) < 1000:
        read = ids(page) + read
        page = discussions.page(workplace.id, after=page[0].mark, limit=60)
    assert read == sorted_by_day(five_hundred)


def test_each_block_can_be_read_by_itself(
    discussions: Discussions, workplace: Workplace, five_hundred: list[Discussion]
) -> None:
    marks = discussions.marks(workplace.id, every=100)
    in_order = sorted_by_day(five_hundred)
    for n, mark in enumerate(marks, 1):
        assert (
            ids(discussions.page(workplace.id, before=mark, limit=100)) == in_order[n * 100 : n * 100 + 100]
        )
    assert len(marks) == 5
    assert discussions.count(workplace.id) == 500


def test_the_timeline_and_the_figures_go_through_their_indexes(store: Store, workplace: Workplace) -> None:
    seen: list[str] = []
    store.reading.conn.set_trace_callback(seen.append)
    discussions = Discussions(store)
    discussions.page(workplace.id)
    discussions.page(workplace.id, before=OLDEST)
    discussions.page(workplace.id, after=OLDEST)
    discussions.count(workplace.id)
    discussions.held(workplace.id)
    discussions.touched(workplace.id)
    discussions.unfinished(workplace.id)
    discussions.planned(workplace.id)
    store.reading.conn.set_trace_callback(None)

    plans = [" | ".join(row[3] for row in store.ask(f"EXPLAIN QUERY PLAN {statement}")) for statement in seen]
    assert all("USING INDEX discussion_timeline" in plan for plan in plans[:3])
    assert "COVERING INDEX" in plans[3]  # whichever is smallest
    assert "COVERING INDEX discussion_figures" in plans[4]
    assert "COVERING INDEX discussion_touched" in plans[5]
    assert "INDEX discussion_unfinished" in plans[6]
    assert "INDEX discussion_planned" in plans[7]
    assert not any("TEMP B-TREE" in plan for plan in plans[:6])


def test_a_line_says_what_the_timeline_shows(
    discussions: Discussions,
    workplace: Workplace,
    discussion: Callable[..., Discussion],
    follow_up: Callable[..., FollowUp],
) -> None:
    about = About(kind=AboutKind.DILEMMA, id="dilemma.november", title="November")
    conclusion = Conclusion(text="Vi ringer", disagreement="Vem")
    made = discussion(about=about, conclusion=conclusion, participants=8, status=Status.FINISHED, ended=FIRST)
    for state in FollowUpState:
        follow_up(of=made, state=state)

    [line] = discussions.page(workplace.id)

    assert (line.id, line.title, line.about_kind, line.about_id) == (
        made.id,
        "November",
        about.kind,
        about.id,
    )
    assert (line.conclusion, line.disagreement, line.waiting) == ("Vi ringer", "Vem", 2)
    assert (line.started, line.ended, line.participants, line.status) == (
        made.started,
        FIRST,
        8,
        Status.FINISHED,
    )
    assert "ringer" not in repr(line)


def test_what_is_only_planned_is_not_in_it(
    discussions: Discussions, workplace: Workplace, discussion: Callable[..., Discussion]
) -> None:
    discussion(status=Status.PLANNED, started=None, planned=FIRST)
    assert discussions.page(workplace.id) == ()
    assert discussions.count(workplace.id) == 0


def test_those_since_a_day_are_counted_with_the_day(
    discussions: Discussions, workplace: Workplace, discussion: Callable[..., Discussion]
) -> None:
    for day in (1, 2, 3):
        discussion(started=datetime(2026, 5, day, 12, 0).astimezone())
    assert discussions.count_since(workplace.id, date(2026, 5, 2)) == 2


def test_the_count_is_right_after_a_change(
    discussions: Discussions, workplace: Workplace, discussion: Callable[..., Discussion]
) -> None:
    counts = []
    for _ in range(3):
        discussion()
        counts.append(discussions.count(workplace.id))
    assert counts == [1, 2, 3]


def test_what_was_held_is_read_newest_last_and_only_what_was_finished(
    discussions: Discussions, workplace: Workplace, discussion: Callable[..., Discussion]
) -> None:
    about = About(kind=AboutKind.DILEMMA, id="dilemma.november", title="November")
    started = datetime(2026, 5, 4, 12, 0).astimezone()
    later = discussion(
        about=about,
        started=started,
        ended=started + timedelta(minutes=50),
        status=Status.FINISHED,
        principles=(INTEGRITY, EQUALITY),
        axis=Axis.CHILD_ADULT,
        participants=6,
        conclusion=Conclusion(leans="b"),
    )
    earlier = discussion(started=FIRST, status=Status.FINISHED)
    discussion(status=Status.ABANDONED, ended=FIRST)
    discussion()

    first, second = discussions.held(workplace.id)

    assert first.discussion == earlier.id
    assert second == Held(
        discussion=later.id,
        about_kind=AboutKind.DILEMMA,
        about_id="dilemma.november",
        principles=(INTEGRITY, EQUALITY),
        axis=Axis.CHILD_ADULT,
        day=date(2026, 5, 4),
        minutes=45,
        participants=6,
        leans="b",
        method=MethodId("method.open"),
    )


def test_coverage_counts_each_principle_and_knows_its_last_day(
    discussions: Discussions, workplace: Workplace, discussion: Callable[..., Discussion]
) -> None:
    touched = ((INTEGRITY,), (INTEGRITY, EQUALITY), (EQUALITY,), ())
    made = [
        discussion(
            started=datetime(2026, 5, day, 12, 0).astimezone(), principles=principles, status=Status.FINISHED
        )
        for day, principles in enumerate(touched, 1)
    ]

    assert discussions.touched(workplace.id) == (
        Touched(principle=EQUALITY, times=2, last=date(2026, 5, 3)),
        Touched(principle=INTEGRITY, times=2, last=date(2026, 5, 2)),
    )
    discussions.keep(replace(made[-1], principles=(INTEGRITY,)))
    assert discussions.touched(workplace.id)[1] == Touched(
        principle=INTEGRITY, times=3, last=date(2026, 5, 4)
    )


def test_the_months_say_how_many_lines_each_has_with_midnight_where_the_laptop_is(
    workplace: Workplace, discussion: Callable[..., Discussion], discussions: Discussions
) -> None:
    midnight = datetime(2026, 11, 1).astimezone()
    for moment in (
        midnight,
        midnight - timedelta(seconds=1),
        midnight + timedelta(days=3),
        midnight.replace(year=2025),
    ):
        discussion(started=moment, status=Status.FINISHED)
    discussion(status=Status.RUNNING, started=None)  # its beginning is not known
    discussion(status=Status.PLANNED, started=None, planned=midnight)

    months = discussions.months(workplace.id)

    assert [(month.first, month.lines) for month in months] == [
        (date(2026, 11, 1), 2),
        (date(2026, 10, 1), 1),
        (date(2025, 11, 1), 1),
        (None, 1),
    ]


def test_the_months_of_a_long_history_add_up_to_its_lines_in_their_order(
    five_hundred: list[Discussion], workplace: Workplace, discussions: Discussions
) -> None:
    months = discussions.months(workplace.id)

    firsts = [month.first for month in months if month.first is not None]
    assert firsts == sorted(firsts, reverse=True)
    assert sum(month.lines for month in months) == discussions.count(workplace.id) == 500
