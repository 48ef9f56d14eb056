"""A person at the real window, with keys alone."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QWidget

from ethicsdesk.app import Session, open_session
from ethicsdesk.model.language import Language
from tests.doors import name_of

MOST_TABS = 80
Open = Callable[[Language], "Person"]


class Clock:
    """The time of a journey: it moves when told to."""

    def __init__(self) -> None:
        self.now = datetime(2026, 11, 24, 8, 30, tzinfo=UTC)

    def __call__(self) -> datetime:
        """Return the time."""
        return self.now

    def pass_(self, **span: float) -> None:
        """Let time pass."""
        self.now += timedelta(**span)


class Person:
    """Presses keys and sees what has focus; never touches a widget in any other way."""

    def __init__(self, session: Session, clock: Clock) -> None:
        self.session = session
        self.window = session.window
        self.clock = clock

    @property
    def focus(self) -> QWidget:
        """Return what has focus: something, visible, and not the window."""
        focus = QApplication.focusWidget()
        assert focus is not None
        assert focus is not self.window, "focus was lost to the window"
        assert focus.isVisible()
        return focus

    def press(self, key: Qt.Key, *modifiers: Qt.KeyboardModifier) -> None:
        """Press a key, with others held."""
        held = Qt.KeyboardModifier.NoModifier
        for modifier in modifiers:
            held |= modifier
        QTest.keyClick(QApplication.focusWidget() or self.window, key, held)
        self.settle()

    def control(self, key: Qt.Key) -> None:
        """Press a key with Ctrl held."""
        self.press(key, Qt.KeyboardModifier.ControlModifier)

    def write(self, text: str) -> None:
        """Write where focus is."""
        assert isinstance(self.focus, QLineEdit | QPlainTextEdit), name_of(self.focus)
        for letter in text:  # QTest.keyClicks aborts at å, ä and ö
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                event = QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, letter)
                QApplication.sendEvent(self.focus, event)
        self.settle()

    def tab_to(self, name: str) -> None:
        """Press Tab until what has focus is called `name`, or begins with it."""
        met = []
        for _ in range(MOST_TABS):
            met.append(name_of(self.focus))
            if met[-1].startswith(name):
                return
            self.press(Qt.Key.Key_Tab)
        raise AssertionError(f"no {name!r} among {met}")

    def settle(self) -> None:
        """Let the window do what follows."""
        for _ in range(3):
            QCoreApplication.processEvents()

    def sees(self, text: str) -> bool:
        """Say whether some visible text or field holds `text`."""
        return any(
            text in value
            for child in self.window.findChildren(QWidget)
            if child.isVisibleTo(self.window)
            for value in (_text(child), name_of(child))
        )

    def close(self) -> None:
        """Close the window."""
        self.window.close()
        self.settle()


def _text(widget: QWidget) -> str:
    for reader in ("toPlainText", "text"):
        read = getattr(widget, reader, None)
        if callable(read):
            return str(read())
    return ""


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def open_app(qapp: QApplication, tmp_path: Path, clock: Clock) -> Iterator[Open]:
    """Open the app on one data folder and wait, as a person does, for its page."""
    people: list[Person] = []

    def open_app(language: Language) -> Person:
        session = open_session(tmp_path / "data", language, clock=clock)
        assert session is not None
        person = Person(session, clock)
        people.append(person)
        person.window.showNormal()  # the test's own screen is small
        person.window.resize(1366, 768)
        person.window.activateWindow()
        while not session.is_ready:
            qapp.processEvents()
        person.settle()
        return person

    yield open_app
    for person in people:
        person.close()
        person.window.deleteLater()
        QCoreApplication.sendPostedEvents(person.window, QEvent.Type.DeferredDelete)
