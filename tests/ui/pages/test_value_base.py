"""Värdegrund: principles and guidelines, their dilemmas, and when they were discussed here."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLabel, QPushButton, QTextBrowser
from pytestqt.qtbot import QtBot

from ethicsdesk.content.library import Library
from ethicsdesk.model.discussion import About, Discussion, Status
from ethicsdesk.model.language import Language
from ethicsdesk.model.method import AboutKind
from ethicsdesk.model.value_base import Guideline, Principle, ValueBase
from ethicsdesk.store.discussions import Discussions
from ethicsdesk.ui.desk import Desk
from ethicsdesk.ui.pages.value_base import ValueBasePage
from ethicsdesk.ui.route import PageName, Route
from ethicsdesk.ui.widgets.contents import Contents
from tests.doors import control, controls
from tests.ui.hands import focused, look, press

YESTERDAY = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
LAST_YEAR = datetime(2025, 5, 4, 9, 0, tzinfo=UTC)


@pytest.fixture
def base(library: Library) -> ValueBase:
    return library.value_bases(Language.ENGLISH)[0]


@pytest.fixture
def principle(library: Library, base: ValueBase) -> Principle:
    """Take a principle that some dilemma touches and that knows others near it."""
    return next(one for one in base.principles if library.touching(one.id, Language.ENGLISH) and one.related)


@pytest.fixture
def guideline(library: Library, base: ValueBase) -> Guideline:
    """Take a guideline that some dilemma names."""
    return next(
        one
        for group in base.guideline_groups
        for one in group.guidelines
        if library.naming(one.id, Language.ENGLISH)
    )


@pytest.fixture
def page(desk: Desk, discussions: Discussions, on_screen: Callable[..., None]) -> ValueBasePage:
    page = ValueBasePage(desk, discussions)
    on_screen(page)
    look()
    return page


@pytest.fixture
def hold(discussion: Callable[..., Discussion]) -> Callable[..., Discussion]:
    """Keep a finished discussion about a principle."""

    def make(principle: Principle, when: datetime = YESTERDAY) -> Discussion:
        return discussion(
            about=About(kind=AboutKind.PRINCIPLE, id=principle.id, title=principle.title),
            status=Status.FINISHED,
            started=when,
            ended=when,
            principles=(principle.id,),
        )

    return make


def read(page: ValueBasePage) -> str:
    """Return all text that can be seen."""
    labels = [one.text() for one in page.findChildren(QLabel) if one.isVisibleTo(page)]
    browsers = [one.toPlainText() for one in page.findChildren(QTextBrowser) if one.isVisibleTo(page)]
    return "\n".join(labels + browsers)


def contents(page: ValueBasePage) -> Contents:
    [found] = page.findChildren(Contents)
    return found


def test_one_comes_first_to_the_introduction_and_sees_every_principle_in_its_order(
    page: ValueBasePage, library: Library, base: ValueBase
) -> None:
    rows = [row.text() for row in contents(page).findChildren(QAbstractButton) if row.isVisibleTo(page)]

    assert page.title.text() == base.title
    assert base.introduction is not None
    assert base.introduction.why.split("\n")[0][:30] in read(page)
    titles = [principle.title for principle in library.principles(Language.ENGLISH)]
    assert [row for row in rows if row in titles] == titles
    assert all(group.title in rows for group in base.guideline_groups)


def test_a_principle_is_read_whole_and_the_talk_about_it_starts_here(
    qtbot: QtBot, page: ValueBasePage, principle: Principle
) -> None:
    page.go(Route(page=PageName.VALUE_BASE, id=principle.id))

    text = read(page)
    assert page.title.text() == principle.title
    for part in (principle.summary, *principle.everyday, *principle.falling_short, *principle.questions):
        assert part in text
    assert principle.meaning.split("\n")[0][:30] in text
    with qtbot.waitSignal(page.wanted) as heard:
        qtbot.mouseClick(control(page, QPushButton, "Discuss the principle"), Qt.MouseButton.LeftButton)
    assert heard.args == [Route(page=PageName.START, kind=AboutKind.PRINCIPLE, id=principle.id)]


def test_what_was_never_discussed_waits_and_what_was_is_counted_at_once(
    page: ValueBasePage, principle: Principle, hold: Callable[..., Discussion]
) -> None:
    page.go(Route(page=PageName.VALUE_BASE, id=principle.id))
    assert "You have not discussed this principle yet." in read(page)
    assert control(page, QAbstractButton, f"{principle.title}, not discussed yet").isVisible()

    hold(principle)

    assert "this year, the last time yesterday" in read(page)
    assert "this year" in control(page, QAbstractButton, f"{principle.title}, ").accessibleName()


def test_what_was_last_discussed_another_year_says_so(
    page: ValueBasePage, principle: Principle, hold: Callable[..., Discussion]
) -> None:
    hold(principle, LAST_YEAR)

    page.go(Route(page=PageName.VALUE_BASE, id=principle.id))

    assert "Not this year" in read(page)
    assert "2025" in read(page)


def test_its_dilemmas_stand_beside_it_each_with_whether_it_was_discussed(
    qtbot: QtBot, page: ValueBasePage, principle: Principle, library: Library
) -> None:
    page.go(Route(page=PageName.VALUE_BASE, id=principle.id))
    touching = library.touching(principle.id, Language.ENGLISH)

    for dilemma in touching:
        assert control(page, QAbstractButton, f"{dilemma.title}, not discussed yet").isVisible()
    with qtbot.waitSignal(page.wanted) as heard:
        qtbot.mouseClick(
            control(page, QAbstractButton, f"{touching[0].title}, not discussed yet"),
            Qt.MouseButton.LeftButton,
        )
    assert heard.args == [Route(page=PageName.DILEMMA, id=touching[0].id)]


def test_a_guideline_is_read_with_its_example_and_the_dilemmas_that_name_it(
    page: ValueBasePage, guideline: Guideline, library: Library
) -> None:
    page.go(Route(page=PageName.VALUE_BASE, id=guideline.id))

    text = read(page)
    assert page.title.text() == guideline.title
    assert guideline.text[:30] in text
    assert guideline.example[:30] in text
    assert "You have not discussed any of them yet." in text
    for dilemma in library.naming(guideline.id, Language.ENGLISH):
        assert controls(page, QAbstractButton, dilemma.title)


def test_a_group_opens_to_its_guidelines(qtbot: QtBot, page: ValueBasePage, base: ValueBase) -> None:
    group = base.guideline_groups[0]
    page.wanted.connect(page.go)

    qtbot.mouseClick(control(page, QAbstractButton, group.title), Qt.MouseButton.LeftButton)
    look()
    card = controls(page, QAbstractButton, f"{group.guidelines[0].title}.")[0]
    qtbot.mouseClick(card, Qt.MouseButton.LeftButton)

    assert page.title.text() == group.guidelines[0].title
    assert control(page, QAbstractButton, group.title).isChecked()


def test_arrows_in_the_contents_turn_the_pages_and_focus_stays_there(
    page: ValueBasePage, base: ValueBase
) -> None:
    contents(page).setFocus()

    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Down)

    assert page.title.text() == base.principles[1].title
    assert focused().accessibleName().startswith(base.principles[1].title)


def test_where_it_is_narrow_the_contents_stand_behind_a_button(
    qtbot: QtBot,
    desk: Desk,
    discussions: Discussions,
    on_screen: Callable[..., None],
    principle: Principle,
) -> None:
    page = ValueBasePage(desk, discussions)
    on_screen(page, 700, 640)
    assert not contents(page).isVisible()

    qtbot.mouseClick(control(page, QPushButton, "Contents"), Qt.MouseButton.LeftButton)
    look()
    row = control(page, QAbstractButton, f"{principle.title}, not discussed yet")
    qtbot.mouseClick(row, Qt.MouseButton.LeftButton)

    assert page.title.text() == principle.title
    assert page.title.isVisible()
    assert not contents(page).isVisible()


def test_the_other_language_shows_the_same_page_in_it(
    page: ValueBasePage, desk: Desk, principle: Principle, library: Library
) -> None:
    page.go(Route(page=PageName.VALUE_BASE, id=principle.id))

    desk.speech.set(Language.SWEDISH)
    look()
    look()  # what was made anew is shown

    swedish = library.principle(principle.id, Language.SWEDISH)
    assert swedish is not None
    assert page.title.text() == swedish.title
    assert swedish.questions[0] in read(page)
