"""Silence: an almost empty screen, and after it a place for what the group wants to keep."""

from __future__ import annotations

from PySide6.QtCore import Qt

from ethicsdesk.model.method import Phase
from ethicsdesk.ui.phases.parts import add_lists
from ethicsdesk.ui.phases.screen import PhaseScreen
from ethicsdesk.ui.sitting import Sitting
from ethicsdesk.ui.theme.shape import Shape
from ethicsdesk.ui.widgets.circle import Circle
from ethicsdesk.ui.widgets.layouts import column
from ethicsdesk.ui.widgets.text import Text

SEATS = 9  # where nobody has said how many they are


class SilentWritingScreen(PhaseScreen):
    """The circle and two short lines; everyone's own words stay on their own paper."""

    def __init__(self, sitting: Sitting, phase: Phase) -> None:
        super().__init__(sitting, phase)
        seats = sitting.discussion.participants or SEATS
        self._circle = Circle(self.theme, seats=seats, open_seat=-1, size=168, dot=0.045)
        self._first = Text("heading")
        self._second = Text("body", "ink2")
        for line in (self._first, self._second):
            line.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        quiet = column(gap=8, margins=(0, 20, 0, 24))
        quiet.addWidget(self._circle, 0, Qt.AlignmentFlag.AlignHCenter)
        quiet.addSpacing(12)
        quiet.addWidget(self._first)
        quiet.addWidget(self._second)
        self.column.addLayout(quiet)
        self._lists = add_lists(self)
        self.column.addStretch(1)
        self.name_things()
        self.refresh()

    def name_things(self) -> None:
        """Say that it is silent, and what is kept of it."""
        super().name_things()
        self._first.setText(self.tr("Silence. Write on paper, or for yourself."))
        self._second.setText(
            self.tr("What you wrote is your own. Here you write only what the group wants to keep.")
            if self._lists is not None
            else self.tr("What you write is your own and is not kept here.")
        )

    def set_shape(self, shape: Shape) -> None:
        """Leave the circle out where there is hardly room for the words."""
        super().set_shape(shape)
        self._circle.setVisible(not (shape.is_short and self._lists is not None))
        if self._lists is not None:
            self._lists.set_shape(shape)
