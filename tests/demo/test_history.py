"""The made-up year: it could have been a real one, and no one in it could be a real person."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from random import Random

import pytest

from ethicsdesk.content.library import Library
from ethicsdesk.demo.history import A_YEAR, build
from ethicsdesk.demo.tale import read_tales
from ethicsdesk.demo.telling import course_of, tell
from ethicsdesk.insight.coverage import coverage, quiet
from ethicsdesk.insight.suggestions import suggestions
from ethicsdesk.model.discussion import Discussion, PhaseState, Status
from ethicsdesk.model.entry import EntryKind, EvaluationDetail, ParkedDetail
from ethicsdesk.model.follow_up import FollowUpState
from ethicsdesk.model.language import Language
from ethicsdesk.model.method import AboutKind, BallotMoment
from ethicsdesk.model.workplace import WorkplaceId
from ethicsdesk.parts import Parts
from ethicsdesk.store.bulk import add_discussions
from tests.demo.conftest import TODAY, follow_ups_of

History = Callable[..., tuple[Discussion, ...]]

# What is recorded outside the entries: ballots, the conclusion with its disagreement, follow-ups.
ELSEWHERE = {EntryKind.BALLOT, EntryKind.CONCLUSION, EntryKind.DISAGREEMENT, EntryKind.FOLLOW_UP}


def test_a_year_is_told_up_to_today(parts: Parts, history: History) -> None:
    year = history()
    [workplace] = parts.workplaces.all()

    assert len(year) == parts.discussions.count(workplace.id) == A_YEAR
    assert all(one.started is not None and one.started.date() < TODAY for one in year)
    assert year[0].started is not None
    assert TODAY - timedelta(days=366) < year[0].started.date()
    assert {one.about.kind for one in year} == set(AboutKind)
    assert {one.about.id for one in year if one.about.kind is AboutKind.DILEMMA} == {
        dilemma.id for dilemma in parts.library.dilemmas(Language.SWEDISH)
    }


@pytest.mark.parametrize("language", list(Language))
def test_every_discussion_reads_back_as_it_was_told(
    parts: Parts, history: History, language: Language
) -> None:
    [first, *_] = history(language=language)
    dice = Random(7)  # noqa: S311 - dice that fall the same way each time

    for tale in read_tales(parts.library, language).year:
        started = datetime(2026, 1, 12, 12, 0, tzinfo=UTC)
        told, _ = tell(tale, course_of(tale, dice), started, first.workplace, dice)
        add_discussions(parts.store, [told])

        assert parts.discussions.get(told.id) == told
        assert told.language is language


def test_each_is_finished_and_its_time_is_the_sum_of_its_phases(history: History) -> None:
    for one in history():
        assert one.status is Status.FINISHED
        assert one.started is not None
        assert one.ended is not None
        assert (one.ended - one.started).total_seconds() == sum(phase.seconds for phase in one.phases)
        assert sum(phase.minutes for phase in one.phases) == one.minutes
        assert all((phase.state is PhaseState.DONE) == (phase.seconds > 0) for phase in one.phases)
        assert 5 <= one.participants <= 11
        assert one.principles


def test_every_kind_of_entry_occurs_and_every_one_lies_in_a_phase_that_records_it(
    parts: Parts, history: History
) -> None:
    year = history()
    without_phase = {EntryKind.NOTE, EntryKind.PARKED, EntryKind.AFTERTHOUGHT}

    assert {entry.kind for one in year for entry in one.entries} == set(EntryKind) - ELSEWHERE
    for one in year:
        method = parts.library.method(one.method, Language.SWEDISH)
        for entry in one.entries:
            if entry.kind not in without_phase and method is not None:
                assert entry.kind in next(
                    phase.records for phase in method.phases if phase.id == entry.phase
                ), (one.about.title, entry.phase, entry.kind)
    lanes = {
        entry.detail.lane for one in year for entry in one.entries if isinstance(entry.detail, ParkedDetail)
    }
    assert len(lanes) == 2


def test_no_more_people_vote_or_raise_a_hand_than_take_part(history: History) -> None:
    for one in history():
        for ballot in one.ballots:
            assert ballot.voters == sum(ballot.counts.values()) <= one.participants
            assert sum(ballot.weighed_most.values()) <= ballot.voters
            assert set(ballot.weighed_most) <= {entry.id for entry in one.entries_of(EntryKind.ARGUMENT)}
        for entry in one.entries_of(EntryKind.EVALUATION):
            assert isinstance(entry.detail, EvaluationDetail)
            assert sum(entry.detail.counts) <= one.participants
            assert len(entry.detail.counts) == len(entry.detail.answers)
            assert "{" not in entry.text


def test_every_option_voted_on_or_leaned_to_is_one_of_the_dilemmas_or_the_groups_own(
    parts: Parts, history: History
) -> None:
    moments = set()
    for one in history():
        dilemma = parts.library.dilemma(one.about.id, one.language)
        letters = {option.id for option in dilemma.options} if dilemma else set()
        own = {entry.id for entry in one.entries_of(EntryKind.OPTION)}
        for ballot in one.ballots:
            moments.add(ballot.moment)
            assert set(ballot.counts) == letters
        assert one.conclusion.leans in letters | own | {""}
    assert moments == set(BallotMoment)


def test_choices_do_not_tell_who_wrote_first(history: History) -> None:
    for one in history():
        assert len({entry.written for entry in one.entries_of(EntryKind.CHOICE)}) <= 1


def test_follow_ups_wait_and_one_is_late(parts: Parts, history: History) -> None:
    year = history()
    made = follow_ups_of(parts, year)
    waiting = parts.follow_ups.waiting(year[0].workplace)

    assert {one.state for one in made} == set(FollowUpState)
    assert [one.state for one in waiting if one.is_late(TODAY)] == [FollowUpState.OPEN]
    assert all(one.outcome for one in made if one.state is FollowUpState.DONE)
    assert len(waiting) > 3


def test_a_principle_has_been_quiet_since_spring_and_the_start_page_has_something_true_to_say(
    parts: Parts, history: History
) -> None:
    year = history()
    held = parts.discussions.held(year[0].workplace)
    known = [principle.id for principle in parts.library.principles(Language.SWEDISH)]

    covered = coverage(held, known, since=TODAY - timedelta(days=365))
    still = quiet(covered, before=TODAY - timedelta(days=180))
    offered = suggestions(held, parts.library.dilemmas(Language.SWEDISH), today=TODAY)

    assert ("principle.integrity", date(2026, 3, 26)) in [(one.principle, one.last) for one in still]
    assert offered[0].reasons


def test_what_was_used_can_be_read_in_history(parts: Parts, history: History) -> None:
    for one in history():
        for used in filter(None, (one.dilemma_hash, one.principle_hash, one.method_hash)):
            assert parts.snapshots.get(used).language is one.language
        assert bool(one.dilemma_hash) == (one.about.kind is AboutKind.DILEMMA)
        assert bool(one.principle_hash) == (one.about.kind is AboutKind.PRINCIPLE)


def test_the_same_seed_tells_the_same_history_and_another_seed_another(
    parts: Parts, history: History, tmp_path_factory: pytest.TempPathFactory
) -> None:
    from ethicsdesk.parts import open_parts

    here = history(seed=5, discussions=60)
    there = open_parts(tmp_path_factory.mktemp("there"))
    build(there, there.library, language=Language.SWEDISH, today=TODAY, seed=5, discussions=60)
    [workplace] = there.workplaces.all()

    try:
        again = [there.discussions.get(held.discussion) for held in there.discussions.held(workplace.id)]
        assert tuple(again) == here
        assert there.follow_ups.waiting(workplace.id) == parts.follow_ups.waiting(here[0].workplace)
    finally:
        there.store.close()
    assert {one.id for one in history(seed=6, discussions=60)}.isdisjoint(one.id for one in here)


def test_built_twice_in_one_folder_it_is_two_workplaces(parts: Parts, history: History) -> None:
    first, second = history(), history()

    assert {one.id for one in first}.isdisjoint(one.id for one in second)
    assert len(parts.workplaces.all()) == 2


def test_a_library_without_the_dilemma_is_told_which_one_is_missing(parts: Parts) -> None:
    with pytest.raises(LookupError, match="value-base-review"):
        build(parts, Library(()), language=Language.SWEDISH, today=TODAY, seed=1)

    assert parts.workplaces.all() == ()


def test_fewer_than_a_year_are_the_latest(parts: Parts, history: History) -> None:
    few = history(discussions=3)

    assert [one.about.id for one in few] == [
        "principle.professionalism",
        "november",
        "principle.whom-we-are-for",
    ]
    assert parts.workplaces.get(WorkplaceId(few[0].workplace)).usual_participants == few[-1].participants
