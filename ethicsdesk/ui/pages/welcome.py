"""The first run: one question, and then the app is ready."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QLineEdit

from ethicsdesk.model.language import Language
from ethicsdesk.model.workplace import NAME_LONGEST
from ethicsdesk.ui.language import Speech
from ethicsdesk.ui.theme.shape import Shape
from ethicsdesk.ui.theme.theme import Theme
from ethicsdesk.ui.widgets.button import Button
from ethicsdesk.ui.widgets.circle import Circle
from ethicsdesk.ui.widgets.layouts import column, fill, row
from ethicsdesk.ui.widgets.page import Page
from ethicsdesk.ui.widgets.text import Text

FIELD = 420


class WelcomePage(Page):
    """Asks what the workplace is called, and nothing else. `named` says the name."""

    named = Signal(str)
    language_wanted = Signal(object)  # Language

    def __init__(self, theme: Theme, speech: Speech) -> None:
        super().__init__(theme)
        self._speech = speech
        self._is_missing = False
        self._circle = Circle(theme, seats=11, size=196)
        self._lead = Text("reading", "ink2")
        self._question = Text("bodyStrong")
        self._name = QLineEdit()
        self._name.setMaxLength(NAME_LONGEST)
        self._note = Text("small", "ink2")
        self._begin = Button(theme, "primary", icon="arrow-right", large=True)
        self._language = Button(theme, "quiet", icon="languages")
        self._foot = Text("small", "ink3", wraps=False)
        self._lock = QLabel()
        self._lay_out()
        self.name_things()
        self._begin.clicked.connect(self._on_begin)
        self._name.returnPressed.connect(self._on_begin)
        self._name.textEdited.connect(self._on_typed)
        self._language.clicked.connect(self._on_language)
        theme.changed.connect(self._draw)
        self._draw()

    def take_focus(self) -> None:
        """Put focus in the field."""
        self._name.setFocus(Qt.FocusReason.OtherFocusReason)

    def name_things(self) -> None:
        """Set every text and accessible name."""
        self.title.setText(self.tr("Welcome to the table"))
        self._lead.setText(
            self.tr(
                "Here the group gets a dilemma, a method and time to talk to the end. "
                "What you write stays on this computer."
            )
        )
        self._question.setText(self.tr("What is your workplace called?"))
        self._name.setAccessibleName(self._question.text())
        self._show_note()
        self._begin.setText(self.tr("Begin"))
        # The button names the language it leads to, in that language.
        self._language.setText("English" if self._speech.language is Language.SWEDISH else "Svenska")
        self._foot.setText(self.tr("No account, no network."))

    def set_shape(self, shape: Shape) -> None:
        """Leave out the large circle where there is little height."""
        super().set_shape(shape)
        self._circle.setVisible(not shape.is_short)

    def _lay_out(self) -> None:
        self.header.removeWidget(self.title)
        fill(self.header, None, self._language)
        middle = Qt.AlignmentFlag.AlignHCenter
        for text in (self.title, self._lead):
            text.setAlignment(middle)
        self._question.setBuddy(self._name)
        self.column.addStretch(1)
        self.column.addWidget(self._circle, 0, middle)
        self.column.addSpacing(16)
        fill(self.column, self.title, self._lead, 8)
        form = column(gap=6)
        fill(form, self._question, self._name, self._note)
        line = row()
        line.addStretch(1)
        line.addLayout(form)
        line.addStretch(1)
        self._name.setMinimumWidth(self.theme.px(FIELD))
        self._name.setMaximumWidth(self.theme.px(FIELD))
        self.column.addLayout(line)
        self.column.addSpacing(8)
        self.column.addWidget(self._begin, 0, middle)
        self.column.addSpacing(24)
        foot = fill(row(gap=8), None, self._lock)
        foot.addWidget(self._foot)
        foot.addStretch(1)
        self.column.addLayout(foot)
        self.column.addStretch(1)
        self._lead.setMaximumWidth(16_777_215)

    def _on_begin(self) -> None:
        name = " ".join(self._name.text().split())
        if name:
            self.named.emit(name)
            return
        self._is_missing = True
        self._show_note()
        self.take_focus()

    def _on_typed(self, _text: str) -> None:
        self._is_missing = False
        self._show_note()

    def _show_note(self) -> None:
        if self._is_missing:
            text = self.tr("Write the name of the workplace first, for example Home care east.")
        else:
            text = self.tr("You can change the name and add more later.")
        self._note.set_tone("danger" if self._is_missing else "ink2")
        self._note.setText(text)
        self._name.setAccessibleDescription(text if self._is_missing else "")

    def _on_language(self) -> None:
        self.language_wanted.emit(self._speech.language.other)

    def _draw(self) -> None:
        self._lock.setPixmap(self.theme.picture("lock", "ink3", 16))
        self._name.setMinimumWidth(self.theme.px(FIELD))
        self._name.setMaximumWidth(self.theme.px(FIELD))
