"""What is read aloud, the round and the silence."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QPushButton, QTextBrowser

from ethicsdesk.model.entry import EntryKind
from ethicsdesk.model.method import PhaseKind
from ethicsdesk.store.discussions import Discussions
from ethicsdesk.ui.desk import Desk
from ethicsdesk.ui.phases.round import Turns, seconds_each
from ethicsdesk.ui.phases.screen import PhaseScreen
from ethicsdesk.ui.sitting import Sitting
from ethicsdesk.ui.widgets.note_editor import NoteEditor
from ethicsdesk.ui.widgets.text import Text
from tests.doors import control, names
from tests.ui.hands import CTRL, focused, look, press, write

Show = Callable[..., PhaseScreen]
Kept = Callable[..., list[str]]


def said(screen: PhaseScreen) -> str:
    look()
    return "\n".join(text.text() for text in screen.findChildren(Text) if text.isVisibleTo(screen))


@pytest.mark.parametrize(
    ("method", "about", "first"),
    [
        ("dilemma-method", "", "intro"),
        ("morning-dilemma", "november", "story"),
        ("value-base-review", "principle.integrity", "read"),
    ],
)
def test_the_first_phase_says_what_is_kept_who_reads_it_and_that_duties_hold(
    sit_down: Callable[..., Sitting], show: Show, method: str, about: str, first: str
) -> None:
    words = said(show(sit_down(method, about), first))

    assert "Kept: what you write, counts and times." in words
    assert "Anyone who can use this computer account can read it." in words
    assert "No names are needed." in words
    assert "The duty to report still holds." in words


def test_later_phases_do_not_say_it_again(sit_down: Callable[..., Sitting], show: Show) -> None:
    assert "The duty to report" not in said(show(sit_down(), "case"))


def test_the_story_of_the_dilemma_is_there_to_be_read_aloud(
    sit_down: Callable[..., Sitting], show: Show
) -> None:
    sitting = sit_down("morning-dilemma", "november")
    screen = show(sitting, "story")

    assert sitting.dilemma is not None
    shown = " ".join(browser.toPlainText() for browser in screen.findChildren(QTextBrowser))
    assert sitting.dilemma.situation.split("\n")[0][:40] in shown
    assert sitting.dilemma.options[0].arguments_for[0] not in shown  # the group thinks for itself first
    assert focused() is screen  # arrows scroll what is read


def test_the_story_stands_where_the_method_tells_it(sit_down: Callable[..., Sitting], show: Show) -> None:
    sitting = sit_down("dilemma-method", "november")

    assert not show(sitting, "intro").findChildren(QTextBrowser)
    assert show(sitting, "case").findChildren(QTextBrowser)


def test_an_own_case_is_written_where_it_is_told(
    sit_down: Callable[..., Sitting], show: Show, discussions: Discussions, desk: Desk
) -> None:
    sitting = sit_down()
    screen = show(sitting, "case")

    write("The neighbour has a key.")
    title = control(screen, QLineEdit, "What the case is called")
    title.setFocus(Qt.FocusReason.TabFocusReason)
    press(Qt.Key.Key_A, CTRL)
    write("The key")
    desk.autosave.settle()

    about = discussions.get(sitting.discussion.id).about
    assert (about.title, about.case) == ("The key", "The neighbour has a key.")


def test_a_case_never_loses_its_title(
    sit_down: Callable[..., Sitting], show: Show, discussions: Discussions, desk: Desk
) -> None:
    sitting = sit_down()
    screen = show(sitting, "case")
    title = control(screen, QLineEdit, "What the case is called")
    title.setFocus(Qt.FocusReason.TabFocusReason)

    press(Qt.Key.Key_A, CTRL)
    press(Qt.Key.Key_Backspace)
    press(Qt.Key.Key_Tab)
    desk.autosave.settle()

    assert title.text() == "The key at the neighbour's"
    assert discussions.get(sitting.discussion.id).about.title == "The key at the neighbour's"


def test_silence_that_records_nothing_has_nowhere_to_write(
    sit_down: Callable[..., Sitting], show: Show
) -> None:
    screen = show(sit_down("morning-dilemma", "november"), "pairs")

    assert "Silence. Write on paper, or for yourself." in said(screen)
    assert not names(screen, QLineEdit)
    assert not names(screen, NoteEditor)


def test_after_silence_the_group_writes_what_it_wants_to_keep(
    sit_down: Callable[..., Sitting], show: Show, kept: Kept
) -> None:
    sitting = sit_down("value-base-review", "principle.integrity")
    show(sitting, "meaning")

    write("To knock first")
    press(Qt.Key.Key_Return)

    assert kept(sitting, EntryKind.INSIGHT) == ["To knock first"]


def test_next_gives_the_word_to_the_next_seat_by_keyboard_alone(
    one_phase: Callable[..., Sitting], only: Show
) -> None:
    screen = only(one_phase(PhaseKind.ROUND, participants=3))
    assert "Turn 1 of 3" in said(screen)

    press(Qt.Key.Key_Space)
    assert "Turn 2 of 3" in said(screen)
    press(Qt.Key.Key_Tab)
    press(Qt.Key.Key_Space)  # pass
    assert "Turn 3 of 3" in said(screen)
    press(Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
    press(Qt.Key.Key_Space)

    assert "Everyone has been asked." in said(screen)
    assert "One passed." in said(screen)


def test_a_round_of_an_unknown_number_counts_turns(one_phase: Callable[..., Sitting], only: Show) -> None:
    screen = only(one_phase(PhaseKind.ROUND, participants=0))

    press(Qt.Key.Key_Space)

    assert "Turn 2" in said(screen).splitlines()


def test_one_back_gives_the_word_back(one_phase: Callable[..., Sitting], only: Show) -> None:
    screen = only(one_phase(PhaseKind.ROUND, participants=3))
    press(Qt.Key.Key_Space)
    look()

    control(screen, QPushButton, "One back").click()

    assert "Turn 1 of 3" in said(screen)


def test_who_passed_and_speaks_after_all_has_not_passed() -> None:
    turns = Turns(2).next(has_passed=True).back().next(has_passed=False)

    assert turns.passed == frozenset()


def test_all_have_equally_long_and_together_no_longer_than_the_phase() -> None:
    assert seconds_each(minutes=12, seats=9) == 80
    assert seconds_each(minutes=1, seats=40) == 10  # nobody can say anything in less
