"""What the start page suggests, and that it never says why without being right."""

from __future__ import annotations

import os
from collections.abc import Sequence
from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ethicsdesk.insight.suggestions import QUIET_DAYS, Reason, ReasonKind, suggestions
from ethicsdesk.model.dilemma import Axis, Dilemma
from ethicsdesk.model.held import Held
from ethicsdesk.model.method import AboutKind
from tests.insight.conftest import DIGNITY, EQUALITY, INTEGRITY, PRINCIPLES, SOLIDARITY, dilemma, held

CASES = 10_000 if os.environ.get("ETHICSDESK_CASES") == "ci" else 500

TODAY = date(2026, 11, 24)
NOVEMBER = dilemma("november", Axis.INDIVIDUAL_ECONOMY, SOLIDARITY, DIGNITY)
NOT_YOU = dilemma("inte-du", Axis.CLIENT_EMPLOYEE, INTEGRITY, EQUALITY, difficulty=3)
LATE = dilemma("sena-hamtningar", Axis.CHILD_ADULT, INTEGRITY, also=(Axis.INDIVIDUAL_ECONOMY,))
LIBRARY = (NOVEMBER, NOT_YOU, LATE)


def days_ago(days: int) -> date:
    return TODAY - timedelta(days=days)


def test_a_new_group_is_offered_what_is_easier_to_begin_with() -> None:
    first = suggestions((), (NOT_YOU, NOVEMBER), today=TODAY)[0]

    assert first.dilemma == "november"
    assert first.reasons == (
        Reason(kind=ReasonKind.PRINCIPLE_NEVER, principle=SOLIDARITY),
        Reason(kind=ReasonKind.NOT_DISCUSSED),
    )


def test_the_principle_that_has_been_quiet_for_longest_decides() -> None:
    past = (
        held(days_ago(10), SOLIDARITY, DIGNITY),
        held(days_ago(200), INTEGRITY),
        held(days_ago(90), EQUALITY),
    )

    offered = suggestions(past, (NOVEMBER, NOT_YOU), today=TODAY)

    assert [one.dilemma for one in offered] == ["inte-du", "november"]
    assert offered[0].reasons[0] == Reason(
        kind=ReasonKind.PRINCIPLE_QUIET_SINCE, principle=INTEGRITY, day=days_ago(200)
    )
    assert offered[1].reasons == (Reason(kind=ReasonKind.NOT_DISCUSSED),)


@pytest.mark.parametrize(("days", "is_reason"), [(QUIET_DAYS - 1, False), (QUIET_DAYS, True)])
def test_what_was_discussed_within_eight_weeks_is_no_reason(days: int, is_reason: bool) -> None:
    [offered] = suggestions((held(days_ago(days), SOLIDARITY, DIGNITY),), (NOVEMBER,), today=TODAY)

    kinds = [reason.kind for reason in offered.reasons]
    assert (ReasonKind.PRINCIPLE_QUIET_SINCE in kinds) is is_reason


def test_after_two_of_one_kind_another_kind_comes_first_and_it_says_so() -> None:
    past = [
        held(days_ago(days), INTEGRITY, EQUALITY, axis=Axis.INDIVIDUAL_ECONOMY, about=AboutKind.OWN_CASE)
        for days in (7, 14)
    ]

    offered = suggestions(past, LIBRARY, today=TODAY)

    assert [one.dilemma for one in offered] == ["inte-du", "november", "sena-hamtningar"]
    assert Reason(kind=ReasonKind.LAST_WERE_AXIS, axis=Axis.INDIVIDUAL_ECONOMY, times=2) in offered[0].reasons


def test_when_all_have_been_discussed_the_one_longest_ago_comes_back() -> None:
    past = (
        held(days_ago(10), id="november"),
        held(days_ago(300), id="inte-du"),
        held(days_ago(400), id="november"),
        held(days_ago(20), id="sena-hamtningar"),
    )

    offered = suggestions(past, LIBRARY, today=TODAY)

    assert [one.dilemma for one in offered] == ["inte-du", "sena-hamtningar", "november"]
    assert offered[0].reasons[0] == Reason(kind=ReasonKind.LONGEST_AGO, day=days_ago(300))
    assert all(reason.kind is not ReasonKind.LONGEST_AGO for one in offered[1:] for reason in one.reasons)


