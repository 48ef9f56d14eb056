"""What every page does: keeps in sight what has focus, says what failed, and changes language at once."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from ethicsdesk.model.errors import DiskIsFull
from ethicsdesk.model.language import Language
from ethicsdesk.ui.language import Speech
from ethicsdesk.ui.theme.theme import Theme
from ethicsdesk.ui.widgets.page import Page
from tests.doors import control
from tests.ui.hands import look


class LongPage(Page):
    """Forty buttons under each other."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self.read = 0
        self.buttons = [QPushButton(str(n)) for n in range(40)]
        for button in self.buttons:
            self.column.addWidget(button)

    def refresh(self) -> None:
        """Count."""
        self.read += 1


@pytest.fixture
def page(theme: Theme, speech: Speech, on_screen: Callable[..., None]) -> LongPage:
    page = LongPage(theme)
    on_screen(page)
    return page


def test_what_gets_focus_is_scrolled_into_sight_with_room_to_spare(page: LongPage) -> None:
    for n in (39, 20, 0):
        page.buttons[n].setFocus()
        look()
        port = page.scroller.viewport()
        button = page.buttons[n]
        place = QRect(button.mapTo(port, QPoint(0, 0)), button.size())
        spare = 24 if n == 20 else 0
        assert port.rect().contains(place.adjusted(0, -spare, 0, spare))


def test_what_a_person_can_mend_is_told_in_three_parts_and_a_bug_goes_on(page: LongPage) -> None:
    page.show_failure(DiskIsFull(Path("data")))
    assert control(page, QLabel, "The disk that holds data is full.")
    assert control(
        page, QLabel, "What you have written is still here. Make room on it, and it is saved by itself."
    )

    with pytest.raises(ZeroDivisionError):
        page.show_failure(ZeroDivisionError())


def test_a_page_reads_anew_when_the_language_changes_and_one_that_is_not_seen_when_it_is(
    qtbot: QtBot, page: LongPage, speech: Speech
) -> None:
    look()
    before = page.read
    speech.set(Language.SWEDISH)
    look()
    assert page.read == before + 1

    page.hide()
    speech.set(Language.ENGLISH)
    look()
    assert page.read == before + 1
    page.show()

    assert page.read == before + 2
