"""What a group agreed to do: what, who by role, and when. Written as it is typed, like all text.

The last row is always empty: what is typed in it is a follow-up from its first letter on, and Enter makes a
row of it. It acts on a sitting, so the phase and the closing page show the same.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QBoxLayout, QWidget

from ethicsdesk.model.follow_up import FollowUp
from ethicsdesk.ui.desk import Desk
from ethicsdesk.ui.sitting import Sitting
from ethicsdesk.ui.theme.theme import Theme
from ethicsdesk.ui.widgets.button import Button
from ethicsdesk.ui.widgets.day_choice import DayChoice
from ethicsdesk.ui.widgets.layouts import column, row
from ethicsdesk.ui.widgets.note_editor import NoteEditor
from ethicsdesk.ui.widgets.panel import Panel
from ethicsdesk.ui.widgets.quiet_combo import QuietCombo
from ethicsdesk.ui.widgets.text import Text, is_blank

BESIDE = 460  # pixels from which who and when stand side by side


class FollowUpList(QWidget):
    """Call `take` with the sitting, `tell` when its follow-ups may differ, `leave` to keep all that is typed.

    `removed` is said with a sentence and a way back.
    """

    removed = Signal(str, object)  # sentence, Callable[[], object]

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._sitting: Sitting | None = None
        self._rows: dict[str, FollowUpRow] = {}
        self._new = FollowUpRow(desk.theme, is_new=True)
        self._column = column(gap=10)
        whole = column(self, gap=10)
        whole.addLayout(self._column)
        whole.addWidget(self._new)
        self._new.edited.connect(self._on_new)
        self._new.entered.connect(self._on_entered)
        self._new.left.connect(desk.autosave.flush)
        self._name()

    def take(self, sitting: Sitting) -> None:
        """Act on a sitting from now on."""
        self._sitting = sitting
        self._begin_new()
        self.tell(sitting.follow_ups())

    def tell(self, follow_ups: Sequence[FollowUp]) -> None:
        """Show these; what is being typed is left alone."""
        now = self._new.follow_up
        shown = [made for made in follow_ups if now is None or made.id != now.id]
        wanted = [made.id for made in shown]
        for id in [id for id in self._rows if id not in wanted]:
            self._drop(id)
        for n, made in enumerate(shown):
            card = self._rows.get(made.id) or self._make(made)
            if self._column.indexOf(card) != n:
                self._column.insertWidget(n, card)
            card.tell(made, self._desk)
        self._name()

    def take_focus(self) -> None:
        """Put focus where one writes a new one."""
        self._new.take_focus()

    def leave(self) -> None:
        """Make a row of what stands in the last one; what is blank is nothing."""
        if self._sitting is None:
            return
        made = self._new.follow_up
        if made is not None and made.id in {kept.id for kept in self._sitting.follow_ups()}:
            if is_blank(made.text):
                self._sitting.discard_follow_up(made.id)
            self._begin_new()
            self.tell(self._sitting.follow_ups())
        for kept in self._sitting.follow_ups():
            if is_blank(kept.text):
                self._remove(kept.id)
        self._desk.autosave.flush()

    def changeEvent(self, event: QEvent) -> None:
        """Say everything again when the language changes."""
        if event.type() == QEvent.Type.LanguageChange:
            self._name()
        super().changeEvent(event)

    def _begin_new(self) -> None:
        assert self._sitting is not None
        self._new.clear()
        self._new.tell(self._sitting.new_follow_up(), self._desk)

    def _on_new(self, made: FollowUp) -> None:
        if self._sitting is not None and (not is_blank(made.text) or self._is_kept(made)):
            self._sitting.follow_up_typed(made)

    def _is_kept(self, made: FollowUp) -> bool:
        assert self._sitting is not None
        return any(kept.id == made.id for kept in self._sitting.follow_ups())

    def _on_entered(self) -> None:
        made = self._new.follow_up
        if self._sitting is None or made is None or is_blank(made.text):
            return
        self.leave()
        self.take_focus()

    def _make(self, made: FollowUp) -> FollowUpRow:
        card = FollowUpRow(self._desk.theme)
        id = made.id
        card.edited.connect(self._on_edited)
        card.left.connect(self._desk.autosave.flush)
        card.entered.connect(self.take_focus)
        card.remove_wanted.connect(lambda: self._remove(id))
        self._rows[id] = card
        return card

    def _on_edited(self, made: FollowUp) -> None:
        if self._sitting is not None:
            self._sitting.follow_up_typed(made)

    def _remove(self, id: str) -> None:
        sitting = self._sitting
        if sitting is None:
            return
        for kept in sitting.follow_ups():
            if kept.id == id and sitting.remove_follow_up(kept.id):
                self.tell(sitting.follow_ups())
                self.removed.emit(self.tr("The follow-up has been removed."), self._bring_back)

    def _bring_back(self) -> None:
        assert self._sitting is not None
        self._sitting.undo()
        self.tell(self._sitting.follow_ups())

    def _drop(self, id: str) -> None:
        card = self._rows.pop(id)
        place = self._column.indexOf(card)
        focus = QApplication.focusWidget()
        had_focus = focus is not None and card.isAncestorOf(focus)
        self._column.removeWidget(card)
        if had_focus:  # never lost to the window
            later = [other for other in self._rows.values() if self._column.indexOf(other) >= place]
            (later[0] if later else self._new).take_focus()
        card.hide()
        card.deleteLater()

    def _name(self) -> None:
        in_order = sorted(self._rows.values(), key=self._column.indexOf)
        for n, card in enumerate(in_order, 1):
            card.name(self.tr("Follow-up {n}").format(n=n))
        self._new.name(self.tr("New follow-up"))


class FollowUpRow(Panel):
    """One follow-up. `edited` says it as it is after each change, `entered` that Enter was pressed."""

    edited = Signal(object)  # FollowUp
    entered = Signal()
    left = Signal()
    remove_wanted = Signal()

    def __init__(self, theme: Theme, *, is_new: bool = False) -> None:
        super().__init__("card", padding=12, gap=8)
        self._theme = theme
        self._is_new = is_new
        self.follow_up: FollowUp | None = None
        self._what = _What(theme)
        self._who_label = Text("smallStrong", "ink2")
        self._who = QuietCombo(is_free=True)
        self._when_label = Text("smallStrong", "ink2")
        self._when = DayChoice(theme)
        self._cross = Button(theme, "quietmark", icon="x", parent=self)
        self._cross.setVisible(not is_new)
        self._rest = row(gap=12)
        self._lay_out()
        line = self._who.lineEdit()
        assert line is not None
        self._what.edited.connect(lambda _: self._say())
        self._what.entered.connect(self.entered)
        self._what.left.connect(self.left)
        line.textEdited.connect(lambda _: self._say())
        line.returnPressed.connect(self.entered)
        line.editingFinished.connect(self.left)
        self._who.activated.connect(lambda _: self._say())
        self._when.chosen.connect(lambda _: self._say())
        self._cross.clicked.connect(self.remove_wanted)

    def name(self, whose: str) -> None:
        """Name every part of it, in the language of now."""
        what = self.tr("What do we do?")
        self._what.name(f"{whose}: {what}", hint=what if self._is_new else " ")
        self._who_label.setText(self.tr("Who, by role"))
        written = self._who.currentText()
        self._who.clear()
        self._who.addItems(self._roles())
        self._who.setCurrentIndex(-1)
        self._who.setEditText(written)
        self._who.name(f"{whose}: {self._who_label.text()}", self.tr("A role, not a name"))
        self._when_label.setText(self.tr("When we look at it"))
        self._when.name(f"{whose}: {self._when_label.text()}")
        self._cross.name(self.tr("Remove: {what}").format(what=whose))

    def tell(self, made: FollowUp, desk: Desk) -> None:
        """Show a follow-up."""
        line = self._who.lineEdit()
        self.follow_up = made
        self._what.tell(made.text)
        if line is not None and not line.hasFocus() and line.text() != made.role:
            self._who.setEditText(made.role)
        self._when.tell(made.due, desk.today())

    def clear(self) -> None:
        """Empty it for the next one."""
        self.follow_up = None
        self._what.clear_quietly()
        self._who.setEditText("")

    def take_focus(self) -> None:
        """Put focus in what is to be done."""
        self._what.setFocus(Qt.FocusReason.OtherFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put who and when under each other where there is little room."""
        super().resizeEvent(event)
        is_beside = self.width() >= self._theme.px(BESIDE)
        way = QBoxLayout.Direction.LeftToRight if is_beside else QBoxLayout.Direction.TopToBottom
        if self._rest.direction() != way:
            self._rest.setDirection(way)

    def _lay_out(self) -> None:
        first = row(gap=4)
        first.addWidget(self._what, 1)
        first.addWidget(self._cross, 0, Qt.AlignmentFlag.AlignTop)
        for label, thing in ((self._who_label, self._who), (self._when_label, self._when)):
            label.setBuddy(thing.box if isinstance(thing, DayChoice) else thing)
            part = column(gap=4)
            part.addWidget(label)
            part.addWidget(thing)
            self._rest.addLayout(part, 1)
        self.column.addLayout(first)
        self.column.addLayout(self._rest)

    def _roles(self) -> list[str]:
        return [
            self.tr("the whole group"),
            self.tr("the facilitator"),
            self.tr("the contact person"),
            self.tr("the unit manager"),
            self.tr("the manager brings it to the board"),
        ]

    def _say(self) -> None:
        if self.follow_up is not None:
            self.follow_up = replace(
                self.follow_up,
                text=self._what.toPlainText(),
                role=self._who.currentText().strip(),
                due=self._when.value,
            )
            self.edited.emit(self.follow_up)


class _What(NoteEditor):
    """What is to be done: grows with the words; Enter is done with it."""

    entered = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, least=1, most=6, role="body")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Say that Enter was pressed; Shift+Enter is a new line."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self.entered.emit()
        else:
            super().keyPressEvent(event)
