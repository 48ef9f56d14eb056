"""One search over what the groups wrote and what the library holds; never over anyone's own reflections.

The history has an index in the store. The library is small and lies in memory: its texts are folded once a
language, and then looked through.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date as day

from ethicsdesk.content.library import Library
from ethicsdesk.model.dilemma import Dilemma
from ethicsdesk.model.found import Found, FoundKind, Range
from ethicsdesk.model.language import Language
from ethicsdesk.model.method import Method
from ethicsdesk.model.value_base import Guideline, Principle
from ethicsdesk.model.words import Snippets, Wanted, all_in, wanted_of, words_of
from ethicsdesk.model.workplace import WorkplaceId
from ethicsdesk.store.history_search import HistorySearch

_MARKS = re.compile(r"[*_`#>]+|\]\([^)]*\)|\[")  # what Markdown adds to a text


@dataclass(frozen=True, slots=True, kw_only=True)
class Hit:
    """Something that holds all the words. Of the library's things `date` and `workplace` are None.

    `discussion` is where an entry or a follow-up stands, "" for the library's things. `ranges` are the
    places of the words in `snippet`, which is plain text.
    """

    kind: FoundKind
    id: str
    title: str = field(repr=False)
    date: day | None = None
    workplace: WorkplaceId | None = None
    discussion: str = ""
    snippet: str = field(repr=False)
    ranges: tuple[Range, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class _Page:
    """One thing of the library, ready to be looked through."""

    kind: FoundKind
    id: str
    title: str
    texts: tuple[str, ...]
    title_words: frozenset[str]
    words: frozenset[str]


class Search:
    """Asks history and library as one."""

    def __init__(self, history: HistorySearch, library: Library) -> None:
        self._history = history
        self._library = library
        self._pages: dict[Language, tuple[_Page, ...]] = {}

    def find(
        self, words: str, *, workplace: WorkplaceId | None, language: Language, limit: int = 100
    ) -> tuple[Hit, ...]:
        """Return what holds all the words: of the history the newest first, then of the library.

        Case and accents do not count; of the last word the beginning is enough. There are at most `limit`
        of the history, of one workplace or of all, and as many of the library, those first that hold the
        words in their title.
        """
        wanted = wanted_of(words)
        if not wanted:
            return ()
        history = self._history.find(words, workplace=workplace, limit=limit)
        return (*map(_hit_of_history, history), *self._of_library(wanted, language)[:limit])

    def _of_library(self, wanted: Sequence[Wanted], language: Language) -> tuple[Hit, ...]:
        if language not in self._pages:
            self._pages[language] = tuple(_pages(self._library, language))
        found = [page for page in self._pages[language] if all_in(wanted, page.words)]
        found.sort(key=lambda page: not all_in(wanted, page.title_words))
        snippets = Snippets(wanted)
        return tuple(_hit_of_library(page, snippets) for page in found)


def _hit_of_history(found: Found) -> Hit:
    return Hit(
        kind=found.kind,
        id=found.id,
        title=found.title,
        date=found.date,
        workplace=found.workplace,
        discussion=found.discussion,
        snippet=found.snippet,
        ranges=found.ranges,
    )


def _hit_of_library(page: _Page, snippets: Snippets) -> Hit:
    snippet = snippets.of(page.texts)
    return Hit(kind=page.kind, id=page.id, title=page.title, snippet=snippet.text, ranges=snippet.ranges)


def _pages(library: Library, language: Language) -> Iterator[_Page]:
    for dilemma in library.dilemmas(language):
        yield _page(FoundKind.DILEMMA, dilemma.id, dilemma.title, _texts_of_dilemma(dilemma))
    for principle in library.principles(language):
        yield _page(FoundKind.PRINCIPLE, principle.id, principle.title, _texts_of_principle(principle))
    for guideline in _guidelines(library, language):
        texts = (guideline.text, guideline.example)
        yield _page(FoundKind.GUIDELINE, guideline.id, guideline.title, texts)
    for method in library.methods(language):
        yield _page(FoundKind.METHOD, method.id, method.title, _texts_of_method(method))


def _page(kind: FoundKind, id: str, title: str, texts: Sequence[str]) -> _Page:
    plain = tuple(_MARKS.sub("", text) for text in texts)
    title_words = frozenset(words_of(title))
    words = title_words.union(*map(words_of, plain))
    return _Page(kind=kind, id=id, title=title, texts=plain, title_words=title_words, words=words)


def _texts_of_dilemma(dilemma: Dilemma) -> tuple[str, ...]:
    """Return what a group reads of it; the facilitator's note is not for every eye."""
    options = (
        text for one in dilemma.options for text in (one.title, *one.arguments_for, *one.arguments_against)
    )
    stakes = (f"{stake.who}: {stake.what}" for stake in dilemma.stakes)
    twists = (f"{twist.text} {twist.question}" for twist in dilemma.twists)
    keywords = ", ".join(dilemma.keywords)
    return (dilemma.summary, dilemma.situation, *options, *stakes, *dilemma.questions, *twists, keywords)


def _texts_of_principle(principle: Principle) -> tuple[str, ...]:
    lines = (*principle.everyday, *principle.falling_short, *principle.questions)
    return (principle.summary, principle.meaning, *lines, principle.background)


def _texts_of_method(method: Method) -> tuple[str, ...]:
    return (method.summary, method.purpose, *(phase.title for phase in method.phases), method.source)


def _guidelines(library: Library, language: Language) -> Iterator[Guideline]:
    for base in library.value_bases(language):
        for group in base.guideline_groups:
            yield from group.guidelines
