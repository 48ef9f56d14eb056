"""What an own case or an open discussion was about: a kind of dilemma and principles, as toggles."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ethicsdesk.ui.theme.theme import Theme
from ethicsdesk.ui.widgets.button import Button
from ethicsdesk.ui.widgets.layouts import column, empty, fill, flowing
from ethicsdesk.ui.widgets.quiet_combo import QuietCombo
from ethicsdesk.ui.widgets.text import Text

Choices = Sequence[tuple[str, str]]  # (id, title)


class Tags(QWidget):
    """Optional: nothing is chosen at first. `chosen` says the kind ("" for none) and the principles."""

    chosen = Signal(str, list)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._label = Text("smallStrong", "ink2")
        self._axis = QuietCombo()
        self._holder = column()
        self._toggles: dict[str, Button] = {}
        self._shown: tuple[object, ...] = ()
        self._label.setBuddy(self._axis)
        fill(column(self, gap=4), self._label, self._axis, 6, self._holder)
        self._axis.activated.connect(lambda _: self._say())

    def tell(self, axes: Choices, principles: Choices, axis: str, chosen: Sequence[str]) -> None:
        """Show the choices, and which of them are made."""
        now = (tuple(axes), tuple(principles))
        if now != self._shown:
            self._shown = now
            self._rebuild(axes, principles)
        self._axis.setCurrentIndex(max(0, self._axis.findData(axis)))
        for id, toggle in self._toggles.items():
            toggle.setChecked(id in chosen)

    def _rebuild(self, axes: Choices, principles: Choices) -> None:
        self._axis.clear()
        self._label.setText(self.tr("Kind of dilemma"))
        self._axis.name(self._label.text())
        self._axis.addItem(self.tr("No kind chosen"), "")
        for id, title in axes:
            self._axis.addItem(title, id)
        empty(self._holder)
        self._toggles = {}
        for id, title in principles:
            toggle = Button(self._theme, text=title)
            toggle.setCheckable(True)
            toggle.clicked.connect(lambda _=False: self._say())
            self._toggles[id] = toggle
        self._holder.addWidget(flowing(*self._toggles.values(), gap=6))

    def _say(self) -> None:
        principles = [id for id, toggle in self._toggles.items() if toggle.isChecked()]
        self.chosen.emit(self._axis.currentData() or "", principles)
