"""The text that is read aloud; and first of all, what is kept and what still holds."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from ethicsdesk.model.method import Phase, PhaseKind
from ethicsdesk.ui.phases.kept_panel import KeptPanel
from ethicsdesk.ui.phases.own_case import OwnCase
from ethicsdesk.ui.phases.parts import add_lists, add_question
from ethicsdesk.ui.phases.screen import PhaseScreen
from ethicsdesk.ui.sitting import Sitting
from ethicsdesk.ui.theme.shape import Shape
from ethicsdesk.ui.widgets.dilemma_view import DilemmaView
from ethicsdesk.ui.widgets.dilemma_view import Part as Shown
from ethicsdesk.ui.widgets.names import names_of
from ethicsdesk.ui.widgets.principle_view import PrincipleView

SHOWN = Shown.CARE | Shown.STORY | Shown.STAKES


class ReadScreen(PhaseScreen):
    """The dilemma's story, the principle, or the group's own case; then what the phase records.

    Where the method reads twice, as when it first tells its rules, the text stands in the second place.
    """

    def __init__(self, sitting: Sitting, phase: Phase) -> None:
        super().__init__(sitting, phase)
        self._kept = KeptPanel(self.theme) if self._is_first() else None
        if self._kept is not None:
            self.column.addWidget(self._kept)
        self._dilemma: DilemmaView | None = None
        self._case: OwnCase | None = None
        if not self._is_read_later():
            self._add_text()
        add_question(self)
        self._lists = add_lists(self)
        self.column.addStretch(1)
        self.name_things()
        self.refresh()

    def name_things(self) -> None:
        """Say everything that is not the text's own."""
        super().name_things()
        if self._kept is not None:
            self._kept.name_things()

    def set_shape(self, shape: Shape) -> None:
        """Take the room there is."""
        super().set_shape(shape)
        if self._dilemma is not None:
            self._dilemma.set_narrow(is_narrow=shape.is_narrow)
        if self._lists is not None:
            self._lists.set_shape(shape)

    def take_focus(self) -> None:
        """Put focus in the own case, or on the text: it is read before anything is written."""
        if self._case is not None:
            self._case.take_focus()
        else:
            self.setFocus(Qt.FocusReason.OtherFocusReason)

    def _is_first(self) -> bool:
        return self.sitting.method.phases[0].id == self.phase.id

    def _is_read_later(self) -> bool:
        ids = [phase.id for phase in self.sitting.method.phases if phase.kind is PhaseKind.READ]
        return self._is_first() and len(ids) > 1

    def _add_text(self) -> None:
        sitting = self.sitting
        shown: QWidget
        if sitting.dilemma is not None:
            self._dilemma = DilemmaView(self.theme, SHOWN)
            self._dilemma.tell(sitting.dilemma, names_of(sitting.desk.library, sitting.discussion.language))
            shown = self._dilemma
        elif sitting.principle is not None:
            page = PrincipleView(self.theme)
            page.tell(sitting.principle)
            shown = page
        else:
            self._case = OwnCase(sitting)
            shown = self._case
            self.hold(self._case)
        self.column.addWidget(shown)
