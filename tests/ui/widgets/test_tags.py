"""What an own case was about: optional, by toggles and a list, told at once."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from ethicsdesk.ui.theme.theme import Theme
from ethicsdesk.ui.widgets.tags import Tags
from tests.doors import control
from tests.ui.hands import look, press

AXES = [("child-adult", "Child – adult"), ("leadership", "Leadership")]
PRINCIPLES = [("principle.a", "Integrity"), ("principle.b", "Solidarity")]


@pytest.fixture
def tags(theme: Theme, on_screen: Callable[..., None]) -> Tags:
    tags = Tags(theme)
    tags.tell(AXES, PRINCIPLES, "", [])
    on_screen(tags, 500, 300)
    look()
    return tags


def test_nothing_is_chosen_until_someone_chooses(qtbot: QtBot, tags: Tags) -> None:
    said: list[tuple[str, list[str]]] = []
    tags.chosen.connect(lambda axis, principles: said.append((axis, principles)))
    kind = kind_of(tags)
    assert kind.currentText() == "No kind chosen"

    qtbot.mouseClick(control(tags, QPushButton, "Solidarity"), Qt.MouseButton.LeftButton)
    kind.setFocus()
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Down)
    qtbot.mouseClick(control(tags, QPushButton, "Solidarity"), Qt.MouseButton.LeftButton)

    assert said[0] == ("", ["principle.b"])
    assert said[-2:] == [("leadership", ["principle.b"]), ("leadership", [])]


def test_what_was_chosen_before_is_shown_and_told_of_by_nobody(tags: Tags) -> None:
    said: list[str] = []
    tags.chosen.connect(lambda axis, principles: said.append(axis))

    tags.tell(AXES, PRINCIPLES, "leadership", ["principle.a"])

    assert kind_of(tags).currentText() == "Leadership"
    assert control(tags, QPushButton, "Integrity").isChecked()
    assert said == []


def kind_of(tags: Tags) -> QComboBox:
    """Return the box that the label is for: to a screen reader a box is called what stands in it."""
    box = control(tags, QLabel, "Kind of dilemma").buddy()
    assert isinstance(box, QComboBox)
    return box
