"""Who is touched, which ways there are, and each person's own choice: cards of several fields."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from ethicsdesk.model.entry import ChoiceDetail, EntryKind, OptionDetail, StakeholderDetail
from ethicsdesk.model.language import Language
from ethicsdesk.store.discussions import Discussions
from ethicsdesk.ui.desk import Desk
from ethicsdesk.ui.phases.screen import PhaseScreen
from ethicsdesk.ui.sitting import Sitting
from ethicsdesk.ui.widgets.note_editor import NoteEditor
from ethicsdesk.ui.widgets.text import Text
from tests.doors import control, controls, names
from tests.ui.hands import CTRL, focused, look, press, write

Show = Callable[..., PhaseScreen]
Kept = Callable[..., list[str]]
TAB = Qt.Key.Key_Tab


def test_client_and_child_are_offered_first_and_are_nothing_until_someone_writes(
    sit_down: Callable[..., Sitting], show: Show, kept: Kept
) -> None:
    sitting = sit_down()
    screen = show(sitting, "perspectives")

    look()
    assert control(screen, NoteEditor, "Who: The client").toPlainText() == "The client"
    assert control(screen, NoteEditor, "Who: The child").toPlainText() == "The child"
    screen.leave()
    assert kept(sitting, EntryKind.STAKEHOLDER) == []


def test_what_matters_to_the_client_is_kept_with_the_role(
    sit_down: Callable[..., Sitting], show: Show, discussions: Discussions, desk: Desk
) -> None:
    sitting = sit_down()
    screen = show(sitting, "perspectives")

    write("To decide who knows")
    press(TAB)
    write("We ask her first")
    screen.leave()
    desk.autosave.settle()

    [entry] = discussions.get(sitting.discussion.id).entries_of(EntryKind.STAKEHOLDER)
    assert entry.text == "The client"
    assert entry.detail == StakeholderDetail(matters="To decide who knows", follows="We ask her first")


def test_the_screen_shows_the_same_when_it_is_opened_again(
    sit_down: Callable[..., Sitting], show: Show
) -> None:
    sitting = sit_down()
    show(sitting, "perspectives")
    write("To decide")

    screen = show(sitting, "perspectives")

    look()
    assert control(screen, NoteEditor, "What matters to them: The client").toPlainText() == "To decide"
    assert names(screen, NoteEditor).count("Who: The client") == 1
    assert "Who: The child" in names(screen, NoteEditor)


def test_the_workplaces_own_word_for_the_client_is_used(
    sit_down: Callable[..., Sitting], show: Show, desk: Desk
) -> None:
    from dataclasses import replace

    desk.workplace.set(replace(desk.workplace.now, clients_word="brukare"))

    screen = show(sit_down(), "perspectives")

    look()
    assert "Who: Brukare" in names(screen, NoteEditor)


def test_an_offered_card_stands_empty_again_when_its_words_are_taken_away(
    sit_down: Callable[..., Sitting], show: Show, kept: Kept, qtbot: QtBot
) -> None:
    sitting = sit_down()
    screen = show(sitting, "perspectives")
    write("To decide")
    look()

    with qtbot.waitSignal(screen.removed):
        control(screen, QPushButton, "Remove: The client").click()
    look()
    assert kept(sitting, EntryKind.STAKEHOLDER) == []
    assert control(screen, NoteEditor, "What matters to them: The client").toPlainText() == ""
    sitting.undo()

    look()
    assert kept(sitting, EntryKind.STAKEHOLDER) == ["The client"]
    assert control(screen, NoteEditor, "What matters to them: The client").toPlainText() == "To decide"


def test_someone_else_is_added_by_keyboard(sit_down: Callable[..., Sitting], show: Show, kept: Kept) -> None:
    sitting = sit_down()
    screen = show(sitting, "perspectives")
    add = control(screen, QPushButton, "Add someone who is touched")
    add.setFocus(Qt.FocusReason.TabFocusReason)

    press(Qt.Key.Key_Space)
    write("The night staff")

    assert kept(sitting, EntryKind.STAKEHOLDER) == ["The night staff"]


def test_two_ways_with_what_is_lost_and_the_question_between_them(
    sit_down: Callable[..., Sitting], show: Show, discussions: Discussions, desk: Desk
) -> None:
    sitting = sit_down()
    screen = show(sitting, "dilemma")

    write("Say nothing")
    press(TAB)
    write("Her daughter's trust")
    press(TAB)  # its cross
    press(TAB)
    write("Ask her first")
    control(screen, NoteEditor, "The moral question").setFocus(Qt.FocusReason.TabFocusReason)
    write("Is it right to say nothing?")
    desk.autosave.settle()

    now = discussions.get(sitting.discussion.id)
    ways = now.entries_of(EntryKind.OPTION)
    assert [way.text for way in ways] == ["Say nothing", "Ask her first"]
    assert ways[0].detail == OptionDetail(cost="Her daughter's trust")
    assert now.question == "Is it right to say nothing?"
    assert [(way.letter, way.title) for way in sitting.ways()] == [
        ("A", "Say nothing"),
        ("B", "Ask her first"),
    ]


def test_a_later_phase_shows_the_ways_so_far_and_the_next_letter(
    sit_down: Callable[..., Sitting], show: Show, kept: Kept
) -> None:
    sitting = sit_down()
    sitting.add(EntryKind.OPTION, "Say nothing", phase="dilemma")
    sitting.add(EntryKind.OPTION, "Ask her first", phase="dilemma")
    screen = show(sitting, "alternatives")

    write("Wait a week")

    look()
    assert kept(sitting, EntryKind.OPTION) == ["Say nothing", "Ask her first", "Wait a week"]
    assert control(screen, NoteEditor, "What we could do: Way C").toPlainText() == "Wait a week"


def test_the_dilemmas_own_ways_are_read_only_and_own_ones_go_on_after_them(
    sit_down: Callable[..., Sitting], show: Show
) -> None:
    sitting = sit_down("dilemma-method", "november")
    assert sitting.dilemma is not None
    screen = show(sitting, "dilemma")

    write("Ask Robert")

    look()
    shown = [text.text() for text in screen.findChildren(Text)]
    assert all(option.title in shown for option in sitting.dilemma.options)
    assert sitting.ways()[-1].letter == "D"
    assert control(screen, NoteEditor, "What we could do: Way D").toPlainText() == "Ask Robert"


def test_when_a_way_is_taken_away_the_letters_move_up_as_they_do_everywhere(
    sit_down: Callable[..., Sitting], show: Show
) -> None:
    sitting = sit_down()
    sitting.add(EntryKind.OPTION, "Say nothing", phase="dilemma")
    sitting.add(EntryKind.OPTION, "Ask her first", phase="dilemma")
    screen = show(sitting, "dilemma")

    look()
    control(screen, QPushButton, "Remove: Way A").click()

    look()
    assert control(screen, NoteEditor, "What we could do: Way A").toPlainText() == "Ask her first"
    assert [way.title for way in sitting.ways()] == ["Ask her first"]
    assert control(screen, NoteEditor, "What we could do: Way B").toPlainText() == ""
    assert focused().isVisible()


def test_a_new_question_takes_the_place_of_the_one_before_which_can_be_seen(
    sit_down: Callable[..., Sitting], show: Show, kept: Kept
) -> None:
    sitting = sit_down()
    screen = show(sitting, "dilemma")
    field = control(screen, NoteEditor, "The moral question")
    field.setFocus(Qt.FocusReason.TabFocusReason)
    write("Is it right to lie?")

    control(screen, QPushButton, "Write a new question").click()
    assert focused() is field
    write("Is it right to say nothing?")
    look()
    control(screen, QPushButton, "One earlier question").click()

    look()
    assert kept(sitting, EntryKind.MORAL_QUESTION) == ["Is it right to lie?", "Is it right to say nothing?"]
    assert sitting.discussion.question == "Is it right to say nothing?"
    assert "Is it right to lie?" in [text.text() for text in screen.findChildren(Text) if text.isVisible()]


def test_a_new_question_that_is_never_written_leaves_the_one_before(
    sit_down: Callable[..., Sitting], show: Show, kept: Kept
) -> None:
    sitting = sit_down()
    screen = show(sitting, "dilemma")
    control(screen, NoteEditor, "The moral question").setFocus(Qt.FocusReason.TabFocusReason)
    write("Is it right?")
    control(screen, QPushButton, "Write a new question").click()

    screen.leave()

    assert kept(sitting, EntryKind.MORAL_QUESTION) == ["Is it right?"]


def test_each_persons_choice_is_kept_and_the_form_is_empty_for_the_next(
    sit_down: Callable[..., Sitting], show: Show, discussions: Discussions, desk: Desk
) -> None:
    sitting = sit_down()
    screen = show(sitting, "choice")

    for words in ("Ask her", "trust", "time", "a letter", "a colleague"):
        write(words)
        press(TAB)
    press(Qt.Key.Key_Space)  # next person
    desk.autosave.settle()

    look()
    assert focused() is control(screen, NoteEditor, "This is what I would do")
    assert all(not field.toPlainText() for field in controls(screen, NoteEditor, ""))
    assert control(screen, QPushButton, "One choice saved").isVisible()
    assert not [text for text in screen.findChildren(Text) if text.isVisible() and text.text() == "Ask her"]
    desk.autosave.settle()
    [entry] = discussions.get(sitting.discussion.id).entries_of(EntryKind.CHOICE)
    assert entry.text == "Ask her"
    assert entry.detail == ChoiceDetail(value="trust", cost="time", limit="a letter", need="a colleague")


def test_a_half_written_choice_is_kept_when_the_phase_is_left_and_nobody_meets_it_in_the_form(
    sit_down: Callable[..., Sitting], show: Show, kept: Kept
) -> None:
    sitting = sit_down()
    screen = show(sitting, "choice")
    write("Ask h")

    screen.leave()

    assert kept(sitting, EntryKind.CHOICE) == ["Ask h"]
    assert not controls(screen, NoteEditor, "This is what I would do")[0].toPlainText()


def test_afterwards_nothing_tells_in_what_order_people_wrote(
    sit_down: Callable[..., Sitting], show: Show, discussions: Discussions, desk: Desk
) -> None:
    sitting = sit_down()
    screen = show(sitting, "choice")
    before = set()
    for words in ("First", "Second", "Third"):
        write(words)
        before.add(sitting.entries(EntryKind.CHOICE)[-1].id)
        control(screen, QPushButton, "Next person").click()
    write("Half")

    screen.leave()
    sitting.next()
    desk.autosave.settle()

    after = discussions.get(sitting.discussion.id).entries_of(EntryKind.CHOICE)
    assert sorted(entry.text for entry in after) == ["First", "Half", "Second", "Third"]
    assert not before & {entry.id for entry in after}
    assert len({entry.written for entry in after}) == 1


def test_next_person_with_an_empty_form_asks_for_nothing_and_keeps_nothing(
    sit_down: Callable[..., Sitting], show: Show, kept: Kept
) -> None:
    sitting = sit_down()
    screen = show(sitting, "choice")

    control(screen, QPushButton, "Next person").click()

    assert kept(sitting, EntryKind.CHOICE) == []
    assert focused() is control(screen, NoteEditor, "This is what I would do")


def test_another_language_keeps_a_half_written_form(
    sit_down: Callable[..., Sitting], show: Show, desk: Desk
) -> None:
    sitting = sit_down()
    screen = show(sitting, "choice")
    write("Ask ")

    desk.speech.set(Language.SWEDISH)
    look()
    write("her")

    assert control(screen, NoteEditor, "Det här skulle jag göra").toPlainText() == "Ask her"


def test_ctrl_enter_is_left_to_the_page_and_tab_goes_on(sit_down: Callable[..., Sitting], show: Show) -> None:
    screen = show(sit_down(), "choice")

    press(Qt.Key.Key_Return, CTRL)

    assert control(screen, NoteEditor, "This is what I would do").toPlainText() == ""


def test_saved_choices_are_shown_only_when_asked_for_and_never_in_the_order_of_writing(
    sit_down: Callable[..., Sitting], show: Show
) -> None:
    screen = show(sit_down(), "choice")
    for words in ("Wait", "Ask her", "Say no"):
        write(words)
        control(screen, QPushButton, "Next person").click()

    look()
    control(screen, QPushButton, "3 choices saved").click()

    look()
    shown = [text.text() for text in screen.findChildren(Text) if text.isVisible()]
    assert [words for words in shown if words in ("Wait", "Ask her", "Say no")] == [
        "Ask her",
        "Say no",
        "Wait",
    ]


def test_a_saved_choice_is_taken_away_and_had_back(
    sit_down: Callable[..., Sitting], show: Show, kept: Kept, qtbot: QtBot
) -> None:
    sitting = sit_down()
    screen = show(sitting, "choice")
    write("Wait")
    control(screen, QPushButton, "Next person").click()
    look()
    control(screen, QPushButton, "One choice saved").click()
    look()

    with qtbot.waitSignal(screen.removed):
        control(screen, QPushButton, "Remove the choice: Wait").click()
    assert kept(sitting, EntryKind.CHOICE) == []
    sitting.undo()

    assert kept(sitting, EntryKind.CHOICE) == ["Wait"]
