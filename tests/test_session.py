"""The app from its first paint until it is closed, on a real data folder."""

from __future__ import annotations

import json
import logging
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QMenu, QPushButton
from pytestqt.qtbot import QtBot

from ethicsdesk.app import Session, open_session
from ethicsdesk.model.discussion import Discussion
from ethicsdesk.model.language import Language
from ethicsdesk.model.method import AboutKind
from ethicsdesk.model.workplace import Workplace, WorkplaceId
from ethicsdesk.store.discussions import Discussions
from ethicsdesk.store.driver import connect
from ethicsdesk.store.ids import new_id
from ethicsdesk.store.store import Store
from ethicsdesk.ui.pages.trouble import TroublePage
from ethicsdesk.ui.route import PageName, Route
from ethicsdesk.ui.widgets.ask import CloseQuestion
from ethicsdesk.ui.widgets.note_editor import NoteEditor
from tests.clock import TUESDAY
from tests.doors import control, controls
from tests.opened import OpenApp
from tests.ui.hands import CTRL, focused, look, press, write


@pytest.fixture
def session(open_app: OpenApp) -> Session:
    """Open the app and name the workplace."""
    session = open_app()
    write("Home care east")
    press(Qt.Key.Key_Return)
    look()
    return session


def test_the_first_run_asks_for_one_thing_and_then_the_next_discussion_is_one_press_away(
    open_app: OpenApp,
) -> None:
    session = open_app()
    assert focused() is control(session.window, QLineEdit, "What is your workplace called?")

    write("  Home care   east ")
    press(Qt.Key.Key_Return)

    assert [workplace.name for workplace in session.parts.workplaces.all()] == ["Home care east"]  # type: ignore[union-attr]
    assert focused() is control(session.window, QPushButton, "Start the discussion")
    assert control(session.window, QAbstractButton, "Workplace: Home care east")


def test_no_name_is_told_beside_the_field_and_focus_stays_there(open_app: OpenApp) -> None:
    session = open_app()
    write("   ")

    control(session.window, QPushButton, "Begin").click()

    missing = "Write the name of the workplace first, for example Home care east."
    assert control(session.window, QLabel, missing)
    field = control(session.window, QLineEdit, "What is your workplace called?")
    assert focused() is field
    assert field.accessibleDescription() == missing
    assert session.parts.workplaces.all() == ()  # type: ignore[union-attr]


def test_the_first_question_can_be_had_in_the_other_language_and_what_is_typed_stays(
    qtbot: QtBot, open_app: OpenApp
) -> None:
    session = open_app()
    write("Home care")

    qtbot.mouseClick(control(session.window, QPushButton, "Svenska"), Qt.MouseButton.LeftButton)
    look()

    field = control(session.window, QLineEdit, "Vad heter er arbetsplats?")
    assert field.text() == "Home care"
    assert session.settings.language is Language.SWEDISH


def test_the_workplace_the_language_and_the_place_of_the_window_are_as_one_left_them(
    session: Session, qtbot: QtBot
) -> None:
    make_workplace(session, "Home care west")
    choose_workplace(session, "Home care west")
    session.window.resize(1024, 660)  # more than that the test's own screen does not have
    session.window.close()

    again = open_session(session.folder, None)
    assert again is not None
    qtbot.waitUntil(lambda: again.is_ready)

    assert again.window.height() == 660
    assert again.desk.workplace.now.name == "Home care west"  # type: ignore[union-attr]
    assert again.speech.language is Language.ENGLISH
    again.window.close()


def test_another_workplace_has_its_own_history_and_no_page_of_the_first_is_left_open(
    session: Session, qtbot: QtBot
) -> None:
    begin_open_discussion(session)
    make_workplace(session, "Home care west")
    assert session.window.now.page is PageName.RUNNING  # type: ignore[union-attr]

    choose_workplace(session, "Home care west")

    assert session.window.now.page is PageName.TODAY  # type: ignore[union-attr]
    assert controls(session.window, QPushButton, "Go on where you were") == []
    assert "Home care west" in control(session.window, QLabel, "Tuesday 3 March").text()
    choose_workplace(session, "Home care east")
    assert control(session.window, QPushButton, "Go on where you were")


def test_settings_that_cannot_be_read_are_set_aside_and_it_is_told(
    session: Session, open_app: OpenApp
) -> None:
    session.window.close()
    (session.folder / "settings.json").write_text("{ half a file", encoding="utf-8")

    again = open_app(language=None)

    aside = again.folder / "settings.broken-1.json"
    assert aside.read_text(encoding="utf-8") == "{ half a file"
    told = controls(again.window, QLabel, "Your settings could not be read") or controls(
        again.window, QLabel, "Dina inställningar"
    )
    assert len(told) == 1
    assert any(str(aside) in label.text() for label in again.window.findChildren(QLabel))


