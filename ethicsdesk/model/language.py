"""The languages that content and interface speak."""

from __future__ import annotations

from enum import StrEnum


class Language(StrEnum):
    """A language, by its ISO 639-1 code."""

    SWEDISH = "sv"
    ENGLISH = "en"

    @property
    def other(self) -> Language:
        """The other of the two."""
        return Language.ENGLISH if self is Language.SWEDISH else Language.SWEDISH
