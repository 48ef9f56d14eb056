"""How figures are measured and printed: as ratios to a limit of the same run, never as bare times."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from statistics import quantiles

_HEAD = ("row", "what", "limit", "ours", "ratio", "goal", "met")
_WIDTHS = (3, 58, 12, 12, 7, 7, 3)


@dataclass(frozen=True, slots=True)
class Line:
    """One figure: the target's row, what was measured, limit and ours in words, their ratio and the goal."""

    row: str
    what: str
    limit: str
    ours: str
    ratio: float
    goal: float

    @property
    def is_met(self) -> bool:
        """Say whether the ratio is within the goal."""
        return self.ratio <= self.goal


def compared(row: int, what: str, *, limit: float, ours: float, goal: float, unit: str = "ms") -> Line:
    """Return the line that says how many times the limit ours is."""
    return Line(str(row), what, f"{limit:.3f} {unit}", f"{ours:.3f} {unit}", ours / limit, goal)


def show(*lines: Line) -> bool:
    """Print the figures as a table, and say whether all goals are met."""
    _print(_HEAD)
    for line in lines:
        met = "yes" if line.is_met else "NO"
        _print((line.row, line.what, line.limit, line.ours, f"{line.ratio:.2f}", f"≤ {line.goal:g}", met))
    return all(line.is_met for line in lines)


def interleaved(rounds: int, *cases: Callable[[int], object]) -> tuple[list[float], ...]:
    """Run the cases by turns, so that what else the computer does meets all alike; return milliseconds each.

    Each case is called with the number of the round, once beforehand with -1 and not counted.
    """
    taken: tuple[list[float], ...] = tuple([] for _ in cases)
    for case in cases:
        case(-1)
    for number in range(rounds):
        for times, case in zip(taken, cases, strict=True):
            begun = time.perf_counter()
            case(number)
            times.append((time.perf_counter() - begun) * 1000)
    return taken


def percentile(times: Sequence[float], per_cent: int) -> float:
    """Return the time that `per_cent` of the runs stayed within."""
    return quantiles(times, n=100, method="inclusive")[per_cent - 1]


def _print(cells: Sequence[str]) -> None:
    padded = (cell.ljust(width) for cell, width in zip(cells, _WIDTHS, strict=True))
    sys.stdout.write("  ".join(padded).rstrip() + "\n")
