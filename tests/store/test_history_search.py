"""Words are found in what groups wrote, and nothing else is."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from ethicsdesk.model.discussion import About, Conclusion, Discussion
from ethicsdesk.model.entry import (
    ChoiceDetail,
    Entry,
    EntryKind,
    OptionDetail,
    StakeholderDetail,
    WeighingDetail,
)
from ethicsdesk.model.follow_up import FollowUp
from ethicsdesk.model.found import Found, FoundKind
from ethicsdesk.model.method import AboutKind
from ethicsdesk.model.words import all_in, wanted_of, words_of
from ethicsdesk.model.workplace import Workplace, WorkplaceId
from ethicsdesk.store.discussions import Discussions
from ethicsdesk.store.driver import found_within
from ethicsdesk.store.follow_ups import FollowUps
from ethicsdesk.store.history_search import HistorySearch
from ethicsdesk.store.store import Store


@pytest.fixture
def search(store: Store) -> HistorySearch:
    return HistorySearch(store)


def kinds(found: tuple[Found, ...]) -> list[FoundKind]:
    return [one.kind for one in found]


def bold(found: Found) -> list[str]:
    """Return the words that an interface would show in bold."""
    return [found.snippet[start:end] for start, end in found.ranges]


def test_every_text_that_a_group_wrote_is_found(
    search: HistorySearch,
    discussion: Callable[..., Discussion],
    entry: Callable[..., Entry],
    follow_up: Callable[..., FollowUp],
) -> None:
    entries = (
        entry("ordett"),
        entry(kind=EntryKind.OPTION, detail=OptionDetail(cost="ordtvå")),
        entry(kind=EntryKind.STAKEHOLDER, detail=StakeholderDetail(matters="ordtre", follows="ordfyra")),
        entry(
            kind=EntryKind.CHOICE,
            detail=ChoiceDetail(value="ordfem", cost="ordsex", limit="ordsju", need="ordåtta"),
        ),
        entry(kind=EntryKind.WEIGHING, detail=WeighingDetail(principle="principle.p", against="ordnio här")),
    )
    about = About(kind=AboutKind.OWN_CASE, title="ordtio", case="ordelva")
    made = discussion(
        about=about, entries=entries, conclusion=Conclusion(text="ordtolv", disagreement="ordtretton")
    )
    follow_up("ordfjorton", of=made, outcome="ordfemton")

    numbers = "ett två tre fyra fem sex sju åtta nio tio elva tolv tretton fjorton femton"
    for word in numbers.split():
        found = [one for one in search.find(f"ord{word} ") if one.discussion == made.id]
        assert [bold(one) for one in found] == [[f"ord{word}"]], word


def test_ids_are_not_words(
    search: HistorySearch, discussion: Callable[..., Discussion], entry: Callable[..., Entry]
) -> None:
    detail = WeighingDetail(principle="principle.integrity", against="principle.equality")
    discussion(entries=(entry("Här", kind=EntryKind.WEIGHING, detail=detail),))
    assert search.find("integrity") == search.find("equality") == search.find("weight") == ()


def test_case_and_accents_do_not_count_and_the_beginning_is_enough(
    search: HistorySearch, discussion: Callable[..., Discussion]
) -> None:
    discussion("Självbestämmande på Öppna förskolan")
    for typed in ("självbe", "SJALV", "oppna sjalvbestammande", "forskol", "förskolan öppna"):
        assert kinds(search.find(typed)) == [FoundKind.DISCUSSION], typed
    for typed in ("bestämmande", "själv ", "öppn själv", "självbe öppet", "s", "", "  ", "-", '"'):
        assert search.find(typed) == (), typed


def test_the_newest_come_first_whatever_their_kind(
    search: HistorySearch,
    discussion: Callable[..., Discussion],
    entry: Callable[..., Entry],
    follow_up: Callable[..., FollowUp],
) -> None:
    days = [datetime(2026, month, 1, 12, 0, tzinfo=UTC) for month in (3, 1, 2)]
    middle = discussion("Nyckeln", started=days[2])
    discussion("Annat", started=days[0], entries=(entry("Om nyckeln"),))
    follow_up("Lämna nyckeln", of=discussion("Mer", started=days[1]))

    found = search.find("nyckel")

    assert kinds(found) == [FoundKind.ENTRY, FoundKind.DISCUSSION, FoundKind.FOLLOW_UP]
    assert [one.title for one in found] == ["Annat", "Nyckeln", "Mer"]
    assert found[1].date == date(2026, 2, 1)
    assert found[1].discussion == found[1].id == middle.id
    assert search.find("nyckel", limit=2) == found[:2]


def test_only_the_workplace_that_was_asked_for_is_searched(
    search: HistorySearch, workplace: Workplace, discussion: Callable[..., Discussion]
) -> None:
    discussion("Nyckeln")
    assert len(search.find("nyckeln", workplace=workplace.id)) == 1
    assert search.find("nyckeln", workplace=WorkplaceId("another")) == ()


def test_what_was_taken_away_is_not_found_until_it_is_brought_back(
    search: HistorySearch,
    discussions: Discussions,
    follow_ups: FollowUps,
    discussion: Callable[..., Discussion],
    entry: Callable[..., Entry],
    follow_up: Callable[..., FollowUp],
) -> None:
    made = discussion("Nyckeln", entries=(entry("Nyckeln"),))
    waiting = follow_up("Nyckeln", of=made)

    follow_ups.remove(waiting.id)
    assert kinds(search.find("nyckeln")).count(FoundKind.FOLLOW_UP) == 0
    discussions.remove(made.id)
    assert search.find("nyckeln") == ()

    follow_ups.restore(waiting.id)
    discussions.restore(made.id)
    assert len(search.find("nyckeln")) == 3


def test_what_a_group_wrote_does_not_stand_in_the_answers_repr(
    search: HistorySearch, discussion: Callable[..., Discussion]
) -> None:
    discussion("Nyckeln")
    assert "yckeln" not in repr(search.find("nyckeln"))


@pytest.mark.parametrize(
    "typed", ["title:nyckeln", "^nyckeln", "{title case}: nyckeln", "nyckeln NOT x", "NEAR(nyckeln)"]
)
def test_what_is_a_command_to_the_index_is_words_to_a_person(
    search: HistorySearch, discussion: Callable[..., Discussion], typed: str
) -> None:
    plain = discussion("Nyckeln")
    with_all = discussion(" ".join(words_of(typed)))
    found = {one.id for one in search.find(typed)}
    assert with_all.id in found
    assert (plain.id in found) is all_in(wanted_of(typed), words_of("Nyckeln"))


def test_a_query_of_brackets_without_end_is_answered(search: HistorySearch) -> None:
    assert search.find("(" * 500) == search.find('"' * 499) == search.find("a\x00b\ud800") == ()


@given(typed=st.text(max_size=40))
@settings(max_examples=300, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_no_typed_text_is_an_error(search: HistorySearch, typed: str) -> None:
    assert search.find(typed) == ()


def test_a_search_that_takes_too_long_gives_what_it_has_found_by_then(store: Store) -> None:
    endless = "WITH RECURSIVE n(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM n) SELECT n FROM n"
    found = found_within(store.reading, 0.01, endless, ())
    assert found[0] == (1,)
    assert store.ask("SELECT 1") == [(1,)]
