"""After a discussion: everything can be changed where it stands, and nothing has to be saved."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QPushButton, QRadioButton
from pytestqt.qtbot import QtBot

from ethicsdesk.content.library import Library
from ethicsdesk.discussion import runner
from ethicsdesk.discussion.free import free_method
from ethicsdesk.model.dilemma import Axis, DilemmaId
from ethicsdesk.model.discussion import About, Conclusion, Discussion, DiscussionId, Status
from ethicsdesk.model.entry import EntryKind
from ethicsdesk.model.language import Language
from ethicsdesk.model.method import AboutKind, MethodId
from ethicsdesk.model.workplace import Workplace
from ethicsdesk.store.discussions import Discussions
from ethicsdesk.store.driver import Database, connect
from ethicsdesk.store.follow_ups import FollowUps
from ethicsdesk.store.ids import new_id
from ethicsdesk.store.store import Store
from ethicsdesk.ui.desk import Desk
from ethicsdesk.ui.language import Speech
from ethicsdesk.ui.pages.closing import ClosingPage
from ethicsdesk.ui.route import PageName, Route
from ethicsdesk.ui.widgets.note_editor import NoteEditor
from tests.clock import Clock
from tests.doors import control, controls, names
from tests.ui.hands import focused, look, press, write

CONCLUSION, DISAGREEMENT = "What you arrived at", "Disagreement that stays"
PROPOSAL = "Write a proposal, Enter keeps it"

Finished = Callable[..., Discussion]
Open = Callable[[Discussion], ClosingPage]


@pytest.fixture
def wanted() -> list[Route]:
    return []


@pytest.fixture
def finished(discussions: Discussions, workplace: Workplace, library: Library, clock: Clock) -> Finished:
    """Hold a discussion about November, or about an own case, and finish it."""

    def finished(*, is_own: bool = False) -> Discussion:
        method = library.method(MethodId("dilemma-method"), Language.ENGLISH)
        about = About(kind=AboutKind.DILEMMA, id=DilemmaId("november"), title="November")
        if is_own:
            method = free_method(lambda _, source: source, Language.ENGLISH)
            about = About(kind=AboutKind.OWN_CASE, title="The key", case="It hung by the door.")
        assert method is not None
        begun = runner.begin(
            about,
            method,
            id=DiscussionId(new_id()),
            workplace=workplace.id,
            minutes=45,
            participants=7,
            now=clock(),
        )
        clock.advance(minutes=44)
        ended = runner.finish(begun, clock())
        discussions.keep(ended)
        return ended

    return finished


@pytest.fixture
def open_page(
    desk: Desk,
    discussions: Discussions,
    follow_ups: FollowUps,
    on_screen: Callable[..., None],
    wanted: list[Route],
) -> Open:
    def open_page(discussion: Discussion) -> ClosingPage:
        page = ClosingPage(desk, discussions, follow_ups)
        page.wanted.connect(wanted.append)
        page.go(Route(page=PageName.CLOSING, id=discussion.id))
        on_screen(page)
        page.take_focus()
        look()
        return page

    return open_page


@pytest.fixture
def november(finished: Finished) -> Discussion:
    return finished()


@pytest.fixture
def page(open_page: Open, november: Discussion) -> ClosingPage:
    return open_page(november)


def test_it_says_what_was_held_and_focus_is_on_what_is_read_aloud_first(page: ClosingPage) -> None:
    assert control(page, QLabel, "November")
    assert control(page, QLabel, "3 March 2026 · The dilemma method · 7 took part")
    assert focused() is control(page, NoteEditor, CONCLUSION)


def test_conclusion_and_disagreement_are_saved_as_they_are_typed(
    page: ClosingPage, november: Discussion, discussions: Discussions, desk: Desk
) -> None:
    write("We ask him first")
    press(Qt.Key.Key_Tab)
    assert focused() is control(page, NoteEditor, DISAGREEMENT)
    write("Who pays")
    assert desk.autosave.settle()

    kept = discussions.get(november.id)
    assert kept.conclusion == Conclusion(text="We ask him first", disagreement="Who pays")
    assert kept.status is Status.FINISHED


def test_leaving_a_field_saves_it_at_once(
    qtbot: QtBot, page: ClosingPage, november: Discussion, discussions: Discussions, desk: Desk
) -> None:
    write("We ask him first")
    with qtbot.waitSignal(desk.autosave.saved):
        press(Qt.Key.Key_Tab)
    assert discussions.get(november.id).conclusion.text == "We ask him first"


def test_which_way_it_leaned_is_one_press_and_may_be_none(
    page: ClosingPage, november: Discussion, discussions: Discussions
) -> None:
    cards = controls(page, QRadioButton, "")
    assert [card.isChecked() for card in cards] == [False] * 4
    assert [name[:2] for name in names(page, QRadioButton)] == ["A.", "B.", "C.", "No"]

    control(page, QRadioButton, "C.").click()
    assert discussions.get(november.id).conclusion.leans == "c"
    control(page, QRadioButton, "None of them").click()

    assert discussions.get(november.id).conclusion.leans == ""
    assert control(page, QRadioButton, "None of them").isChecked()


def test_a_lean_keeps_the_words_that_were_just_typed(
    page: ClosingPage, november: Discussion, discussions: Discussions
) -> None:
    write("We ask him first")
    control(page, QRadioButton, "A.").click()
    assert discussions.get(november.id).conclusion == Conclusion(text="We ask him first", leans="a")


def test_proposals_are_lines_that_can_be_changed_removed_and_had_back(
    page: ClosingPage, november: Discussion, discussions: Discussions, desk: Desk
) -> None:
    def kept() -> list[str]:
        desk.autosave.settle()
        return [entry.text for entry in discussions.get(november.id).entries_of(EntryKind.PROPOSAL)]

    field = control(page, QLineEdit, PROPOSAL)
    field.setFocus()
    write("Say it in plain words")
    press(Qt.Key.Key_Return)
    look()
    assert (kept(), field.text()) == (["Say it in plain words"], "")

    press(Qt.Key.Key_F2)
    write("!")
    assert kept() == ["Say it in plain words!"]
    press(Qt.Key.Key_Delete, Qt.KeyboardModifier.ControlModifier)
    look()
    assert kept() == []
    assert controls(page, QLabel, "The proposal has been removed.")
    page.undo()
    assert kept() == ["Say it in plain words!"]


def test_what_stands_half_written_is_kept_when_the_page_is_left(
    page: ClosingPage, november: Discussion, discussions: Discussions
) -> None:
    control(page, QLineEdit, PROPOSAL).setFocus()
    write("Say it in plain words")

    assert page.may_leave()

    (proposal,) = discussions.get(november.id).entries_of(EntryKind.PROPOSAL)
    assert proposal.text == "Say it in plain words"


def test_a_proposal_that_cannot_be_kept_stays_in_its_field(
    page: ClosingPage, store: Store, tmp_path: Path
) -> None:
    field = control(page, QLineEdit, PROPOSAL)
    field.setFocus()
    write("Say it in plain words")
    other = lock(store, tmp_path)

    page.may_leave()
    assert field.text() == "Say it in plain words"
    assert controls(page, QLabel, "Another program is using the database")
    other.close()


def test_follow_ups_are_typed_with_who_and_when(
    page: ClosingPage, november: Discussion, follow_ups: FollowUps, desk: Desk
) -> None:
    control(page, NoteEditor, "New follow-up: What do we do?").setFocus()
    write("Ask the night staff")
    press(Qt.Key.Key_Return)
    look()
    desk.autosave.settle()

    (kept,) = follow_ups.of(november.id)
    assert (kept.text, kept.workplace) == ("Ask the night staff", november.workplace)
    assert control(page, NoteEditor, "Follow-up 1: What do we do?").toPlainText() == "Ask the night staff"
    control(page, QPushButton, "Remove: Follow-up 1").click()
    look()
    assert follow_ups.of(november.id) == ()
    page.undo()
    look()
    assert [one.text for one in follow_ups.of(november.id)] == ["Ask the night staff"]
    assert control(page, NoteEditor, "Follow-up 1: What do we do?")


def test_a_half_written_follow_up_is_kept_when_the_page_is_left(
    page: ClosingPage, november: Discussion, follow_ups: FollowUps, desk: Desk
) -> None:
    control(page, NoteEditor, "New follow-up: What do we do?").setFocus()
    write("Ask")
    page.may_leave()
    desk.autosave.settle()
    assert [one.text for one in follow_ups.of(november.id)] == ["Ask"]


def test_an_own_case_can_be_tagged_and_a_dilemma_needs_it_not(
    open_page: Open, finished: Finished, page: ClosingPage, discussions: Discussions, library: Library
) -> None:
    assert controls(page, QLabel, "What was it about?") == []
    own = finished(is_own=True)
    page = open_page(own)
    assert control(page, QLabel, "What was it about?")
    assert controls(page, QLabel, "Which way did you lean?") == []
    principle = library.principles(Language.ENGLISH)[2]

    control(page, QPushButton, principle.title).click()
    kind = control(page, QLabel, "Kind of dilemma").buddy()
    assert isinstance(kind, QComboBox)
    kind.setFocus()
    press(Qt.Key.Key_Down)

    kept = discussions.get(own.id)
    assert (kept.axis, kept.principles) == (next(iter(Axis)), (principle.id,))
    assert control(page, QPushButton, principle.title).isChecked()


def test_it_can_be_opened_again_with_what_was_written_last(
    page: ClosingPage, november: Discussion, discussions: Discussions, wanted: list[Route]
) -> None:
    write("We ask him first")
    control(page, QPushButton, "Open the discussion again").click()

    kept = discussions.get(november.id)
    assert (kept.status, kept.conclusion.text) == (Status.RUNNING, "We ask him first")
    assert wanted == [Route(page=PageName.RUNNING, id=november.id)]


def test_the_ways_on_lead_where_they_say(
    page: ClosingPage, november: Discussion, wanted: list[Route]
) -> None:
    control(page, QPushButton, "Read the whole discussion").click()
    control(page, QPushButton, "Done").click()
    assert wanted == [Route(page=PageName.RECORD, id=november.id), Route(page=PageName.TODAY)]


def test_words_that_cannot_be_saved_stay_and_the_page_says_why_until_they_are(
    qtbot: QtBot,
    page: ClosingPage,
    november: Discussion,
    discussions: Discussions,
    store: Store,
    tmp_path: Path,
    desk: Desk,
) -> None:
    other = lock(store, tmp_path)
    write("We ask him first")
    with qtbot.waitSignal(desk.autosave.failed):
        desk.autosave.flush()
    assert controls(page, QLabel, "Another program is using the database")
    assert page.saved_sign.text == "Not saved yet"
    assert control(page, NoteEditor, CONCLUSION).toPlainText() == "We ask him first"

    other.close()
    desk.autosave.settle()
    look()

    assert controls(page, QLabel, "Another program is using the database") == []
    assert page.saved_sign.text.startswith("Saved at")
    assert discussions.get(november.id).conclusion.text == "We ask him first"


def test_another_discussion_takes_the_whole_page(
    page: ClosingPage, finished: Finished, discussions: Discussions
) -> None:
    write("We ask him first")
    page.may_leave()
    page.hide()
    other = finished()
    discussions.keep(replace(other, conclusion=Conclusion(text="We wait")))

    page.go(Route(page=PageName.CLOSING, id=other.id))
    page.show()

    assert control(page, NoteEditor, CONCLUSION).toPlainText() == "We wait"


def test_another_language_keeps_what_is_being_typed(page: ClosingPage, speech: Speech) -> None:
    write("We ask him")
    speech.set(Language.SWEDISH)
    look()

    field = focused()
    assert isinstance(field, NoteEditor)
    assert field.toPlainText() == "We ask him"
    assert controls(page, QRadioButton, "Ingen av dem")


def lock(store: Store, folder: Path) -> Database:
    """Let another program hold the database; the app does not wait for it."""
    with store.changing() as database:
        database.execute("PRAGMA busy_timeout = 0")
    other = connect(folder / "desk" / "workplace.db")
    other.execute("BEGIN IMMEDIATE")
    return other
