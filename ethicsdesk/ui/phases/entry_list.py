"""A list of one kind of entry, bound to the sitting.

What is typed in the field is an entry from its first letter on, saved by itself like all text; Enter makes
a card of it, and so does leaving. A crash loses at most what autosave has not written yet.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from ethicsdesk.model.entry import Detail, Entry, EntryKind
from ethicsdesk.model.method import Phase
from ethicsdesk.ui.phases.screen import Part
from ethicsdesk.ui.phases.words import ICONS, list_words
from ethicsdesk.ui.sitting import Sitting
from ethicsdesk.ui.widgets.layouts import column
from ethicsdesk.ui.widgets.lines import Line, Lines
from ethicsdesk.ui.widgets.section_head import SectionHead
from ethicsdesk.ui.widgets.text import is_blank


class EntryList(Part):
    """Heading, cards and a field. By default it shows the entries of its kind in its phase.

    `belongs` chooses other entries, `detail` gives the detail of a new one, `aside` the words beside a card.
    """

    def __init__(
        self,
        sitting: Sitting,
        phase: Phase,
        kind: EntryKind,
        *,
        edge: str = "",
        head: SectionHead | None = None,
    ) -> None:
        super().__init__()
        self._sitting = sitting
        self._phase = phase
        self._kind = kind
        self._draft: Entry | None = None
        self._before: dict[str, Entry] = {}
        self.belongs: Callable[[Entry], bool] = lambda entry: entry.phase == phase.id
        self.detail: Callable[[], Detail | None] = lambda: None
        self.aside: Callable[[Entry], str] = lambda _entry: ""
        theme = sitting.desk.theme
        self.head = head or SectionHead(theme, icon=ICONS.get(kind, ""))
        self.lines = Lines(theme, edge=edge)
        whole = column(self, gap=10)
        if head is None:
            whole.addWidget(self.head)
        whole.addWidget(self.lines)
        whole.addStretch(1)
        self.lines.typed.connect(self._on_typed)
        self.lines.added.connect(self._on_added)
        self.lines.edited.connect(self._on_edited)
        self.lines.left.connect(self._on_left)
        self.lines.removed.connect(self._on_removed)

    def name_things(self) -> None:
        """Say what is listed."""
        words = list_words(self._kind)
        self.head.tell(words.heading, words.hint)
        self.lines.name(words.field, words.line, short=words.short)

    def refresh(self) -> None:
        """Show the entries; the one that is being typed in the field is no card yet."""
        self.lines.tell([Line(entry.id, entry.text, self.aside(entry)) for entry in self.shown()])

    def shown(self) -> list[Entry]:
        """Return the entries that are cards, or are being changed in one."""
        draft = self._draft.id if self._draft is not None else ""
        return [
            entry
            for entry in self._sitting.entries(self._kind)
            if entry.id != draft
            and self.belongs(entry)
            and (entry.id in self._before or not is_blank(entry.text))
        ]

    def take_focus(self) -> None:
        """Put focus in the field."""
        self.lines.take_focus()

    def leave(self) -> None:
        """Make a card of what stands in the field; what is blank is nothing."""
        self._on_left()
        draft, self._draft = self._draft, None
        self.lines.field.clear()
        if draft is not None and is_blank(draft.text):
            self._sitting.discard(draft.id)
        self.refresh()

    def _on_typed(self, text: str) -> None:
        if self._draft is None:
            if is_blank(text):
                return
            self._draft = self._sitting.new(self._kind, "", phase=self._phase.id, detail=self.detail())
        self._draft = replace(self._draft, text=text)
        self._sitting.typed(self._draft)
        self.wrote.emit()

    def _on_added(self, text: str) -> None:
        if self._draft is None:  # set without a key, by an input method or a test of ours
            self._on_typed(text)
        if self._draft is not None and self._draft.text != text:
            self._sitting.typed(replace(self._draft, text=text))
        self.leave()
        self._sitting.desk.autosave.flush()
        self.wrote.emit()

    def _on_edited(self, id: str, text: str) -> None:
        entry = next((entry for entry in self._sitting.entries(self._kind) if entry.id == id), None)
        if entry is not None:
            self._before.setdefault(id, entry)
            self._sitting.typed(replace(entry, text=text))
            self.wrote.emit()

    def _on_left(self) -> None:
        """Save at once; a card that was emptied is taken away, and can be had back as it was before."""
        before, self._before = self._before, {}
        for entry in self._sitting.entries(self._kind):
            if entry.id in before and is_blank(entry.text):
                self._sitting.typed(before[entry.id])
                self._on_removed(entry.id)
        if before:
            self._sitting.desk.autosave.flush()

    def _on_removed(self, id: str) -> None:
        found = next((entry for entry in self._sitting.entries(self._kind) if entry.id == id), None)
        self._before.pop(id, None)
        if found is not None and self._sitting.remove(found.id):
            self.removed.emit(self.tr("The note has been removed."))
            self.wrote.emit()
