"""The time of a phase: it says how much is left, in figures and in words, and never nags."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from ethicsdesk.ui.theme.theme import Theme
from ethicsdesk.ui.widgets.time_panel import TimePanel
from tests.doors import control, name_of


@pytest.fixture(params=[False, True], ids=["large", "small"])
def panel(request: pytest.FixtureRequest, theme: Theme, on_screen: Callable[..., None]) -> TimePanel:
    panel = TimePanel(theme, is_small=request.param)
    panel.tell(520, 12, "37 min left", is_paused=False)
    on_screen(panel, 260, 260)
    return panel


@pytest.mark.parametrize(
    ("left", "figures", "words", "sentence"),
    [
        (520, "8:40", "of 12 min", "8 minutes 40 seconds left"),
        (90, "1:30", "nearly over", "1 minute 30 seconds left"),
        (0, "0:00", "nearly over", "0 minutes 0 seconds left"),
        (-130, "+2:10", "over", "Over time by 2 minutes 10 seconds"),
    ],
)
def test_it_says_how_much_is_left(
    speech: object, panel: TimePanel, left: int, figures: str, words: str, sentence: str
) -> None:
    panel.tell(left, 12, "", is_paused=False)
    assert (panel.ring.figures(), panel.ring.words()) == (figures, words)
    assert name_of(panel.ring) == sentence


def test_pause_becomes_go_on_and_both_buttons_say_so(qtbot: QtBot, panel: TimePanel) -> None:
    said: list[str] = []
    panel.pause_wanted.connect(lambda: said.append("pause"))
    panel.more_wanted.connect(lambda: said.append("more"))

    qtbot.mouseClick(control(panel, QPushButton, "Pause"), Qt.MouseButton.LeftButton)
    qtbot.mouseClick(control(panel, QPushButton, "2 more minutes"), Qt.MouseButton.LeftButton)
    panel.tell(520, 12, "", is_paused=True)

    assert said == ["pause", "more"]
    assert control(panel, QPushButton, "Go on").toolTip() == "Go on  F9"
    assert panel.ring.words() == "paused"
