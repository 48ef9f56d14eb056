"""Rows that flow: nothing is cut, and the height is right at every width."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QPushButton, QWidget

from ethicsdesk.ui.theme.theme import Theme
from ethicsdesk.ui.widgets.button import Button
from ethicsdesk.ui.widgets.layouts import column, empty, fill, flowing
from tests.ui.hands import look


@pytest.mark.parametrize("width", [200, 330, 500, 1000])
def test_buttons_go_on_to_the_next_line_and_keep_apart(
    theme: Theme, on_screen: Callable[..., None], width: int
) -> None:
    page = QWidget()
    buttons = [Button(theme, text=text) for text in ("Start", "Read it first", "Another suggestion", "Back")]
    fill(column(page), flowing(*buttons), None)
    on_screen(page, width, 400)
    look()

    places = [button.geometry() for button in buttons]
    holder = buttons[0].parentWidget()
    assert holder is not None
    assert all(holder.rect().contains(place) for place in places)
    assert all(button.width() >= button.minimumSizeHint().width() for button in buttons)
    assert not any(one.intersects(other) for n, one in enumerate(places) for other in places[n + 1 :])


def test_a_row_is_emptied_with_all_that_stands_in_it(theme: Theme, on_screen: Callable[..., None]) -> None:
    page = QWidget()
    things = column(page)
    inner = column()
    inner.addWidget(QPushButton("inner"))
    things.addWidget(QPushButton("outer"))
    things.addLayout(inner)
    on_screen(page)

    empty(things)

    assert page.findChildren(QPushButton) == []
    assert things.count() == 0
