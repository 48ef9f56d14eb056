"""A discussion while it goes on: phases, time, and nothing that is typed is ever lost."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton

from ethicsdesk.content.library import Library
from ethicsdesk.discussion import runner, time
from ethicsdesk.discussion.free import free_method
from ethicsdesk.model.dilemma import DilemmaId
from ethicsdesk.model.discussion import About, Discussion, DiscussionId, PhaseState, Status
from ethicsdesk.model.entry import EntryKind
from ethicsdesk.model.language import Language
from ethicsdesk.model.method import AboutKind, Method, MethodId
from ethicsdesk.model.workplace import Workplace
from ethicsdesk.store.discussions import Discussions
from ethicsdesk.store.follow_ups import FollowUps
from ethicsdesk.store.ids import new_id
from ethicsdesk.ui.dates import say_time
from ethicsdesk.ui.desk import Desk
from ethicsdesk.ui.language import Speech
from ethicsdesk.ui.pages.running import RunningPage
from ethicsdesk.ui.pages.today import TodayPage
from ethicsdesk.ui.phases.read import ReadScreen
from ethicsdesk.ui.route import PageName, Route
from ethicsdesk.ui.theme.shape import shape_of
from ethicsdesk.ui.widgets.note_editor import NoteEditor
from ethicsdesk.ui.widgets.stepper import Step
from ethicsdesk.ui.widgets.timer_ring import TimerRing
from tests.clock import Clock
from tests.doors import control, controls, names
from tests.ui.hands import CTRL, SHIFT, focused, look, press, write

CLARIFY = 3  # the phase of the dilemma method in which facts are listed
FACT = "Write what you know, Enter saves"

Begin = Callable[..., Discussion]
Lead = Callable[[Discussion], RunningPage]


@pytest.fixture
def wanted() -> list[Route]:
    return []


@pytest.fixture
def begin(discussions: Discussions, workplace: Workplace, library: Library, clock: Clock) -> Begin:
    """Begin a discussion about November by the dilemma method, or an open one."""

    def begin(*, is_free: bool = False, minutes: int = 45) -> Discussion:
        method: Method | None = library.method(MethodId("dilemma-method"), Language.ENGLISH)
        about = About(kind=AboutKind.DILEMMA, id=DilemmaId("november"), title="November")
        if is_free:
            method = free_method(lambda _, source: source, Language.ENGLISH)
            about = About(kind=AboutKind.FREE, title="An open discussion")
        assert method is not None
        begun = runner.begin(
            about,
            method,
            id=DiscussionId(new_id()),
            workplace=workplace.id,
            minutes=minutes,
            participants=7,
            now=clock(),
        )
        discussions.keep(begun)
        return begun

    return begin


@pytest.fixture
def lead(
    desk: Desk,
    discussions: Discussions,
    follow_ups: FollowUps,
    on_screen: Callable[..., None],
    wanted: list[Route],
) -> Lead:
    """Open the running page on a discussion, as the window does; time passes only by `tick`."""

    def lead(discussion: Discussion) -> RunningPage:
        page = RunningPage(desk, discussions, follow_ups)
        page.wanted.connect(wanted.append)
        page.go(Route(page=PageName.RUNNING, id=discussion.id))
        on_screen(page, 1280, 800)
        clock_of(page).stop()
        page.take_focus()
        look()
        return page

    return lead


@pytest.fixture
def page(begin: Begin, lead: Lead) -> RunningPage:
    """Lead November, where facts are listed."""
    page = lead(begin())
    page.sitting.enter(CLARIFY)  # type: ignore[union-attr]  # it is led
    look()
    return page


@pytest.fixture
def tick(clock: Clock) -> Callable[..., None]:
    """Let seconds pass, one tick each unless the laptop slept."""

    def tick(page: RunningPage, seconds: int, *, at_once: bool = False) -> None:
        for _ in range(1 if at_once else seconds):
            clock.advance(seconds=seconds if at_once else 1)
            clock_of(page).timeout.emit()

    return tick


Tick = Callable[..., None]


def clock_of(page: RunningPage) -> QTimer:
    """Return the page's own timer, which ticks each second."""
    (timer,) = page.findChildren(QTimer, options=Qt.FindChildOption.FindDirectChildrenOnly)
    return timer


def now(page: RunningPage) -> Discussion:
    assert page.sitting is not None
    return page.sitting.discussion


def spent(page: RunningPage) -> int:
    phase = now(page).phase
    assert phase is not None
    return phase.seconds


def to_come(page: RunningPage) -> int:
    """Return the minutes that are planned for phases that nobody has opened."""
    return sum(phase.minutes for phase in time.waiting(now(page)))


