"""Small numbers as words: "four of nine" reads better aloud than "4 of 9"."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale

WORDS_UP_TO = 12

translate = QCoreApplication.translate


def say_number(n: int) -> str:
    """Return "nine" or, from thirteen on, the figures."""
    words = (
        translate("Numbers", "none"),
        translate("Numbers", "one"),
        translate("Numbers", "two"),
        translate("Numbers", "three"),
        translate("Numbers", "four"),
        translate("Numbers", "five"),
        translate("Numbers", "six"),
        translate("Numbers", "seven"),
        translate("Numbers", "eight"),
        translate("Numbers", "nine"),
        translate("Numbers", "ten"),
        translate("Numbers", "eleven"),
        translate("Numbers", "twelve"),
    )
    return words[n] if 0 <= n <= WORDS_UP_TO else QLocale().toString(n)


def say_figure(n: int) -> str:
    """Return the figure, or a dash for none: a lone zero reads as a sign in our font."""
    return QLocale().toString(n) if n else "–"
