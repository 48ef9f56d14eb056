"""Before a discussion: everything is filled in, and one press begins it."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from functools import partial

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QButtonGroup, QLineEdit, QWidget

from ethicsdesk.discussion import runner
from ethicsdesk.discussion.free import free_method
from ethicsdesk.discussion.opening import Opening
from ethicsdesk.discussion.proposals import methods_for, minutes_for
from ethicsdesk.model.dilemma import Dilemma
from ethicsdesk.model.discussion import About, Discussion, DiscussionId, Status
from ethicsdesk.model.errors import EthicsDeskError
from ethicsdesk.model.method import AboutKind, Method
from ethicsdesk.model.value_base import Principle
from ethicsdesk.store.discussions import Discussions
from ethicsdesk.store.ids import new_id
from ethicsdesk.ui.dates import say_time
from ethicsdesk.ui.desk import Desk
from ethicsdesk.ui.route import PageName, Route
from ethicsdesk.ui.theme.shape import Shape
from ethicsdesk.ui.widgets.button import Button
from ethicsdesk.ui.widgets.choice_card import ChoiceCard
from ethicsdesk.ui.widgets.counter import Counter
from ethicsdesk.ui.widgets.layouts import column, empty, fill, row
from ethicsdesk.ui.widgets.note_editor import NoteEditor
from ethicsdesk.ui.widgets.page import Page
from ethicsdesk.ui.widgets.panel import Panel
from ethicsdesk.ui.widgets.segments import Segments
from ethicsdesk.ui.widgets.text import Text, is_blank

USUAL_PARTICIPANTS = 6
TITLE_LONGEST = 120


class StartPage(Page):
    """What it is about, the method, the time and how many. For an own case also its title and lines.

    An own case that is being written is kept as a planned discussion from its first key press.
    """

    def __init__(self, desk: Desk, discussions: Discussions, opening: Opening) -> None:
        super().__init__(desk.theme)
        self._desk = desk
        self._discussions = discussions
        self._opening = opening
        self._route = Route(page=PageName.START, kind=AboutKind.FREE)
        self._methods: tuple[Method, ...] = ()
        self._method: Method | None = None
        self._minutes = 0
        self._draft: Discussion | None = None
        self._back = Button(desk.theme, "quiet", icon="arrow-left")
        self._lead = Text("body", "ink2")
        self._case = self._make_case()
        self._heading = Text("subheading")
        self._cards = QButtonGroup(self)
        self._list = column(gap=10)
        self._panel = self._make_panel()
        self._kept = Text("small", "ink2")
        self._begin = Button(desk.theme, "primary", icon="play", large=True)
        self._columns = row(gap=28)
        self._lay_out()
        self.name_things()
        self._connect()

    def go(self, route: Route) -> None:
        """Take what the discussion will be about, and fill in the rest."""
        self._route = route
        self._method = None
        self._minutes = 0
        self._draft = None
        self._participants.set(self._desk.workplace.now.usual_participants or USUAL_PARTICIPANTS)
        self._title_problem.hide()
        self._case_title.setAccessibleDescription("")
        self.banner.hide()
        if route.kind is AboutKind.OWN_CASE:
            self._take_draft()
        self.refresh()
        self.scroller.verticalScrollBar().setValue(0)

    def take_focus(self) -> None:
        """Put focus on what begins it, or where an own case is named."""
        is_own = self._route.kind is AboutKind.OWN_CASE and is_blank(self._case_title.text())
        (self._case_title if is_own else self._begin).setFocus(Qt.FocusReason.OtherFocusReason)

    def name_things(self) -> None:
        """Set every text and accessible name."""
        self._back.setText(self.tr("Back"))
        self._lead.setText(self.tr("Everything is filled in. Change it if you like, or begin."))
        self._case_label.setText(self.tr("What shall we call it?"))
        self._case_title.setPlaceholderText(self.tr("A few words, no names"))
        self._case_title.setAccessibleName(self._case_label.text())
        self._title_problem.setText(
            self.tr("Write a few words first, so that you find it again in the history.")
        )
        self._lines_label.setText(self.tr("What happened? A few lines are enough."))
        self._case_lines.name(
            self._lines_label.text(),
            hint=self.tr("The moment when it felt hardest. Write roles, not names: the mother, a colleague."),
        )
        self._case_hint.setText(
            self.tr("Change age, place and family so that nobody can be recognised. It is saved as you type.")
        )
        self._heading.setText(self.tr("Method"))
        self._time_label.setText(self.tr("How much time do you have?"))
        self._many_label.setText(self.tr("How many are you?"))
        self._many_note.setText(self.tr("Only the number is kept, never names."))
        self._participants.name(self._many_label.text())
        self._kept.setText(
            self.tr(
                "Kept: what you write, counts and times. Not kept: who you are, sound, who said what. "
                "Anyone who uses this computer account can read it."
            )
        )
        self._begin.setText(self.tr("Begin the discussion"))

    def refresh(self) -> None:
        """Show what it is about, the methods that can be used and the time."""
        kind = self._route.kind or AboutKind.FREE
        self.title.setText(self._about_title() or self._kind_title(kind))
        self._case.setVisible(kind is AboutKind.OWN_CASE)
        language = self._desk.language
        own = free_method(QCoreApplication.translate, language)
        able = methods_for(kind, (*self._desk.library.methods(language), own), self._dilemma())
        wanted = self._method.id if self._method is not None else self._route.method
        self._methods = able
        self._method = next((method for method in able if method.id == wanted), able[0])
        if not self._minutes:
            self._minutes = minutes_for(self._method, self._dilemma())
        self._show_methods()
        self._show_time()

    def set_shape(self, shape: Shape) -> None:
        """Put the columns beside each other where there is room."""
        super().set_shape(shape)
        self._columns.setDirection(
            self._columns.Direction.TopToBottom if shape.is_narrow else self._columns.Direction.LeftToRight
        )
        self._side.setMinimumWidth(0 if shape.is_narrow else self.theme.px(330))
        self._side.setMaximumWidth(16_777_215 if shape.is_narrow else self.theme.px(390))

    def _make_case(self) -> Panel:
        panel = Panel("card", gap=8)
        self._case_label = Text("bodyStrong")
        self._case_title = QLineEdit()
        self._case_title.setMaxLength(TITLE_LONGEST)
        self._title_problem = Text("small", "danger")
        self._title_problem.hide()
        self._lines_label = Text("bodyStrong")
        self._case_lines = NoteEditor(self.theme, least=4, most=10)
        self._case_hint = Text("small", "ink2")
        self._case_label.setBuddy(self._case_title)
        self._lines_label.setBuddy(self._case_lines)
        fill(panel.column, self._case_label, self._case_title, self._title_problem, 4)
        fill(panel.column, self._lines_label, self._case_lines, self._case_hint)
        return panel

    def _make_panel(self) -> Panel:
        panel = Panel("card", gap=8)
        self._time_label = Text("subheading")
        self._times = Segments(self.theme)
        self._until = Text("small", "ink2")
        self._many_label = Text("subheading")
        self._participants = Counter(self.theme, least=1, most=99, value=USUAL_PARTICIPANTS)
        self._many_note = Text("small", "ink2")
        fill(panel.column, self._time_label, self._times, self._until, 12)
        fill(panel.column, self._many_label, self._participants, self._many_note)
        return panel

    def _lay_out(self) -> None:
        back = row()
        fill(back, self._back, None)
        self.frame.insertLayout(0, back)
        self.top.addWidget(self._lead)
        left = column(gap=10)
        fill(left, self._case, self._heading, self._list, None)
        self._side = QWidget()
        side = column(self._side, gap=14)
        fill(side, self._panel, self._begin, self._kept, None)
        self._columns.addLayout(left, 1)
        self._columns.addWidget(self._side)
        self.column.addLayout(self._columns)

    def _connect(self) -> None:
        self._back.clicked.connect(self.back_wanted)
        self._begin.clicked.connect(self.begin)
        self._times.chosen.connect(self._on_time)
        self._case_title.textEdited.connect(self._on_case)
        self._case_lines.edited.connect(self._on_case)
        self._case_title.editingFinished.connect(self._desk.autosave.flush)
        self._case_lines.left.connect(self._desk.autosave.flush)
        self._desk.autosave.failed.connect(self._on_failed)
        self._desk.autosave.saved.connect(self._on_saved)

    def _dilemma(self) -> Dilemma | None:
        if self._route.kind is not AboutKind.DILEMMA:
            return None
        return self._desk.library.dilemma(self._route.id, self._desk.language)

    def _principle(self) -> Principle | None:
        if self._route.kind is not AboutKind.PRINCIPLE:
            return None
        return self._desk.library.principle(self._route.id, self._desk.language)

    def _about_title(self) -> str:
        thing = self._dilemma() or self._principle()
        return thing.title if thing is not None else self._route.title

    def _kind_title(self, kind: AboutKind) -> str:
        if kind is AboutKind.OWN_CASE:
            return self.tr("A case of your own")
        return self.tr("An open discussion")

    def _show_methods(self) -> None:
        assert self._method is not None
        had_focus = any(button.hasFocus() for button in self._cards.buttons())
        for button in self._cards.buttons():
            self._cards.removeButton(button)
        empty(self._list)
        for n, method in enumerate(self._methods):
            card = ChoiceCard(self.theme)
            aside = self.tr("{short}–{long} min").format(short=method.minutes_short, long=method.minutes_long)
            mark = self.tr("Suits best") if n == 0 and len(self._methods) > 1 else ""
            card.tell(method.title, method.summary, aside=aside, mark=mark)
            card.setChecked(method.id == self._method.id)
            card.toggled.connect(lambda is_on, method=method: self._on_method(method) if is_on else None)
            self._cards.addButton(card)
            self._list.addWidget(card)
            if had_focus and card.isChecked():
                card.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_time(self) -> None:
        assert self._method is not None
        method = self._method
        lengths = sorted({method.minutes_short, method.minutes_normal, method.minutes_long, self._minutes})
        choices = [(str(length), self.tr("{minutes} min").format(minutes=length)) for length in lengths]
        self._times.offer(choices, str(self._minutes))
        end = self._desk.clock() + timedelta(minutes=self._minutes)
        self._until.setText(self.tr("Done at about {time}").format(time=say_time(end)))

    def _on_method(self, method: Method) -> None:
        self._method = method
        self._minutes = minutes_for(method, self._dilemma())
        self._show_time()

    def _on_time(self, minutes: str) -> None:
        self._minutes = int(minutes)
        self._show_time()

    def _take_draft(self) -> None:
        planned = self._discussions.planned(self._desk.workplace.now.id)
        own = [found for found in planned if found.about.kind is AboutKind.OWN_CASE]
        wanted = [found for found in own if found.id == self._route.id] or own[:1]
        self._draft = wanted[0] if wanted else None
        self._case_title.setText(self._draft.about.title if self._draft else "")
        self._case_lines.tell(self._draft.about.case if self._draft else "")

    def _on_case(self, _text: str) -> None:
        about = About(
            kind=AboutKind.OWN_CASE,
            title=self._case_title.text().strip(),
            case=self._case_lines.toPlainText(),
        )
        if self._draft is None:
            self._draft = Discussion(
                id=DiscussionId(new_id()),
                workplace=self._desk.workplace.now.id,
                about=about,
                method=self._methods[0].id,
                language=self._desk.language,
                status=Status.PLANNED,
                minutes=self._minutes,
                planned=self._desk.clock(),
            )
        self._draft = replace(self._draft, about=about)
        if about.title:
            self._title_problem.hide()
            self._case_title.setAccessibleDescription("")
        save = partial(_keep, self._discussions, self._draft)
        self._desk.autosave.edited(f"draft-{self._draft.id}", about.title, save)

    def _on_saved(self, field: str) -> None:
        if field.startswith("draft-"):
            self.banner.hide()

    def _on_failed(self, field: str, error: Exception) -> None:
        if field.startswith("draft-"):
            self.show_failure(error)

    def begin(self) -> None:
        """Begin the discussion, as the button does; what is missing is said beside its field."""
        kind = self._route.kind or AboutKind.FREE
        if kind is AboutKind.OWN_CASE and is_blank(self._case_title.text()):
            self._title_problem.show()
            self._case_title.setAccessibleDescription(self._title_problem.text())
            self._case_title.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        assert self._method is not None
        self._desk.autosave.settle()  # an older text of the draft may not be written after what begins
        dilemma, principle = self._dilemma(), self._principle()
        thing = dilemma or principle
        discussion = runner.begin(
            self._about(kind),
            self._method,
            id=self._draft.id if self._draft is not None else DiscussionId(new_id()),
            workplace=self._desk.workplace.now.id,
            minutes=self._minutes,
            participants=self._participants.value,
            now=self._desk.clock(),
            axis=dilemma.axis if dilemma is not None else None,
            principles=dilemma.principles if dilemma else (principle.id,) if principle else (),
            dilemma_hash=dilemma.hash if dilemma is not None else "",
            principle_hash=principle.hash if principle is not None else "",
        )
        used = [self._method, *([thing] if thing is not None else [])]
        try:
            self._opening.open(discussion, used)
        except EthicsDeskError as error:
            self.show_failure(error)
            return
        self._desk.autosave.forget(f"draft-{discussion.id}")  # of before it began, if it could not be saved
        self.wanted.emit(Route(page=PageName.RUNNING, id=discussion.id))

    def _about(self, kind: AboutKind) -> About:
        if kind is AboutKind.OWN_CASE:
            title = self._case_title.text().strip()
            return About(kind=kind, title=title, case=self._case_lines.toPlainText().strip())
        return About(kind=kind, id=self._route.id, title=self._about_title() or self._kind_title(kind))


def _keep(discussions: Discussions, draft: Discussion, _text: str) -> None:
    discussions.keep(draft)
