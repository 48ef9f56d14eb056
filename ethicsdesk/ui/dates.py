"""Days and times as people say them, in the language of the interface."""

from __future__ import annotations

from datetime import date, datetime

from PySide6.QtCore import QCoreApplication, QDate, QLocale


def say_time(moment: datetime) -> str:
    """Return "9.52" or "9:52", in the laptop's own time zone."""
    local = moment.astimezone()
    mark = "." if QLocale().language() == QLocale.Language.Swedish else ":"
    return f"{local.hour}{mark}{local.minute:02}"


def say_day(day: date, today: date) -> str:
    """Return "i dag", "i går", "17 november" or, in another year, "17 november 2025"."""
    near = {
        0: QCoreApplication.translate("Dates", "today"),
        -1: QCoreApplication.translate("Dates", "yesterday"),
        1: QCoreApplication.translate("Dates", "tomorrow"),
    }
    return near.get((day - today).days) or _format(day, "d MMMM" if day.year == today.year else "d MMMM yyyy")


def say_long_day(day: date) -> str:
    """Return "tisdag 24 november"."""
    return _format(day, "dddd d MMMM")


def say_whole_day(day: date) -> str:
    """Return "24 november 2026"."""
    return _format(day, "d MMMM yyyy")


def say_month(day: date, today: date) -> str:
    """Return "mars", or in another year "mars 2025"."""
    return _format(day, "MMMM" if day.year == today.year else "MMMM yyyy")


def say_month_heading(day: date) -> str:
    """Return "November 2026"."""
    text = _format(day, "MMMM yyyy")
    return text[:1].upper() + text[1:]


def say_short_weekday(day: date) -> str:
    """Return "tis"."""
    return QLocale().dayName(day.isoweekday(), QLocale.FormatType.ShortFormat)


def say_clock(seconds: int) -> str:
    """Return minutes and seconds: "8:40", and over time "+2:10"."""
    sign = "+" if seconds < 0 else ""
    minutes, rest = divmod(abs(seconds), 60)
    return f"{sign}{minutes}:{rest:02}"


def local_day(moment: datetime) -> date:
    """Return the day of a moment where the laptop is."""
    return moment.astimezone().date()


def _format(day: date, pattern: str) -> str:
    return QLocale().toString(QDate(day.year, day.month, day.day), pattern)
