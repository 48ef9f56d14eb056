"""The list of dilemmas: many rows, none cut."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from ethicsdesk.ui.theme.theme import Theme
from ethicsdesk.ui.widgets.dilemma_list import DilemmaList, DilemmaRow
from tests.ui.hands import look, press

LONG = "Self-determination and participation"


def row(n: int, title: str = "", chips: tuple[str, ...] = (LONG, "Integrity", "Equality")) -> DilemmaRow:
    title = title or f"Dilemma {n}"
    return DilemmaRow(
        str(n), title, "45 min", "Someone wants something. Someone else does not.", chips, (), title
    )


@pytest.fixture
def listed(theme: Theme, on_screen: Callable[..., None]) -> DilemmaList:
    listed = DilemmaList(theme)
    on_screen(listed, 360, 500)
    listed.tell([row(n) for n in range(500)])
    look()
    return listed


def test_the_chosen_one_stays_chosen_among_other_rows_and_else_the_first_is(listed: DilemmaList) -> None:
    listed.choose("7")

    listed.tell([row(n) for n in range(5, 20)])
    assert listed.chosen == "7"
    listed.tell([row(n) for n in range(10, 20)])

    assert listed.chosen == "10"


def test_one_finds_a_row_by_typing_its_title_and_goes_to_the_ends(qtbot: QtBot, listed: DilemmaList) -> None:
    listed.tell([*(row(n) for n in range(20)), row(20, "The watch"), row(21)])
    listed.setFocus()

    qtbot.keyClicks(listed, "the w")
    assert listed.chosen == "20"
    press(Qt.Key.Key_End)
    assert listed.chosen == "21"
    press(Qt.Key.Key_Home)

    assert listed.chosen == "0"


@pytest.mark.parametrize("width", [240, 300, 330, 360, 420, 700])
def test_no_chip_reaches_out_of_its_card(listed: DilemmaList, width: int) -> None:
    listed.resize(width, 500)
    look()
    delegate, room = listed.delegate, listed.delegate.room(listed.viewport().width())

    placed = delegate.chips(row(1), room)

    assert all(x + wide <= room for x, wide, _ in placed)


def test_a_narrower_list_has_higher_rows(listed: DilemmaList) -> None:
    index = listed.model().index(0, 0)
    before = listed.visualRect(index).height()

    listed.resize(220, 500)
    look()

    assert listed.visualRect(index).height() > before
