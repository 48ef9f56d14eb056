"""A discussion while it goes on: phases at the left, one question, one place to write, and the time."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta

from PySide6.QtCore import QCoreApplication, Qt, QTimer
from PySide6.QtGui import QHideEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QApplication, QWidget

from ethicsdesk.discussion import time
from ethicsdesk.discussion.free import FREE, free_method
from ethicsdesk.model.discussion import DiscussionId
from ethicsdesk.model.entry import EntryKind, Lane, ParkedDetail
from ethicsdesk.model.errors import EthicsDeskError
from ethicsdesk.model.method import AboutKind, Method
from ethicsdesk.store.discussions import Discussions
from ethicsdesk.store.follow_ups import FollowUps
from ethicsdesk.ui.dates import say_time
from ethicsdesk.ui.desk import Desk
from ethicsdesk.ui.phases.make import make_screen
from ethicsdesk.ui.phases.screen import PhaseScreen
from ethicsdesk.ui.route import PageName, Route
from ethicsdesk.ui.sitting import Sitting
from ethicsdesk.ui.theme.shape import Shape
from ethicsdesk.ui.widgets.banner import announce
from ethicsdesk.ui.widgets.button import Button
from ethicsdesk.ui.widgets.layouts import column, fill, row
from ethicsdesk.ui.widgets.leader_note import LeaderNote
from ethicsdesk.ui.widgets.page import Page
from ethicsdesk.ui.widgets.panel import Panel
from ethicsdesk.ui.widgets.parking import Parking
from ethicsdesk.ui.widgets.saved_sign import SavedSign
from ethicsdesk.ui.widgets.stepper import Stepper
from ethicsdesk.ui.widgets.text import Text
from ethicsdesk.ui.widgets.time_panel import TimePanel

TICK_MS = 1000
MOST_AT_ONCE = 2  # seconds a tick may count: what a sleeping laptop missed is nobody's time
KEEP_EVERY = 5  # seconds
MORE = 2  # minutes


class RunningPage(Page):
    """Leads one discussion. It owns the timer; the rules say what a second means."""

    def __init__(self, desk: Desk, discussions: Discussions, follow_ups: FollowUps) -> None:
        super().__init__(desk.theme)
        self._desk = desk
        self._discussions = discussions
        self._follow_ups = follow_ups
        self.sitting: Sitting | None = None
        self._screen: PhaseScreen | None = None
        self._shape: Shape | None = None
        self._last_tick: datetime | None = None
        self._unkept = 0
        self._told = ""
        self._about = Text("small", "ink2")
        self._finish = Button(desk.theme)
        self._stepper = Stepper(desk.theme)
        self._flat = Stepper(desk.theme, is_flat=True)
        self._times = TimePanel(desk.theme)
        self._strip = TimePanel(desk.theme, is_small=True)
        self._note = LeaderNote(desk.theme)
        self._parking = Parking(desk.theme)
        self._phase_title = Text("smallStrong", "primary")
        self._prompt = Text("heading")
        self._place = column(gap=0)
        self._previous = Button(desk.theme, "quiet", icon="arrow-left")
        self.saved_sign = SavedSign(desk.theme, desk.autosave, desk.clock)
        self._skip = Button(desk.theme, "quiet")
        self._next = Button(desk.theme, "primary", large=True)
        self._ask = self._make_ask()
        self._timer = QTimer(self, interval=TICK_MS)
        self._lay_out()
        self.name_things()
        self._connect()
        self._set_keys()

    def go(self, route: Route) -> None:
        """Lead the discussion of the route; the one that is led already goes on as it is."""
        if self.sitting is not None and self.sitting.discussion.id == route.id:
            return
        try:
            self._take(DiscussionId(route.id))
        except EthicsDeskError as error:
            self.show_failure(error)

    def take_focus(self) -> None:
        """Put focus where one writes first; where there is only a text to read, on the way on."""
        if self._screen is None:
            return
        self._screen.take_focus()
        focus = QApplication.focusWidget()
        if focus is None or not self._screen.isAncestorOf(focus):
            self._next.setFocus(Qt.FocusReason.OtherFocusReason)

    def regions(self) -> list[QWidget]:
        """Return where F6 stops."""
        return [self._flat if self._flat.isVisible() else self._stepper, self.title, self._times, self._next]

    def undo(self) -> bool:
        """Bring back what was taken away last."""
        self.undo_line.hide()
        return self.sitting is not None and self.sitting.undo()

    def may_leave(self) -> bool:
        """Let another page be shown; what stands half-written is kept first."""
        if self._screen is not None:
            self._screen.leave()
        self._desk.autosave.flush()
        return True

    def set_shape(self, shape: Shape) -> None:
        """Lay the phases at the left, or over the text where the window is low or narrow."""
        self._shape = shape
        is_tight = shape.is_short or shape.is_narrow
        self.frame.setContentsMargins(0, 0, 0, 0)
        side = shape.margin if is_tight else 0
        self.middle.setContentsMargins(side, 8 if is_tight else 0, side, 0)
        self._left.setVisible(not is_tight)
        self._side.setVisible(not is_tight)
        self._strip_panel.setVisible(is_tight)
        self._about.setVisible(not shape.is_short)
        self._flat.setVisible(not shape.is_narrow)
        if is_tight:
            self._under.addWidget(self._note)
            self._under.addWidget(self._parking)
        else:
            self._beside.insertWidget(1, self._note)
            self._beside.insertWidget(2, self._parking)
        self._note.set_folded(is_folded=is_tight)
        if self._screen is not None:
            self._screen.set_shape(shape)
        self._refresh_words()

    def name_things(self) -> None:
        """Set every text and accessible name."""
        self._finish.setText(self.tr("Finish"))
        self._ask_yes.setText(self.tr("Finish"))
        self._ask_no.setText(self.tr("Keep talking"))
        self._say_question()
        self._stepper.setAccessibleName(self.tr("Phases"))
        self._flat.setAccessibleName(self.tr("Phases"))
        self._refresh_words()

    def refresh(self) -> None:
        """Show the sitting as it is now."""
        self._refresh_words()

    def showEvent(self, event: QShowEvent) -> None:
        """Let the time run while the page is open or not: only pausing stops it."""
        super().showEvent(event)
        self._timer.start()

    def hideEvent(self, event: QHideEvent) -> None:
        """Keep the seconds when another page is shown; the time goes on."""
        super().hideEvent(event)
        if self.sitting is not None:
            self.sitting.keep_seconds()

    def _take(self, id: DiscussionId) -> None:
        discussion = self._discussions.get(id)
        library, language = self._desk.library, discussion.language
        is_dilemma = discussion.about.kind is AboutKind.DILEMMA
        is_principle = discussion.about.kind is AboutKind.PRINCIPLE
        self.sitting = Sitting(
            self._desk,
            self._discussions,
            self._follow_ups,
            discussion,
            self._method(discussion.method, language),
            dilemma=library.dilemma(discussion.about.id, language) if is_dilemma else None,
            principle=library.principle(discussion.about.id, language) if is_principle else None,
        )
        self.sitting.changed.connect(self._on_change)
        self.sitting.failed.connect(self.show_failure)
        self.sitting.saved.connect(self._on_saved)
        self._screen_of = -1
        if discussion.phase is None or self.sitting.is_paused:
            self.sitting.go_on()
        self._last_tick = None
        self._on_change()
        self._timer.start()

    def _method(self, id: str, language: object) -> Method:
        if id == FREE:
            return free_method(QCoreApplication.translate, self._desk.language)
        found = self._desk.library.method(id, language)  # type: ignore[arg-type]
        assert found is not None
        return found

    def _on_change(self) -> None:
        sitting = self.sitting
        if sitting is None:
            return
        if sitting.discussion.current != self._screen_of:
            self._show_phase()
        self._refresh_words()

    def _show_phase(self) -> None:
        sitting = self.sitting
        assert sitting is not None
        phase = sitting.phase
        if self._screen is not None:
            self._place.removeWidget(self._screen)
            self._screen.hide()
            self._screen.deleteLater()
            self._screen = None
        self._screen_of = sitting.discussion.current
        if phase is None:
            return
        screen = make_screen(sitting, phase)
        screen.removed.connect(self.undo_line.offer)
        self._screen = screen
        self._place.addWidget(screen)
        screen.show()  # else Qt shows it a turn later, and what is not shown cannot take focus
        if self._shape is not None:
            screen.set_shape(self._shape)
        self.scroller.verticalScrollBar().setValue(0)
        self._ask.hide()
        if self.isVisible():
            self.take_focus()
            announce(self, f"{phase.title}. {sitting.prompt(phase)}")

    def _refresh_words(self) -> None:
        sitting = self.sitting
        if sitting is None or sitting.phase is None:
            return
        discussion, phase = sitting.discussion, sitting.phase
        self.title.setText(discussion.about.title)
        self._about.setText(
            self.tr("{method} · {workplace} · %n take(s) part", "", discussion.participants).format(
                method=sitting.method.title, workplace=self._desk.workplace.now.name
            )
        )
        self._stepper.tell(discussion.phases)
        self._flat.tell(discussion.phases)
        self._phase_title.setText(phase.title)
        self._prompt.setText(sitting.prompt(phase))
        self._note.tell(phase.facilitator_note)
        self._parking.tell(len(sitting.entries(EntryKind.PARKED)))
        self._show_ways_on()
        self._show_time()

    def _show_ways_on(self) -> None:
        sitting = self.sitting
        assert sitting is not None
        phases, now = sitting.discussion.phases, sitting.discussion.current
        is_last = now + 1 >= len(phases)
        is_tight = self._shape is not None and self._shape.is_compact
        self._previous.setVisible(now > 0)
        self._skip.setText(self.tr("Skip") if is_tight else self.tr("Skip this phase"))
        if now > 0:
            self._previous.setText(self.tr("Back") if is_tight else phases[now - 1].title)
            self._previous.setAccessibleName(
                self.tr("Previous phase: {title}").format(title=phases[now - 1].title)
            )
        self._skip.setVisible(not is_last)
        if is_last:
            short = whole = self.tr("Finish and sum up")
        else:
            words = self.tr("Next: {title}") if is_tight else self.tr("Next phase: {title}")
            short, whole = self.tr("Next"), words.format(title=phases[now + 1].title)
        is_narrow = self._shape is not None and self._shape.is_narrow
        self._next.setText(short if is_narrow else whole)
        self._next.setAccessibleName(whole)
        self._next.setToolTip("Ctrl+Enter")

    def _show_time(self) -> None:
        sitting = self.sitting
        if sitting is None or sitting.discussion.phase is None:
            return
        phase = sitting.discussion.phase
        end = time.ends_at(sitting.discussion, self._desk.clock())
        minutes = max(0, round((end - self._desk.clock()).total_seconds() / 60))
        until = self.tr("%n min left · done at {time}", "", minutes).format(time=say_time(end))
        for panel in (self._times, self._strip):
            panel.tell(time.left(phase), phase.minutes, until, is_paused=sitting.is_paused)

    def _tick(self) -> None:
        sitting = self.sitting
        if sitting is None or sitting.discussion.phase is None:
            return
        passed = self._passed()
        if passed and not sitting.is_paused:
            sitting.spend(passed)
            self._unkept += passed
            if self._unkept >= KEEP_EVERY:
                self._unkept = 0
                sitting.keep_seconds()
            self._tell_time()
        self._show_time()

    def _passed(self) -> int:
        """Return the seconds since the last tick; what is less than one is carried over to the next."""
        now = self._desk.clock()
        passed = 0 if self._last_tick is None else round((now - self._last_tick).total_seconds())
        if self._last_tick is None or not 0 <= passed <= MOST_AT_ONCE:
            self._last_tick = now
        else:
            self._last_tick += timedelta(seconds=passed)
        return min(max(passed, 0), MOST_AT_ONCE)

    def _tell_time(self) -> None:
        """Say aloud at half the time, at one minute, and when it is over; each once a phase."""
        assert self.sitting is not None
        phase = self.sitting.discussion.phase
        assert phase is not None
        left, whole = time.left(phase), phase.minutes * 60
        for limit, text in (
            (0, self.tr("The time for this phase is up. Take the time you need and the rest is re-planned.")),
            (60, self.tr("One minute left of this phase.")),
            (whole // 2, self.tr("Half of the time for this phase is left.")),
        ):
            key = f"{phase.id}-{limit}"
            if left <= limit < left + MOST_AT_ONCE and self._told != key:
                self._told = key
                announce(self, text)
                return

    def _leave_screen(self) -> None:
        if self._screen is not None:
            self._screen.leave()

    def _on_next(self) -> None:
        sitting = self.sitting
        if sitting is None:
            return
        self._leave_screen()
        if sitting.discussion.current + 1 >= len(sitting.discussion.phases):
            self._end()
        else:
            sitting.next()

    def _move(self, step: Callable[[Sitting], object]) -> None:
        if self.sitting is not None:
            self._leave_screen()
            step(self.sitting)

    def _on_previous(self) -> None:
        self._move(Sitting.previous)

    def _on_more(self) -> None:
        if self.sitting is not None:
            self.sitting.lengthen(MORE)

    def _on_finish(self) -> None:
        self._leave_screen()
        self._end()

    def _ask_to_finish(self) -> None:
        sitting = self.sitting
        if sitting is None:
            return
        if not time.waiting(sitting.discussion):
            self._leave_screen()
            self._end()
            return
        self._say_question()
        self._ask.show()
        self._ask_no.setFocus(Qt.FocusReason.OtherFocusReason)

    def _say_question(self) -> None:
        waiting = time.waiting(self.sitting.discussion) if self.sitting is not None else ()
        self._ask_text.setText(
            self.tr(
                "Finish the discussion now? %n phase(s) remain. What you have written is kept.",
                "",
                len(waiting),
            )
        )

    def _end(self) -> None:
        sitting = self.sitting
        assert sitting is not None
        if sitting.finish():
            id = sitting.discussion.id
            self._close_sitting()
            self.wanted.emit(Route(page=PageName.CLOSING, id=id))

    def _close_sitting(self) -> None:
        self._timer.stop()
        self._desk.autosave.settle()
        if self._screen is not None:
            self._place.removeWidget(self._screen)
            self._screen.deleteLater()
        self._screen = None
        self._screen_of = -1
        self.sitting = None

    def _on_saved(self) -> None:
        self.banner.hide()
        self.saved_sign.tell_saved()

    def _park(self, text: str) -> None:
        if self.sitting is not None and text:
            self.sitting.add(EntryKind.PARKED, text, detail=ParkedDetail(lane=Lane.ANOTHER_DAY))

    def _pause_or_go_on(self) -> None:
        if self.sitting is not None:
            self._leave_screen()
            self.sitting.go_on() if self.sitting.is_paused else self.sitting.pause()

    def _make_ask(self) -> Panel:
        panel = Panel("amber", padding=14)
        self._ask_text = Text("body")
        self._ask_yes = Button(self.theme)
        self._ask_no = Button(self.theme, "primary")
        line = row(gap=10)
        line.addWidget(self._ask_text, 1)
        fill(line, self._ask_yes, self._ask_no)
        panel.column.addLayout(line)
        panel.hide()
        return panel

    def _lay_out(self) -> None:
        self._left = QWidget()
        left = column(self._left, gap=8, margins=(12, 8, 8, 8))
        fill(left, self._stepper, None)
        self._left.setFixedWidth(self.theme.px(252))
        self._side = QWidget()
        self._beside = column(self._side, gap=14, margins=(0, 8, 20, 8))
        fill(self._beside, self._times, None)
        self._side.setFixedWidth(self.theme.px(276))
        self.middle.setSpacing(12)
        self.middle.insertWidget(0, self._left)
        self.middle.addWidget(self._side)
        self._dress_header()
        self._under = column(gap=12)
        fill(self.column, self._phase_title, self._prompt, self._place, self._under)
        self.column.setSpacing(10)
        self.frame.setSpacing(0)
        self.frame.insertWidget(3, self._ask)
        self.frame.addWidget(self._make_footer())
        self.theme.changed.connect(self._on_theme)

    def _dress_header(self) -> None:
        """Put the page's own title in a bar across the window."""
        self.frame.removeItem(self.header)
        bar = Panel("bar", padding=0)
        self.header.setContentsMargins(22, 10, 20, 10)
        self.header.removeWidget(self.title)
        self.title.setProperty("role", "heading")
        words = column(gap=0)
        fill(words, self.title, self._about)
        self.header.addLayout(words, 1)
        self.header.addWidget(self._finish)
        bar.column.addLayout(self.header)
        self.frame.insertWidget(0, bar)
        self._strip_panel = Panel("sunken", padding=0)
        strip = row(gap=16, margins=(16, 4, 16, 4))
        strip.addWidget(self._flat, 1)
        strip.addWidget(self._strip)
        self._strip_panel.column.addLayout(strip)
        self.frame.insertWidget(1, self._strip_panel)

    def _make_footer(self) -> Panel:
        footer = Panel("bar", padding=0)
        line = row(gap=12, margins=(16, 8, 16, 8))
        fill(line, self._previous, None, self.saved_sign, None, self._skip, self._next)
        footer.column.addLayout(line)
        return footer

    def _connect(self) -> None:
        self._timer.timeout.connect(self._tick)
        self._next.clicked.connect(self._on_next)
        self._previous.clicked.connect(self._on_previous)
        self._skip.clicked.connect(lambda: self._move(Sitting.skip))
        self._finish.clicked.connect(self._ask_to_finish)
        self._ask_yes.clicked.connect(self._on_finish)
        self._ask_no.clicked.connect(self._keep_talking)
        self._parking.parked.connect(self._park)
        for stepper in (self._stepper, self._flat):
            stepper.opened.connect(lambda n: self._move(lambda sitting: sitting.enter(n)))
        for panel in (self._times, self._strip):
            panel.pause_wanted.connect(self._pause_or_go_on)
            panel.more_wanted.connect(self._on_more)
        self._desk.autosave.failed.connect(self._on_autosave_failed)
        self._desk.autosave.saved.connect(self._on_autosaved)

    def _set_keys(self) -> None:
        for keys, act in (
            (("Ctrl+Return", "Ctrl+Enter", "Ctrl+PgDown"), self._on_next),
            (("Ctrl+PgUp",), self._on_previous),
            (("F9",), self._pause_or_go_on),
            (("Ctrl+Shift+T",), self._on_more),
            (("Ctrl+Shift+K",), self._parking.open),
        ):
            for key in keys:
                shortcut = QShortcut(QKeySequence(key), self)
                shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
                shortcut.activated.connect(act)
        escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), self._ask)
        escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        escape.activated.connect(self._keep_talking)

    def _keep_talking(self) -> None:
        self._ask.hide()
        self.take_focus()

    def _on_autosaved(self, _field: str) -> None:
        if not self._desk.autosave.has_unsaved:
            self.banner.hide()

    def _on_autosave_failed(self, _field: str, error: Exception) -> None:
        if self.isVisible():
            self.show_failure(error)

    def _on_theme(self) -> None:
        self._left.setFixedWidth(self.theme.px(252))
        self._side.setFixedWidth(self.theme.px(276))
