"""How often a principle was discussed in each quarter of a year."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from ethicsdesk.model.dilemma import PrincipleId
from ethicsdesk.model.held import Held

Quarters = tuple[int, int, int, int]


def quarters(held: Iterable[Held], principle: PrincipleId, *, year: int) -> Quarters:
    """Return the number of discussions that touched `principle`, from the first quarter to the fourth."""
    counts = [0, 0, 0, 0]
    for one in held:
        if one.day.year == year and principle in one.principles:
            counts[quarter_of(one.day) - 1] += 1
    return counts[0], counts[1], counts[2], counts[3]


def quarter_of(day: date) -> int:
    """Return 1 to 4."""
    return (day.month - 1) // 3 + 1
