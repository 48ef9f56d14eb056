"""What a discussion begins from is kept with it, all or nothing."""

from __future__ import annotations

from dataclasses import replace

import pytest

from ethicsdesk.content.library import read_shipped
from ethicsdesk.content.snapshots import dilemma_of, method_of
from ethicsdesk.discussion import runner
from ethicsdesk.discussion.free import free_method
from ethicsdesk.discussion.opening import Opening
from ethicsdesk.model.discussion import About, Discussion, DiscussionId
from ethicsdesk.model.errors import DiskIsFull, NoSuchDiscussion
from ethicsdesk.model.language import Language
from ethicsdesk.model.method import AboutKind
from ethicsdesk.model.workplace import Workplace
from ethicsdesk.store.discussions import Discussions
from ethicsdesk.store.ids import new_id
from ethicsdesk.store.snapshots import Snapshots
from ethicsdesk.store.store import Store
from ethicsdesk.store.workplaces import Workplaces
from tests.discussion.conftest import NOON


@pytest.fixture
def begun(workplace: Workplace) -> Discussion:
    about = About(kind=AboutKind.OWN_CASE, title="The key")
    method = free_method(lambda _, source: source, Language.SWEDISH)
    return runner.begin(
        about,
        method,
        id=DiscussionId(new_id()),
        workplace=workplace.id,
        minutes=45,
        participants=7,
        now=NOON,
    )


@pytest.fixture
def opening(store: Store) -> Opening:
    return Opening(store, Discussions(store), Snapshots(store), Workplaces(store))


def test_the_texts_and_the_number_of_people_are_kept_with_the_discussion(
    store: Store, opening: Opening, workplace: Workplace, begun: Discussion
) -> None:
    library = read_shipped()
    dilemma, method = library.dilemmas(Language.SWEDISH)[0], library.methods(Language.SWEDISH)[0]
    begun = replace(begun, dilemma_hash=dilemma.hash, method_hash=method.hash, method=method.id)

    opening.open(begun, [dilemma, method])

    kept = Discussions(store).get(begun.id)
    assert kept.participants == 7
    assert dilemma_of(Snapshots(store).get(kept.dilemma_hash)).title == dilemma.title
    assert method_of(Snapshots(store).get(kept.method_hash)).title == method.title
    assert Workplaces(store).get(workplace.id).usual_participants == 7


def test_an_open_discussion_has_no_text_to_keep(store: Store, opening: Opening, begun: Discussion) -> None:
    opening.open(begun, [free_method(lambda _, source: source, Language.SWEDISH)])
    assert store.rows("snapshot", "1 = 1") == []


def test_where_there_is_no_room_nothing_of_it_is_kept(
    store: Store, opening: Opening, workplace: Workplace, begun: Discussion
) -> None:
    dilemma = read_shipped().dilemmas(Language.SWEDISH)[0]
    with store.changing() as database:
        database.execute("PRAGMA max_page_count = 1")

    with pytest.raises(DiskIsFull):
        opening.open(begun, [replace(dilemma, text=dilemma.text * 9, hash="other")])

    with pytest.raises(NoSuchDiscussion):
        Discussions(store).get(begun.id)
    assert Workplaces(store).get(workplace.id).usual_participants == 0
