"""Where workplaces are kept."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from ethicsdesk.model.discussion import Discussion
from ethicsdesk.model.errors import NoSuchWorkplace
from ethicsdesk.model.workplace import Workplace, WorkplaceId
from ethicsdesk.store.history_search import HistorySearch
from ethicsdesk.store.ids import new_id
from ethicsdesk.store.store import Store
from ethicsdesk.store.workplaces import Workplaces


def test_workplaces_come_by_name(store: Store, workplace: Workplace) -> None:
    workplaces = Workplaces(store)
    second = replace(workplace, id=WorkplaceId(new_id()), name="björken", clients_word="boende")
    workplaces.keep(second)
    assert workplaces.all() == (second, workplace)
    assert workplaces.get(second.id) == second


def test_a_new_name_is_kept(store: Store, workplace: Workplace) -> None:
    renamed = replace(workplace, name="Almgården", usual_participants=9)
    Workplaces(store).keep(renamed)
    assert Workplaces(store).all() == (renamed,)


def test_a_workplace_goes_with_its_history_and_comes_back_with_it(
    store: Store, workplace: Workplace, discussion: Callable[..., Discussion]
) -> None:
    discussion("Nyckeln")
    workplaces, search = Workplaces(store), HistorySearch(store)

    workplaces.remove(workplace.id)
    assert workplaces.all() == ()
    assert search.find("nyckeln") == ()
    with pytest.raises(NoSuchWorkplace):
        workplaces.get(workplace.id)

    workplaces.restore(workplace.id)
    assert workplaces.all() == (workplace,)
    assert len(search.find("nyckeln")) == 1


def test_taking_away_what_is_not_there_is_told(store: Store) -> None:
    for ask in (Workplaces(store).remove, Workplaces(store).restore):
        with pytest.raises(NoSuchWorkplace):
            ask(WorkplaceId("none"))
