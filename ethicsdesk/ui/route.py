"""Where in the window one can go, and with what."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:  # the window needs routes before its first paint, and nothing of the words yet
    from ethicsdesk.model.method import AboutKind


class PageName(StrEnum):
    """The pages, by the name that the rail and the history of pages use."""

    TODAY = "today"
    DILEMMAS = "dilemmas"
    DILEMMA = "dilemma"
    VALUE_BASE = "value-base"
    DISCUSSIONS = "discussions"
    START = "start"
    OWN_CASE = "own-case"
    RUNNING = "running"
    CLOSING = "closing"
    HISTORY = "history"
    RECORD = "record"
    SEARCH = "search"
    SETTINGS = "settings"
    KEYS = "keys"


@dataclass(frozen=True, slots=True, kw_only=True)
class Route:
    """A page and what it should show there.

    `id` is a dilemma's, a principle's, a guideline's or a discussion's; `kind`, `title` and `case` are
    for the start page; `method` is a method to begin with; `words` are for a search. `among` are the ids
    that one can step through from this one, in their order.
    """

    page: PageName
    id: str = ""
    kind: AboutKind | None = None
    title: str = field(default="", repr=False)
    case: str = field(default="", repr=False)
    method: str = ""
    words: str = field(default="", repr=False)
    among: tuple[str, ...] = ()
