"""What all shared rows have in common."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta, timezone

from ethicsdesk.model.discussion import Discussion
from ethicsdesk.model.entry import Entry
from ethicsdesk.store.backup import SEALED
from ethicsdesk.store.discussions import Discussions
from ethicsdesk.store.ids import new_id
from ethicsdesk.store.rows import from_moment, is_sound, to_moment
from ethicsdesk.store.store import Store


def test_each_row_that_was_written_is_sound_and_one_changed_letter_is_seen(
    store: Store, discussions: Discussions, discussion: Callable[..., Discussion], entry: Callable[..., Entry]
) -> None:
    kept = discussion(entries=(entry("Ask her"),))
    discussions.remove(kept.id)
    discussions.restore(kept.id)
    for table in SEALED:
        assert all(map(is_sound, store.rows(table, "true"))), table

    with store.changing() as database:
        database.execute("UPDATE entry SET text = 'Ask him'")

    [row] = store.rows("entry", "true")
    assert not is_sound(row)


def test_every_shared_table_is_sealed(store: Store) -> None:
    columns = "SELECT m.name FROM sqlite_schema AS m, pragma_table_info(m.name) AS c WHERE c.name = 'seal'"
    assert {name for (name,) in store.ask(columns)} == set(SEALED)


def test_moments_sort_as_text_and_come_back_whole() -> None:
    east = timezone(timedelta(hours=2))
    moments = [
        datetime(2026, 3, 2, 1, 0, tzinfo=east),
        datetime(2026, 3, 2, 0, 0, tzinfo=UTC),
        datetime(2026, 3, 2, 0, 0, 0, 1, tzinfo=UTC),
    ]
    kept = [from_moment(moment) for moment in moments]
    assert kept == sorted(kept, key=str)
    assert [to_moment(text) for text in kept] == moments
    assert to_moment(from_moment(None)) is None


def test_ids_sort_by_the_time_they_were_made() -> None:
    ids = [new_id() for _ in range(1000)]
    assert len(set(ids)) == 1000
    assert ids == sorted(ids)
    assert set(map(len, ids)) == {36}
