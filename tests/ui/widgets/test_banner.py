"""One thing to know: shown until it is hidden, read out once."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from ethicsdesk.ui.theme.theme import Theme
from ethicsdesk.ui.widgets.banner import Banner
from tests.doors import control, controls


@pytest.fixture
def banner(theme: Theme, on_screen: Callable[..., None]) -> Banner:
    banner = Banner(theme)
    on_screen(banner, 600, 200)
    banner.hide()
    return banner


def test_it_says_it_once_and_again_only_when_it_is_news(banner: Banner, said: list[str]) -> None:
    for _ in range(3):
        banner.tell("The disk is full.", "What you have written is still here.")
    assert said == ["!The disk is full. What you have written is still here."]

    banner.hide()
    banner.tell("The disk is full.", "What you have written is still here.")
    banner.tell("You were interrupted.", kind="history")

    assert said[1:] == ["!The disk is full. What you have written is still here.", "You were interrupted."]


def test_words_are_shown_as_they_are_and_a_button_stands_only_where_there_is_one(
    qtbot: QtBot, banner: Banner
) -> None:
    pressed: list[bool] = []
    banner.pressed.connect(lambda: pressed.append(True))

    banner.tell("<b>The disk</b> is full.", button="Go on where you were")
    assert control(banner, QLabel, "<b>The disk</b> is full.").textFormat() == Qt.TextFormat.PlainText
    qtbot.mouseClick(control(banner, QPushButton, "Go on where you were"), Qt.MouseButton.LeftButton)
    assert pressed == [True]

    banner.tell("Nothing to press.")
    assert controls(banner, QPushButton, "") == []
