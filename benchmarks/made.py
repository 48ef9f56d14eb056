"""Made-up things to measure with: plain, many, and the same each time."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

from ethicsdesk.model.dilemma import Axis, PrincipleId
from ethicsdesk.model.discussion import About, Conclusion, Discussion, DiscussionId, Status
from ethicsdesk.model.language import Language
from ethicsdesk.model.method import AboutKind, MethodId
from ethicsdesk.model.workplace import Workplace, WorkplaceId
from ethicsdesk.store.ids import new_id

BEGAN = datetime(2000, 1, 1, 9, 0, tzinfo=UTC)
TEXT = "vi frågar henne först och kommer tillbaka när hon har fått tid att tänka efter hemma"
WORDS = TEXT.split()
PRINCIPLES = tuple(PrincipleId(f"principle.p{number}") for number in range(15))


def make_workplace() -> Workplace:
    """Return a new workplace."""
    return Workplace(id=WorkplaceId(new_id()), name="Lönngården", made=BEGAN)


def make_discussions(workplace: Workplace, count: int) -> Iterator[Discussion]:
    """Give finished discussions, one a quarter of an hour, without entries."""
    for number in range(count):
        started = BEGAN + timedelta(minutes=15 * number)
        yield Discussion(
            id=DiscussionId(new_id()),
            workplace=workplace.id,
            about=About(
                kind=AboutKind.DILEMMA, id=f"dilemma.d{number % 60}", title=f"Samtal om {sentence(number, 3)}"
            ),
            method=MethodId("method.open"),
            language=Language.SWEDISH,
            status=Status.FINISHED,
            minutes=45,
            participants=5 + number % 7,
            started=started,
            ended=started + timedelta(minutes=44),
            conclusion=Conclusion(
                text=sentence(number, 14), disagreement=sentence(number + 5, 6), leans="ab"[number % 2]
            ),
            axis=list(Axis)[number % len(Axis)],
            principles=tuple(PRINCIPLES[(number + step) % 15] for step in range(number % 4)),
        )


def sentence(number: int, length: int) -> str:
    """Return some words, others for another number."""
    return " ".join(WORDS[(number * 7 + place * (1 + number % 5)) % len(WORDS)] for place in range(length))
