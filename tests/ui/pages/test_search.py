"""One search over history and library, by keys alone."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from ethicsdesk.content.library import Library
from ethicsdesk.model.discussion import Conclusion, Discussion, Status
from ethicsdesk.model.found import FoundKind
from ethicsdesk.model.language import Language
from ethicsdesk.search.everything import Search
from ethicsdesk.ui.desk import Desk
from ethicsdesk.ui.pages.search import SearchPage
from ethicsdesk.ui.route import PageName, Route
from ethicsdesk.ui.widgets.results import ResultsList
from ethicsdesk.ui.widgets.search_field import SearchField
from tests.doors import control
from tests.ui.hands import CTRL, focused, look, press, write


@pytest.fixture
def page(desk: Desk, search: Search, on_screen: Callable[..., None]) -> SearchPage:
    page = SearchPage(desk, search)
    page.go(Route(page=PageName.SEARCH))
    on_screen(page)
    page.take_focus()
    look()
    return page


def ask(qtbot: QtBot, page: SearchPage, words: str) -> ResultsList:
    field = page.findChild(SearchField)
    assert field is not None
    found = page.findChild(ResultsList)
    assert found is not None
    with qtbot.waitSignal(found.results.modelReset):
        write(words)
    return found


def kinds(found: ResultsList) -> set[FoundKind]:
    return {hit.kind for hit in found.results.hits}


def test_what_the_group_wrote_and_what_the_library_holds_are_found_by_kind(
    qtbot: QtBot, page: SearchPage, discussion: Callable[..., Discussion], library: Library
) -> None:
    title = library.dilemmas(Language.ENGLISH)[0].title
    held = discussion(title, status=Status.FINISHED, conclusion=Conclusion(text="We ask her first."))

    found = ask(qtbot, page, title)

    assert {FoundKind.DISCUSSION, FoundKind.DILEMMA} <= kinds(found)
    press(Qt.Key.Key_Down)
    assert focused() is found
    with qtbot.waitSignal(page.wanted) as opens:
        press(Qt.Key.Key_Return)
    assert opens.args == [Route(page=PageName.RECORD, id=held.id, words=title)]

    press(Qt.Key.Key_End)
    press(Qt.Key.Key_Escape)
    assert isinstance(focused(), SearchField)


def test_a_dilemma_that_was_found_is_opened(qtbot: QtBot, page: SearchPage, library: Library) -> None:
    dilemma = library.dilemmas(Language.ENGLISH)[0]
    found = ask(qtbot, page, dilemma.title)
    [line] = [n for n, hit in enumerate(found.results.hits) if hit.id == dilemma.id]

    press(Qt.Key.Key_Down)
    found.choose(line)
    with qtbot.waitSignal(page.wanted) as opens:
        press(Qt.Key.Key_Return)

    assert opens.args == [Route(page=PageName.DILEMMA, id=dilemma.id)]


def test_an_emptied_field_shows_nothing_found_before(
    qtbot: QtBot, page: SearchPage, discussion: Callable[..., Discussion]
) -> None:
    discussion("The key")
    found = ask(qtbot, page, "key")
    assert found.results.hits

    press(Qt.Key.Key_A, CTRL)
    with qtbot.waitSignal(found.results.modelReset):
        press(Qt.Key.Key_Delete)

    assert found.results.hits == ()
    assert control(
        page, QLabel, "Only this workplace's own history is searched, and the library."
    ).isVisible()


def test_coming_back_finds_what_was_written_meanwhile(
    qtbot: QtBot, page: SearchPage, discussion: Callable[..., Discussion]
) -> None:
    discussion("The key")
    found = ask(qtbot, page, "key")
    before = len(found.results.hits)
    discussion("Another key")

    with qtbot.waitSignal(found.results.modelReset):
        page.go(Route(page=PageName.SEARCH))

    assert len(found.results.hits) == before + 1
