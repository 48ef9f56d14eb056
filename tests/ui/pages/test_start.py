"""Before a discussion: everything is filled in, and one press begins it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QRadioButton
from pytestqt.qtbot import QtBot

from ethicsdesk.content.library import Library
from ethicsdesk.content.snapshots import dilemma_of, method_of, principle_of
from ethicsdesk.discussion.opening import Opening
from ethicsdesk.model.dilemma import DilemmaId, PrincipleId
from ethicsdesk.model.discussion import Discussion, Status
from ethicsdesk.model.errors import DiskIsFull
from ethicsdesk.model.language import Language
from ethicsdesk.model.method import AboutKind
from ethicsdesk.model.workplace import Workplace
from ethicsdesk.store.discussions import Discussions
from ethicsdesk.store.driver import connect
from ethicsdesk.store.snapshots import Snapshots
from ethicsdesk.store.store import Store
from ethicsdesk.store.workplaces import Workplaces
from ethicsdesk.ui.dates import say_time
from ethicsdesk.ui.desk import Desk
from ethicsdesk.ui.language import Speech
from ethicsdesk.ui.pages.start import StartPage
from ethicsdesk.ui.route import PageName, Route
from ethicsdesk.ui.widgets.note_editor import NoteEditor
from tests.clock import Clock
from tests.doors import control, controls, names
from tests.ui.hands import focused, look, press, write

NOVEMBER = Route(page=PageName.START, kind=AboutKind.DILEMMA, id="november")
OWN = Route(page=PageName.START, kind=AboutKind.OWN_CASE)
TITLE = "What shall we call it?"
LINES = "What happened? A few lines are enough."
MISSING = "Write a few words first, so that you find it again in the history."

Open = Callable[[Route], StartPage]


@pytest.fixture
def wanted() -> list[Route]:
    return []


@pytest.fixture
def open_page(
    desk: Desk,
    discussions: Discussions,
    opening: Opening,
    on_screen: Callable[..., None],
    wanted: list[Route],
) -> Open:
    """Open the start page as the window does."""

    def open_page(route: Route) -> StartPage:
        page = StartPage(desk, discussions, opening)
        page.wanted.connect(wanted.append)
        page.go(route)
        on_screen(page)
        page.take_focus()
        look()
        return page

    return open_page


def test_one_press_begins_with_what_suits_best_and_keeps_the_texts_that_were_used(
    open_page: Open,
    wanted: list[Route],
    discussions: Discussions,
    snapshots: Snapshots,
    workplace: Workplace,
    library: Library,
    clock: Clock,
) -> None:
    page = open_page(NOVEMBER)
    assert focused() is control(page, QPushButton, "Begin the discussion")
    assert control(page, QLabel, "November")

    press(Qt.Key.Key_Return)

    (begun,) = discussions.unfinished(workplace.id)
    dilemma = library.dilemma(DilemmaId("november"), Language.ENGLISH)
    assert dilemma is not None
    assert wanted == [Route(page=PageName.RUNNING, id=begun.id)]
    assert (begun.method, begun.minutes, begun.participants) == ("dilemma-method", 45, 6)
    assert (begun.status, begun.current, begun.started) == (Status.RUNNING, 0, clock.now)
    assert (begun.axis, begun.principles) == (dilemma.axis, dilemma.principles)
    assert dilemma_of(snapshots.get(begun.dilemma_hash)) == dilemma
    assert method_of(snapshots.get(begun.method_hash)).id == "dilemma-method"


def test_by_arrows_one_chooses_another_method_and_its_time_comes_with_it(
    open_page: Open, discussions: Discussions, workplace: Workplace, clock: Clock
) -> None:
    page = open_page(NOVEMBER)
    first = control(page, QRadioButton, "The dilemma method. Suits best")
    assert first.isChecked()
    assert control(page, QPushButton, "45 min").isChecked()
    assert control(page, QLabel, f"Done at about {say_time(clock.now + timedelta(minutes=45))}")
    first.setFocus()

    press(Qt.Key.Key_Down)
    look()

    assert control(page, QRadioButton, "Fifteen-minute morning dilemma").isChecked()
    lengths = [name for name in names(page, QPushButton) if name.endswith(" min")]
    assert sorted(lengths) == ["10 min", "15 min", "20 min"]
    assert control(page, QPushButton, "20 min").isChecked()
    assert control(page, QLabel, f"Done at about {say_time(clock.now + timedelta(minutes=20))}")
    control(page, QPushButton, "15 min").click()
    control(page, QPushButton, "Begin the discussion").click()
    (begun,) = discussions.unfinished(workplace.id)
    assert (begun.method, begun.minutes) == ("morning-dilemma", 15)
    assert sum(phase.minutes for phase in begun.phases) == 15


def test_a_method_that_was_asked_for_is_chosen(open_page: Open) -> None:
    page = open_page(
        Route(page=PageName.START, kind=AboutKind.DILEMMA, id="november", method="morning-dilemma")
    )
    assert control(page, QRadioButton, "Fifteen-minute morning dilemma").isChecked()


def test_how_many_one_was_last_time_is_filled_in(
    open_page: Open, workplaces: Workplaces, workplace: Workplace, desk: Desk
) -> None:
    page = open_page(NOVEMBER)
    for _ in range(3):
        control(page, QPushButton, "One more: How many are you?").click()
    control(page, QPushButton, "Begin the discussion").click()
    assert workplaces.get(workplace.id).usual_participants == 9

    desk.workplace.set(workplaces.get(workplace.id))

    assert control(open_page(NOVEMBER), QLineEdit, "How many are you?").text() == "9"


def test_a_principle_is_gone_through_with_the_review(
    open_page: Open, discussions: Discussions, snapshots: Snapshots, workplace: Workplace, library: Library
) -> None:
    principle = library.principles(Language.ENGLISH)[0]
    page = open_page(Route(page=PageName.START, kind=AboutKind.PRINCIPLE, id=principle.id))
    assert control(page, QLabel, principle.title)

    control(page, QPushButton, "Begin the discussion").click()

    (begun,) = discussions.unfinished(workplace.id)
    assert (begun.method, begun.principles) == ("value-base-review", (principle.id,))
    assert principle_of(snapshots.get(begun.principle_hash)).id == PrincipleId(principle.id)


def test_an_open_discussion_needs_nothing(
    open_page: Open, discussions: Discussions, workplace: Workplace
) -> None:
    page = open_page(Route(page=PageName.START, kind=AboutKind.FREE))
    assert len(controls(page, QRadioButton, "")) == 1
    press(Qt.Key.Key_Return)
    (begun,) = discussions.unfinished(workplace.id)
    assert (begun.about.title, begun.method) == ("An open discussion", "free")


def test_an_own_case_needs_a_name_and_says_so_beside_the_field(
    open_page: Open, wanted: list[Route], discussions: Discussions, workplace: Workplace
) -> None:
    page = open_page(OWN)
    title = control(page, QLineEdit, TITLE)
    assert focused() is title
    assert controls(page, QLabel, MISSING) == []

    control(page, QPushButton, "Begin the discussion").click()
    look()

    assert control(page, QLabel, MISSING)
    assert focused() is title
    assert title.accessibleDescription() == MISSING
    assert wanted == []
    assert discussions.unfinished(workplace.id) == ()
    write("The key")
    assert controls(page, QLabel, MISSING) == []
    assert title.accessibleDescription() == ""


def test_an_own_case_is_kept_from_its_first_letter_and_is_the_discussion_that_begins(
    open_page: Open, discussions: Discussions, workplace: Workplace, desk: Desk
) -> None:
    page = open_page(OWN)
    write("The key")
    press(Qt.Key.Key_Tab)
    assert focused() is control(page, NoteEditor, LINES)
    write("It hung by the door.")
    assert desk.autosave.settle()
    (draft,) = discussions.planned(workplace.id)
    assert (draft.status, draft.about.title, draft.about.case) == (
        Status.PLANNED,
        "The key",
        "It hung by the door.",
    )

    again = open_page(OWN)
    assert control(again, QLineEdit, TITLE).text() == "The key"
    assert control(again, NoteEditor, LINES).toPlainText() == "It hung by the door."
    control(again, QPushButton, "Begin the discussion").click()

    (begun,) = discussions.unfinished(workplace.id)
    assert begun.id == draft.id
    assert (begun.about.title, begun.about.case) == ("The key", "It hung by the door.")
    assert discussions.planned(workplace.id) == ()
    assert control(open_page(OWN), QLineEdit, TITLE).text() == ""


def test_of_several_drafts_the_one_that_was_asked_for_is_opened(
    open_page: Open, discussion: Callable[..., Discussion], clock: Clock
) -> None:
    first = discussion("The key", status=Status.PLANNED, started=None, planned=clock.now)
    discussion("The lamp", status=Status.PLANNED, started=None, planned=clock.now)

    asked_for = open_page(Route(page=PageName.START, kind=AboutKind.OWN_CASE, id=first.id))
    assert control(asked_for, QLineEdit, TITLE).text() == "The key"

    assert control(open_page(OWN), QLineEdit, TITLE).text() == "The lamp"


def test_what_was_typed_just_before_it_began_does_not_come_after_it(
    open_page: Open, discussions: Discussions, workplace: Workplace, desk: Desk
) -> None:
    page = open_page(OWN)
    write("The key")
    control(page, QPushButton, "Begin the discussion").click()
    desk.autosave.settle()

    (begun,) = discussions.unfinished(workplace.id)
    assert len(begun.phases) > 0
    assert begun.about.title == "The key"


def test_a_discussion_that_cannot_be_kept_does_not_begin_and_begins_when_it_can(
    open_page: Open,
    wanted: list[Route],
    discussions: Discussions,
    workplace: Workplace,
    store: Store,
    tmp_path: Path,
    desk: Desk,
) -> None:
    page = open_page(OWN)
    with store.changing() as database:
        database.execute("PRAGMA busy_timeout = 0")
    other = connect(tmp_path / "desk" / "workplace.db")
    other.execute("BEGIN IMMEDIATE")
    write("The key")

    control(page, QPushButton, "Begin the discussion").click()
    assert controls(page, QLabel, "Another program is using the database")
    assert wanted == []
    other.close()
    control(page, QPushButton, "Begin the discussion").click()

    (begun,) = discussions.unfinished(workplace.id)
    assert wanted == [Route(page=PageName.RUNNING, id=begun.id)]
    assert not desk.autosave.has_unsaved
    assert discussions.planned(workplace.id) == ()


def test_an_older_draft_that_could_not_be_saved_never_comes_after_the_discussion(
    open_page: Open, discussions: Discussions, workplace: Workplace, desk: Desk
) -> None:
    page = open_page(OWN)
    write("The key")
    desk.autosave.settle()
    (draft,) = discussions.planned(workplace.id)
    desk.autosave.edited(f"draft-{draft.id}", "The key", refuse)

    control(page, QPushButton, "Begin the discussion").click()

    assert not desk.autosave.has_unsaved
    assert [begun.id for begun in discussions.unfinished(workplace.id)] == [draft.id]


def test_in_another_language_the_choices_and_what_is_typed_stay(
    open_page: Open, speech: Speech, discussions: Discussions, workplace: Workplace
) -> None:
    page = open_page(OWN)
    write("The key")
    control(page, QRadioButton, "Open discussion").click()
    look()
    control(page, QPushButton, "120 min").click()
    look()

    speech.set(Language.SWEDISH)
    look()

    assert control(page, QLineEdit, "Vad ska vi kalla fallet?").text() == "The key"
    assert control(page, QPushButton, "120 min").isChecked()
    control(page, QPushButton, "Börja samtalet").click()
    (begun,) = discussions.unfinished(workplace.id)
    assert (begun.method, begun.minutes, begun.language) == ("free", 120, Language.SWEDISH)


def test_back_is_said_to_whoever_listens(qtbot: QtBot, open_page: Open) -> None:
    page = open_page(NOVEMBER)
    with qtbot.waitSignal(page.back_wanted):
        control(page, QPushButton, "Back").click()


def refuse(_text: str) -> None:
    """Be a disk without room."""
    raise DiskIsFull(Path("data"))
