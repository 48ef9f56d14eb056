"""Lists of what is known: typed line by line, never lost, changed and taken away by keyboard alone."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from ethicsdesk.model.entry import EntryKind
from ethicsdesk.model.language import Language
from ethicsdesk.ui.desk import Desk
from ethicsdesk.ui.phases.screen import PhaseScreen
from ethicsdesk.ui.sitting import Sitting
from ethicsdesk.ui.widgets.note_editor import NoteEditor
from tests.doors import control, names
from tests.ui.hands import CTRL, focused, look, press, write

Show = Callable[..., PhaseScreen]
Kept = Callable[..., list[str]]
ENTER = Qt.Key.Key_Return


def test_a_line_is_kept_on_enter_and_the_field_is_ready_for_the_next(
    sit_down: Callable[..., Sitting], show: Show, kept: Kept
) -> None:
    sitting = sit_down()
    screen = show(sitting, "clarify")

    write("She rings every night")
    press(ENTER)
    write("The door was ajar")
    press(ENTER)

    assert kept(sitting, EntryKind.FACT) == ["She rings every night", "The door was ajar"]
    assert control(screen, NoteEditor, "What we know 2").toPlainText() == "The door was ajar"
    assert focused() is control(screen, QLineEdit, "Write what you know, Enter saves")


def test_each_kind_has_a_list_of_its_own(sit_down: Callable[..., Sitting], show: Show, kept: Kept) -> None:
    sitting = sit_down()
    show(sitting, "clarify")

    write("She rings")
    press(ENTER)
    press(Qt.Key.Key_Tab)
    write("Who has the key?")
    press(ENTER)

    assert kept(sitting, EntryKind.FACT) == ["She rings"]
    assert kept(sitting, EntryKind.OPEN_QUESTION) == ["Who has the key?"]


def test_what_was_never_entered_is_kept_when_the_phase_is_left(
    sit_down: Callable[..., Sitting], show: Show, kept: Kept
) -> None:
    sitting = sit_down()
    screen = show(sitting, "clarify")
    write("Half a tho")

    screen.leave()
    sitting.next()

    assert kept(sitting, EntryKind.FACT) == ["Half a tho"]
    assert control(show(sitting, "clarify"), NoteEditor, "What we know 1").toPlainText() == "Half a tho"


def test_after_a_crash_what_stood_in_the_field_is_a_line(
    sit_down: Callable[..., Sitting], show: Show, kept: Kept
) -> None:
    sitting = sit_down()
    screen = show(sitting, "clarify")

    write("Half a tho")

    assert kept(sitting, EntryKind.FACT) == ["Half a tho"]  # by autosave alone
    assert names(screen, NoteEditor) == []  # and still in the field


def test_what_is_wiped_out_before_enter_was_never_there(
    sit_down: Callable[..., Sitting], show: Show, kept: Kept
) -> None:
    sitting = sit_down()
    screen = show(sitting, "clarify")
    write("No")
    kept(sitting, EntryKind.FACT)

    press(Qt.Key.Key_Backspace)
    press(Qt.Key.Key_Backspace)
    screen.leave()

    assert kept(sitting, EntryKind.FACT) == []


def test_another_language_keeps_what_is_half_typed(
    sit_down: Callable[..., Sitting], show: Show, desk: Desk, kept: Kept
) -> None:
    sitting = sit_down()
    screen = show(sitting, "clarify")
    write("Half")

    desk.speech.set(Language.SWEDISH)
    look()
    write(" a thought")
    press(ENTER)

    assert kept(sitting, EntryKind.FACT) == ["Half a thought"]
    assert control(screen, QLineEdit, "Skriv det ni vet, Enter sparar") is focused()


def test_f2_goes_to_the_line_before_to_change_it(
    sit_down: Callable[..., Sitting], show: Show, kept: Kept
) -> None:
    sitting = sit_down()
    show(sitting, "clarify")
    write("She rings")
    press(ENTER)

    press(Qt.Key.Key_F2)
    write(" every night")
    press(ENTER)

    assert kept(sitting, EntryKind.FACT) == ["She rings every night"]


def test_a_line_is_taken_away_by_key_and_can_be_had_back(
    sit_down: Callable[..., Sitting], show: Show, kept: Kept, qtbot: QtBot
) -> None:
    sitting = sit_down()
    screen = show(sitting, "clarify")
    write("She rings")
    press(ENTER)
    press(Qt.Key.Key_F2)

    with qtbot.waitSignal(screen.removed) as said:
        press(Qt.Key.Key_Delete, CTRL)
    assert kept(sitting, EntryKind.FACT) == []
    assert focused() is control(screen, QLineEdit, "Write what you know, Enter saves")
    sentence, undo = said.args
    undo()

    assert sentence == "The note has been removed."
    assert kept(sitting, EntryKind.FACT) == ["She rings"]
    assert control(screen, NoteEditor, "What we know 1").toPlainText() == "She rings"


def test_a_line_that_is_emptied_goes_away_and_comes_back_with_its_words(
    sit_down: Callable[..., Sitting], show: Show, kept: Kept
) -> None:
    sitting = sit_down()
    show(sitting, "clarify")
    write("She rings")
    press(ENTER)
    press(Qt.Key.Key_F2)
    press(Qt.Key.Key_A, CTRL)
    press(Qt.Key.Key_Backspace)

    press(Qt.Key.Key_Tab)
    assert kept(sitting, EntryKind.FACT) == []
    sitting.undo()

    assert kept(sitting, EntryKind.FACT) == ["She rings"]


def test_a_line_taken_away_right_after_typing_in_it_stays_away(
    sit_down: Callable[..., Sitting], show: Show, kept: Kept
) -> None:
    sitting = sit_down()
    show(sitting, "clarify")
    write("She rings")
    press(ENTER)
    press(Qt.Key.Key_F2)
    write("!")

    press(Qt.Key.Key_Delete, CTRL)

    assert kept(sitting, EntryKind.FACT) == []


def test_no_field_is_wider_than_its_column_and_its_hint_is_never_cut(
    sit_down: Callable[..., Sitting], show: Show
) -> None:
    screen = show(sit_down(), "clarify", width=640)
    look()

    for field in screen.findChildren(QLineEdit):
        assert field.fontMetrics().horizontalAdvance(field.placeholderText()) < field.width()
    assert QApplication.focusWidget() is not None