def test_talking_about_the_principle_of_that_name_is_not_talking_about_the_dilemma() -> None:
    past = (held(days_ago(1), SOLIDARITY, id="november", about=AboutKind.PRINCIPLE),)

    kinds = {reason.kind for one in suggestions(past, (NOVEMBER,), today=TODAY) for reason in one.reasons}

    assert ReasonKind.NOT_DISCUSSED in kinds


def test_with_nothing_in_the_library_there_is_nothing_to_suggest() -> None:
    assert suggestions((held(days_ago(1)),), (), today=TODAY) == ()


principles = st.lists(st.sampled_from(PRINCIPLES), max_size=4, unique=True).map(tuple)
dilemmas = st.lists(
    st.builds(
        lambda name, axis, of, also, hard: dilemma(name, axis, *of, also=also, difficulty=hard),
        st.sampled_from([f"dilemma-{n}" for n in range(6)]),
        st.sampled_from(Axis),
        principles,
        st.lists(st.sampled_from(Axis), max_size=2).map(tuple),
        st.integers(min_value=1, max_value=3),
    ),
    max_size=6,
    unique_by=lambda one: one.id,
)
histories = st.lists(
    st.builds(
        lambda days, of, axis, about, name: held(days_ago(days), *of, axis=axis, about=about, id=name),
        st.integers(min_value=0, max_value=800),
        principles,
        st.none() | st.sampled_from(list(Axis)[:2]),
        st.sampled_from([AboutKind.DILEMMA, AboutKind.DILEMMA, AboutKind.PRINCIPLE, AboutKind.OWN_CASE]),
        st.sampled_from([f"dilemma-{n}" for n in range(6)]),
    ),
    max_size=12,
    unique_by=lambda one: one.day,
)


def is_true(reason: Reason, of: Dilemma, past: Sequence[Held], library: Sequence[Dilemma]) -> bool:
    """Look the reason up in the history, by a road of its own."""
    held_days = [one.day for one in past if (one.about_kind, one.about_id) == (AboutKind.DILEMMA, of.id)]
    touched = [one.day for one in past if reason.principle in one.principles]
    latest = sorted(past, key=lambda one: one.day)[-reason.times :] if reason.times else []
    others = [
        max(one.day for one in past if (one.about_kind, one.about_id) == (AboutKind.DILEMMA, other.id))
        for other in library
        if any((one.about_kind, one.about_id) == (AboutKind.DILEMMA, other.id) for one in past)
    ]
    return {
        ReasonKind.NOT_DISCUSSED: not held_days,
        ReasonKind.PRINCIPLE_NEVER: reason.principle in of.principles and not touched,
        ReasonKind.PRINCIPLE_QUIET_SINCE: reason.principle in of.principles
        and bool(touched)
        and reason.day == max(touched, default=None)
        and reason.day is not None
        and (TODAY - reason.day).days >= QUIET_DAYS,
        ReasonKind.LAST_WERE_AXIS: len(latest) >= 2
        and all(one.axis is reason.axis for one in latest)
        and reason.axis is not None
        and reason.axis not in of.axes,
        ReasonKind.LONGEST_AGO: bool(held_days)
        and reason.day == max(held_days, default=None)
        and len(others) == len(library)
        and reason.day == min(others),
    }[reason.kind]


@settings(max_examples=CASES, deadline=None)
@given(past=histories, library=dilemmas)
def test_every_reason_is_true_and_the_same_history_gives_the_same_answer(
    past: list[Held], library: list[Dilemma]
) -> None:
    offered = suggestions(past, library, today=TODAY)
    by_id = {one.id: one for one in library}

    assert sorted(one.dilemma for one in offered) == sorted(by_id)
    assert suggestions(list(reversed(past)), library, today=TODAY) == offered
    for one in offered:
        for reason in one.reasons:
            assert is_true(reason, by_id[one.dilemma], past, library), reason
    if offered:
        assert offered[0].reasons


@settings(max_examples=CASES, deadline=None)
@given(past=histories, library=dilemmas)
def test_what_has_been_discussed_never_comes_before_what_has_not(
    past: list[Held], library: list[Dilemma]
) -> None:
    discussed = {one.about_id for one in past if one.about_kind is AboutKind.DILEMMA}
    order = [one.dilemma in discussed for one in suggestions(past, library, today=TODAY)]

    assert order == sorted(order)