def ring(page: RunningPage) -> TimerRing:
    (shown,) = [one for one in page.findChildren(TimerRing) if one.isVisible()]
    return shown


def test_it_says_where_one_is_what_is_asked_and_who_takes_part(begin: Begin, lead: Lead) -> None:
    page = lead(begin())
    shown = names(page, QLabel)
    assert "November" in shown
    assert "The dilemma method · Lönngården · 7 take part" in shown
    assert any(text.startswith("We have 45 minutes.") for text in shown)
    assert len([name for name in names(page, Step) if name.endswith("going on")]) == 1
    assert control(page, QPushButton, "Next phase: The story")
    assert isinstance(focused(), ReadScreen)  # arrows scroll what is read


def test_ctrl_enter_goes_on_and_ctrl_page_keys_go_both_ways(
    begin: Begin, lead: Lead, discussions: Discussions
) -> None:
    page = lead(begin())
    visited = []
    for key in (
        Qt.Key.Key_Return,
        Qt.Key.Key_PageDown,
        Qt.Key.Key_PageUp,
        Qt.Key.Key_PageUp,
        Qt.Key.Key_PageUp,
    ):
        press(key, CTRL)
        visited.append(now(page).current)
        assert discussions.get(now(page).id) == now(page)
    assert visited == [1, 2, 1, 0, 0]


def test_any_phase_is_opened_from_the_list_and_the_screen_follows(page: RunningPage) -> None:
    steps = [step for step in page.findChildren(Step) if step.isVisible()]
    steps[6].click()
    look()
    assert now(page).current == 6
    assert control(page, QLabel, now(page).phases[6].title)

    steps[0].setFocus()
    press(Qt.Key.Key_Return)

    assert now(page).current == 0


def test_skipping_says_so_and_nothing_is_lost(page: RunningPage) -> None:
    write("The door was ajar")
    control(page, QPushButton, "Skip this phase").click()
    look()

    assert now(page).phases[CLARIFY].state is PhaseState.SKIPPED
    assert [entry.text for entry in now(page).entries] == ["The door was ajar"]
    control(page, QPushButton, "Previous phase").click()
    look()
    assert now(page).phases[CLARIFY].state is PhaseState.OPEN
    assert control(page, NoteEditor, "What we know 1").toPlainText() == "The door was ajar"


def test_lines_are_written_by_enter_and_the_half_written_one_goes_along(
    page: RunningPage, discussions: Discussions
) -> None:
    assert focused() is control(page, QLineEdit, FACT)
    write("The door was ajar")
    press(Qt.Key.Key_Return)
    write("The lamp was on")
    press(Qt.Key.Key_Return, CTRL)

    kept = discussions.get(now(page).id)
    assert [entry.text for entry in kept.entries] == ["The door was ajar", "The lamp was on"]
    assert kept.current == CLARIFY + 1


def test_time_counts_a_second_a_tick_and_never_more_than_two(page: RunningPage, tick: Tick) -> None:
    tick(page, 1)  # the first only says when it began
    before = spent(page)
    tick(page, 10)
    assert spent(page) == before + 10

    tick(page, 3600, at_once=True)  # the laptop slept
    assert spent(page) == before + 12
    tick(page, -60, at_once=True)  # its clock was set back
    assert spent(page) == before + 12
    tick(page, 3)
    assert spent(page) == before + 15


@pytest.mark.parametrize(
    ("steps", "whole"),
    [((0.95, 1.3, 0.75, 1.4, 0.6) * 4, 20), ((0.95,) * 40 + (1.4,) * 20, 66)],
    ids=["mixed", "drifting"],
)
def test_no_time_is_lost_to_ticks_that_come_early_or_late(
    page: RunningPage, clock: Clock, tick: Tick, steps: tuple[float, ...], whole: int
) -> None:
    tick(page, 1)
    before = spent(page)
    for step in steps:
        clock.advance(seconds=step)
        clock_of(page).timeout.emit()
    assert abs(spent(page) - before - whole) <= 1


def test_paused_time_stands_still_and_f9_goes_on(
    page: RunningPage, tick: Tick, discussions: Discussions
) -> None:
    tick(page, 4)
    press(Qt.Key.Key_F9)
    assert discussions.get(now(page).id).status is Status.PAUSED
    assert ring(page).words() == "paused"
    before = spent(page)

    tick(page, 60)
    assert spent(page) == before
    control(page, QPushButton, "Go on").click()
    tick(page, 3)

    assert spent(page) == before + 3
    assert discussions.get(now(page).id).status is Status.RUNNING


def test_pausing_keeps_what_stands_half_written(page: RunningPage, discussions: Discussions) -> None:
    write("The door was ajar")
    press(Qt.Key.Key_F9)
    assert [entry.text for entry in discussions.get(now(page).id).entries] == ["The door was ajar"]


