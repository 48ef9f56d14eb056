"""A way to act as it stands in a dilemma: what it pulls towards and against, and the reasons of each side."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QWidget

from ethicsdesk.model.dilemma import Option
from ethicsdesk.ui.theme.theme import ICON_SMALL, Theme
from ethicsdesk.ui.widgets.card import WRAP
from ethicsdesk.ui.widgets.fold import Fold
from ethicsdesk.ui.widgets.layouts import column, fill, flowing, row
from ethicsdesk.ui.widgets.names import Names
from ethicsdesk.ui.widgets.panel import Panel
from ethicsdesk.ui.widgets.points import Mark, Points
from ethicsdesk.ui.widgets.text import Text

LETTER = 30
STRONG = 2  # how far an option can pull


class OptionCard(Panel):
    """Made anew for each option and language. `has_reasons` puts the reasons behind a button, closed."""

    def __init__(
        self,
        theme: Theme,
        option: Option,
        names: Names,
        *,
        has_reasons: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("card", padding=14, parent=parent)
        self._theme = theme
        self._sides = row(gap=16)
        words = column(gap=6)
        words.addWidget(Text("bodyStrong", text=option.title))
        words.addWidget(self._pulls(option, names))
        if has_reasons and (option.arguments_for or option.arguments_against):
            words.addWidget(self._reasons(option))
        line = row(gap=14)
        line.addWidget(Letter(theme, option.letter), 0, Qt.AlignmentFlag.AlignTop)
        line.addLayout(words, 1)
        self.column.addLayout(line)

    def set_narrow(self, *, is_narrow: bool) -> None:
        """Put the reasons against under those for."""
        down, across = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._sides.setDirection(down if is_narrow else across)

    def _pulls(self, option: Option, names: Names) -> QWidget:
        ordered = sorted(option.pulls.items(), key=lambda pull: -pull[1])
        return flowing(*(self._pull(names.principle(id), pull) for id, pull in ordered), gap=12)

    def _pull(self, title: str, pull: int) -> QWidget:
        return Pull(self._theme, title, self._said(title, pull), pull)

    def _said(self, title: str, pull: int) -> str:
        sentences = {
            2: self.tr("Pulls strongly towards {principle}"),
            1: self.tr("Pulls towards {principle}"),
            -1: self.tr("Pulls against {principle}"),
            -2: self.tr("Pulls strongly against {principle}"),
        }
        return sentences[pull].format(principle=title)

    def _reasons(self, option: Option) -> QWidget:
        fold = Fold(self._theme)
        about = self.tr("option {letter}").format(letter=option.letter)
        fold.tell(self.tr("Show the reasons"), self.tr("Hide the reasons"), about=about)
        fold.column.addLayout(self._sides)
        fold.opened.connect(lambda _: self._fill_sides(option))
        return fold

    def _fill_sides(self, option: Option) -> None:
        """Make the reasons when they are first asked for: most never are."""
        if self._sides.count():
            return
        for title, icon, tone, lines in (
            (self.tr("For"), "circle-plus", "for", option.arguments_for),
            (self.tr("Against"), "circle-minus", "against", option.arguments_against),
        ):
            side = Panel(tone, padding=12)
            head = row(gap=6)
            head.addWidget(Mark(self._theme, icon, tone, "smallStrong"))
            head.addWidget(Text("smallStrong", tone, text=title), 1)
            points = Points(self._theme, tone=tone, role="mid")
            side.column.addLayout(head)
            fill(side.column, points, None)
            points.tell(lines)
            side.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
            self._sides.addWidget(side, 1)
            side.show()


class Letter(QWidget):
    """The letter of an option in a soft ring."""

    def __init__(self, theme: Theme, letter: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._letter = letter
        self.setAccessibleName(letter)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Return a square."""
        return QSize(self._theme.px(LETTER), self._theme.px(LETTER))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint it."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour("primarySoft"))
        painter.drawEllipse(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5))
        painter.setPen(self._theme.colour("onPrimarySoft"))
        painter.setFont(self._theme.font("bodyStrong"))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self._letter)


class Pull(QWidget):
    """A principle and an arrow: up and blue for towards, down and rust for against, bold for strongly."""

    def __init__(self, theme: Theme, title: str, name: str, pull: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._title = title
        self._is_for = pull > 0
        self._role = "smallStrong" if abs(pull) == STRONG else "small"
        self.setAccessibleName(name)
        self.setToolTip(name)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def sizeHint(self) -> QSize:
        """Return the title on one line."""
        metrics = self._theme.metrics(self._role)
        return QSize(self._left() + metrics.horizontalAdvance(self._title) + 2, metrics.height() + 4)

    def minimumSizeHint(self) -> QSize:
        """Let a long title wrap where it is narrow."""
        hint = self.sizeHint()
        return QSize(min(hint.width(), self._theme.px(100)), hint.height())

    def hasHeightForWidth(self) -> bool:
        """Say that narrow means high."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height at a width."""
        return self._words(width).height() + 4

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint arrow and title."""
        painter = QPainter(self)
        tone = "for" if self._is_for else "against"
        icon = "arrow-up-right" if self._is_for else "arrow-down-right"
        line = self._theme.metrics(self._role).height()
        top = 2 + (line - self._theme.px(ICON_SMALL)) // 2
        self._theme.draw_icon(painter, 0, top, icon, tone, ICON_SMALL)
        painter.setFont(self._theme.font(self._role))
        painter.setPen(self._theme.colour(tone))
        painter.drawText(self._words(self.width()), WRAP, self._title)

    def _left(self) -> int:
        return self._theme.px(ICON_SMALL) + 4

    def _words(self, width: int) -> QRect:
        room = max(40, width - self._left())
        box = QRect(0, 0, room, 10_000)
        high = self._theme.metrics(self._role).boundingRect(box, WRAP, self._title).height()
        return QRect(self._left(), 2, room, high)
