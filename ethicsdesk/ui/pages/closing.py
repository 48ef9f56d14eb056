"""After a discussion: a page to read aloud, with what was concluded and what the group does now."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QWidget

from ethicsdesk.discussion.free import FREE, free_method
from ethicsdesk.model.dilemma import Axis, PrincipleId
from ethicsdesk.model.discussion import DiscussionId
from ethicsdesk.model.entry import EntryKind
from ethicsdesk.model.errors import EthicsDeskError
from ethicsdesk.model.method import AboutKind
from ethicsdesk.store.discussions import Discussions
from ethicsdesk.store.follow_ups import FollowUps
from ethicsdesk.ui.dates import local_day, say_whole_day
from ethicsdesk.ui.desk import Desk
from ethicsdesk.ui.route import PageName, Route
from ethicsdesk.ui.sitting import Sitting
from ethicsdesk.ui.theme.shape import Shape
from ethicsdesk.ui.widgets.button import Button
from ethicsdesk.ui.widgets.follow_up_list import FollowUpList
from ethicsdesk.ui.widgets.layouts import column, fill, flowing, row
from ethicsdesk.ui.widgets.lean_choice import LeanChoice
from ethicsdesk.ui.widgets.lines import Line, Lines
from ethicsdesk.ui.widgets.note_editor import NoteEditor
from ethicsdesk.ui.widgets.page import Page
from ethicsdesk.ui.widgets.panel import Panel
from ethicsdesk.ui.widgets.saved_sign import SavedSign
from ethicsdesk.ui.widgets.tags import Tags
from ethicsdesk.ui.widgets.text import Text


class ClosingPage(Page):
    """Everything on it can be changed where it stands; nothing has to be saved."""

    def __init__(self, desk: Desk, discussions: Discussions, follow_ups: FollowUps) -> None:
        super().__init__(desk.theme)
        self._desk = desk
        self._discussions = discussions
        self._follow_ups = follow_ups
        self.sitting: Sitting | None = None
        self._lead = Text("body", "ink2")
        self._conclusion_label = Text("subheading")
        self._conclusion = NoteEditor(desk.theme, least=2)
        self._disagreement_label = Text("subheading")
        self._disagreement = NoteEditor(desk.theme, least=2)
        self._lean_label = Text("subheading")
        self._lean = LeanChoice(desk.theme)
        self._tags_label = Text("subheading")
        self._tags = Tags(desk.theme)
        self._next_label = Text("subheading")
        self._list = FollowUpList(desk)
        self._proposals_label = Text("subheading")
        self._proposals = Lines(desk.theme)
        self.saved_sign = SavedSign(desk.theme, desk.autosave, desk.clock)
        self._again = Button(desk.theme, "quiet", icon="rotate-ccw")
        self._whole = Button(desk.theme, icon="scroll-text")
        self._done = Button(desk.theme, "primary", icon="check", large=True)
        self._lay_out()
        self.name_things()
        self._connect()

    def go(self, route: Route) -> None:
        """Show the finished discussion of the route."""
        try:
            self._take(DiscussionId(route.id))
        except EthicsDeskError as error:
            self.show_failure(error)

    def take_focus(self) -> None:
        """Put focus on the conclusion, which is read aloud first."""
        self._conclusion.setFocus(Qt.FocusReason.OtherFocusReason)

    def may_leave(self) -> bool:
        """Save what was typed before another page is shown; a proposal that cannot be kept holds it."""
        self._list.leave()
        written = self._proposals.field.text().strip()
        if written:
            self._on_proposal(written)
        self._desk.autosave.flush()
        return not self._proposals.field.text().strip()

    def undo(self) -> bool:
        """Bring back what was taken away last."""
        self.undo_line.hide()
        return self.sitting is not None and self.sitting.undo()

    def set_shape(self, shape: Shape) -> None:
        """Two columns where there is room; where there is little, the foot scrolls with the rest."""
        super().set_shape(shape)
        (self.column if shape.is_narrow else self.frame).addWidget(self._foot)
        down, across = self._columns.Direction.TopToBottom, self._columns.Direction.LeftToRight
        self._foot_row.setDirection(down if shape.is_narrow else across)
        self._columns.setDirection(down if shape.is_compact else across)

    def name_things(self) -> None:
        """Set every text and accessible name."""
        self._conclusion_label.setText(self.tr("What you arrived at"))
        self._conclusion.name(
            self._conclusion_label.text(), hint=self.tr("One sentence that everyone can hear and recognise")
        )
        self._disagreement_label.setText(self.tr("Disagreement that stays"))
        self._disagreement.name(
            self._disagreement_label.text(),
            hint=self.tr("Disagreement is a result, and is written with the same care"),
        )
        self._lean_label.setText(self.tr("Which way did you lean?"))
        self._tags_label.setText(self.tr("What was it about?"))
        self._next_label.setText(self.tr("What you do now"))
        self._proposals_label.setText(self.tr("Proposals on the value base"))
        self._proposals.name(self.tr("Write a proposal, Enter keeps it"), self.tr("Proposal {n}"))
        self._again.setText(self.tr("Open the discussion again"))
        self._whole.setText(self.tr("Read the whole discussion"))
        self._done.setText(self.tr("Done"))

    def refresh(self) -> None:
        """Show the discussion as it is now."""
        sitting = self.sitting
        if sitting is None:
            return
        discussion = sitting.discussion
        self.title.setText(discussion.about.title)
        began = discussion.started or self._desk.clock()
        self._lead.setText(
            self.tr("{day} · {method} · %n took part", "", discussion.participants).format(
                day=say_whole_day(local_day(began)), method=sitting.method.title
            )
        )
        self._conclusion.tell(discussion.conclusion.text)
        self._disagreement.tell(discussion.conclusion.disagreement)
        ways = sitting.ways()
        self._lean_label.setVisible(bool(ways))
        self._lean.setVisible(bool(ways))
        self._lean.tell([(way.id, way.letter, way.title) for way in ways], discussion.conclusion.leans)
        is_free = discussion.about.kind in (AboutKind.OWN_CASE, AboutKind.FREE)
        self._tags_label.setVisible(is_free)
        self._tags.setVisible(is_free)
        if is_free:
            self._show_tags()
        proposals = sitting.entries(EntryKind.PROPOSAL)
        self._proposals.tell([Line(entry.id, entry.text) for entry in proposals])
        self._list.tell(sitting.follow_ups())

    def _take(self, id: DiscussionId) -> None:
        discussion = self._discussions.get(id)
        if self.sitting is None or self.sitting.discussion.id != id:
            for editor in (self._conclusion, self._disagreement):
                editor.clear_quietly()
        library, language = self._desk.library, discussion.language
        if discussion.method == FREE:
            method = free_method(QCoreApplication.translate, self._desk.language)
        else:
            found = library.method(discussion.method, language)
            assert found is not None
            method = found
        is_dilemma = discussion.about.kind is AboutKind.DILEMMA
        is_principle = discussion.about.kind is AboutKind.PRINCIPLE
        self.sitting = Sitting(
            self._desk,
            self._discussions,
            self._follow_ups,
            discussion,
            method,
            dilemma=library.dilemma(discussion.about.id, language) if is_dilemma else None,
            principle=library.principle(discussion.about.id, language) if is_principle else None,
        )
        self.sitting.changed.connect(self.refresh)
        self.sitting.failed.connect(self.show_failure)
        self.sitting.saved.connect(self._on_saved)
        self._list.take(self.sitting)
        self.refresh()

    def _show_tags(self) -> None:
        assert self.sitting is not None
        library, language = self._desk.library, self._desk.language
        axes = [(axis.value, library.axis_title(axis, language)) for axis in Axis]
        principles = [(principle.id, principle.title) for principle in library.principles(language)]
        discussion = self.sitting.discussion
        self._tags.tell(
            axes, principles, discussion.axis.value if discussion.axis else "", discussion.principles
        )

    def _lay_out(self) -> None:
        self.top.addWidget(self._lead)
        left = column(gap=8)
        fill(left, self._conclusion_label, self._conclusion, 8, self._disagreement_label, self._disagreement)
        fill(left, 8, self._lean_label, self._lean, self._tags_label, self._tags, None)
        right = Panel("card")
        fill(right.column, self._next_label, self._list, 12, self._proposals_label, self._proposals, None)
        self._columns = row(gap=24)
        self._columns.addLayout(left, 3)
        self._columns.addWidget(right, 2)
        self.column.addLayout(self._columns)
        self._foot = QWidget()
        self._foot_row = row(self._foot, gap=12, margins=(0, 6, 0, 12))
        fill(self._foot_row, flowing(self._again, self._whole), None, self.saved_sign, self._done)
        self.frame.addWidget(self._foot)

    def _connect(self) -> None:
        self._conclusion.edited.connect(lambda text: self._on_conclusion(text=text))
        self._disagreement.edited.connect(lambda text: self._on_conclusion(disagreement=text))
        for editor in (self._conclusion, self._disagreement):
            editor.left.connect(self._desk.autosave.flush)
        self._lean.chosen.connect(lambda id: self._if_open(lambda sitting: sitting.lean(id)))
        self._tags.chosen.connect(self._on_tags)
        self._proposals.added.connect(self._on_proposal)
        self._proposals.edited.connect(self._on_proposal_text)
        self._proposals.removed.connect(self._on_remove)
        self._proposals.left.connect(self._desk.autosave.flush)
        self._list.removed.connect(self.undo_line.offer)
        self._again.clicked.connect(self._on_again)
        self._whole.clicked.connect(self._on_whole)
        self._done.clicked.connect(lambda: self.wanted.emit(Route(page=PageName.TODAY)))
        self._desk.autosave.failed.connect(self._on_failed)
        self._desk.autosave.saved.connect(self._on_autosaved)

    def _if_open(self, act: Callable[[Sitting], object]) -> None:
        if self.sitting is not None:
            act(self.sitting)

    def _on_conclusion(self, **texts: str) -> None:
        if self.sitting is not None:
            self.sitting.conclusion_typed(replace(self.sitting.discussion.conclusion, **texts))

    def _on_tags(self, axis: str, principles: list[str]) -> None:
        if self.sitting is not None:
            chosen = [PrincipleId(id) for id in principles]
            self.sitting.tag(Axis(axis) if axis else None, chosen)

    def _on_proposal(self, text: str) -> None:
        if self.sitting is not None and self.sitting.add(EntryKind.PROPOSAL, text) is not None:
            self._proposals.field.clear()

    def _on_proposal_text(self, id: str, text: str) -> None:
        if self.sitting is None:
            return
        for entry in self.sitting.entries(EntryKind.PROPOSAL):
            if entry.id == id:
                self.sitting.typed(replace(entry, text=text))

    def _on_remove(self, id: str) -> None:
        if self.sitting is None:
            return
        for entry in self.sitting.entries(EntryKind.PROPOSAL):
            if entry.id == id and self.sitting.remove(entry.id):
                self.undo_line.offer(self.tr("The proposal has been removed."), self.sitting.undo)

    def _on_again(self) -> None:
        if self.sitting is not None and self.sitting.go_on():
            self.wanted.emit(Route(page=PageName.RUNNING, id=self.sitting.discussion.id))

    def _on_whole(self) -> None:
        if self.sitting is not None:
            self.wanted.emit(Route(page=PageName.RECORD, id=self.sitting.discussion.id))

    def _on_saved(self) -> None:
        self.banner.hide()
        self.saved_sign.tell_saved()

    def _on_autosaved(self, _field: str) -> None:
        if not self._desk.autosave.has_unsaved:
            self.banner.hide()

    def _on_failed(self, _field: str, error: Exception) -> None:
        if self.isVisible():
            self.show_failure(error)
