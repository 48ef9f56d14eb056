"""Principles weighed by arrows: against each way, or one principle against what wins over it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from ethicsdesk.model.entry import EntryKind, WeighingDetail
from ethicsdesk.model.language import Language
from ethicsdesk.model.method import PhaseKind
from ethicsdesk.store.discussions import Discussions
from ethicsdesk.ui.desk import Desk
from ethicsdesk.ui.phases.screen import PhaseScreen
from ethicsdesk.ui.sitting import Sitting
from ethicsdesk.ui.widgets.note_editor import NoteEditor
from ethicsdesk.ui.widgets.scale import Scale
from ethicsdesk.ui.widgets.way_tabs import WayTabs
from tests.doors import control, names
from tests.ui.hands import CTRL, focused, look, press, write

Show = Callable[..., PhaseScreen]
Kept = Callable[..., list[str]]


def weighed(discussions: Discussions, sitting: Sitting, desk: Desk) -> list[object]:
    desk.autosave.settle()
    return [entry.detail for entry in discussions.get(sitting.discussion.id).entries_of(EntryKind.WEIGHING)]


def test_arrows_weigh_each_principle_against_the_open_way(
    one_phase: Callable[..., Sitting], only: Show, discussions: Discussions, desk: Desk
) -> None:
    sitting = one_phase(PhaseKind.PRINCIPLES, EntryKind.WEIGHING, about="november")
    screen = only(sitting)
    first = sitting.principles()[0]
    assert names(screen, Scale)[0] == f"{first.title}: not weighed yet"

    press(Qt.Key.Key_Right)
    press(Qt.Key.Key_Right)
    press(Qt.Key.Key_Tab)
    write("It is what helps")

    assert weighed(discussions, sitting, desk) == [WeighingDetail(principle=first.id, against="a", weight=2)]
    assert sitting.entries(EntryKind.WEIGHING)[0].text == "It is what helps"
    assert names(screen, Scale)[0] == f"{first.title}: strongly for"


def test_each_way_has_weights_of_its_own(one_phase: Callable[..., Sitting], only: Show) -> None:
    sitting = one_phase(PhaseKind.PRINCIPLES, EntryKind.WEIGHING, about="november")
    screen = only(sitting)
    first = sitting.principles()[0]
    press(Qt.Key.Key_Right)

    screen.findChildren(WayTabs)[0].setCurrentIndex(1)
    assert names(screen, Scale)[0] == f"{first.title}: not weighed yet"
    screen.take_focus()
    press(Qt.Key.Key_Left)

    assert [(entry.detail.against, entry.detail.weight) for entry in sitting.entries(EntryKind.WEIGHING)] == [  # type: ignore[union-attr]
        ("a", 1),
        ("b", -1),
    ]


def test_a_reason_alone_claims_no_weight(one_phase: Callable[..., Sitting], only: Show) -> None:
    sitting = one_phase(PhaseKind.PRINCIPLES, EntryKind.WEIGHING, about="november")
    screen = only(sitting)

    press(Qt.Key.Key_Tab)
    write("Hard to say")

    assert names(screen, Scale)[0].endswith("not weighed yet")


def test_in_an_own_case_the_group_says_which_principles_are_at_stake(
    one_phase: Callable[..., Sitting], only: Show, discussions: Discussions
) -> None:
    sitting = one_phase(PhaseKind.PRINCIPLES, EntryKind.WEIGHING)
    screen = only(sitting)
    assert not names(screen, Scale)

    control(screen, QCheckBox, "Integrity").click()

    look()
    assert discussions.get(sitting.discussion.id).principles == ("principle.integrity",)
    assert names(screen, Scale) == ["Integrity: not weighed yet"]


def test_what_wins_over_the_principle_is_written_and_weighed_by_keyboard(
    sit_down: Callable[..., Sitting], show: Show, discussions: Discussions, desk: Desk
) -> None:
    sitting = sit_down("value-base-review", "principle.integrity")
    screen = show(sitting, "tension")

    write("Time")
    press(Qt.Key.Key_Return)
    press(Qt.Key.Key_Left)
    press(Qt.Key.Key_Tab)
    write("We do not knock")

    detail = WeighingDetail(principle="principle.integrity", against="Time", weight=-1)
    assert weighed(discussions, sitting, desk) == [detail]
    assert names(screen, Scale) == ["Time: the other value often wins"]


def test_a_half_written_value_is_kept_when_the_phase_is_left(
    sit_down: Callable[..., Sitting], show: Show, discussions: Discussions, desk: Desk
) -> None:
    sitting = sit_down("value-base-review", "principle.integrity")
    screen = show(sitting, "tension")
    write("Our own saf")

    screen.leave()

    detail = WeighingDetail(principle="principle.integrity", against="Our own saf")
    assert weighed(discussions, sitting, desk) == [detail]
    assert names(show(sitting, "tension"), Scale)[0].startswith("Our own saf:")


def test_a_value_is_taken_away_and_had_back(
    sit_down: Callable[..., Sitting], show: Show, qtbot: QtBot
) -> None:
    sitting = sit_down("value-base-review", "principle.integrity")
    screen = show(sitting, "tension")
    write("Time")
    press(Qt.Key.Key_Return)
    press(Qt.Key.Key_Left)
    look()

    with qtbot.waitSignal(screen.removed):
        control(screen, QPushButton, "Remove: Time").click()
    look()
    assert not names(screen, Scale)
    assert focused() is control(screen, QLineEdit, "Write what wins, Enter adds it")
    sitting.undo()

    look()
    assert names(screen, Scale) == ["Time: the other value often wins"]


def test_ways_that_come_later_do_not_change_a_review_of_a_principle(
    sit_down: Callable[..., Sitting], show: Show
) -> None:
    sitting = sit_down("value-base-review", "principle.integrity")
    sitting.add(EntryKind.OPTION, "Knock", phase="change")

    screen = show(sitting, "tension")

    assert screen.findChild(WayTabs) is None


def test_notes_and_principles_of_an_open_discussion(
    sit_down: Callable[..., Sitting], show: Show, discussions: Discussions, kept: Kept
) -> None:
    sitting = sit_down("free")
    screen = show(sitting, "talk")

    write("We talked about keys")
    press(Qt.Key.Key_Tab)
    press(Qt.Key.Key_Right)
    press(Qt.Key.Key_Space)

    second = sitting.desk.library.principles(Language.ENGLISH)[1]
    assert kept(sitting, EntryKind.NOTE) == ["We talked about keys"]
    assert discussions.get(sitting.discussion.id).principles == (second.id,)
    again = show(sitting, "talk")
    assert control(again, NoteEditor, "Notes").toPlainText() == "We talked about keys"
    assert control(again, QCheckBox, second.title).isChecked()
    assert screen is not again


def test_a_page_of_notes_that_is_wiped_is_nothing(
    sit_down: Callable[..., Sitting], show: Show, kept: Kept
) -> None:
    sitting = sit_down("free")
    screen = show(sitting, "talk")
    write("No")
    press(Qt.Key.Key_A, CTRL)
    press(Qt.Key.Key_Delete)

    screen.leave()

    assert kept(sitting, EntryKind.NOTE) == []


def test_where_a_dilemma_says_what_it_touches_nobody_is_asked(
    one_phase: Callable[..., Sitting], only: Show
) -> None:
    screen = only(one_phase(PhaseKind.FREE, EntryKind.NOTE, about="november"))

    assert not names(screen, QCheckBox)


def test_alike_and_different_stand_beside_each_other(
    sit_down: Callable[..., Sitting], show: Show, kept: Kept
) -> None:
    sitting = sit_down()
    show(sitting, "dialogue")

    write("We all want to ask her")
    press(Qt.Key.Key_Return)
    press(Qt.Key.Key_Tab)
    write("How long to wait")
    press(Qt.Key.Key_Return)

    assert kept(sitting, EntryKind.LIKENESS) == ["We all want to ask her"]
    assert kept(sitting, EntryKind.DIFFERENCE) == ["How long to wait"]
