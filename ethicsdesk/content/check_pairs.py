"""The two languages of a text: both there, and the same in all that is not text."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from ethicsdesk.content import wordings, words
from ethicsdesk.content.check_guidelines import guideline_sections
from ethicsdesk.content.files import FileKind
from ethicsdesk.content.findings import Fact, Placed, Report, Spot, Wording
from ethicsdesk.content.open_packs import PAGES
from ethicsdesk.content.page import Page, Section, labelled, points_of
from ethicsdesk.content.scope import Opened, PackScope
from ethicsdesk.content.tree import Fields, Items, Node, Scalar
from ethicsdesk.content.words import Words
from ethicsdesk.model.language import Language

TEXT_FIELDS = frozenset({"title", "summary", "keywords", "ref", "says"})
LISTS: Mapping[FileKind, Sequence[Words]] = {
    FileKind.DILEMMA: (words.AT_STAKE, words.TALK_ABOUT),
    FileKind.PRINCIPLE: (words.IN_EVERYDAY_WORK, words.WHEN_WE_FALL_SHORT, words.TALK_ABOUT),
    FileKind.AXIS: (words.IN_EVERYDAY_WORK, words.TALK_ABOUT),
}


def check_pairs(texts: Iterable[Opened], scope: PackScope) -> None:
    """Check every text of a pack against the same one in the other language."""
    by_name: dict[tuple[str, str], dict[Language, Opened]] = {}
    for opened in texts:
        if opened.file.language is not None and opened.file.kind in PAGES:
            key = (opened.file.path.parent.as_posix(), opened.file.id)
            by_name.setdefault(key, {})[opened.language] = opened
    for pair in by_name.values():
        _check_pair(pair, scope.languages)


def _check_pair(pair: Mapping[Language, Opened], languages: tuple[Language, ...]) -> None:
    for language, opened in pair.items():
        if language not in languages:
            opened.report.add(wordings.FILE_LANGUAGE, language=language)
    original, *others = languages
    if original not in pair:
        for opened in pair.values():
            opened.report.add(wordings.NO_ORIGINAL, file=opened.file.beside(original))
        return
    for language in others:
        if language not in pair:
            missing = wordings.NO_ENGLISH if language is Language.ENGLISH else wordings.NO_SWEDISH
            pair[original].report.add(missing, file=pair[original].file.beside(language))
        else:
            _Pair(pair[original], pair[language]).check()


class _Pair:
    """A translation against its original. All that differs is said of the translation."""

    def __init__(self, original: Opened, translation: Opened) -> None:
        self._original = original
        self._translation = translation
        self._report: Report = translation.report

    def check(self) -> None:
        """Compare the fields, then how many points the lists have."""
        ours, theirs = self._translation.page, self._original.page
        if ours is None or theirs is None:
            return
        self._compare_fields(ours.fields, theirs.fields, "")
        for title in LISTS.get(self._original.file.kind, ()):
            here = ours.section(title[self._translation.language])
            there = theirs.section(title[self._original.language])
            if here is not None and there is not None:
                self._compare_counts(here, here.title, len(here.points), len(there.points))
        if self._original.file.kind is FileKind.DILEMMA:
            self._compare_options(ours, theirs)
            self._compare_twists(ours, theirs)
        if self._original.file.kind is FileKind.GUIDELINES:
            self._compare_guidelines(ours, theirs)

    def _compare_fields(self, ours: Fields, theirs: Fields, within: str) -> None:
        for name, entry in ours.entries.items():
            if name in TEXT_FIELDS:
                continue
            value = theirs.value(name)
            if value is None:
                self._differs(wordings.PAIR_ONLY_HERE, entry.key, field=f"{within}{name}")
            else:
                self._compare(entry.value, value, f"{within}{name}")
        for name in theirs.entries:
            if name not in TEXT_FIELDS and name not in ours.entries:
                at = ours if within else Spot(1)
                self._differs(wordings.PAIR_ONLY_THERE, at, field=f"{within}{name}")

    def _compare(self, ours: Node, theirs: Node, field: str) -> None:
        if isinstance(ours, Fields) and isinstance(theirs, Fields):
            self._compare_fields(ours, theirs, f"{field}.")
        elif isinstance(ours, Items) and isinstance(theirs, Items) and _are_long(ours, theirs):
            for number, (here, there) in enumerate(zip(ours.items, theirs.items, strict=True), start=1):
                self._compare(here, there, f"{field}.{number}")
        elif _written(ours) != _written(theirs):
            facts: dict[str, Fact] = {"here": _written(ours), "there": _written(theirs)}
            self._differs(wordings.PAIR_DIFFERS, ours, field=field, **facts)

    def _compare_options(self, ours: Page, theirs: Page) -> None:
        here, there = (
            {part.title: part for part in section.parts()} if section else {}
            for section in (
                ours.section(words.OPTIONS[self._translation.language]),
                theirs.section(words.OPTIONS[self._original.language]),
            )
        )
        for letter in sorted(here.keys() & there.keys()):
            for label in (words.FOR, words.AGAINST):
                mine = _side(here[letter], label[self._translation.language])
                other = _side(there[letter], label[self._original.language])
                title = f"{letter} {label[self._translation.language]}"
                self._compare_counts(here[letter], title, mine, other)

    def _compare_twists(self, ours: Page, theirs: Page) -> None:
        here = ours.section(words.WHAT_IF[self._translation.language])
        there = theirs.section(words.WHAT_IF[self._original.language])
        if here is not None and there is not None:
            self._compare_counts(here, here.title, len(here.parts()), len(there.parts()))

    def _compare_guidelines(self, ours: Page, theirs: Page) -> None:
        """Compare the ids of groups, then those of guidelines; the first that differs is said."""
        for mine, others in (
            (ours.sections, theirs.sections),
            (guideline_sections(ours), guideline_sections(theirs)),
        ):
            self._compare_counts(mine[0] if mine else Spot(1), "##", len(mine), len(others))
            pairs = zip(mine, others, strict=False)
            for here, there in [(here, there) for here, there in pairs if here.id != there.id][:1]:
                self._differs(wordings.PAIR_DIFFERS, here, field="id", here=here.id, there=there.id)

    def _compare_counts(self, at: Placed, title: str, here: int, there: int) -> None:
        if here != there:
            self._differs(wordings.PAIR_POINTS, at, section=title, here=here, there=there)

    def _differs(self, wording: Wording, at: Placed, **facts: Fact) -> None:
        self._report.add(wording, at, **facts, file=self._original.file.name)


def _are_long(ours: Items, theirs: Items) -> bool:
    """Say whether two lists are compared item by item: as long as each other, and not of plain words."""
    has_fields = any(isinstance(item, Fields) for item in (*ours.items, *theirs.items))
    return has_fields and len(ours.items) == len(theirs.items)


def _written(value: Node) -> str:
    """Return the value as it could be written in one line; a list of maps as how many they are."""
    if isinstance(value, Scalar):
        return value.text
    if isinstance(value, Items):
        if any(isinstance(item, Fields) for item in value.items):
            return str(len(value.items))
        return f"[{', '.join(_written(item) for item in value.items)}]"
    return f"{{{', '.join(value.entries)}}}"


def _side(part: Section, label: str) -> int:
    return len(points_of(labelled(part.lines, (label, *_others(label))).get(label, ())))


def _others(label: str) -> tuple[str, ...]:
    every = (*words.FOR.values(), *words.AGAINST.values())
    return tuple(other for other in every if other != label)
