"""What the start page proposes."""

from __future__ import annotations

import pytest

from ethicsdesk.discussion.free import free_method
from ethicsdesk.discussion.proposals import methods_for, minutes_for
from ethicsdesk.model.dilemma import Axis, Dilemma, DilemmaId
from ethicsdesk.model.language import Language
from ethicsdesk.model.method import AboutKind
from tests.discussion.conftest import a_method

OPEN = free_method(lambda _context, source: source, Language.ENGLISH)
CASE = a_method(
    100, id="dilemma-method", about=(AboutKind.OWN_CASE, AboutKind.DILEMMA), minutes=(45, 75, 110)
)
MORNING = a_method(100, id="morning-dilemma", about=(AboutKind.DILEMMA,), minutes=(10, 15, 20))
REVIEW = a_method(100, id="value-base-review", about=(AboutKind.PRINCIPLE,), minutes=(30, 45, 75))
CIRCLE = a_method(100, id="reflection-circle", about=(AboutKind.OWN_CASE, AboutKind.PRINCIPLE))
ALL = (OPEN, CIRCLE, MORNING, REVIEW, CASE)


def a_dilemma(minutes: int) -> Dilemma:
    return Dilemma(
        id=DilemmaId("inte-du"),
        language=Language.ENGLISH,
        title="Not you",
        summary="",
        axis=Axis.CLIENT_EMPLOYEE,
        sectors=(),
        roles=(),
        principles=(),
        guidelines=(),
        difficulty=2,
        minutes=minutes,
        options=(),
        situation="",
        stakes=(),
        questions=(),
        twists=(),
        facilitator_note="",
        pack="test",
        pack_version="1.0.0",
        text="",
        hash="",
    )


@pytest.mark.parametrize(
    ("kind", "ids"),
    [
        (AboutKind.PRINCIPLE, ["value-base-review", "reflection-circle", "free"]),
        (AboutKind.OWN_CASE, ["dilemma-method", "reflection-circle", "free"]),
        (AboutKind.FREE, ["free"]),
        (AboutKind.DILEMMA, ["morning-dilemma", "dilemma-method", "free"]),
    ],
)
def test_what_suits_comes_first_and_the_open_discussion_last(kind: AboutKind, ids: list[str]) -> None:
    assert [method.id for method in methods_for(kind, ALL)] == ids


@pytest.mark.parametrize(
    ("minutes", "first"), [(15, "morning-dilemma"), (30, "morning-dilemma"), (50, "dilemma-method")]
)
def test_a_dilemma_is_met_by_the_method_whose_time_it_fits(minutes: int, first: str) -> None:
    assert methods_for(AboutKind.DILEMMA, ALL, a_dilemma(minutes))[0].id == first


@pytest.mark.parametrize(("minutes", "proposed"), [(5, 10), (15, 15), (60, 20)])
def test_the_length_proposed_is_nearest_to_the_dilemmas_own(minutes: int, proposed: int) -> None:
    assert minutes_for(MORNING, a_dilemma(minutes)) == proposed


def test_without_a_dilemma_the_normal_length_is_proposed() -> None:
    assert minutes_for(REVIEW) == 45


def test_an_open_discussion_has_room_to_talk_to_conclude_and_to_agree_on_what_to_do() -> None:
    assert [phase.kind for phase in OPEN.phases] == ["free", "conclusion", "follow-ups"]
    assert sum(phase.share for phase in OPEN.phases) == 100
