"""The group's own case: a title and a few lines, which the case presenter may change while it is told."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from ethicsdesk.ui.phases.screen import Part
from ethicsdesk.ui.sitting import Sitting
from ethicsdesk.ui.widgets.layouts import column, fill
from ethicsdesk.ui.widgets.note_editor import NoteEditor
from ethicsdesk.ui.widgets.text import Text, is_blank


class OwnCase(Part):
    """Saved as typed. An empty title is not taken: a discussion is found by its title."""

    def __init__(self, sitting: Sitting) -> None:
        super().__init__()
        self._sitting = sitting
        theme = sitting.desk.theme
        self._title_label = Text("smallStrong", "ink2")
        self._title = QLineEdit(self)
        self._title.setProperty("role", "heading")
        self._title.setInputMethodHints(Qt.InputMethodHint.ImhSensitiveData)
        self._case_label = Text("smallStrong", "ink2")
        self._case = NoteEditor(theme, least=5, most=14)
        self._title_label.setBuddy(self._title)
        self._case_label.setBuddy(self._case)
        whole = column(self, gap=6)
        fill(whole, self._title_label, self._title, 8, self._case_label, self._case)
        self._title.textEdited.connect(lambda _: self._on_edit())
        self._title.editingFinished.connect(self._on_left)
        self._case.edited.connect(lambda _: self._on_edit())
        self._case.left.connect(sitting.desk.autosave.flush)

    def name_things(self) -> None:
        """Name both fields."""
        self._title_label.setText(self.tr("What the case is called"))
        self._title.setAccessibleName(self.tr("What the case is called"))
        self._case_label.setText(self.tr("A few lines about what happened"))
        self._case.name(
            self.tr("A few lines about what happened"),
            hint=self.tr("Write roles, not names: the mother, the neighbour, a colleague."),
        )

    def refresh(self) -> None:
        """Show what is kept."""
        about = self._sitting.discussion.about
        if not self._title.hasFocus():
            self._title.setText(about.title)
        self._case.tell(about.case)

    def take_focus(self) -> None:
        """Put focus in the lines."""
        self._case.setFocus(Qt.FocusReason.OtherFocusReason)

    def leave(self) -> None:
        """Put the title back where it was emptied."""
        self._on_left()

    def _on_edit(self) -> None:
        about = self._sitting.discussion.about
        title = about.title if is_blank(self._title.text()) else self._title.text().strip()
        self._sitting.about_typed(title, self._case.toPlainText())
        self.wrote.emit()

    def _on_left(self) -> None:
        self._title.setText(self._sitting.discussion.about.title)
        self._sitting.desk.autosave.flush()
