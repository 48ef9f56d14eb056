"""pack.yaml against the format, section 1, and what packs need of each other."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from ethicsdesk.content import wordings
from ethicsdesk.content.form import Form, check_exists
from ethicsdesk.content.scope import OWN_USE, Known, Opened, PackScope
from ethicsdesk.content.tree import Fields, Items, Scalar
from ethicsdesk.model.language import Language

FORMAT = 1
MOST_OWN_WORDS = 20

_LICENCE = re.compile(r"[A-Za-z0-9][A-Za-z0-9.+-]{1,60}")
_RANGE_PART = re.compile(r"\s*(>=|<=|==|>|<)?\s*([0-9]+(?:\.[0-9]+){0,2})\s*")


def is_newer(fields: Fields) -> bool:
    """Say whether the pack is of a format that this app does not know yet."""
    written = fields.text("format")
    return written.isascii() and written.isdigit() and int(written[:9]) > FORMAT


def check_newer(opened: Opened, fields: Fields) -> None:
    """Report a pack that is made for a newer app; nothing else is said of it."""
    value = fields.value("format")
    if isinstance(value, Scalar):
        opened.report.add(wordings.FORMAT_NEWER, value, format=value.text)


def pack_scope(fields: Fields) -> PackScope:
    """Return what the files of the pack are checked against, from a pack.yaml that may be faulty."""
    value = fields.value("languages")
    items = value.items if isinstance(value, Items) else ()
    named = [item.text for item in items if isinstance(item, Scalar)]
    languages = tuple(Language(name) for name in dict.fromkeys(named) if name in set(Language))
    return PackScope(
        languages=languages or tuple(Language),
        is_own=fields.text("licence") == OWN_USE,
        roles=_names(fields, "roles"),
        sectors=_names(fields, "sectors"),
    )


def check_pack(opened: Opened, fields: Fields, scope: PackScope, known: Known) -> None:
    """Report all that is wrong in a pack.yaml by itself."""
    form = Form(fields, opened.report, scope.languages)
    form.number("format", FORMAT, FORMAT)
    form.id()
    form.version("version")
    form.spoken("title", 3, 70)
    form.spoken("description", 20, 400)
    form.words("languages", tuple(Language), 1, 2)
    licence = form.plain("licence", example="CC-BY-4.0")
    if licence is not None and licence.text != OWN_USE and not _LICENCE.fullmatch(licence.text):
        opened.report.add(wordings.NOT_A_LICENCE, licence, field="licence", value=licence.text)
    form.texts("authors", 2, 80, fewest=0, at_most=20)
    form.texts("based-on", 1, 300, fewest=0, at_most=20)
    _check_replaced(form, known)
    form.spoken_map("roles", 2, 60, at_most=MOST_OWN_WORDS)
    form.spoken_map("sectors", 2, 60, at_most=MOST_OWN_WORDS)
    _check_requires(form, known)
    form.done()


def check_circles(packs: Sequence[tuple[Opened, Fields]]) -> None:
    """Report packs that need each other, straight or by way of others."""
    needs = {fields.text("id"): _names(fields, "requires") for _, fields in packs}
    for opened, fields in packs:
        requires = fields.value("requires")
        if not isinstance(requires, Fields):
            continue
        pack = fields.text("id")
        for other, entry in requires.entries.items():
            if pack in _reached(other, needs):
                opened.report.add(wordings.PACK_CIRCLE, entry.key, id=pack, other=other)


def _check_replaced(form: Form, known: Known) -> None:
    replaced = form.form("replaced-by", required=False)
    if replaced is None:
        return
    for old in replaced.fields.entries:
        new = replaced.plain(old)
        if new is not None:
            check_exists(new.text, new, known.dilemmas | known.principles | known.methods, form.report)


def _check_requires(form: Form, known: Known) -> None:
    requires = form.form("requires", required=False)
    if requires is None:
        return
    for pack, entry in requires.fields.entries.items():
        wanted = requires.plain(pack)
        if wanted is None:
            continue
        parts = [_RANGE_PART.fullmatch(part) for part in wanted.text.split(",")]
        if not all(parts):
            form.report.add(wordings.NOT_A_RANGE, wanted, field="requires", value=wanted.text)
        elif pack not in known.packs or not _is_within(known.packs[pack], [part for part in parts if part]):
            form.report.add(wordings.PACK_NOWHERE, entry.key, id=pack, range=wanted.text)


def _is_within(version: str, parts: Sequence[re.Match[str]]) -> bool:
    here = _numbers(version)
    return all(_compare(here, part[1] or "==", _numbers(part[2])) for part in parts)


def _compare(here: tuple[int, ...], sign: str, there: tuple[int, ...]) -> bool:
    outcomes = {">=": here >= there, "<=": here <= there, ">": here > there, "<": here < there}
    return outcomes.get(sign, here == there)


def _numbers(version: str) -> tuple[int, ...]:
    """Return the three numbers of a version; what is missing counts as 0, what is no number too."""
    parts = version.partition("-")[0].split(".")
    numbers = [int(part[:9]) if part.isascii() and part.isdigit() else 0 for part in parts]
    return tuple((*numbers, 0, 0, 0)[:3])


def _names(fields: Fields, name: str) -> frozenset[str]:
    value = fields.value(name)
    return frozenset(value.entries) if isinstance(value, Fields) else frozenset()


def _reached(start: str, needs: Mapping[str, frozenset[str]]) -> set[str]:
    """Return every pack that is needed, straight or by way of others, and `start` itself."""
    reached: set[str] = set()
    waiting = [start]
    while waiting:
        pack = waiting.pop()
        if pack not in reached:
            reached.add(pack)
            waiting.extend(needs.get(pack, ()))
    return reached
