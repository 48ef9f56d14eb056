"""Weighing: each principle against a way to act, or one principle against the values that win over it."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from ethicsdesk.model.entry import Entry, EntryKind, WeighingDetail
from ethicsdesk.model.method import AboutKind, Phase
from ethicsdesk.ui.numbers import say_figure
from ethicsdesk.ui.phases.free import Touched, is_untold
from ethicsdesk.ui.phases.screen import Part, PhaseScreen
from ethicsdesk.ui.phases.weigh_row import WeighRow
from ethicsdesk.ui.sitting import Sitting, Way
from ethicsdesk.ui.widgets.layouts import column
from ethicsdesk.ui.widgets.section_head import SectionHead
from ethicsdesk.ui.widgets.text import Text, is_blank
from ethicsdesk.ui.widgets.way_tabs import WayTab, WayTabs


class WeighWays(Part):
    """A tab for each way, and a row for each principle at stake."""

    def __init__(self, sitting: Sitting, phase: Phase) -> None:
        super().__init__()
        self._sitting = sitting
        self._phase = phase
        theme = sitting.desk.theme
        self._tabs = WayTabs(theme)
        self._title = Text("bodyStrong")
        self._place = column(gap=10)
        self._rows: list[WeighRow] = []
        whole = column(self, gap=12)
        whole.addWidget(self._tabs)
        whole.addWidget(self._title)
        whole.addLayout(self._place)
        self._tabs.opened.connect(lambda _: self.refresh())
        self._tabs.shape_changed.connect(self.refresh)

    def name_things(self) -> None:
        """Name the tabs and the rows."""
        self._tabs.setAccessibleName(self.tr("Ways to act"))
        words = (
            self.tr("strongly against"),
            self.tr("against"),
            self.tr("neither"),
            self.tr("for"),
            self.tr("strongly for"),
        )
        for made in self._rows:
            found = self._sitting.desk.library.principle(made.principle, self._sitting.discussion.language)
            made.name(found.title if found is not None else made.principle, words)

    def refresh(self) -> None:
        """Show the open way's weights."""
        ways = self._sitting.ways()
        self._tabs.setVisible(bool(ways))
        self._offer(ways)
        now = self._tabs.now or ""
        title = next((way.title for way in ways if way.id == now), "")
        self._title.setText(title)
        self._title.setVisible(bool(title) and not self._tabs.has_titles)
        wanted = [principle.id for principle in self._sitting.principles()]
        if [made.principle for made in self._rows] != wanted:
            self._rebuild([str(id) for id in wanted])
        for made in self._rows:
            if made.against != now:
                made.against = now
                made.is_unweighed = False
            made.refresh()

    def _offer(self, ways: tuple[Way, ...]) -> None:
        wanted = {principle.id for principle in self._sitting.principles()}
        weighed = [
            entry.detail.against
            for entry in self._sitting.entries(EntryKind.WEIGHING)
            if isinstance(entry.detail, WeighingDetail) and entry.detail.principle in wanted
        ]
        words = self.tr("{n} of {all} weighed")
        self._tabs.offer(
            [
                WayTab(way.id, way.letter, way.title, count, count)
                for way in ways
                for count in [words.format(n=say_figure(weighed.count(way.id)), all=len(wanted))]
            ]
        )

    def take_focus(self) -> None:
        """Put focus on the first scale."""
        if self._rows:
            self._rows[0].take_focus()

    def _rebuild(self, ids: list[str]) -> None:
        for made in self._rows:
            self._place.removeWidget(made)
            made.hide()
            made.deleteLater()
        self._rows = [
            WeighRow(self._sitting, self._phase, id, self._tabs.now or "", is_own=False) for id in ids
        ]
        for made in self._rows:
            made.wrote.connect(self._on_wrote)
            self._place.addWidget(made)
        self.name_things()

    def _on_wrote(self) -> None:
        self._offer(self._sitting.ways())
        self.wrote.emit()


