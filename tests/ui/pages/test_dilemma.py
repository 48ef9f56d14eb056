"""A dilemma to read, and the ways on from it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from ethicsdesk.content.library import Library
from ethicsdesk.model.dilemma import Dilemma
from ethicsdesk.model.discussion import About, Discussion, Status
from ethicsdesk.model.language import Language
from ethicsdesk.model.method import AboutKind
from ethicsdesk.store.discussions import Discussions
from ethicsdesk.ui.desk import Desk
from ethicsdesk.ui.pages.dilemma import DilemmaPage
from ethicsdesk.ui.route import PageName, Route
from ethicsdesk.ui.widgets.chip import Chip
from tests.doors import control, controls
from tests.ui.hands import focused, look

YESTERDAY = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)


@pytest.fixture
def dilemmas(library: Library) -> tuple[Dilemma, ...]:
    return library.dilemmas(Language.ENGLISH)


@pytest.fixture
def page(
    desk: Desk, discussions: Discussions, on_screen: Callable[..., None], dilemmas: tuple[Dilemma, ...]
) -> DilemmaPage:
    page = DilemmaPage(desk, discussions)
    page.go(route(dilemmas, 0))
    on_screen(page)
    look()
    return page


def route(dilemmas: tuple[Dilemma, ...], n: int) -> Route:
    return Route(page=PageName.DILEMMA, id=dilemmas[n].id, among=tuple(one.id for one in dilemmas))


def test_the_arrows_step_through_the_selection_and_keep_focus(
    qtbot: QtBot, page: DilemmaPage, dilemmas: tuple[Dilemma, ...]
) -> None:
    page.wanted.connect(page.go)
    page.wanted.connect(lambda _: page.take_focus())
    after = control(page, QPushButton, "The next dilemma")
    assert control(page, QLabel, f"1 of {len(dilemmas)} in the selection").isVisible()

    qtbot.mouseClick(after, Qt.MouseButton.LeftButton)

    assert page.title.text() == dilemmas[1].title
    assert control(page, QLabel, f"2 of {len(dilemmas)} in the selection").isVisible()
    assert focused() is after
    before = control(page, QPushButton, "The dilemma before")
    qtbot.mouseClick(before, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(before, Qt.MouseButton.LeftButton)
    assert page.title.text() == dilemmas[-1].title


def test_without_a_selection_there_is_nothing_to_step_through(
    page: DilemmaPage, dilemmas: tuple[Dilemma, ...]
) -> None:
    page.go(Route(page=PageName.DILEMMA, id=dilemmas[1].id))

    assert page.title.text() == dilemmas[1].title
    assert not controls(page, QPushButton, "The next dilemma")


def test_the_discussion_starts_from_here(
    qtbot: QtBot, page: DilemmaPage, dilemmas: tuple[Dilemma, ...]
) -> None:
    with qtbot.waitSignal(page.wanted) as heard:
        qtbot.mouseClick(control(page, QPushButton, "Start the discussion"), Qt.MouseButton.LeftButton)

    assert heard.args == [Route(page=PageName.START, kind=AboutKind.DILEMMA, id=dilemmas[0].id)]


def test_it_says_when_it_was_discussed_here_as_soon_as_it_was(
    qtbot: QtBot,
    page: DilemmaPage,
    dilemmas: tuple[Dilemma, ...],
    library: Library,
    discussion: Callable[..., Discussion],
) -> None:
    assert controls(page, QLabel, "You have not discussed this dilemma yet.")

    held = discussion(
        about=About(kind=AboutKind.DILEMMA, id=dilemmas[0].id, title=dilemmas[0].title),
        status=Status.FINISHED,
        started=YESTERDAY,
        ended=YESTERDAY,
        principles=dilemmas[0].principles,
    )

    look()
    assert any("yesterday" in label.text() for label in controls(page, QLabel, "You have discussed it"))
    principle = library.principle(dilemmas[0].principles[0], Language.ENGLISH)
    assert principle is not None
    assert "this year" in control(page, QAbstractButton, f"{principle.title}, ").accessibleName()
    with qtbot.waitSignal(page.wanted) as heard:
        qtbot.mouseClick(control(page, QPushButton, "To the latest discussion"), Qt.MouseButton.LeftButton)
    assert heard.args == [Route(page=PageName.RECORD, id=held.id)]


def test_news_from_elsewhere_closes_nothing_that_is_open(
    qtbot: QtBot, page: DilemmaPage, dilemmas: tuple[Dilemma, ...], discussion: Callable[..., Discussion]
) -> None:
    qtbot.mouseClick(control(page, QAbstractButton, "Show the reasons: option A"), Qt.MouseButton.LeftButton)

    discussion(status=Status.FINISHED, ended=YESTERDAY)
    look()

    assert control(page, QAbstractButton, "Hide the reasons: option A").isVisible()


def test_a_principle_beside_the_text_leads_to_its_page(
    qtbot: QtBot, page: DilemmaPage, dilemmas: tuple[Dilemma, ...], library: Library
) -> None:
    id = dilemmas[0].principles[0]
    principle = library.principle(id, Language.ENGLISH)
    assert principle is not None

    with qtbot.waitSignal(page.wanted) as heard:
        qtbot.mouseClick(
            control(page, QAbstractButton, f"{principle.title}, not yet"), Qt.MouseButton.LeftButton
        )

    assert heard.args == [Route(page=PageName.VALUE_BASE, id=id)]


def test_the_way_back_leads_to_the_list_with_this_one_chosen(
    qtbot: QtBot, page: DilemmaPage, dilemmas: tuple[Dilemma, ...]
) -> None:
    with qtbot.waitSignal(page.wanted) as heard:
        qtbot.mouseClick(control(page, QPushButton, "Dilemmas"), Qt.MouseButton.LeftButton)

    assert heard.args == [Route(page=PageName.DILEMMAS, id=dilemmas[0].id)]


def test_where_it_is_narrow_the_way_in_stands_above_the_story(
    desk: Desk, discussions: Discussions, on_screen: Callable[..., None], dilemmas: tuple[Dilemma, ...]
) -> None:
    page = DilemmaPage(desk, discussions)
    page.go(route(dilemmas, 0))
    on_screen(page, 700, 640)
    look()
    look()

    start = control(page, QPushButton, "Start the discussion")
    option = controls(page, QLabel, dilemmas[0].options[0].title)[0]

    inside = page.scroller.widget()
    assert inside is not None
    assert start.mapTo(inside, start.rect().topLeft()).y() < option.mapTo(inside, option.rect().topLeft()).y()
    assert start.mapTo(page, start.rect().bottomLeft()).y() < page.height()


def test_the_other_language_shows_the_same_dilemma_in_it(
    page: DilemmaPage, desk: Desk, dilemmas: tuple[Dilemma, ...], library: Library
) -> None:
    desk.speech.set(Language.SWEDISH)
    look()
    look()  # what was made anew is shown

    swedish = library.dilemma(dilemmas[0].id, Language.SWEDISH)
    assert swedish is not None
    assert page.title.text() == swedish.title
    assert controls(page, QLabel, swedish.options[0].title)


def test_what_is_only_in_the_other_language_says_so(
    desk: Desk, discussions: Discussions, on_screen: Callable[..., None], library: Library
) -> None:
    [pack] = library.packs
    swedish = tuple(one for one in pack.dilemmas if one.language is Language.SWEDISH)
    untranslated = replace(desk, library=Library((replace(pack, dilemmas=swedish),)))
    page = DilemmaPage(untranslated, discussions)

    page.go(Route(page=PageName.DILEMMA, id=swedish[0].id))
    on_screen(page)

    assert [chip for chip in page.findChildren(Chip) if chip.text() == "Only in Swedish"]
    assert page.title.text() == swedish[0].title
