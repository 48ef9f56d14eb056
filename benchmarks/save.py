"""Row 5: one durable save of a note as typed, against the least that SQLite does for it.

Both databases have the same tables, triggers and words index, and lie beside each other on one disk.
"""

from __future__ import annotations

import sys
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

from benchmarks.made import BEGAN, make_discussions, make_workplace, sentence
from benchmarks.report import Line, compared, interleaved, percentile, show
from ethicsdesk.model.discussion import Discussion
from ethicsdesk.model.entry import Entry, EntryId, EntryKind
from ethicsdesk.store.bulk import add_discussions
from ethicsdesk.store.discussions import Discussions
from ethicsdesk.store.driver import Database, connect
from ethicsdesk.store.ids import new_id
from ethicsdesk.store.store import Store
from ethicsdesk.store.workplaces import Workplaces

ROUNDS = 1500
NOTES = 20


def main() -> int:
    """Measure and print; 0 where the goals are met."""
    with TemporaryDirectory() as folder:
        figures = measure(Path(folder), ROUNDS)
    return 0 if show(*figures) else 1


def measure(folder: Path, rounds: int) -> list[Line]:
    """Return the figures of `rounds` saves of each kind, by turns."""
    ours, raw = Store(folder / "ours"), Store(folder / "raw")
    kept = [_fill(store) for store in (ours, raw)]
    raw.close()
    discussions = Discussions(ours)
    with closing(ours), closing(connect(folder / "raw" / "workplace.db")) as least:

        def save(number: int) -> None:
            discussion, entry = kept[0], kept[0].entries[number % NOTES]
            discussions.keep_entry(discussion.id, replace(entry, text=_typed(number)))

        limit, taken = interleaved(rounds, lambda number: _save_raw(least, kept[1], number), save)
    p50, p99 = percentile(taken, 50), percentile(taken, 99)
    return [
        compared(
            5,
            "durable save of a note: median, raw SQLite",
            limit=percentile(limit, 50),
            ours=p50,
            goal=2.5,
        ),
        compared(5, "durable save of a note: 99th percentile, its own median", limit=p50, ours=p99, goal=4),
        compared(
            5,
            "(raw SQLite's own 99th percentile, its own median)",
            limit=percentile(limit, 50),
            ours=percentile(limit, 99),
            goal=4,
        ),
    ]


def _fill(store: Store) -> Discussion:
    """Keep 2,000 discussions, and return one with notes."""
    workplace = make_workplace()
    Workplaces(store).keep(workplace)
    *others, last = make_discussions(workplace, 2000)
    add_discussions(store, others)
    notes = tuple(
        Entry(id=EntryId(new_id()), kind=EntryKind.NOTE, text=_typed(place), place=place, written=BEGAN)
        for place in range(NOTES)
    )
    kept = replace(last, entries=notes)
    add_discussions(store, [kept])
    return kept


def _save_raw(database: Database, discussion: Discussion, number: int) -> None:
    entry = discussion.entries[number % NOTES]
    database.conn.execute("BEGIN IMMEDIATE")
    database.conn.execute("UPDATE entry SET text = ? WHERE id = ?", [_typed(number), entry.id])
    database.conn.execute("COMMIT")


def _typed(number: int) -> str:
    return f"{sentence(number, 25)} {number}"


if __name__ == "__main__":
    sys.exit(main())
