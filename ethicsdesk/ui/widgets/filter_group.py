"""The choices of one filter: boxes to tick, each with how many it would show."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QCheckBox, QSizePolicy, QWidget

from ethicsdesk.ui.theme.theme import ICON_SMALL, Theme
from ethicsdesk.ui.widgets.button import Button
from ethicsdesk.ui.widgets.card import WRAP
from ethicsdesk.ui.widgets.layouts import column, fill, row
from ethicsdesk.ui.widgets.text import Text

BOX = 20
LEAST = 32
STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_Left: -1}


@dataclass(frozen=True, slots=True)
class Choice:
    """One value of a filter, in words, and how many it would show."""

    key: str
    title: str
    count: int
    is_on: bool


class FilterGroup(QWidget):
    """A heading and boxes; one stop for Tab, arrows inside. `turned` says the key and whether it is on now.

    Of more than `least` + 1 choices only the first `least`, and those that are on, are shown until asked.
    """

    turned = Signal(str, bool)

    def __init__(self, theme: Theme, *, least: int = 99, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._least = least
        self._choices: tuple[Choice, ...] = ()
        self._is_all = False
        self._boxes: dict[str, FilterBox] = {}
        self._title = Text("smallStrong", "ink2")
        self._list = column(gap=0)
        self._more = Button(theme, "quiet")
        fill(column(self, gap=2), self._title, self._list, fill(row(), self._more, None))
        self._more.clicked.connect(self._show_all)

    def tell(self, title: str, choices: Sequence[Choice]) -> None:
        """Show the choices in their order; boxes that stay keep focus."""
        self._choices = tuple(choices)
        self._title.setText(title)
        self.setAccessibleName(title)
        shown = self._shown()
        wanted = [choice.key for choice in shown]
        for key in [key for key in self._boxes if key not in wanted]:
            self._drop(key)
        for n, choice in enumerate(shown):
            box = self._boxes.get(choice.key) or self._make(choice.key)
            if self._list.indexOf(box) != n:
                self._list.insertWidget(n, box)
                box.show()  # at once, so that focus can go to it
            box.tell(choice.title, choice.count, self._said(choice.count), is_on=choice.is_on)
        self._more.setVisible(len(shown) < len(choices))
        self._more.setText(self.tr("Show all %n", "", len(choices)))
        self._more.setAccessibleName(f"{self._more.text()}: {title}")
        self._set_stop()
        self.setVisible(bool(choices))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move among the boxes."""
        boxes = self._in_order()
        now = next((n for n, box in enumerate(boxes) if box.hasFocus()), None)
        step = STEPS.get(Qt.Key(event.key()))
        if now is None or step is None:
            super().keyPressEvent(event)
            return
        boxes[(now + step) % len(boxes)].setFocus(Qt.FocusReason.TabFocusReason)
        self._set_stop()

    def changeEvent(self, event: QEvent) -> None:
        """Say everything again when the language changes."""
        if event.type() == QEvent.Type.LanguageChange:
            self.tell(self._title.text(), self._choices)
        super().changeEvent(event)

    def _shown(self) -> list[Choice]:
        if self._is_all or len(self._choices) <= self._least + 1:
            return list(self._choices)
        return [choice for n, choice in enumerate(self._choices) if n < self._least or choice.is_on]

    def _said(self, count: int) -> str:
        return self.tr("%n dilemma(s)", "", count)

    def _in_order(self) -> list[FilterBox]:
        return [self._boxes[choice.key] for choice in self._choices if choice.key in self._boxes]

    def _make(self, key: str) -> FilterBox:
        box = FilterBox(self._theme, self)
        box.clicked.connect(lambda is_on: self.turned.emit(key, is_on))
        self._boxes[key] = box
        return box

    def _drop(self, key: str) -> None:
        box = self._boxes.pop(key)
        had_focus = box.hasFocus()
        self._list.removeWidget(box)
        box.hide()
        box.deleteLater()
        if had_focus and self._boxes:
            next(iter(self._boxes.values())).setFocus(Qt.FocusReason.OtherFocusReason)

    def _set_stop(self) -> None:
        boxes = self._in_order()
        focused = next((box for box in boxes if box.hasFocus()), None)
        on = next((box for box in boxes if box.isChecked()), None)
        stop = focused or on or (boxes[0] if boxes else None)
        for box in boxes:
            box.setFocusPolicy(Qt.FocusPolicy.StrongFocus if box is stop else Qt.FocusPolicy.ClickFocus)
        if stop is not None:
            self.setFocusProxy(stop)

    def _show_all(self) -> None:
        self._is_all = True
        first_new = next((choice.key for choice in self._choices if choice.key not in self._boxes), "")
        self.tell(self._title.text(), self._choices)
        if first_new in self._boxes:
            self._boxes[first_new].setFocus(Qt.FocusReason.OtherFocusReason)
            self._set_stop()


