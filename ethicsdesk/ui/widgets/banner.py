"""One thing to know, calmly, above what it is about."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QLabel, QWidget

from ethicsdesk.ui.theme.theme import Theme
from ethicsdesk.ui.widgets.button import Button
from ethicsdesk.ui.widgets.layouts import column, fill, row
from ethicsdesk.ui.widgets.text import Text

KINDS = {  # kind: icon, edge, ground
    "danger": ("triangle-alert", "danger", "dangerSoft"),
    "info": ("info", "primary", "primarySoft"),
    "history": ("history", "primary", "primarySoft"),
    "amber": ("shield-alert", "amber", "amberSoft"),
}
EDGE = 4


def announce(about: QWidget, text: str, *, is_urgent: bool = False) -> None:
    """Have a screen reader say `text`: politely, or at once."""
    event = QAccessibleAnnouncementEvent(about, text)
    politeness = QAccessible.AnnouncementPoliteness
    event.setPoliteness(politeness.Assertive if is_urgent else politeness.Polite)
    QAccessible.updateAccessibility(event)


class Banner(QFrame):
    """A first sentence in bold, the rest under it, at most one button. It stays until it is hidden."""

    pressed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._kind = "danger"
        self._mark = QLabel(self)
        self._first = Text("bodyStrong")
        self._rest = Text("mid")
        self._button = Button(theme, "secondary")
        self._button.clicked.connect(self.pressed)
        self._lay_out()
        theme.changed.connect(self._draw)
        self.hide()

    def take_focus(self) -> None:
        """Put focus on its button."""
        self._button.setFocus(Qt.FocusReason.OtherFocusReason)

    def tell(self, first: str, rest: str = "", *, kind: str = "danger", button: str = "") -> None:
        """Show it and have it read out, once; `kind` is one of `KINDS`."""
        is_news = self.isHidden() or (first, rest) != (self._first.text(), self._rest.text())
        self._kind = kind
        self._first.setText(first)
        self._rest.setText(rest)
        self._rest.setVisible(bool(rest))
        self._button.setText(button)
        self._button.setVisible(bool(button))
        self.setAccessibleName(f"{first} {rest}".strip())
        self._draw()
        self.show()
        if is_news:
            announce(self, self.accessibleName(), is_urgent=kind == "danger")

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the ground and the edge bar."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(self._theme.colour(KINDS[self._kind][2]))
        painter.setBrush(self._theme.colour(KINDS[self._kind][2]))
        place = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(place, 8, 8)
        painter.setBrush(self._theme.colour(KINDS[self._kind][1]))
        painter.setPen(self._theme.colour(KINDS[self._kind][1]))
        painter.drawRoundedRect(QRectF(0.5, 0.5, EDGE, self.height() - 1), 2, 2)

    def _draw(self) -> None:
        icon, edge, _ = KINDS[self._kind]
        self._mark.setPixmap(self._theme.picture(icon, edge))
        self._first.set_tone("danger" if self._kind == "danger" else "ink")
        self.update()

    def _lay_out(self) -> None:
        words = fill(column(gap=2), self._first, self._rest)
        whole = row(self, gap=12, margins=(18, 12, 14, 12))
        mark = fill(column(), self._mark, None)
        whole.addLayout(mark)
        whole.addLayout(words, 1)
        whole.addWidget(self._button)
