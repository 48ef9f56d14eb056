"""Asks before a link leads out of the app."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QKeyEvent
from PySide6.QtWidgets import QWidget

from ethicsdesk.ui.links import host_of
from ethicsdesk.ui.theme.theme import Theme
from ethicsdesk.ui.widgets.banner import announce
from ethicsdesk.ui.widgets.button import Button
from ethicsdesk.ui.widgets.layouts import column, fill, flowing
from ethicsdesk.ui.widgets.panel import Panel
from ethicsdesk.ui.widgets.text import Text


class LinkQuestion(Panel):
    """Hidden until it is asked. It names the host, and the safe answer has focus; Escape is that too."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__("soft", padding=16, parent=parent)
        self._link = ""
        self._asked_from: QWidget | None = None
        self._question = Text("bodyStrong")
        self._address = Text("small", "ink2")
        self._stay = Button(theme)
        self._open = Button(theme, "quiet")
        words = fill(column(gap=2), self._question, self._address)
        fill(self.column, words, flowing(self._stay, self._open))
        self._stay.clicked.connect(self._close)
        self._open.clicked.connect(self._go)
        self.hide()

    def ask(self, link: str) -> None:
        """Ask about an https link; any other is not even asked about."""
        if not host_of(link):
            return
        self._link = link
        self._asked_from = self.window().focusWidget()
        self.name_things()
        self.show()
        self._stay.setFocus(Qt.FocusReason.OtherFocusReason)
        announce(self, self._question.text())

    def name_things(self) -> None:
        """Set the words."""
        host = host_of(self._link)
        self._question.setText(self.tr("Open a page at {host} in your web browser?").format(host=host))
        self._address.setText(self.tr("{address} is outside EthicsDesk.").format(address=self._link))
        self._stay.setText(self.tr("Stay here"))
        self._open.setText(self.tr("Open in the browser"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take Escape as no."""
        if event.key() == Qt.Key.Key_Escape:
            self._close()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Say everything again when the language changes."""
        if event.type() == QEvent.Type.LanguageChange:
            self.name_things()
        super().changeEvent(event)

    def _go(self) -> None:
        self._close()
        QDesktopServices.openUrl(QUrl(self._link))

    def _close(self) -> None:
        self.hide()
        if self._asked_from is not None and self._asked_from.isVisible():
            self._asked_from.setFocus(Qt.FocusReason.OtherFocusReason)
