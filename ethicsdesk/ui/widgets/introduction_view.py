"""What a value base is for, how to read it, and where it comes from."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QWidget

from ethicsdesk.content.render import to_html
from ethicsdesk.model.value_base import ValueBase
from ethicsdesk.ui.dates import say_whole_day
from ethicsdesk.ui.theme.theme import Theme
from ethicsdesk.ui.widgets.layouts import column, fill
from ethicsdesk.ui.widgets.reader import MEASURE, Reader
from ethicsdesk.ui.widgets.text import Text


class IntroductionView(QWidget):
    """The summary, then the parts of the introduction; last what it builds on and when it was adopted."""

    link_wanted = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._base: ValueBase | None = None
        self._summary = Text("reading", "ink2")
        self._why = Reader(theme)
        self._how_title = Text("heading")
        self._how = Reader(theme)
        self._background_title = Text("heading")
        self._background = Reader(theme)
        self._sources = Text("small", "ink2")
        self._adopted = Text("small", "ink2")
        whole = column(self, gap=14)
        fill(whole, self._summary, self._why, self._how_title, self._how)
        fill(whole, self._background_title, self._background, self._adopted, self._sources)
        for reader in (self._why, self._how, self._background):
            reader.link_wanted.connect(self.link_wanted)
        theme.changed.connect(self._draw)
        self._draw()

    def tell(self, base: ValueBase) -> None:
        """Show the introduction of a value base; one without is its summary."""
        self._base = base
        self._show()

    def changeEvent(self, event: QEvent) -> None:
        """Say everything again when the language changes."""
        if event.type() == QEvent.Type.LanguageChange:
            self._show()
        super().changeEvent(event)

    def _show(self) -> None:
        if self._base is None:
            return
        base, introduction = self._base, self._base.introduction
        self._summary.setText(base.summary)
        self._how_title.setText(self.tr("How to read it"))
        self._background_title.setText(self.tr("Background"))
        texts = ("", "", "")
        if introduction is not None:
            texts = (introduction.why, introduction.how_to_read, introduction.background)
        for reader, text in zip((self._why, self._how, self._background), texts, strict=True):
            reader.tell(to_html(text))
            reader.setVisible(bool(text))
        self._how_title.setVisible(bool(texts[1]))
        self._background_title.setVisible(bool(texts[2]))
        self._sources.setText(self.tr("Builds on: {sources}").format(sources="; ".join(base.based_on)))
        self._sources.setVisible(bool(base.based_on))
        self._adopted.setVisible(base.adopted is not None)
        if base.adopted is not None:
            day = say_whole_day(base.adopted)
            self._adopted.setText(self.tr("Adopted {day} by {body}").format(day=day, body=base.adopted_by))

    def _draw(self) -> None:
        self.setMaximumWidth(self._theme.px(MEASURE))
