"""The one question that closing may ask: when something typed cannot be saved."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QWidget

from ethicsdesk.ui.theme.theme import Theme
from ethicsdesk.ui.widgets.button import Button
from ethicsdesk.ui.widgets.layouts import column, fill, row
from ethicsdesk.ui.widgets.text import Text

WIDE = 480


class CloseQuestion(QDialog):
    """Stay is the safe answer: it has focus, and Esc means it."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        first = Text("heading", text=self.tr("Not everything is saved"))
        rest = Text(
            "body",
            text=self.tr(
                "What you wrote last could not be saved. It is still on the page. "
                "If you close now, it is lost."
            ),
        )
        self.setWindowTitle(first.text())
        self._leave = Button(theme, "danger", text=self.tr("Close without saving"))
        self._stay = Button(theme, "primary", text=self.tr("Stay"))
        buttons = fill(row(gap=10), None, self._leave, self._stay)
        fill(column(self, gap=14, margins=(24, 24, 24, 24)), first, rest, 4, buttons)
        self.setFixedWidth(theme.px(WIDE))
        self._leave.clicked.connect(self.accept)
        self._stay.clicked.connect(self.reject)
        self._stay.setDefault(True)
        self._stay.setFocus(Qt.FocusReason.OtherFocusReason)


def ask_to_close(parent: QWidget, theme: Theme) -> bool:
    """Ask, and say whether the person closes all the same."""
    return CloseQuestion(theme, parent).exec() == QDialog.DialogCode.Accepted
