"""The text in the middle of the value base: an introduction, a principle, a guideline or a group of them."""

from __future__ import annotations

import re

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ethicsdesk.content.render import to_html
from ethicsdesk.model.value_base import Guideline, GuidelineGroup, Principle, ValueBase
from ethicsdesk.ui.theme.theme import Theme
from ethicsdesk.ui.widgets.card import Card
from ethicsdesk.ui.widgets.guideline_view import GuidelineView
from ethicsdesk.ui.widgets.introduction_view import IntroductionView
from ethicsdesk.ui.widgets.layouts import column, empty, fill
from ethicsdesk.ui.widgets.principle_view import PrincipleView
from ethicsdesk.ui.widgets.reader import MEASURE, Reader

_SENTENCE = re.compile(r".+?[.!?…](?=\s|$)", re.DOTALL)


class ValueBaseReader(QWidget):
    """Shows one of them at a time. `link_wanted` says the links of the texts, and a guideline's card."""

    link_wanted = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._introduction = IntroductionView(theme)
        self._principle = PrincipleView(theme)
        self._guideline = GuidelineView(theme)
        self._about = Reader(theme)
        self._group = QWidget()
        self._cards = column(self._group, gap=10, margins=(6, 6, 6, 6))
        self._views: tuple[QWidget, ...] = (
            self._introduction,
            self._principle,
            self._guideline,
            self._about,
            self._group,
        )
        fill(column(self), *self._views, None)
        for view in (self._introduction, self._principle, self._guideline, self._about):
            view.link_wanted.connect(self.link_wanted)
        theme.changed.connect(self._draw)
        self._draw()
        self._show(self._introduction)

    def tell_introduction(self, base: ValueBase) -> None:
        """Show what a value base is for."""
        self._introduction.tell(base)
        self._show(self._introduction)

    def tell_principle(self, principle: Principle) -> None:
        """Show a principle."""
        self._principle.tell(principle)
        self._show(self._principle)

    def tell_guideline(self, guideline: Guideline) -> None:
        """Show one guideline."""
        self._guideline.tell(guideline)
        self._show(self._guideline)

    def tell_about(self, markdown: str) -> None:
        """Show what the guidelines are for."""
        self._about.tell(to_html(markdown))
        self._show(self._about)

    def tell_group(self, group: GuidelineGroup) -> None:
        """Show the guidelines of a group as cards to open."""
        empty(self._cards)
        for guideline in group.guidelines:
            card = Card(self._theme)
            card.tell(guideline.title, _first_sentence(guideline.text))
            card.clicked.connect(lambda _=False, id=guideline.id: self.link_wanted.emit(f"guideline:{id}"))
            self._cards.addWidget(card)
        self._show(self._group)

    def _show(self, shown: QWidget) -> None:
        for view in self._views:
            view.setVisible(view is shown)

    def _draw(self) -> None:
        self.setMaximumWidth(self._theme.px(MEASURE))


def _first_sentence(markdown: str) -> str:
    found = _SENTENCE.match(markdown)
    return re.sub(r"[*_]|\[([^]]*)\]\([^)]*\)", r"\1", found.group() if found else markdown)
