"""Samtal: ways to begin, what is not finished, and what was held lately."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLabel

from ethicsdesk.model.discussion import (
    About,
    Conclusion,
    Discussion,
    DiscussionPhase,
    PhaseState,
    Status,
)
from ethicsdesk.model.language import Language
from ethicsdesk.model.method import AboutKind, PhaseId, PhaseKind
from ethicsdesk.store.discussions import Discussions
from ethicsdesk.ui.desk import Desk
from ethicsdesk.ui.language import Speech
from ethicsdesk.ui.pages.discussions import DiscussionsPage
from ethicsdesk.ui.route import PageName, Route
from tests.clock import TUESDAY
from tests.doors import control, controls, name_of, names
from tests.ui.hands import focused, look, press


@pytest.fixture
def wanted() -> list[Route]:
    return []


@pytest.fixture
def page(
    desk: Desk, discussions: Discussions, on_screen: Callable[..., None], wanted: list[Route]
) -> DiscussionsPage:
    page = DiscussionsPage(desk, discussions)
    page.wanted.connect(wanted.append)
    on_screen(page)
    look()
    return page


def test_there_are_four_ways_to_begin(page: DiscussionsPage, wanted: list[Route]) -> None:
    assert control(page, QLabel, "Your discussions will gather here.")
    page.take_focus()
    assert name_of(focused()).startswith("A dilemma")

    for name in ("A dilemma", "Own case", "A principle", "Open discussion"):
        control(page, QAbstractButton, name).click()

    assert wanted == [
        Route(page=PageName.DILEMMAS),
        Route(page=PageName.START, kind=AboutKind.OWN_CASE),
        Route(page=PageName.VALUE_BASE),
        Route(page=PageName.START, kind=AboutKind.FREE),
    ]


def test_what_is_not_finished_says_where_it_was_and_has_focus(
    page: DiscussionsPage, discussion: Callable[..., Discussion], wanted: list[Route]
) -> None:
    phase = DiscussionPhase(
        id=PhaseId("talk"), kind=PhaseKind.FREE, title="We talk", minutes=20, state=PhaseState.OPEN
    )
    running = discussion("The key", started=TUESDAY, phases=(phase,), current=0)
    draft = discussion("The lamp", status=Status.PLANNED, started=None, planned=TUESDAY)
    look()

    page.take_focus()
    assert name_of(focused()) == "The key. Go on where you were: We talk"
    press(Qt.Key.Key_Return)
    control(page, QAbstractButton, "The lamp. Written, not yet begun").click()

    assert wanted == [
        Route(page=PageName.RUNNING, id=running.id),
        Route(page=PageName.START, kind=AboutKind.OWN_CASE, id=draft.id),
    ]


def test_a_draft_in_which_nothing_is_left_is_not_shown(
    page: DiscussionsPage, discussion: Callable[..., Discussion]
) -> None:
    about = About(kind=AboutKind.OWN_CASE, title=" ", case="\n")
    discussion(about=about, status=Status.PLANNED, started=None, planned=TUESDAY)
    look()
    assert "not yet begun" not in " ".join(names(page, QAbstractButton))


def test_what_was_held_lately_is_read_by_its_conclusion_the_newest_first(
    page: DiscussionsPage, discussion: Callable[..., Discussion], wanted: list[Route]
) -> None:
    made = [
        discussion(
            f"Number {n}",
            status=Status.FINISHED,
            started=TUESDAY - timedelta(days=7 - n),
            ended=TUESDAY - timedelta(days=7 - n),
            conclusion=Conclusion(text=f"We ask {n}"),
        )
        for n in range(7)
    ]
    look()

    shown = [name for name in names(page, QAbstractButton) if name.startswith("Number")]
    assert shown == [
        "Number 6. We ask 6. yesterday",
        "Number 5. We ask 5. 1 March",
        "Number 4. We ask 4. 28 February",
        "Number 3. We ask 3. 27 February",
        "Number 2. We ask 2. 26 February",
    ]
    control(page, QAbstractButton, "Number 6").click()
    assert wanted == [Route(page=PageName.RECORD, id=made[-1].id)]


def test_in_another_language_the_cards_are_said_anew(
    page: DiscussionsPage, discussion: Callable[..., Discussion], speech: Speech
) -> None:
    discussion("The lamp", status=Status.PLANNED, started=None, planned=TUESDAY)
    speech.set(Language.SWEDISH)
    look()
    assert controls(page, QAbstractButton, "The lamp. Nedskrivet, inte påbörjat")