def test_seconds_are_on_the_disk_every_five_seconds(
    page: RunningPage, tick: Tick, desk: Desk, discussions: Discussions
) -> None:
    def kept() -> int:
        desk.autosave.settle()
        return discussions.get(now(page).id).phases[CLARIFY].seconds

    tick(page, 1)
    tick(page, 4)
    assert kept() == 0
    tick(page, 1)
    assert kept() == 5
    tick(page, 9)
    assert kept() == 10
    assert page.saved_sign.text != "Saving …"


def test_two_more_minutes_are_taken_from_the_phases_that_wait(page: RunningPage) -> None:
    before = now(page).phases[CLARIFY].minutes, to_come(page)
    press(Qt.Key.Key_T, CTRL | SHIFT)

    assert now(page).phases[CLARIFY].minutes == before[0] + 2
    assert to_come(page) == before[1] - 2
    assert ring(page).figures() == f"{before[0] + 2}:00"


def test_over_time_is_counted_upwards_and_the_rest_is_planned_anew(page: RunningPage, tick: Tick) -> None:
    tick(page, 1)
    tick(page, now(page).phases[CLARIFY].minutes * 60 + 130)
    assert (ring(page).figures(), ring(page).words()) == ("+2:10", "over")
    before = to_come(page)

    press(Qt.Key.Key_Return, CTRL)

    open_now = now(page).phases[CLARIFY + 1].minutes
    assert to_come(page) + open_now == before - 2


def test_the_end_is_told_as_a_time(page: RunningPage, clock: Clock) -> None:
    minutes = now(page).phases[CLARIFY].minutes + to_come(page)
    end = say_time(clock.now + timedelta(minutes=minutes))
    assert control(page, QLabel, f"{minutes} min left · done at {end}")


def test_half_one_minute_and_over_are_read_out_once_each(
    page: RunningPage, tick: Tick, said: list[str]
) -> None:
    whole = now(page).phases[CLARIFY].minutes * 60
    tick(page, whole + 20)
    told = [text for text in said if "this phase" in text]
    assert told == [
        "Half of the time for this phase is left.",
        "One minute left of this phase.",
        "The time for this phase is up. Take the time you need and the rest is re-planned.",
    ]


def test_a_new_phase_is_read_out_with_its_prompt(page: RunningPage, said: list[str]) -> None:
    press(Qt.Key.Key_Return, CTRL)
    phase = page.sitting.phase  # type: ignore[union-attr]
    assert phase is not None
    assert f"{phase.title}. {page.sitting.prompt(phase)}" in said  # type: ignore[union-attr]


def test_finishing_early_is_asked_in_the_page_and_the_safe_answer_has_focus(
    page: RunningPage, wanted: list[Route], discussions: Discussions
) -> None:
    write("The door was ajar")
    control(page, QPushButton, "Finish").click()
    look()
    waiting = len(time.waiting(now(page)))
    assert controls(page, QLabel, f"Finish the discussion now? {waiting} phases remain.")
    assert focused() is control(page, QPushButton, "Keep talking")
    press(Qt.Key.Key_Return)
    look()
    assert controls(page, QLabel, "Finish the discussion now?") == []
    assert focused() is control(page, QLineEdit, FACT)

    control(page, QPushButton, "Finish").click()
    look()
    id = now(page).id
    controls(page, QPushButton, "Finish")[-1].click()

    kept = discussions.get(id)
    assert kept.status is Status.FINISHED
    assert [entry.text for entry in kept.entries] == ["The door was ajar"]
    assert wanted == [Route(page=PageName.CLOSING, id=id)]
    assert page.sitting is None


def test_esc_on_the_question_means_to_keep_talking(page: RunningPage) -> None:
    control(page, QPushButton, "Finish").click()
    look()
    press(Qt.Key.Key_Escape)
    look()
    assert controls(page, QLabel, "Finish the discussion now?") == []
    assert focused() is control(page, QLineEdit, FACT)


def test_the_last_phase_ends_in_summing_up_without_a_question(
    begin: Begin, lead: Lead, wanted: list[Route], discussions: Discussions
) -> None:
    page = lead(begin(is_free=True))
    for _ in range(2):
        press(Qt.Key.Key_Return, CTRL)
    assert control(page, QPushButton, "Finish and sum up")
    assert controls(page, QPushButton, "Skip") == []
    id = now(page).id

    press(Qt.Key.Key_Return, CTRL)

    assert discussions.get(id).status is Status.FINISHED
    assert wanted == [Route(page=PageName.CLOSING, id=id)]


