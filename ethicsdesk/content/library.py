"""The library that pages ask: everything that is installed, in the language one wants.

Read-only after it is made, so any thread may ask it. Where a language is missing the original is given;
its own `language` says so.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Protocol, TypeVar

from ethicsdesk.content import words
from ethicsdesk.content.pack import Pack
from ethicsdesk.content.read_pack import read_pack
from ethicsdesk.content.words import Words
from ethicsdesk.model.dilemma import Axis, Dilemma, DilemmaId, GuidelineId, PrincipleId
from ethicsdesk.model.language import Language
from ethicsdesk.model.method import Method, MethodId
from ethicsdesk.model.value_base import Guideline, Principle, ValueBase, ValueBaseKind
from ethicsdesk.places import shipped


class _Text(Protocol):
    @property
    def id(self) -> str: ...

    @property
    def language(self) -> Language: ...


Text = TypeVar("Text", bound=_Text)

AXIS_ORDER = tuple(Axis)
KIND_ORDER = tuple(ValueBaseKind)


def read_shipped() -> Library:
    """Read the pack that comes with the app. Raises `ContentIsBroken` where a file of it was damaged."""
    resources, dilemmas = shipped("resources"), shipped("dilemmas")
    try:
        return Library((read_pack(resources, dilemmas),))
    except ValueError as error:
        from ethicsdesk.content.broken import explain

        raise explain((resources, dilemmas)) from error


class Library:
    """All packs as one. What two packs share by id is answered by the later one."""

    def __init__(self, packs: tuple[Pack, ...]) -> None:
        self.packs = packs
        dilemmas = _by_language(_all(pack.dilemmas for pack in packs))
        self._dilemmas = {language: _sorted(dilemmas[language]) for language in Language}
        bases = _by_language(_all(pack.value_bases for pack in packs))
        self._value_bases = {language: _by_kind(bases[language]) for language in Language}
        self._methods = _by_language(_all(pack.methods for pack in packs))
        self._sectors = {
            **words.SECTORS,
            **{name: word for pack in packs for name, word in pack.sectors.items()},
        }
        self._roles = {**words.ROLES, **{name: word for pack in packs for name, word in pack.roles.items()}}

    def dilemmas(self, language: Language) -> tuple[Dilemma, ...]:
        """Return all dilemmas, axis by axis in the axes' own order, then by title."""
        return self._dilemmas[language]

    def dilemma(self, id: DilemmaId | str, language: Language) -> Dilemma | None:
        """Return the dilemma of this id, or None."""
        return _of(id, self._dilemmas[language])

    def value_bases(self, language: Language) -> tuple[ValueBase, ...]:
        """Return the value bases: those of values before those of leadership, then pack by pack."""
        return self._value_bases[language]

    def principles(self, language: Language) -> tuple[Principle, ...]:
        """Return all principles, in the order of their value bases."""
        return tuple(principle for base in self._value_bases[language] for principle in base.principles)

    def principle(self, id: PrincipleId | str, language: Language) -> Principle | None:
        """Return the principle of this id, or None."""
        return _of(id, self.principles(language))

    def guideline(self, id: GuidelineId | str, language: Language) -> Guideline | None:
        """Return the guideline of this id, or None."""
        groups = (group for base in self._value_bases[language] for group in base.guideline_groups)
        found = (guideline for group in groups for guideline in group.guidelines if guideline.id == id)
        return next(found, None)

    def methods(self, language: Language) -> tuple[Method, ...]:
        """Return all methods, by the length that is normal for them, then by title."""
        return tuple(
            sorted(self._methods[language], key=lambda method: (method.minutes_normal, method.title))
        )

    def method(self, id: MethodId | str, language: Language) -> Method | None:
        """Return the method of this id, or None."""
        return _of(id, self._methods[language])

    def touching(self, principle: PrincipleId | str, language: Language) -> tuple[Dilemma, ...]:
        """Return the dilemmas that name the principle."""
        return tuple(dilemma for dilemma in self._dilemmas[language] if principle in dilemma.principles)

    def naming(self, guideline: GuidelineId | str, language: Language) -> tuple[Dilemma, ...]:
        """Return the dilemmas that name the guideline."""
        return tuple(dilemma for dilemma in self._dilemmas[language] if guideline in dilemma.guidelines)

    def sector_title(self, id: str, language: Language) -> str:
        """Return the word for a sector; its id where it has none."""
        return _word(self._sectors, id, language)

    def role_title(self, id: str, language: Language) -> str:
        """Return the word for a role; its id where it has none."""
        return _word(self._roles, id, language)

    def axis_title(self, axis: Axis | str, language: Language) -> str:
        """Return the words for a kind of conflict."""
        return _word(words.AXES, axis, language)

    def care_title(self, id: str, language: Language) -> str:
        """Return the word for something that may hurt; its id where it has none."""
        return _word(words.CARES, id, language)


def _sorted(dilemmas: Iterable[Dilemma]) -> tuple[Dilemma, ...]:
    return tuple(sorted(dilemmas, key=lambda one: (AXIS_ORDER.index(one.axis), one.title.casefold(), one.id)))


def _by_kind(bases: Iterable[ValueBase]) -> tuple[ValueBase, ...]:
    return tuple(sorted(bases, key=lambda base: KIND_ORDER.index(base.kind)))


def _all(groups: Iterable[Sequence[Text]]) -> list[Text]:
    return [text for group in groups for text in group]


def _by_language(texts: Sequence[Text]) -> Mapping[Language, tuple[Text, ...]]:
    """Return for each language one text an id: in that language, or the one there is."""
    chosen: dict[Language, tuple[Text, ...]] = {}
    for language in Language:
        by_id = {text.id: text for text in texts}
        by_id.update({text.id: text for text in texts if text.language is language})
        chosen[language] = tuple(by_id.values())
    return chosen


def _of(id: str, texts: Iterable[Text]) -> Text | None:
    return next((text for text in texts if text.id == id), None)


def _word(known: Mapping[str, Words], id: str, language: Language) -> str:
    of_both = known.get(id)
    if of_both is None:
        return id
    return of_both.get(language) or of_both.get(language.other, id)
