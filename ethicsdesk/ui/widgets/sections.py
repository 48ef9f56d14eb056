"""Lines under headings, counted as rows: where each row lies, worked out and never stored."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate


@dataclass(frozen=True, slots=True)
class Place:
    """A row: the number of its section, and of its line among all lines (None: it is the heading)."""

    section: int
    line: int | None


class Sections:
    """A heading, its lines, the next heading, its lines: all headings of one height, all lines of another.

    There is no list of rows, so a million lines under some hundred headings cost as much as the headings.
    """

    def __init__(self, counts: Sequence[int] = ()) -> None:
        self._firsts = [0, *accumulate(counts)]  # the first line of each section, then how many there are
        self._starts = [first + n for n, first in enumerate(self._firsts)]  # the row of each heading

    @property
    def rows(self) -> int:
        """How many rows there are."""
        return self._starts[-1]

    @property
    def lines(self) -> int:
        """How many of them are lines."""
        return self._firsts[-1]

    def place(self, row: int) -> Place:
        """Return what a row is; it must be one of them."""
        section = bisect_right(self._starts, row) - 1
        within = row - self._starts[section]
        return Place(section, self._firsts[section] + within - 1 if within else None)

    def row_of(self, line: int) -> int:
        """Return the row of a line."""
        return line + bisect_right(self._firsts, line)

    def top(self, row: int, heading: int, line: int) -> int:
        """Return where a row begins, for headings and lines of these heights; the last row's end too."""
        section = bisect_right(self._starts, row) - 1
        within = row - self._starts[section]
        lines = self._firsts[section] + max(0, within - 1)
        return lines * line + (section + bool(within)) * heading

    def row_at(self, y: int, heading: int, line: int) -> int:
        """Return the row at a height, or -1 outside."""
        if y < 0 or y >= self.top(self.rows, heading, line):
            return -1
        low, high = 0, len(self._starts) - 1
        while high - low > 1:
            middle = (low + high) // 2
            if self.top(self._starts[middle], heading, line) <= y:
                low = middle
            else:
                high = middle
        below = y - self.top(self._starts[low], heading, line) - heading
        return self._starts[low] + (1 + below // line if below >= 0 else 0)
