"""Text that a group wrote, to read; and, while a record is being changed, to write in where it stands."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from ethicsdesk.model.discussion import Conclusion
from ethicsdesk.model.version import Version
from ethicsdesk.ui.amending import parts_of
from ethicsdesk.ui.dates import local_day, say_time, say_whole_day
from ethicsdesk.ui.theme.theme import Theme
from ethicsdesk.ui.widgets.fold import Fold
from ethicsdesk.ui.widgets.layouts import column, fill
from ethicsdesk.ui.widgets.note_editor import NoteEditor
from ethicsdesk.ui.widgets.text import Text


class Pen(QObject):
    """What all texts of a record share: whether they can be changed now, and who hears of a change."""

    turned = Signal(bool)
    edited = Signal(object)  # Entry, as it is after a key press
    left = Signal()
    removed = Signal(object)  # Entry that is to go away

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.is_on = False

    def turn(self, *, is_on: bool) -> None:
        """Let the texts be changed, or only read."""
        self.is_on = is_on
        self.turned.emit(is_on)


@dataclass(frozen=True, slots=True)
class Setting:
    """What the parts of a record are made with. `ways` gives the letter and the title of an option's id."""

    theme: Theme
    pen: Pen
    versions: Callable[[str], Sequence[Version]]
    ways: Mapping[str, tuple[str, str]]
    principle: Callable[[str], str]
    is_narrow: bool


class Written(QWidget):
    """Plain text that wraps; with the pen on, a field of the same words. `edited` says the whole text.

    One that `may_be_missing` takes no room while nothing stands in it and the pen is off.
    """

    edited = Signal(str)

    def __init__(
        self,
        theme: Theme,
        pen: Pen,
        *,
        role: str = "body",
        tone: str = "ink",
        may_be_missing: bool = False,
    ) -> None:
        super().__init__()
        self._may_be_missing = may_be_missing
        self._theme = theme
        self._pen = pen
        self._role = role
        self._name = ""
        self._text = Text(role, tone)
        self._field: NoteEditor | None = None
        self._column = column(self, gap=0)
        self._column.addWidget(self._text)
        pen.turned.connect(self._on_turned)

    def tell(self, text: str, name: str) -> None:
        """Show a text; `name` is what a screen reader calls its field."""
        self._name = name
        self._text.setText(text)
        if self._field is not None:
            self._field.name(name, hint=" ")
            self._field.tell(text)
        self._on_turned(self._pen.is_on)

    def text(self) -> str:
        """Return what stands here now."""
        return self._field.toPlainText() if self._field is not None else self._text.text()

    def _on_turned(self, is_on: bool) -> None:
        if is_on and self._field is None:
            self._field = NoteEditor(self._theme, least=1, most=14, role=self._role)
            self._field.name(self._name, hint=" ")
            self._field.tell(self._text.text())
            self._field.edited.connect(self._on_edited)
            self._field.left.connect(self._pen.left)
            self._column.addWidget(self._field)
        if self._field is not None:
            self._field.setVisible(is_on)
        self._text.setVisible(not is_on)
        if self._may_be_missing:
            self.setVisible(is_on or bool(self.text().strip()))

    def _on_edited(self, text: str) -> None:
        self._text.setText(text)
        self.edited.emit(text)


class EarlierVersions(Fold):
    """What stood there before it was changed; hidden where nothing was."""

    def __init__(self, theme: Theme, versions: Sequence[Version], about: str = "") -> None:
        super().__init__(theme, icon="history")
        self.setVisible(bool(versions))
        self.tell(self.tr("%n earlier version(s)", "", len(versions)), about=about)
        for version in versions:
            moment = version.replaced
            when = self.tr("Until {day} at {time}").format(
                day=say_whole_day(local_day(moment)), time=say_time(moment)
            )
            said = Text("body", "ink2", text=_said(version))
            fill(self.column, Text("smallStrong", "ink2", text=when), said)


def _said(version: Version) -> str:
    """Return all that people had written there, a line for each part."""
    earlier = version.earlier
    if isinstance(earlier, Conclusion):
        parts: tuple[str, ...] = (earlier.text, earlier.disagreement)
    else:
        parts = tuple(parts_of(earlier).values())
    return "\n".join(part for part in parts if part.strip()) or "–"
