"""A value base from its folder: principles, introduction and guidelines in one language."""

from __future__ import annotations

import re
from collections.abc import Sequence

from ethicsdesk.content import words
from ethicsdesk.content.fingerprint import hash_of_page
from ethicsdesk.content.origin import Origin
from ethicsdesk.content.page import Page, Section, labelled, text_of
from ethicsdesk.content.read_dilemma import law_notes, section_of
from ethicsdesk.content.tree import Fields
from ethicsdesk.content.values import Values
from ethicsdesk.content.words import Words
from ethicsdesk.model.dilemma import GuidelineId, PrincipleId
from ethicsdesk.model.value_base import (
    Guideline,
    GuidelineGroup,
    Introduction,
    Principle,
    PrincipleGroup,
    ValueBase,
    ValueBaseId,
    ValueBaseKind,
)

DEFAULT_ICON = "book-open"
_SENTENCE_END = re.compile(r"(?<=[.!?…])\s")


def build_principle(page: Page, origin: Origin, value_base: ValueBaseId) -> Principle:
    """Make the principle of a page. Raises ValueError where the page is not as the format says."""
    values = Values(page.fields)
    meaning = section_of(page, words.WHAT_IT_MEANS, origin).text
    return Principle(
        id=PrincipleId(values.text("id")),
        value_base=value_base,
        language=origin.language,
        title=values.text("title"),
        summary=values.text("summary", _SENTENCE_END.split(meaning, maxsplit=1)[0]),
        covers=values.texts("covers"),
        icon=values.text("icon", DEFAULT_ICON),
        related=tuple(PrincipleId(name) for name in values.texts("related")),
        see=tuple(GuidelineId(name) for name in values.texts("see")),
        law=law_notes(values),
        meaning=meaning,
        everyday=_points(page, words.IN_EVERYDAY_WORK, origin),
        falling_short=_points(page, words.WHEN_WE_FALL_SHORT, origin),
        questions=_points(page, words.TALK_ABOUT, origin),
        background=_text(page, words.BACKGROUND, origin),
        pack=origin.pack,
        pack_version=origin.pack_version,
        text=page.text,
        hash=hash_of_page(page),
    )


def build_introduction(page: Page, origin: Origin) -> Introduction:
    """Make the introduction of a page."""
    return Introduction(
        why=_text(page, words.WHY, origin),
        how_to_read=_text(page, words.HOW_TO_READ_IT, origin),
        background=_text(page, words.BACKGROUND, origin),
        covers=Values(page.fields).texts("covers"),
    )


def build_guidelines(page: Page, origin: Origin, value_base: ValueBaseId) -> tuple[GuidelineGroup, ...]:
    """Make the guidelines of a page, group by group."""
    return tuple(
        GuidelineGroup(
            id=group.id,
            title=group.title,
            guidelines=tuple(_guideline(part, origin, value_base) for part in group.parts()),
        )
        for group in page.sections
    )


def build_value_base(
    fields: Fields,
    origin: Origin,
    principles: Sequence[Principle],
    *,
    introduction: Introduction | None = None,
    guidelines: tuple[Page, Origin] | None = None,
) -> ValueBase:
    """Make the value base of its `value-base.yaml` and pages; the principles come out in its order."""
    values = Values(fields)
    base = ValueBaseId(values.text("id"))
    by_id = {principle.id: principle for principle in principles}
    adopted = values.map("adopted")
    return ValueBase(
        id=base,
        version=values.text("version"),
        language=origin.language,
        title=values.spoken("title", origin.language),
        summary=values.spoken("summary", origin.language),
        kind=ValueBaseKind(values.text("kind")),
        principles=tuple(_known(PrincipleId(name), by_id) for name in values.texts("order")),
        groups=tuple(
            PrincipleGroup(
                id=group.text("id"),
                title=group.spoken("title", origin.language),
                principles=tuple(PrincipleId(name) for name in group.texts("principles")),
            )
            for group in values.maps("groups")
        ),
        introduction=introduction,
        guideline_introduction=text_of(guidelines[0].lead) if guidelines else "",
        guideline_groups=build_guidelines(*guidelines, base) if guidelines else (),
        based_on=values.texts("based-on"),
        adopted=adopted.day("date") if "date" in adopted else None,
        adopted_by=adopted.text("by", ""),
        next_review=values.day("next-review") if "next-review" in values else None,
        pack=origin.pack,
        pack_version=origin.pack_version,
    )


def _known(id: PrincipleId, by_id: dict[PrincipleId, Principle]) -> Principle:
    if id not in by_id:
        raise ValueError(id)
    return by_id[id]


def _guideline(part: Section, origin: Origin, value_base: ValueBaseId) -> Guideline:
    label = words.EXAMPLE[origin.language]
    parts = labelled(part.lines, (label,))
    return Guideline(
        id=GuidelineId(part.id),
        value_base=value_base,
        title=part.title,
        text=text_of(parts[""]),
        example=text_of(parts.get(label, ())),
    )


def _points(page: Page, title: Words, origin: Origin) -> tuple[str, ...]:
    section = page.section(title[origin.language])
    return tuple(point.text for point in section.points) if section else ()


def _text(page: Page, title: Words, origin: Origin) -> str:
    section = page.section(title[origin.language])
    return section.text if section else ""