class WeighValues(Part):
    """The values that win over the principle, in the group's own words."""

    def __init__(self, sitting: Sitting, phase: Phase) -> None:
        super().__init__()
        self._sitting = sitting
        self._phase = phase
        self._draft: Entry | None = None
        self._rows: dict[str, WeighRow] = {}
        self._head = SectionHead(sitting.desk.theme, icon="scale")
        self._place = column(gap=10)
        self._field = QLineEdit(self)
        self._field.setInputMethodHints(Qt.InputMethodHint.ImhSensitiveData)
        whole = column(self, gap=10)
        whole.addWidget(self._head)
        whole.addLayout(self._place)
        whole.addWidget(self._field)
        self._field.textEdited.connect(self._on_typed)
        self._field.returnPressed.connect(self._on_entered)

    def name_things(self) -> None:
        """Name the field and the rows."""
        about = self._sitting.discussion.about.title
        self._head.tell(
            self.tr("What wins over {principle}?").format(principle=about),
            self.tr("A value, a habit, time, money or our own safety."),
        )
        hint = self.tr("Write what wins, Enter adds it")
        self._field.setPlaceholderText(hint)
        self._field.setAccessibleName(hint)
        words = (
            self.tr("the other value nearly always wins"),
            self.tr("the other value often wins"),
            self.tr("they weigh the same"),
            self.tr("the principle often wins"),
            self.tr("the principle nearly always wins"),
        )
        for made in self._rows.values():
            made.name(made.against, words)

    def refresh(self) -> None:
        """Show a row for each value."""
        draft = self._draft.id if self._draft is not None else ""
        kept = {
            entry.id: entry.detail
            for entry in self._sitting.entries(EntryKind.WEIGHING)
            if isinstance(entry.detail, WeighingDetail)
            and entry.detail.principle == self._principle()
            and entry.id != draft
            and not is_blank(entry.detail.against)
        }
        for id in [id for id in self._rows if id not in kept]:
            self._drop(id)
        for id, detail in kept.items():
            if id not in self._rows:
                self._make(id, detail.against)
            self._rows[id].refresh()
        self.name_things()

    def leave(self) -> None:
        """Make a row of what stands in the field; what is blank is nothing."""
        draft, self._draft = self._draft, None
        self._field.clear()
        if draft is None:
            return
        detail = draft.detail
        if isinstance(detail, WeighingDetail) and is_blank(detail.against):
            self._sitting.discard(draft.id)
        else:
            self._make(draft.id, detail.against.strip() if isinstance(detail, WeighingDetail) else "")
            self._rows[draft.id].is_unweighed = True
        self.refresh()

    def take_focus(self) -> None:
        """Put focus in the field."""
        self._field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _principle(self) -> str:
        about = self._sitting.discussion
        return about.about.id or (about.principles[0] if about.principles else "")

    def _on_typed(self, text: str) -> None:
        if self._draft is None:
            if is_blank(text):
                return
            self._draft = self._sitting.new(EntryKind.WEIGHING, "", phase=self._phase.id)
        detail = WeighingDetail(principle=self._principle(), against=text.strip())
        self._draft = replace(self._draft, detail=detail)
        self._sitting.typed(self._draft)
        self.wrote.emit()

    def _on_entered(self) -> None:
        if self._draft is None:
            return
        id = self._draft.id
        self.leave()
        self._sitting.desk.autosave.flush()
        if id in self._rows:
            self._rows[id].take_focus()

    def _make(self, id: str, against: str) -> None:
        made = WeighRow(self._sitting, self._phase, self._principle(), against, is_own=True)
        made.wrote.connect(self.wrote)
        made.remove_wanted.connect(lambda: self._remove(id))
        self._rows[id] = made
        self._place.addWidget(made)

    def _drop(self, id: str) -> None:
        made = self._rows.pop(id)
        self._place.removeWidget(made)
        made.hide()
        made.deleteLater()

    def _remove(self, id: str) -> None:
        for entry in self._sitting.entries(EntryKind.WEIGHING):
            if entry.id == id and self._sitting.remove(entry.id):
                self.removed.emit(self.tr("The note has been removed."))
                self.take_focus()


class PrinciplesScreen(PhaseScreen):
    """Of a principle: what wins over it. Of a dilemma or an own case: each way against the principles."""

    def __init__(self, sitting: Sitting, phase: Phase) -> None:
        super().__init__(sitting, phase)
        weigh: Part
        if sitting.discussion.about.kind is AboutKind.PRINCIPLE:
            weigh = WeighValues(sitting, phase)
        else:
            if is_untold(sitting):
                touched = Touched(sitting)
                self.column.addWidget(touched)
                self.hold(touched)
            weigh = WeighWays(sitting, phase)
        self.column.addWidget(weigh)
        self.hold(weigh)
        self.column.addStretch(1)
        self._weigh = weigh
        self.name_things()
        self.refresh()

    def take_focus(self) -> None:
        """Put focus where one weighs."""
        self._weigh.take_focus()
