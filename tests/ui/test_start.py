"""The window's place on the screens, and the call from a second start."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QMainWindow
from pytestqt.qtbot import QtBot

from ethicsdesk.store.lock import FolderLock
from ethicsdesk.ui.start import (
    RaiseWatch,
    bring_forward,
    make_application,
    place_of,
    put_back,
    screens_name,
)


@pytest.fixture
def window(qtbot: QtBot) -> QMainWindow:
    window = QMainWindow()
    qtbot.addWidget(window)
    return window


def test_there_is_one_application_and_it_has_our_name(qapp: QApplication) -> None:
    assert make_application(["ethicsdesk"]) is qapp
    assert QApplication.applicationName() == "EthicsDesk"


def test_a_window_comes_back_where_it_was(qtbot: QtBot, window: QMainWindow) -> None:
    window.setGeometry(60, 50, 500, 400)
    window.show()
    place = place_of(window)
    other = QMainWindow()
    qtbot.addWidget(other)

    put_back(other, place)

    assert other.size() == window.size()
    assert place.isascii()


@pytest.mark.parametrize("place", ["", "not a place", "ÅÄÖ", "AAAA"])
def test_a_place_that_means_nothing_leaves_the_first_size(window: QMainWindow, place: str) -> None:
    window.resize(500, 400)
    put_back(window, place)
    assert (window.width(), window.height()) == (500, 400)


def test_on_a_screen_that_is_smaller_the_window_fills_it(window: QMainWindow) -> None:
    screen = QGuiApplication.primaryScreen().availableGeometry()
    window.resize(screen.width() + 200, 300)
    put_back(window, "")
    assert window.isMaximized()


def test_each_set_up_of_screens_has_a_name_of_its_own() -> None:
    screen = QGuiApplication.primaryScreen().geometry()
    assert screens_name() == f"{screen.x()},{screen.y()},{screen.width()}x{screen.height()}"


def test_a_second_start_brings_the_window_forward_once(
    qtbot: QtBot, window: QMainWindow, tmp_path: Path
) -> None:
    lock = FolderLock(tmp_path)
    assert lock.take()
    raised: list[bool] = []
    watch = RaiseWatch(lock.was_asked_to_raise, lambda: raised.append(True), window)
    look = watch.findChildren(QTimer)[0].timeout

    look.emit()
    assert raised == []
    assert not FolderLock(tmp_path).take()
    FolderLock(tmp_path).ask_to_raise()
    look.emit()
    look.emit()

    assert raised == [True]
    lock.release()


def test_a_window_that_was_put_away_comes_up(qtbot: QtBot, window: QMainWindow) -> None:
    window.showMinimized()
    bring_forward(window)
    qtbot.waitUntil(window.isActiveWindow)
    assert not window.isMinimized()
