"""Discussions are kept whole, and only what differs is written."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime

import pytest

from ethicsdesk.model.ballot import Ballot, BallotId
from ethicsdesk.model.change import Change, Concept
from ethicsdesk.model.dilemma import Axis, PrincipleId
from ethicsdesk.model.discussion import (
    Conclusion,
    Discussion,
    DiscussionId,
    DiscussionPhase,
    PhaseState,
    Status,
)
from ethicsdesk.model.entry import (
    ArgumentDetail,
    ChoiceDetail,
    Entry,
    EntryId,
    EntryKind,
    EvaluationDetail,
    Lane,
    ParkedDetail,
    Side,
    StakeholderDetail,
)
from ethicsdesk.model.errors import NoSuchDiscussion, NoSuchEntry
from ethicsdesk.model.method import BallotMoment, PhaseId, PhaseKind
from ethicsdesk.model.workplace import Workplace
from ethicsdesk.store.discussions import Discussions
from ethicsdesk.store.ids import new_id
from ethicsdesk.store.store import Store

NOW = datetime(2026, 3, 2, 13, 30, 15, 250_000, tzinfo=UTC)
TABLES = ("discussion", "discussion_phase", "entry", "ballot")


def written(store: Store) -> dict[str, set[tuple[str, str]]]:
    """Return the revision of each row."""
    return {table: {(row["id"], row["revised"]) for row in store.rows(table, "true")} for table in TABLES}


@pytest.fixture
def whole(discussion: Callable[..., Discussion], entry: Callable[..., Entry]) -> Discussion:
    """Keep a discussion that has something of everything."""
    phases = (
        DiscussionPhase(
            id=PhaseId("read"), kind=PhaseKind.READ, title="Läs", minutes=5, state=PhaseState.DONE
        ),
        DiscussionPhase(id=PhaseId("weigh"), kind=PhaseKind.ARGUMENTS, title="Väg", minutes=20, seconds=61),
    )
    principle = PrincipleId("principle.integrity")
    entries = (
        entry("Grannen", kind=EntryKind.STAKEHOLDER, phase="read", detail=StakeholderDetail(matters="Lugn")),
        entry(
            "Hon bestämmer",
            kind=EntryKind.ARGUMENT,
            phase="weigh",
            detail=ArgumentDetail(side=Side.FOR, option="a", principles=(principle,), clients_side=True),
        ),
        entry("Lokalen", kind=EntryKind.PARKED, detail=ParkedDetail(lane=Lane.WORK_ENVIRONMENT)),
        entry(
            "Hur gick det?",
            kind=EntryKind.EVALUATION,
            detail=EvaluationDetail(answers=("Bra", "Sådär"), counts=(4, 1)),
        ),
    )
    ballot = Ballot(
        id=BallotId(new_id()),
        phase="weigh",
        moment=BallotMoment.BEFORE,
        voters=5,
        counts={"a": 3, "b": 2},
        sureness=7,
        held=NOW,
    )
    return discussion(
        phases=phases,
        current=1,
        entries=entries,
        ballots=(ballot,),
        roles=("undersköterska",),
        participants=5,
        conclusion=Conclusion(text="Fråga henne", disagreement="När", leans="a"),
        axis=Axis.RULE_OF_LAW,
        principles=(principle,),
        ended=NOW,
    )


def test_a_discussion_reads_as_it_was_kept(discussions: Discussions, whole: Discussion) -> None:
    assert discussions.get(whole.id) == whole


def test_what_is_the_same_is_not_written_at_all(
    store: Store, discussions: Discussions, whole: Discussion
) -> None:
    with store.changing() as writing:
        before = writing.conn.total_changes
        discussions.keep(discussions.get(whole.id))
        assert writing.conn.total_changes == before


def test_only_the_rows_that_differ_are_written(
    store: Store, discussions: Discussions, whole: Discussion, entry: Callable[..., Entry]
) -> None:
    before = written(store)
    changed = replace(whole.entries[1], text="Hon bestämmer själv")
    added = entry("Tyst", phase="weigh", place=1)

    discussions.keep(replace(whole, entries=(whole.entries[0], changed, added, *whole.entries[2:])))

    after = written(store)
    assert {row for row, _ in after["entry"] - before["entry"]} == {changed.id, added.id}
    assert {table for table in TABLES if after[table] != before[table]} == {"entry"}


def test_each_revision_is_later_than_all_before_it(
    store: Store, discussions: Discussions, whole: Discussion
) -> None:
    [(last,)] = store.ask("SELECT revised FROM device")
    discussions.keep(replace(whole, participants=6))
    assert store.ask("SELECT revised FROM discussion") == store.ask("SELECT revised FROM device")
    assert store.ask("SELECT revised > ? FROM device", last) == [(1,)]


def test_what_it_no_longer_has_is_taken_away_and_comes_back_with_it(
    store: Store, discussions: Discussions, whole: Discussion
) -> None:
    fewer = replace(whole, entries=whole.entries[1:], ballots=())
    discussions.keep(fewer)
    assert discussions.get(whole.id) == fewer
    assert store.ask("SELECT count(*), sum(deleted) FROM entry") == [(4, 1)]

    discussions.keep(whole)
    assert discussions.get(whole.id) == whole


def test_the_order_of_speaking_is_gone_when_choices_were_shuffled(
    store: Store, discussions: Discussions, discussion: Callable[..., Discussion], entry: Callable[..., Entry]
) -> None:
    detail = ChoiceDetail(value="Trygghet")
    spoken = tuple(entry(text, kind=EntryKind.CHOICE, detail=detail) for text in ("Först", "Sedan"))
    kept = discussion(entries=spoken)

    shuffled = tuple(replace(one, id=EntryId(new_id()), written=NOW) for one in spoken)
    discussions.keep(replace(kept, entries=shuffled))

    left = store.ask("SELECT text, detail, more FROM entry WHERE deleted")
    assert [(text, detail) for text, detail, _ in left] == [("", "{}")] * 2
    assert set(discussions.get(kept.id).entries) == set(shuffled)


def test_typing_writes_one_row(store: Store, discussions: Discussions, whole: Discussion) -> None:
    before = written(store)
    typed = replace(whole.entries[0], text="Grannen tvärs över", written=NOW)

    discussions.keep_entry(whole.id, typed)

    after = written(store)
    assert {row for table in TABLES for row, _ in after[table] - before[table]} == {typed.id}
    assert discussions.get(whole.id).entries[0] == typed


def test_a_new_note_can_be_typed_at_once(
    discussions: Discussions, discussion: Callable[..., Discussion], entry: Callable[..., Entry]
) -> None:
    kept, typed = discussion(), entry("Nytt")
    discussions.keep_entry(kept.id, typed)
    assert discussions.get(kept.id).entries == (typed,)


def test_typing_in_a_discussion_that_was_taken_away_is_told(
    store: Store, discussions: Discussions, whole: Discussion
) -> None:
    discussions.remove(whole.id)
    before = written(store)
    with pytest.raises(NoSuchDiscussion):
        discussions.keep_entry(whole.id, replace(whole.entries[0], text="Sent"))
    with pytest.raises(NoSuchDiscussion):
        discussions.keep_conclusion(whole.id, Conclusion(text="Sent"))
    assert written(store) == before


def test_the_conclusion_is_kept_as_typed(discussions: Discussions, whole: Discussion) -> None:
    typed = Conclusion(text="Fråga henne först", disagreement="", leans="b")
    discussions.keep_conclusion(whole.id, typed)
    assert discussions.get(whole.id) == replace(whole, conclusion=typed)


def test_the_seconds_of_a_phase_are_kept_and_nobody_has_to_refresh(
    store: Store, discussions: Discussions, whole: Discussion
) -> None:
    heard: list[Change] = []
    store.listen(heard.append)

    discussions.keep_seconds(whole.id, PhaseId("weigh"), 125)

    assert discussions.get(whole.id).phases[1].seconds == 125
    assert heard == []
    with pytest.raises(NoSuchDiscussion):
        discussions.keep_seconds(whole.id, PhaseId("no-such-phase"), 1)


def test_keeping_a_discussion_is_told_once(store: Store, discussions: Discussions, whole: Discussion) -> None:
    heard: list[Change] = []
    store.listen(heard.append)
    discussions.keep(replace(whole, participants=7))
    assert heard == [Change(frozenset({Concept.DISCUSSION, Concept.ENTRY, Concept.BALLOT}))]


def test_what_was_taken_away_is_not_shown_and_not_lost(
    discussions: Discussions, workplace: Workplace, whole: Discussion
) -> None:
    discussions.remove(whole.id)
    with pytest.raises(NoSuchDiscussion):
        discussions.get(whole.id)
    assert discussions.page(workplace.id) == ()
    assert discussions.unfinished(workplace.id) == ()
    assert discussions.count(workplace.id) == 0

    discussions.restore(whole.id)
    assert discussions.get(whole.id) == whole
    assert discussions.count(workplace.id) == 1


def test_one_note_can_be_taken_away_and_brought_back(discussions: Discussions, whole: Discussion) -> None:
    gone = whole.entries[0].id
    discussions.remove_entry(gone)
    assert discussions.get(whole.id) == replace(whole, entries=whole.entries[1:])
    discussions.restore_entry(gone)
    assert discussions.get(whole.id) == whole


def test_taking_away_what_is_not_there_is_told(discussions: Discussions) -> None:
    for ask in (discussions.remove_entry, discussions.restore_entry):
        with pytest.raises(NoSuchEntry):
            ask(EntryId("none"))
    with pytest.raises(NoSuchDiscussion):
        discussions.remove(DiscussionId("none"))
    with pytest.raises(NoSuchDiscussion):
        discussions.restore(DiscussionId("none"))


def test_one_can_go_on_with_what_runs_or_rests_the_latest_first(
    discussions: Discussions, workplace: Workplace, discussion: Callable[..., Discussion]
) -> None:
    resting = discussion(status=Status.PAUSED)
    running = discussion(started=NOW)
    for status in (Status.FINISHED, Status.ABANDONED, Status.PLANNED):
        discussion(status=status)
    assert discussions.unfinished(workplace.id) == (running, resting)
