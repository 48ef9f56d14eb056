"""Boxes to tick: one stop for Tab, arrows inside."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QCheckBox, QPushButton
from pytestqt.qtbot import QtBot

from ethicsdesk.ui.theme.theme import Theme
from ethicsdesk.ui.widgets.filter_group import Choice, FilterGroup
from tests.doors import control, names

CHOICES = [
    Choice(key, key.title(), n, is_on=key == "five")
    for n, key in enumerate(("one", "two", "three", "four", "five"))
]


@pytest.fixture
def group(theme: Theme, on_screen: Callable[..., None]) -> FilterGroup:
    group = FilterGroup(theme, least=2)
    group.tell("Number", CHOICES)
    on_screen(group, 240, 400)
    return group


def test_a_long_list_shows_its_first_and_what_is_chosen_until_one_asks_for_all(
    qtbot: QtBot, group: FilterGroup
) -> None:
    assert names(group, QCheckBox) == ["One", "Two", "Five"]

    qtbot.mouseClick(control(group, QPushButton, "Show all 5"), Qt.MouseButton.LeftButton)

    assert sorted(names(group, QCheckBox)) == ["Five", "Four", "One", "Three", "Two"]
    assert QApplication.focusWidget() is control(group, QCheckBox, "Three")


def test_arrows_move_and_space_ticks_and_tab_leaves(qtbot: QtBot, group: FilterGroup) -> None:
    group.setFocus()
    assert QApplication.focusWidget() is control(group, QCheckBox, "Five")

    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Up)
    with qtbot.waitSignal(group.turned) as heard:
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Space)

    assert heard.args == ["two", True]
    stops = [box for box in group.findChildren(QCheckBox) if box.focusPolicy() == Qt.FocusPolicy.StrongFocus]
    assert stops == [control(group, QCheckBox, "Two")]


def test_ticking_a_box_changes_no_height(group: FilterGroup) -> None:
    before = [box.heightForWidth(150) for box in group.findChildren(QCheckBox)]

    group.tell("Number", [Choice(one.key, one.title, one.count, is_on=True) for one in CHOICES])

    after = [box.heightForWidth(150) for box in group.findChildren(QCheckBox)]
    assert set(after) == set(before)
    assert all(box.height() >= 32 for box in group.findChildren(QCheckBox))
