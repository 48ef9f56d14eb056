"""Ids over all packs together: each once, and each principle touched by some dilemma."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from ethicsdesk.content import wordings
from ethicsdesk.content.check_guidelines import guideline_sections
from ethicsdesk.content.files import FileKind
from ethicsdesk.content.findings import Placed
from ethicsdesk.content.open_packs import OpenPack
from ethicsdesk.content.pack import Pack
from ethicsdesk.content.scope import Opened
from ethicsdesk.content.tree import Items, Scalar
from ethicsdesk.model.language import Language

# Within what an id is the only one of its kind: a value base for a principle, everything for the others.
WITHIN_FOLDER = (FileKind.PRINCIPLE,)
EVERYWHERE = (FileKind.PACK, FileKind.VALUE_BASE, FileKind.DILEMMA, FileKind.METHOD)

Named = tuple[Opened, Placed]


def check_ids_once(packs: Sequence[OpenPack]) -> None:
    """Report each id that stands in two files of one language, in both of them."""
    by_id: dict[tuple[str, str, Language, str], list[Named]] = {}
    for opened in (one for pack in packs for one in pack.all_files):
        for named, at in _ids(opened):
            within = opened.file.path.parent.as_posix() if opened.file.kind in WITHIN_FOLDER else ""
            by_id.setdefault((opened.file.kind, within, opened.language, named), []).append((opened, at))
    for (first, first_at), *others in by_id.values():
        for opened, at in others:
            first.report.add(wordings.ID_TWICE, first_at, file=opened.report.file, line=at.line)
            opened.report.add(wordings.ID_TWICE, at, file=first.report.file, line=first_at.line)


def check_untouched(packs: Sequence[OpenPack], installed: Pack | None) -> None:
    """Report the principles that no dilemma names."""
    dilemmas = installed.dilemmas if installed else ()
    touched: set[str] = {principle for dilemma in dilemmas for principle in dilemma.principles}
    for opened in _of_kind((one for pack in packs for one in pack.all_files), FileKind.DILEMMA):
        named = opened.fields.value("principles") if opened.fields else None
        items = named.items if isinstance(named, Items) else ()
        touched |= {item.text for item in items if isinstance(item, Scalar)}
    for pack in packs:
        for opened in _of_kind(pack.files, FileKind.PRINCIPLE):
            principle = opened.fields.text("id") if opened.fields else ""
            is_original = opened.language is pack.scope.languages[0]
            if principle and principle not in touched and is_original:
                opened.report.add(wordings.UNTOUCHED, id=principle)


def _ids(opened: Opened) -> Iterator[tuple[str, Placed]]:
    kind = opened.file.kind
    if kind is FileKind.GUIDELINES and opened.page:
        # Twice in the same page is said by its own check.
        yield from {section.id: section for section in guideline_sections(opened.page) if section.id}.items()
    elif kind in WITHIN_FOLDER + EVERYWHERE and opened.fields:
        named = opened.fields.value("id")
        if isinstance(named, Scalar):
            yield named.text, named


def _of_kind(opened: Iterable[Opened], kind: FileKind) -> Iterator[Opened]:
    return (one for one in opened if one.file.kind is kind)
