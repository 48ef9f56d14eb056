"""Who does what until when, and proposals where the phase asks for them."""

from __future__ import annotations

from ethicsdesk.model.method import Phase
from ethicsdesk.ui.phases.follow_up_part import add_follow_ups
from ethicsdesk.ui.phases.parts import add_lists
from ethicsdesk.ui.phases.screen import PhaseScreen
from ethicsdesk.ui.sitting import Sitting
from ethicsdesk.ui.theme.shape import Shape


class FollowUpsScreen(PhaseScreen):
    """The list of follow-ups, then the other kinds that the phase records."""

    def __init__(self, sitting: Sitting, phase: Phase) -> None:
        super().__init__(sitting, phase)
        add_follow_ups(self)
        self.column.addSpacing(12)
        self._lists = add_lists(self)
        self.column.addStretch(1)
        self.name_things()
        self.refresh()

    def set_shape(self, shape: Shape) -> None:
        """Take one column or two."""
        super().set_shape(shape)
        if self._lists is not None:
            self._lists.set_shape(shape)
