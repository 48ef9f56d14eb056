"""A day some time ahead: quick choices in words, or any day."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import QDate, Qt, Signal
from PySide6.QtWidgets import QDateEdit, QWidget

from ethicsdesk.ui.dates import say_day
from ethicsdesk.ui.theme.theme import Theme
from ethicsdesk.ui.widgets.layouts import column, fill
from ethicsdesk.ui.widgets.quiet_combo import QuietCombo

OPEN = ""  # no day: it is taken up the next time the group meets
OTHER = "other"


class DayChoice(QWidget):
    """`chosen` says a date, or None for "the next time we meet"."""

    chosen = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._today = date.min
        self._value: date | None = None
        self._is_other = False
        self._box = QuietCombo()
        self._day = QDateEdit(self)
        self._day.setCalendarPopup(True)
        self._day.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        fill(column(self, gap=8), self._box, self._day)  # beside each other they are too wide at 200 %
        self._day.hide()
        self._box.activated.connect(self._on_box)
        self._day.dateChanged.connect(self._on_day)

    def name(self, name: str) -> None:
        """Name both, and say the choices in the language of now."""
        self._box.name(name)
        self._day.setAccessibleName(name)
        self._day.setDisplayFormat("d MMMM yyyy")
        self._fill()

    def tell(self, day: date | None, today: date) -> None:
        """Show a day; nothing is said."""
        if (day, today) == (self._value, self._today):
            return
        self._value, self._today = day, today
        self._is_other = day is not None and day not in self._near().values()
        self._fill()

    @property
    def box(self) -> QWidget:
        """The box of choices, for a label to point at: its own name is the choice of now."""
        return self._box

    @property
    def value(self) -> date | None:
        """The day, or None."""
        return self._value

    def _near(self) -> dict[str, date]:
        weeks = {"1": 1, "2": 2, "4": 4}
        return {key: self._today + timedelta(weeks=many) for key, many in weeks.items()}

    def _fill(self) -> None:
        words = {
            "1": self.tr("in a week, {day}"),
            "2": self.tr("in two weeks, {day}"),
            "4": self.tr("in four weeks, {day}"),
        }
        near = self._near()
        self._box.clear()
        self._box.addItem(self.tr("next time we meet"), OPEN)
        for key, day in near.items():
            self._box.addItem(words[key].format(day=say_day(day, self._today)), key)
        self._box.addItem(self.tr("another day"), OTHER)
        key = next((key for key, day in near.items() if day == self._value), OPEN)
        self._box.setCurrentIndex(self._box.findData(OTHER if self._is_other else key))
        self._day.setVisible(self._is_other)
        shown = self._value or self._today + timedelta(weeks=2)
        self._day.blockSignals(True)
        self._day.setDate(QDate(shown.year, shown.month, shown.day))
        self._day.blockSignals(False)

    def _on_box(self, _index: int) -> None:
        key = self._box.currentData()
        self._is_other = key == OTHER
        if self._is_other:
            self._value = self._value or self._today + timedelta(weeks=2)
        else:
            self._value = self._near().get(key)
        self._fill()
        if self._is_other:
            self._day.setFocus(Qt.FocusReason.OtherFocusReason)
        self.chosen.emit(self._value)

    def _on_day(self, day: QDate) -> None:
        self._value = date(day.year(), day.month(), day.day())
        self.chosen.emit(self._value)
