"""A small number that is counted up and down, or written."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QIntValidator, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from ethicsdesk.ui.theme.theme import Theme
from ethicsdesk.ui.widgets.button import Button
from ethicsdesk.ui.widgets.layouts import row


class Counter(QWidget):
    """Minus, the figure, plus. Arrows up and down count; digits write. `counted` says the number."""

    counted = Signal(int)

    def __init__(
        self, theme: Theme, *, least: int = 0, most: int = 99, value: int = 0, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._least = least
        self._most = most
        self._minus = Button(theme, "mark", icon="minus")
        self._figure = QLineEdit(self)
        self._plus = Button(theme, "mark", icon="plus")
        self._figure.setProperty("kind", "figure")
        self._figure.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._figure.setValidator(_Bounds(self))
        line = row(self, gap=8, margins=(0, 0, 0, 0))
        for widget in (self._minus, self._figure, self._plus):
            line.addWidget(widget)
        line.addStretch(1)
        self._minus.clicked.connect(lambda: self._count(self.value - 1))
        self._plus.clicked.connect(lambda: self._count(self.value + 1))
        self._figure.textEdited.connect(lambda _: self.counted.emit(self.value))
        theme.changed.connect(self._size)
        self._size()
        self.set(value)

    @property
    def least(self) -> int:
        """The smallest number there can be."""
        return self._least

    @property
    def most(self) -> int:
        """The largest number there can be."""
        return self._most

    @property
    def value(self) -> int:
        """The number, within its bounds."""
        text = self._figure.text()
        return min(max(int(text) if text.isdigit() else self._least, self._least), self._most)

    def set(self, value: int) -> None:
        """Show a number, without saying so."""
        self._figure.setText(str(min(max(value, self._least), self._most)))

    def name(self, what: str) -> None:
        """Name what is counted; the buttons say it too."""
        self._figure.setAccessibleName(what)
        self._minus.name(self.tr("One fewer: {what}").format(what=what))
        self._plus.name(self.tr("One more: {what}").format(what=what))
        self.setFocusProxy(self._figure)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Count by arrows."""
        step = {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1}.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
        else:
            self._count(self.value + step)

    def _count(self, value: int) -> None:
        self.set(value)
        self.counted.emit(self.value)

    def _size(self) -> None:
        self._figure.setFixedWidth(self._theme.px(72))


class _Bounds(QIntValidator):
    """Lets digits be written in any order; what is left in the field when it is left becomes the number."""

    def __init__(self, counter: Counter) -> None:
        super().__init__(counter.least, counter.most, counter)
        self._counter = counter

    def fixup(self, _text: str) -> str:
        """Return the nearest number: an empty field would not be what is kept."""
        return str(self._counter.value)
