"""A pack from its folder, as fast as can be: what is wrong with it is left to the check to explain."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

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
from ethicsdesk.content.words import Words
from ethicsdesk.model.dilemma import Dilemma
from ethicsdesk.model.language import Language
from ethicsdesk.model.method import Method
from ethicsdesk.model.value_base import ValueBase, ValueBaseId


def read_pack(folder: Path, *dilemmas: Path) -> Pack:
    """Read the pack in `folder`, and the folders of dilemmas that lie beside it.

    Raises ValueError at the first thing that cannot be read; it says no more than that.
    """
    files = list(files_of(folder.resolve(), folder))
    for beside in dilemmas:
        files += files_of(beside.resolve().parent, beside)
    [about] = (file for file in files if file.kind is FileKind.PACK)
    values = Values(fields_of(text_of_file(about)))
    reader = _Reader(files, values)
    return Pack(
        id=reader.pack,
        version=reader.version,
        title=_words(values.map("title")),
        languages=reader.languages,
        licence=values.text("licence"),
        dilemmas=tuple(reader.dilemmas()),
        value_bases=tuple(reader.value_bases()),
        methods=tuple(reader.methods()),
        sectors=_own_words(values, "sectors"),
        roles=_own_words(values, "roles"),
        replaced_by=values.map("replaced-by").all_texts(),
    )


def text_of_file(file: PackFile) -> str:
    """Return the text of a file. Raises ValueError."""
    report = Report(file.shown)
    text = read_source(file.path, report)
    if text is None:
        raise ValueError(file.shown)
    return text


def fields_of(text: str) -> Fields:
    """Return the fields of a YAML text. Raises ValueError."""
    report = Report("")
    fields = tree.parse(text, report)
    if fields is None or report.found:
        raise ValueError("fields")
    return fields


def page_of(text: str) -> Page:
    """Return the page that a Markdown text is. Raises ValueError."""
    report = Report("")
    page = read_page(text, report)
    if page is None or report.found:
        raise ValueError("page")
    return page


class _Reader:
    """Reads the texts of one pack, each in its language."""

    def __init__(self, files: Sequence[PackFile], about: Values) -> None:
        self.pack = about.text("id")
        self.version = about.text("version")
        self.languages = tuple(Language(language) for language in about.texts("languages"))
        self._files = files

    def dilemmas(self) -> Iterator[Dilemma]:
        for file in self._of_kind(FileKind.DILEMMA):
            yield build_dilemma(page_of(text_of_file(file)), self._origin(file))

    def methods(self) -> Iterator[Method]:
        for file in self._of_kind(FileKind.METHOD):
            text = text_of_file(file)
            fields = fields_of(text)
            for language in self.languages:
                if speaks(fields, language):
                    yield build_method(text, fields, Origin(language, self.pack, self.version))

    def value_bases(self) -> Iterator[ValueBase]:
        for file in self._of_kind(FileKind.VALUE_BASE):
            fields = fields_of(text_of_file(file))
            beside = [page for page in self._files if page.path.parent == file.path.parent]
            pages = {page.name: (page, page_of(text_of_file(page))) for page in beside if page.language}
            for language in self.languages:
                if any(page.language is language for page, _ in pages.values()):
                    chosen = [pages[name] for name in self._spoken(pages, language)]
                    yield self._value_base(fields, language, chosen)

    def _spoken(self, names: Mapping[str, object], language: Language) -> list[str]:
        """Choose of each text the one in `language`, or the original where there is none."""
        original = self.languages[0]
        mine = [name for name in names if name.endswith(f".{language}.md")]
        stems = {name.removesuffix(f".{language}.md") for name in mine}
        others = (name for name in names if name.endswith(f".{original}.md"))
        return mine + [name for name in others if name.removesuffix(f".{original}.md") not in stems]

    def _value_base(
        self, fields: Fields, language: Language, pages: Sequence[tuple[PackFile, Page]]
    ) -> ValueBase:
        base = ValueBaseId(fields.text("id"))
        by_kind = {file.kind: (file, page) for file, page in pages}
        introduction = by_kind.get(FileKind.INTRODUCTION)
        guidelines = by_kind.get(FileKind.GUIDELINES)
        return build_value_base(
            fields,
            Origin(language, self.pack, self.version),
            [
                build_principle(page, self._origin(file), base)
                for file, page in pages
                if file.kind is FileKind.PRINCIPLE
            ],
            introduction=build_introduction(introduction[1], self._origin(introduction[0]))
            if introduction
            else None,
            guidelines=(guidelines[1], self._origin(guidelines[0])) if guidelines else None,
        )

    def _of_kind(self, kind: FileKind) -> Iterator[PackFile]:
        return (file for file in self._files if file.kind is kind)

    def _origin(self, file: PackFile) -> Origin:
        return Origin(file.language or self.languages[0], self.pack, self.version)


def _own_words(values: Values, name: str) -> Mapping[str, Words]:
    own = values.map(name)
    return {word: _words(own.map(word)) for word in own.names()}


def _words(values: Values) -> Words:
    return {Language(name): text for name, text in values.all_texts().items()}
