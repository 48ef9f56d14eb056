"""How a discussion ends: what was arrived at, what is done now, and how it was."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import QComboBox, QDateEdit, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from ethicsdesk.model.entry import EntryKind, EvaluationDetail
from ethicsdesk.model.language import Language
from ethicsdesk.model.method import PhaseKind
from ethicsdesk.store.discussions import Discussions
from ethicsdesk.store.follow_ups import FollowUps
from ethicsdesk.ui.desk import Desk
from ethicsdesk.ui.phases.make import SCREENS
from ethicsdesk.ui.phases.screen import PhaseScreen
from ethicsdesk.ui.sitting import Sitting
from ethicsdesk.ui.widgets.note_editor import NoteEditor
from tests.doors import control, names
from tests.ui.hands import CTRL, focused, look, press, write

Show = Callable[..., PhaseScreen]
Kept = Callable[..., list[str]]
NEW = "New follow-up: What do we do?"


def test_every_kind_of_phase_has_a_screen() -> None:
    assert set(SCREENS) == set(PhaseKind)


def test_conclusion_and_disagreement_are_kept_as_typed(
    sit_down: Callable[..., Sitting], show: Show, discussions: Discussions, desk: Desk
) -> None:
    sitting = sit_down()
    show(sitting, "conclusion")

    write("We ask her first")
    press(Qt.Key.Key_Tab)
    write("How long we wait")
    desk.autosave.settle()

    conclusion = discussions.get(sitting.discussion.id).conclusion
    assert (conclusion.text, conclusion.disagreement) == ("We ask her first", "How long we wait")
    again = show(sitting, "conclusion")
    assert control(again, NoteEditor, "What you arrived at").toPlainText() == "We ask her first"


def test_another_language_keeps_a_half_written_conclusion(
    sit_down: Callable[..., Sitting], show: Show, desk: Desk
) -> None:
    screen = show(sit_down(), "conclusion")
    write("We ask")

    desk.speech.set(Language.SWEDISH)
    look()
    write(" her")

    assert control(screen, NoteEditor, "Vad ni kom fram till").toPlainText() == "We ask her"


def test_what_the_method_puts_first_is_written_first(
    sit_down: Callable[..., Sitting], show: Show, kept: Kept
) -> None:
    sitting = sit_down("value-base-review", "principle.integrity")
    show(sitting, "proposal")

    write("Add that we knock")
    press(Qt.Key.Key_Return)

    assert kept(sitting, EntryKind.PROPOSAL) == ["Add that we knock"]


def test_a_follow_up_has_what_who_and_when_by_keyboard_alone(
    sit_down: Callable[..., Sitting], show: Show, follow_ups: FollowUps, desk: Desk
) -> None:
    sitting = sit_down()
    screen = show(sitting, "actions")

    write("Ask who has a key")
    press(Qt.Key.Key_Tab)
    write("contact person")
    press(Qt.Key.Key_Tab)
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Down)  # in two weeks
    control(screen, NoteEditor, NEW).setFocus(Qt.FocusReason.TabFocusReason)
    press(Qt.Key.Key_Return)
    desk.autosave.settle()

    [made] = follow_ups.of(sitting.discussion.id)
    assert (made.text, made.role) == ("Ask who has a key", "contact person")
    assert made.due == desk.today() + timedelta(weeks=2)
    look()
    assert control(screen, NoteEditor, "Follow-up 1: What do we do?").toPlainText() == "Ask who has a key"
    assert focused() is control(screen, NoteEditor, NEW)
    assert control(screen, NoteEditor, NEW).toPlainText() == ""


def test_any_day_can_be_chosen(
    sit_down: Callable[..., Sitting], show: Show, follow_ups: FollowUps, desk: Desk
) -> None:
    sitting = sit_down()
    screen = show(sitting, "actions")
    write("Ask")
    press(Qt.Key.Key_Tab)
    press(Qt.Key.Key_Tab)

    press(Qt.Key.Key_End)
    look()
    day = control(screen, QDateEdit, "New follow-up: When we look at it")
    day.setDate(QDate(2026, 6, 1))
    screen.leave()
    desk.autosave.settle()

    due = follow_ups.of(sitting.discussion.id)[0].due
    assert due is not None
    assert due.isoformat() == "2026-06-01"


def test_a_half_written_follow_up_is_kept_when_the_phase_is_left(
    sit_down: Callable[..., Sitting], show: Show, follow_ups: FollowUps, desk: Desk
) -> None:
    sitting = sit_down()
    screen = show(sitting, "actions")
    write("Ask wh")

    screen.leave()
    sitting.next()

    assert [made.text for made in follow_ups.of(sitting.discussion.id)] == ["Ask wh"]
    assert "Follow-up 1: What do we do?" in names(show(sitting, "actions"), NoteEditor)


def test_a_crash_loses_no_follow_up(
    sit_down: Callable[..., Sitting], show: Show, follow_ups: FollowUps, desk: Desk
) -> None:
    sitting = sit_down()
    show(sitting, "actions")

    write("Ask wh")
    desk.autosave.settle()

    assert [made.text for made in follow_ups.of(sitting.discussion.id)] == ["Ask wh"]


def test_a_follow_up_is_changed_where_it_stands_and_taken_away_with_a_way_back(
    sit_down: Callable[..., Sitting], show: Show, follow_ups: FollowUps, desk: Desk, qtbot: QtBot
) -> None:
    sitting = sit_down()
    sitting.add_follow_up("Ask", "", None)
    screen = show(sitting, "actions")
    look()
    control(screen, NoteEditor, "Follow-up 1: What do we do?").setFocus(Qt.FocusReason.TabFocusReason)
    press(Qt.Key.Key_End, CTRL)
    write(" her")

    with qtbot.waitSignal(screen.removed) as said:
        control(screen, QPushButton, "Remove: Follow-up 1").click()
    look()
    assert follow_ups.of(sitting.discussion.id) == ()
    assert "Follow-up 1: What do we do?" not in names(screen, NoteEditor)
    said.args[1]()
    look()

    assert [made.text for made in follow_ups.of(sitting.discussion.id)] == ["Ask her"]
    assert control(screen, NoteEditor, "Follow-up 1: What do we do?").toPlainText() == "Ask her"


def test_another_language_keeps_a_half_written_follow_up_and_its_day(
    sit_down: Callable[..., Sitting], show: Show, desk: Desk
) -> None:
    sitting = sit_down()
    screen = show(sitting, "actions")
    write("Ask")
    press(Qt.Key.Key_Tab)
    write("night staff")
    press(Qt.Key.Key_Tab)
    press(Qt.Key.Key_Down)

    desk.speech.set(Language.SWEDISH)
    look()

    assert control(screen, NoteEditor, "Ny uppföljning: Vad gör vi?").toPlainText() == "Ask"
    [made] = sitting.follow_ups()
    assert (made.role, made.due) == ("night staff", desk.today() + timedelta(weeks=1))
    assert next(box.currentText() for box in screen.findChildren(QComboBox)) == "night staff"


def test_the_role_can_be_picked(sit_down: Callable[..., Sitting], show: Show) -> None:
    sitting = sit_down()
    show(sitting, "actions")
    write("Ask")
    press(Qt.Key.Key_Tab)

    press(Qt.Key.Key_Down)

    assert sitting.follow_ups()[0].role == "the whole group"


def test_hands_for_each_answer_are_kept_as_counts(
    sit_down: Callable[..., Sitting], show: Show, discussions: Discussions, desk: Desk
) -> None:
    sitting = sit_down()
    screen = show(sitting, "evaluation")

    write("6")
    control(screen, QPushButton, "One more: Did we see more sides than before? partly").click()
    desk.autosave.settle()

    [entry] = discussions.get(sitting.discussion.id).entries_of(EntryKind.EVALUATION)
    assert entry.text == "Did we see more sides than before?"
    assert entry.detail == EvaluationDetail(answers=("yes", "partly", "no"), counts=(6, 1, 0))
    again = show(sitting, "evaluation")
    assert control(again, QLineEdit, "Did we see more sides than before? yes").text() == "6"


def test_the_principles_name_stands_in_the_question(sit_down: Callable[..., Sitting], show: Show) -> None:
    sitting = sit_down("value-base-review", "principle.integrity")
    screen = show(sitting, "check-out")

    press(Qt.Key.Key_Up)

    assert sitting.entries(EntryKind.EVALUATION)[0].text == "How well do we live up to Integrity today?"
    assert "How well do we live up to Integrity today? well" in names(screen, QLineEdit)
