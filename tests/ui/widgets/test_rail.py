"""The rail: one place is lit, arrows move inside without opening, Enter opens."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from ethicsdesk.ui.theme.theme import Theme
from ethicsdesk.ui.widgets.rail import Place, Rail
from tests.doors import control, controls, name_of
from tests.ui.hands import focused, press

NAMES = {"today": "Today", "dilemmas": "Dilemmas", "history": "History", "settings": "Settings"}


@pytest.fixture
def rail(theme: Theme, on_screen: Callable[..., None]) -> Rail:
    places = [Place("today", "sun"), Place("dilemmas", "scale"), Place("history", "history")]
    rail = Rail(theme, places, Place("settings", "settings"))
    rail.name(NAMES, "Everything stays on this computer")
    rail.show_workplace("Lönngården", "Workplace", "Workplace: Lönngården")
    rail.choose("today")
    on_screen(rail, 300, 640)
    control(rail, QAbstractButton, "Today").setFocus()
    return rail


def test_arrows_home_and_end_move_and_open_nothing(rail: Rail) -> None:
    opened: list[str] = []
    rail.opened.connect(opened.append)
    keys = (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_End, Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_Home)

    visited = []
    for key in keys:
        press(key)
        visited.append(name_of(focused()))

    assert visited == ["Dilemmas", "History", "Settings", "Today", "Settings", "Today"]
    assert opened == []


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_enter_and_space_open_the_place_with_focus(rail: Rail, key: Qt.Key) -> None:
    opened: list[str] = []
    rail.opened.connect(opened.append)

    press(Qt.Key.Key_Down)
    press(key)

    assert opened == ["dilemmas"]


def test_tab_stops_at_the_lit_place_the_workplace_and_the_settings_alone(rail: Rail) -> None:
    rail.choose("history")
    stops = [
        name_of(button)
        for button in rail.findChildren(QAbstractButton)
        if button.focusPolicy() & Qt.FocusPolicy.TabFocus
    ]
    assert sorted(stops) == ["History", "Settings", "Workplace: Lönngården"]


def test_on_a_page_that_is_no_place_none_is_lit(rail: Rail) -> None:
    rail.choose("search")
    assert [button for button in rail.findChildren(QAbstractButton) if button.isChecked()] == []


def test_the_workplace_is_named_whole_and_pressing_it_asks_for_the_others(qtbot: QtBot, rail: Rail) -> None:
    wanted: list[bool] = []
    rail.workplaces_wanted.connect(lambda: wanted.append(True))
    rail.show_workplace(
        "A very long name of a home for older people", "Workplace", "Workplace: A very long name"
    )

    qtbot.mouseClick(control(rail, QAbstractButton, "Workplace: A very"), Qt.MouseButton.LeftButton)

    assert wanted == [True]
    assert rail.workplace.toolTip() == "A very long name of a home for older people"


def test_compact_has_every_word_still_and_is_as_wide_as_the_widest(rail: Rail, theme: Theme) -> None:
    rail.set_compact(is_compact=True)

    assert rail.width() < 212
    widest = max(map(theme.metrics("smallStrong").horizontalAdvance, NAMES.values()))
    assert all(button.width() >= widest for button in rail.findChildren(QAbstractButton))
    assert controls(rail, QAbstractButton, "Dilemmas")
