"""What can be opened and closed: a button that says what is inside, and the inside under it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ethicsdesk.ui.theme.theme import Theme
from ethicsdesk.ui.widgets.button import Button
from ethicsdesk.ui.widgets.layouts import column, row
from ethicsdesk.ui.widgets.row_button import RowButton


class Fold(QWidget):
    """Closed at first. Put things in `column`; `opened` says whether it was opened or closed.

    `wraps` is for words of any length, such as a title: the button is then as wide as the fold.
    """

    opened = Signal(bool)

    def __init__(
        self, theme: Theme, *, icon: str = "", wraps: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._closed_text = ""
        self._open_text = ""
        self._about = ""
        self._icon = icon
        mark = icon or "chevron-right"
        self._button = RowButton(theme, mark) if wraps else Button(theme, "quiet", icon=mark)
        self._inside = QWidget(self)
        self.column: QVBoxLayout = column(self._inside, gap=8, margins=(6, 0, 6, 6))
        head = row()
        head.addWidget(self._button, 1 if wraps else 0)
        if not wraps:
            head.addStretch(1)
        whole = column(self, gap=4)
        whole.addLayout(head)
        whole.addWidget(self._inside)
        self._inside.hide()
        self._button.clicked.connect(self.turn)

    def tell(self, closed: str, opened: str = "", *, about: str = "") -> None:
        """Set what the button says while it is closed, and while it is open.

        A screen reader says `about` after it, where several folds have the same words.
        """
        self._closed_text, self._open_text, self._about = closed, opened or closed, about
        self._show()

    @property
    def is_open(self) -> bool:
        """Say whether the inside is shown."""
        return not self._inside.isHidden()

    def turn(self) -> None:
        """Open it, or close it."""
        self._inside.setVisible(not self.is_open)
        self._show()
        self.opened.emit(self.is_open)

    def close_it(self) -> None:
        """Close it, without saying so."""
        self._inside.hide()
        self._show()

    def _show(self) -> None:
        words = self._open_text if self.is_open else self._closed_text
        if isinstance(self._button, RowButton):
            self._button.tell(words)
        else:
            self._button.setText(words)
        self._button.setAccessibleName(f"{words}: {self._about}" if self._about else words)
        if not self._icon:
            self._button.set_icon("chevron-down" if self.is_open else "chevron-right")
