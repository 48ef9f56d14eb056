"""What was perhaps meant."""

from __future__ import annotations

import difflib
from collections.abc import Iterable

LONGEST = 80  # the comparison takes time with the square of the length, and no id is so long


def nearest(word: str, known: Iterable[str]) -> str:
    """Return the one of `known` that looks most like `word`, or nothing where none does."""
    if len(word) > LONGEST:
        return ""
    found = difflib.get_close_matches(word, sorted(known), n=1, cutoff=0.7)
    return found[0] if found else ""
