"""The follow-ups of the discussion as a part of a phase screen."""

from __future__ import annotations

from ethicsdesk.model.entry import EntryKind
from ethicsdesk.ui.phases.screen import Part, PhaseScreen
from ethicsdesk.ui.sitting import Sitting
from ethicsdesk.ui.widgets.follow_up_list import FollowUpList
from ethicsdesk.ui.widgets.layouts import column
from ethicsdesk.ui.widgets.section_head import SectionHead


class FollowUpPart(Part):
    """A heading over the list."""

    def __init__(self, sitting: Sitting) -> None:
        super().__init__()
        self._sitting = sitting
        self._head = SectionHead(sitting.desk.theme, icon="list-checks")
        self._list = FollowUpList(sitting.desk)
        whole = column(self, gap=10)
        whole.addWidget(self._head)
        whole.addWidget(self._list)
        whole.addStretch(1)
        self._list.take(sitting)
        self._list.removed.connect(lambda sentence, _undo: self.removed.emit(sentence))

    def name_things(self) -> None:
        """Say what is listed."""
        self._head.tell(self.tr("Follow-ups"), self.tr("Better one thing with a date than five without."))

    def refresh(self) -> None:
        """Show the follow-ups."""
        self._list.tell(self._sitting.follow_ups())

    def leave(self) -> None:
        """Keep what stands in the last row."""
        self._list.leave()

    def take_focus(self) -> None:
        """Put focus where one writes a new one."""
        self._list.take_focus()


def add_follow_ups(screen: PhaseScreen) -> None:
    """Lay out the follow-ups where the phase records them."""
    if EntryKind.FOLLOW_UP in screen.phase.records:
        part = FollowUpPart(screen.sitting)
        screen.column.addWidget(part)
        screen.hold(part)
