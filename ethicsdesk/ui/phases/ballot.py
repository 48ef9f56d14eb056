"""The ballot by counted hands."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel

from ethicsdesk.model.method import BallotMoment, Phase
from ethicsdesk.ui.phases.hand_count import HandCount
from ethicsdesk.ui.phases.screen import PhaseScreen
from ethicsdesk.ui.sitting import Sitting
from ethicsdesk.ui.theme.theme import ICON_SMALL
from ethicsdesk.ui.widgets.layouts import row
from ethicsdesk.ui.widgets.text import Text


class BallotScreen(PhaseScreen):
    """The count, and under it what is kept of it."""

    def __init__(self, sitting: Sitting, phase: Phase) -> None:
        super().__init__(sitting, phase)
        count = HandCount(sitting, phase, phase.ballot or BallotMoment.BEFORE)
        self.column.addWidget(count)
        self.hold(count)
        self._mark = QLabel()
        self._kept = Text("small", "ink2")
        line = row(gap=8)
        line.addWidget(self._mark)
        line.addWidget(self._kept, 1)
        self.column.addLayout(line)
        self.column.addStretch(1)
        self.theme.changed.connect(self._draw)
        self._draw()
        self.name_things()
        self.refresh()

    def name_things(self) -> None:
        """Say what is kept."""
        super().name_things()
        self._kept.setText(self.tr("Only counts are kept. No one can see who voted for what."))

    def _draw(self) -> None:
        self._mark.setPixmap(self.theme.picture("eye-off", "ink2", ICON_SMALL))
