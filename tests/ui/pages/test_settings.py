"""The settings: each choice works at once, and workplaces come, go and come back."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from ethicsdesk.model.language import Language
from ethicsdesk.model.workplace import Workplace, WorkplaceId
from ethicsdesk.settings import Motion, Settings, Theme
from ethicsdesk.store.ids import new_id
from ethicsdesk.store.workplaces import Workplaces
from ethicsdesk.ui.desk import Desk
from ethicsdesk.ui.pages.settings import SettingsPage
from ethicsdesk.ui.route import PageName, Route
from tests.doors import control
from tests.ui.hands import look


class Keeper:
    """Takes the choices as the window does."""

    def __init__(self, desk: Desk) -> None:
        self.now = Settings(workplace=desk.workplace.now.id)
        self._desk = desk

    def take(self, settings: Settings) -> None:
        """Show them and keep them."""
        self.now = settings
        if settings.language is not None:
            self._desk.speech.set(settings.language)


@pytest.fixture
def keeper(desk: Desk) -> Keeper:
    return Keeper(desk)


@pytest.fixture
def page(
    desk: Desk, workplaces: Workplaces, keeper: Keeper, tmp_path: Path, on_screen: Callable[..., None]
) -> Iterator[SettingsPage]:
    page = SettingsPage(desk, workplaces, lambda: keeper.now, tmp_path)
    page.settings_changed.connect(keeper.take)
    on_screen(page, 1068, 1400)
    yield page
    desk.speech.set(Language.ENGLISH)


def press(qtbot: QtBot, page: SettingsPage, name: str) -> None:
    qtbot.mouseClick(control(page, QPushButton, name), Qt.MouseButton.LeftButton)
    look()


def test_each_choice_is_said_and_leaves_the_others_as_they_are(
    qtbot: QtBot, page: SettingsPage, keeper: Keeper
) -> None:
    keeper.now = replace(keeper.now, text_scale=130, windows={"screen": "place"})  # by a key, and the window

    press(qtbot, page, "Dark")

    assert keeper.now.theme is Theme.DARK
    assert (keeper.now.text_scale, keeper.now.windows) == (130, {"screen": "place"})
    press(qtbot, page, "200 %")
    assert (keeper.now.text_scale, keeper.now.theme) == (200, Theme.DARK)
    assert keeper.now.motion is Motion.SYSTEM


def test_the_language_changes_at_once_and_keeps_what_is_typed(
    qtbot: QtBot, page: SettingsPage, keeper: Keeper
) -> None:
    qtbot.keyClicks(control(page, QLineEdit, "The name of one more workplace"), "Norr")

    press(qtbot, page, "Svenska")

    assert page.title.text() == "Inställningar"
    assert control(page, QLineEdit, "Namnet på en arbetsplats till").text() == "Norr"
    assert keeper.now.language is Language.SWEDISH


def test_a_workplace_is_added_opened_and_renamed(
    qtbot: QtBot, page: SettingsPage, desk: Desk, workplaces: Workplaces
) -> None:
    field = control(page, QLineEdit, "The name of one more workplace")
    qtbot.keyClicks(field, "Norr")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    look()
    assert {one.name for one in workplaces.all()} == {"Lönngården", "Norr"}

    press(qtbot, page, "Show: Norr")
    assert desk.workplace.now.name == "Norr"
    name = control(page, QLineEdit, "The workplace's name: Norr")
    name.setFocus()
    qtbot.keyClicks(name, "a gården")
    qtbot.keyClick(name, Qt.Key.Key_Return)

    assert {one.name for one in workplaces.all()} == {"Lönngården", "Norra gården"}


def test_a_workplace_that_was_removed_can_be_had_back_and_the_last_one_stays(
    qtbot: QtBot, page: SettingsPage, desk: Desk, workplaces: Workplaces
) -> None:
    workplaces.keep(Workplace(id=WorkplaceId(new_id()), name="Norr", made=desk.clock()))
    look()

    press(qtbot, page, "Remove Norr")
    assert [one.name for one in workplaces.all()] == ["Lönngården"]
    press(qtbot, page, "Remove Lönngården")
    assert [one.name for one in workplaces.all()] == ["Lönngården"]
    assert control(
        page, QLabel, "The last workplace cannot be removed. Add another one first, or change its name."
    ).isVisible()
    press(qtbot, page, "Undo")

    assert {one.name for one in workplaces.all()} == {"Lönngården", "Norr"}


def test_it_says_where_everything_lies_and_that_it_is_not_encrypted(
    qtbot: QtBot, page: SettingsPage, tmp_path: Path
) -> None:
    assert control(page, QLabel, str(tmp_path)).isVisible()
    assert control(page, QLabel, "The database is not encrypted yet").isVisible()
    with qtbot.waitSignal(page.wanted) as goes:
        press(qtbot, page, "All keys")
    assert goes.args == [Route(page=PageName.KEYS)]
