"""A dilemma from its file."""

from __future__ import annotations

from ethicsdesk.content import words
from ethicsdesk.content.fingerprint import hash_of_page
from ethicsdesk.content.origin import Origin
from ethicsdesk.content.page import Line, Page, Section, labelled, points_of, text_of
from ethicsdesk.content.values import Values
from ethicsdesk.content.words import Words
from ethicsdesk.model.dilemma import (
    Axis,
    Dilemma,
    DilemmaId,
    GuidelineId,
    LawNote,
    Option,
    PrincipleId,
    Stake,
    Twist,
)


def build_dilemma(page: Page, origin: Origin) -> Dilemma:
    """Make the dilemma of a page. Raises ValueError where the page is not as the format says."""
    values = Values(page.fields)
    return Dilemma(
        id=DilemmaId(values.text("id")),
        language=origin.language,
        title=values.text("title"),
        summary=values.text("summary"),
        axis=Axis(values.text("axis")),
        also=tuple(Axis(axis) for axis in values.texts("also")),
        sectors=values.texts("sectors"),
        roles=values.texts("roles"),
        principles=tuple(PrincipleId(name) for name in values.texts("principles")),
        guidelines=tuple(GuidelineId(name) for name in values.texts("guidelines")),
        difficulty=values.number("difficulty"),
        minutes=values.number("minutes"),
        options=_options(values, section_of(page, words.OPTIONS, origin), origin),
        law=law_notes(values),
        keywords=values.texts("keywords"),
        care=values.texts("care"),
        situation=section_of(page, words.SITUATION, origin).text,
        stakes=tuple(_stake(point.text) for point in section_of(page, words.AT_STAKE, origin).points),
        questions=tuple(point.text for point in section_of(page, words.TALK_ABOUT, origin).points),
        twists=tuple(_twist(part, origin) for part in section_of(page, words.WHAT_IF, origin).parts()),
        facilitator_note=section_of(page, words.FOR_THE_FACILITATOR, origin).text,
        pack=origin.pack,
        pack_version=origin.pack_version,
        text=page.text,
        hash=hash_of_page(page),
    )


def section_of(page: Page, title: Words, origin: Origin) -> Section:
    """Return the section with this heading. Raises ValueError where there is none."""
    section = page.section(title[origin.language])
    if section is None:
        raise ValueError(title[origin.language])
    return section


def law_notes(values: Values) -> tuple[LawNote, ...]:
    """Return the notes on the law that a page carries."""
    return tuple(
        LawNote(ref=note.text("ref"), says=note.text("says"), as_of=note.day("as-of"))
        for note in values.maps("law")
    )


def stake_parts(text: str) -> tuple[str, str] | None:
    """Take `**who:** what` apart; None where it is not written so."""
    if not text.startswith("**"):
        return None
    who, _, what = text.removeprefix("**").partition("**")
    if not who.endswith(":") or not what.strip():
        return None
    return who.removesuffix(":").strip(), what.strip()


def _options(values: Values, section: Section, origin: Origin) -> tuple[Option, ...]:
    parts = {part.title: part for part in section.parts()}
    options = []
    for option in values.maps("options"):
        letter = option.text("id")
        if letter not in parts:
            raise ValueError(letter)
        sides = labelled(parts[letter].lines, (words.FOR[origin.language], words.AGAINST[origin.language]))
        options.append(
            Option(
                id=letter,
                title=option.text("title"),
                pulls={PrincipleId(name): pull for name, pull in option.numbers("pulls").items()},
                arguments_for=_points(sides.get(words.FOR[origin.language], ())),
                arguments_against=_points(sides.get(words.AGAINST[origin.language], ())),
            )
        )
    return tuple(options)


def _points(lines: tuple[Line, ...]) -> tuple[str, ...]:
    return tuple(point.text for point in points_of(lines))


def _stake(text: str) -> Stake:
    parts = stake_parts(text)
    if parts is None:
        raise ValueError(text)
    who, what = parts
    return Stake(who=who, what=what)


def _twist(part: Section, origin: Origin) -> Twist:
    label = words.ASK[origin.language]
    parts = labelled(part.lines, (label,))
    return Twist(number=int(part.title), text=text_of(parts[""]), question=text_of(parts.get(label, ())))
