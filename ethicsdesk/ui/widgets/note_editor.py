"""A field for a few lines, in the reading font, that grows with what is written."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy, QWidget

from ethicsdesk.ui.theme.theme import Theme


class NoteEditor(QPlainTextEdit):
    """Says `edited` with the whole text at each change by the person, and `left` when focus leaves.

    Tab goes on to the next thing; the height is between `least` and `most` lines.
    """

    edited = Signal(str)
    left = Signal()

    def __init__(
        self,
        theme: Theme,
        *,
        least: int = 3,
        most: int = 8,
        role: str = "reading",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._least = least
        self._most = most
        self._role = role
        self._is_told = False
        self.setProperty("role", role)
        self.setTabChangesFocus(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # Input methods and spell checkers are asked not to learn from what a group says.
        self.setInputMethodHints(Qt.InputMethodHint.ImhSensitiveData)
        self.textChanged.connect(self._on_text)
        theme.changed.connect(self._fit)
        self._fit()

    def name(self, text: str, *, hint: str = "") -> None:
        """Set the accessible name, and the hint that stands in an empty field."""
        self.setAccessibleName(text)
        self.setPlaceholderText(hint or text)

    def tell(self, text: str) -> None:
        """Show a text; what is being typed is left alone."""
        if text == self.toPlainText() or (self.hasFocus() and self.toPlainText()):
            return
        self._is_told = True
        self.setPlainText(text)
        self._is_told = False

    def clear_quietly(self) -> None:
        """Empty it without saying that it was edited."""
        self._is_told = True
        self.clear()
        self._is_told = False

    def sizeHint(self) -> QSize:
        """Return the size of the lines written, within bounds."""
        return QSize(self._theme.px(320), self._high())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Be as high as the words need at another width."""
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self._fit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Say that it was left."""
        super().focusOutEvent(event)
        self.left.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave Ctrl+Enter and Escape to the page."""
        is_on = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if event.key() == Qt.Key.Key_Escape or (
            is_on and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        ):
            event.ignore()
            return
        super().keyPressEvent(event)

    def _on_text(self) -> None:
        self._fit()
        if not self._is_told:
            self.edited.emit(self.toPlainText())

    def _fit(self) -> None:
        high = self._high()
        if self.height() != high or self.minimumHeight() != high:
            self.setFixedHeight(high)

    def _high(self) -> int:
        line = self._theme.metrics(self._role).lineSpacing()
        lines = min(max(round(self.document().size().height()), self._least), self._most)
        return lines * line + self._theme.px(24)
