"""A discussion while it is led: what the screens show and what the disk holds are the same."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from ethicsdesk.content.library import Library
from ethicsdesk.discussion import runner
from ethicsdesk.model.dilemma import Axis, PrincipleId
from ethicsdesk.model.discussion import (
    About,
    Conclusion,
    Discussion,
    DiscussionId,
    PhaseState,
    Status,
)
from ethicsdesk.model.entry import ArgumentDetail, ChoiceDetail, EntryKind, Side
from ethicsdesk.model.errors import DatabaseIsLocked, DiskIsFull
from ethicsdesk.model.follow_up import FollowUpState
from ethicsdesk.model.language import Language
from ethicsdesk.model.method import AboutKind, BallotMoment, MethodId
from ethicsdesk.model.workplace import Workplace
from ethicsdesk.store.discussions import Discussions
from ethicsdesk.store.driver import connect
from ethicsdesk.store.follow_ups import FollowUps
from ethicsdesk.store.ids import new_id
from ethicsdesk.store.store import Store
from ethicsdesk.ui.desk import Desk
from ethicsdesk.ui.sitting import Sitting
from tests.clock import Clock

CLARIFY, CHOICE = 3, 6  # places of phases in the dilemma method


@pytest.fixture
def sit(
    desk: Desk, discussions: Discussions, follow_ups: FollowUps, workplace: Workplace, library: Library
) -> Callable[..., Sitting]:
    """Begin a discussion about November by a method."""

    def sit(method: str = "dilemma-method") -> Sitting:
        by = library.method(MethodId(method), Language.ENGLISH)
        dilemma = library.dilemma("november", Language.ENGLISH)
        assert by is not None
        assert dilemma is not None
        begun = runner.begin(
            About(kind=AboutKind.DILEMMA, id=dilemma.id, title=dilemma.title),
            by,
            id=DiscussionId(new_id()),
            workplace=workplace.id,
            minutes=by.minutes_normal,
            participants=7,
            now=desk.clock(),
            axis=dilemma.axis,
            principles=dilemma.principles,
        )
        discussions.keep(begun)
        return Sitting(desk, discussions, follow_ups, begun, by, dilemma=dilemma)

    return sit


@pytest.fixture
def sitting(sit: Callable[..., Sitting]) -> Sitting:
    return sit()


@pytest.fixture
def kept(discussions: Discussions) -> Callable[[Sitting], Discussion]:
    """Read from the disk."""
    return lambda sitting: discussions.get(sitting.discussion.id)


Kept = Callable[[Sitting], Discussion]


def test_a_line_is_kept_by_its_click_and_taken_away_and_brought_back(sitting: Sitting, kept: Kept) -> None:
    first = sitting.add(EntryKind.FACT, "The door was ajar", phase="clarify")
    second = sitting.add(EntryKind.FACT, "The lamp was on", phase="clarify")
    assert first is not None
    assert second is not None
    assert kept(sitting).entries == (first, second) == sitting.discussion.entries

    assert sitting.remove(first.id)
    assert kept(sitting).entries == (second,) == sitting.discussion.entries
    assert sitting.undo()

    assert kept(sitting).entries == (first, second) == sitting.discussion.entries
    assert not sitting.undo()


def test_the_latest_that_was_taken_away_comes_back_first_whatever_it_was(
    sitting: Sitting, kept: Kept
) -> None:
    entry = sitting.add(EntryKind.NOTE, "A note")
    assert entry is not None
    sitting.add_follow_up("Ask the night staff", "care worker", None)
    (follow_up,) = sitting.follow_ups()

    sitting.remove(entry.id)
    sitting.remove_follow_up(follow_up.id)
    sitting.undo()
    assert (sitting.follow_ups(), kept(sitting).entries) == ((follow_up,), ())
    sitting.undo()

    assert kept(sitting).entries == (entry,)


def test_an_empty_line_is_thrown_away_for_good(sitting: Sitting, kept: Kept) -> None:
    entry = sitting.add(EntryKind.NOTE, "")
    assert entry is not None

    assert sitting.discard(entry.id)

    assert kept(sitting).entries == ()
    assert not sitting.undo()
    assert not sitting.discard(entry.id)


def test_what_is_typed_is_in_the_discussion_at_once_and_on_the_disk_after_a_rest(
    sitting: Sitting, desk: Desk, kept: Kept, clock: Clock
) -> None:
    entry = sitting.new(EntryKind.FACT, "The d", phase="clarify")
    sitting.typed(entry)
    clock.advance(seconds=3)
    sitting.typed(replace(entry, text="The door"))

    assert [one.text for one in sitting.discussion.entries] == ["The door"]
    assert kept(sitting).entries == ()
    assert desk.autosave.settle()

    (saved,) = kept(sitting).entries
    assert (saved.text, saved.written) == ("The door", clock.now)


MOVES: tuple[Callable[[Sitting], object], ...] = (
    lambda sitting: sitting.next(),
    lambda sitting: sitting.skip(),
    lambda sitting: sitting.enter(4),
    lambda sitting: sitting.pause(),
    lambda sitting: sitting.lengthen(2),
    lambda sitting: sitting.finish(),
    lambda sitting: sitting.lean("a"),
    lambda sitting: sitting.add(EntryKind.NOTE, "another"),
)


@pytest.mark.parametrize(
    "move", MOVES, ids=["next", "skip", "enter", "pause", "more", "finish", "lean", "add"]
)
def test_what_is_typed_before_a_move_is_on_the_disk_after_it_and_stays(
    sitting: Sitting, desk: Desk, kept: Kept, move: Callable[[Sitting], object]
) -> None:
    entry = sitting.new(EntryKind.FACT, "The door was ajar", phase="intro")
    sitting.typed(entry)
    sitting.conclusion_typed(Conclusion(text="We ask her"))
    sitting.about_typed("November in our house", "")

    move(sitting)

    def is_there() -> None:
        saved = kept(sitting)
        assert "The door was ajar" in [one.text for one in saved.entries]
        assert saved.conclusion.text == "We ask her"
        assert saved.about.title == "November in our house"
        assert not desk.autosave.has_unsaved

    is_there()
    desk.autosave.settle()
    is_there()
    assert kept(sitting) == sitting.discussion


def test_what_could_not_be_saved_before_a_move_never_comes_after_it(
    sitting: Sitting, desk: Desk, kept: Kept
) -> None:
    entry = sitting.add(EntryKind.NOTE, "A note")
    assert entry is not None
    id = sitting.discussion.id
    for field in (entry.id, f"conclusion-{id}", f"about-{id}", f"seconds-{id}"):
        desk.autosave.edited(field, "older", refuse)

    sitting.next()

    assert not desk.autosave.has_unsaved
    assert kept(sitting) == sitting.discussion


def test_moving_leads_through_the_phases_and_the_disk_knows_where_one_is(
    sitting: Sitting, kept: Kept
) -> None:
    seen = []
    for move in (sitting.next, sitting.next, sitting.previous, sitting.skip, lambda: sitting.enter(CLARIFY)):
        move()
        assert kept(sitting) == sitting.discussion
        seen.append(sitting.discussion.current)

    assert seen == [1, 2, 1, 2, 3]
    states = [phase.state for phase in sitting.discussion.phases[:4]]
    assert states == [PhaseState.DONE, PhaseState.SKIPPED, PhaseState.DONE, PhaseState.OPEN]
    assert sitting.phase is not None
    assert sitting.phase.id == "clarify"


def test_seconds_are_counted_in_memory_and_kept_quietly_and_no_older_figure_comes_after(
    sitting: Sitting, desk: Desk, kept: Kept
) -> None:
    said: list[str] = []
    desk.autosave.waiting.connect(said.append)
    sitting.spend(7)
    assert kept(sitting).phases[0].seconds == 0
    sitting.keep_seconds()
    desk.autosave.settle()
    assert kept(sitting).phases[0].seconds == 7

    sitting.spend(5)
    sitting.keep_seconds()
    sitting.spend(5)
    sitting.next()
    desk.autosave.settle()

    assert kept(sitting).phases[0].seconds == 17
    assert said == []


def test_paused_time_stands_still_and_more_time_is_asked_of_the_phases_that_wait(
    sitting: Sitting, kept: Kept
) -> None:
    whole = sum(phase.minutes for phase in sitting.discussion.phases)
    first = sitting.discussion.phases[0].minutes

    sitting.pause()
    sitting.spend(30)
    assert sitting.is_paused
    assert sitting.discussion.phases[0].seconds == 0
    sitting.go_on()
    sitting.lengthen(2)

    assert not sitting.is_paused
    assert kept(sitting).phases[0].minutes == first + 2
    assert sum(phase.minutes for phase in kept(sitting).phases) == whole


def test_a_ballot_is_written_once_and_its_hands_are_gone(sit: Callable[..., Sitting], kept: Kept) -> None:
    sitting = sit("morning-dilemma")
    sitting.next()
    phase = sitting.phase
    assert phase is not None
    hands = sitting.hands(phase, BallotMoment.BEFORE)
    hands["a"] = 4
    assert sitting.hands(phase, BallotMoment.BEFORE) == {"a": 4}

    assert sitting.hold_ballot(phase, BallotMoment.BEFORE, {"a": 4, "b": 3})

    (ballot,) = kept(sitting).ballots
    assert (ballot.phase, ballot.voters, dict(ballot.counts)) == ("vote-before", 7, {"a": 4, "b": 3})
    assert sitting.hands(phase, BallotMoment.BEFORE) == {}
    sitting.hold_ballot(phase, BallotMoment.BEFORE, {"a": 7})
    assert [dict(ballot.counts) for ballot in kept(sitting).ballots] == [{"a": 7}]


@pytest.mark.parametrize("counts", [{}, {"a": 1}, {"a": 1, "b": 1}])
def test_under_three_voters_nothing_but_that_it_was_held_is_kept(
    sit: Callable[..., Sitting], kept: Kept, store: Store, counts: dict[str, int]
) -> None:
    sitting = sit("morning-dilemma")
    sitting.next()
    assert sitting.phase is not None

    sitting.hold_ballot(sitting.phase, BallotMoment.BEFORE, counts)

    (ballot,) = kept(sitting).ballots
    assert (ballot.voters, dict(ballot.counts), ballot.sureness) == (0, {}, None)
    assert not ballot.is_shown
    (row,) = store.rows("ballot", "1 = 1")
    assert not any(str(value) in ('{"a": 1}', '{"a": 1, "b": 1}') for value in row.values())


def test_each_what_if_card_has_a_ballot_of_its_own(sit: Callable[..., Sitting], kept: Kept) -> None:
    sitting = sit("morning-dilemma")
    sitting.enter(4)
    phase = sitting.phase
    assert phase is not None
    for card in (1, 2):
        sitting.draw_twist(card)
        sitting.hold_ballot(phase, BallotMoment.TWIST, {"a": 3 + card})

    assert [(ballot.twist, ballot.voters) for ballot in kept(sitting).ballots] == [(1, 4), (2, 5)]
    assert kept(sitting).twist == 2


def test_ways_have_the_dilemmas_letters_and_go_on_with_the_groups_own(sitting: Sitting) -> None:
    sitting.add(EntryKind.OPTION, "Ask Robert first", phase="alternatives")
    sitting.add(EntryKind.OPTION, "   ", phase="alternatives")
    own = sitting.add(EntryKind.OPTION, " Wait a week ", phase="alternatives")
    assert own is not None

    ways = sitting.ways()

    assert [(way.letter, way.is_own) for way in ways] == [
        ("A", False),
        ("B", False),
        ("C", False),
        ("D", True),
        ("E", True),
    ]
    assert (ways[-1].id, ways[-1].title) == (own.id, "Wait a week")


def test_after_z_the_ways_are_numbered(sitting: Sitting) -> None:
    for n in range(24):
        sitting.add(EntryKind.OPTION, f"way {n}")
    assert [way.letter for way in sitting.ways()][-2:] == ["Z", "27"]


def test_prompts_are_filled_with_the_meetings_minutes_first_and_the_moral_question_when_it_is_written(
    sitting: Sitting, library: Library
) -> None:
    phase = sitting.phase
    assert phase is not None
    assert f"We have {sitting.discussion.minutes} minutes." in sitting.prompt(phase)
    assert sitting.question("{question}") == sitting.discussion.about.title

    sitting.add(EntryKind.MORAL_QUESTION, "Who is to bear the risk?", phase="dilemma")

    assert sitting.question("{question} {other}") == "Who is to bear the risk? {other}"
    assert {principle.id for principle in sitting.principles()} == set(sitting.discussion.principles)


def test_nobody_can_tell_afterwards_who_wrote_which_choice_or_when(
    sitting: Sitting, kept: Kept, clock: Clock, store: Store
) -> None:
    sitting.enter(CHOICE)
    for n in range(6):
        clock.advance(seconds=20)
        sitting.typed(
            sitting.new(EntryKind.CHOICE, f"act {n}", phase="choice", detail=ChoiceDetail(value="v"))
        )
    before = {entry.id for entry in sitting.discussion.entries}
    clock.advance(minutes=1)

    sitting.next()

    after = kept(sitting).entries_of(EntryKind.CHOICE)
    assert sorted(entry.text for entry in after) == [f"act {n}" for n in range(6)]
    assert {entry.written for entry in after} == {clock.now}
    assert before.isdisjoint(entry.id for entry in after)
    left = [row for row in store.rows("entry", "kind = 'choice'") if row["id"] in before]
    assert all(row["text"] == "" for row in left)


def test_a_choice_that_is_brought_back_later_tells_no_more_than_the_others(
    sitting: Sitting, kept: Kept, clock: Clock
) -> None:
    sitting.enter(CHOICE)
    first = sitting.add(EntryKind.CHOICE, "act 0", phase="choice", detail=ChoiceDetail())
    sitting.add(EntryKind.CHOICE, "act 1", phase="choice", detail=ChoiceDetail())
    assert first is not None
    sitting.remove(first.id)
    clock.advance(minutes=5)
    sitting.next()

    sitting.undo()

    choices = kept(sitting).entries_of(EntryKind.CHOICE)
    assert sorted(entry.text for entry in choices) == ["act 0", "act 1"]
    assert first.id not in {entry.id for entry in choices}
    assert {entry.written for entry in choices} == {clock.now}
    assert kept(sitting) == sitting.discussion


def test_a_choice_that_is_brought_back_while_people_choose_is_where_it_was(
    sitting: Sitting, kept: Kept
) -> None:
    sitting.enter(CHOICE)
    first = sitting.add(EntryKind.CHOICE, "act 0", phase="choice", detail=ChoiceDetail())
    assert first is not None
    sitting.remove(first.id)
    sitting.undo()
    assert kept(sitting).entries == (first,)


def test_follow_ups_are_typed_changed_taken_away_and_brought_back(
    sitting: Sitting, desk: Desk, follow_ups: FollowUps
) -> None:
    made = sitting.new_follow_up()
    sitting.follow_up_typed(replace(made, text="Ask the n"))
    sitting.follow_up_typed(replace(made, text="Ask the night staff"))
    assert [one.text for one in sitting.follow_ups()] == ["Ask the night staff"]
    assert follow_ups.of(sitting.discussion.id) == ()
    desk.autosave.settle()
    assert [one.text for one in follow_ups.of(sitting.discussion.id)] == ["Ask the night staff"]

    whole = replace(made, text="Ask the night staff", role="care worker")
    assert sitting.change_follow_up(whole)
    assert sitting.remove_follow_up(made.id)
    assert sitting.follow_ups() == ()
    sitting.undo()
    assert sitting.follow_ups() == (whole,) == follow_ups.of(sitting.discussion.id)

    assert sitting.discard_follow_up(made.id)
    assert not sitting.undo()
    assert follow_ups.of(sitting.discussion.id) == ()


def test_a_follow_up_that_was_settled_elsewhere_stays_settled(
    sitting: Sitting, desk: Desk, follow_ups: FollowUps
) -> None:
    made = replace(sitting.new_follow_up(), text="Ask the night staff")
    sitting.follow_up_typed(made)
    desk.autosave.settle()

    follow_ups.settle(made.id, FollowUpState.DONE)

    (now,) = sitting.follow_ups()
    assert now.state is FollowUpState.DONE


def test_the_lean_and_the_words_of_a_conclusion_do_not_undo_each_other(
    sitting: Sitting, desk: Desk, kept: Kept
) -> None:
    sitting.conclusion_typed(Conclusion(text="We ask her"))
    sitting.lean("c")
    sitting.conclusion_typed(replace(sitting.discussion.conclusion, disagreement="Who pays"))
    desk.autosave.settle()

    assert kept(sitting).conclusion == Conclusion(text="We ask her", disagreement="Who pays", leans="c")


def test_tags_and_cards_are_kept_and_a_click_says_that_it_was_saved(sitting: Sitting, kept: Kept) -> None:
    said: list[str] = []
    sitting.saved.connect(lambda: said.append("saved"))
    sitting.changed.connect(lambda: said.append("changed"))

    sitting.tag(Axis.LEADERSHIP, [PrincipleId("principle.solidarity")])

    assert (kept(sitting).axis, kept(sitting).principles) == (Axis.LEADERSHIP, ("principle.solidarity",))
    assert said == ["saved", "changed"]


def test_a_changed_argument_keeps_its_place_and_gets_a_new_time(
    sitting: Sitting, kept: Kept, clock: Clock
) -> None:
    detail = ArgumentDetail(side=Side.FOR, option="a")
    argument = sitting.add(EntryKind.ARGUMENT, "It is fair", detail=detail)
    sitting.add(EntryKind.ARGUMENT, "It is not", detail=replace(detail, side=Side.AGAINST))
    assert argument is not None
    clock.advance(minutes=1)

    sitting.change(replace(argument, detail=replace(detail, clients_side=True)))

    first = kept(sitting).entries[0]
    assert (first.id, first.place, first.written) == (argument.id, argument.place, clock.now)
    assert first.detail == replace(detail, clients_side=True)


def test_what_the_disk_refuses_is_told_and_nothing_seems_to_have_happened(
    sitting: Sitting, kept: Kept, store: Store
) -> None:
    failed: list[Exception] = []
    sitting.failed.connect(failed.append)
    kept_before = sitting.add(EntryKind.NOTE, "before")
    assert kept_before is not None
    before = sitting.discussion
    allow_pages(store, 1)

    assert sitting.add(EntryKind.NOTE, "much " * 4000) is None
    assert sitting.discussion == before == kept(sitting)
    assert isinstance(failed[0], DiskIsFull)

    allow_pages(store, 100_000)
    assert sitting.add(EntryKind.NOTE, "much " * 4000) is not None


def test_words_that_could_not_be_saved_are_kept_and_saved_with_the_next_move(
    sitting: Sitting, desk: Desk, kept: Kept, store: Store
) -> None:
    allow_pages(store, 1)
    entry = sitting.new(EntryKind.NOTE, "much " * 4000)
    sitting.typed(entry)
    assert not desk.autosave.settle()
    assert [one.id for one in sitting.discussion.entries] == [entry.id]

    allow_pages(store, 100_000)
    sitting.next()

    assert [one.text for one in kept(sitting).entries] == [entry.text]
    assert not desk.autosave.has_unsaved


def test_what_could_not_be_brought_back_can_be_later(
    sitting: Sitting, kept: Kept, store: Store, tmp_path: Path
) -> None:
    failed: list[Exception] = []
    sitting.failed.connect(failed.append)
    entry = sitting.add(EntryKind.NOTE, "A note")
    assert entry is not None
    sitting.remove(entry.id)
    with store.changing() as database:
        database.execute("PRAGMA busy_timeout = 0")
    other = connect(tmp_path / "desk" / "workplace.db")
    other.execute("BEGIN IMMEDIATE")

    sitting.undo()
    assert kept(sitting).entries == ()
    assert isinstance(failed[0], DatabaseIsLocked)
    other.close()
    sitting.undo()

    assert kept(sitting).entries == (entry,)


def test_finishing_ends_it_and_it_can_be_gone_on_with(sitting: Sitting, kept: Kept, clock: Clock) -> None:
    clock.advance(minutes=40)
    sitting.finish()
    assert (kept(sitting).status, kept(sitting).ended) == (Status.FINISHED, clock.now)
    assert sitting.phase is None

    sitting.go_on()

    assert (kept(sitting).status, kept(sitting).ended) == (Status.RUNNING, None)
    assert sitting.discussion.current == 1


def test_each_new_entry_lies_last_in_its_phase(sitting: Sitting) -> None:
    entries = [sitting.add(EntryKind.FACT, str(n), phase="clarify") for n in range(3)]
    sitting.remove(entries[1].id)  # type: ignore[union-attr]
    last = sitting.add(EntryKind.FACT, "last", phase="clarify")

    assert [entry.text for entry in sitting.entries(EntryKind.FACT, phase="clarify")] == ["0", "2", "last"]
    assert last is not None
    assert last.place == 3


def refuse(_text: str) -> None:
    """Be a disk without room."""
    raise DiskIsFull(Path("data"))


def allow_pages(store: Store, pages: int) -> None:
    with store.changing() as database:
        database.execute(f"PRAGMA max_page_count = {pages}")
