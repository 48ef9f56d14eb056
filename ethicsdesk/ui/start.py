"""The application itself: its style, its place on the screens, and the call from a second start."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QByteArray, QCoreApplication, QObject, Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QMainWindow

LOOK_EVERY_MS = 500


def make_application(arguments: Sequence[str]) -> QApplication:
    """Return the application, made if there is none yet (a test has its own)."""
    found = QApplication.instance()
    application = found if isinstance(found, QApplication) else QApplication(list(arguments[:1]))
    QCoreApplication.setApplicationName("EthicsDesk")
    QGuiApplication.setApplicationDisplayName("EthicsDesk")
    QGuiApplication.setDesktopFileName("ethicsdesk")
    application.setStyle("Fusion")
    return application


def screens_name() -> str:
    """Return a name for the set-up of screens of now: a place is remembered for each."""
    places = sorted(
        f"{place.x()},{place.y()},{place.width()}x{place.height()}"
        for place in (screen.geometry() for screen in QGuiApplication.screens())
    )
    return ";".join(places)


def place_of(window: QMainWindow) -> str:
    """Return the window's place and size as text."""
    return bytes(window.saveGeometry().toBase64().data()).decode("ascii")


def put_back(window: QMainWindow, place: str) -> None:
    """Put the window where it was; Qt moves it onto a screen where its own is gone.

    Without a place it keeps its first size, or fills a screen that is smaller.
    """
    if place and window.restoreGeometry(QByteArray.fromBase64(QByteArray(place.encode("ascii", "ignore")))):
        return
    room = QGuiApplication.primaryScreen().availableGeometry()
    if room.width() < window.width() or room.height() < window.height():
        window.showMaximized()


class RaiseWatch(QObject):
    """Looks whether a second start asked for the window, and calls `raised`."""

    def __init__(
        self, was_asked: Callable[[], bool], raised: Callable[[], object], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._was_asked = was_asked
        self._raised = raised
        self._timer = QTimer(self, interval=LOOK_EVERY_MS)
        self._timer.timeout.connect(self._look)
        self._timer.start()

    def _look(self) -> None:
        if self._was_asked():
            self._raised()


def bring_forward(window: QMainWindow) -> None:
    """Show the window in front of the others."""
    window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
    window.show()
    window.raise_()
    window.activateWindow()
