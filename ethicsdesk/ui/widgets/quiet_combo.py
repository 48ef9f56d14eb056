"""A box with choices that a turn of the wheel over it does not change."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox, QSizePolicy, QWidget


class QuietCombo(QComboBox):
    """`is_free`: anything can be written, and the choices are proposals."""

    def __init__(self, *, is_free: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setEditable(is_free)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMinimumContentsLength(8)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        line = self.lineEdit()
        if is_free and line is not None:
            self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
            self.setCompleter(None)  # type: ignore[arg-type]  # Qt takes none; the stub does not
            line.setInputMethodHints(Qt.InputMethodHint.ImhSensitiveData)

    def name(self, name: str, hint: str = "") -> None:
        """Name it, and what stands in it while it is empty."""
        self.setAccessibleName(name)
        line = self.lineEdit()
        if self.isEditable() and line is not None:
            line.setAccessibleName(name)
            line.setPlaceholderText(hint)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page that scrolls."""
        event.ignore()
