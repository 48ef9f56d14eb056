"""The phases: any can be opened, by mouse and by keys, and each says how it stands."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from ethicsdesk.model.discussion import DiscussionPhase, PhaseState
from ethicsdesk.model.method import PhaseId, PhaseKind
from ethicsdesk.ui.theme.theme import Theme
from ethicsdesk.ui.widgets.stepper import Stepper
from tests.doors import control, name_of, names
from tests.ui.hands import focused, look, press

STATES = (PhaseState.DONE, PhaseState.SKIPPED, PhaseState.OPEN, PhaseState.WAITING)
PHASES = tuple(
    DiscussionPhase(id=PhaseId(str(n)), kind=PhaseKind.READ, title=f"Phase {n}", minutes=5 + n, state=state)
    for n, state in enumerate(STATES)
)


@pytest.fixture(params=[False, True], ids=["upright", "flat"])
def stepper(request: pytest.FixtureRequest, theme: Theme, on_screen: Callable[..., None]) -> Stepper:
    stepper = Stepper(theme, is_flat=request.param)
    stepper.tell(PHASES)
    on_screen(stepper, 400, 260)
    return stepper


def test_each_phase_says_its_place_and_state(stepper: Stepper) -> None:
    assert names(stepper, QAbstractButton) == [
        "Phase 0, phase 1 of 4, done",
        "Phase 1, phase 2 of 4, skipped",
        "Phase 2, phase 3 of 4, going on",
        "Phase 3, phase 4 of 4, not begun",
    ]


def test_arrows_move_and_enter_opens_any_phase(stepper: Stepper) -> None:
    opened: list[int] = []
    stepper.opened.connect(opened.append)
    control(stepper, QAbstractButton, "Phase 2").setFocus()

    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Down)
    assert name_of(focused()).startswith("Phase 0")
    press(Qt.Key.Key_Return)
    press(Qt.Key.Key_Left)
    press(Qt.Key.Key_Enter)

    assert opened == [0, 3]


def test_a_click_opens_and_the_open_phase_is_the_only_stop(qtbot: QtBot, stepper: Stepper) -> None:
    opened: list[int] = []
    stepper.opened.connect(opened.append)

    qtbot.mouseClick(control(stepper, QAbstractButton, "Phase 3"), Qt.MouseButton.LeftButton)

    steps = stepper.findChildren(QAbstractButton)
    assert opened == [3]
    assert [step.text() for step in steps if step.focusPolicy() & Qt.FocusPolicy.TabFocus] == ["Phase 2"]


def test_a_discussion_with_fewer_phases_leaves_none_behind(stepper: Stepper) -> None:
    stepper.tell(PHASES[:2])
    look()
    assert len(names(stepper, QAbstractButton)) == 2
