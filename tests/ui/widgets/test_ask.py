"""The question that closing may ask: staying is the safe answer."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from ethicsdesk.ui.theme.theme import Theme
from ethicsdesk.ui.widgets.ask import CloseQuestion
from tests.doors import control
from tests.ui.hands import focused, press


@pytest.fixture
def question(qtbot: QtBot, theme: Theme, on_screen: Callable[..., None]) -> CloseQuestion:
    parent = QWidget()
    on_screen(parent)
    question = CloseQuestion(theme, parent)
    with qtbot.waitActive(question):
        question.open()
    return question


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Escape])
def test_enter_and_esc_mean_to_stay(question: CloseQuestion, key: Qt.Key) -> None:
    assert focused() is control(question, QPushButton, "Stay")
    press(key)
    assert question.result() == QDialog.DialogCode.Rejected
    assert not question.isVisible()


def test_closing_all_the_same_is_said_with_its_verb(qtbot: QtBot, question: CloseQuestion) -> None:
    qtbot.mouseClick(control(question, QPushButton, "Close without saving"), Qt.MouseButton.LeftButton)
    assert question.result() == QDialog.DialogCode.Accepted
