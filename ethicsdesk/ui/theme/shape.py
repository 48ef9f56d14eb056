"""How much room a page has: the breakpoints of the design guide, section 5."""

from __future__ import annotations

from dataclasses import dataclass

WIDE = 1180
NARROWEST = 1024
SHORT = 720


@dataclass(frozen=True, slots=True)
class Shape:
    """The window's room in words. `is_narrow`: one column and no rail; `is_compact`: two columns at most."""

    is_compact: bool
    is_narrow: bool
    is_short: bool

    @property
    def margin(self) -> int:
        """The page's margin in pixels."""
        return 16 if self.is_narrow else 24 if self.is_compact else 32


def shape_of(width: int, height: int, *, is_large: bool) -> Shape:
    """Return the shape of a window of this size, with or without large text (150 % and more)."""
    return Shape(
        is_compact=width < WIDE or is_large,
        is_narrow=width < NARROWEST or is_large,
        is_short=height < SHORT or is_large,
    )
