"""One search over history and library."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from ethicsdesk.content.library import Library, read_shipped
from ethicsdesk.model.discussion import Discussion
from ethicsdesk.model.entry import Entry
from ethicsdesk.model.found import FoundKind
from ethicsdesk.model.language import Language
from ethicsdesk.model.workplace import Workplace, WorkplaceId
from ethicsdesk.search.everything import Hit, Search
from ethicsdesk.store.history_search import HistorySearch
from ethicsdesk.store.store import Store

SWEDISH = Language.SWEDISH


@pytest.fixture(scope="module")
def library() -> Library:
    return read_shipped()


@pytest.fixture
def search(store: Store, library: Library) -> Search:
    return Search(HistorySearch(store), library)


def of_kind(hits: tuple[Hit, ...], kind: FoundKind) -> list[str]:
    return [hit.id for hit in hits if hit.kind is kind]


def test_history_comes_first_and_the_library_after_it(
    search: Search, workplace: Workplace, discussion: Callable[..., Discussion], entry: Callable[..., Entry]
) -> None:
    written = entry("Det handlar om integritet")
    made = discussion("Nyckeln", entries=(written,))

    hits = search.find("integritet", workplace=workplace.id, language=SWEDISH)

    first, *rest = hits
    assert (first.kind, first.id, first.title) == (FoundKind.ENTRY, written.id, "Nyckeln")
    assert (first.discussion, first.workplace) == (made.id, workplace.id)
    assert first.date is not None
    assert rest
    assert all((hit.date, hit.workplace, hit.discussion) == (None, None, "") for hit in rest)


@pytest.mark.parametrize("language", list(Language))
def test_everything_in_the_library_is_found_by_its_title(
    search: Search, library: Library, language: Language
) -> None:
    guidelines = [
        guideline
        for base in library.value_bases(language)
        for group in base.guideline_groups
        for guideline in group.guidelines
    ]
    shelves: dict[FoundKind, list[tuple[str, str]]] = {
        FoundKind.DILEMMA: [(one.id, one.title) for one in library.dilemmas(language)],
        FoundKind.PRINCIPLE: [(one.id, one.title) for one in library.principles(language)],
        FoundKind.GUIDELINE: [(one.id, one.title) for one in guidelines],
        FoundKind.METHOD: [(one.id, one.title) for one in library.methods(language)],
    }
    for kind, things in shelves.items():
        assert things
        for known, title in things:
            hits = search.find(title, workplace=None, language=language)
            assert known in of_kind(hits, kind), (kind, title)


def test_what_has_the_word_in_its_title_comes_before_what_has_it_in_its_text(
    search: Search, library: Library
) -> None:
    word = library.principles(SWEDISH)[0].title.split()[0]
    hits = search.find(f"{word} ", workplace=None, language=SWEDISH)
    in_title = [word.casefold() in hit.title.casefold() for hit in hits]
    assert in_title == sorted(in_title, reverse=True)
    assert in_title[0]


def test_snippets_are_plain_text_with_the_places_of_the_words(search: Search, library: Library) -> None:
    hits = search.find("och", workplace=None, language=SWEDISH)
    assert hits
    for hit in hits:
        assert not set("*#<>") & set(hit.snippet)
        assert all(hit.snippet[start:end].casefold().startswith("och") for start, end in hit.ranges)


def test_the_facilitators_note_is_not_searched(search: Search, library: Library) -> None:
    with_notes = [one for one in library.dilemmas(SWEDISH) if len(one.facilitator_note.split()) > 8]
    assert with_notes
    for dilemma in with_notes:
        first_words = " ".join(dilemma.facilitator_note.split()[:8])
        hits = search.find(f"{first_words} ", workplace=None, language=SWEDISH)
        assert all(hit.snippet not in dilemma.facilitator_note for hit in hits)


def test_of_each_side_there_are_no_more_than_asked_for(
    search: Search, workplace: Workplace, discussion: Callable[..., Discussion]
) -> None:
    for _ in range(4):
        discussion("Om det här")
    hits = search.find("det", workplace=workplace.id, language=SWEDISH, limit=3)
    assert len(of_kind(hits, FoundKind.DISCUSSION)) == 3
    assert len(hits) == 6


def test_another_workplaces_history_is_not_found_but_the_library_is(
    search: Search, workplace: Workplace, discussion: Callable[..., Discussion]
) -> None:
    discussion("Om integritet")
    hits = search.find("integritet", workplace=WorkplaceId("another"), language=SWEDISH)
    assert of_kind(hits, FoundKind.DISCUSSION) == []
    assert hits


def test_nothing_asked_is_nothing_found(search: Search) -> None:
    assert search.find(" - ", workplace=None, language=SWEDISH) == ()
