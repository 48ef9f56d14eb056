"""The follow-ups that wait: three answers, and a line for what became of each."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from ethicsdesk.model.follow_up import FollowUp, FollowUpState
from ethicsdesk.ui.theme.theme import Theme
from ethicsdesk.ui.widgets.since_last import SHOWN, SinceLast
from tests.doors import control, controls, names
from tests.ui.hands import look, write

TODAY = date(2026, 3, 3)


@pytest.fixture
def since(theme: Theme, on_screen: Callable[..., None]) -> SinceLast:
    since = SinceLast(theme)
    on_screen(since, 500, 800)
    return since


def test_each_answer_is_told_with_its_follow_up(
    qtbot: QtBot, since: SinceLast, follow_up: Callable[..., FollowUp]
) -> None:
    first, second = follow_up("Ask the night staff"), follow_up("Write to the board")
    said: list[tuple[str, str]] = []
    since.settled.connect(lambda id, state: said.append((id, state)))
    since.tell([first, second], TODAY)
    look()

    for answer in (
        "Done: Ask the night staff",
        "Going on: Write to the board",
        "Dropped: Write to the board",
    ):
        qtbot.mouseClick(control(since, QPushButton, answer), Qt.MouseButton.LeftButton)

    assert said == [(first.id, "done"), (second.id, "going-on"), (second.id, "dropped")]


def test_late_is_said_in_words_and_a_day_of_its_own_is_not_late(
    since: SinceLast, follow_up: Callable[..., FollowUp]
) -> None:
    late = follow_up("Ask", due=date(2026, 3, 2), role="care worker")
    today = follow_up("Write", due=TODAY, state=FollowUpState.GOING_ON)
    since.tell([late, today], TODAY)
    look()

    assert control(since, QLabel, "Was to be done yesterday · care worker")
    assert control(since, QLabel, "today · going on")
    assert controls(since, QPushButton, "Going on: Write") == []


def test_only_a_few_are_shown_until_one_asks_for_all(
    qtbot: QtBot, since: SinceLast, follow_up: Callable[..., FollowUp]
) -> None:
    since.tell([follow_up(f"Number {n}") for n in range(SHOWN + 2)], TODAY)
    look()
    assert len(controls(since, QPushButton, "What became of it?")) == SHOWN

    qtbot.mouseClick(control(since, QPushButton, f"Show all {SHOWN + 2}"), Qt.MouseButton.LeftButton)
    look()

    assert len(controls(since, QPushButton, "What became of it?")) == SHOWN + 2
    assert "Show all" not in " ".join(names(since, QPushButton))


def test_a_line_for_what_became_of_it_comes_when_asked_for_and_news_leaves_it_alone(
    qtbot: QtBot, since: SinceLast, follow_up: Callable[..., FollowUp]
) -> None:
    waiting = follow_up("Ask")
    typed: list[tuple[str, str]] = []
    since.outcome_typed.connect(lambda id, text: typed.append((id, text)))
    since.tell([waiting], TODAY)
    look()
    assert controls(since, QLineEdit, "") == []

    qtbot.mouseClick(control(since, QPushButton, "What became of it? Ask"), Qt.MouseButton.LeftButton)
    write("ab")
    since.tell([waiting], TODAY)

    assert control(since, QLineEdit, "What became of it? Ask").text() == "ab"
    assert typed == [(waiting.id, "a"), (waiting.id, "ab")]


def test_what_was_written_before_is_shown(since: SinceLast, follow_up: Callable[..., FollowUp]) -> None:
    since.tell([follow_up("Ask", outcome="They agreed")], TODAY)
    look()
    assert control(since, QLineEdit, "What became of it? Ask").text() == "They agreed"


def test_where_nothing_waits_it_says_so(since: SinceLast) -> None:
    since.tell([], TODAY)
    assert control(since, QLabel, "No follow-ups are waiting.")