class FilterBox(QCheckBox):
    """A box, words that wrap, and a number at the right. The whole row is the target."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._title = ""
        self._count = 0
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        theme.changed.connect(self.updateGeometry)

    def tell(self, title: str, count: int, said: str, *, is_on: bool) -> None:
        """Set the words and the number; `said` is the number in words."""
        self._title, self._count = title, count
        self.setAccessibleName(title)
        self.setAccessibleDescription(said)
        self.setChecked(is_on)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Return a comfortable width and the height it needs."""
        wide = self._theme.px(218)
        return QSize(wide, self.heightForWidth(wide))

    def minimumSizeHint(self) -> QSize:
        """Return the narrowest that still reads well."""
        return QSize(self._theme.px(140), LEAST)

    def hasHeightForWidth(self) -> bool:
        """Say that narrow means high."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height at a width."""
        return max(LEAST, self._words(width).height() + 10)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave the arrows to the group; Qt would go to the next stop of Tab."""
        if Qt.Key(event.key()) in STEPS:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def hitButton(self, at: QPoint) -> bool:
        """Say that all of it is the target."""
        return self.rect().contains(at)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint box, words and number."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme, is_on = self._theme, self.isChecked()
        if self.underMouse():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("sunken"))
            painter.drawRoundedRect(QRectF(self.rect()), 6, 6)
        words = self._words(self.width())
        words.moveTop((self.height() - words.height()) // 2)
        line = theme.metrics("mid").height()
        side = theme.px(BOX)
        box = QRectF(3, words.top() + (line - side) / 2, side, side)
        painter.setPen(QPen(theme.colour("primary" if is_on else "lineStrong"), 1.5))
        painter.setBrush(theme.colour("primary" if is_on else "surface"))
        painter.drawRoundedRect(box, 5, 5)
        if is_on:
            inset = (side - theme.px(ICON_SMALL)) / 2
            theme.draw_icon(
                painter, round(box.x() + inset), round(box.y() + inset), "check", "onPrimary", ICON_SMALL
            )
        painter.setFont(self._font(words.width(), is_on=is_on))
        painter.setPen(theme.colour("ink" if self._count or is_on else "ink3"))
        painter.drawText(words, WRAP, self._title)
        painter.setFont(theme.font("small"))
        painter.setPen(theme.colour("ink3"))
        number = QRect(0, words.top(), self.width() - 6, line)
        flags = int(Qt.AlignmentFlag.AlignRight) | int(Qt.AlignmentFlag.AlignVCenter)
        painter.drawText(number, flags, str(self._count) if self._count else "–")

    def _words(self, width: int) -> QRect:
        left = 3 + self._theme.px(BOX) + 10
        right = self._theme.metrics("small").horizontalAdvance("888") + 6
        room = max(60, width - left - right)
        return QRect(left, 5, room, self._high(self._theme.font("mid"), room))

    def _font(self, room: int, *, is_on: bool) -> QFont:
        font, bold = self._theme.font("mid"), self._theme.font("mid")
        bold.setWeight(QFont.Weight.DemiBold)
        # Bold only where it takes no more lines, so that ticking a box moves nothing.
        return bold if is_on and self._high(bold, room) <= self._high(font, room) else font

    def _high(self, font: QFont, room: int) -> int:
        return QFontMetrics(font).boundingRect(QRect(0, 0, room, 10_000), WRAP, self._title).height()