def test_something_can_be_kept_for_another_day_in_any_phase(
    page: RunningPage, discussions: Discussions
) -> None:
    press(Qt.Key.Key_K, CTRL | SHIFT)
    write("The roster")
    press(Qt.Key.Key_Return)

    (parked,) = discussions.get(now(page).id).entries_of(EntryKind.PARKED)
    assert (parked.text, parked.phase) == ("The roster", "")
    assert control(page, QPushButton, "Parking lot  1")


def test_a_line_that_was_removed_comes_back(page: RunningPage, desk: Desk, discussions: Discussions) -> None:
    write("The door was ajar")
    press(Qt.Key.Key_Return)
    press(Qt.Key.Key_F2)
    press(Qt.Key.Key_Delete, CTRL)
    assert discussions.get(now(page).id).entries == ()
    assert controls(page, QLabel, "The note has been removed.")

    assert page.undo()
    look()

    assert [entry.text for entry in discussions.get(now(page).id).entries] == ["The door was ajar"]
    assert control(page, NoteEditor, "What we know 1")
    assert controls(page, QLabel, "The note has been removed.") == []


def test_another_language_keeps_what_is_half_typed_and_the_discussions_own_language(
    page: RunningPage, speech: Speech, desk: Desk, discussions: Discussions
) -> None:
    write("The door was")

    speech.set(Language.SWEDISH)
    look()

    field = focused()
    assert isinstance(field, QLineEdit)
    assert field.text() == "The door was"
    assert controls(page, QPushButton, "Hoppa över")
    assert now(page).language is Language.ENGLISH
    assert now(page).phases[CLARIFY].title in [step.text() for step in page.findChildren(Step)]
    write(" ajar")
    press(Qt.Key.Key_Return)
    desk.autosave.settle()
    assert [entry.text for entry in discussions.get(now(page).id).entries] == ["The door was ajar"]


def test_after_an_interruption_one_goes_on_in_the_same_phase_with_the_same_seconds(
    page: RunningPage,
    lead: Lead,
    tick: Tick,
    desk: Desk,
    discussions: Discussions,
    follow_ups: FollowUps,
    on_screen: Callable[..., None],
    clock: Clock,
) -> None:
    tick(page, 1)
    tick(page, 62)
    write("The door was ajar")
    press(Qt.Key.Key_Return)
    desk.autosave.settle()
    clock.advance(minutes=30)
    today = TodayPage(desk, discussions, follow_ups)
    routes: list[Route] = []
    today.wanted.connect(routes.append)
    on_screen(today)

    control(today, QPushButton, "Go on where you were").click()
    again = lead(discussions.get(DiscussionId(routes[0].id)))

    assert now(again).current == CLARIFY
    assert spent(again) >= 60
    assert [entry.text for entry in now(again).entries] == ["The door was ajar"]
    assert routes == [Route(page=PageName.RUNNING, id=now(page).id)]
    before = spent(again)
    tick(again, 1)
    assert spent(again) == before


def test_the_one_that_is_led_goes_on_as_it_is_when_one_comes_back(
    page: RunningPage, tick: Tick, discussions: Discussions, desk: Desk
) -> None:
    sitting = page.sitting
    tick(page, 1)
    write("The door was")
    page.may_leave()
    page.hide()
    tick(page, 5)
    assert spent(page) == 5

    page.go(Route(page=PageName.RUNNING, id=now(page).id))
    page.show()

    assert page.sitting is sitting
    desk.autosave.settle()
    assert [entry.text for entry in discussions.get(now(page).id).entries] == ["The door was"]


def test_a_paused_discussion_goes_on_when_it_is_opened(
    begin: Begin, lead: Lead, discussions: Discussions
) -> None:
    paused = runner.pause(begin())
    discussions.keep(paused)
    lead(paused)
    assert discussions.get(paused.id).status is Status.RUNNING


def test_a_discussion_that_is_gone_is_told_and_the_page_stands(
    begin: Begin, lead: Lead, discussions: Discussions
) -> None:
    gone = begin()
    discussions.remove(gone.id)
    page = lead(gone)
    assert control(page, QLabel, "The discussion is no longer there.")


@pytest.mark.parametrize(("width", "height"), [(1024, 640), (1280, 800)])
def test_a_low_window_has_phases_and_time_in_a_strip(
    page: RunningPage, theme: object, width: int, height: int
) -> None:
    page.set_shape(shape_of(width, height, is_large=False))
    look()

    is_low = height < 720
    ring_is_small = ring(page).width() > ring(page).height() + 20
    assert ring_is_small is is_low
    assert len([step for step in page.findChildren(Step) if step.isVisible()]) == len(now(page).phases)
    assert bool(controls(page, QPushButton, "For you who lead")) is is_low


def test_each_region_can_be_reached(page: RunningPage) -> None:
    for region in page.regions():
        region.setFocus()
        look()
        assert page.isAncestorOf(focused())
