"""The phases of a discussion: which are done, which is open, which wait. Any can be opened."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QWidget

from ethicsdesk.model.discussion import DiscussionPhase, PhaseState
from ethicsdesk.ui.theme.theme import Theme
from ethicsdesk.ui.widgets.card import WRAP
from ethicsdesk.ui.widgets.layouts import column
from ethicsdesk.ui.widgets.pressable import Pressable

MARK = 20
LEFT = 12


class Step(Pressable):
    """One phase: a mark, its name, its minutes."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._phase: DiscussionPhase | None = None
        self._is_first = self._is_last = False
        self.is_flat = False
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def tell(self, phase: DiscussionPhase, place: int, of: int) -> None:
        """Show a phase, the `place`th of `of` (from 1)."""
        self._phase = phase
        self._is_first, self._is_last = place == 1, place == of
        states = {
            PhaseState.WAITING: self.tr("not begun"),
            PhaseState.OPEN: self.tr("going on"),
            PhaseState.DONE: self.tr("done"),
            PhaseState.SKIPPED: self.tr("skipped"),
        }
        self.setText(phase.title)
        self.setAccessibleName(
            self.tr("{title}, phase {place} of {of}, {state}").format(
                title=phase.title, place=place, of=of, state=states[phase.state]
            )
        )
        self.setToolTip(phase.title if self.is_flat else "")
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Return a comfortable width and the height it needs."""
        if self.is_flat:
            return QSize(self._theme.px(36), self._theme.px(40))
        wide = self._theme.px(228)
        return QSize(wide, self.heightForWidth(wide))

    def minimumSizeHint(self) -> QSize:
        """Return the narrowest that still reads."""
        return QSize(32, self._theme.px(36))

    def hasHeightForWidth(self) -> bool:
        """Say that narrow means high."""
        return not self.is_flat

    def heightForWidth(self, width: int) -> int:
        """Return the height of the words at a width."""
        box = self._theme.metrics("bodyStrong").boundingRect(
            QRect(0, 0, self._words(width), 10_000), WRAP, self.text()
        )
        return max(self._theme.px(40), box.height() + 14)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the line to the neighbours, the mark and the words."""
        if self._phase is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme, state = self._theme, self._phase.state
        if not self.is_flat and (state is PhaseState.OPEN or self.underMouse()):
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("primarySoft" if state is PhaseState.OPEN else "sunken"))
            painter.drawRoundedRect(QRectF(self.rect()), 8, 8)
        radius = theme.px(MARK) / 2
        middle = (
            QPointF(self.width() / 2, self.height() / 2)
            if self.is_flat
            else QPointF(LEFT + radius, self.height() / 2)
        )
        self._paint_line(painter, middle, radius)
        self._paint_mark(painter, middle, radius)
        if not self.is_flat:
            self._paint_words(painter)

    def _paint_line(self, painter: QPainter, middle: QPointF, radius: float) -> None:
        assert self._phase is not None
        is_behind = self._phase.state in (PhaseState.DONE, PhaseState.SKIPPED, PhaseState.OPEN)
        before = self._theme.colour("primary" if is_behind else "line")
        after = self._theme.colour(
            "primary" if is_behind and self._phase.state is not PhaseState.OPEN else "line"
        )
        gap = radius + 2
        x, y = middle.x(), middle.y()
        if self.is_flat:
            ends = (QPointF(0, y), QPointF(x - gap, y)), (QPointF(x + gap, y), QPointF(self.width(), y))
        else:
            ends = (QPointF(x, 0), QPointF(x, y - gap)), (QPointF(x, y + gap), QPointF(x, self.height()))
        if not self._is_first:
            painter.setPen(QPen(before, 2))
            painter.drawLine(*ends[0])
        if not self._is_last:
            painter.setPen(QPen(after, 2))
            painter.drawLine(*ends[1])

    def _paint_mark(self, painter: QPainter, middle: QPointF, radius: float) -> None:
        assert self._phase is not None
        theme, state = self._theme, self._phase.state
        if state in (PhaseState.DONE, PhaseState.SKIPPED):
            is_done = state is PhaseState.DONE
            painter.setPen(QPen(theme.colour("primary" if is_done else "ink3"), 1.5))
            painter.setBrush(theme.colour("primary" if is_done else "surface"))
            painter.drawEllipse(middle, radius - 1, radius - 1)
            half = theme.px(12) / 2
            icon, tone = ("check", "onPrimary") if is_done else ("skip-forward", "ink3")
            theme.draw_icon(painter, round(middle.x() - half), round(middle.y() - half), icon, tone, 12)
            return
        is_open = state is PhaseState.OPEN
        painter.setPen(QPen(theme.colour("primary" if is_open else "lineStrong"), 2.5 if is_open else 1.5))
        painter.setBrush(theme.colour("surface"))
        painter.drawEllipse(middle, radius - 1.5, radius - 1.5)
        if is_open:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("primary"))
            painter.drawEllipse(middle, radius * 0.42, radius * 0.42)

    def _paint_words(self, painter: QPainter) -> None:
        assert self._phase is not None
        theme, state = self._theme, self._phase.state
        painter.setFont(theme.font("bodyStrong" if state is PhaseState.OPEN else "body"))
        painter.setPen(theme.colour("ink" if state is not PhaseState.WAITING else "ink2"))
        x = LEFT + theme.px(MARK) + 12
        box = QRect(x, 0, self._words(self.width()), self.height())
        flags = int(Qt.TextFlag.TextWordWrap) | int(Qt.AlignmentFlag.AlignVCenter)
        painter.drawText(box, flags, self.text())
        painter.setFont(theme.font("small"))
        painter.setPen(theme.colour("ink2"))
        right = QRect(0, 0, self.width() - LEFT, self.height())
        flags = int(Qt.AlignmentFlag.AlignRight) | int(Qt.AlignmentFlag.AlignVCenter)
        painter.drawText(right, flags, self._minutes())

    def _minutes(self) -> str:
        return self.tr("{minutes} min").format(minutes=self._phase.minutes if self._phase else 0)

    def _words(self, width: int) -> int:
        minutes = self._theme.metrics("small").horizontalAdvance("888 min")
        return max(40, width - LEFT - self._theme.px(MARK) - 12 - minutes - LEFT)


