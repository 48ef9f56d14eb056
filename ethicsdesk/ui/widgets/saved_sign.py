"""How what is typed stands with the disk, in words."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QEvent, QSize
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from ethicsdesk.ui.autosave import Autosave
from ethicsdesk.ui.dates import say_time
from ethicsdesk.ui.theme.theme import ICON_SMALL, Theme
from ethicsdesk.ui.widgets.banner import announce
from ethicsdesk.ui.widgets.layouts import row
from ethicsdesk.ui.widgets.text import Text

QUIET_SECONDS = 30  # "saved" is read out at most this often


class SavedSign(QWidget):
    """Saving …, Saved at 9.52, or Not saved yet. It has room of its own, so nothing moves."""

    def __init__(
        self, theme: Theme, autosave: Autosave, clock: Callable[[], datetime], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._autosave = autosave
        self._clock = clock
        self._state = ""
        self._at: datetime | None = None
        self._read_out: datetime | None = None
        self._mark = QLabel(self)
        self._text = Text("small", "ink2", wraps=False)
        line = row(self, gap=6)
        line.addWidget(self._mark)
        line.addWidget(self._text)
        line.addStretch(1)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        autosave.waiting.connect(self._on_waiting)
        autosave.saved.connect(self._on_saved)
        autosave.failed.connect(self._on_failed)
        theme.changed.connect(self.name_things)

    def sizeHint(self) -> QSize:
        """Return room for the longest of the texts, whatever the time is: nothing moves beside it."""
        saved = [
            self.tr("Saved at {time}").format(time=digit * 2 + ":" + digit * 2) for digit in "0123456789"
        ]
        texts = (self.tr("Saving …"), self.tr("Not saved yet"), *saved)
        wide = max(map(self._theme.metrics("smallStrong").horizontalAdvance, texts))
        return QSize(wide + self._theme.px(ICON_SMALL) + 12, self._theme.line("small") + 4)

    @property
    def text(self) -> str:
        """What it says now."""
        return self._text.text()

    def tell_saved(self) -> None:
        """Say that something was saved by a click."""
        if not self._autosave.has_unsaved:
            self._at = self._clock()
            self._show("saved")

    def name_things(self) -> None:
        """Say it again, in the language and look of now."""
        self._show(self._state)

    def changeEvent(self, event: QEvent) -> None:
        """Say it again when the language changes."""
        if event.type() == QEvent.Type.LanguageChange:
            self.name_things()
            self.updateGeometry()
        super().changeEvent(event)

    def _on_waiting(self, _field: str) -> None:
        if self._state != "failed":
            self._show("saving")

    def _on_saved(self, _field: str) -> None:
        if self._autosave.has_unsaved:
            return
        self._at = self._clock()
        self._show("saved")
        if self._read_out is None or (self._at - self._read_out).total_seconds() > QUIET_SECONDS:
            self._read_out = self._at
            announce(self, self._text.text())

    def _on_failed(self, _field: str, _error: Exception) -> None:
        if self._state != "failed":
            self._show("failed")
            announce(self, self._words("failed"), is_urgent=True)

    def _show(self, state: str) -> None:
        self._state = state
        self._text.setText(self._words(state) if state else "")
        self._text.set_tone("danger" if state == "failed" else "ink2")
        icon, tone = {"saved": ("check", "success"), "failed": ("triangle-alert", "danger")}.get(
            state, ("loader-circle", "ink3")
        )
        if state:
            self._mark.setPixmap(self._theme.picture(icon, tone, ICON_SMALL))

    def _words(self, state: str) -> str:
        if state == "saving":
            return self.tr("Saving …")
        if state == "failed":
            return self.tr("Not saved yet")
        assert self._at is not None
        return self.tr("Saved at {time}").format(time=say_time(self._at))
