"""The frame: moving among pages by keys, and the room that each window size gives."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QMenu, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from ethicsdesk.model.language import Language
from ethicsdesk.ui.language import Speech
from ethicsdesk.ui.route import PageName, Route
from ethicsdesk.ui.theme.shape import Shape
from ethicsdesk.ui.theme.theme import Theme
from ethicsdesk.ui.theme.tokens import Mode
from ethicsdesk.ui.widgets.page import Page
from ethicsdesk.ui.window import Window
from tests.doors import control, controls, name_of
from tests.ui.hands import ALT, BARE, CTRL, SHIFT, focused, look, press

NUMBERS = (Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_3, Qt.Key.Key_4, Qt.Key.Key_5)
PLACES = (
    PageName.TODAY,
    PageName.DILEMMAS,
    PageName.VALUE_BASE,
    PageName.DISCUSSIONS,
    PageName.HISTORY,
)


class PlainPage(Page):
    """A page with a field and a button, that writes down what it was asked."""

    def __init__(self, theme: Theme, name: PageName) -> None:
        super().__init__(theme)
        self.title.setText(name)
        self.routes: list[Route] = []
        self.shapes: list[Shape] = []
        self.holds = False
        self.undone = 0
        self.field = QLineEdit()
        self.field.setAccessibleName("A field")
        self.button = QPushButton("A button")
        self.column.addWidget(self.field)
        self.column.addWidget(self.button)

    def go(self, route: Route) -> None:
        """Write down where it was led."""
        self.routes.append(route)

    def set_shape(self, shape: Shape) -> None:
        """Write down the room it got."""
        super().set_shape(shape)
        self.shapes.append(shape)

    def may_leave(self) -> bool:
        """Let go unless it holds."""
        return not self.holds

    def regions(self) -> list[QWidget]:
        """Return three."""
        return [self.title, self.field, self.button]

    def undo(self) -> bool:
        """Count."""
        self.undone += 1
        return True


@pytest.fixture
def window(qtbot: QtBot, theme: Theme, speech: Speech) -> Iterator[Window]:
    window = Window(theme)
    window.show()
    makers = {name: lambda name=name: PlainPage(theme, name) for name in PageName}
    window.fill(
        makers,
        Route(page=PageName.TODAY),
        may_close=lambda: True,
        workplaces=lambda: (("a", "Lönngården"), ("b", "Home care west")),
    )
    window.show_workplace("Lönngården")
    window.resize(1280, 800)
    with qtbot.waitActive(window):
        window.activateWindow()
    look()
    yield window
    window.close()
    window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def now(window: Window) -> str:
    assert window.now is not None
    return window.now.page


def page_of(window: Window) -> PlainPage:
    assert window.now is not None
    page = window.page(window.now.page)
    assert isinstance(page, PlainPage)
    return page


def go(window: Window, *names: PageName) -> None:
    for name in names:
        window.open(Route(page=name))


def test_it_is_painted_before_it_is_filled_and_says_so_once(qtbot: QtBot, theme: Theme) -> None:
    window = Window(theme)
    said: list[bool] = []
    window.painted.connect(lambda: said.append(True))

    window.show()
    qtbot.waitUntil(lambda: said == [True])
    window.repaint()
    look()

    assert said == [True]
    assert window.now is None
    window.close()


def test_ctrl_and_a_number_opens_each_page_and_lights_its_place(window: Window) -> None:
    for key, name in zip(NUMBERS, PLACES, strict=True):
        press(key, CTRL)
        assert now(window) == name
        assert [key for key, button in window.rail.buttons.items() if button.isChecked()] == [name]
        assert focused() is page_of(window).title


@pytest.mark.parametrize(
    ("key", "modifiers", "page"),
    [
        (Qt.Key.Key_Comma, CTRL, PageName.SETTINGS),
        (Qt.Key.Key_K, CTRL, PageName.SEARCH),
        (Qt.Key.Key_N, CTRL, PageName.DISCUSSIONS),
        (Qt.Key.Key_F1, BARE, PageName.KEYS),
    ],
)
def test_the_other_pages_have_keys_too(
    window: Window, key: Qt.Key, modifiers: Qt.KeyboardModifier, page: PageName
) -> None:
    press(key, modifiers)
    assert now(window) == page


def test_by_the_rail_one_moves_with_arrows_and_opens_with_enter(window: Window) -> None:
    control(window, QAbstractButton, "Today").setFocus()
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_End)
    press(Qt.Key.Key_Up)
    assert now(window) == PageName.TODAY

    press(Qt.Key.Key_Return)

    assert now(window) == PageName.HISTORY


def test_back_and_forward_go_the_way_one_came(window: Window) -> None:
    go(window, PageName.DILEMMAS)
    window.open(Route(page=PageName.DILEMMA, id="november"))
    go(window, PageName.HISTORY)

    visited = []
    for key in (Qt.Key.Key_Left, Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Right):
        press(key, ALT)
        visited.append(now(window))

    assert visited == ["dilemma", "dilemmas", "dilemma", "history"]
    dilemma = window.page(PageName.DILEMMA)
    assert isinstance(dilemma, PlainPage)
    assert {route.id for route in dilemma.routes} == {"november"}


def test_a_new_way_forgets_what_lay_ahead(window: Window) -> None:
    go(window, PageName.DILEMMAS)
    window.back()
    go(window, PageName.HISTORY)

    window.forward()

    assert now(window) == PageName.HISTORY


def test_nobody_comes_back_to_a_page_that_was_only_passed(window: Window) -> None:
    go(window, PageName.DILEMMAS, PageName.START, PageName.RUNNING, PageName.CLOSING, PageName.TODAY)

    window.back()
    assert now(window) == PageName.DILEMMAS
    window.forward()
    assert now(window) == PageName.TODAY


def test_back_from_the_start_page_is_where_one_was_and_in_the_end_it_is_today(window: Window) -> None:
    go(window, PageName.DISCUSSIONS, PageName.START)
    page_of(window).back_wanted.emit()
    assert now(window) == PageName.DISCUSSIONS

    for _ in range(4):
        window.back()
    assert now(window) == PageName.TODAY


def test_a_page_that_cannot_keep_what_stands_half_written_is_not_left(window: Window) -> None:
    page_of(window).holds = True

    press(NUMBERS[1], CTRL)
    window.back()

    assert now(window) == PageName.TODAY


def test_f6_goes_round_the_regions_both_ways(window: Window) -> None:
    page = page_of(window)
    page.title.setFocus()

    visited = []
    for modifiers in (BARE, BARE, BARE, BARE, SHIFT):
        press(Qt.Key.Key_F6, modifiers)
        visited.append(name_of(focused()))

    assert visited == ["A field", "A button", "Today", "today", "Today"]


@pytest.mark.parametrize(
    ("width", "scale", "rail", "has_menu"),
    [
        (1280, 1.0, 212, False),
        (1100, 1.0, 106, False),
        (1024, 1.0, 106, False),
        (1280, 1.5, 0, True),
        (1440, 2.0, 0, True),
    ],
)
def test_the_rail_is_wide_then_compact_and_behind_a_button_when_text_is_large(
    window: Window, theme: Theme, width: int, scale: float, rail: int, has_menu: bool
) -> None:
    theme.set(wanted=Mode.LIGHT, scale=scale, motion="system")
    window.resize(width, 700)
    look()

    assert window.rail.isVisible() is bool(rail)
    if rail:
        assert abs(window.rail.width() - rail) < 10
    assert bool(controls(window, QPushButton, "Menu")) is has_menu
    assert page_of(window).shapes[-1].is_narrow is has_menu


def test_a_running_discussion_has_the_compact_rail_and_gives_it_back(window: Window) -> None:
    wide = window.rail.width()
    go(window, PageName.RUNNING)
    look()
    assert window.rail.width() < wide
    go(window, PageName.TODAY)
    look()
    assert window.rail.width() == wide


@pytest.mark.parametrize("scale", [1.0, 1.5])
def test_alt_m_opens_the_menu_with_every_page_and_its_key(window: Window, theme: Theme, scale: float) -> None:
    theme.set(wanted=Mode.LIGHT, scale=scale, motion="system")
    look()

    press(Qt.Key.Key_M, ALT)

    actions = actions_of_the_menu()
    assert [action.text() for action in actions] == [
        "Today\tCtrl+1",
        "Dilemmas\tCtrl+2",
        "Value base\tCtrl+3",
        "Discussions\tCtrl+4",
        "History\tCtrl+5",
        "Settings\tCtrl+,",
        "",
        "Search everything\tCtrl+K",
        "Keys\tF1",
    ]
    actions[4].trigger()
    assert now(window) == PageName.HISTORY


def test_pressing_the_workplace_offers_the_others_and_a_way_to_more(window: Window) -> None:
    chosen: list[str] = []
    window.workplace_chosen.connect(chosen.append)

    control(window, QAbstractButton, "Workplace: Lönngården").click()

    actions = actions_of_the_menu()
    assert [(action.text(), action.isChecked()) for action in actions if action.isCheckable()] == [
        ("Lönngården", True),
        ("Home care west", False),
    ]
    actions[1].trigger()
    assert chosen == ["b"]
    actions[-1].trigger()
    assert now(window) == PageName.SETTINGS


def test_another_language_renames_the_rail_and_the_menu_at_once(window: Window, speech: Speech) -> None:
    speech.set(Language.SWEDISH)
    look()

    assert [button.text() for button in window.rail.buttons.values()] == [
        "Idag",
        "Dilemman",
        "Värdegrund",
        "Samtal",
        "Historik",
        "Inställningar",
    ]
    assert control(window, QAbstractButton, "Arbetsplats: Lönngården")
    assert control(window, QLabel, "Allt stannar på den här datorn")


@pytest.mark.parametrize(("key", "step"), [(Qt.Key.Key_Plus, 1), (Qt.Key.Key_Minus, -1), (Qt.Key.Key_0, 0)])
def test_larger_and_smaller_text_has_keys(window: Window, key: Qt.Key, step: int) -> None:
    said: list[int] = []
    window.size_wanted.connect(said.append)
    press(key, CTRL)
    assert said == [step]


def test_undo_is_the_pages_also_where_a_field_has_focus_and_saving_has_a_key(window: Window) -> None:
    saved: list[bool] = []
    window.save_wanted.connect(lambda: saved.append(True))
    page_of(window).field.setFocus()

    press(Qt.Key.Key_Z, CTRL)
    press(Qt.Key.Key_S, CTRL)

    assert page_of(window).undone == 1
    assert saved == [True]


def test_it_closes_only_when_it_may(window: Window) -> None:
    answers = [False, True]
    window._may_close = lambda: answers.pop(0)
    closed: list[bool] = []
    window.closed.connect(lambda: closed.append(True))

    window.close()
    assert (window.isVisible(), closed) == (True, [])
    window.close()

    assert (window.isVisible(), closed) == (False, [True])


def test_pages_about_a_discussion_are_left_and_forgotten_with_its_workplace(window: Window) -> None:
    go(window, PageName.HISTORY)
    window.open(Route(page=PageName.RECORD, id="a"))
    go(window, PageName.DILEMMAS)
    window.open(Route(page=PageName.RECORD, id="b"))

    window.leave_discussions()

    assert now(window) == PageName.TODAY
    window.back()
    window.back()
    assert now(window) == PageName.HISTORY


def actions_of_the_menu() -> list[QAction]:
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    actions = menu.actions()
    menu.close()
    return actions


def test_the_same_page_opened_twice_is_one_step_back(window: Window) -> None:
    go(window, PageName.HISTORY, PageName.HISTORY)
    window.back()
    assert now(window) == PageName.TODAY


def test_keys_do_nothing_until_there_is_something_to_open(qtbot: QtBot, theme: Theme) -> None:
    window = Window(theme)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    QTest.keyClick(window, Qt.Key.Key_1, CTRL)
    window.open(Route(page=PageName.TODAY))
    assert window.now is None
    window.close()
