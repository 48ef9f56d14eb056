"""How often each principle has been talked about: said in words too, and a way in."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton

from ethicsdesk.ui.theme.theme import Theme
from ethicsdesk.ui.widgets.coverage_dots import CoverageDots, DotsLine
from tests.doors import control, names
from tests.ui.hands import look, press

LINES = [
    DotsLine("principle.a", "Integrity", 3, "3 times", "Integrity: 3 times this year."),
    DotsLine("principle.b", "Solidarity", 0, "not yet", "Solidarity: not yet."),
]


@pytest.fixture
def dots(theme: Theme, on_screen: Callable[..., None]) -> CoverageDots:
    dots = CoverageDots(theme)
    dots.tell(LINES)
    on_screen(dots, 500, 200)
    look()
    return dots


def test_a_screen_reader_hears_the_figures_as_words(dots: CoverageDots) -> None:
    assert names(dots, QAbstractButton) == ["Integrity: 3 times this year.", "Solidarity: not yet."]


def test_enter_opens_the_principle(dots: CoverageDots) -> None:
    chosen: list[str] = []
    dots.chosen.connect(chosen.append)
    control(dots, QAbstractButton, "Solidarity").setFocus()

    press(Qt.Key.Key_Return)

    assert chosen == ["principle.b"]


def test_arrows_move_among_the_rows_and_tab_leaves_them(dots: CoverageDots) -> None:
    control(dots, QAbstractButton, "Integrity").setFocus()

    press(Qt.Key.Key_Down)
    assert control(dots, QAbstractButton, "Solidarity").hasFocus()
    press(Qt.Key.Key_Up)
    assert control(dots, QAbstractButton, "Integrity").hasFocus()

    stops = [row for row in dots.findChildren(QAbstractButton) if row.focusPolicy() & Qt.FocusPolicy.TabFocus]
    assert stops == [control(dots, QAbstractButton, "Integrity")]


def test_news_leaves_focus_where_it_was(dots: CoverageDots) -> None:
    control(dots, QAbstractButton, "Solidarity").setFocus()

    dots.tell([LINES[0], DotsLine("principle.b", "Solidarity", 1, "once", "Solidarity: once this year.")])

    assert control(dots, QAbstractButton, "Solidarity: once").hasFocus()
