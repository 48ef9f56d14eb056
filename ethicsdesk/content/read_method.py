"""A method from its file, in one of its languages."""

from __future__ import annotations

from ethicsdesk.content.fingerprint import hash_of_fields
from ethicsdesk.content.origin import Origin
from ethicsdesk.content.tree import Fields, plain
from ethicsdesk.content.values import Values
from ethicsdesk.model.entry import EntryKind
from ethicsdesk.model.language import Language
from ethicsdesk.model.method import (
    AboutKind,
    BallotMoment,
    Method,
    MethodId,
    Phase,
    PhaseId,
    PhaseKind,
    Reveal,
)

NOTHING = "nothing"


def build_method(text: str, fields: Fields, origin: Origin) -> Method:
    """Make the method in the origin's language. Raises ValueError where it is not as the format says."""
    values = Values(fields)
    group, minutes = values.map("group"), values.map("minutes")
    parts = {part.text("id"): part.spoken("title", origin.language) for part in values.maps("parts")}
    return Method(
        id=MethodId(values.text("id")),
        language=origin.language,
        title=values.spoken("title", origin.language),
        summary=values.spoken("summary", origin.language),
        source=values.spoken("source", origin.language),
        purpose=values.spoken("purpose", origin.language),
        short_of_time=values.spoken("short-of-time", origin.language, ""),
        group_min=group.number("min"),
        group_max=group.number("max"),
        minutes_short=minutes.number("short"),
        minutes_normal=minutes.number("normal"),
        minutes_long=minutes.number("long"),
        about=tuple(AboutKind(kind) for kind in values.texts("about")),
        phases=tuple(_phase(phase, parts, origin.language) for phase in values.maps("phases")),
        pack=origin.pack,
        pack_version=origin.pack_version,
        text=text,
        hash=hash_of_fields(plain(fields), origin.language),
    )


def speaks(fields: Fields, language: Language) -> bool:
    """Say whether a method's file holds the language."""
    title = fields.value("title")
    return isinstance(title, Fields) and language in title.entries


def _phase(values: Values, parts: dict[str, str], language: Language) -> Phase:
    return Phase(
        id=PhaseId(values.text("id")),
        kind=PhaseKind(values.text("kind")),
        title=values.spoken("title", language),
        share=values.number("share"),
        least=values.number("least", 0),
        part=parts.get(values.text("part", ""), ""),
        group_prompt=values.spoken("group-prompt", language),
        facilitator_note=values.spoken("facilitator-note", language, ""),
        questions=_lines(values, "questions", language),
        answers=_lines(values, "answers", language),
        ballot=BallotMoment(values.text("ballot")) if "ballot" in values else None,
        reveal=Reveal(values.text("reveal", Reveal.WITH_AFTER)),
        records=_records(values),
    )


def _lines(values: Values, name: str, language: Language) -> tuple[str, ...]:
    return tuple(item.text(language, item.text(language.other, "")) for item in values.maps(name))


def _records(values: Values) -> tuple[EntryKind, ...]:
    if not values.is_list("records"):
        if values.text("records") != NOTHING:
            raise ValueError("records")
        return ()
    return tuple(EntryKind(kind) for kind in values.texts("records"))
