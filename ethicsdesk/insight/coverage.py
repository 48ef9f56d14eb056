"""Which principles a workplace has talked about, how often, and which never (täckning)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from ethicsdesk.model.dilemma import PrincipleId
from ethicsdesk.model.held import Held


@dataclass(frozen=True, slots=True, kw_only=True)
class Covered:
    """How one principle stands: `times` since a day, `ever` and `last` from the whole history."""

    principle: PrincipleId
    times: int
    ever: int
    last: date | None

    @property
    def is_never(self) -> bool:
        """Say whether it has never been discussed."""
        return self.last is None


def coverage(held: Iterable[Held], principles: Iterable[PrincipleId], *, since: date) -> tuple[Covered, ...]:
    """Return how each of `principles` stands, in their order.

    A discussion counts once for each principle that it touched; `since` is the first day that counts.
    """
    ever: Counter[PrincipleId] = Counter()
    times: Counter[PrincipleId] = Counter()
    last: dict[PrincipleId, date] = {}
    for one in held:
        for principle in set(one.principles):
            ever[principle] += 1
            times[principle] += one.day >= since
            last[principle] = max(last.get(principle, one.day), one.day)
    return tuple(
        Covered(principle=principle, times=times[principle], ever=ever[principle], last=last.get(principle))
        for principle in principles
    )


def quiet(covered: Iterable[Covered], *, before: date) -> tuple[Covered, ...]:
    """Return those not discussed since `before`, the longest quiet first: those never discussed, then by day.

    Their order among equals stays.
    """
    still = [one for one in covered if one.last is None or one.last < before]
    return tuple(sorted(still, key=lambda one: one.last or date.min))
