"""The history: what was held, a search among it, and the way back after a removal."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from ethicsdesk.model.discussion import Conclusion, Discussion, DiscussionId, Status
from ethicsdesk.model.entry import Entry
from ethicsdesk.model.follow_up import FollowUp
from ethicsdesk.model.language import Language
from ethicsdesk.model.workplace import Workplace, WorkplaceId
from ethicsdesk.search.everything import Search
from ethicsdesk.store.bulk import add_discussions
from ethicsdesk.store.discussions import Discussions
from ethicsdesk.store.follow_ups import FollowUps
from ethicsdesk.store.ids import new_id
from ethicsdesk.store.store import Store
from ethicsdesk.store.workplaces import Workplaces
from ethicsdesk.ui.desk import Desk
from ethicsdesk.ui.pages.history import HistoryPage
from ethicsdesk.ui.route import PageName, Route
from ethicsdesk.ui.widgets.chip import Chip
from tests.doors import control
from tests.ui.hands import CTRL, focused, look, press, write

FEBRUARY = datetime(2026, 2, 17, 9, 0, tzinfo=UTC)

MakePage = Callable[[], HistoryPage]


@pytest.fixture
def open_page(
    desk: Desk,
    discussions: Discussions,
    follow_ups: FollowUps,
    search: Search,
    on_screen: Callable[..., None],
) -> MakePage:
    def make() -> HistoryPage:
        page = HistoryPage(desk, discussions, follow_ups, search)
        page.go(Route(page=PageName.HISTORY))
        on_screen(page)
        page.take_focus()
        look()
        return page

    return make


@pytest.fixture
def held(discussion: Callable[..., Discussion]) -> Callable[..., Discussion]:
    """Keep a discussion that was finished."""

    def make(title: str, started: datetime, conclusion: str = "", **facts: object) -> Discussion:
        said = Conclusion(text=conclusion)
        return discussion(title, status=Status.FINISHED, started=started, conclusion=said, **facts)

    return make


def titles(page: HistoryPage) -> list[str]:
    lines = [page.timeline.lines.line(n) for n in range(page.timeline.shown.lines)]
    return [line.title for line in lines if line is not None]


def test_the_newest_comes_first_and_its_whole_conclusion_can_be_read_beside_it(
    open_page: MakePage,
    held: Callable[..., Discussion],
    follow_up: Callable[..., FollowUp],
) -> None:
    held("The key", FEBRUARY, "We ask her first.")
    newest = held("The alarm", FEBRUARY + timedelta(days=7), "It stays for a month. " * 9)
    follow_up("Ask the night staff", of=newest, due=date(2026, 3, 20))

    page = open_page()

    assert titles(page) == ["The alarm", "The key"]
    assert control(page, Chip, "2 discussions this year").isVisible()
    assert control(page, QLabel, newest.conclusion.text.strip()).isVisible()
    assert control(page, QLabel, "Ask the night staff").isVisible()

    press(Qt.Key.Key_Down)

    assert control(page, QLabel, "We ask her first.").isVisible()


def test_enter_reads_a_finished_one_and_goes_on_with_an_unfinished_one(
    qtbot: QtBot, open_page: MakePage, held: Callable[..., Discussion], discussion: Callable[..., Discussion]
) -> None:
    finished = held("The key", FEBRUARY)
    running = discussion("The alarm", started=FEBRUARY + timedelta(days=1), status=Status.RUNNING)
    page = open_page()

    with qtbot.waitSignal(page.wanted) as goes_on:
        press(Qt.Key.Key_Return)
    press(Qt.Key.Key_Down)
    with qtbot.waitSignal(page.wanted) as reads:
        press(Qt.Key.Key_Return)

    assert goes_on.args == [Route(page=PageName.RUNNING, id=running.id)]
    assert reads.args == [Route(page=PageName.RECORD, id=finished.id)]


def test_before_the_first_discussion_it_says_what_will_come_and_how_to_begin(
    qtbot: QtBot, open_page: MakePage
) -> None:
    page = open_page()

    assert control(page, QLabel, "Your discussions will gather here.").isVisible()
    with qtbot.waitSignal(page.wanted) as goes:
        qtbot.mouseClick(control(page, QPushButton, "Start a discussion"), Qt.MouseButton.LeftButton)
    assert goes.args == [Route(page=PageName.DISCUSSIONS)]


def test_a_new_discussion_is_there_at_once(open_page: MakePage, held: Callable[..., Discussion]) -> None:
    page = open_page()

    held("The key", FEBRUARY)
    look()

    assert titles(page) == ["The key"]


def test_a_search_finds_a_note_and_opens_its_discussion_where_the_words_stand(
    qtbot: QtBot,
    open_page: MakePage,
    held: Callable[..., Discussion],
    entry: Callable[..., Entry],
    discussions: Discussions,
) -> None:
    with_note = held("The key", FEBRUARY)
    discussions.keep_entry(with_note.id, entry("She wanted the neighbour to have it"))
    held("The alarm", FEBRUARY)
    page = open_page()

    with qtbot.waitSignal(page._finder.found):
        press(Qt.Key.Key_F, CTRL)
        write("neigh")
    assert focused() is page.field
    assert control(page, QLabel, "1 hit").isVisible()
    page.results.setFocus()
    with qtbot.waitSignal(page.wanted) as opens:
        page.results.choose(0)
        press(Qt.Key.Key_Return)
    assert opens.args == [Route(page=PageName.RECORD, id=with_note.id, words="neigh")]

    press(Qt.Key.Key_Escape)

    assert page.timeline.isVisible()
    assert page.field.text() == ""


def test_a_search_without_hits_says_so(
    qtbot: QtBot, open_page: MakePage, held: Callable[..., Discussion]
) -> None:
    held("The key", FEBRUARY)
    page = open_page()

    with qtbot.waitSignal(page._finder.found):
        press(Qt.Key.Key_F, CTRL)
        write("xyzzy")

    assert control(page, QLabel, "Nothing matches xyzzy. Try a shorter word.").isVisible()


def test_a_removed_discussion_can_be_brought_back(
    qtbot: QtBot, open_page: MakePage, held: Callable[..., Discussion], discussions: Discussions
) -> None:
    gone = held("The key", FEBRUARY)
    held("The alarm", FEBRUARY)
    page = open_page()
    discussions.remove(gone.id)

    page.go(Route(page=PageName.HISTORY, id=gone.id))
    assert titles(page) == ["The alarm"]
    assert control(page, QLabel, "The discussion has been removed.").isVisible()
    qtbot.mouseClick(control(page, QPushButton, "Undo"), Qt.MouseButton.LeftButton)
    look()

    assert sorted(titles(page)) == ["The alarm", "The key"]


def test_coming_back_later_does_not_offer_the_same_undo_again(
    open_page: MakePage, held: Callable[..., Discussion], discussions: Discussions
) -> None:
    gone = held("The key", FEBRUARY)
    page = open_page()
    discussions.remove(gone.id)
    page.go(Route(page=PageName.HISTORY, id=gone.id))
    page.undo_line.hide()

    page.go(Route(page=PageName.HISTORY, id=gone.id))

    assert not page.undo_line.isVisible()


def test_another_workplace_has_its_own_history(
    desk: Desk, open_page: MakePage, held: Callable[..., Discussion], workplaces: Workplaces
) -> None:
    other = Workplace(id=WorkplaceId(new_id()), name="Norr", made=FEBRUARY)
    workplaces.keep(other)
    held("The key", FEBRUARY)
    held("Theirs", FEBRUARY, workplace=other.id)
    page = open_page()

    desk.workplace.set(other)
    look()

    assert titles(page) == ["Theirs"]


def test_a_change_of_language_keeps_place_and_search(
    qtbot: QtBot, desk: Desk, open_page: MakePage, held: Callable[..., Discussion]
) -> None:
    for n in range(30):
        held(f"Number {n}", FEBRUARY - timedelta(days=n))
    page = open_page()
    for _ in range(12):
        press(Qt.Key.Key_Down)
    top, chosen = page.timeline.verticalOffset(), page.timeline.chosen()

    desk.speech.set(Language.SWEDISH)
    look()

    assert page.title.text() == "Historik"
    assert (page.timeline.verticalOffset(), page.timeline.chosen()) == (top, chosen)
    assert page.timeline.lines.heading(0) == "Februari 2026"


def test_a_long_history_is_counted_while_its_newest_part_is_already_shown(
    qtbot: QtBot,
    open_page: MakePage,
    store: Store,
    held: Callable[..., Discussion],
) -> None:
    model = held("Model", FEBRUARY)
    add_discussions(
        store,
        (
            replace(model, id=DiscussionId(new_id()), started=FEBRUARY - timedelta(days=n))
            for n in range(1, 250)
        ),
    )
    page = open_page()
    assert page.timeline.shown.lines >= 100

    qtbot.waitUntil(lambda: page.timeline.shown.lines == 250)

    assert control(page, Chip, "48 discussions this year").isVisible()
    press(Qt.Key.Key_End)
    assert page.timeline.chosen() == 249
