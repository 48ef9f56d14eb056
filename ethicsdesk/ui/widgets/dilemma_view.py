"""A dilemma to read, from its story to the questions: in the library, in a discussion and in the history.

It takes the dilemma itself, so it shows one of today and one from a snapshot alike.
"""

from __future__ import annotations

from enum import Flag, auto

from PySide6.QtCore import QEvent, QLocale, Signal
from PySide6.QtWidgets import QLabel, QWidget

from ethicsdesk.content.render import to_html
from ethicsdesk.model.dilemma import Dilemma
from ethicsdesk.ui.theme.theme import Theme
from ethicsdesk.ui.widgets.chip import Chip
from ethicsdesk.ui.widgets.fold import Fold
from ethicsdesk.ui.widgets.layouts import Flow, column, empty, fill, row
from ethicsdesk.ui.widgets.names import Names
from ethicsdesk.ui.widgets.option_card import OptionCard
from ethicsdesk.ui.widgets.panel import Panel
from ethicsdesk.ui.widgets.points import Points
from ethicsdesk.ui.widgets.reader import MEASURE, Reader
from ethicsdesk.ui.widgets.text import Text


class Part(Flag):
    """What of a dilemma is shown."""

    KINDS = auto()  # chips: axis, sectors, minutes, how hard
    CARE = auto()
    STORY = auto()
    STAKES = auto()
    OPTIONS = auto()
    REASONS = auto()  # the dilemma's own, behind a button on each option
    QUESTIONS = auto()
    NOTE = auto()  # for the one who leads, behind a button


EVERYTHING = ~Part(0)
PREVIEW = Part.CARE | Part.STORY | Part.OPTIONS


