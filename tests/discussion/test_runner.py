"""Leading a group: phases open, close and open again, and what was written stays."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from ethicsdesk.discussion import runner
from ethicsdesk.model.ballot import Ballot, BallotId, close_ballot
from ethicsdesk.model.dilemma import Axis, PrincipleId
from ethicsdesk.model.discussion import About, Conclusion, Discussion, DiscussionId, PhaseState, Status
from ethicsdesk.model.entry import Entry, EntryId, EntryKind
from ethicsdesk.model.method import AboutKind, BallotMoment, Method
from ethicsdesk.model.workplace import WorkplaceId
from tests.discussion.conftest import NOON

WAITING, OPEN, DONE, SKIPPED = PhaseState.WAITING, PhaseState.OPEN, PhaseState.DONE, PhaseState.SKIPPED
LATER = NOON + timedelta(minutes=10)


def states(discussion: Discussion) -> list[PhaseState]:
    return [phase.state for phase in discussion.phases]


def line(
    id: str, phase: str = "p0", place: int = 0, kind: EntryKind = EntryKind.FACT, text: str = ""
) -> Entry:
    return Entry(id=EntryId(id), kind=kind, phase=phase, place=place, text=text or id, written=NOON)


def order(discussion: Discussion) -> list[str]:
    return [entry.id for entry in discussion.entries]


def test_a_discussion_begins_in_its_first_phase_with_the_time_shared(method: Method) -> None:
    begun = runner.begin(
        About(kind=AboutKind.DILEMMA, id="inte-du", title="Not you"),
        method,
        id=DiscussionId("d1"),
        workplace=WorkplaceId("w1"),
        minutes=40,
        now=NOON,
        axis=Axis.CLIENT_EMPLOYEE,
        principles=(PrincipleId("principle.integrity"),),
        dilemma_hash="dilemma-hash",
    )

    assert begun.status is Status.RUNNING
    assert begun.started == NOON
    assert states(begun) == [OPEN, WAITING, WAITING, WAITING]
    assert [phase.minutes for phase in begun.phases] == [4, 16, 12, 8]
    assert (begun.axis, begun.principles) == (Axis.CLIENT_EMPLOYEE, ("principle.integrity",))
    assert (begun.dilemma_hash, begun.method_hash) == ("dilemma-hash", "method-hash")


def test_the_phase_that_is_left_is_done_and_can_be_opened_again(discussion: Discussion) -> None:
    second = runner.next_phase(discussion, LATER)
    back = runner.previous_phase(second, LATER)

    assert states(second) == [DONE, OPEN, WAITING, WAITING]
    assert states(back) == [OPEN, DONE, WAITING, WAITING]


def test_the_facilitator_may_jump_to_any_phase(discussion: Discussion) -> None:
    last = runner.enter(discussion, 3, LATER)

    assert states(last) == [DONE, WAITING, WAITING, OPEN]
    assert last.started == NOON


@pytest.mark.parametrize("n", [-1, 4])
def test_there_is_no_phase_before_the_first_or_after_the_last(discussion: Discussion, n: int) -> None:
    with pytest.raises(IndexError):
        runner.enter(discussion, n, LATER)
    last = runner.enter(discussion, 3, LATER)

    assert runner.next_phase(last, LATER) == last
    assert runner.previous_phase(discussion, LATER) == discussion
    assert runner.skip(last, LATER) == last


def test_a_skipped_phase_stays_skipped_until_it_is_opened(discussion: Discussion) -> None:
    skipped = runner.skip(discussion, LATER)
    further = runner.next_phase(skipped, LATER)
    again = runner.enter(further, 0, LATER)

    assert states(skipped) == [SKIPPED, OPEN, WAITING, WAITING]
    assert states(further) == [SKIPPED, DONE, OPEN, WAITING]
    assert states(again) == [OPEN, DONE, DONE, WAITING]


def test_lengthening_gives_the_open_phase_its_minutes(discussion: Discussion) -> None:
    longer = runner.lengthen(discussion, 2)

    assert [phase.minutes for phase in longer.phases] == [6, 16, 12, 8]
    assert runner.lengthen(discussion, 0) == discussion


def test_a_pause_stops_the_count_and_going_on_starts_it(discussion: Discussion) -> None:
    paused = runner.pause(runner.spend(discussion, 70))
    waited = runner.spend(paused, 600)
    on = runner.spend(runner.go_on(waited, LATER), 5)

    assert (paused.status, waited.phases[0].seconds) == (Status.PAUSED, 70)
    assert (on.status, on.phases[0].seconds) == (Status.RUNNING, 75)
    assert states(on) == [OPEN, WAITING, WAITING, WAITING]


def test_a_clock_that_was_set_back_takes_no_seconds_away(discussion: Discussion) -> None:
    spent = runner.spend(discussion, 70)

    assert runner.spend(spent, -30) == spent


def test_finishing_early_closes_the_open_phase_and_leaves_the_rest_waiting(discussion: Discussion) -> None:
    finished = runner.finish(runner.next_phase(discussion, LATER), LATER)

    assert (finished.status, finished.ended, finished.current) == (Status.FINISHED, LATER, -1)
    assert states(finished) == [DONE, DONE, WAITING, WAITING]
    assert runner.finish(finished, LATER + timedelta(hours=1)) == finished
    assert runner.pause(finished) == finished
    assert runner.spend(finished, 5) == finished
    assert runner.skip(finished, LATER) == runner.next_phase(finished, LATER) == finished
    assert runner.lengthen(finished, 5) == finished


def test_what_was_finished_too_early_goes_on_with_the_phase_that_waits(discussion: Discussion) -> None:
    finished = runner.finish(discussion, LATER)

    on = runner.go_on(finished, LATER)

    assert (on.status, on.ended, on.started) == (Status.RUNNING, None, NOON)
    assert states(on) == [DONE, OPEN, WAITING, WAITING]


def test_what_was_finished_at_its_end_goes_on_in_the_last_phase(discussion: Discussion) -> None:
    at_end = discussion
    for _ in range(3):
        at_end = runner.next_phase(at_end, LATER)

    on = runner.go_on(runner.finish(at_end, LATER), LATER)

    assert states(on) == [DONE, DONE, DONE, OPEN]


def test_entries_lie_by_phase_and_place_whatever_order_they_came_in(discussion: Discussion) -> None:
    written = discussion
    for entry in (line("note", phase=""), line("c", "p2"), line("b", "p0", 1), line("a", "p0", 0)):
        written = runner.put(written, entry)

    assert order(written) == ["a", "b", "c", "note"]
    assert runner.next_place(written, "p0") == 2
    assert runner.next_place(written, "p1") == 0


def test_an_entry_that_is_put_again_takes_its_own_place(discussion: Discussion) -> None:
    written = runner.put(runner.put(discussion, line("a")), line("b", place=1))

    mended = runner.put(written, line("a", text="Mended"))

    assert order(mended) == ["a", "b"]
    assert mended.entries[0].text == "Mended"


def test_an_entry_that_was_taken_away_comes_back_where_it_was(discussion: Discussion) -> None:
    written = runner.put(runner.put(discussion, line("a")), line("b", place=1))

    without = runner.take_away(written, EntryId("a"))

    assert order(without) == ["b"]
    assert runner.put(without, written.entries[0]) == written


def test_the_latest_moral_question_is_the_question(discussion: Discussion) -> None:
    asked = runner.put(discussion, line("q1", kind=EntryKind.MORAL_QUESTION, text="Is it right to wait?"))
    again = runner.put(
        asked, line("q2", place=1, kind=EntryKind.MORAL_QUESTION, text="Is it right to decide for him?")
    )

    assert discussion.question == "Not you"
    assert again.question == "Is it right to decide for him?"
    assert len(again.entries) == 2


def test_no_one_can_tell_who_made_which_choice_once_the_phase_is_left(discussion: Discussion) -> None:
    written = runner.put(discussion, line("fact", "p1"))
    for place, text in enumerate(("Stay", "Go", "Wait")):
        choice = line(f"c{place}", "p1", place + 1, EntryKind.CHOICE, text)
        written = runner.put(written, replace(choice, written=NOON + timedelta(seconds=place)))

    ids = [EntryId("n0"), EntryId("n1"), EntryId("n2")]
    left = runner.leave_choices(written, "p1", ids=ids, order=(2, 0, 1), now=LATER)

    assert [(entry.id, entry.text) for entry in left.entries_of(EntryKind.CHOICE)] == [
        ("n0", "Wait"),
        ("n1", "Stay"),
        ("n2", "Go"),
    ]
    assert {entry.written for entry in left.entries_of(EntryKind.CHOICE)} == {LATER}
    assert left.entries[0].id == "fact"


@pytest.mark.parametrize(
    ("ids", "order"), [(("n0",), (0, 1)), (("n0", "n0"), (0, 1)), (("n0", "n1"), (0, 0))]
)
def test_a_shuffle_that_would_lose_a_choice_is_refused(
    discussion: Discussion, ids: tuple[EntryId, ...], order: tuple[int, ...]
) -> None:
    written = runner.put(discussion, line("c0", kind=EntryKind.CHOICE))
    written = runner.put(written, line("c1", place=1, kind=EntryKind.CHOICE))

    with pytest.raises(ValueError, match="2"):
        runner.leave_choices(written, "p0", ids=ids, order=order, now=LATER)


def test_a_phase_without_choices_is_left_as_it_is(discussion: Discussion) -> None:
    assert runner.leave_choices(discussion, "p0", ids=(), order=(), now=LATER) == discussion


def test_a_ballot_held_again_takes_the_place_of_the_first(discussion: Discussion) -> None:
    def ballot(id: str, moment: BallotMoment, a: int) -> Ballot:
        counts = {"a": a, "b": 1}
        return close_ballot(id=BallotId(id), phase="p0", moment=moment, counts=counts, held=NOON)

    voted = runner.hold_ballot(discussion, ballot("b1", BallotMoment.BEFORE, 3))
    after = runner.hold_ballot(voted, ballot("b2", BallotMoment.AFTER, 4))
    again = runner.hold_ballot(after, ballot("b3", BallotMoment.BEFORE, 5))

    assert [ballot.id for ballot in after.ballots] == ["b1", "b2"]
    assert [ballot.id for ballot in again.ballots] == ["b2", "b3"]


def test_what_the_group_arrived_at_drew_and_tagged_is_kept(discussion: Discussion) -> None:
    conclusion = Conclusion(text="We wait", disagreement="For how long", leans="b")

    closed = runner.conclude(runner.draw_twist(discussion, 2), conclusion)
    tagged = runner.tag(closed, Axis.CHILD_ADULT, (PrincipleId("principle.perspectives"),))

    assert (closed.conclusion, closed.twist) == (conclusion, 2)
    assert (tagged.axis, tagged.principles) == (Axis.CHILD_ADULT, ("principle.perspectives",))
