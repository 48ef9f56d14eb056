"""Small numbers as words: "four of nine" reads better aloud than "4 of 9"."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale

WORDS_UP_TO = 12

say = QCoreApplication.translate


def say_number(n: int) -> str:
    """Return "nine" or, from thirteen on, the figures."""
    words = (
        say("Numbers", "none"),
        say("Numbers", "one"),
        say("Numbers", "two"),
        say("Numbers", "three"),
        say("Numbers", "four"),
        say("Numbers", "five"),
        say("Numbers", "six"),
        say("Numbers", "seven"),
        say("Numbers", "eight"),
        say("Numbers", "nine"),
        say("Numbers", "ten"),
        say("Numbers", "eleven"),
        say("Numbers", "twelve"),
    )
    return words[n] if 0 <= n <= WORDS_UP_TO else QLocale().toString(n)


def say_figure(n: int) -> str:
    """Return the figure, or a dash for none: a lone zero reads as a sign in our font."""
    return QLocale().toString(n) if n else "–"
