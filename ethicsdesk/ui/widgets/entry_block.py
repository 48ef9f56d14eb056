"""One entry of a record: what people wrote in each of its fields, and what stood there before."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QWidget

from ethicsdesk.model.entry import Entry, EntryKind
from ethicsdesk.ui.amending import parts_of, with_part
from ethicsdesk.ui.theme.theme import Theme
from ethicsdesk.ui.widgets.button import Button
from ethicsdesk.ui.widgets.layouts import column, fill, row
from ethicsdesk.ui.widgets.points import Mark
from ethicsdesk.ui.widgets.text import Text
from ethicsdesk.ui.widgets.written import EarlierVersions, Setting, Written

translate = QCoreApplication.translate


class Fields:
    """The texts of one entry, made one by one for whoever lays them out; each change adds to the last."""

    def __init__(self, setting: Setting, entry: Entry, name: str) -> None:
        self._setting = setting
        self._entry = entry
        self._name = name

    def written(self, part: str, *, role: str = "body", tone: str = "ink", label: str = "") -> Written:
        """Return the text of a field, `label` added to its name where there are several."""
        made = Written(self._setting.theme, self._setting.pen, role=role, tone=tone)
        made.tell(parts_of(self._entry)[part], f"{self._name}: {label}" if label else self._name)
        made.edited.connect(partial(self._on_edited, part))
        return made

    def earlier(self) -> EarlierVersions | None:
        """Return what stood there before, or None where nothing was changed."""
        versions = self._setting.versions(self._entry.id)
        return EarlierVersions(self._setting.theme, versions, self._name) if versions else None

    def _on_edited(self, part: str, text: str) -> None:
        self._entry = with_part(self._entry, part, text)
        self._setting.pen.edited.emit(self._entry)


class EntryBlock(QWidget):
    """An entry on lines of its own: a mark, the text, and each other field under its label.

    `asides` are quiet words under the text; with `can_go` a cross takes the entry away.
    """

    def __init__(  # noqa: PLR0913 - how it looks, part by part
        self,
        setting: Setting,
        entry: Entry,
        name: str,
        *,
        icon: str = "",
        tone: str = "primary",
        role: str = "body",
        asides: tuple[str, ...] = (),
        can_go: bool = False,
    ) -> None:
        super().__init__()
        self.fields = Fields(setting, entry, name)
        words = column(gap=4)
        words.addWidget(self.fields.written("text", role=role))
        for part, text in parts_of(entry).items():
            if part != "text" and (text.strip() or setting.pen.is_on):
                words.addWidget(_labelled(self.fields, entry.kind, part))
        if asides:
            words.addWidget(Text("small", "ink2", text=" · ".join(asides)))
        if (earlier := self.fields.earlier()) is not None:
            words.addWidget(earlier)
        line = row(self, gap=10)
        line.addWidget(Mark(setting.theme, icon, tone, role), 0, Qt.AlignmentFlag.AlignTop)
        line.addLayout(words, 1)
        if can_go:
            line.addWidget(_cross(setting.theme, name, lambda: setting.pen.removed.emit(entry)))


def _labelled(fields: Fields, kind: EntryKind, part: str) -> QWidget:
    holder = QWidget()
    label = part_label(kind, part)
    words = fields.written(part, role="mid", label=label)
    fill(column(holder, gap=0), Text("smallStrong", "ink2", text=label), words)
    return holder


def _cross(theme: Theme, name: str, act: Callable[[], object]) -> Button:
    cross = Button(theme, "quietmark", icon="x")
    cross.name(translate("EntryBlock", "Remove: {what}").format(what=name))
    cross.clicked.connect(act)
    return cross


def part_label(kind: EntryKind, part: str) -> str:
    """Return the label of a field beside the text, in the language of now."""
    labels = {
        "matters": translate("EntryBlock", "What matters"),
        "follows": translate("EntryBlock", "What follows from it"),
        "value": translate("EntryBlock", "The value that weighs most"),
        "cost": translate("EntryBlock", "What it costs"),
        "limit": translate("EntryBlock", "Where the limit goes"),
        "need": translate("EntryBlock", "What is needed"),
    }
    if kind is EntryKind.CHOICE and part == "text":
        return translate("EntryBlock", "I would")
    return labels[part]
