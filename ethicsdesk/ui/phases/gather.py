"""Lists that the group fills, side by side; and the moral question where the phase asks for it."""

from __future__ import annotations

from ethicsdesk.model.method import Phase
from ethicsdesk.ui.phases.parts import add_lists, add_question
from ethicsdesk.ui.phases.screen import PhaseScreen
from ethicsdesk.ui.sitting import Sitting
from ethicsdesk.ui.theme.shape import Shape


class GatherScreen(PhaseScreen):
    """One list for each kind that the phase records, each with its own heading."""

    def __init__(self, sitting: Sitting, phase: Phase) -> None:
        super().__init__(sitting, phase)
        add_question(self)
        self._lists = add_lists(self)
        self.column.addStretch(1)
        self.name_things()
        self.refresh()

    def set_shape(self, shape: Shape) -> None:
        """Take one column or two."""
        super().set_shape(shape)
        if self._lists is not None:
            self._lists.set_shape(shape)
