"""Cards and chips: one button with one name each, and their words are never cut."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from ethicsdesk.ui.theme.theme import Theme
from ethicsdesk.ui.theme.tokens import Mode
from ethicsdesk.ui.widgets.card import Card
from ethicsdesk.ui.widgets.chip import Chip, FilterChip
from ethicsdesk.ui.widgets.choice_card import ChoiceCard
from ethicsdesk.ui.widgets.empty_state import EmptyState
from ethicsdesk.ui.widgets.layouts import column, fill
from tests.doors import control, controls, name_of
from tests.ui.hands import focused, press


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_a_card_is_pressed_by_keys_and_says_all_its_lines(
    theme: Theme, on_screen: Callable[..., None], key: Qt.Key
) -> None:
    card = Card(theme, icon="scale")
    card.tell("Own case", "Something that happened here", "yesterday")
    pressed: list[bool] = []
    card.clicked.connect(lambda: pressed.append(True))
    on_screen(card)
    card.setFocus()

    press(key)

    assert pressed == [True]
    assert name_of(card) == "Own case. Something that happened here. yesterday"


def test_ctrl_enter_on_a_card_belongs_to_the_page(theme: Theme, on_screen: Callable[..., None]) -> None:
    card = Card(theme)
    card.tell("Own case")
    pressed: list[bool] = []
    card.clicked.connect(lambda: pressed.append(True))
    on_screen(card)
    card.setFocus()

    press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)

    assert pressed == []


@pytest.mark.parametrize("make", [Card, ChoiceCard])
def test_narrow_means_high_and_larger_text_needs_more_room(
    theme: Theme, make: type[Card] | type[ChoiceCard]
) -> None:
    card = make(theme)
    card.tell("A title of some length", "A second line that says more about it in many words")
    wide, narrow = card.heightForWidth(600), card.heightForWidth(220)

    theme.set(wanted=Mode.LIGHT, scale=2.0, motion="system")

    assert wide < narrow
    assert card.heightForWidth(220) > 1.5 * narrow
    theme.set(wanted=Mode.LIGHT, scale=1.0, motion="system")


def test_choices_move_by_arrows_and_the_whole_card_is_the_target(
    qtbot: QtBot, theme: Theme, on_screen: Callable[..., None]
) -> None:
    page = QWidget()
    group = QButtonGroup(page)
    cards = [ChoiceCard(theme) for _ in range(3)]
    for n, card in enumerate(cards):
        card.tell(f"Method {n}", "What it is", aside="15–60 min", mark="Suits best" if n == 0 else "")
        group.addButton(card)
    fill(column(page), *cards, None)
    on_screen(page)
    cards[0].setChecked(True)
    cards[0].setFocus()

    press(Qt.Key.Key_Down)
    assert focused() is cards[1]
    assert cards[1].isChecked()
    assert name_of(cards[0]) == "Method 0. Suits best. What it is. 15–60 min"
    far_right = cards[2].rect().center()
    far_right.setX(cards[2].width() - 4)
    qtbot.mouseClick(cards[2], Qt.MouseButton.LeftButton, pos=far_right)

    assert [card.isChecked() for card in cards] == [False, False, True]


def test_a_chip_is_as_wide_as_its_words_and_a_filter_says_that_it_can_be_taken_away(
    theme: Theme, on_screen: Callable[..., None]
) -> None:
    page = QWidget()
    chip, chosen = (
        Chip(theme, "Integritet", icon="scale"),
        FilterChip(theme, "Integritet", "Integritet, remove"),
    )
    pressed: list[bool] = []
    chosen.clicked.connect(lambda: pressed.append(True))
    fill(column(page), chip, chosen)
    on_screen(page)
    chosen.setFocus()

    press(Qt.Key.Key_Return)

    assert pressed == [True]
    assert chip.width() > theme.metrics("small").horizontalAdvance("Integritet") + 16
    assert name_of(chip) == "Integritet"
    assert control(page, QAbstractButton, "Integritet, remove").height() >= 32


def test_an_empty_page_says_what_comes_and_has_a_button_only_where_there_is_a_way(
    qtbot: QtBot, theme: Theme, on_screen: Callable[..., None]
) -> None:
    empty = EmptyState(theme)
    wanted: list[bool] = []
    empty.wanted.connect(lambda: wanted.append(True))
    empty.tell("Your discussions will gather here.", "The first one takes a quarter of an hour.", "Begin")
    on_screen(empty)

    qtbot.mouseClick(control(empty, QPushButton, "Begin"), Qt.MouseButton.LeftButton)
    assert wanted == [True]
    empty.tell("Your discussions will gather here.")

    assert controls(empty, QPushButton, "") == []
