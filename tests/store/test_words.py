"""The words indexes stay in step with what is written, and forget what is erased."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import Bundle, RuleBasedStateMachine, invariant, rule

from ethicsdesk.model.discussion import About, Conclusion, Discussion, DiscussionId
from ethicsdesk.model.entry import Entry, EntryId, EntryKind, OptionDetail
from ethicsdesk.model.follow_up import FollowUp, FollowUpId
from ethicsdesk.model.language import Language
from ethicsdesk.model.method import AboutKind, MethodId
from ethicsdesk.model.words import all_in, wanted_of, words_of
from ethicsdesk.model.workplace import Workplace, WorkplaceId
from ethicsdesk.store.discussions import Discussions
from ethicsdesk.store.follow_ups import FollowUps
from ethicsdesk.store.history_search import HistorySearch
from ethicsdesk.store.ids import new_id
from ethicsdesk.store.store import Store
from ethicsdesk.store.words import is_in_step
from ethicsdesk.store.workplaces import Workplaces

SEARCHED = ("entry", "discussion", "follow_up")
NOON = datetime(2026, 3, 2, 12, 0, tzinfo=UTC)

# Words that begin alike, and that differ by accents, case, a dash or an apostrophe alone.
_WORDS = [
    "nyckel",
    "Nyckeln",
    "nyckél",
    "på",
    "PA",
    "e-post",
    "barnets bästa",
    "90-årig",
    "l'école",
    "smörgås",
]
texts = st.lists(st.sampled_from(_WORDS), max_size=4).map(" ".join)
queries = st.sampled_from([*_WORDS, "nyck", "nycke ny", "barn", "års", "90", "p", "sm", "nyckel ", "'"])


class Desk(RuleBasedStateMachine):
    """People write, change, take away and bring back; the search must find as a plain reading does."""

    made = Bundle("made")
    follow_ups_made = Bundle("follow_ups_made")

    def __init__(self) -> None:
        super().__init__()
        self._folder = TemporaryDirectory()
        self._store = Store(Path(self._folder.name))
        self._discussions, self._follow_ups = Discussions(self._store), FollowUps(self._store)
        self._search = HistorySearch(self._store)
        self._workplace = Workplace(id=WorkplaceId(new_id()), name="A", made=NOON)
        Workplaces(self._store).keep(self._workplace)
        self._kept: dict[str, Discussion] = {}
        self._kept_follow_ups: dict[str, FollowUp] = {}
        self._gone: set[str] = set()

    def teardown(self) -> None:
        """Close and throw away the database."""
        self._store.close()
        self._folder.cleanup()

    @rule(target=made, title=texts, case=texts, text=texts)
    def begin(self, title: str, case: str, text: str) -> str:
        """Keep a new discussion."""
        made = Discussion(
            id=DiscussionId(new_id()),
            workplace=self._workplace.id,
            about=About(kind=AboutKind.OWN_CASE, title=title, case=case),
            method=MethodId("method.open"),
            language=Language.SWEDISH,
            minutes=45,
            started=NOON,
            conclusion=Conclusion(text=text),
        )
        self._discussions.keep(made)
        self._kept[made.id] = made
        return made.id

    @rule(id=made, text=texts, cost=texts)
    def write_in(self, id: str, text: str, cost: str) -> None:
        """Add an option to it."""
        detail = OptionDetail(cost=cost)
        added = Entry(id=EntryId(new_id()), kind=EntryKind.OPTION, text=text, detail=detail, written=NOON)
        self._keep(id, entries=(*self._kept[id].entries, added))

    @rule(id=made, text=texts, disagreement=texts)
    def change(self, id: str, text: str, disagreement: str) -> None:
        """Change its conclusion and the first entry, or take the entry away where the text is empty."""
        first = (replace(entry, text=text) for entry in self._kept[id].entries[:1] if text)
        entries = (*first, *self._kept[id].entries[1:])
        self._keep(id, entries=entries, conclusion=Conclusion(text=text, disagreement=disagreement))

    @rule(id=made)
    def take_away_or_bring_back(self, id: str) -> None:
        """Take the discussion away, or bring it back."""
        if id in self._gone:
            self._discussions.restore(DiscussionId(id))
            self._gone.discard(id)
        else:
            self._discussions.remove(DiscussionId(id))
            self._gone.add(id)

    @rule(target=follow_ups_made, id=made, text=texts, outcome=texts)
    def agree(self, id: str, text: str, outcome: str) -> str:
        """Keep a follow-up."""
        made = FollowUp(
            id=FollowUpId(new_id()), workplace=self._workplace.id, discussion=id, text=text, outcome=outcome
        )
        self._follow_ups.keep(made)
        self._kept_follow_ups[made.id] = made
        return made.id

    @rule(id=follow_ups_made, outcome=texts)
    def come_back_to(self, id: str, outcome: str) -> None:
        """Write what became of it, or take it away where nothing did."""
        if id not in self._kept_follow_ups:
            return
        if outcome:
            self._kept_follow_ups[id] = replace(self._kept_follow_ups[id], outcome=outcome)
            self._follow_ups.keep_outcome(FollowUpId(id), outcome)
        else:
            del self._kept_follow_ups[id]
            self._follow_ups.remove(FollowUpId(id))

    @rule(query=queries)
    def search_finds_what_reading_all_would_find(self, query: str) -> None:
        """Compare the index with a plain reading."""
        wanted = wanted_of(query)
        expected = {
            one_id
            for one_id, written in self._written()
            if all_in(wanted, (word for one in written for word in words_of(one)))
        }
        assert {found.id for found in self._search.find(query)} == expected

    @invariant()
    def indexes_are_in_step(self) -> None:
        """Ask each index itself."""
        with self._store.changing() as database:
            assert all(is_in_step(database, table) for table in SEARCHED)

    def _keep(self, id: str, **changed: Any) -> None:
        self._kept[id] = replace(self._kept[id], **changed)
        if id not in self._gone:
            self._discussions.keep(self._kept[id])
            return
        self._discussions.restore(DiscussionId(id))
        self._gone.discard(id)
        self._discussions.keep(self._kept[id])

    def _written(self) -> list[tuple[str, tuple[str, ...]]]:
        """Return the texts of everything that is there."""
        there = [one for one in self._kept.values() if one.id not in self._gone]
        of_discussions: list[tuple[str, tuple[str, ...]]] = [
            (one.id, (one.about.title, one.about.case, one.conclusion.text, one.conclusion.disagreement))
            for one in there
        ]
        of_entries = [(entry.id, _texts_of(entry)) for one in there for entry in one.entries]
        of_follow_ups = [
            (one.id, (one.text, one.outcome))
            for one in self._kept_follow_ups.values()
            if one.discussion not in self._gone
        ]
        return [*of_discussions, *of_entries, *of_follow_ups]


def _texts_of(entry: Entry) -> tuple[str, ...]:
    assert isinstance(entry.detail, OptionDetail)
    return entry.text, entry.detail.cost


Desk.TestCase.settings = settings(max_examples=40, stateful_step_count=30, deadline=None)
TestTheIndexAnswersAsAPlainReadingDoes = Desk.TestCase


@pytest.fixture
def marked(discussion: Callable[..., Discussion], entry: Callable[..., Entry]) -> Discussion:
    """Keep a discussion whose notes have a rare word each."""
    return discussion(entries=tuple(entry(f"xq{n:03}zzvuw") for n in range(200)))


def test_a_table_and_its_index_that_differ_are_seen(store: Store, marked: Discussion) -> None:
    with store.changing() as database:
        database.execute("DROP TRIGGER entry_words_change")
        database.execute("UPDATE entry SET text = 'annat' WHERE number = 1")
        assert not is_in_step(database, "entry")


def test_erased_words_are_gone_from_the_bytes_of_the_index_too(store: Store, marked: Discussion) -> None:
    with store.changing() as database:
        database.execute("DELETE FROM entry WHERE number % 2 = 0")
    store.close()

    content = b"".join(path.read_bytes() for path in store.folder.iterdir() if path.is_file())

    kept = [entry.text.encode() for entry in marked.entries[0::2]]
    erased = [entry.text.encode() for entry in marked.entries[1::2]]
    assert all(word in content for word in kept)
    assert not any(word in content for word in erased)
    assert not any(word[2:] in content for word in erased)


def test_the_index_survives_a_vacuum(store: Store, marked: Discussion) -> None:
    with store.changing() as database:
        database.execute("DELETE FROM entry WHERE number < 50")
    store._writer.execute("VACUUM")
    [found] = HistorySearch(store).find("xq150")
    assert found.id == marked.entries[150].id
