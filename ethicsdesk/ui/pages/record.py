"""One discussion, whole, as it was: conclusion first, then phase by phase, and the text it built on.

It is read from what is kept with it, the snapshots included, so it reads the same after a pack is updated.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import partial

from PySide6.QtCore import QCoreApplication, Qt, QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QLabel, QWidget

from ethicsdesk.content.snapshots import dilemma_of, method_of, principle_of
from ethicsdesk.discussion.free import FREE, free_method
from ethicsdesk.model.change import Change, Concept
from ethicsdesk.model.dilemma import Dilemma, PrincipleId
from ethicsdesk.model.discussion import Discussion, DiscussionId, Status
from ethicsdesk.model.entry import Entry, EntryId
from ethicsdesk.model.errors import EthicsDeskError, NoSuchSnapshot, SnapshotIsUnreadable
from ethicsdesk.model.follow_up import FollowUp
from ethicsdesk.model.method import AboutKind, PhaseKind
from ethicsdesk.model.value_base import Principle
from ethicsdesk.model.words import all_in, wanted_of, words_of
from ethicsdesk.store.discussions import Discussions
from ethicsdesk.store.follow_ups import FollowUps
from ethicsdesk.store.snapshots import Snapshots
from ethicsdesk.ui.amending import Amending
from ethicsdesk.ui.dates import local_day, say_long_day, say_time
from ethicsdesk.ui.desk import Desk
from ethicsdesk.ui.links import route_of
from ethicsdesk.ui.route import PageName, Route
from ethicsdesk.ui.sitting import ways_of
from ethicsdesk.ui.theme.shape import Shape
from ethicsdesk.ui.widgets.basis_fold import BasisFold
from ethicsdesk.ui.widgets.button import Button
from ethicsdesk.ui.widgets.layouts import column, empty, fill, flowing, row
from ethicsdesk.ui.widgets.link_question import LinkQuestion
from ethicsdesk.ui.widgets.names import names_of
from ethicsdesk.ui.widgets.note_editor import NoteEditor
from ethicsdesk.ui.widgets.page import Page
from ethicsdesk.ui.widgets.panel import Panel
from ethicsdesk.ui.widgets.phase_account import PhaseAccount, parts_by_kind
from ethicsdesk.ui.widgets.record_head import ConclusionPanel, FollowUpsPanel
from ethicsdesk.ui.widgets.saved_sign import SavedSign
from ethicsdesk.ui.widgets.text import Text, is_blank
from ethicsdesk.ui.widgets.written import Pen, Setting

READS = {Concept.DISCUSSION, Concept.ENTRY, Concept.BALLOT, Concept.FOLLOW_UP}


@dataclass(frozen=True, slots=True)
class Basis:
    """The texts that the discussion used, as they read then; None where it used none or it is missing."""

    dilemma: Dilemma | None = None
    principle: Principle | None = None
    method: str = ""


class RecordPage(Page):
    """Read at first. *Change* lets each text be changed where it stands; what stood there is kept."""

    def __init__(
        self, desk: Desk, discussions: Discussions, follow_ups: FollowUps, snapshots: Snapshots
    ) -> None:
        super().__init__(desk.theme)
        self._desk = desk
        self._discussions = discussions
        self._follow_ups = follow_ups
        self._snapshots = snapshots
        self._amending: Amending | None = None
        self._shown_follow_ups: tuple[FollowUp, ...] = ()
        self._basis = Basis()
        self._draft: Entry | None = None
        self._is_stale = False
        self._is_narrow = False
        self.pen = Pen(self)
        self._lead = Text("body", "ink2")
        self._hint = Text("mid", "ink2")
        self._go_on = Button(desk.theme, "primary", icon="play")
        self._change = Button(desk.theme, icon="pencil")
        self._remove = Button(desk.theme, "quiet", icon="trash-2")
        self.saved_sign = SavedSign(desk.theme, desk.autosave, desk.clock)
        self._question = LinkQuestion(desk.theme)
        self._body = column(gap=24)
        self._after_label = Text("heading")
        self._after = NoteEditor(desk.theme, least=2)
        self._after_done = Button(desk.theme, icon="plus")
        self._lay_out()
        self.name_things()
        self._connect()

    def go(self, route: Route) -> None:
        """Show the discussion of the route; with `words`, the place where they stand."""
        self.undo_line.hide()
        self.banner.hide()
        self._question.hide()
        self._draft = None
        self._after.clear_quietly()
        self.pen.turn(is_on=False)
        try:
            self._take(self._discussions.get(DiscussionId(route.id)))
        except EthicsDeskError as error:
            self._amending = None
            self._show_nothing()
            self.show_failure(error)
            return
        self.scroller.verticalScrollBar().setValue(0)
        if route.words:  # when the page has been laid out in the room it gets
            QTimer.singleShot(0, self, partial(self._scroll_to, route.words))

    def may_leave(self) -> bool:
        """Save what is typed before another page is shown."""
        self._keep_draft()
        self.pen.turn(is_on=False)
        self._name_change()
        self._desk.autosave.flush()
        return True

    def set_shape(self, shape: Shape) -> None:
        """Put under each other what stands side by side, where it is narrow."""
        super().set_shape(shape)
        line = self.top if shape.is_compact else self.header
        if line.indexOf(self._acts) < 0:
            (self.header if shape.is_compact else self.top).removeWidget(self._acts)
            line.addWidget(self._acts)
        if shape.is_narrow != self._is_narrow:
            self._is_narrow = shape.is_narrow
            self.refresh()

    def name_things(self) -> None:
        """Set every text and accessible name."""
        self._go_on.setText(self.tr("Go on where you were"))
        self._remove.setText(self.tr("Remove"))
        self._remove.setAccessibleName(self.tr("Remove the discussion"))
        self._hint.setText(
            self.tr("You change it afterwards. What stood here before is kept under each text.")
        )
        self._after_label.setText(self.tr("Something you thought of afterwards?"))
        self._after.name(self.tr("Afterthought"), hint=self.tr("Write an afterthought, without names"))
        self._after_done.setText(self.tr("Add it to the discussion"))
        self.saved_sign.name_things()
        self._name_change()

    def refresh(self) -> None:
        """Show the discussion as it is kept; what is typed and not yet on the disk is in it."""
        self._is_stale = False
        if self._amending is None:
            return
        self._desk.autosave.settle()  # a follow-up that is being changed is read from the disk
        try:
            self._shown_follow_ups = self._follow_ups.of(self._amending.discussion.id)
        except EthicsDeskError as error:
            self.show_failure(error)
        self._show(self._amending.discussion)

    def showEvent(self, event: QShowEvent) -> None:
        """Read anew what changed while another page was open."""
        super().showEvent(event)
        if self._is_stale:
            self._read_anew()

    def _lay_out(self) -> None:
        self._acts = flowing(self._change, self._remove, self._go_on)
        self.header.addWidget(self.saved_sign)
        self.header.addWidget(self._acts)
        self.top.addWidget(self._lead)
        self.top.addWidget(self._hint)
        self.top.addWidget(self._question)
        self._hint.hide()
        after = column(gap=8)
        self._after_box = QWidget()
        self._after_box.setLayout(after)
        fill(after, self._after_label, self._after, flowing(self._after_done))
        fill(self.column, self._body, 8, self._after_box)

    def _connect(self) -> None:
        self._change.clicked.connect(self._on_change_wanted)
        self._remove.clicked.connect(self._on_remove)
        self._go_on.clicked.connect(self._on_go_on)
        self._after.edited.connect(self._on_afterthought)
        self._after.left.connect(self._desk.autosave.flush)
        self._after_done.clicked.connect(self._on_after_done)
        self.pen.edited.connect(self._amend)
        self.pen.left.connect(self._desk.autosave.flush)
        self.pen.removed.connect(self._on_entry_removed)
        self.pen.turned.connect(self._hint.setVisible)
        self._desk.autosave.failed.connect(self._on_failed)
        self._desk.changes.changed.connect(self._on_change)

    def _take(self, discussion: Discussion) -> None:
        self._amending = Amending(self._desk, self._discussions, self._follow_ups, discussion)
        self._amending.failed.connect(self.show_failure)
        self._amending.changed.connect(self.refresh)
        self._basis = self._basis_of(discussion)
        self.refresh()

    def _basis_of(self, discussion: Discussion) -> Basis:
        dilemma, principle, method = None, None, ""
        try:
            if discussion.dilemma_hash:
                dilemma = dilemma_of(self._snapshots.get(discussion.dilemma_hash))
            if discussion.principle_hash:
                principle = principle_of(self._snapshots.get(discussion.principle_hash))
            if discussion.method_hash:
                method = method_of(self._snapshots.get(discussion.method_hash)).title
        except (NoSuchSnapshot, SnapshotIsUnreadable) as error:
            self.show_failure(error)
        return Basis(dilemma, principle, method)

    def _show(self, discussion: Discussion) -> None:
        is_over = not discussion.is_unfinished
        self.title.setText(self._title(discussion))
        self._lead.setText(self._facts(discussion))
        self._go_on.setVisible(discussion.is_unfinished)
        self._change.setVisible(is_over)
        self._remove.setVisible(True)
        self._after_box.setVisible(is_over)
        place = self.scroller.verticalScrollBar().value()
        empty(self._body)
        for part in self._parts(discussion):
            self._body.addWidget(part)
            part.show()  # at once: Qt would show it one turn of its loop later
        self.scroller.verticalScrollBar().setValue(place)

    def _show_nothing(self) -> None:
        empty(self._body)
        self.title.setText(self.tr("The discussion"))
        self._lead.setText("")
        for widget in (self._go_on, self._change, self._remove, self._after_box):
            widget.hide()

    def _parts(self, discussion: Discussion) -> list[QWidget]:
        assert self._amending is not None
        setting = self._setting(discussion)
        parts = [self._top(setting, discussion)]
        if discussion.about.case.strip():
            parts.append(self._case(discussion.about.case))
        if (basis := self._basis_fold()) is not None:
            parts.append(basis)
        for phase in discussion.phases:
            is_twist = phase.kind is PhaseKind.TWIST
            twist = self._twist(discussion) if is_twist else ""
            parts.append(PhaseAccount(setting, discussion, phase, twist=twist))
        known = {str(phase.id) for phase in discussion.phases}
        draft = self._draft.id if self._draft is not None else ""
        loose = [one for one in discussion.entries if one.phase not in known and one.id != draft]
        return parts + parts_by_kind(setting, loose)

    def _setting(self, discussion: Discussion) -> Setting:
        assert self._amending is not None
        names = names_of(self._desk.library, discussion.language)
        ways = ways_of(discussion, self._basis.dilemma)
        return Setting(
            theme=self.theme,
            pen=self.pen,
            versions=self._amending.versions,
            ways={way.id: (way.letter, way.title) for way in ways},
            principle=lambda id: names.principle(PrincipleId(id)),
            is_narrow=self._is_narrow,
        )

    def _top(self, setting: Setting, discussion: Discussion) -> QWidget:
        assert self._amending is not None
        versions = self._amending.versions(discussion.id)
        conclusion = ConclusionPanel(
            setting, discussion.conclusion, versions, is_over=not discussion.is_unfinished
        )
        conclusion.edited.connect(self._amending.conclusion_typed)
        follow_ups = FollowUpsPanel(setting, self._shown_follow_ups, self._desk.today())
        follow_ups.edited.connect(self._amending.follow_up_typed)
        holder = QWidget()
        line = column(holder, gap=14) if self._is_narrow else row(holder, gap=14)
        line.addWidget(conclusion, 3)
        line.addWidget(follow_ups, 2)
        return holder

    def _case(self, case: str) -> QWidget:
        panel = Panel("sunken", padding=20)
        heading = Text("smallStrong", "ink2", text=self.tr("Your own case"))
        fill(panel.column, heading, Text("reading", text=case))
        return panel

    def _basis_fold(self) -> QWidget | None:
        basis = self._basis.dilemma or self._basis.principle
        if basis is None:
            return None
        library = self._desk.library
        if isinstance(basis, Dilemma):
            now: Dilemma | Principle | None = library.dilemma(basis.id, basis.language)
        else:
            now = library.principle(basis.id, basis.language)
        has_changed = now is not None and now.language is basis.language and now.hash != basis.hash
        names = names_of(library, basis.language)
        fold = BasisFold(self.theme, basis, names, has_changed=has_changed, is_narrow=self._is_narrow)
        fold.link_wanted.connect(self._on_link)
        page = PageName.DILEMMA if isinstance(basis, Dilemma) else PageName.VALUE_BASE
        fold.now_wanted.connect(lambda: self.wanted.emit(Route(page=page, id=basis.id)))
        return fold

    def _twist(self, discussion: Discussion) -> str:
        dilemma = self._basis.dilemma
        twists = dilemma.twists if dilemma is not None else ()
        return next((one.text for one in twists if one.number == discussion.twist), "")

    def _title(self, discussion: Discussion) -> str:
        title = discussion.about.title.strip()
        if discussion.about.kind is AboutKind.PRINCIPLE:
            return self.tr("Principle: {title}").format(title=title)
        if title:
            return title
        is_own = discussion.about.kind is AboutKind.OWN_CASE
        return self.tr("Own case") if is_own else self.tr("Open discussion")

    def _facts(self, discussion: Discussion) -> str:
        began = discussion.started or discussion.planned
        parts = []
        if began is not None:
            day = say_long_day(local_day(began))
            when = self.tr("{day} {year} at {time}")
            said = when.format(day=day, year=local_day(began).year, time=say_time(began))
            parts.append(said[:1].upper() + said[1:])
        parts.append(self.tr("%n minute(s)", "", discussion.minutes))
        parts.append(self._method(discussion))
        if discussion.participants:
            parts.append(self.tr("%n took part", "", discussion.participants))
        if discussion.facilitator.strip():
            parts.append(self.tr("led by {facilitator}").format(facilitator=discussion.facilitator))
        if discussion.status is Status.ABANDONED:
            parts.append(self.tr("interrupted"))
        elif discussion.is_unfinished:
            parts.append(self.tr("not finished"))
        return " · ".join(part for part in parts if part)

    def _method(self, discussion: Discussion) -> str:
        if self._basis.method:
            return self._basis.method
        if discussion.method == FREE:
            return free_method(QCoreApplication.translate, self._desk.language).title
        method = self._desk.library.method(discussion.method, discussion.language)
        return method.title if method is not None else ""

    def _name_change(self) -> None:
        is_on = self.pen.is_on
        self._change.setText(self.tr("Done changing") if is_on else self.tr("Change"))
        self._change.setAccessibleName(
            self.tr("Done changing") if is_on else self.tr("Change what is written")
        )
        self._change.set_icon("check" if is_on else "pencil")

    def _scroll_to(self, words: str) -> None:
        """Show the first text that holds all the words, in the middle."""
        wanted, inside = wanted_of(words), self.scroller.widget()
        assert inside is not None
        for label in inside.findChildren(QLabel):
            if all_in(wanted, words_of(label.text())):
                top = label.mapTo(inside, label.rect().topLeft()).y()
                bar, room = self.scroller.verticalScrollBar(), self.scroller.viewport().height()
                bar.setValue(top - room // 3)
                return

    def _amend(self, entry: Entry) -> None:
        if self._amending is not None:
            self._amending.entry_typed(entry)

    def _on_change_wanted(self) -> None:
        if self._amending is None:
            return
        if self.pen.is_on:
            self._desk.autosave.settle()
            self.pen.turn(is_on=False)
            self._take(self._amending.discussion)  # the next change is another editing session
        else:
            self.pen.turn(is_on=True)
            self.refresh()  # fields that were empty, and so not shown, can be written in
        self._name_change()

    def _on_remove(self) -> None:
        if self._amending is None:
            return
        id = self._amending.discussion.id
        self._desk.autosave.settle()
        try:
            self._discussions.remove(id)
        except EthicsDeskError as error:
            self.show_failure(error)
            return
        self._amending = None
        self.wanted.emit(Route(page=PageName.HISTORY, id=id))

    def _on_go_on(self) -> None:
        if self._amending is not None:
            self.wanted.emit(Route(page=PageName.RUNNING, id=self._amending.discussion.id))

    def _on_afterthought(self, text: str) -> None:
        if self._amending is None:
            return
        if self._draft is None:
            self._draft = self._amending.new_afterthought()
        self._draft = replace(self._draft, text=text, written=self._desk.clock())
        self._amending.afterthought_typed(self._draft)

    def _on_after_done(self) -> None:
        if self._draft is None or is_blank(self._draft.text):
            self._after.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self._keep_draft()
        self.refresh()
        self._after.setFocus(Qt.FocusReason.OtherFocusReason)

    def _keep_draft(self) -> None:
        """Let what was written stand as an afterthought; of what is blank nothing stays."""
        draft, self._draft = self._draft, None
        self._after.clear_quietly()
        if draft is None or self._amending is None:
            return
        self._desk.autosave.settle()
        if is_blank(draft.text):
            self._amending.take_away(draft.id)

    def _on_entry_removed(self, entry: Entry) -> None:
        if self._amending is None:
            return
        amending, gone = self._amending, self._amending.take_away(EntryId(entry.id))
        if gone is not None:
            self.undo_line.offer(
                self.tr("The afterthought has been removed."), partial(amending.bring_back, gone)
            )
            self._after.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_link(self, link: str) -> None:
        route = route_of(link)
        if route is not None:
            self.wanted.emit(route)
        else:
            self._question.ask(link)

    def _on_failed(self, _field: str, error: Exception) -> None:
        if self.isVisible():
            self.show_failure(error)

    def _on_change(self, change: Change) -> None:
        if not change.concepts & READS or self.pen.is_on or self._draft is not None:
            return
        self._is_stale = True
        if self.isVisible():
            self._read_anew()

    def _read_anew(self) -> None:
        """Show what another page changed; where nothing differs, nothing moves."""
        self._is_stale = False
        if self._amending is None:
            return
        try:
            kept = self._discussions.get(self._amending.discussion.id)
            follow_ups = self._follow_ups.of(kept.id)
        except EthicsDeskError as error:
            self.show_failure(error)
            return
        if kept != self._amending.discussion:
            self._take(kept)
        elif follow_ups != self._shown_follow_ups:
            self.refresh()
