"""The text that is read aloud; in the first phase of all, what will be kept and who can read it."""

from __future__ import annotations

from PySide6.QtCore import Qt

from ethicsdesk.model.entry import EntryKind
from ethicsdesk.model.method import AboutKind, Phase
from ethicsdesk.ui.phases.kept_panel import KeptPanel
from ethicsdesk.ui.phases.own_case import OwnCase
from ethicsdesk.ui.phases.parts import add_lists
from ethicsdesk.ui.phases.screen import PhaseScreen
from ethicsdesk.ui.sitting import Sitting
from ethicsdesk.ui.theme.shape import Shape
from ethicsdesk.ui.widgets.principle_view import PrincipleView
from ethicsdesk.ui.widgets.story import Story


class ReadScreen(PhaseScreen):
    """The story, the principle or the group's own case, and a list where the phase records facts."""

    def __init__(self, sitting: Sitting, phase: Phase) -> None:
        super().__init__(sitting, phase)
        self._kept = KeptPanel(self.theme) if sitting.method.phases[0].id == phase.id else None
        if self._kept is not None:
            self.column.addWidget(self._kept)
        self._add_text()
        self._lists = add_lists(self) if EntryKind.FACT in phase.records else None
        self.column.addStretch(1)
        self.setProperty("ringless", True)  # focus rests here where there is only a text to read
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.name_things()
        self.refresh()

    def name_things(self) -> None:
        """Say what is kept in the language of now; the text itself keeps the discussion's."""
        super().name_things()
        if self._kept is not None:
            self._kept.name_things()

    def set_shape(self, shape: Shape) -> None:
        """Take one column or two."""
        super().set_shape(shape)
        if self._lists is not None:
            self._lists.set_shape(shape)

    def take_focus(self) -> None:
        """Put focus where one writes, else on the screen, so that the keys scroll the text."""
        if self.parts:
            super().take_focus()
        else:
            self.setFocus(Qt.FocusReason.OtherFocusReason)

    def _add_text(self) -> None:
        sitting = self.sitting
        if sitting.dilemma is not None:
            story = Story(self.theme)
            story.tell(sitting.dilemma)
            self.column.addWidget(story)
        elif sitting.principle is not None:
            page = PrincipleView(self.theme)
            page.tell(sitting.principle)
            self.column.addWidget(page)
        elif sitting.discussion.about.kind is AboutKind.OWN_CASE:
            case = OwnCase(sitting)
            self.column.addWidget(case)
            self.hold(case)