@pytest.mark.parametrize(
    "spoil",
    [lambda path: newer(path), lambda path: damage(path)],  # noqa: PLW0108 - they are written further down
    ids=["newer", "damaged"],
)
def test_a_database_that_cannot_be_opened_is_left_as_it_is_and_the_next_step_is_told(
    session: Session, open_app: OpenApp, spoil: Callable[[Path], None]
) -> None:
    session.window.close()
    database = session.folder / "workplace.db"
    spoil(database)
    before = database.read_bytes()

    again = open_app()

    page = again.window.findChildren(TroublePage)[0]
    words = " ".join(label.text() for label in page.findChildren(QLabel) if label.isVisible())
    assert "EthicsDesk cannot open its database" in words
    assert "Update the app to open it." in words or "Restore the latest backup." in words
    assert focused() is control(page, QPushButton, "Try again")
    assert not again.window.rail.isVisible()
    again.window.close()
    assert database.read_bytes() == before


def test_trying_again_works_when_it_is_mended_and_says_the_same_when_it_is_not(
    session: Session, open_app: OpenApp
) -> None:
    session.window.close()
    database = session.folder / "workplace.db"
    sound = database.read_bytes()
    damage(database)
    again = open_app()

    press(Qt.Key.Key_Return)
    look()
    assert len([page for page in again.window.findChildren(TroublePage) if page.isVisible()]) == 1
    assert control(again.window, QPushButton, "Try again").hasFocus()
    for rest in again.folder.glob("workplace.db-*"):
        rest.unlink()
    database.write_bytes(sound)
    press(Qt.Key.Key_Return)
    look()

    assert control(again.window, QPushButton, "Start the discussion").hasFocus()
    assert not any(page.isVisible() for page in again.window.findChildren(TroublePage))
    assert again.window.rail.isVisible()


def test_a_first_name_that_cannot_be_saved_stays_in_the_field_and_the_page_says_why(
    open_app: OpenApp,
) -> None:
    session = open_app()
    write("Home care east")
    with session.parts.store.changing() as database:  # type: ignore[union-attr]
        database.execute("PRAGMA busy_timeout = 0")
    other = connect(session.folder / "workplace.db")
    other.execute("BEGIN IMMEDIATE")

    press(Qt.Key.Key_Return)

    assert controls(session.window, QLabel, "Another program is using the database")
    assert control(session.window, QLineEdit, "What is your workplace called?").text() == "Home care east"
    other.close()
    press(Qt.Key.Key_Return)
    assert control(session.window, QPushButton, "Start the discussion").hasFocus()


def test_closing_saves_what_was_typed_last_and_asks_nothing(session: Session) -> None:
    discussion = begin_open_discussion(session)
    write("They agreed")

    session.window.close()

    assert not session.window.isVisible()
    assert "They agreed" in texts_on_disk(session.folder, discussion)


def test_closing_asks_only_when_what_was_typed_cannot_be_saved(qtbot: QtBot, session: Session) -> None:
    discussion = begin_open_discussion(session)
    fill_the_disk(session)
    much = "They agreed. " * 400
    field = focused()
    assert isinstance(field, NoteEditor)
    field.insertPlainText(much)

    answer_the_question("Stay")
    session.window.close()
    assert session.window.isVisible()
    assert controls(session.window, QLabel, "The disk that holds")
    make_room(session)
    session.window.close()

    assert not session.window.isVisible()
    assert any(text.startswith("They agreed.") for text in texts_on_disk(session.folder, discussion))


def test_one_may_close_all_the_same(session: Session) -> None:
    begin_open_discussion(session)
    fill_the_disk(session)
    field = focused()
    assert isinstance(field, NoteEditor)
    field.insertPlainText("They agreed. " * 400)

    answer_the_question("Close without saving")
    session.window.close()

    assert not session.window.isVisible()


def test_text_grows_and_shrinks_by_keys_within_its_steps(session: Session) -> None:
    sizes = []
    for key in (Qt.Key.Key_Minus, Qt.Key.Key_Plus, Qt.Key.Key_Plus, Qt.Key.Key_Minus, *[Qt.Key.Key_Plus] * 7):
        press(key, CTRL)
        sizes.append(session.settings.text_scale)
    assert sizes == [100, 115, 130, 115, 130, 150, 175, 200, 200, 200, 200]
    assert session.theme.scale == 2.0
    assert json.loads((session.folder / "settings.json").read_text("utf-8"))["text_scale"] == 200

    press(Qt.Key.Key_0, CTRL)
    assert session.theme.scale == 1.0


