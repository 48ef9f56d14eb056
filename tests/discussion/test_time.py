"""Time that counts and never nags."""

from __future__ import annotations

from datetime import timedelta

from ethicsdesk.discussion import runner, time
from ethicsdesk.model.discussion import Discussion
from ethicsdesk.model.method import Method
from tests.discussion.conftest import NOON, a_method


def minutes(discussion: Discussion) -> list[int]:
    return [phase.minutes for phase in discussion.phases]


def test_time_left_goes_below_nothing(discussion: Discussion) -> None:
    assert time.left(discussion.phases[0]) == 240
    assert time.left(runner.spend(discussion, 370).phases[0]) == -130


def test_what_a_phase_took_over_its_time_the_waiting_ones_share(
    discussion: Discussion, method: Method
) -> None:
    late = runner.next_phase(runner.spend(discussion, 9 * 60), NOON)

    assert minutes(time.replan(late, method)) == [4, 16, 9, 6]


def test_what_a_phase_left_over_the_waiting_ones_share(discussion: Discussion, method: Method) -> None:
    early = runner.next_phase(runner.next_phase(runner.spend(discussion, 240), NOON), NOON)

    assert minutes(time.replan(early, method)) == [4, 16, 12, 24]


def test_a_lengthened_phase_takes_its_minutes_from_those_that_wait(
    discussion: Discussion, method: Method
) -> None:
    longer = time.replan(runner.lengthen(discussion, 9), method)

    assert minutes(longer) == [13, 12, 9, 6]
    assert time.ends_at(longer, NOON) == NOON + timedelta(minutes=40)


def test_a_few_seconds_more_or_less_move_nothing(discussion: Discussion, method: Method) -> None:
    for seconds in (215, 240, 265):
        moved = runner.next_phase(runner.spend(discussion, seconds), NOON)
        assert time.replan(moved, method) == moved


def test_a_phase_that_was_skipped_gives_its_time_to_the_others(
    discussion: Discussion, method: Method
) -> None:
    skipped = time.replan(runner.skip(discussion, NOON), method)

    assert minutes(skipped) == [4, 16, 14, 10]


def test_no_phase_goes_under_a_minute_or_its_least_when_time_is_up(discussion: Discussion) -> None:
    far_over = runner.next_phase(runner.spend(discussion, 3 * 60 * 60), NOON)

    assert minutes(time.replan(far_over, a_method(10, 40, 30, 20))) == [4, 16, 1, 1]
    assert minutes(time.replan(far_over, a_method(10, 40, 30, 20, least=3))) == [4, 16, 3, 3]


def test_the_last_phase_has_nothing_to_replan(discussion: Discussion, method: Method) -> None:
    all_opened = discussion
    for _ in range(3):
        all_opened = runner.next_phase(all_opened, NOON)

    assert time.replan(all_opened, method) == all_opened


def test_a_phase_over_its_time_does_not_make_the_rest_shorter_by_itself(discussion: Discussion) -> None:
    over = runner.spend(discussion, 300)

    assert time.ends_at(over, NOON) == NOON + timedelta(minutes=36)
    assert time.ends_at(runner.finish(over, NOON), NOON) == NOON + timedelta(minutes=36)


def test_replanning_while_a_phase_is_over_its_time_counts_every_second_it_took(
    discussion: Discussion, method: Method
) -> None:
    over = runner.spend(discussion, 9 * 60)

    assert minutes(time.replan(over, method)) == [4, 14, 10, 7]
