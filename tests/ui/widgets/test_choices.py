"""The small things one chooses with: a scale, chips, tabs, a lean, a day."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QCheckBox, QRadioButton
from pytestqt.qtbot import QtBot

from ethicsdesk.ui.theme.theme import Theme
from ethicsdesk.ui.widgets.day_choice import DayChoice
from ethicsdesk.ui.widgets.fold import Fold
from ethicsdesk.ui.widgets.lean_choice import LeanChoice
from ethicsdesk.ui.widgets.scale import Scale
from ethicsdesk.ui.widgets.text import Text
from ethicsdesk.ui.widgets.toggle_chips import ToggleChips
from ethicsdesk.ui.widgets.way_tabs import WayTab, WayTabs
from tests.doors import control, name_of
from tests.ui.hands import focused, look, press

WORDS = ("strongly against", "against", "neither", "for", "strongly for")
WAYS = (("a", "A", "Say no"), ("b", "B", "Wait"))


@pytest.fixture
def scale(theme: Theme, on_screen: Callable[..., None]) -> Scale:
    scale = Scale(theme)
    scale.name("Integrity", WORDS, "not weighed yet")
    on_screen(scale, 500, 120)
    scale.setFocus(Qt.FocusReason.TabFocusReason)
    return scale


def test_nothing_is_weighed_until_someone_weighs(scale: Scale) -> None:
    said: list[int] = []
    scale.weighed.connect(said.append)

    assert name_of(scale) == "Integrity: not weighed yet"
    press(Qt.Key.Key_Space)

    assert name_of(scale) == "Integrity: neither"
    assert said == [0]


def test_arrows_weigh_to_the_ends_and_no_further(scale: Scale) -> None:
    said: list[int] = []
    scale.weighed.connect(said.append)

    for key in (Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Home, Qt.Key.Key_Left):
        press(key)

    assert said == [1, 2, -2]
    assert name_of(scale) == "Integrity: strongly against"


def test_a_click_takes_the_nearest_step(scale: Scale, qtbot: QtBot) -> None:
    qtbot.mouseClick(scale, Qt.MouseButton.LeftButton, pos=QPoint(scale.width() - 20, 16))

    assert name_of(scale) == "Integrity: strongly for"


def test_chips_are_one_stop_with_arrows_inside(theme: Theme, on_screen: Callable[..., None]) -> None:
    chips = ToggleChips(theme)
    chips.offer((("i", "Integrity"), ("s", "Solidarity"), ("e", "Equality")), on=("s",))
    said: list[tuple[str, ...]] = []
    chips.chosen.connect(said.append)
    on_screen(chips, 500, 120)
    chips.take_focus()

    press(Qt.Key.Key_Space)
    press(Qt.Key.Key_Left)
    press(Qt.Key.Key_Return)

    assert said == [("i", "s"), ("i", "s", "e")]
    assert name_of(focused()) == "Equality"
    stops = [chip for chip in chips.findChildren(QCheckBox) if chip.focusPolicy() & Qt.FocusPolicy.TabFocus]
    assert [name_of(chip) for chip in stops] == ["Equality"]


def test_tabs_move_by_arrows_and_keep_the_open_one_when_more_come(
    theme: Theme, on_screen: Callable[..., None]
) -> None:
    tabs = WayTabs(theme)
    said: list[str] = []
    tabs.opened.connect(said.append)
    tabs.offer([WayTab(id, letter, title) for id, letter, title in WAYS])
    on_screen(tabs, 600, 100)
    tabs.setFocus(Qt.FocusReason.TabFocusReason)

    press(Qt.Key.Key_Right)
    tabs.offer([WayTab(id, letter, title, "1 for") for id, letter, title in (*WAYS, ("c", "C", "Ask"))])

    assert said == ["a", "b"]
    assert tabs.now == "b"
    assert QAccessible.queryAccessibleInterface(tabs).role() == QAccessible.Role.PageTabList


def test_titles_that_have_no_room_leave_the_tabs_to_stand_under_them(
    theme: Theme, on_screen: Callable[..., None]
) -> None:
    tabs = WayTabs(theme)
    long = "Stop at the end of the month, begin in outpatient care and say that money is a reason"
    tabs.offer([WayTab(id, letter, long) for id, letter, _ in WAYS])

    on_screen(tabs, 420, 100)
    assert not tabs.has_titles
    tabs.offer([WayTab(id, letter, title) for id, letter, title in WAYS])

    assert tabs.has_titles


def test_a_lean_is_one_of_the_ways_or_none_of_them(theme: Theme, on_screen: Callable[..., None]) -> None:
    lean = LeanChoice(theme)
    said: list[str] = []
    lean.chosen.connect(said.append)
    lean.tell(WAYS, "")
    on_screen(lean)
    assert lean.now is None  # nobody has answered

    control(lean, QRadioButton, "B. Wait").click()
    control(lean, QRadioButton, "None of them").click()
    lean.tell(WAYS, "")  # as it is kept

    assert said == ["b", ""]
    assert lean.now == ""


def test_a_day_is_chosen_in_words(theme: Theme, on_screen: Callable[..., None]) -> None:
    day = DayChoice(theme)
    day.name("When")
    day.tell(None, date(2026, 3, 3))
    said: list[date | None] = []
    day.chosen.connect(said.append)
    on_screen(day, 400, 100)
    day.box.setFocus(Qt.FocusReason.TabFocusReason)

    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Home)

    assert said == [date(2026, 3, 10), date(2026, 3, 17), None]


def test_a_fold_opens_by_key_and_says_how_to_close_it(theme: Theme, on_screen: Callable[..., None]) -> None:
    fold = Fold(theme)
    inside = Text(text="Inside")
    fold.column.addWidget(inside)
    fold.tell("Show more", "Show less")
    on_screen(fold, 400, 200)
    look()
    assert not inside.isVisible()

    press(Qt.Key.Key_Space)

    assert inside.isVisible()
    assert name_of(focused()) == "Show less"