class DilemmaView(QWidget):
    """Shows the `parts` of a dilemma, without its title, which is the page's. `link_wanted` says its links.

    The facilitator's note is never shown before it is asked for.
    """

    link_wanted = Signal(str)

    def __init__(self, theme: Theme, parts: Part = EVERYTHING, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._parts = parts
        self._dilemma: Dilemma | None = None
        self._names: Names | None = None
        self._is_narrow = False
        self.kinds = DilemmaChips(theme)
        self._care = Panel("amber", padding=12)
        self._care_mark = QLabel()
        self._care_text = Text("mid")
        self._story = Reader(theme)
        self._stakes_title = Text("heading")
        self._stakes = Reader(theme, "body")
        self._options_title = Text("heading")
        self._options = column(gap=8)
        self._questions_title = Text("heading")
        self._questions = Points(theme)
        self._note = Fold(theme, icon="eye-off")
        self._note_text = Reader(theme, "mid")
        self._note_foot = Text("small", "private")
        self._lay_out()
        for reader in (self._story, self._stakes, self._note_text):
            reader.link_wanted.connect(self.link_wanted)
        theme.changed.connect(self._draw)
        self._draw()

    def tell(self, dilemma: Dilemma, names: Names) -> None:
        """Show a dilemma; another one than before has its note and its reasons closed."""
        is_other = self._dilemma is None or self._dilemma.id != dilemma.id
        self._dilemma, self._names = dilemma, names
        if is_other:
            self._note.close_it()
        self._show()

    def set_narrow(self, *, is_narrow: bool) -> None:
        """Put under each other what stands side by side."""
        self._is_narrow = is_narrow
        for card in self._cards():
            card.set_narrow(is_narrow=is_narrow)

    def changeEvent(self, event: QEvent) -> None:
        """Say everything again when the language changes."""
        if event.type() == QEvent.Type.LanguageChange:
            self._show()
        super().changeEvent(event)

    def _lay_out(self) -> None:
        whole = column(self, gap=8)
        care = row(gap=10)
        care.addWidget(self._care_mark)
        care.addWidget(self._care_text, 1)
        self._care.column.addLayout(care)
        private = Panel("private", padding=14, gap=6)
        fill(private.column, self._note_text, self._note_foot)
        self._note.column.addWidget(private)
        self._options_box = QWidget()
        fill(column(self._options_box, gap=10), self._options_title, self._options)
        self._stakes_box = QWidget()
        fill(column(self._stakes_box, gap=8), self._stakes_title, self._stakes)
        self._questions_box = QWidget()
        fill(column(self._questions_box, gap=10), self._questions_title, self._questions)
        fill(whole, self.kinds, self._care, self._story, self._stakes_box, self._options_box, 8)
        fill(whole, self._questions_box, 8, self._note)

    def _show(self) -> None:
        if self._dilemma is None or self._names is None:
            return
        dilemma, names, parts = self._dilemma, self._names, self._parts
        self.kinds.setVisible(Part.KINDS in parts)
        self.kinds.tell(dilemma, names)
        self._care.setVisible(bool(dilemma.care) and Part.CARE in parts)
        subjects = QLocale().createSeparatedList([names.care(id) for id in dilemma.care])
        care = self.tr("Touches on {subjects}. Think of who is in the room.")
        self._care_text.setText(care.format(subjects=subjects))
        self._story.setVisible(Part.STORY in parts)
        if Part.STORY in parts:
            self._story.tell(to_html(dilemma.situation))
        self._stakes_box.setVisible(bool(dilemma.stakes) and Part.STAKES in parts)
        self._stakes_title.setText(self.tr("What is at stake"))
        if Part.STAKES in parts:
            lines = (f"- **{stake.who}:** {stake.what}" for stake in dilemma.stakes)
            self._stakes.tell(to_html("\n".join(lines)))
        self._show_options(dilemma, names)
        self._questions_box.setVisible(bool(dilemma.questions) and Part.QUESTIONS in parts)
        self._questions_title.setText(self.tr("To talk about"))
        self._questions.tell(dilemma.questions if Part.QUESTIONS in parts else ())
        self._note.setVisible(bool(dilemma.facilitator_note) and Part.NOTE in parts)
        self._note.tell(self.tr("For you who lead"), self.tr("Hide the note"))
        if Part.NOTE in parts:
            self._note_text.tell(to_html(dilemma.facilitator_note))
        self._note_foot.setText(self.tr("Not to be read aloud."))

    def _show_options(self, dilemma: Dilemma, names: Names) -> None:
        self._options_box.setVisible(Part.OPTIONS in self._parts)
        self._options_title.setText(self.tr("What can you do?"))
        empty(self._options)
        for option in dilemma.options:
            card = OptionCard(self._theme, option, names, has_reasons=Part.REASONS in self._parts)
            card.set_narrow(is_narrow=self._is_narrow)
            self._options.addWidget(card)

    def _cards(self) -> list[OptionCard]:
        return self._options_box.findChildren(OptionCard)

    def _draw(self) -> None:
        self._care_mark.setPixmap(self._theme.picture("hand-heart", "amber"))
        self.setMaximumWidth(self._theme.px(MEASURE))


class DilemmaChips(QWidget):
    """What kind of dilemma it is: axis, sectors, how long and how hard."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._flow = Flow(self)
        policy = self.sizePolicy()
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def tell(self, dilemma: Dilemma, names: Names, *, other_language: str = "") -> None:
        """Show the chips; `other_language` is said of a dilemma that is not in the language asked for."""
        empty(self._flow)
        hard = {1: self.tr("Everyday"), 2: self.tr("Hard"), 3: self.tr("Very hard")}
        chips = [Chip(self._theme, names.axis(axis), kind="soft", icon="scale") for axis in dilemma.axes]
        chips += [Chip(self._theme, _capital(names.sector(sector))) for sector in dilemma.sectors]
        chips.append(
            Chip(self._theme, self.tr("{minutes} min").format(minutes=dilemma.minutes), icon="clock")
        )
        chips.append(Chip(self._theme, hard[dilemma.difficulty], icon="gauge"))
        if other_language:
            chips.append(Chip(self._theme, other_language, kind="amber", icon="languages"))
        for chip in chips:
            self._flow.addWidget(chip)


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
