"""What was perhaps meant."""

from __future__ import annotations

import difflib
from collections.abc import Iterable

LONGEST = 80  # the comparison takes time with the square of the length, and no id is so long
ALIKE = 0.7


def nearest(word: str, known: Iterable[str]) -> str:
    """Return the one of `known` that looks most like `word`, or nothing where none does.

    Of ids with a dot only the word after it is compared: all principles begin alike.
    """
    begins = word[: word.find(".") + 1]
    name = word.removeprefix(begins)
    names = sorted(one.removeprefix(begins) for one in known if one.startswith(begins))
    if len(name) > LONGEST:
        return ""
    found = difflib.get_close_matches(name, names, n=1, cutoff=ALIKE)
    return begins + found[0] if found else ""
