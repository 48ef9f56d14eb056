"""One choice of a few, side by side."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QWidget

from ethicsdesk.ui.theme.theme import Theme
from ethicsdesk.ui.widgets.button import Button
from ethicsdesk.ui.widgets.layouts import Flow

STEPS = {
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Up: -1,
}


class Segments(QWidget):
    """Buttons of which exactly one is down; one stop for Tab, arrows inside. `chosen` says its key."""

    chosen = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._group = QButtonGroup(self)
        self._group.setExclusive(True)
        self._buttons: dict[str, Button] = {}
        self._flow = Flow(self, gap=8)
        self._group.buttonClicked.connect(self._on_click)

    def offer(self, choices: Sequence[tuple[str, str]], now: str) -> None:
        """Set the choices as (key, text) and which of them is down."""
        if [*self._buttons] != [key for key, _ in choices]:
            self._rebuild([key for key, _ in choices])
        for key, text in choices:
            self._buttons[key].setText(text)
        self.choose(now)

    def choose(self, key: str) -> None:
        """Put one of them down, without saying so."""
        for name, button in self._buttons.items():
            button.setChecked(name == key)
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus if name == key else Qt.FocusPolicy.ClickFocus)

    @property
    def now(self) -> str:
        """The key of the one that is down."""
        return next((key for key, button in self._buttons.items() if button.isChecked()), "")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move the choice by arrows."""
        step = STEPS.get(Qt.Key(event.key()))
        keys = [*self._buttons]
        if step is None or self.now not in keys:
            super().keyPressEvent(event)
            return
        key = keys[(keys.index(self.now) + step) % len(keys)]
        self.choose(key)
        self._buttons[key].setFocus(Qt.FocusReason.TabFocusReason)
        self.chosen.emit(key)

    def _rebuild(self, keys: list[str]) -> None:
        for button in self._buttons.values():
            self._group.removeButton(button)
            self._flow.removeWidget(button)
            button.hide()
            button.deleteLater()
        self._buttons = {}
        for key in keys:
            button = Button(self._theme)
            button.setCheckable(True)
            self._buttons[key] = button
            self._group.addButton(button)
            self._flow.addWidget(button)

    def _on_click(self, button: Button) -> None:
        key = next(key for key, made in self._buttons.items() if made is button)
        self.choose(key)
        self.chosen.emit(key)
