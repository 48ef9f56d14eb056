"""What stands beside a dilemma: principles, guidelines, what-if cards and the law."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from ethicsdesk.model.dilemma import Dilemma, PrincipleId
from ethicsdesk.model.value_base import Guideline
from ethicsdesk.ui.theme.theme import Theme
from ethicsdesk.ui.widgets.chip import Chip
from ethicsdesk.ui.widgets.fold import Fold
from ethicsdesk.ui.widgets.guideline_view import GuidelineView
from ethicsdesk.ui.widgets.law_notes import LawNotes
from ethicsdesk.ui.widgets.layouts import column, empty, fill, row
from ethicsdesk.ui.widgets.link_rows import LinkRow, LinkRows
from ethicsdesk.ui.widgets.names import Names
from ethicsdesk.ui.widgets.panel import Panel
from ethicsdesk.ui.widgets.text import Text


class DilemmaAside(QWidget):
    """Cards under each other. `link_wanted` says `principle:…` and the links of the texts.

    The what-if cards are only counted: they come when the group has taken a stand.
    """

    link_wanted = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._dilemma: Dilemma | None = None
        self._names: Names | None = None
        self._said: Mapping[PrincipleId, str] = {}
        self._principles_title = Text("subheading")
        self._principles = LinkRows(theme, "book-open")
        self._guidelines_title = Text("smallStrong", "ink2")
        self._guidelines = column(gap=2)
        self._twists = Panel("card", padding=18)
        self._twists_mark = QLabel()
        self._twists_title = Text("subheading")
        self._twists_count = Chip(theme, kind="amber")
        self._twists_text = Text("mid", "ink2")
        self._law = LawNotes(theme)
        self.column: QVBoxLayout = column(self, gap=12)  # cards of the page may stand among these
        self._lay_out()
        self._principles.link_wanted.connect(self.link_wanted)
        theme.changed.connect(self._draw)
        self._draw()

    def tell(self, dilemma: Dilemma, names: Names, said: Mapping[PrincipleId, str] | None = None) -> None:
        """Show what belongs to a dilemma; `said` stands beside a principle, such as when it last came up."""
        self._dilemma, self._names = dilemma, names
        self._show()
        self.tell_history(said or {})

    def tell_history(self, said: Mapping[PrincipleId, str]) -> None:
        """Change only what is said beside the principles; what is open stays open."""
        self._said = said
        if self._dilemma is not None and self._names is not None:
            names = self._names
            self._principles.tell(
                [
                    LinkRow(f"principle:{id}", names.principle(id), said.get(id, ""))
                    for id in self._dilemma.principles
                ]
            )

    def changeEvent(self, event: QEvent) -> None:
        """Say everything again when the language changes."""
        if event.type() == QEvent.Type.LanguageChange:
            self._show()
        super().changeEvent(event)

    def _lay_out(self) -> None:
        card = Panel("card", padding=18)
        fill(card.column, self._principles_title, self._principles)
        self._guidelines_box = QWidget()
        inside = column(self._guidelines_box, gap=4, margins=(0, 8, 0, 0))
        fill(inside, self._guidelines_title, self._guidelines)
        card.column.addWidget(self._guidelines_box)
        head = row(gap=8)
        head.addWidget(self._twists_mark)
        head.addWidget(self._twists_title, 1)
        head.addWidget(self._twists_count)
        self._twists.column.addLayout(head)
        self._twists.column.addWidget(self._twists_text)
        fill(self.column, card, self._twists, self._law)

    def _show(self) -> None:
        if self._dilemma is None or self._names is None:
            return
        dilemma, names = self._dilemma, self._names
        self._principles_title.setText(self.tr("Principles at stake"))
        self._guidelines_title.setText(self.tr("Guidelines"))
        empty(self._guidelines)
        for id in dilemma.guidelines:
            guideline = names.guideline(id)
            if guideline is not None:
                fold = Fold(self._theme, wraps=True)
                fold.tell(guideline.title)
                fold.opened.connect(lambda _, into=fold, shown=guideline: self._unfold(into, shown))
                self._guidelines.addWidget(fold)
        self._guidelines_box.setVisible(self._guidelines.count() > 0)
        self._twists.setVisible(bool(dilemma.twists))
        self._twists_title.setText(self.tr("What if …"))
        self._twists_count.tell(self.tr("%n card(s)", "", len(dilemma.twists)))
        self._twists_text.setText(
            self.tr("Each card changes one thing in the story. They come after the group's first stand.")
        )
        self._law.tell(dilemma.law)

    def _unfold(self, fold: Fold, guideline: Guideline) -> None:
        """Make the text of a guideline when it is first asked for: most never are."""
        if not fold.column.count():
            view = GuidelineView(self._theme, is_small=True)
            view.tell(guideline)
            view.link_wanted.connect(self.link_wanted)
            fold.column.addWidget(view)
            view.show()

    def _draw(self) -> None:
        self._twists_mark.setPixmap(self._theme.picture("layers", "amber"))
