"""What the tests of the window and its parts may ask for: a real desk, whose clock stands still."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from ethicsdesk.content.library import Library, read_shipped
from ethicsdesk.discussion.opening import Opening
from ethicsdesk.model.language import Language
from ethicsdesk.model.workplace import Workplace
from ethicsdesk.search.everything import Search
from ethicsdesk.store.discussions import Discussions
from ethicsdesk.store.history_search import HistorySearch
from ethicsdesk.store.snapshots import Snapshots
from ethicsdesk.store.store import Store
from ethicsdesk.store.workplaces import Workplaces
from ethicsdesk.ui.autosave import Autosave
from ethicsdesk.ui.changes import Changes
from ethicsdesk.ui.desk import Desk, OpenWorkplace
from ethicsdesk.ui.language import Speech
from ethicsdesk.ui.theme.shape import shape_of
from ethicsdesk.ui.theme.theme import Theme
from ethicsdesk.ui.theme.tokens import Mode
from ethicsdesk.ui.widgets.layouts import column
from ethicsdesk.ui.widgets.page import Page
from tests.clock import Clock

RAIL = 212  # pixels of the window that are not the page's


@pytest.fixture
def theme(qapp: QApplication) -> Theme:
    """Dress the application in Linne, at 100 %."""
    qapp.setStyle("Fusion")
    theme = Theme(wanted=Mode.LIGHT)
    theme.apply()
    return theme


@pytest.fixture
def speech(qapp: QApplication) -> Iterator[Speech]:
    """Speak English."""
    speech = Speech(Language.ENGLISH)
    yield speech
    speech.set(Language.ENGLISH)
    speech.deleteLater()


@pytest.fixture(scope="session")
def library() -> Library:
    """Read what comes with the app, once."""
    return read_shipped()


@pytest.fixture
def changes(store: Store, qapp: QApplication) -> Changes:
    """Tell the pages of what changes in the store."""
    changes = Changes()
    changes.follow(store)
    return changes


@pytest.fixture
def autosave(store: Store, qapp: QApplication) -> Iterator[Autosave]:
    """Save on leaving and on closing alone: the rest never comes."""
    autosave = Autosave(rest_ms=60_000, most_ms=60_000)
    yield autosave
    autosave.settle()


@pytest.fixture
def desk(
    theme: Theme,
    speech: Speech,
    library: Library,
    workplace: Workplace,
    changes: Changes,
    autosave: Autosave,
    clock: Clock,
) -> Desk:
    """Hand out what every page is handed."""
    return Desk(
        theme=theme,
        speech=speech,
        library=library,
        workplace=OpenWorkplace(workplace),
        changes=changes,
        autosave=autosave,
        clock=clock,
    )


@pytest.fixture
def workplaces(store: Store) -> Workplaces:
    """Reach the workplaces that are kept."""
    return Workplaces(store)


@pytest.fixture
def snapshots(store: Store) -> Snapshots:
    """Reach the texts that discussions used."""
    return Snapshots(store)


@pytest.fixture
def search(store: Store, library: Library) -> Search:
    """Search the history and the library."""
    return Search(HistorySearch(store), library)


@pytest.fixture
def opening(store: Store, discussions: Discussions, snapshots: Snapshots, workplaces: Workplaces) -> Opening:
    """Keep a discussion that begins."""
    return Opening(store, discussions, snapshots, workplaces)


@pytest.fixture
def on_screen(qtbot: QtBot, theme: Theme) -> Iterator[Callable[..., None]]:
    """Show a page or a widget, in the room that the window would give it; it goes away after the test."""
    windows: list[QWidget] = []  # nobody else holds them

    def show(widget: QWidget, width: int = 1068, height: int = 800) -> None:
        window = QWidget()
        windows.append(window)
        column(window).addWidget(widget)
        window.resize(width, height)
        if isinstance(widget, Page):
            widget.set_shape(shape_of(width + RAIL, height, is_large=theme.is_large))
        with qtbot.waitActive(window):
            window.show()
            window.activateWindow()

    yield show
    for window in windows:
        window.close()
        window.deleteLater()
    QCoreApplication.sendPostedEvents(
        None, QEvent.Type.DeferredDelete
    )  # nothing of it hears of the next test


@pytest.fixture
def said(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Hear what a screen reader is told to say; what is urgent has "!" before it."""
    heard: list[str] = []

    def hear(event: object) -> None:
        if isinstance(event, QAccessibleAnnouncementEvent):
            is_urgent = event.politeness() == QAccessible.AnnouncementPoliteness.Assertive
            heard.append(f"!{event.message()}" if is_urgent else event.message())

    monkeypatch.setattr(QAccessible, "updateAccessibility", hear)
    return heard
