"""The one object that knows colours, fonts and sizes."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QFontInfo, QPalette
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ethicsdesk.ui.theme import fonts
from ethicsdesk.ui.theme.shape import shape_of
from ethicsdesk.ui.theme.theme import Theme
from ethicsdesk.ui.theme.tokens import Mode


def test_a_switch_dresses_the_application_and_is_told(qtbot: QtBot, qapp: QApplication) -> None:
    theme = Theme(wanted=Mode.LIGHT)
    theme.apply()
    light = qapp.palette().color(QPalette.ColorRole.Window)

    with qtbot.waitSignal(theme.changed):
        theme.set(wanted=Mode.DARK, scale=2.0, motion="none")

    assert qapp.palette().color(QPalette.ColorRole.Window) != light
    assert qapp.font().pixelSize() == 32
    assert theme.is_still


def test_text_is_set_in_the_bundled_fonts(qapp: QApplication) -> None:
    theme = Theme(wanted=Mode.LIGHT)
    fonts.load(fonts.REST)
    assert QFontInfo(theme.font("body")).family() == "Atkinson Hyperlegible Next"
    assert QFontInfo(theme.font("reading")).family() == "Literata"
    assert QFontInfo(theme.font("title")).weight() == 600


@pytest.mark.parametrize(
    ("width", "height", "is_large", "words"),
    [
        (1440, 900, False, (False, False, False)),
        (1100, 800, False, (True, False, False)),
        (1024, 640, False, (True, False, True)),
        (1440, 900, True, (True, True, True)),
        (900, 900, False, (True, True, False)),
    ],
)
def test_the_room_of_a_window_has_words(
    width: int, height: int, is_large: bool, words: tuple[bool, bool, bool]
) -> None:
    shape = shape_of(width, height, is_large=is_large)
    assert (shape.is_compact, shape.is_narrow, shape.is_short) == words
