"""A principle to read, from its meaning to the questions: in the value base, a discussion and the history."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QWidget

from ethicsdesk.content.render import to_html
from ethicsdesk.model.value_base import Principle
from ethicsdesk.ui.theme.theme import Theme
from ethicsdesk.ui.widgets.fold import Fold
from ethicsdesk.ui.widgets.layouts import column, fill
from ethicsdesk.ui.widgets.points import Points
from ethicsdesk.ui.widgets.reader import MEASURE, Reader
from ethicsdesk.ui.widgets.text import Text


class PrincipleView(QWidget):
    """Without its title, which is the page's. `link_wanted` says the links of the text."""

    link_wanted = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._principle: Principle | None = None
        self._summary = Text("reading", "ink2")
        self._meaning = Reader(theme)
        self._everyday_title = Text("heading")
        self._everyday = Points(theme, icon="check")
        self._short_title = Text("heading")
        self._short = Points(theme, icon="cloud-rain", tone="against")
        self._questions_title = Text("heading")
        self._questions = Points(theme)
        self._background = Fold(theme)
        self._background_text = Reader(theme, "body")
        self._background.column.addWidget(self._background_text)
        parts = [
            _part(self._everyday_title, self._everyday),
            _part(self._short_title, self._short),
            _part(self._questions_title, self._questions),
        ]
        self._parts = parts
        fill(column(self, gap=16), self._summary, self._meaning, *parts, self._background)
        for reader in (self._meaning, self._background_text):
            reader.link_wanted.connect(self.link_wanted)
        theme.changed.connect(self._draw)
        self._draw()

    def tell(self, principle: Principle) -> None:
        """Show a principle; another one than before has its background closed."""
        if self._principle is None or self._principle.id != principle.id:
            self._background.close_it()
        self._principle = principle
        self._show()

    def changeEvent(self, event: QEvent) -> None:
        """Say everything again when the language changes."""
        if event.type() == QEvent.Type.LanguageChange:
            self._show()
        super().changeEvent(event)

    def _show(self) -> None:
        if self._principle is None:
            return
        principle = self._principle
        self._summary.setText(principle.summary)
        self._meaning.tell(to_html(principle.meaning))
        self._everyday_title.setText(self.tr("How it shows in everyday work"))
        self._short_title.setText(self.tr("When we fall short"))
        self._questions_title.setText(self.tr("To talk about"))
        lists = (principle.everyday, principle.falling_short, principle.questions)
        for part, points, lines in zip(
            self._parts, (self._everyday, self._short, self._questions), lists, strict=True
        ):
            points.tell(lines)
            part.setVisible(bool(lines))
        self._background.tell(self.tr("Background"), self.tr("Hide the background"))
        self._background.setVisible(bool(principle.background))
        self._background_text.tell(to_html(principle.background))

    def _draw(self) -> None:
        self.setMaximumWidth(self._theme.px(MEASURE))


def _part(title: Text, points: Points) -> QWidget:
    part = QWidget()
    fill(column(part, gap=10), title, points)
    return part
