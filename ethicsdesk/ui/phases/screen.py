"""What every phase screen is: a place to write, over one phase of a sitting."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ethicsdesk.model.method import Phase
from ethicsdesk.ui.sitting import Sitting
from ethicsdesk.ui.theme.shape import Shape
from ethicsdesk.ui.theme.theme import Theme
from ethicsdesk.ui.widgets.layouts import column


class Part(QWidget):
    """A part of a phase screen that records something: a list, a form, a sentence.

    `removed` is said with a sentence when something was taken away, `wrote` when what is recorded differs.
    """

    removed = Signal(str)
    wrote = Signal()

    def name_things(self) -> None:
        """Set every text and accessible name."""

    def refresh(self) -> None:
        """Show what is recorded now; what is being typed is left alone."""

    def leave(self) -> None:
        """Keep what stands in a field and was never entered."""

    def take_focus(self) -> None:
        """Put focus where one writes first."""

    def set_shape(self, shape: Shape) -> None:
        """Take the room there is."""


class PhaseScreen(QWidget):
    """The middle of the running page. The page shows title, prompt, note, time and ways on around it.

    Subclasses fill `column` in the constructor, take their parts in with `hold`, set words in
    `name_things`, read the sitting anew in `refresh` (leaving alone what is being typed), and put focus
    where one types first in `take_focus`. The page calls `leave` before it moves on, pauses or closes.
    """

    removed = Signal(str, object)  # sentence, Callable[[], object]

    def __init__(self, sitting: Sitting, phase: Phase) -> None:
        super().__init__()
        self.sitting = sitting
        self.phase = phase
        self.parts: list[Part] = []
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)  # where there is only something to read
        self.setProperty("ringless", True)
        self.setAccessibleName(phase.title)
        self.column: QVBoxLayout = column(self, gap=12, margins=(0, 4, 0, 6))
        sitting.changed.connect(self.refresh)

    @property
    def theme(self) -> Theme:
        """The look."""
        return self.sitting.desk.theme

    def name_things(self) -> None:
        """Set every text and accessible name."""
        for part in self.parts:
            part.name_things()

    def refresh(self) -> None:
        """Show the sitting as it is now."""
        for part in self.parts:
            part.refresh()

    def set_shape(self, shape: Shape) -> None:
        """Take the room there is."""
        for part in self.parts:
            part.set_shape(shape)

    def take_focus(self) -> None:
        """Put focus where one writes first; where nothing is written the arrows scroll what is read."""
        if self.parts:
            self.parts[0].take_focus()
        else:
            self.setFocus(Qt.FocusReason.OtherFocusReason)

    def leave(self) -> None:
        """Keep all that is typed: the phase is left, paused or closed. It can be called more than once."""
        for part in self.parts:
            part.leave()
        self.sitting.desk.autosave.flush()

    def hold(self, part: Part) -> None:
        """Take in a part that is already laid out."""
        part.removed.connect(self.offer_undo)
        self.parts.append(part)

    def let_go(self, part: Part) -> None:
        """Forget a part that is no longer shown."""
        self.parts.remove(part)

    def offer_undo(self, sentence: str) -> None:
        """Say that something was taken away; the way back is the sitting's."""
        undo: Callable[[], object] = self.sitting.undo
        self.removed.emit(sentence, undo)

    def changeEvent(self, event: QEvent) -> None:
        """Say everything again when the language changes."""
        if event.type() == QEvent.Type.LanguageChange:
            self.name_things()
            self.refresh()
        super().changeEvent(event)
