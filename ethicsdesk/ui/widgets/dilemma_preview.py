"""A look at the dilemma that is chosen in the list, and the ways on from it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QScrollArea, QWidget

from ethicsdesk.model.dilemma import Dilemma
from ethicsdesk.ui.theme.theme import ICON_SMALL, Theme
from ethicsdesk.ui.widgets.button import Button
from ethicsdesk.ui.widgets.dilemma_view import PREVIEW, DilemmaView
from ethicsdesk.ui.widgets.layouts import column, fill, flowing, row
from ethicsdesk.ui.widgets.names import Names
from ethicsdesk.ui.widgets.panel import Panel
from ethicsdesk.ui.widgets.text import Text


class DilemmaPreview(Panel):
    """The story scrolls; the buttons stand still."""

    start_wanted = Signal()
    read_wanted = Signal()
    link_wanted = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__("card", padding=0, gap=0, parent=parent)
        self._theme = theme
        self._axis = Text("smallStrong", "primary")
        self._title = Text("title")
        self._clock = QLabel()
        self._minutes = Text("small", "ink2", wraps=False)
        self._ring = QLabel()
        self._history = Text("smallStrong", "onAmberSoft")
        self._view = DilemmaView(theme, PREVIEW)
        self.start = Button(theme, "primary", icon="play")
        self.read = Button(theme)
        self._is_new = True
        self._lay_out()
        self.start.clicked.connect(self.start_wanted)
        self.read.clicked.connect(self.read_wanted)
        self._view.link_wanted.connect(self.link_wanted)
        theme.changed.connect(self._draw)
        self._draw()

    def tell(self, dilemma: Dilemma, names: Names, history: str, *, is_new: bool) -> None:
        """Show a dilemma; `history` says when it was discussed here, `is_new` that it never was."""
        self._axis.setText(names.axis(dilemma.axis))
        self._title.setText(dilemma.title)
        self._minutes.setText(self.tr("{minutes} min").format(minutes=dilemma.minutes))
        self._history.setText(history)
        self._history.set_tone("onAmberSoft" if is_new else "ink2")
        self._is_new = is_new
        self._view.tell(dilemma, names)
        self._scroller.verticalScrollBar().setValue(0)
        self.name_things()
        self._draw()

    def name_things(self) -> None:
        """Set the words of the buttons."""
        self.start.setText(self.tr("Start the discussion"))
        self.read.setText(self.tr("Read all of it"))
        self.setAccessibleName(self._title.text())

    def _lay_out(self) -> None:
        inside = QWidget()
        inside.setProperty("kind", "ground")
        meta = row(gap=6)
        for widget in (self._clock, self._minutes, self._ring):
            meta.addWidget(widget)
        meta.insertSpacing(2, 10)
        meta.addWidget(self._history, 1)
        words = column(inside, gap=8, margins=(24, 12, 12, 12))
        fill(words, self._axis, self._title, meta, 4, self._view, None)
        self._scroller = QScrollArea()
        self._scroller.setWidgetResizable(True)
        self._scroller.setFrameShape(QScrollArea.Shape.NoFrame)
        self._scroller.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroller.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroller.viewport().setAutoFillBackground(False)
        self._scroller.setWidget(inside)
        foot = flowing(self.start, self.read)
        holder = column(margins=(24, 12, 24, 18))
        holder.addWidget(foot)
        edge = column(margins=(0, 10, 6, 0))  # the bar stays inside the round corner
        edge.addWidget(self._scroller)
        self.column.addLayout(edge, 1)
        self.column.addLayout(holder)

    def _draw(self) -> None:
        self._clock.setPixmap(self._theme.picture("clock", "ink2", ICON_SMALL))
        icon, tone = ("circle-dashed", "amber") if self._is_new else ("circle-check", "success")
        self._ring.setPixmap(self._theme.picture(icon, tone, ICON_SMALL))
