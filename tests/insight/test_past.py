"""How often one dilemma was what a discussion was about, and when last."""

from __future__ import annotations

from datetime import date

from ethicsdesk.insight.past import past
from ethicsdesk.model.method import AboutKind
from tests.insight.conftest import INTEGRITY, held


def test_each_subject_is_counted_and_its_latest_discussion_named_whatever_the_order() -> None:
    spring, autumn = date(2026, 3, 12), date(2026, 10, 1)
    history = [held(autumn, id="november"), held(spring, id="november"), held(spring, id="inte-du")]

    known = past(history, AboutKind.DILEMMA)

    assert (known["november"].times, known["november"].last) == (2, autumn)
    assert known["november"].discussion == history[0].discussion
    assert known["inte-du"].times == 1


def test_a_principle_that_was_only_touched_was_not_what_it_was_about() -> None:
    history = [
        held(date(2026, 3, 12), INTEGRITY, id="november"),
        held(date(2026, 4, 1), INTEGRITY, about=AboutKind.PRINCIPLE, id=INTEGRITY),
    ]

    known = past(history, AboutKind.PRINCIPLE)

    assert list(known) == [INTEGRITY]
    assert known[INTEGRITY].times == 1