class Stepper(QWidget):
    """All phases in their order; one stop for Tab, arrows move inside, Enter opens. `opened` says which."""

    opened = Signal(int)

    def __init__(self, theme: Theme, *, is_flat: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._flat = is_flat
        self._steps: list[Step] = []
        self._layout = column(self, gap=0)
        if is_flat:
            self._layout.setDirection(QBoxLayout.Direction.LeftToRight)
        theme.changed.connect(self._on_theme)

    def tell(self, phases: Sequence[DiscussionPhase]) -> None:
        """Show the phases as they are now."""
        while len(self._steps) < len(phases):
            step = Step(self._theme, self)
            step.is_flat = self._flat
            place = len(self._steps)
            step.clicked.connect(lambda _=False, n=place: self.opened.emit(n))
            self._steps.append(step)
            self._layout.addWidget(step, 1 if self._flat else 0)
        while len(self._steps) > len(phases):
            gone = self._steps.pop()
            self._layout.removeWidget(gone)
            gone.hide()
            gone.deleteLater()
        is_any_open = any(phase.state is PhaseState.OPEN for phase in phases)
        for n, (step, phase) in enumerate(zip(self._steps, phases, strict=True)):
            step.tell(phase, n + 1, len(phases))
            is_stop = phase.state is PhaseState.OPEN or (not is_any_open and n == 0)
            step.setFocusPolicy(Qt.FocusPolicy.StrongFocus if is_stop else Qt.FocusPolicy.ClickFocus)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move among the steps."""
        keys = {Qt.Key.Key_Down: 1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_Left: -1}
        step = keys.get(Qt.Key(event.key()))
        now = next((n for n, made in enumerate(self._steps) if made.hasFocus()), None)
        if now is None or step is None:
            super().keyPressEvent(event)
        else:
            self._steps[(now + step) % len(self._steps)].setFocus(Qt.FocusReason.TabFocusReason)

    def _on_theme(self) -> None:
        for step in self._steps:
            step.updateGeometry()
            step.update()
