"""What the group does now: what, who by role, and when."""

from __future__ import annotations

from ethicsdesk.model.method import Phase
from ethicsdesk.ui.phases.parts import add_lists
from ethicsdesk.ui.phases.screen import Part, PhaseScreen
from ethicsdesk.ui.sitting import Sitting
from ethicsdesk.ui.theme.shape import Shape
from ethicsdesk.ui.widgets.follow_up_list import FollowUpList
from ethicsdesk.ui.widgets.layouts import column
from ethicsdesk.ui.widgets.section_head import SectionHead


class FollowUpsPart(Part):
    """The list of follow-ups as a part of a screen."""

    def __init__(self, sitting: Sitting) -> None:
        super().__init__()
        self._sitting = sitting
        self._head = SectionHead(sitting.desk.theme, icon="list-checks")
        self._list = FollowUpList(sitting.desk)
        self._list.take(sitting)
        whole = column(self, gap=10)
        whole.addWidget(self._head)
        whole.addWidget(self._list)
        self._list.removed.connect(lambda sentence, _undo: self.removed.emit(sentence))

    def name_things(self) -> None:
        """Say what is listed."""
        self._head.tell(self.tr("Follow-ups"), self.tr("Better one thing with a date than five without."))

    def refresh(self) -> None:
        """Show the follow-ups."""
        self._list.tell(self._sitting.follow_ups())

    def leave(self) -> None:
        """Keep all that is typed."""
        self._list.leave()

    def take_focus(self) -> None:
        """Put focus where one writes."""
        self._list.take_focus()


class FollowUpsScreen(PhaseScreen):
    """Follow-ups, and proposals where the phase records them."""

    def __init__(self, sitting: Sitting, phase: Phase) -> None:
        super().__init__(sitting, phase)
        part = FollowUpsPart(sitting)
        self.column.addWidget(part)
        self.hold(part)
        self._lists = add_lists(self)
        self.column.addStretch(1)
        self.name_things()
        self.refresh()

    def set_shape(self, shape: Shape) -> None:
        """Take one column or two."""
        super().set_shape(shape)
        if self._lists is not None:
            self._lists.set_shape(shape)
