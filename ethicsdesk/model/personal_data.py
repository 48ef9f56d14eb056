"""Finds what looks like personal data in a text. It marks and never promises that nothing is left."""

from __future__ import annotations

import re
from collections.abc import Iterator

from personnummer import personnummer

# Six or eight digits of a date, perhaps a mark between, then four; not within a longer number.
_CANDIDATE = re.compile(r"(?<![0-9A-Za-z])(?:[0-9]{2})?[0-9]{6}[ ]?[-–+ ]?[ ]?[0-9]{4}(?![0-9A-Za-z])")


def find_personal_numbers(text: str) -> Iterator[tuple[int, int]]:
    """Yield where each personal identity or coordination number begins and ends.

    Only numbers whose date and check digit are right: a case number of ten digits is no person.
    """
    for found in _CANDIDATE.finditer(text):
        digits = re.sub(r"[^0-9+]", "", found[0])
        if personnummer.valid(digits):
            yield found.span()
