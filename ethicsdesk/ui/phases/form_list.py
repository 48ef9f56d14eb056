"""Cards of several fields, one under another, and a way to add one more."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication

from ethicsdesk.model.entry import Entry, EntryKind, detail_fields
from ethicsdesk.model.method import Phase
from ethicsdesk.ui.phases.entry_form import EntryForm, Words, turn
from ethicsdesk.ui.phases.screen import Part
from ethicsdesk.ui.sitting import Sitting
from ethicsdesk.ui.theme.shape import Shape
from ethicsdesk.ui.widgets.button import Button
from ethicsdesk.ui.widgets.layouts import column, row
from ethicsdesk.ui.widgets.letter_badge import LetterBadge
from ethicsdesk.ui.widgets.panel import Panel
from ethicsdesk.ui.widgets.text import is_blank

BESIDE = 2  # fields that stand on one row


class FormRow(Panel):
    """One card: a letter where it has one, two fields beside each other or one over the rest, and a cross."""

    remove_wanted = Signal()

    def __init__(self, form: EntryForm, sitting: Sitting, *, has_letter: bool) -> None:
        super().__init__("card", padding=14)
        self.form = form
        theme = sitting.desk.theme
        form.hide()  # it lends its fields and is no box of its own
        form.setParent(self)
        self.badge = LetterBadge(theme, parent=self)  # parentless it would be shown as a window
        self.badge.setVisible(has_letter)
        self.cross = Button(theme, "quietmark", icon="x")
        keys = [*form.fields]
        words = column(gap=10)
        self.rest = row(gap=12)
        is_one_row = len(keys) <= BESIDE  # else the first has a row of its own
        if not is_one_row:
            words.addLayout(form.labelled(keys[0]))
        for key in keys[0 if is_one_row else 1 :]:
            self.rest.addLayout(form.labelled(key), 1)
        words.addLayout(self.rest)
        whole = row(gap=10)
        whole.addWidget(self.badge, 0, Qt.AlignmentFlag.AlignTop)
        whole.addLayout(words, 1)
        whole.addWidget(self.cross, 0, Qt.AlignmentFlag.AlignTop)
        self.column.addLayout(whole)
        policy = self.cross.sizePolicy()
        policy.setRetainSizeWhenHidden(True)  # no card is wider than another
        self.cross.setSizePolicy(policy)
        self.cross.clicked.connect(self.remove_wanted)


class FormList(Part):
    """A card for each entry of a kind, whatever phase it was written in; new ones belong to this phase.

    `proposed` are texts whose cards stand first and stay, empty or not. `least` says how many cards there
    are at the least: those that are missing stand empty at the end.
    """

    def __init__(
        self,
        sitting: Sitting,
        phase: Phase,
        kind: EntryKind,
        keys: Sequence[str],
        *,
        has_letters: bool = False,
    ) -> None:
        super().__init__()
        self._sitting = sitting
        self._phase = phase
        self._kind = kind
        self._keys = tuple(keys)
        self._has_letters = has_letters
        self._shape: Shape | None = None
        self._rows: list[FormRow] = []
        self.words: Callable[[], dict[str, Words]] = dict
        self.whose: Callable[[str], str] = lambda text: text
        self.letter: Callable[[str, int], str] = lambda _id, _n: ""
        self.least: Callable[[], int] = lambda: 0
        self.add = Button(sitting.desk.theme, "secondary", icon="plus")
        self._cards = column(gap=10)
        foot = row()
        foot.addWidget(self.add)
        foot.addStretch(1)
        whole = column(self, gap=12)
        whole.addLayout(self._cards)
        whole.addLayout(foot)
        self.add.clicked.connect(self._add)

    def propose(self, texts: Sequence[str]) -> None:
        """Let a card stand first for each of these texts; an entry that says the same lies in it."""
        for text in texts:
            self._insert(len(self._rows), None, text)

    def name_things(self) -> None:
        """Name every card."""
        waiting = 0
        for n, card in enumerate(self._rows):
            self._name(n, card, waiting)
            waiting += not card.form.is_told

    def refresh(self) -> None:
        """Show a card for each entry, and those that wait for their first letter."""
        entries = {entry.id: entry for entry in self._sitting.entries(self._kind)}
        for card in [*self._rows]:
            entry = card.form.entry
            if entry is not None and entry.id not in entries and not card.form.proposed:
                self._drop(card)
            else:
                card.form.refresh()
        shown = {card.form.entry.id for card in self._rows if card.form.entry is not None}
        for entry in entries.values():
            if entry.id not in shown and not is_empty(entry):
                self._show(entry)
        while len(self._rows) < self.least():
            self._insert(len(self._rows), None)
        self.name_things()

    def leave(self) -> None:
        """Let cards in which nothing stands be nothing."""
        for card in self._rows:
            card.form.leave()

    def take_focus(self) -> None:
        """Put focus in the first card that waits, or where one adds a card."""
        waiting = [card for card in self._rows if card.form.entry is None]
        if waiting:
            waiting[0].form.take_focus()
        else:
            self.add.setFocus(Qt.FocusReason.OtherFocusReason)

    def set_shape(self, shape: Shape) -> None:
        """Put fields under each other where there is little room."""
        self._shape = shape
        for card in self._rows:
            turn(card.rest, shape)

    def _add(self) -> None:
        waiting = [card for card in self._rows if card.form.entry is None and not card.form.proposed]
        card = waiting[0] if waiting else self._insert(len(self._rows), None)
        self.name_things()
        card.form.take_focus()

    def _show(self, entry: Entry) -> None:
        """Show an entry in the card that was proposed for it, or in one of its own in its place."""
        for card in self._rows:
            if card.form.entry is None and is_same_word(entry.text, card.form.proposed):
                card.form.entry = entry
                card.form.refresh()
                return
        self._insert(self._place(entry), entry)

    def _insert(self, n: int, entry: Entry | None, proposed: str = "") -> FormRow:
        form = EntryForm(self._sitting, self._phase, self._kind, self._keys, entry=entry)
        form.proposed = proposed
        card = FormRow(form, self._sitting, has_letter=self._has_letters)
        form.wrote.connect(self._on_wrote)
        card.remove_wanted.connect(lambda: self._remove(card))
        if self._shape is not None:
            turn(card.rest, self._shape)
        self._rows.insert(n, card)
        self._cards.insertWidget(n, card)
        form.refresh()
        return card

    def _place(self, entry: Entry) -> int:
        """Return where a card belongs that comes back, or was made elsewhere: before the empty ones."""
        order = [kept.id for kept in self._sitting.entries(self._kind)]
        later = set(order[order.index(entry.id) + 1 :])
        for n, card in enumerate(self._rows):
            now = card.form.entry
            if not card.form.proposed and (now is None or now.id in later):
                return n
        return len(self._rows)

    def _drop(self, card: FormRow) -> None:
        n = self._rows.index(card)
        focus = QApplication.focusWidget()
        had_focus = focus is not None and card.isAncestorOf(focus)
        self._rows.remove(card)
        self._cards.removeWidget(card)
        if had_focus:  # never lost to the window: the next card, or where one adds
            if n < len(self._rows):
                next(iter(self._rows[n].form.fields.values())).setFocus(Qt.FocusReason.OtherFocusReason)
            else:
                self.add.setFocus(Qt.FocusReason.OtherFocusReason)
        card.hide()
        card.deleteLater()

    def _remove(self, card: FormRow) -> None:
        entry = card.form.entry
        if entry is None:
            self._drop(card)
            self.name_things()
        elif self._sitting.remove(entry.id):
            self.removed.emit(self.tr("The note has been removed."))
            self.wrote.emit()

    def _on_wrote(self) -> None:
        self.name_things()
        self.wrote.emit()

    def _name(self, n: int, card: FormRow, waiting: int) -> None:
        form = card.form
        text = form.fields[self._keys[0]].toPlainText().strip()
        letter = self.letter(form.entry.id if form.entry is not None else "", waiting)
        whose = self.whose(letter or text or str(n + 1))
        form.name(self.words(), whose)
        card.badge.tell(letter, is_waiting=not form.is_told)
        card.cross.name(self.tr("Remove: {what}").format(what=whose))
        may_go = not form.proposed and len(self._rows) > self.least()
        card.cross.setVisible(form.entry is not None or may_go)


def is_empty(entry: Entry) -> bool:
    """Say whether nothing is written in any field of an entry."""
    return is_blank(entry.text) and all(is_blank(str(part)) for part in detail_fields(entry.detail).values())


def is_same_word(written: str, proposed: str) -> bool:
    """Say whether two short texts are the same, whatever the case."""
    return written.strip().casefold() == proposed.strip().casefold()
