"""The time of a phase with its two buttons: pause, and two more minutes."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QWidget

from ethicsdesk.ui.theme.theme import Theme
from ethicsdesk.ui.widgets.button import Button
from ethicsdesk.ui.widgets.layouts import column, fill, row
from ethicsdesk.ui.widgets.text import Text
from ethicsdesk.ui.widgets.timer_ring import TimerRing


class TimePanel(QWidget):
    """The ring over its buttons, or, in a low window, all in a strip."""

    pause_wanted = Signal()
    more_wanted = Signal()

    def __init__(self, theme: Theme, *, is_small: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._small = is_small
        self._is_paused = False
        self.ring = TimerRing(theme, is_small=is_small)
        self._pause = Button(theme, "mark" if is_small else "secondary", icon="pause")
        self._more = Button(theme, "mark" if is_small else "secondary", icon="plus")
        self._until = Text("small", "ink2")
        self._until.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        if is_small:
            fill(row(self, gap=8), self.ring, self._pause, self._more, None)
            self._until.hide()
        else:
            buttons = fill(row(gap=8), None, self._pause, self._more, None)
            whole = column(self, gap=10)
            whole.addWidget(self.ring, 0, Qt.AlignmentFlag.AlignHCenter)
            fill(whole, buttons, self._until)
        self.setFocusProxy(self._pause)
        self._pause.clicked.connect(self.pause_wanted)
        self._more.clicked.connect(self.more_wanted)
        self.name_things()

    def tell(self, left: int, minutes: int, until: str, *, is_paused: bool) -> None:
        """Show seconds left of the phase's minutes, and when all is done."""
        self.ring.tell(left, minutes, is_paused=is_paused)
        self._until.setText(until)
        if is_paused != self._is_paused:
            self._is_paused = is_paused
            self.name_things()

    def name_things(self) -> None:
        """Set the words of the buttons."""
        pause = self.tr("Go on") if self._is_paused else self.tr("Pause")
        more = self.tr("2 more minutes")
        self._pause.set_icon("play" if self._is_paused else "pause")
        if not self._small:
            self._pause.setText(pause)
            self._more.setText(self.tr("2 min"))
        self._pause.name(pause, key="F9")
        self._more.name(more, key="Ctrl+Shift+T")

    def changeEvent(self, event: QEvent) -> None:
        """Say everything again when the language changes."""
        if event.type() == QEvent.Type.LanguageChange:
            self.name_things()
        super().changeEvent(event)
