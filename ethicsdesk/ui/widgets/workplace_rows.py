"""The workplaces on this laptop: renamed where they stand, opened, taken away."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QLabel, QLineEdit, QWidget

from ethicsdesk.model.workplace import NAME_LONGEST, Workplace
from ethicsdesk.ui.theme.theme import Theme
from ethicsdesk.ui.widgets.button import Button
from ethicsdesk.ui.widgets.chip import Chip
from ethicsdesk.ui.widgets.layouts import column, row


class WorkplaceRows(QWidget):
    """A row each. A name that is being written is left alone; one that is blank is not said."""

    renamed = Signal(str, str)  # WorkplaceId, name, at each key
    left = Signal()
    opened = Signal(str)
    removed = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._rows: dict[str, _Row] = {}
        self._column = column(self, gap=8)

    def tell(self, workplaces: Sequence[Workplace], open_now: str) -> None:
        """Show these; one of them is open."""
        ids = [workplace.id for workplace in workplaces]
        for id in [id for id in self._rows if id not in ids]:
            gone = self._rows.pop(id)
            self._column.removeWidget(gone)
            gone.hide()
            gone.deleteLater()
        for n, workplace in enumerate(workplaces):
            line = self._rows.get(workplace.id) or self._make(workplace.id)
            if self._column.indexOf(line) != n:
                self._column.insertWidget(n, line)
            line.tell(workplace, is_open=workplace.id == open_now)

    def take_focus(self, id: str) -> None:
        """Put focus in the name of a workplace, or of the first."""
        line = self._rows.get(id) or next(iter(self._rows.values()), None)
        if line is not None:
            line.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _make(self, id: str) -> _Row:
        line = _Row(self._theme)
        line.field.textEdited.connect(lambda text: self.renamed.emit(id, text.strip()) if text.strip() else None)
        line.field.editingFinished.connect(self._on_left)
        line.open.clicked.connect(lambda: self.opened.emit(id))
        line.remove.clicked.connect(lambda: self.removed.emit(id))
        self._rows[id] = line
        return line

    def _on_left(self) -> None:
        for line in self._rows.values():
            line.fill_blank()
        self.left.emit()


class _Row(QWidget):
    """One workplace."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._name = ""
        self._mark = QLabel()
        self.field = QLineEdit()
        self.field.setMaxLength(NAME_LONGEST)
        self.open = Button(theme)
        self._chip = Chip(theme, kind="soft", icon="check")
        self.remove = Button(theme, "quietmark", icon="trash-2")
        line = row(self, gap=10)
        line.addWidget(self._mark)
        line.addWidget(self.field, 1)
        line.addWidget(self._chip)
        line.addWidget(self.open)
        line.addWidget(self.remove)
        theme.changed.connect(self._draw)
        self._draw()

    def tell(self, workplace: Workplace, *, is_open: bool) -> None:
        """Show a workplace."""
        self._name = workplace.name
        if not self.field.hasFocus() and self.field.text() != workplace.name:
            self.field.setText(workplace.name)
        self._chip.setVisible(is_open)
        self.open.setVisible(not is_open)
        self._say()

    def fill_blank(self) -> None:
        """Show the name that is kept where nothing stands."""
        if not self.field.text().strip():
            self.field.setText(self._name)

    def changeEvent(self, event: QEvent) -> None:
        """Say everything again when the language changes."""
        if event.type() == QEvent.Type.LanguageChange:
            self._say()
        super().changeEvent(event)

    def _say(self) -> None:
        self.field.setAccessibleName(self.tr("Name of the workplace {name}").format(name=self._name))
        self._chip.tell(self.tr("Open now"))
        self.open.setText(self.tr("Open"))
        self.open.setAccessibleName(self.tr("Open {name}").format(name=self._name))
        self.remove.name(self.tr("Remove {name}").format(name=self._name))

    def _draw(self) -> None:
        self._mark.setPixmap(self._theme.picture("building-2", "ink2"))
