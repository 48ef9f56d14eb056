"""What the ids in a dilemma or a principle are called, in the language that is spoken."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from ethicsdesk.content.library import Library
from ethicsdesk.model.dilemma import Axis, GuidelineId, PrincipleId
from ethicsdesk.model.language import Language
from ethicsdesk.model.value_base import Guideline


@dataclass(frozen=True, slots=True, kw_only=True)
class Names:
    """Handed to the widgets that show content, so that they need no library.

    A text of long ago may name what is no longer there: then the title is the last word of its id,
    and the guideline None.
    """

    principle: Callable[[PrincipleId], str]
    guideline: Callable[[GuidelineId], Guideline | None]
    axis: Callable[[Axis], str]
    sector: Callable[[str], str]
    care: Callable[[str], str]


def names_of(library: Library, language: Language) -> Names:
    """Return the names that the library gives."""

    def principle(id: PrincipleId) -> str:
        found = library.principle(id, language)
        return found.title if found is not None else id.rpartition(".")[2]

    return Names(
        principle=principle,
        guideline=lambda id: library.guideline(id, language),
        axis=lambda axis: library.axis_title(axis, language),
        sector=lambda id: library.sector_title(id, language),
        care=lambda id: library.care_title(id, language),
    )
