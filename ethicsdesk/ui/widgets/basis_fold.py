"""The text that a discussion built on, exactly as it read then, whatever is installed now."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ethicsdesk.model.dilemma import Dilemma
from ethicsdesk.model.value_base import Principle
from ethicsdesk.ui.theme.theme import Theme
from ethicsdesk.ui.widgets.button import Button
from ethicsdesk.ui.widgets.dilemma_view import DilemmaView
from ethicsdesk.ui.widgets.fold import Fold
from ethicsdesk.ui.widgets.layouts import column, fill, flowing
from ethicsdesk.ui.widgets.names import Names
from ethicsdesk.ui.widgets.panel import Panel
from ethicsdesk.ui.widgets.principle_view import PrincipleView
from ethicsdesk.ui.widgets.text import Text


class BasisFold(QWidget):
    """Closed at first: the text is laid out when it is opened. `link_wanted` says its links.

    `has_changed`: the library has another text of the same id now; `now_wanted` says to read that one.
    """

    link_wanted = Signal(str)
    now_wanted = Signal()

    def __init__(
        self,
        theme: Theme,
        basis: Dilemma | Principle,
        names: Names,
        *,
        has_changed: bool,
        is_narrow: bool,
    ) -> None:
        super().__init__()
        self._theme = theme
        self._basis = basis
        self._names = names
        self._is_narrow = is_narrow
        self._is_filled = False
        self._fold = Fold(theme, icon="scroll-text")
        self._fold.tell(self.tr("Show the text you built on"), self.tr("Hide the text you built on"))
        self._fold.opened.connect(self._on_opened)
        whole = column(self, gap=6)
        whole.addWidget(self._fold)
        if has_changed:
            read = Button(theme, "quiet", text=self.tr("Read it as it is now"))
            read.clicked.connect(self.now_wanted)
            said = self.tr("The text has changed since then. Here it stands as you read it.")
            fill(whole, Text("mid", "ink2", text=said), flowing(read))

    def _on_opened(self, is_open: bool) -> None:
        if not is_open or self._is_filled:
            return
        self._is_filled = True
        panel = Panel("card", padding=24, gap=12)
        panel.column.addWidget(Text("title", text=self._basis.title))
        if isinstance(self._basis, Dilemma):
            dilemma = DilemmaView(self._theme)
            dilemma.tell(self._basis, self._names)
            dilemma.set_narrow(is_narrow=self._is_narrow)
            dilemma.link_wanted.connect(self.link_wanted)
            panel.column.addWidget(dilemma)
        else:
            principle = PrincipleView(self._theme)
            principle.tell(self._basis)
            principle.link_wanted.connect(self.link_wanted)
            panel.column.addWidget(principle)
        self._fold.column.addWidget(panel)
