"""When the database cannot be opened: what happened, what is safe, and a next step."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from ethicsdesk.model.errors import NewerDatabase
from ethicsdesk.model.language import Language
from ethicsdesk.ui.language import Speech
from ethicsdesk.ui.pages.trouble import TroublePage
from ethicsdesk.ui.theme.theme import Theme
from tests.doors import control
from tests.ui.hands import focused, look, press


@pytest.fixture
def page(theme: Theme, speech: Speech, on_screen: Callable[..., None], tmp_path: Path) -> TroublePage:
    error = NewerDatabase(file=tmp_path / "workplace.db", found=9, known=3)
    page = TroublePage(theme, error, str(tmp_path))
    on_screen(page)
    page.take_focus()
    look()
    return page


def test_it_says_it_in_three_parts_and_focus_is_on_the_next_step(qtbot: QtBot, page: TroublePage) -> None:
    for text in (
        "The database comes from a newer version of EthicsDesk.",
        "It is untouched.",
        "Update the app to open it.",
    ):
        assert control(page, QLabel, text)
    assert focused() is control(page, QPushButton, "Try again")

    with qtbot.waitSignal(page.again_wanted):
        press(Qt.Key.Key_Return)


def test_the_folder_is_shown_by_the_system(
    page: TroublePage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", opened.append)
    control(page, QPushButton, "Show the folder").click()
    assert opened == [QUrl.fromLocalFile(str(tmp_path))]


def test_it_is_said_in_another_language_too(page: TroublePage, speech: Speech) -> None:
    speech.set(Language.SWEDISH)
    look()
    assert control(page, QLabel, "EthicsDesk kan inte öppna sin databas")
