"""A discussion as it was, whole; and what is changed in it afterwards."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from ethicsdesk.content.library import Library
from ethicsdesk.content.snapshots import snapshot_of
from ethicsdesk.model.ballot import Ballot, BallotId
from ethicsdesk.model.dilemma import Dilemma
from ethicsdesk.model.discussion import (
    About,
    Conclusion,
    Discussion,
    DiscussionPhase,
    PhaseState,
    Status,
)
from ethicsdesk.model.entry import (
    ArgumentDetail,
    Entry,
    EntryKind,
    EvaluationDetail,
    Side,
    StakeholderDetail,
)
from ethicsdesk.model.follow_up import FollowUp, FollowUpState
from ethicsdesk.model.language import Language
from ethicsdesk.model.method import AboutKind, BallotMoment, PhaseId, PhaseKind
from ethicsdesk.store.discussions import Discussions
from ethicsdesk.store.follow_ups import FollowUps
from ethicsdesk.store.snapshots import Snapshots
from ethicsdesk.ui.desk import Desk
from ethicsdesk.ui.pages.record import RecordPage
from ethicsdesk.ui.route import PageName, Route
from ethicsdesk.ui.widgets.note_editor import NoteEditor
from tests.clock import Clock
from tests.doors import control, controls, names
from tests.ui.hands import look

BEGAN = datetime(2026, 2, 17, 9, 0, tzinfo=UTC)
TALK, VOTE = PhaseId("talk"), PhaseId("vote")

OpenPage = Callable[..., RecordPage]


@pytest.fixture
def dilemma(library: Library) -> Dilemma:
    return library.dilemmas(Language.ENGLISH)[0]


@pytest.fixture
def whole(
    discussion: Callable[..., Discussion],
    discussions: Discussions,
    entry: Callable[..., Entry],
    snapshots: Snapshots,
    dilemma: Dilemma,
) -> Discussion:
    """Keep a discussion with something of most kinds, about a shipped dilemma."""
    snapshots.keep(snapshot_of(dilemma))
    first = dilemma.options[0].id
    made = discussion(
        about=About(kind=AboutKind.DILEMMA, id=dilemma.id, title=dilemma.title),
        language=Language.ENGLISH,
        status=Status.FINISHED,
        started=BEGAN,
        ended=BEGAN + timedelta(minutes=44),
        participants=7,
        dilemma_hash=dilemma.hash,
        phases=(
            DiscussionPhase(
                id=TALK,
                kind=PhaseKind.GATHER,
                title="We talk",
                minutes=20,
                seconds=720,
                state=PhaseState.DONE,
            ),
            DiscussionPhase(
                id=VOTE, kind=PhaseKind.BALLOT, title="We vote", minutes=5, seconds=300, state=PhaseState.DONE
            ),
        ),
        entries=(
            entry("It has gone on for weeks", kind=EntryKind.FACT, phase=TALK),
            entry(
                "The son",
                kind=EntryKind.STAKEHOLDER,
                phase=TALK,
                place=1,
                detail=StakeholderDetail(matters="To be heard", follows="That we ask"),
            ),
            entry(
                "He is safe there",
                kind=EntryKind.ARGUMENT,
                phase=TALK,
                place=2,
                detail=ArgumentDetail(side=Side.FOR, option=first),
            ),
            entry(
                "Did we hear each other?",
                kind=EntryKind.EVALUATION,
                phase=TALK,
                place=3,
                detail=EvaluationDetail(answers=("yes", "no"), counts=(6, 1)),
            ),
        ),
        ballots=(
            ballot("b1", BallotMoment.BEFORE, {first: 5, dilemma.options[1].id: 2}),
            ballot("b2", BallotMoment.AFTER, {first: 1, dilemma.options[1].id: 6}),
        ),
        conclusion=Conclusion(text="We ask him first.", disagreement="Two would wait.", leans=first),
    )
    return discussions.get(made.id)


def ballot(id: str, moment: BallotMoment, counts: dict[str, int]) -> Ballot:
    return Ballot(
        id=BallotId(id), phase=VOTE, moment=moment, voters=sum(counts.values()), counts=counts, held=BEGAN
    )


@pytest.fixture
def open_page(
    desk: Desk,
    discussions: Discussions,
    follow_ups: FollowUps,
    snapshots: Snapshots,
    on_screen: Callable[..., None],
) -> OpenPage:
    def make(shown: Discussion, words: str = "") -> RecordPage:
        page = RecordPage(desk, discussions, follow_ups, snapshots)
        page.go(Route(page=PageName.RECORD, id=shown.id, words=words))
        on_screen(page)
        look()
        return page

    return make


def press(qtbot: QtBot, page: RecordPage, name: str) -> None:
    qtbot.mouseClick(control(page, QPushButton, name), Qt.MouseButton.LeftButton)
    look()


def write_over(qtbot: QtBot, page: RecordPage, name: str, text: str) -> None:
    editor = control(page, NoteEditor, name)
    editor.setFocus()
    editor.selectAll()
    qtbot.keyClicks(editor, text)


def test_everything_that_was_recorded_can_be_read(
    open_page: OpenPage, whole: Discussion, follow_up: Callable[..., FollowUp], dilemma: Dilemma
) -> None:
    follow_up(
        "Ask the night staff",
        of=whole,
        due=date(2026, 3, 1),
        state=FollowUpState.DONE,
        outcome="They agreed.",
    )

    page = open_page(whole)

    assert page.title.text() == dilemma.title
    said = names(page, QLabel)
    for text in (
        "Tuesday 17 February 2026 at 9:00 · 45 minutes · 7 took part",
        "We ask him first.",
        "Two would wait.",
        f"Leaned towards A: {dilemma.options[0].title}",
        "Ask the night staff",
        "They agreed.",
        "It has gone on for weeks",
        "The son",
        "To be heard",
        "That we ask",
        "He is safe there",
        "Did we hear each other?",
        "A, Before: 5 votes",
        "A, After: 1 vote",
        "At least 4 of 7 changed. B grew most.",
        "12 min",
    ):
        assert text in said, text


def test_of_a_ballot_with_two_voters_only_that_it_was_held_is_said(
    open_page: OpenPage, whole: Discussion, discussions: Discussions
) -> None:
    few = Ballot(id=BallotId("few"), phase=VOTE, moment=BallotMoment.BEFORE, voters=0, held=BEGAN)
    discussions.keep(replace(whole, ballots=(few,)))

    page = open_page(whole)

    assert control(
        page,
        QLabel,
        "Before: fewer than three voted, so only the fact that a vote was held is kept.",
    ).isVisible()
    assert not controls(page, QLabel, "A, Before")


def test_the_text_it_built_on_is_the_one_that_was_read_then(
    qtbot: QtBot,
    open_page: OpenPage,
    whole: Discussion,
    discussions: Discussions,
    snapshots: Snapshots,
    dilemma: Dilemma,
) -> None:
    then = replace(dilemma, text=dilemma.text.replace(dilemma.title, "As it was called then"), hash="then")
    snapshots.keep(snapshot_of(then))
    discussions.keep(replace(whole, dilemma_hash="then"))
    page = open_page(whole)

    press(qtbot, page, "Show the text you built on")

    assert control(page, QLabel, "As it was called then").isVisible()
    assert control(
        page, QLabel, "The text has changed since then. Here it stands as you read it."
    ).isVisible()
    with qtbot.waitSignal(page.wanted) as goes:
        press(qtbot, page, "Read it as it is now")
    assert goes.args == [Route(page=PageName.DILEMMA, id=dilemma.id)]


def test_nothing_is_said_of_changes_where_the_text_is_the_same(
    open_page: OpenPage, whole: Discussion
) -> None:
    page = open_page(whole)

    assert controls(page, QLabel, "The text has changed") == []


def test_a_text_is_changed_where_it_stands_and_what_stood_there_is_kept(
    qtbot: QtBot, desk: Desk, open_page: OpenPage, whole: Discussion, discussions: Discussions
) -> None:
    page = open_page(whole)

    press(qtbot, page, "Change what is written")
    write_over(qtbot, page, "What you knew, 1", "It has gone on for a month")
    write_over(qtbot, page, "Affected 1: What matters", "To decide")
    press(qtbot, page, "Done changing")

    kept = {entry.kind: entry for entry in discussions.get(whole.id).entries}
    assert kept[EntryKind.FACT].text == "It has gone on for a month"
    assert kept[EntryKind.STAKEHOLDER].detail == StakeholderDetail(matters="To decide", follows="That we ask")
    assert controls(page, NoteEditor, "What you knew") == []
    press(qtbot, page, "1 earlier version: What you knew, 1")
    assert control(page, QLabel, "It has gone on for weeks").isVisible()


def test_one_visit_with_the_pen_keeps_one_earlier_version_and_the_next_another(
    qtbot: QtBot, desk: Desk, clock: Clock, open_page: OpenPage, whole: Discussion, discussions: Discussions
) -> None:
    page = open_page(whole)
    for texts in (("We wait.", "We wait a week."), ("We wait a month.",)):
        press(qtbot, page, "Change what is written")
        for text in texts:
            write_over(qtbot, page, "What you arrived at", text)
            desk.autosave.settle()
        clock.advance(days=1)
        press(qtbot, page, "Done changing")

    versions = [version.earlier for version in discussions.versions(whole.id)]

    assert discussions.get(whole.id).conclusion.text == "We wait a month."
    assert versions == [replace(whole.conclusion, text="We wait a week."), whole.conclusion]


def test_what_is_typed_is_saved_when_the_page_is_left(
    qtbot: QtBot, desk: Desk, open_page: OpenPage, whole: Discussion, discussions: Discussions
) -> None:
    page = open_page(whole)
    press(qtbot, page, "Change what is written")
    write_over(qtbot, page, "Disagreement that stays", "One would wait.")

    page.may_leave()
    desk.autosave.settle()

    assert discussions.get(whole.id).conclusion.disagreement == "One would wait."


def test_a_change_of_language_keeps_what_is_typed(
    qtbot: QtBot, desk: Desk, open_page: OpenPage, whole: Discussion
) -> None:
    page = open_page(whole)
    press(qtbot, page, "Change what is written")
    write_over(qtbot, page, "What you arrived at", "We wait.")
    qtbot.keyClicks(control(page, NoteEditor, "Afterthought"), "He was glad")

    desk.speech.set(Language.SWEDISH)
    look()

    assert control(page, NoteEditor, "Det ni kom fram till").toPlainText() == "We wait."
    assert control(page, NoteEditor, "Eftertanke").toPlainText() == "He was glad"


def test_an_afterthought_is_saved_as_typed_and_can_be_removed_and_had_back(
    qtbot: QtBot, desk: Desk, open_page: OpenPage, whole: Discussion, discussions: Discussions
) -> None:
    page = open_page(whole)
    qtbot.keyClicks(control(page, NoteEditor, "Afterthought"), "He was glad")
    desk.autosave.settle()
    assert [one.text for one in afterthoughts(discussions, whole)] == ["He was glad"]

    press(qtbot, page, "Add it to the discussion")
    assert control(page, QLabel, "He was glad").isVisible()
    assert control(page, NoteEditor, "Afterthought").toPlainText() == ""
    press(qtbot, page, "Remove: Afterthoughts, 1")
    assert afterthoughts(discussions, whole) == ()
    press(qtbot, page, "Undo")

    assert [one.text for one in afterthoughts(discussions, whole)] == ["He was glad"]
    assert control(page, QLabel, "He was glad").isVisible()


def test_an_afterthought_that_was_emptied_again_leaves_nothing(
    qtbot: QtBot, desk: Desk, open_page: OpenPage, whole: Discussion, discussions: Discussions
) -> None:
    page = open_page(whole)
    qtbot.keyClicks(control(page, NoteEditor, "Afterthought"), "No")
    desk.autosave.settle()
    write_over(qtbot, page, "Afterthought", " ")

    page.may_leave()

    assert afterthoughts(discussions, whole) == ()


def test_removing_it_leads_to_the_history_which_can_bring_it_back(
    qtbot: QtBot, open_page: OpenPage, whole: Discussion, discussions: Discussions
) -> None:
    page = open_page(whole)

    with qtbot.waitSignal(page.wanted) as goes:
        press(qtbot, page, "Remove the discussion")

    assert goes.args == [Route(page=PageName.HISTORY, id=whole.id)]
    assert discussions.count(whole.workplace) == 0
    discussions.restore(whole.id)
    assert discussions.get(whole.id) == whole


def test_a_search_leads_to_the_place_where_the_words_stand(
    qtbot: QtBot,
    open_page: OpenPage,
    whole: Discussion,
    discussions: Discussions,
    entry: Callable[..., Entry],
) -> None:
    many = tuple(entry(f"Something we knew, number {n}", phase=TALK, place=9 + n) for n in range(40))
    far = entry("The neighbour has a key", phase=VOTE)
    discussions.keep(replace(whole, entries=(*whole.entries, *many, far)))

    page = open_page(whole, words="neigh")
    qtbot.waitUntil(lambda: page.scroller.verticalScrollBar().value() > 0)

    found = control(page, QLabel, "The neighbour has a key")
    assert (
        page.scroller.viewport().rect().contains(found.mapTo(page.scroller.viewport(), found.rect().center()))
    )


def test_an_unfinished_one_is_gone_on_with_and_not_changed_here(
    qtbot: QtBot, open_page: OpenPage, discussion: Callable[..., Discussion]
) -> None:
    running = discussion("The key", status=Status.RUNNING, started=BEGAN)
    page = open_page(running)

    with qtbot.waitSignal(page.wanted) as goes:
        press(qtbot, page, "Go on where you were")

    assert goes.args == [Route(page=PageName.RUNNING, id=running.id)]
    assert controls(page, QPushButton, "Change what is written") == []


def test_one_that_is_gone_is_said_calmly(
    open_page: OpenPage, whole: Discussion, discussions: Discussions
) -> None:
    discussions.remove(whole.id)

    page = open_page(whole)

    assert control(page, QLabel, "The discussion is no longer there.").isVisible()


def afterthoughts(discussions: Discussions, of: Discussion) -> tuple[Entry, ...]:
    return discussions.get(of.id).entries_of(EntryKind.AFTERTHOUGHT)
