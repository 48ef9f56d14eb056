"""Very many new discussions at once: made-up history and imports. Typing saves one row; this saves slices."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from itertools import islice
from typing import TypeVar

from ethicsdesk.model.change import Concept
from ethicsdesk.model.discussion import Discussion
from ethicsdesk.model.follow_up import FollowUp
from ethicsdesk.store.discussion_rows import ballot_row, discussion_row, entry_row, phase_rows
from ethicsdesk.store.driver import Database
from ethicsdesk.store.follow_ups import row_of
from ethicsdesk.store.rows import Row, insert, stamp, stamped
from ethicsdesk.store.store import Store

Step = Callable[[int], None]
T = TypeVar("T")
SLICE = 500  # some 50 ms with entries: a click waits for one slice at most


def add_discussions(
    store: Store, discussions: Iterable[Discussion], *, step: Step | None = None, slice: int = SLICE
) -> int:
    """Add discussions that are not there yet, each slice all or nothing, and return how many.

    `step` is called after each slice with how many there are by then; what it raises stops the rest.
    """
    concepts = (Concept.DISCUSSION, Concept.ENTRY, Concept.BALLOT)
    added = 0
    for part in _slices(discussions, slice):
        with store.changing(*concepts) as database:
            _add(database, "discussion", map(discussion_row, part))
            _add(database, "discussion_phase", (row for one in part for row in phase_rows(one)))
            _add(database, "entry", (entry_row(one.id, entry) for one in part for entry in one.entries))
            _add(database, "ballot", (ballot_row(one.id, ballot) for one in part for ballot in one.ballots))
        added += len(part)
        if step is not None:
            step(added)
    return added


def add_follow_ups(store: Store, follow_ups: Iterable[FollowUp], *, slice: int = SLICE) -> int:
    """Add follow-ups that are not there yet, each slice all or nothing, and return how many."""
    added = 0
    for part in _slices(follow_ups, slice):
        with store.changing(Concept.FOLLOW_UP) as database:
            _add(database, "follow_up", map(row_of, part))
        added += len(part)
    return added


def _add(database: Database, table: str, rows: Iterable[Row]) -> None:
    """Insert the rows; those of one slice are one revision."""
    revised, device = stamp(database)
    whole = [stamped(row, revised, device) for row in rows]
    if whole:
        insert(database, table, whole)


def _slices(things: Iterable[T], size: int) -> Iterator[list[T]]:
    remaining = iter(things)
    while part := list(islice(remaining, size)):
        yield part
