"""The follow-ups that wait: done, going on or dropped, and a word on what became of each."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QLineEdit, QWidget

from ethicsdesk.model.follow_up import FollowUp, FollowUpState
from ethicsdesk.ui.dates import say_day
from ethicsdesk.ui.theme.theme import ICON_SMALL, Theme
from ethicsdesk.ui.widgets.button import Button
from ethicsdesk.ui.widgets.layouts import column, fill, flowing, row
from ethicsdesk.ui.widgets.text import Text

SHOWN = 4


class SinceLast(QWidget):
    """At most four at first; a button shows the rest. Says what was chosen; it knows no store."""

    settled = Signal(str, str)  # FollowUpId, FollowUpState
    outcome_typed = Signal(str, str)
    left = Signal()
    discussion_wanted = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._waiting: tuple[FollowUp, ...] = ()
        self._today = date.min
        self._all = False
        self._rows: dict[str, _Waiting] = {}
        self._none = Text("body", "ink2")
        self._list = column(gap=10)
        self._more = Button(theme, "quiet")
        fill(column(self, gap=8), self._none, self._list, self._more)
        self._more.clicked.connect(self._show_all)

    def tell(self, waiting: Sequence[FollowUp], today: date) -> None:
        """Show those that wait; a word that is being typed is left alone."""
        self._waiting, self._today = tuple(waiting), today
        self._show()

    def changeEvent(self, event: QEvent) -> None:
        """Say everything again when the language changes."""
        if event.type() == QEvent.Type.LanguageChange:
            self._show()
        super().changeEvent(event)

    def _show(self) -> None:
        shown = self._waiting if self._all else self._waiting[:SHOWN]
        ids = [follow_up.id for follow_up in shown]
        for id in [id for id in self._rows if id not in ids]:
            gone = self._rows.pop(id)
            self._list.removeWidget(gone)
            gone.hide()
            gone.deleteLater()
        for n, follow_up in enumerate(shown):
            waiting = self._rows.get(follow_up.id) or self._make(follow_up)
            if self._list.indexOf(waiting) != n:
                self._list.insertWidget(n, waiting)
            waiting.tell(follow_up, self._today)
        self._none.setText(self.tr("No follow-ups are waiting."))
        self._none.setVisible(not self._waiting)
        self._more.setText(self.tr("Show all %n", "", len(self._waiting)))
        self._more.setVisible(len(shown) < len(self._waiting))

    def _make(self, follow_up: FollowUp) -> _Waiting:
        made = _Waiting(self._theme)
        id = follow_up.id
        made.settled.connect(lambda state: self.settled.emit(id, state))
        made.typed.connect(lambda text: self.outcome_typed.emit(id, text))
        made.left.connect(self.left)
        made.discussion_wanted.connect(lambda: self.discussion_wanted.emit(follow_up.discussion))
        self._rows[id] = made
        return made

    def _show_all(self) -> None:
        self._all = True
        self._show()


class _Waiting(QFrame):
    """One follow-up: what, when and who; three answers; a line for what became of it."""

    settled = Signal(str)
    typed = Signal(str)
    left = Signal()
    discussion_wanted = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._what = Text("body")
        self._mark = QLabel()
        self._when = Text("small", "ink2")
        self._done = Button(theme, icon="check")
        self._going = Button(theme, "quiet")
        self._dropped = Button(theme, "quiet")
        self._open = Button(theme, "quiet")
        self._write = Button(theme, "quietmark", icon="pencil")
        self._outcome = QLineEdit()
        self._outcome.hide()
        self._outcome.setInputMethodHints(Qt.InputMethodHint.ImhSensitiveData)
        meta = row(gap=6)
        meta.addWidget(self._mark)
        meta.addWidget(self._when, 1)
        fill(
            column(self, gap=4),
            self._what,
            meta,
            flowing(self._done, self._going, self._dropped, self._open, self._write, gap=4),
            self._outcome,
        )
        self._done.clicked.connect(lambda: self.settled.emit(FollowUpState.DONE))
        self._going.clicked.connect(lambda: self.settled.emit(FollowUpState.GOING_ON))
        self._dropped.clicked.connect(lambda: self.settled.emit(FollowUpState.DROPPED))
        self._open.clicked.connect(self.discussion_wanted)
        self._write.clicked.connect(self._let_write)
        self._outcome.textEdited.connect(self.typed)
        self._outcome.editingFinished.connect(self.left)

    def tell(self, follow_up: FollowUp, today: date) -> None:
        """Show it as it is today."""
        self._what.setText(follow_up.text)
        is_late = follow_up.is_late(today)
        self._when.setText(self._words(follow_up, today, is_late=is_late))
        self._when.set_tone("against" if is_late else "ink2")
        icon, tone = ("clock-alert", "against") if is_late else ("calendar", "ink2")
        self._mark.setPixmap(self._theme.picture(icon, tone, ICON_SMALL))
        self._done.setText(self.tr("Done"))
        self._going.setText(self.tr("Going on"))
        self._going.setVisible(follow_up.state is FollowUpState.OPEN)
        self._dropped.setText(self.tr("Dropped"))
        self._open.setText(self.tr("To the discussion"))
        question = self.tr("What became of it?")
        self._outcome.setPlaceholderText(question)
        self._outcome.setAccessibleName(f"{question} {follow_up.text}")
        self._write.name(f"{question} {follow_up.text}")
        if follow_up.outcome:
            self._outcome.show()
        for button in (self._done, self._going, self._dropped, self._open):
            button.setAccessibleName(f"{button.text()}: {follow_up.text}")
        if not self._outcome.hasFocus():
            self._outcome.setText(follow_up.outcome)

    def _let_write(self) -> None:
        self._outcome.show()
        self._outcome.setFocus(Qt.FocusReason.OtherFocusReason)

    def _words(self, follow_up: FollowUp, today: date, *, is_late: bool) -> str:
        words = []
        if follow_up.due is not None:
            day = say_day(follow_up.due, today)
            words.append(self.tr("Was to be done {day}").format(day=day) if is_late else day)
        if follow_up.state is FollowUpState.GOING_ON:
            words.append(self.tr("going on"))
        if follow_up.role:
            words.append(follow_up.role)
        return " · ".join(words)
