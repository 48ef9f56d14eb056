"""The ring is round what has focus, whole, and goes with it."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QLineEdit, QPushButton, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from ethicsdesk.ui.theme.theme import Theme
from ethicsdesk.ui.widgets.focus_ring import OUTSIDE, FocusRing, _Ring
from ethicsdesk.ui.widgets.layouts import column, fill
from tests.ui.hands import look


@pytest.fixture
def page(theme: Theme, on_screen: Callable[..., None]) -> QWidget:
    """Show a button in a tight frame, a field, and a button far down in what scrolls."""
    page = QWidget()
    FocusRing(theme, page)
    tight = QWidget()
    fill(column(tight, gap=0), QPushButton("tight"))
    inside = QWidget()
    fill(column(inside, margins=(8, 8, 8, 8)), *(QPushButton(f"down {n}") for n in range(30)))
    scroller = QScrollArea()
    scroller.setWidget(inside)
    scroller.setWidgetResizable(True)
    fill(column(page, margins=(20, 20, 20, 20)), tight, QLineEdit(), scroller)
    on_screen(page, 500, 400)
    return page


def test_it_is_never_cut_and_follows_what_has_focus(page: QWidget) -> None:
    for name in ("tight", "down 0"):
        button = button_of(page, name)
        button.setFocus(Qt.FocusReason.TabFocusReason)
        look()
        ring = ring_of(page)
        around = ring.parentWidget()
        assert around is not None
        assert around.rect().contains(ring.geometry())
        assert seen(ring, page) == seen(button, page).adjusted(-OUTSIDE, -OUTSIDE, OUTSIDE, OUTSIDE)


def test_it_goes_with_what_moves(page: QWidget) -> None:
    button = button_of(page, "tight")
    button.setFocus(Qt.FocusReason.TabFocusReason)

    page.setContentsMargins(40, 40, 0, 0)
    look()

    assert seen(ring_of(page), page) == seen(button, page).adjusted(-OUTSIDE, -OUTSIDE, OUTSIDE, OUTSIDE)


def test_it_scrolls_with_what_it_is_round(page: QWidget) -> None:
    button = button_of(page, "down 3")
    button.setFocus(Qt.FocusReason.TabFocusReason)

    page.findChildren(QScrollArea)[0].verticalScrollBar().setValue(60)
    look()

    assert seen(ring_of(page), page) == seen(button, page).adjusted(-OUTSIDE, -OUTSIDE, OUTSIDE, OUTSIDE)


def test_by_mouse_it_is_round_a_field_and_not_round_a_button(qtbot: QtBot, page: QWidget) -> None:
    qtbot.mouseClick(page.findChildren(QLineEdit)[0], Qt.MouseButton.LeftButton)
    assert ring_of(page).isVisible()

    qtbot.mousePress(button_of(page, "tight"), Qt.MouseButton.LeftButton)
    assert [ring for ring in page.findChildren(_Ring) if ring.isVisible()] == []


def test_it_outlives_the_page_that_it_stood_in(page: QWidget) -> None:
    button_of(page, "tight").setFocus(Qt.FocusReason.TabFocusReason)
    tight = button_of(page, "tight").parentWidget()
    assert tight is not None
    tight.deleteLater()
    look()

    page.findChildren(QLineEdit)[0].setFocus(Qt.FocusReason.TabFocusReason)

    assert ring_of(page).isVisible()


def button_of(page: QWidget, name: str) -> QPushButton:
    return next(button for button in page.findChildren(QPushButton) if button.text() == name)


def ring_of(page: QWidget) -> QWidget:
    visible = [ring for ring in page.findChildren(_Ring) if ring.isVisible()]
    assert len(visible) == 1
    return visible[0]


def seen(widget: QWidget, page: QWidget) -> QRect:
    return QRect(widget.mapTo(page, QPoint(0, 0)), widget.size())
