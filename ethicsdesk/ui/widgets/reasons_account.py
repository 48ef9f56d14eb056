"""The reasons of a record: for each way, those for it beside those against it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from ethicsdesk.model.entry import ArgumentDetail, Entry, Side
from ethicsdesk.ui.theme.theme import ICON_SMALL
from ethicsdesk.ui.widgets.entry_block import EntryBlock
from ethicsdesk.ui.widgets.layouts import column, fill, row
from ethicsdesk.ui.widgets.letter_badge import LetterBadge
from ethicsdesk.ui.widgets.panel import Panel
from ethicsdesk.ui.widgets.text import Text
from ethicsdesk.ui.widgets.written import Setting


class ReasonsAccount(QWidget):
    """Ways without a reason are left out; reasons about the question itself come last."""

    def __init__(self, setting: Setting, entries: Sequence[Entry]) -> None:
        super().__init__()
        self._setting = setting
        whole = column(self, gap=16)
        keys = [*setting.ways, *_unknown(setting, entries), ""]
        for key in keys:
            of_way = [entry for entry in entries if _detail(entry).option == key]
            if of_way:
                fill(whole, self._way(key, of_way))

    def _way(self, key: str, entries: Sequence[Entry]) -> QWidget:
        holder = QWidget()
        whole = column(holder, gap=8)
        if key:
            letter, title = self._setting.ways.get(key, ("–", self.tr("A way that was taken away")))
            head = row(gap=10)
            head.addWidget(LetterBadge(self._setting.theme, letter))
            head.addWidget(Text("bodyStrong", text=title), 1)
        else:
            letter = ""
            head = row()
            head.addWidget(Text("bodyStrong", text=self.tr("On the question itself")), 1)
        sides = column(gap=12) if self._setting.is_narrow else row(gap=12)
        for side in Side:
            of_side = [entry for entry in entries if _detail(entry).side is side]
            sides.addWidget(self._side(side, of_side, letter), 1)
        fill(whole, head, sides)
        return holder

    def _side(self, side: Side, entries: Sequence[Entry], letter: str) -> QWidget:
        is_for = side is Side.FOR
        tone, icon = ("for", "circle-plus") if is_for else ("against", "circle-minus")
        heading = self.tr("For") if is_for else self.tr("Against")
        panel = Panel(tone, padding=14)
        mark = QLabel()
        mark.setPixmap(self._setting.theme.picture(icon, tone, ICON_SMALL))
        head = row(gap=6)
        head.addWidget(mark)
        head.addWidget(Text("smallStrong", tone, text=heading), 1)
        panel.column.addLayout(head)
        name = self.tr("{side} {letter}, reason {n}") if letter else self.tr("{side}, reason {n}")
        for n, entry in enumerate(entries, 1):
            named = name.format(side=heading, letter=letter, n=n)
            panel.column.addWidget(
                EntryBlock(self._setting, entry, named, tone=tone, asides=self._asides(entry))
            )
        if not entries:
            panel.column.addWidget(Text("mid", "ink2", text=self.tr("No one spoke for this side.")))
        panel.column.addStretch(1)
        if not self._setting.is_narrow:
            panel.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        return panel

    def _asides(self, entry: Entry) -> tuple[str, ...]:
        detail = _detail(entry)
        words = [self._setting.principle(id) for id in detail.principles]
        words += [self.tr("the client's side")] if detail.clients_side else []
        words += [self.tr("the child's side")] if detail.childs_side else []
        return tuple(words)


def _detail(entry: Entry) -> ArgumentDetail:
    return entry.detail if isinstance(entry.detail, ArgumentDetail) else ArgumentDetail(side=Side.FOR)


def _unknown(setting: Setting, entries: Sequence[Entry]) -> list[str]:
    """Return the ids of ways that are no longer there, in the order the reasons name them."""
    named = dict.fromkeys(_detail(entry).option for entry in entries)
    return [key for key in named if key and key not in setting.ways]
