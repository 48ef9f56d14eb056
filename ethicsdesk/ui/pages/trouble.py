"""What stands in the empty page when the database cannot be opened: what happened, and a next step."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QSizePolicy

from ethicsdesk.model.errors import EthicsDeskError
from ethicsdesk.ui.theme.theme import Theme
from ethicsdesk.ui.widgets.button import Button
from ethicsdesk.ui.widgets.circle import Circle
from ethicsdesk.ui.widgets.layouts import fill, flowing
from ethicsdesk.ui.widgets.page import Page
from ethicsdesk.ui.widgets.text import Text


class TroublePage(Page):
    """Says it in three parts, and offers to try again and to show the folder."""

    again_wanted = Signal()

    def __init__(self, theme: Theme, error: EthicsDeskError, folder: str) -> None:
        super().__init__(theme)
        self._error = error
        self._folder = folder
        self._what = Text("heading")
        self._safe = Text("reading", "ink2")
        self._mend = Text("reading")
        self._again = Button(theme, "primary", icon="rotate-ccw", large=True)
        self._show = Button(theme, icon="file-text", large=True)
        circle = Circle(theme, seats=9, size=96)
        circle.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        fill(self.column, circle, self._what, self._safe, self._mend, 8, flowing(self._again, self._show))
        self._again.clicked.connect(self.again_wanted)
        self._show.clicked.connect(self._open_folder)
        self.name_things()

    def take_focus(self) -> None:
        """Put focus on the next step."""
        self._again.setFocus(Qt.FocusReason.OtherFocusReason)

    def name_things(self) -> None:
        """Set every text."""
        what, safe, mend = self._error.explain(QCoreApplication.translate)
        self.title.setText(self.tr("EthicsDesk cannot open its database"))
        self._what.setText(what)
        self._safe.setText(safe)
        self._mend.setText(mend)
        self._again.setText(self.tr("Try again"))
        self._show.setText(self.tr("Show the folder"))

    def _open_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(self._folder))
