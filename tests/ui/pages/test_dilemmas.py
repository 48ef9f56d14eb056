"""Dilemman: narrowing, looking, opening."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QLabel, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from ethicsdesk.content.library import Library
from ethicsdesk.model.dilemma import Dilemma
from ethicsdesk.model.discussion import About, Discussion, Status
from ethicsdesk.model.language import Language
from ethicsdesk.model.method import AboutKind
from ethicsdesk.model.workplace import Workplace, WorkplaceId
from ethicsdesk.store.discussions import Discussions
from ethicsdesk.store.ids import new_id
from ethicsdesk.store.workplaces import Workplaces
from ethicsdesk.ui.desk import Desk
from ethicsdesk.ui.pages.dilemmas import DilemmasPage
from ethicsdesk.ui.route import PageName, Route
from ethicsdesk.ui.widgets.dilemma_list import DilemmaList
from tests.doors import control, controls, names
from tests.ui.hands import focused, look, press, write

Hold = Callable[[Dilemma], Discussion]
YESTERDAY = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)


@pytest.fixture
def page(desk: Desk, discussions: Discussions, on_screen: Callable[..., None]) -> DilemmasPage:
    page = DilemmasPage(desk, discussions)
    on_screen(page)
    look()
    page.take_focus()
    return page


@pytest.fixture
def dilemmas(library: Library) -> tuple[Dilemma, ...]:
    return library.dilemmas(Language.ENGLISH)


@pytest.fixture
def hold(discussion: Callable[..., Discussion]) -> Hold:
    """Keep a finished discussion about a dilemma."""

    def make(dilemma: Dilemma) -> Discussion:
        about = About(kind=AboutKind.DILEMMA, id=dilemma.id, title=dilemma.title)
        return discussion(
            about=about,
            status=Status.FINISHED,
            started=YESTERDAY,
            ended=YESTERDAY,
            axis=dilemma.axis,
            principles=dilemma.principles,
        )

    return make


def shown_list(page: DilemmasPage) -> DilemmaList:
    [found] = page.findChildren(DilemmaList)
    return found


def shown(page: DilemmasPage) -> list[str]:
    """Return the titles in the list, as they stand there."""
    model = shown_list(page).model()
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def test_all_dilemmas_are_there_and_the_first_is_looked_at(
    page: DilemmasPage, dilemmas: tuple[Dilemma, ...]
) -> None:
    assert shown(page) == [dilemma.title for dilemma in dilemmas]
    assert controls(page, QLabel, dilemmas[0].title)


def test_the_list_narrows_as_one_types_and_comes_back(
    qtbot: QtBot, page: DilemmasPage, dilemmas: tuple[Dilemma, ...]
) -> None:
    wanted = dilemmas[-1]

    write(wanted.title)
    qtbot.waitUntil(lambda: wanted.title in shown(page) and len(shown(page)) < len(dilemmas))
    control(page, QLineEdit, "Search in titles, stories and questions").clear()

    qtbot.waitUntil(lambda: len(shown(page)) == len(dilemmas))


def test_what_matches_nothing_is_said_with_a_way_back(
    qtbot: QtBot, page: DilemmasPage, dilemmas: tuple[Dilemma, ...]
) -> None:
    write("qwzxv")
    qtbot.waitUntil(lambda: not shown_list(page).isVisible())

    assert controls(page, QLabel, "Nothing matches qwzxv.")
    qtbot.mouseClick(control(page, QPushButton, "Clear"), Qt.MouseButton.LeftButton)

    assert len(shown(page)) == len(dilemmas)
    assert focused() is control(page, QLineEdit, "Search in titles, stories and questions")


def test_a_box_narrows_and_its_chip_takes_it_away_again(
    qtbot: QtBot, page: DilemmasPage, library: Library, dilemmas: tuple[Dilemma, ...]
) -> None:
    axis = dilemmas[0].axis
    title = library.axis_title(axis, Language.ENGLISH)

    qtbot.mouseClick(control(page, QCheckBox, title), Qt.MouseButton.LeftButton)
    assert shown(page) == [dilemma.title for dilemma in dilemmas if axis in dilemma.axes]
    look()
    chip = control(page, QAbstractButton, f"{title}, filter, press to remove it")
    chip.setFocus()
    press(Qt.Key.Key_Return)

    assert len(shown(page)) == len(dilemmas)
    assert not control(page, QCheckBox, title).isChecked()
    assert focused().isVisible()


def test_what_was_discussed_is_marked_at_once_and_can_be_left_out(
    qtbot: QtBot, page: DilemmasPage, dilemmas: tuple[Dilemma, ...], hold: Hold
) -> None:
    hold(dilemmas[0])
    index = shown_list(page).model().index(0, 0)
    assert "Discussed" in str(index.data(Qt.ItemDataRole.AccessibleTextRole))
    assert controls(page, QLabel, "Discussed yesterday")

    qtbot.mouseClick(control(page, QCheckBox, "Not discussed yet"), Qt.MouseButton.LeftButton)
    assert shown(page) == [dilemma.title for dilemma in dilemmas[1:]]
    qtbot.mouseClick(
        control(page, QPushButton, "1 more with what you have discussed"), Qt.MouseButton.LeftButton
    )

    assert len(shown(page)) == len(dilemmas)


def test_another_workplace_has_its_own_past(
    page: DilemmasPage, desk: Desk, dilemmas: tuple[Dilemma, ...], hold: Hold, workplaces: Workplaces
) -> None:
    hold(dilemmas[0])
    other = Workplace(id=WorkplaceId(new_id()), name="Another", made=YESTERDAY)
    workplaces.keep(other)

    desk.workplace.set(other)

    name = str(shown_list(page).model().index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole))
    assert "Discussed" not in name


def test_arrows_look_and_enter_opens_with_the_selection_to_step_through(
    qtbot: QtBot, page: DilemmasPage, dilemmas: tuple[Dilemma, ...]
) -> None:
    press(Qt.Key.Key_Down)  # from the search field into the list
    press(Qt.Key.Key_Down)
    assert controls(page, QLabel, dilemmas[1].title)

    with qtbot.waitSignal(page.wanted) as heard:
        press(Qt.Key.Key_Return)

    ids = tuple(dilemma.id for dilemma in dilemmas)
    assert heard.args == [Route(page=PageName.DILEMMA, id=ids[1], among=ids)]


def test_the_discussion_starts_from_the_preview(
    qtbot: QtBot, page: DilemmasPage, dilemmas: tuple[Dilemma, ...]
) -> None:
    with qtbot.waitSignal(page.wanted) as heard:
        qtbot.mouseClick(control(page, QPushButton, "Start the discussion"), Qt.MouseButton.LeftButton)

    assert heard.args == [Route(page=PageName.START, kind=AboutKind.DILEMMA, id=dilemmas[0].id)]


def test_where_there_is_no_room_for_a_preview_one_press_opens(
    qtbot: QtBot,
    desk: Desk,
    discussions: Discussions,
    on_screen: Callable[..., None],
    dilemmas: tuple[Dilemma, ...],
) -> None:
    page = DilemmasPage(desk, discussions)
    on_screen(page, 860, 640)
    page.resize(860, 640)
    listed = shown_list(page)
    assert not controls(page, QPushButton, "Start the discussion")

    with qtbot.waitSignal(page.wanted) as heard:
        place = listed.visualRect(listed.model().index(0, 0)).center()
        qtbot.mouseClick(listed.viewport(), Qt.MouseButton.LeftButton, pos=place)

    assert heard.args[0].id == dilemmas[0].id


def test_where_it_is_narrow_the_filters_fold_into_a_button(
    qtbot: QtBot,
    desk: Desk,
    discussions: Discussions,
    on_screen: Callable[..., None],
    dilemmas: tuple[Dilemma, ...],
) -> None:
    page = DilemmasPage(desk, discussions)
    on_screen(page, 700, 640)
    assert names(page, QCheckBox) == []

    qtbot.mouseClick(control(page, QPushButton, "Filter"), Qt.MouseButton.LeftButton)

    assert controls(page, QCheckBox, "Not discussed yet")
    assert not shown_list(page).isVisible()
    back = control(page, QPushButton, f"Show {len(dilemmas)} dilemmas")
    qtbot.mouseClick(back, Qt.MouseButton.LeftButton)
    assert shown_list(page).isVisible()


def test_a_row_is_one_thing_to_a_screen_reader(page: DilemmasPage, dilemmas: tuple[Dilemma, ...]) -> None:
    interface = QAccessible.queryAccessibleInterface(shown_list(page))

    row = interface.child(0)

    assert row.text(QAccessible.Text.Name).startswith(dilemmas[0].title)
    assert dilemmas[0].summary.rstrip(".") in row.text(QAccessible.Text.Name)


def test_the_other_language_changes_everything_and_keeps_what_was_chosen(
    qtbot: QtBot, page: DilemmasPage, desk: Desk, library: Library, dilemmas: tuple[Dilemma, ...]
) -> None:
    shown_list(page).choose(dilemmas[2].id)

    desk.speech.set(Language.SWEDISH)
    look()
    look()  # what was made anew is shown

    swedish = library.dilemma(dilemmas[2].id, Language.SWEDISH)
    assert swedish is not None
    assert shown_list(page).chosen == swedish.id
    assert swedish.title in shown(page)
    assert controls(page, QLabel, swedish.title)


def test_what_is_only_in_the_other_language_says_so(
    desk: Desk, discussions: Discussions, on_screen: Callable[..., None], library: Library
) -> None:
    [pack] = library.packs
    swedish = tuple(one for one in pack.dilemmas if one.language is Language.SWEDISH)
    untranslated = replace(desk, library=Library((replace(pack, dilemmas=swedish),)))

    page = DilemmasPage(untranslated, discussions)
    on_screen(page)

    name = str(shown_list(page).model().index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole))
    assert name.endswith("Only in Swedish")
