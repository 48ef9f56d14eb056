"""Which way a conclusion leaned to: one of the ways, or none of them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QButtonGroup, QWidget

from ethicsdesk.ui.theme.theme import Theme
from ethicsdesk.ui.widgets.choice_card import ChoiceCard
from ethicsdesk.ui.widgets.layouts import column

NONE = ""  # the key of "none of them"


class LeanChoice(QWidget):
    """A card for each way and one for none. `chosen` says the key, "" for none.

    Nothing is chosen until someone chooses. That "none" was chosen is known only here: it is kept as "",
    and so is no answer.
    """

    chosen = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._cards: dict[str, ChoiceCard] = {}
        self._group = QButtonGroup(self)
        self._column = column(self, gap=8)

    def tell(self, ways: Sequence[tuple[str, str, str]], now: str) -> None:
        """Set the ways as (key, letter, title) and the one that was leaned to, "" for none or no answer."""
        was_none = self.now == NONE
        keys = [*(key for key, _, _ in ways), NONE]
        if [*self._cards] != keys:
            self._rebuild(keys)
        for key, letter, title in ways:
            self._cards[key].tell(f"{letter}. {title}")
        self._cards[NONE].tell(self.tr("None of them"))
        self._group.setExclusive(False)
        for key, card in self._cards.items():
            card.setChecked(key == now if now or key else was_none)
        self._group.setExclusive(True)

    @property
    def now(self) -> str | None:
        """The key that is chosen, or None."""
        return next((key for key, card in self._cards.items() if card.isChecked()), None)

    def changeEvent(self, event: QEvent) -> None:
        """Say it again when the language changes."""
        if event.type() == QEvent.Type.LanguageChange and self._cards:
            self._cards[NONE].tell(self.tr("None of them"))
        super().changeEvent(event)

    def _rebuild(self, keys: list[str]) -> None:
        for card in self._cards.values():
            self._group.removeButton(card)
            self._column.removeWidget(card)
            card.hide()
            card.deleteLater()
        self._cards = {}
        for key in keys:
            card = ChoiceCard(self._theme)
            card.clicked.connect(lambda _on=False, key=key: self.chosen.emit(key))
            self._cards[key] = card
            self._group.addButton(card)
            self._column.addWidget(card)
