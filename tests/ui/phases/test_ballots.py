"""Counted hands: in memory while they are counted, only counts afterwards, and what may be seen when."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QPushButton

from ethicsdesk.model.entry import EntryKind
from ethicsdesk.model.method import BallotMoment
from ethicsdesk.store.discussions import Discussions
from ethicsdesk.ui.phases.screen import PhaseScreen
from ethicsdesk.ui.sitting import Sitting
from ethicsdesk.ui.widgets.text import Text
from ethicsdesk.ui.widgets.twist_card import TwistCard
from tests.doors import control, controls
from tests.ui.hands import focused, look, press, write

Show = Callable[..., PhaseScreen]
Kept = Callable[..., list[str]]
FEW = "Fewer than three voted, so only the fact that a vote was held is kept."


@pytest.fixture
def sitting(sit_down: Callable[..., Sitting]) -> Sitting:
    return sit_down("morning-dilemma", "november")


def seen(screen: PhaseScreen) -> list[str]:
    look()
    return [text.text() for text in screen.findChildren(Text) if text.isVisibleTo(screen)]


def vote(screen: PhaseScreen, *hands: int) -> None:
    """Write the hands for each way, and close the ballot."""
    look()
    for figure, count in zip(controls(screen, QLineEdit, "Hands for"), hands, strict=True):
        figure.setFocus(Qt.FocusReason.TabFocusReason)
        write(str(count))
    control(screen, QPushButton, "The ballot is done").click()
    look()


def test_hands_are_counted_by_arrows_and_the_sum_is_said(sitting: Sitting, show: Show) -> None:
    screen = show(sitting, "vote-before")
    assert "None of nine have voted." in seen(screen)

    for _ in range(4):
        press(Qt.Key.Key_Up)

    assert "Four of nine have voted." in seen(screen)


def test_digits_take_the_place_of_the_figure(sitting: Sitting, show: Show) -> None:
    screen = show(sitting, "vote-before")

    write("7")

    assert "Seven of nine have voted." in seen(screen)


def test_only_counts_are_kept_and_the_first_result_waits_for_the_second(
    sitting: Sitting, show: Show, discussions: Discussions
) -> None:
    screen = show(sitting, "vote-before")

    vote(screen, 4, 3, 2)

    [ballot] = discussions.get(sitting.discussion.id).ballots
    assert (ballot.moment, ballot.voters, dict(ballot.counts)) == (
        BallotMoment.BEFORE,
        9,
        {"a": 4, "b": 3, "c": 2},
    )
    assert "The ballot has been held." in seen(screen)
    assert "The result is shown after the second one." in seen(screen)
    assert not {"4", "3", "2"} & set(seen(screen))


def test_after_the_second_both_stand_beside_each_other_with_how_many_must_have_moved(
    sitting: Sitting, show: Show
) -> None:
    vote(show(sitting, "vote-before"), 4, 3, 2)
    screen = show(sitting, "vote-after")

    vote(screen, 2, 1, 6)

    assert "At least four of nine changed. C grew most." in seen(screen)
    figures = [text for text in seen(screen) if text.isdigit()]
    assert figures == ["4", "2", "3", "1", "2", "6"]


def test_where_nothing_moved_it_says_so(sitting: Sitting, show: Show) -> None:
    vote(show(sitting, "vote-before"), 4, 3, 0)
    screen = show(sitting, "vote-after")

    vote(screen, 4, 3, 0)

    assert "No option gained or lost. What held you?" in seen(screen)
    assert "–" in seen(screen)


def test_with_another_number_of_voters_nothing_is_claimed(sitting: Sitting, show: Show) -> None:
    vote(show(sitting, "vote-before"), 4, 3, 2)
    screen = show(sitting, "vote-after")

    vote(screen, 2, 1, 5)

    assert "Not as many voted both times, so it cannot be said how many changed." in seen(screen)


def test_under_three_voters_nothing_but_that_it_was_held_is_kept(
    sitting: Sitting, show: Show, discussions: Discussions
) -> None:
    vote(show(sitting, "vote-before"), 4, 3, 2)
    screen = show(sitting, "vote-after")

    vote(screen, 1, 1, 0)

    ballot = discussions.get(sitting.discussion.id).ballots[-1]
    assert (ballot.voters, dict(ballot.counts)) == (0, {})
    assert "In one of the two ballots fewer than three voted, so they cannot be compared." in seen(screen)
    assert "1" not in seen(screen)


def test_two_hands_in_a_ballot_on_its_own_are_told_of_as_such(sitting: Sitting, show: Show) -> None:
    screen = show(sitting, "vote-after")

    vote(screen, 1, 1, 0)

    assert FEW in seen(screen)


def test_more_hands_than_there_were_people_are_taken_as_they_are(sitting: Sitting, show: Show) -> None:
    screen = show(sitting, "vote-after")

    vote(screen, 10, 0, 0)

    assert sitting.discussion.ballots[-1].voters == 10


def test_without_a_hand_the_ballot_is_not_closed_and_says_why(sitting: Sitting, show: Show) -> None:
    screen = show(sitting, "vote-before")
    look()

    control(screen, QPushButton, "The ballot is done").click()

    assert not sitting.discussion.ballots
    assert "No hand has been counted yet." in seen(screen)


def test_an_open_count_is_never_on_the_disk_and_is_still_there_when_one_comes_back(
    sitting: Sitting, show: Show, discussions: Discussions
) -> None:
    screen = show(sitting, "vote-before")
    press(Qt.Key.Key_Up)
    screen.leave()
    sitting.next()

    assert discussions.get(sitting.discussion.id).ballots == ()
    assert "One of nine have voted." in seen(show(sitting, "vote-before"))


def test_it_can_be_held_again_and_the_new_one_takes_its_place(
    sitting: Sitting, show: Show, discussions: Discussions
) -> None:
    screen = show(sitting, "vote-before")
    vote(screen, 4, 3, 2)

    control(screen, QPushButton, "Vote again").click()
    assert "None of nine have voted." in seen(screen)
    vote(screen, 3, 3, 3)

    [ballot] = discussions.get(sitting.discussion.id).ballots
    assert dict(ballot.counts) == {"a": 3, "b": 3, "c": 3}


def test_after_closing_enter_does_nothing_by_mistake(sitting: Sitting, show: Show) -> None:
    screen = show(sitting, "vote-before")
    vote(screen, 4, 3, 2)

    press(Qt.Key.Key_Return)

    assert "The ballot has been held." in seen(screen)


def test_a_card_is_drawn_by_key_and_read_aloud_with_its_question(
    sitting: Sitting, show: Show, kept: Kept, discussions: Discussions
) -> None:
    assert sitting.dilemma is not None
    second = sitting.dilemma.twists[1]
    screen = show(sitting, "what-if")
    assert second.text not in seen(screen)

    press(Qt.Key.Key_Tab)
    press(Qt.Key.Key_Space)
    write("We stood by A")
    press(Qt.Key.Key_Return)

    assert {second.text, second.question} <= set(seen(screen))
    assert kept(sitting, EntryKind.INSIGHT) == ["We stood by A"]
    assert discussions.get(sitting.discussion.id).twist == 2


def test_a_card_can_be_put_back_for_another(sitting: Sitting, show: Show) -> None:
    screen = show(sitting, "what-if")
    press(Qt.Key.Key_Space)
    look()

    control(screen, QPushButton, "Put the card back").click()

    assert focused() is control(screen, TwistCard, "Draw card 1 and read it aloud")
    assert sitting.discussion.twist == 0


def test_the_changed_story_may_be_voted_on_and_stands_apart_from_the_other_two(
    sitting: Sitting, show: Show
) -> None:
    vote(show(sitting, "vote-before"), 4, 3, 2)
    screen = show(sitting, "what-if")
    press(Qt.Key.Key_Space)
    look()
    control(screen, QAbstractButton, "Vote on the changed story").click()

    vote(screen, 1, 2, 6)

    before, twist = sitting.discussion.ballots
    assert (twist.moment, twist.twist, twist.voters) == (BallotMoment.TWIST, 1, 9)
    assert before.moment is BallotMoment.BEFORE
    assert [text for text in seen(screen) if text.isdigit()] == ["1", "2", "6"]


def test_a_story_without_cards_says_so(sit_down: Callable[..., Sitting], show: Show) -> None:
    from dataclasses import replace

    sitting = sit_down("morning-dilemma", "november")
    assert sitting.dilemma is not None
    sitting.dilemma = replace(sitting.dilemma, twists=())
    screen = show(sitting, "what-if")

    write("What if she were alone")
    press(Qt.Key.Key_Return)

    assert [text for text in seen(screen) if text.startswith("This story has no what-if cards.")]
    assert sitting.entries(EntryKind.INSIGHT)
