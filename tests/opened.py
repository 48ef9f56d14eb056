"""Opens the real app, as `ethicsdesk --data FOLDER` does, and waits for it as a person does."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent
from pytestqt.qtbot import QtBot

from ethicsdesk.app import Session, open_session
from ethicsdesk.model.language import Language
from tests.clock import Clock

PATIENCE_MS = 20_000  # for a machine that is busy


class OpenApp:
    """Called with the name of a data folder. `unexpected` counts what nobody caught: a test empties it."""

    def __init__(self, folder: Path, clock: Clock, qtbot: QtBot) -> None:
        self.folder = folder
        self.unexpected: list[str] = []
        self._clock = clock
        self._qtbot = qtbot
        self._opened: list[Session] = []

    def __call__(
        self, name: str = "data", *, language: Language | None = Language.ENGLISH, is_demo: bool = False
    ) -> Session:
        """Open it and wait until something can be done in it."""
        session = open_session(self.folder / name, language, clock=self._clock, is_demo=is_demo)
        assert session is not None
        self._opened.append(session)
        session.unexpected.happened.connect(lambda: self.unexpected.append(name))
        self._qtbot.waitUntil(lambda: session.is_ready, timeout=PATIENCE_MS)
        session.window.showNormal()  # the test's own screen is small
        session.window.resize(1280, 800)
        session.window.activateWindow()
        self._qtbot.waitUntil(session.window.isActiveWindow)
        QCoreApplication.processEvents()
        return session

    def close(self) -> None:
        """Close what is still open; nothing of it hears of the next test."""
        for session in self._opened:
            if session.window.isVisible():
                session.window._may_close = lambda: True  # a test that failed leaves nobody to answer
                session.window.close()
            session.window.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        self._opened = []
