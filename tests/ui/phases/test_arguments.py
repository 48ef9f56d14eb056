"""Reasons on the table, by keyboard: for and against each way, and the side that nobody has spoken for."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QLineEdit, QPushButton

from ethicsdesk.model.entry import ArgumentDetail, EntryKind, Side
from ethicsdesk.model.language import Language
from ethicsdesk.model.method import PhaseKind
from ethicsdesk.store.discussions import Discussions
from ethicsdesk.ui.desk import Desk
from ethicsdesk.ui.phases.screen import PhaseScreen
from ethicsdesk.ui.sitting import Sitting
from ethicsdesk.ui.widgets.note_editor import NoteEditor
from ethicsdesk.ui.widgets.text import Text
from ethicsdesk.ui.widgets.way_tabs import WayTabs
from tests.doors import control, names
from tests.ui.hands import focused, look, press, write

Show = Callable[..., PhaseScreen]
Kept = Callable[..., list[str]]
ENTER = Qt.Key.Key_Return


@pytest.fixture
def sitting(sit_down: Callable[..., Sitting]) -> Sitting:
    return sit_down("morning-dilemma", "november")


@pytest.fixture
def screen(sitting: Sitting, show: Show) -> PhaseScreen:
    return show(sitting, "arguments")


def seen(screen: PhaseScreen) -> list[str]:
    look()
    return [text.text() for text in screen.findChildren(Text) if text.isVisibleTo(screen)]


def tab_names(screen: PhaseScreen) -> list[str]:
    tabs = QAccessible.queryAccessibleInterface(screen.findChildren(WayTabs)[0])
    every = [tabs.child(n) for n in range(tabs.childCount())]
    return [tab.text(QAccessible.Text.Name) for tab in every if tab.role() == QAccessible.Role.PageTab]


def test_enter_saves_a_reason_and_stays_for_the_next(
    sitting: Sitting, screen: PhaseScreen, discussions: Discussions, desk: Desk
) -> None:
    write("You know what happened")
    press(ENTER)
    write("A budget is a frame")
    press(ENTER)
    desk.autosave.settle()

    kept = discussions.get(sitting.discussion.id).entries_of(EntryKind.ARGUMENT)
    assert [entry.text for entry in kept] == ["You know what happened", "A budget is a frame"]
    assert {entry.detail for entry in kept} == {ArgumentDetail(side=Side.FOR, option="a")}
    assert focused() is control(screen, QLineEdit, "Write a reason for A, Enter saves")
    assert names(screen, NoteEditor) == ["Reason 1 for A", "Reason 2 for A"]


def test_tab_goes_over_to_the_other_side(sitting: Sitting, screen: PhaseScreen) -> None:
    press(Qt.Key.Key_Tab)
    write("Eleven wait")
    press(ENTER)

    [entry] = sitting.entries(EntryKind.ARGUMENT)
    assert entry.detail == ArgumentDetail(side=Side.AGAINST, option="a")


def test_arrows_open_another_way_and_the_half_written_stays_with_its_own(
    sitting: Sitting, screen: PhaseScreen, kept: Kept
) -> None:
    write("Half a rea")
    press(Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
    press(Qt.Key.Key_Right)
    look()
    press(Qt.Key.Key_Tab)
    write("Life happens at home")
    press(ENTER)

    details = {entry.text: entry.detail for entry in sitting.entries(EntryKind.ARGUMENT)}
    assert details == {
        "Half a rea": ArgumentDetail(side=Side.FOR, option="a"),
        "Life happens at home": ArgumentDetail(side=Side.FOR, option="b"),
    }
    look()
    assert names(screen, NoteEditor) == ["Reason 1 for B"]
    assert len(kept(sitting, EntryKind.ARGUMENT)) == 2


def test_each_tab_says_how_many_have_spoken_for_and_against(sitting: Sitting, screen: PhaseScreen) -> None:
    write("You know")
    press(ENTER)
    press(Qt.Key.Key_Tab)
    write("Eleven wait")

    assert sitting.dilemma is not None
    first, second, _ = sitting.dilemma.options
    assert tab_names(screen)[0] == f"A {first.title}. one for, one against"
    assert tab_names(screen)[1] == f"B {second.title}. none for, none against"


def test_before_there_is_any_reason_nobody_is_asked_for_one(screen: PhaseScreen) -> None:
    assert not [text for text in seen(screen) if text.startswith("No one has spoken")]


def test_the_amber_line_leads_to_the_side_that_nobody_has_spoken_for(
    sitting: Sitting, screen: PhaseScreen
) -> None:
    write("You know")
    press(ENTER)
    assert "No one has spoken for B yet." in seen(screen)

    control(screen, QPushButton, "Go to B").click()
    write("Life happens at home")
    press(ENTER)

    assert sitting.entries(EntryKind.ARGUMENT)[-1].detail == ArgumentDetail(side=Side.FOR, option="b")
    assert "No one has spoken for C yet." in seen(screen)


def test_when_all_have_someone_who_speaks_for_them_the_other_side_is_asked_for(
    sitting: Sitting, screen: PhaseScreen
) -> None:
    for option in "abc":
        sitting.add(
            EntryKind.ARGUMENT,
            "Yes",
            phase="arguments",
            detail=ArgumentDetail(side=Side.FOR, option=option),
        )
    assert "No one has spoken against A yet." in seen(screen)

    for option in "abc":
        detail = ArgumentDetail(side=Side.AGAINST, option=option)
        sitting.add(EntryKind.ARGUMENT, "No", phase="arguments", detail=detail)
    assert not [text for text in seen(screen) if text.startswith("No one has spoken")]


def test_the_dilemmas_own_reasons_wait_until_they_are_asked_for(
    sitting: Sitting, screen: PhaseScreen
) -> None:
    assert sitting.dilemma is not None
    own = sitting.dilemma.options[0].arguments_for[0]
    assert own not in seen(screen)

    control(screen, QPushButton, "Show the dilemma's own reasons").click()

    assert own in seen(screen)
    assert not sitting.entries(EntryKind.ARGUMENT)  # they are shown, never taken over


def test_where_there_are_no_ways_the_reasons_are_about_the_question(
    one_phase: Callable[..., Sitting], only: Show
) -> None:
    sitting = one_phase(PhaseKind.ARGUMENTS, EntryKind.ARGUMENT)
    screen = only(sitting)

    write("It is hers to tell")
    press(ENTER)

    assert tab_names(screen) == ["About the question. one for, none against"]
    assert sitting.entries(EntryKind.ARGUMENT)[0].detail == ArgumentDetail(side=Side.FOR)
    assert "No one has spoken against it yet." in seen(screen)


def test_the_groups_own_ways_have_tabs_too(one_phase: Callable[..., Sitting], only: Show) -> None:
    sitting = one_phase(PhaseKind.ARGUMENTS, EntryKind.ARGUMENT)
    way = sitting.add(EntryKind.OPTION, "Say nothing")
    sitting.add(EntryKind.OPTION, "Ask her")
    assert way is not None
    only(sitting)

    write("It is hers to tell")
    press(ENTER)

    assert sitting.entries(EntryKind.ARGUMENT)[0].detail == ArgumentDetail(side=Side.FOR, option=way.id)


def test_the_board_is_the_same_when_it_is_opened_again(
    sitting: Sitting, screen: PhaseScreen, show: Show
) -> None:
    write("You know")
    screen.leave()

    again = show(sitting, "arguments")

    assert names(again, NoteEditor) == ["Reason 1 for A"]


def test_another_language_keeps_what_is_half_typed_and_the_open_way(
    sitting: Sitting, screen: PhaseScreen, desk: Desk
) -> None:
    screen.findChildren(WayTabs)[0].setCurrentIndex(1)
    screen.take_focus()
    write("Half")

    desk.speech.set(Language.SWEDISH)
    look()

    assert control(screen, QLineEdit, "Skriv ett skäl för B, Enter sparar").text() == "Half"
