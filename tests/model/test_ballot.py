"""What two ballots allow one to say of how a group moved, and nothing more."""

from __future__ import annotations

from datetime import UTC, datetime

from hypothesis import given
from hypothesis import strategies as st

from ethicsdesk.model.ballot import Ballot, BallotId, close_ballot, fewest_moved, grew_most
from ethicsdesk.model.method import BallotMoment

NOON = datetime(2026, 3, 2, 12, 0, tzinfo=UTC)
votes = st.lists(st.sampled_from("abc"), min_size=3, max_size=20)


def ballot(**counts: int) -> Ballot:
    return close_ballot(id=BallotId("b"), phase="vote", moment=BallotMoment.BEFORE, counts=counts, held=NOON)


def counted(choices: list[str]) -> Ballot:
    return ballot(**{option: choices.count(option) for option in "abc"})


@given(votes, st.randoms())
def test_no_more_are_said_to_have_moved_than_did(choices: list[str], random: object) -> None:
    shuffled = [*choices]
    random.shuffle(shuffled)  # type: ignore[attr-defined]
    later = [*shuffled[: len(shuffled) // 2], *choices[len(shuffled) // 2 :]]
    moved = sum(first != second for first, second in zip(choices, later, strict=True))

    least = fewest_moved(counted(choices), counted(later))

    assert least is not None
    assert least <= moved


def test_four_of_nine_at_the_least() -> None:
    before, after = ballot(a=4, b=3, c=2), ballot(a=2, b=1, c=6)

    assert fewest_moved(before, after) == 4
    assert grew_most(before, after) == "c"


def test_nothing_is_said_where_it_cannot_be() -> None:
    assert fewest_moved(ballot(a=4), ballot(a=4, b=1)) is None
    assert fewest_moved(ballot(a=1, b=1), ballot(a=1, b=1)) is None
    assert grew_most(ballot(a=4, b=2), ballot(a=4, b=2)) is None
    assert grew_most(ballot(a=4, b=2), ballot(a=2, b=3, c=1)) is None
