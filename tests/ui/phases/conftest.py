"""What the tests of the phase screens may ask for: a sitting over a real store, and its screens."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial

import pytest
from PySide6.QtCore import QCoreApplication

from ethicsdesk.discussion import runner
from ethicsdesk.discussion.free import free_method
from ethicsdesk.model.discussion import About, DiscussionId
from ethicsdesk.model.entry import EntryKind
from ethicsdesk.model.language import Language
from ethicsdesk.model.method import AboutKind, Method, Phase, PhaseId, PhaseKind
from ethicsdesk.store.discussions import Discussions
from ethicsdesk.store.follow_ups import FollowUps
from ethicsdesk.store.ids import new_id
from ethicsdesk.ui.desk import Desk
from ethicsdesk.ui.phases.make import make_screen
from ethicsdesk.ui.phases.screen import PhaseScreen
from ethicsdesk.ui.sitting import Sitting
from ethicsdesk.ui.theme.shape import shape_of

ENGLISH = Language.ENGLISH


@pytest.fixture
def sit_down(desk: Desk, discussions: Discussions, follow_ups: FollowUps) -> Callable[..., Sitting]:
    """Begin a discussion by a shipped method; of nine people unless the test says otherwise."""

    def begin(method: str | Method = "dilemma-method", about: str = "", participants: int = 9) -> Sitting:
        if isinstance(method, str):
            found = (
                free_method(QCoreApplication.translate, ENGLISH)
                if method == "free"
                else desk.library.method(method, ENGLISH)
            )
            assert found is not None
            method = found
        dilemma = desk.library.dilemma(about, ENGLISH)
        principle = desk.library.principle(about, ENGLISH)
        kind = AboutKind.DILEMMA if dilemma else AboutKind.PRINCIPLE if principle else AboutKind.OWN_CASE
        title = dilemma.title if dilemma else principle.title if principle else "The key at the neighbour's"
        touched = dilemma.principles if dilemma else (principle.id,) if principle else ()
        begun = runner.begin(
            About(kind=kind, id=about, title=title),
            method,
            id=DiscussionId(new_id()),
            workplace=desk.workplace.now.id,
            minutes=45,
            now=desk.clock(),
            participants=participants,
            principles=touched,
        )
        discussions.keep(begun)
        return Sitting(desk, discussions, follow_ups, begun, method, dilemma=dilemma, principle=principle)

    return begin


@pytest.fixture
def one_phase(sit_down: Callable[..., Sitting], desk: Desk) -> Callable[..., Sitting]:
    """Begin a discussion whose method has the one phase that the test is about."""

    def begin(kind: PhaseKind, *records: EntryKind, about: str = "", participants: int = 9) -> Sitting:
        method = desk.library.method("dilemma-method", ENGLISH)
        assert method is not None
        phase = Phase(
            id=PhaseId("only"), kind=kind, title="Only", share=100, group_prompt="What now?", records=records
        )
        return sit_down(replace(method, phases=(phase,)), about, participants)

    return begin


@pytest.fixture
def show(on_screen: Callable[..., None]) -> Callable[..., PhaseScreen]:
    """Open a phase of a sitting and show its screen, with focus where one writes."""

    def open_phase(sitting: Sitting, phase: str, width: int = 760, height: int = 640) -> PhaseScreen:
        places = [str(phase.id) for phase in sitting.method.phases]
        assert sitting.enter(places.index(phase))
        assert sitting.phase is not None
        screen = make_screen(sitting, sitting.phase)
        screen.set_shape(shape_of(1366, 768, is_large=False))
        on_screen(screen, width, height)
        screen.take_focus()
        return screen

    return open_phase


@pytest.fixture
def kept(discussions: Discussions, desk: Desk) -> Callable[..., list[str]]:
    """Return the texts of a kind as they are on the disk, once what waits is saved."""

    def texts(sitting: Sitting, kind: EntryKind) -> list[str]:
        desk.autosave.settle()
        return [entry.text for entry in discussions.get(sitting.discussion.id).entries_of(kind)]

    return texts


@pytest.fixture
def only(show: Callable[..., PhaseScreen]) -> Callable[..., PhaseScreen]:
    """Show the screen of `one_phase`."""
    return partial(show, phase="only")
