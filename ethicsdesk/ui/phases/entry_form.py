"""A card of several fields that is one entry: a way to act, someone who is touched, a person's choice."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout

from ethicsdesk.model.entry import Detail, Entry, EntryKind, detail_fields, detail_of
from ethicsdesk.model.method import Phase
from ethicsdesk.ui.phases.screen import Part
from ethicsdesk.ui.sitting import Sitting
from ethicsdesk.ui.theme.shape import Shape
from ethicsdesk.ui.widgets.layouts import column
from ethicsdesk.ui.widgets.note_editor import NoteEditor
from ethicsdesk.ui.widgets.text import Text, is_blank

TEXT = ""  # the key of the entry's own text; any other is a field of its detail


@dataclass(frozen=True, slots=True)
class Words:
    """The label of a field, and the hint in it while it is empty."""

    label: str
    hint: str = ""


class EntryForm(Part):
    """Labelled fields over one entry, which is made at the first letter and saved as typed.

    `keys` name the fields: TEXT and fields of the detail. `proposed` is what the text says before anyone
    has written: it is no entry until another field is.
    """

    def __init__(
        self,
        sitting: Sitting,
        phase: Phase,
        kind: EntryKind,
        keys: Sequence[str],
        *,
        entry: Entry | None = None,
        least: int = 1,
    ) -> None:
        super().__init__()
        self._sitting = sitting
        self._phase = phase
        self._kind = kind
        self.entry = entry
        self.proposed = ""
        theme = sitting.desk.theme
        self.labels = {key: Text("smallStrong", "ink2") for key in keys}
        self.fields = {key: NoteEditor(theme, least=least, most=6, role="body") for key in keys}
        for field in self.fields.values():
            field.edited.connect(self._on_edit)
            field.left.connect(sitting.desk.autosave.flush)
        for key, label in self.labels.items():
            label.setBuddy(self.fields[key])

    def labelled(self, key: str) -> QVBoxLayout:
        """Return a field under its label, to be laid out."""
        whole = column(gap=4)
        whole.addWidget(self.labels[key])
        whole.addWidget(self.fields[key])
        whole.addStretch(1)
        return whole

    def name(self, words: dict[str, Words], whose: str = "") -> None:
        """Name the fields; `whose` is said after each label, so that rows can be told apart."""
        for key, said in words.items():
            self.labels[key].setText(said.label)
            name = f"{said.label}: {whose}" if whose else said.label
            self.fields[key].name(name, hint=said.hint or " ")

    def refresh(self) -> None:
        """Show the entry as it is now."""
        if self.entry is not None:
            found = [entry for entry in self._sitting.entries(self._kind) if entry.id == self.entry.id]
            self.entry = found[0] if found else None
            if self.entry is None:
                for field in self.fields.values():
                    field.clear_quietly()
        for key, field in self.fields.items():
            field.tell(self._kept(key))

    @property
    def is_told(self) -> bool:
        """Say whether the entry's own text is written."""
        return self.entry is not None and not is_blank(self.entry.text)

    def leave(self) -> None:
        """Let an entry in which nothing stands be nothing."""
        if self.entry is not None and self.is_blank():
            id, self.entry = self.entry.id, None
            self._sitting.discard(id)

    def take_focus(self) -> None:
        """Put focus in the first field that is empty."""
        blank = [field for field in self.fields.values() if is_blank(field.toPlainText())]
        first = blank[0] if blank else next(iter(self.fields.values()))
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def is_blank(self) -> bool:
        """Say whether nothing but what was proposed stands in any field."""
        return all(
            is_blank(field.toPlainText()) or (key == TEXT and field.toPlainText() == self.proposed)
            for key, field in self.fields.items()
        )

    def _kept(self, key: str) -> str:
        if self.entry is None:
            return self.proposed if key == TEXT else ""
        return self.entry.text if key == TEXT else str(detail_fields(self.entry.detail).get(key, ""))

    def _on_edit(self, _text: str) -> None:
        if self.entry is None:
            if self.is_blank():
                return
            self.entry = self._sitting.new(
                self._kind, self.proposed, phase=self._phase.id, detail=detail_of(self._kind, {})
            )
        self.entry = self._written(self.entry)
        self._sitting.typed(self.entry)
        self.wrote.emit()

    def _written(self, entry: Entry) -> Entry:
        typed = {key: field.toPlainText() for key, field in self.fields.items()}
        text = typed.pop(TEXT, entry.text)
        detail: Detail = detail_of(entry.kind, {**detail_fields(entry.detail), **typed})
        return replace(entry, text=text, detail=detail)


def turn(layout: QBoxLayout, shape: Shape) -> None:
    """Let a row become a column where there is no room beside."""
    way = QBoxLayout.Direction.TopToBottom if shape.is_narrow else QBoxLayout.Direction.LeftToRight
    layout.setDirection(way)
