"""A workplace's past and the dilemmas of a library, made as small as figures need them."""

from __future__ import annotations

from datetime import date

from ethicsdesk.model.dilemma import Axis, Dilemma, DilemmaId, PrincipleId
from ethicsdesk.model.discussion import DiscussionId
from ethicsdesk.model.held import Held
from ethicsdesk.model.language import Language
from ethicsdesk.model.method import AboutKind, MethodId

INTEGRITY = PrincipleId("principle.integrity")
SOLIDARITY = PrincipleId("principle.solidarity")
EQUALITY = PrincipleId("principle.equality")
DIGNITY = PrincipleId("principle.human-dignity")
PRINCIPLES = (INTEGRITY, SOLIDARITY, EQUALITY, DIGNITY)


def held(
    day: date,
    *principles: PrincipleId,
    axis: Axis | None = None,
    about: AboutKind = AboutKind.DILEMMA,
    id: str = "",
) -> Held:
    return Held(
        discussion=DiscussionId(f"d-{day}"),
        about_kind=about,
        about_id=id,
        principles=principles,
        axis=axis,
        day=day,
        minutes=45,
        participants=7,
        leans="",
        method=MethodId("dilemma-method"),
    )


def dilemma(
    id: str,
    axis: Axis,
    *principles: PrincipleId,
    also: tuple[Axis, ...] = (),
    difficulty: int = 2,
) -> Dilemma:
    return Dilemma(
        id=DilemmaId(id),
        language=Language.ENGLISH,
        title=id,
        summary="",
        axis=axis,
        also=also,
        sectors=(),
        roles=(),
        principles=principles,
        guidelines=(),
        difficulty=difficulty,
        minutes=45,
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
