"""Chips that are on or off, any number of them: one stop for Tab, arrows inside."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QCheckBox, QSizePolicy, QWidget

from ethicsdesk.ui.theme.theme import Theme
from ethicsdesk.ui.widgets.chip import chip_size, paint_chip
from ethicsdesk.ui.widgets.layouts import Flow

STEPS = {Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1, Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1}
HIGH = 32


class ToggleChips(QWidget):
    """`chosen` says the keys that are on, in the order they are offered, at each press."""

    chosen = Signal(tuple)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._chips: dict[str, _ToggleChip] = {}
        self._flow = Flow(self, gap=8)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def offer(self, choices: Sequence[tuple[str, str]], on: Sequence[str]) -> None:
        """Set the chips as (key, text) and which of them are on; nothing is said."""
        if [*self._chips] != [key for key, _ in choices]:
            self._rebuild([key for key, _ in choices])
        for key, text in choices:
            self._chips[key].tell(text)
            self._chips[key].setChecked(key in on)
        self.updateGeometry()

    @property
    def on(self) -> tuple[str, ...]:
        """The keys that are on."""
        return tuple(key for key, chip in self._chips.items() if chip.isChecked())

    def take_focus(self) -> None:
        """Put focus in the chip that Tab comes to."""
        for chip in self._chips.values():
            if chip.focusPolicy() == Qt.FocusPolicy.StrongFocus:
                chip.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move among the chips by arrows; Enter presses like space."""
        chips = [*self._chips.values()]
        focused = next((n for n, chip in enumerate(chips) if chip.hasFocus()), None)
        step = STEPS.get(Qt.Key(event.key()))
        if focused is None or (step is None and event.key() != Qt.Key.Key_Return):
            super().keyPressEvent(event)
        elif step is None:
            chips[focused].click()
        else:
            self._stop_at(chips[(focused + step) % len(chips)])

    def _stop_at(self, stop: _ToggleChip) -> None:
        for chip in self._chips.values():
            chip.setFocusPolicy(Qt.FocusPolicy.StrongFocus if chip is stop else Qt.FocusPolicy.ClickFocus)
        stop.setFocus(Qt.FocusReason.TabFocusReason)

    def _rebuild(self, keys: list[str]) -> None:
        for chip in self._chips.values():
            self._flow.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        self._chips = {}
        for key in keys:
            chip = _ToggleChip(self._theme, self)
            chip.setFocusPolicy(Qt.FocusPolicy.ClickFocus if self._chips else Qt.FocusPolicy.StrongFocus)
            chip.clicked.connect(lambda: self.chosen.emit(self.on))
            self._chips[key] = chip
            self._flow.addWidget(chip)
            chip.show()


class _ToggleChip(QCheckBox):
    """A check box that looks like a chip."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        theme.changed.connect(self.updateGeometry)

    def tell(self, text: str) -> None:
        """Set the word."""
        self.setText(text)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """Return the size of the word, a tick and some air: the same on and off."""
        size = chip_size(self._theme, self.text(), "chosen", "check")
        return QSize(size.width(), max(self._theme.px(HIGH), size.height()))

    def minimumSizeHint(self) -> QSize:
        """Return the same."""
        return self.sizeHint()

    def hitButton(self, _at: object) -> bool:
        """Say that all of it is the target."""
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave arrows and Enter to the group."""
        if Qt.Key(event.key()) in STEPS or event.key() == Qt.Key.Key_Return:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint it on or off."""
        kind, icon = ("chosen", "check") if self.isChecked() else ("plain", "plus")
        paint_chip(QPainter(self), self._theme, QRectF(self.rect()), self.text(), kind, icon)
