"""The first run asks one question."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton

from ethicsdesk.model.language import Language
from ethicsdesk.model.workplace import NAME_LONGEST
from ethicsdesk.ui.language import Speech
from ethicsdesk.ui.pages.welcome import WelcomePage
from ethicsdesk.ui.theme.shape import shape_of
from ethicsdesk.ui.theme.theme import Theme
from ethicsdesk.ui.widgets.circle import Circle
from tests.doors import control, controls
from tests.ui.hands import focused, look, press, write


@pytest.fixture
def page(theme: Theme, speech: Speech, on_screen: Callable[..., None]) -> WelcomePage:
    page = WelcomePage(theme, speech)
    page.language_wanted.connect(speech.set)
    on_screen(page)
    page.take_focus()
    return page


def test_enter_says_the_name_and_nothing_else_is_asked(page: WelcomePage) -> None:
    said: list[str] = []
    page.named.connect(said.append)
    assert len(controls(page, QLineEdit, "")) == 1

    write(" Home   care ")
    press(Qt.Key.Key_Return)

    assert said == ["Home care"]


def test_no_longer_name_can_be_written_than_can_be_kept(page: WelcomePage) -> None:
    write("x" * (NAME_LONGEST + 5))
    assert len(control(page, QLineEdit, "What is your workplace called?").text()) == NAME_LONGEST


def test_what_is_missing_is_said_and_taken_back_when_one_writes(page: WelcomePage) -> None:
    missing = "Write the name of the workplace first, for example Home care east."
    said: list[str] = []
    page.named.connect(said.append)

    press(Qt.Key.Key_Return)
    assert control(page, QLabel, missing)
    assert focused() is control(page, QLineEdit, "What is your workplace called?")
    write("H")

    assert controls(page, QLabel, missing) == []
    assert focused().accessibleDescription() == ""
    assert said == []


def test_the_button_leads_to_the_other_language_and_is_written_in_it(
    page: WelcomePage, speech: Speech
) -> None:
    write("Home care")
    control(page, QPushButton, "Svenska").click()
    look()

    assert speech.language is Language.SWEDISH
    assert control(page, QLabel, "Välkommen till bordet")
    assert control(page, QLineEdit, "Vad heter er arbetsplats?").text() == "Home care"
    assert control(page, QPushButton, "English")


def test_where_there_is_little_height_the_circle_gives_way(page: WelcomePage) -> None:
    page.set_shape(shape_of(1280, 800, is_large=False))
    assert page.findChildren(Circle)[0].isVisible()
    page.set_shape(shape_of(1024, 640, is_large=False))
    assert not page.findChildren(Circle)[0].isVisible()
