"""A ground for what belongs together: a card, or a soft field of colour."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from ethicsdesk.ui.widgets.layouts import column


class Panel(QFrame):
    """A frame of one of the sheet's kinds (card, sunken, amber, private, soft, for, against, bar)."""

    def __init__(
        self, kind: str = "card", *, padding: int = 20, gap: int = 8, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setProperty("kind", kind)
        self.column: QVBoxLayout = column(self, gap=gap, margins=(padding, padding, padding, padding))
