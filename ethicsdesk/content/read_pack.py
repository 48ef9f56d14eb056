"""A pack from its folder, as fast as can be: what is not as the format says is left to the check to explain."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import TypeVar

from ethicsdesk.content import tree
from ethicsdesk.content.files import FileKind, PackFile, files_of
from ethicsdesk.content.findings import Report
from ethicsdesk.content.origin import Origin
from ethicsdesk.content.pack import Pack
from ethicsdesk.content.page import Page, read_page
from ethicsdesk.content.read_dilemma import build_dilemma
from ethicsdesk.content.read_method import build_method, speaks
from ethicsdesk.content.read_value_base import build_introduction, build_principle, build_value_base
from ethicsdesk.content.source import read_source
from ethicsdesk.content.tree import Fields
from ethicsdesk.content.values import Values
from ethicsdesk.model.dilemma import Dilemma
from ethicsdesk.model.language import Language
from ethicsdesk.model.method import Method
from ethicsdesk.model.value_base import ValueBase, ValueBaseId

Part = TypeVar("Part")


def read_pack(folder: Path, *dilemmas: Path) -> Pack:
    """Read the pack in `folder`, and the folders of dilemmas that lie beside it.

    Raises ValueError, or OSError, at the first thing that cannot be read; it says no more than that.
    """
    files = list(files_of(folder.resolve(), folder))
    files += (file for beside in dilemmas for file in files_of(beside.resolve().parent, beside))
    [about] = (file for file in files if file.kind is FileKind.PACK)
    values = Values(_fields(about))
    reader = _Reader(values.text("id"), values.text("version"), values.texts("languages"))
    return Pack(
        id=reader.pack,
        version=reader.version,
        title={Language(name): text for name, text in values.map("title").all_texts().items()},
        languages=reader.languages,
        licence=values.text("licence"),
        dilemmas=tuple(reader.dilemmas(files)),
        value_bases=tuple(reader.value_bases(files)),
        methods=tuple(reader.methods(files)),
        sectors=_own_words(values, "sectors"),
        roles=_own_words(values, "roles"),
        replaced_by=values.map("replaced-by").all_texts(),
    )


class _Reader:
    """Reads the files of one pack, all in its languages."""

    def __init__(self, pack: str, version: str, languages: Iterable[str]) -> None:
        self.pack = pack
        self.version = version
        self.languages = tuple(Language(language) for language in languages)

    def dilemmas(self, files: Sequence[PackFile]) -> Iterator[Dilemma]:
        for file in files:
            if file.kind is FileKind.DILEMMA:
                yield _built(file, lambda file: build_dilemma(_page(file), self._origin(file.language)))

    def methods(self, files: Sequence[PackFile]) -> Iterator[Method]:
        for file in files:
            if file.kind is not FileKind.METHOD:
                continue
            text = _text(file)
            fields = _parsed(text)
            for language in self.languages:
                if speaks(fields, language):
                    yield build_method(text, fields, self._origin(language))

    def value_bases(self, files: Sequence[PackFile]) -> Iterator[ValueBase]:
        for file in files:
            if file.kind is not FileKind.VALUE_BASE:
                continue
            fields = _fields(file)
            pages = [page for page in files if page.path.parent == file.path.parent]
            for language in self.languages:
                spoken = [page for page in pages if page.language is language]
                if spoken:
                    yield self._value_base(fields, language, spoken)

    def _value_base(self, fields: Fields, language: Language, pages: Sequence[PackFile]) -> ValueBase:
        origin = self._origin(language)
        id = ValueBaseId(fields.text("id"))
        by_kind = {page.kind: page for page in pages}
        introduction = by_kind.get(FileKind.INTRODUCTION)
        guidelines = by_kind.get(FileKind.GUIDELINES)
        return build_value_base(
            fields,
            origin,
            [build_principle(_page(page), origin, id) for page in pages if page.kind is FileKind.PRINCIPLE],
            introduction=build_introduction(_page(introduction), origin) if introduction else None,
            guidelines=_page(guidelines) if guidelines else None,
        )

    def _origin(self, language: Language | None) -> Origin:
        return Origin(language or self.languages[0], self.pack, self.version)
