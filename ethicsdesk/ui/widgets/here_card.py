"""How often a principle has been discussed here: this year, by quarter, and when last."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QWidget

from ethicsdesk.insight.coverage import Covered
from ethicsdesk.insight.quarters import Quarters
from ethicsdesk.ui.dates import say_day
from ethicsdesk.ui.theme.theme import Theme
from ethicsdesk.ui.widgets.circle import Circle
from ethicsdesk.ui.widgets.layouts import column, fill, row
from ethicsdesk.ui.widgets.panel import Panel
from ethicsdesk.ui.widgets.quarter_cells import QuarterCells
from ethicsdesk.ui.widgets.text import Text


class HereCard(Panel):
    """A figure, a sentence, and a row of quarters. What was never discussed has the open seat alone."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__("card", padding=18, gap=10, parent=parent)
        self._covered: Covered | None = None
        self._quarters: Quarters = (0, 0, 0, 0)
        self._today = date.min
        self._figure = Text("figure")
        self._sentence = Text("mid", "ink2")
        self._cells = QuarterCells(theme)
        words = fill(column(gap=2), self._figure, self._sentence)
        head = row(gap=12)
        head.addLayout(words, 1)
        head.addWidget(Circle(theme, seats=7, open_seat=2, size=44, dot=0.1))
        self.column.addLayout(head)
        self.column.addWidget(self._cells)

    def tell(self, covered: Covered, quarters: Quarters, today: date) -> None:
        """Show how a principle stands; `quarters` are of this year."""
        self._covered, self._quarters, self._today = covered, quarters, today
        self._show()

    def changeEvent(self, event: QEvent) -> None:
        """Say everything again when the language changes."""
        if event.type() == QEvent.Type.LanguageChange:
            self._show()
        super().changeEvent(event)

    def _show(self) -> None:
        covered = self._covered
        if covered is None:
            return
        self._cells.setVisible(covered.last is not None)
        if covered.last is None:
            self._figure.setText(self.tr("Not yet"))
            self._sentence.setText(self.tr("You have not discussed this principle yet."))
            return
        day = say_day(covered.last, self._today)
        if covered.times:
            self._figure.setText(self.tr("%n time(s)", "", covered.times))
            self._sentence.setText(self.tr("this year, the last time {day}").format(day=day))
        else:
            self._figure.setText(self.tr("Not this year"))
            self._sentence.setText(self.tr("The last time was {day}.").format(day=day))
        labels = [self.tr("Q{n}").format(n=n) for n in range(1, 5)]
        said = [self._say(n, count) for n, count in enumerate(self._quarters, 1)]
        name = self.tr("This year by quarter. {quarters}.").format(quarters=", ".join(said))
        self._cells.tell(self._quarters, labels, name)

    def _say(self, quarter: int, count: int) -> str:
        words = self.tr("quarter {n}: %n time(s)", "", count) if count else self.tr("quarter {n}: none")
        return words.format(n=quarter)
