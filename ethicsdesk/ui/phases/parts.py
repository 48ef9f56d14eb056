"""Where kinds that any screen may record are laid out: the moral question, and lists side by side."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from ethicsdesk.model.entry import EntryKind
from ethicsdesk.model.method import Phase
from ethicsdesk.ui.phases.entry_list import EntryList
from ethicsdesk.ui.phases.question_field import QuestionField
from ethicsdesk.ui.phases.screen import PhaseScreen
from ethicsdesk.ui.phases.words import LISTED
from ethicsdesk.ui.theme.shape import Shape


class Beside(QWidget):
    """Parts side by side, equally wide, or under each other where there is little room."""

    def __init__(self, parts: Sequence[QWidget], *, most: int = 2, gap: int = 24) -> None:
        super().__init__()
        self._parts = tuple(parts)
        self._most = most
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(gap)
        self._grid.setVerticalSpacing(gap)
        for part in self._parts:
            policy = part.sizePolicy()
            part.setSizePolicy(QSizePolicy.Policy.Ignored, policy.verticalPolicy())
        self.arrange(most)

    def set_shape(self, shape: Shape) -> None:
        """Take one column or several."""
        self.arrange(1 if shape.is_narrow else self._most)

    def arrange(self, across: int) -> None:
        """Lay the parts out in this many columns."""
        for n in range(self._most):
            self._grid.setColumnStretch(n, 1 if n < min(across, len(self._parts)) else 0)
        for n, part in enumerate(self._parts):
            self._grid.addWidget(part, n // across, n % across)


def add_question(screen: PhaseScreen) -> QuestionField | None:
    """Lay out the moral question where the phase records it."""
    if EntryKind.MORAL_QUESTION not in screen.phase.records:
        return None
    question = QuestionField(screen.sitting, screen.phase)
    screen.column.addWidget(question)
    screen.hold(question)
    return question


def listed(phase: Phase) -> tuple[EntryKind, ...]:
    """Return the kinds that the phase records line by line, in its order."""
    return tuple(kind for kind in phase.records if kind in LISTED)


def add_lists(screen: PhaseScreen, kinds: Sequence[EntryKind] | None = None) -> Beside | None:
    """Lay out a list for each kind that the phase records line by line, or for `kinds`."""
    wanted = listed(screen.phase) if kinds is None else kinds
    lists = [EntryList(screen.sitting, screen.phase, kind) for kind in wanted]
    if not lists:
        return None
    beside = Beside(lists)
    screen.column.addWidget(beside)
    for part in lists:
        screen.hold(part)
    return beside
