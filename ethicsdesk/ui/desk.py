"""What every page is handed: the look, the language, the open workplace, and the ways to hear and save."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime

from PySide6.QtCore import QObject, Signal

from ethicsdesk.content.library import Library
from ethicsdesk.model.language import Language
from ethicsdesk.model.workplace import Workplace
from ethicsdesk.ui.autosave import Autosave
from ethicsdesk.ui.changes import Changes
from ethicsdesk.ui.language import Speech
from ethicsdesk.ui.theme.theme import Theme


class OpenWorkplace(QObject):
    """The workplace that is shown. `switched` is said when it is another one, or was renamed."""

    switched = Signal()

    def __init__(self, workplace: Workplace) -> None:
        super().__init__()
        self.now = workplace

    def set(self, workplace: Workplace) -> None:
        """Show another workplace."""
        if workplace != self.now:
            self.now = workplace
            self.switched.emit()


@dataclass(frozen=True, slots=True)
class Desk:
    """Handed to each page. `clock` says what time it is, aware and in UTC; tests hand in their own."""

    theme: Theme
    speech: Speech
    library: Library
    workplace: OpenWorkplace
    changes: Changes
    autosave: Autosave
    clock: Callable[[], datetime]

    @property
    def language(self) -> Language:
        """The language of the interface, and of the content where it has it."""
        return self.speech.language

    def today(self) -> date:
        """Return the day where the laptop is."""
        return self.clock().astimezone().date()
