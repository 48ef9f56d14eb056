"""Text on a page, by its role and tone."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

WIDEST = 16_777_215  # pixels; Qt's own limit


class Text(QLabel):
    """Plain text that wraps; `role` is its size and font, `tone` its colour, both theme's names."""

    def __init__(
        self,
        role: str = "body",
        tone: str = "ink",
        *,
        text: str = "",
        wraps: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(wraps)
        self.setProperty("role", role)
        self.setProperty("tone", tone)
        self.setText(text)
        if wraps:  # a long word may never widen its row
            self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
            self.setMinimumWidth(1)

    def sizeHint(self) -> QSize:
        """Return one line where it wraps: how high it must be, layouts ask of `heightForWidth`.

        Qt's own hint is for the least width, with every word on a line of its own, and a page of such hints
        made the window higher than the screen.
        """
        hint = super().sizeHint()
        return (
            QSize(hint.width(), min(hint.height(), self.heightForWidth(WIDEST))) if self.wordWrap() else hint
        )

    def set_tone(self, tone: str) -> None:
        """Change the colour."""
        if self.property("tone") != tone:
            self.setProperty("tone", tone)
            self.style().polish(self)


def is_blank(text: str) -> bool:
    """Say whether nothing is written."""
    return not text.strip()
