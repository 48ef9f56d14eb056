"""The parking lot: a line for what must wait until another day."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from ethicsdesk.ui.theme.theme import Theme
from ethicsdesk.ui.widgets.button import Button
from ethicsdesk.ui.widgets.layouts import column, fill


class Parking(QWidget):
    """A button with how much is parked; pressed, a field under it. Enter parks; `parked` says what."""

    parked = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._many = 0
        self._button = Button(theme, "quiet", icon="circle-parking")
        self._field = QLineEdit()
        self._field.setInputMethodHints(Qt.InputMethodHint.ImhSensitiveData)
        self._field.hide()
        fill(column(self, gap=6), self._button, self._field)
        self._button.clicked.connect(self.open)
        self._field.returnPressed.connect(self._park)
        self.name_things()

    def open(self) -> None:
        """Let the person write a line."""
        self._field.show()
        self._field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def tell(self, many: int) -> None:
        """Show how much is parked."""
        self._many = many
        self.name_things()

    def name_things(self) -> None:
        """Set the words."""
        text = self.tr("Parking lot")
        self._button.setText(f"{text}  {self._many}" if self._many else text)
        self._button.setToolTip(self.tr("Keep for another day") + "  Ctrl+Shift+K")
        self._field.setPlaceholderText(self.tr("What shall wait? Enter keeps it"))
        self._field.setAccessibleName(self.tr("Keep for another day"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close the field on Esc; what is written in it stays for the next time."""
        if event.key() == Qt.Key.Key_Escape and self._field.isVisible():
            self._close()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Say everything again when the language changes."""
        if event.type() == QEvent.Type.LanguageChange:
            self.name_things()
        super().changeEvent(event)

    def _park(self) -> None:
        text = self._field.text().strip()
        self._field.clear()
        self._close()
        if text:
            self.parked.emit(text)

    def _close(self) -> None:
        self._button.setFocus(Qt.FocusReason.OtherFocusReason)
        self._field.hide()
