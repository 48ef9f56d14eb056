"""A list that a group writes line by line: type, Enter, type. Each line can be changed and taken away."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QEvent, QRectF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent, QTextCursor
from PySide6.QtWidgets import QApplication, QFrame, QLineEdit, QStyle, QStyleOptionFrame, QWidget

from ethicsdesk.ui.theme.theme import Theme
from ethicsdesk.ui.widgets.button import Button
from ethicsdesk.ui.widgets.layouts import column, row
from ethicsdesk.ui.widgets.note_editor import NoteEditor
from ethicsdesk.ui.widgets.text import Text

INSIDE = 4  # what Qt keeps free at each side of a line's text
AROUND = 16  # the document's margin, padding and edge of a text, over and under
NEVER = Qt.ScrollBarPolicy.ScrollBarAlwaysOff
SCROLLS = Qt.ScrollBarPolicy.ScrollBarAsNeeded


@dataclass(frozen=True, slots=True)
class Line:
    """What is written, and words beside it (a mark, a principle)."""

    id: str
    text: str = field(repr=False)
    aside: str = ""


class Lines(QWidget):
    """Cards over a field.

    `typed` says the field's text at each key and `added` on Enter; `edited` a card's text at each key, `left`
    that a card was left, `removed` that its line is to go away.

    Tab meets the last card and the field; arrows move among all, F2 goes from the field to the last card.
    `edge` is a token for the bar at the left of each card ("for", "against", or none).
    """

    typed = Signal(str)
    added = Signal(str)
    edited = Signal(str, str)  # id, text
    left = Signal()
    removed = Signal(str)  # id

    def __init__(self, theme: Theme, *, edge: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._edge = edge
        self._cards: dict[str, _LineCard] = {}
        self._line_name = "{n}"
        self.field = _Field(self)
        whole = column(self, gap=8)
        self._column = column(gap=8)
        whole.addLayout(self._column)
        whole.addWidget(self.field)
        self.field.textEdited.connect(self.typed)
        self.field.returnPressed.connect(self._on_enter)
        self.field.up_wanted.connect(lambda: self._go(len(self._cards) - 1))

    def name(self, field: str, line: str, *, short: str = "") -> None:
        """Name the field, which is also its hint, and the cards ("Reason {n}" takes a number).

        The hint is `short` where there is no room for the whole of it.
        """
        self.field.name(field, short or field)
        self._line_name = line
        for n, card in enumerate(self._in_order(), 1):
            card.name(line.format(n=n))

    def tell(self, lines: Sequence[Line]) -> None:
        """Show these lines in this order; a card that is being typed in is left alone."""
        wanted = [line.id for line in lines]
        for id in [id for id in self._cards if id not in wanted]:
            self._drop(id)
        for n, line in enumerate(lines):
            card = self._cards.get(line.id)
            if card is None:
                card = self._make(line.id)
            if self._column.indexOf(card) != n:
                self._column.insertWidget(n, card)
            card.tell(line)
            card.name(self._line_name.format(n=n + 1))
            card.set_stop(is_stop=n == len(lines) - 1)

    def take_focus(self) -> None:
        """Put focus in the field."""
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def cards(self) -> int:
        """How many lines are shown."""
        return len(self._cards)

    def _make(self, id: str) -> _LineCard:
        card = _LineCard(self._theme, self._edge)
        card.edited.connect(lambda text: self.edited.emit(id, text))
        card.left.connect(self.left)
        card.remove_wanted.connect(lambda: self.removed.emit(id))
        card.move_wanted.connect(lambda step: self._go(self._column.indexOf(card) + step))
        self._cards[id] = card
        return card

    def _drop(self, id: str) -> None:
        card = self._cards.pop(id)
        place = self._column.indexOf(card)
        focus = QApplication.focusWidget()
        had_focus = focus is not None and card.isAncestorOf(focus)
        self._column.removeWidget(card)
        if had_focus:  # never lost to the window: the next thing is the next card, or the field
            self._go(place)
        card.hide()
        card.deleteLater()

    def _go(self, place: int) -> None:
        """Put focus in the card at a place; before the first it stays there, after the last is the field."""
        cards = self._in_order()
        if not cards or place >= len(cards):
            self.take_focus()
        else:
            cards[max(place, 0)].take_focus()

    def _in_order(self) -> list[_LineCard]:
        return sorted(self._cards.values(), key=self._column.indexOf)

    def _on_enter(self) -> None:
        text = self.field.text().strip()
        if text:
            self.added.emit(text)


class _Field(QLineEdit):
    """The field of a new line. F2, and the arrow up, go to the line before it."""

    up_wanted = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._hints = ("", "")
        self.setInputMethodHints(Qt.InputMethodHint.ImhSensitiveData)

    def name(self, hint: str, short: str) -> None:
        """Set the hint, which is the name too, and what it says where the whole has no room."""
        self._hints = (hint, short)
        self.setAccessibleName(hint)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Say as much as there is room for."""
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Measure again in another font."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._fit()

    def _fit(self) -> None:
        hint, short = self._hints
        option = QStyleOptionFrame()
        self.initStyleOption(option)
        part = QStyle.SubElement.SE_LineEditContents
        room = self.style().subElementRect(part, option, self).width() - 2 * INSIDE
        has_room = self.fontMetrics().horizontalAdvance(hint) <= room
        self.setPlaceholderText(hint if has_room else short)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go up, or write; Ctrl+Enter is the page's."""
        is_on = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if event.key() in (Qt.Key.Key_F2, Qt.Key.Key_Up):
            self.up_wanted.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and is_on:
            event.ignore()
        else:
            super().keyPressEvent(event)