def test_another_language_is_spoken_at_once_on_the_page_in_the_rail_and_on_pages_that_were_opened_before(
    session: Session,
) -> None:
    session.window.open(Route(page=PageName.DISCUSSIONS))
    session.take_settings(replace(session.settings, language=Language.SWEDISH))
    look()

    assert control(session.window, QAbstractButton, "Värdegrund")
    assert control(session.window, QLabel, "Samtal")
    session.window.open(Route(page=PageName.TODAY))
    look()
    assert control(session.window, QPushButton, "Starta samtalet")


def test_what_nobody_foresaw_is_logged_without_a_word_that_was_written_and_the_app_goes_on(
    session: Session, open_app: OpenApp
) -> None:
    def fail() -> None:
        written = "the mother in the blue house"
        raise RuntimeError(written)

    QTimer.singleShot(0, fail)
    look()
    look()

    log = (session.folder / "ethicsdesk.log").read_text("utf-8")
    assert "RuntimeError at test_session.py" in log
    assert "fail" in log
    assert "mother" not in log
    assert (session.folder / "ethicsdesk.log").stat().st_mode & 0o077 == 0
    assert control(session.window, QLabel, "Something went wrong in the app.")
    assert open_app.unexpected == ["data"]
    open_app.unexpected.clear()
    session.window.open(Route(page=PageName.DISCUSSIONS))
    assert session.window.now.page is PageName.DISCUSSIONS  # type: ignore[union-attr]


def test_after_it_is_closed_nothing_is_held(session: Session) -> None:
    handlers = list(logging.getLogger("ethicsdesk").handlers)
    session.window.close()

    assert len(logging.getLogger("ethicsdesk").handlers) == len(handlers) - 1
    again = open_session(session.folder, None)
    assert again is not None
    again.window.close()


def test_a_demo_has_a_workplace_with_a_year_of_history(open_app: OpenApp) -> None:
    session = open_app("demo", is_demo=True)

    (workplace,) = session.parts.workplaces.all()  # type: ignore[union-attr]
    assert session.parts.discussions.count(workplace.id) > 12  # type: ignore[union-attr]
    assert control(session.window, QPushButton, "Start the discussion")
    assert session.parts.follow_ups.waiting(workplace.id)  # type: ignore[union-attr]


def make_workplace(session: Session, name: str) -> None:
    workplace = Workplace(id=WorkplaceId(new_id()), name=name, made=TUESDAY)
    session.parts.workplaces.keep(workplace)  # type: ignore[union-attr]
    look()


def choose_workplace(session: Session, name: str) -> None:
    """Press the workplace in the rail and choose in its menu."""
    session.window.rail.workplace.click()
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    next(action for action in menu.actions() if action.text() == name).trigger()
    menu.close()
    look()


def begin_open_discussion(session: Session) -> Discussion:
    """Begin an open discussion, whose first phase is a field to write in."""
    session.window.open(Route(page=PageName.START, kind=AboutKind.FREE))
    control(session.window, QPushButton, "Begin the discussion").click()
    look()
    (discussion,) = session.parts.discussions.unfinished(session.desk.workplace.now.id)  # type: ignore[union-attr]
    return discussion


def answer_the_question(answer: str) -> None:
    """Press a button of the question that closing is about to ask."""

    def press_it() -> None:
        asked = QApplication.activeModalWidget()
        if not isinstance(asked, CloseQuestion):
            QTimer.singleShot(10, press_it)
            return
        control(asked, QPushButton, answer).click()

    QTimer.singleShot(0, press_it)


def fill_the_disk(session: Session) -> None:
    """Let the database have no more room than it has."""
    with session.parts.store.changing() as database:  # type: ignore[union-attr]
        database.execute("PRAGMA max_page_count = 1")


def make_room(session: Session) -> None:
    with session.parts.store.changing() as database:  # type: ignore[union-attr]
        database.execute("PRAGMA max_page_count = 1000000")


def texts_on_disk(folder: Path, discussion: Discussion) -> list[str]:
    store = Store(folder)
    try:
        return [entry.text for entry in Discussions(store).get(discussion.id).entries]
    finally:
        store.close()


def newer(path: Path) -> None:
    database = connect(path)
    database.execute("PRAGMA user_version = 9999")
    database.conn.commit()
    database.close()


def damage(path: Path) -> None:
    for rest in path.parent.glob("workplace.db-*"):
        rest.unlink()
    path.write_bytes(b"not a database at all" * 500)
