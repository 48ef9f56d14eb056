"""What every test may ask for: a store, and made-up things in it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from ethicsdesk.model.discussion import About, Discussion, DiscussionId
from ethicsdesk.model.entry import Entry, EntryId, EntryKind
from ethicsdesk.model.follow_up import FollowUp, FollowUpId
from ethicsdesk.model.language import Language
from ethicsdesk.model.method import AboutKind, MethodId
from ethicsdesk.model.workplace import Workplace, WorkplaceId
from ethicsdesk.store.discussions import Discussions
from ethicsdesk.store.follow_ups import FollowUps
from ethicsdesk.store.ids import new_id
from ethicsdesk.store.store import Store
from ethicsdesk.store.workplaces import Workplaces
from tests.clock import Clock

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from tests.opened import OpenApp

NOON = datetime(2026, 3, 2, 12, 0, tzinfo=UTC)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    """Open a real database in a folder of its own, so nothing has to be faked."""
    store = Store(tmp_path / "desk")
    yield store
    store.close()


@pytest.fixture
def workplace(store: Store) -> Workplace:
    """Keep a workplace that the discussions can belong to."""
    workplace = Workplace(id=WorkplaceId(new_id()), name="Lönngården", made=NOON)
    Workplaces(store).keep(workplace)
    return workplace


@pytest.fixture
def discussions(store: Store) -> Discussions:
    """Reach the discussions that are kept."""
    return Discussions(store)


@pytest.fixture
def follow_ups(store: Store) -> FollowUps:
    """Reach the follow-ups that are kept."""
    return FollowUps(store)


@pytest.fixture
def discussion(discussions: Discussions, workplace: Workplace) -> Callable[..., Discussion]:
    """Make and keep a discussion; say only what the test is about."""

    def make(title: str = "The key", **facts: Any) -> Discussion:
        about = About(kind=AboutKind.OWN_CASE, title=title)
        usual: dict[str, Any] = {
            "workplace": workplace.id,
            "method": MethodId("method.open"),
            "started": NOON,
        }
        usual |= {"about": about, "language": Language.SWEDISH, "minutes": 45}
        made = Discussion(id=DiscussionId(new_id()), **usual | facts)
        discussions.keep(made)
        return made

    return make


@pytest.fixture
def clock() -> Clock:
    """Hand out a clock that says a Tuesday morning."""
    return Clock()


@pytest.fixture
def open_app(tmp_path: Path, clock: Clock, qtbot: QtBot) -> Iterator[OpenApp]:
    """Open the real app; what nobody caught in it fails the test."""
    from tests.opened import OpenApp  # what needs no window loads none

    open_app = OpenApp(tmp_path, clock, qtbot)
    yield open_app
    open_app.close()
    assert open_app.unexpected == []


@pytest.fixture
def entry() -> Callable[..., Entry]:
    """Make an entry; say only what the test is about. It is not kept."""

    def make(text: str = "Ask her first", **facts: Any) -> Entry:
        usual: dict[str, Any] = {"id": EntryId(new_id()), "kind": EntryKind.NOTE, "written": NOON}
        return Entry(text=text, **usual | facts)

    return make


@pytest.fixture
def follow_up(follow_ups: FollowUps, discussion: Callable[..., Discussion]) -> Callable[..., FollowUp]:
    """Make and keep a follow-up, of a discussion of its own unless the test hands one in."""

    def make(text: str = "Ask the night staff", of: Discussion | None = None, **facts: Any) -> FollowUp:
        of = of or discussion()
        made = FollowUp(id=FollowUpId(new_id()), workplace=of.workplace, discussion=of.id, text=text, **facts)
        follow_ups.keep(made)
        return made

    return make
