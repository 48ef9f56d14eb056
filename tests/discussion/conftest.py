"""A method of every length of phase, and a discussion that has just begun."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from ethicsdesk.discussion.runner import begin
from ethicsdesk.model.discussion import About, Discussion, DiscussionId
from ethicsdesk.model.language import Language
from ethicsdesk.model.method import AboutKind, Method, MethodId, Phase, PhaseId, PhaseKind
from ethicsdesk.model.workplace import WorkplaceId

NOON = datetime(2026, 11, 24, 12, 0, tzinfo=UTC)


def a_method(
    *shares: int,
    id: str = "test-method",
    about: tuple[AboutKind, ...] = (AboutKind.DILEMMA,),
    minutes: tuple[int, int, int] = (10, 40, 90),
    least: int = 0,
) -> Method:
    """Make a method with a phase p0, p1, … for each share."""
    return Method(
        id=MethodId(id),
        language=Language.ENGLISH,
        title="A method",
        summary="",
        source="",
        purpose="",
        group_min=3,
        group_max=12,
        minutes_short=minutes[0],
        minutes_normal=minutes[1],
        minutes_long=minutes[2],
        about=about,
        phases=tuple(
            Phase(
                id=PhaseId(f"p{n}"),
                kind=PhaseKind.GATHER,
                title=f"Phase {n}",
                share=share,
                least=least,
                group_prompt="What do we know?",
            )
            for n, share in enumerate(shares)
        ),
        pack="test",
        pack_version="1.0.0",
        text="",
        hash="method-hash",
    )


@pytest.fixture
def method() -> Method:
    """Four phases: 10, 40, 30 and 20 per cent of the time."""
    return a_method(10, 40, 30, 20)


@pytest.fixture
def discussion(method: Method) -> Discussion:
    """Forty minutes that began at noon: phases of 4, 16, 12 and 8 minutes, the first one open."""
    return begin(
        About(kind=AboutKind.DILEMMA, id="inte-du", title="Not you"),
        method,
        id=DiscussionId("d1"),
        workplace=WorkplaceId("w1"),
        minutes=40,
        participants=6,
        now=NOON,
    )
