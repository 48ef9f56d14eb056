"""Idag: the next discussion and why, what waits since last time, and what has been talked about."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from ethicsdesk.content.library import Library
from ethicsdesk.model.dilemma import Axis, Dilemma, DilemmaId
from ethicsdesk.model.discussion import About, Discussion, DiscussionPhase, PhaseState, Status
from ethicsdesk.model.entry import Entry
from ethicsdesk.model.follow_up import FollowUp, FollowUpState
from ethicsdesk.model.language import Language
from ethicsdesk.model.method import AboutKind, PhaseId, PhaseKind
from ethicsdesk.model.workplace import Workplace, WorkplaceId
from ethicsdesk.store.discussions import Discussions
from ethicsdesk.store.driver import connect
from ethicsdesk.store.follow_ups import FollowUps
from ethicsdesk.store.ids import new_id
from ethicsdesk.store.store import Store
from ethicsdesk.store.workplaces import Workplaces
from ethicsdesk.ui.dates import say_time
from ethicsdesk.ui.desk import Desk
from ethicsdesk.ui.language import Speech
from ethicsdesk.ui.pages.today import TodayPage
from ethicsdesk.ui.route import PageName, Route
from ethicsdesk.ui.widgets.coverage_dots import CoverageDots
from tests.clock import TUESDAY, Clock
from tests.doors import control, controls, names
from tests.ui.hands import focused, look, press, write

Open = Callable[[], TodayPage]


@pytest.fixture
def wanted() -> list[Route]:
    """Hear where the page wants to go."""
    return []


@pytest.fixture
def open_page(
    desk: Desk,
    discussions: Discussions,
    follow_ups: FollowUps,
    on_screen: Callable[..., None],
    wanted: list[Route],
) -> Open:
    def open_page() -> TodayPage:
        page = TodayPage(desk, discussions, follow_ups)
        page.wanted.connect(wanted.append)
        on_screen(page)
        page.take_focus()
        look()
        return page

    return open_page


@pytest.fixture
def held(discussion: Callable[..., Discussion], library: Library) -> Callable[..., Discussion]:
    """Make and keep a finished discussion about a dilemma, some days ago."""

    def held(id: str = "november", days_ago: int = 10, **facts: object) -> Discussion:
        dilemma = library.dilemma(DilemmaId(id), Language.ENGLISH)
        assert dilemma is not None
        began = TUESDAY - timedelta(days=days_ago)
        return discussion(
            about=About(kind=AboutKind.DILEMMA, id=dilemma.id, title=dilemma.title),
            **{
                "status": Status.FINISHED,
                "started": began,
                "ended": began + timedelta(minutes=45),
                "axis": dilemma.axis,
                "principles": dilemma.principles,
                "participants": 7,
                **facts,
            },
        )

    return held


def words(page: TodayPage) -> str:
    return "\n".join(names(page, QLabel))


def suggested(page: TodayPage, library: Library) -> Dilemma:
    shown = names(page, QLabel)
    (found,) = [dilemma for dilemma in library.dilemmas(Language.ENGLISH) if dilemma.title in shown]
    return found


def test_on_the_first_day_there_is_a_dilemma_to_begin_with_and_focus_is_on_the_way_in(
    open_page: Open, library: Library, wanted: list[Route]
) -> None:
    page = open_page()
    assert "Good morning" in words(page)
    assert "Tuesday 3 March · Lönngården has had no discussion yet this year" in words(page)
    assert "You have not discussed it yet." in words(page)
    assert "never been discussed" not in words(page)

    press(Qt.Key.Key_Return)

    dilemma = suggested(page, library)
    assert wanted == [Route(page=PageName.START, kind=AboutKind.DILEMMA, id=dilemma.id)]


@pytest.mark.parametrize(("hour", "greeting"), [(7, "Good morning"), (12, "Good day"), (19, "Good evening")])
def test_the_greeting_follows_the_hour(open_page: Open, clock: Clock, hour: int, greeting: str) -> None:
    clock.now = datetime(2026, 3, 3, hour).astimezone(UTC)
    assert greeting in words(open_page())


def test_every_way_on_leads_where_it_says(open_page: Open, library: Library, wanted: list[Route]) -> None:
    page = open_page()
    dilemma = suggested(page, library)

    for name in ("Read first", "Own case", "A principle", "Morning dilemma", "Search everything"):
        control(page, QAbstractButton, name).click()

    assert wanted == [
        Route(page=PageName.DILEMMA, id=dilemma.id),
        Route(page=PageName.START, kind=AboutKind.OWN_CASE),
        Route(page=PageName.VALUE_BASE),
        Route(page=PageName.START, kind=AboutKind.DILEMMA, id=dilemma.id, method="morning-dilemma"),
        Route(page=PageName.SEARCH),
    ]


def test_one_may_ask_for_another_suggestion_until_it_is_the_first_again(
    qtbot: QtBot, open_page: Open, library: Library
) -> None:
    page = open_page()
    seen = []
    for _ in library.dilemmas(Language.ENGLISH):
        seen.append(suggested(page, library).id)
        qtbot.mouseClick(control(page, QPushButton, "Another suggestion"), Qt.MouseButton.LeftButton)
        look()

    assert sorted(seen) == sorted(dilemma.id for dilemma in library.dilemmas(Language.ENGLISH))
    assert suggested(page, library).id == seen[0]


def test_the_reasons_are_true_of_the_history(
    open_page: Open, held: Callable[..., Discussion], library: Library
) -> None:
    for days in (20, 9):
        held("november", days)

    page = open_page()

    dilemma = suggested(page, library)
    assert dilemma.id != "november"
    assert Axis.INDIVIDUAL_ECONOMY not in dilemma.axes
    said = words(page)
    assert f"{library.axis_title(Axis.INDIVIDUAL_ECONOMY, Language.ENGLISH)}" in said
    assert "Your last 2 discussions were all of the kind" in said
    never = [
        principle.title
        for principle in library.principles(Language.ENGLISH)
        if f"{principle.title} has never been discussed here." in said
    ]
    touched = library.dilemma(DilemmaId("november"), Language.ENGLISH)
    assert touched is not None
    for title in never:
        ids = {one.id for one in library.principles(Language.ENGLISH) if one.title == title}
        assert ids.isdisjoint(touched.principles)
        assert ids & set(dilemma.principles)
    assert "has had 2 discussions this year" in said


def test_when_all_have_been_discussed_the_longest_ago_comes_first_with_its_day(
    open_page: Open, held: Callable[..., Discussion], library: Library
) -> None:
    ids = [dilemma.id for dilemma in library.dilemmas(Language.ENGLISH)]
    for n, id in enumerate(ids):
        held(id, 200 - n)

    page = open_page()

    assert suggested(page, library).id == ids[0]
    assert "It is the one you discussed longest ago, 15 August 2025." in words(page)


def test_coverage_counts_this_year_and_says_what_was_never_spoken_of(
    open_page: Open, held: Callable[..., Discussion], wanted: list[Route]
) -> None:
    held("november", 3)
    held("november", 10)

    page = open_page()

    rows = names(page.findChildren(CoverageDots)[0], QAbstractButton)
    assert [row.partition(": ")[2] for row in rows] == ["2 times this year."] * 5 + ["not yet."] * 3
    control(page, QAbstractButton, rows[0]).click()
    assert wanted[0].page is PageName.VALUE_BASE
    assert wanted[0].id.startswith("principle.")


def test_what_was_discussed_last_year_is_not_called_never(
    open_page: Open, held: Callable[..., Discussion]
) -> None:
    held("november", 120)
    rows = names(open_page(), QAbstractButton)
    assert any(row.endswith(": not this year.") for row in rows)


def test_follow_ups_are_settled_with_a_word_and_can_be_had_back(
    qtbot: QtBot, open_page: Open, follow_ups: FollowUps, follow_up: Callable[..., FollowUp], desk: Desk
) -> None:
    first = follow_up("Ask the night staff", due=date(2026, 3, 2))
    second = follow_up("Write to the board", due=date(2026, 3, 9))
    page = open_page()

    qtbot.mouseClick(
        control(page, QPushButton, "What became of it? Ask the night staff"), Qt.MouseButton.LeftButton
    )
    write("They agreed")
    qtbot.mouseClick(control(page, QPushButton, "Done: Ask the night staff"), Qt.MouseButton.LeftButton)
    assert desk.autosave.settle()
    look()

    kept = follow_ups.get(first.id)
    assert (kept.state, kept.outcome) == (FollowUpState.DONE, "They agreed")
    assert controls(page, QPushButton, "Done: Ask the night staff") == []
    assert "The follow-up is done." in words(page)
    qtbot.mouseClick(control(page, QPushButton, "Undo"), Qt.MouseButton.LeftButton)
    look()
    assert follow_ups.get(first.id).state is FollowUpState.OPEN
    assert control(page, QLineEdit, "What became of it? Ask the night staff").text() == "They agreed"

    qtbot.mouseClick(control(page, QPushButton, "Going on: Write to the board"), Qt.MouseButton.LeftButton)
    look()
    assert follow_ups.get(second.id).state is FollowUpState.GOING_ON
    assert "9 March · going on" in words(page)
    qtbot.mouseClick(control(page, QPushButton, "Dropped: Write to the board"), Qt.MouseButton.LeftButton)
    assert follow_ups.get(second.id).state is FollowUpState.DROPPED
    page.undo()
    assert follow_ups.get(second.id).state is FollowUpState.GOING_ON


def test_when_a_follow_up_goes_focus_is_not_lost(
    qtbot: QtBot, open_page: Open, follow_up: Callable[..., FollowUp]
) -> None:
    for n in range(3):
        follow_up(f"Number {n}", due=date(2026, 3, 2 + n))
    page = open_page()
    control(page, QPushButton, "Done: Number 1").setFocus()

    press(Qt.Key.Key_Return)
    look()

    assert page.isAncestorOf(focused())


def test_a_follow_up_leads_to_its_discussion(
    open_page: Open, follow_up: Callable[..., FollowUp], wanted: list[Route]
) -> None:
    waiting = follow_up("Ask")
    page = open_page()
    control(page, QPushButton, "To the discussion: Ask").click()
    assert wanted == [Route(page=PageName.RECORD, id=waiting.discussion)]


def test_a_follow_up_that_cannot_be_settled_stays_and_the_page_says_why(
    open_page: Open, follow_ups: FollowUps, follow_up: Callable[..., FollowUp], store: Store, tmp_path: Path
) -> None:
    waiting = follow_up("Ask")
    page = open_page()
    with store.changing() as database:
        database.execute("PRAGMA busy_timeout = 0")
    other = connect(tmp_path / "desk" / "workplace.db")
    other.execute("BEGIN IMMEDIATE")

    control(page, QPushButton, "Done: Ask").click()

    assert "Another program is using the database" in words(page)
    assert follow_ups.get(waiting.id).state is FollowUpState.OPEN
    other.close()
    control(page, QPushButton, "Done: Ask").click()
    assert "Another program is using the database" not in words(page)
    assert follow_ups.get(waiting.id).state is FollowUpState.DONE


def test_after_an_interruption_focus_is_on_going_on_and_the_time_is_told(
    open_page: Open, discussion: Callable[..., Discussion], entry: Callable[..., Entry], wanted: list[Route]
) -> None:
    began = TUESDAY - timedelta(minutes=50)
    phase = DiscussionPhase(
        id=PhaseId("talk"),
        kind=PhaseKind.FREE,
        title="We talk",
        minutes=20,
        seconds=660,
        state=PhaseState.OPEN,
    )
    last = began + timedelta(minutes=14)
    made = discussion("The key", started=began, phases=(phase,), current=0, entries=(entry(written=last),))

    page = open_page()

    assert f"You were interrupted at {say_time(last)}. Everything until then is saved." in words(page)
    assert focused() is control(page, QPushButton, "Go on where you were")
    press(Qt.Key.Key_Return)
    assert wanted == [Route(page=PageName.RUNNING, id=made.id)]


def test_an_interruption_some_days_ago_is_told_with_its_day(
    open_page: Open, discussion: Callable[..., Discussion]
) -> None:
    began = TUESDAY - timedelta(days=1)
    discussion("The key", started=began)
    assert f"You were interrupted yesterday at {say_time(began)}." in words(open_page())


def test_what_failed_is_still_told_after_the_page_was_read_anew(
    open_page: Open, discussion: Callable[..., Discussion]
) -> None:
    from ethicsdesk.model.errors import DiskIsFull

    page = open_page()
    page.show_failure(DiskIsFull(Path("data")))
    discussion("The key", started=TUESDAY)
    look()

    assert "The disk that holds data is full." in words(page)
    assert control(page, QPushButton, "Go on where you were")


def test_another_workplace_has_its_own_page(
    open_page: Open,
    desk: Desk,
    workplaces: Workplaces,
    held: Callable[..., Discussion],
    follow_up: Callable[..., FollowUp],
) -> None:
    held("november", 3)
    follow_up("Ask")
    page = open_page()
    other = Workplace(id=WorkplaceId(new_id()), name="Home care west", made=TUESDAY)
    workplaces.keep(other)

    desk.workplace.set(other)
    look()

    assert "Home care west has had no discussion yet this year" in words(page)
    assert "No follow-ups are waiting." in words(page)
    assert controls(page, QPushButton, "Done: Ask") == []


def test_in_another_language_everything_is_said_anew_and_what_is_typed_stays(
    qtbot: QtBot, open_page: Open, follow_up: Callable[..., FollowUp], speech: Speech, library: Library
) -> None:
    follow_up("Ask", outcome="They agreed")
    page = open_page()
    line = control(page, QLineEdit, "What became of it? Ask")
    line.setFocus()
    line.setCursorPosition(len(line.text()))
    write("!")
    english = suggested(page, library)

    speech.set(Language.SWEDISH)
    look()

    swedish = library.dilemma(english.id, Language.SWEDISH)
    assert swedish is not None
    assert swedish.title in words(page)
    assert "God morgon" in words(page)
    assert "Inga uppföljningar väntar." not in words(page)
    assert line.text() == "They agreed!"
    assert line.hasFocus()


def test_news_comes_when_the_page_is_seen_again(
    open_page: Open, held: Callable[..., Discussion], on_screen: Callable[..., None]
) -> None:
    page = open_page()
    page.hide()
    held("november", 1)
    look()
    assert "no discussion yet" in words(page)

    page.show()
    look()

    assert "has had one discussion this year" in words(page)