class _LineCard(QFrame):
    """One line: its text, which can be changed in place, and a cross."""

    edited = Signal(str)
    left = Signal()
    remove_wanted = Signal()
    move_wanted = Signal(int)

    def __init__(self, theme: Theme, edge: str) -> None:
        super().__init__()
        self._theme = theme
        self._edge = edge
        self._text = _InPlace(theme)
        self._aside = Text("small", "ink2")
        self._cross = Button(theme, "quietmark", icon="x")
        words = column(gap=0)
        words.addWidget(self._text)
        words.addWidget(self._aside)
        line = row(self, gap=4, margins=(14 if edge else 8, 4, 4, 4))
        line.addLayout(words, 1)
        line.addWidget(self._cross, 0, Qt.AlignmentFlag.AlignTop)
        self._text.edited.connect(self.edited)
        self._text.left.connect(self.left)
        self._text.remove_wanted.connect(self.remove_wanted)
        self._text.move_wanted.connect(self.move_wanted)
        self._cross.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # by key it is Ctrl+Delete in the text
        self._cross.clicked.connect(self.remove_wanted)
        theme.changed.connect(self.update)

    def tell(self, line: Line) -> None:
        """Show a line."""
        self._text.tell(line.text)
        self._aside.setText(line.aside)
        self._aside.setVisible(bool(line.aside))

    def name(self, name: str) -> None:
        """Name the text and the cross."""
        self._text.name(name, hint=" ")
        self._cross.name(self.tr("Remove: {what}").format(what=name), key="Ctrl+Delete")

    def set_stop(self, *, is_stop: bool) -> None:
        """Say whether Tab comes here."""
        self._text.setFocusPolicy(Qt.FocusPolicy.StrongFocus if is_stop else Qt.FocusPolicy.ClickFocus)

    def take_focus(self) -> None:
        """Put the cursor at the end of the text."""
        self._text.setFocus(Qt.FocusReason.TabFocusReason)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the card and its edge."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._theme.colour("line"), 1))
        painter.setBrush(self._theme.colour("surface"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 10, 10)
        if self._edge:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.colour(self._edge))
            painter.drawRoundedRect(QRectF(0, 0, 4, self.height()), 2, 2)


class _InPlace(NoteEditor):
    """The text of a card: looks like text until it has focus. Delete in an empty one takes it away."""

    remove_wanted = Signal()
    move_wanted = Signal(int)

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, least=1, most=12, role="body")
        self.setProperty("kind", "inplace")

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Let the cursor begin at the end."""
        super().focusInEvent(event)
        if event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason):
            self.moveCursor(self.textCursor().MoveOperation.End)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take the line away on Ctrl+Delete, or Delete where nothing stands; Enter leaves it."""
        key = event.key()
        is_with_control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if key == Qt.Key.Key_Delete and (is_with_control or not self.toPlainText()):
            self.remove_wanted.emit()
            return
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2) and not event.modifiers():
            self.move_wanted.emit(1)
            return
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(key), 0)
        if step and not event.modifiers() and self._is_at_edge(step):
            self.move_wanted.emit(step)
            return
        super().keyPressEvent(event)

    def _is_at_edge(self, step: int) -> bool:
        """Say whether an arrow leads out of the text: the cursor cannot move that way."""
        cursor = self.textCursor()
        move = QTextCursor.MoveOperation
        return not cursor.movePosition(move.Down if step > 0 else move.Up)

    def _high(self) -> int:
        line = self._theme.metrics(self._role).lineSpacing()
        written = max(round(self.document().size().height()), 1)
        self.setVerticalScrollBarPolicy(SCROLLS if written > self._most else NEVER)
        return max(min(written, self._most) * line + self._theme.px(4) + AROUND, 34)
