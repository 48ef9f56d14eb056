"""Rows 10, 11 and 12: the timeline and the figures of a million discussions, against those of a thousand.

Each size is read in a process of its own, by turns, so that memory can be told apart. `--discussions N`
asks for another size than a million.
"""

from __future__ import annotations

import json
import subprocess
import sys
import time
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

import click

from benchmarks.made import make_discussions, make_workplace
from benchmarks.report import Line, compared, show
from ethicsdesk.model.timeline import OLDEST, Mark
from ethicsdesk.model.workplace import WorkplaceId
from ethicsdesk.store.bulk import add_discussions
from ethicsdesk.store.discussions import Discussions
from ethicsdesk.store.store import Store
from ethicsdesk.store.workplaces import Workplaces

FEW = 1000
MANY = 1_000_000
PROCESSES = 9
READS = 25
FRAME_MS = 16.7
SLICE = 5000
EXTRA_MEMORY_MB = 25

# What coverage costs where nothing is made of it: one walk through the index that covers it.
COVERAGE = """SELECT principles, count(*), max(held) FROM discussion INDEXED BY discussion_touched
    WHERE workplace = ? AND deleted = 0 AND status = 'finished' GROUP BY principles"""

Readings = dict[str, float]


@click.command()
@click.option("--discussions", default=MANY, help="How many there are in the large history.")
@click.option("--read", "read_only", type=(Path, str), default=None, hidden=True)
def main(discussions: int, read_only: tuple[Path, str] | None) -> None:
    """Measure and print; 0 where the goals are met."""
    if read_only is not None:
        sys.stdout.write(json.dumps(_readings(read_only[0], WorkplaceId(read_only[1]))))
        return
    with TemporaryDirectory() as folder:
        sys.exit(0 if show(*measure(Path(folder), discussions)) else 1)


def measure(folder: Path, many: int) -> list[Line]:
    """Return the figures of a history of `many` discussions."""
    histories = [
        (folder / "few", _fill(folder / "few", FEW)),
        (folder / "many", _fill(folder / "many", many)),
    ]
    read: list[list[Readings]] = [[], []]
    for _ in range(PROCESSES):
        for readings, history in zip(read, histories, strict=True):
            readings.append(_in_own_process(*history))
    few, large = ({name: median(one[name] for one in readings) for name in readings[0]} for readings in read)
    memory = large["memory"] - few["memory"]
    return [
        compared(
            10,
            f"first page of {many:,}, of {FEW:,}",
            limit=few["page"],
            ours=large["page"],
            goal=1.5,
        ),
        compared(
            10,
            "memory for it, and 25 MB more",
            limit=EXTRA_MEMORY_MB,
            ours=memory,
            goal=1,
            unit="MB",
        ),
        compared(
            10,
            "a page in the middle, the first page",
            limit=large["page"],
            ours=large["middle"],
            goal=1.5,
        ),
        compared(11, "jump to the oldest, one frame", limit=FRAME_MS, ours=large["oldest"], goal=3),
        compared(
            12,
            "coverage, a bare read of its index",
            limit=large["index"],
            ours=large["touched"],
            goal=1.2,
        ),
        compared(
            12,
            "coverage again, a ready summary",
            limit=large["summary"],
            ours=large["again"],
            goal=2,
        ),
    ]


def _fill(folder: Path, count: int) -> WorkplaceId:
    with closing(Store(folder)) as store:
        workplace = make_workplace()
        Workplaces(store).keep(workplace)
        add_discussions(store, make_discussions(workplace, count), slice=SLICE)
    return workplace.id


def _in_own_process(folder: Path, workplace: WorkplaceId) -> Readings:
    command = [sys.executable, "-m", "benchmarks.history", "--read", str(folder), workplace]
    readings: Readings = json.loads(subprocess.run(command, check=True, capture_output=True).stdout)
    return readings


def _readings(folder: Path, workplace: WorkplaceId) -> Readings:
    """Return the milliseconds of each reading, and the memory after the page and the count."""
    with closing(Store(folder)) as store:
        discussions = Discussions(store)
        page = _timed(lambda: discussions.page(workplace))
        discussions.count(workplace)
        memory = _memory_mb()
        middle = _middle(store, workplace)
        store.ask(f"CREATE TEMP TABLE summary AS {COVERAGE}", workplace)
        return {
            "page": page,
            "memory": memory,
            "middle": _timed(lambda: discussions.page(workplace, before=middle)),
            "oldest": _timed(lambda: discussions.page(workplace, after=OLDEST)),
            "index": _timed(lambda: store.ask(COVERAGE, workplace), 3),
            "touched": _timed(lambda: Discussions(store).touched(workplace), 3),
            "summary": _timed(lambda: store.ask("SELECT * FROM summary")),
            "again": _timed(lambda: discussions.touched(workplace)),
        }


def _middle(store: Store, workplace: WorkplaceId) -> Mark:
    statement = """SELECT held, id FROM discussion WHERE workplace = ? AND deleted = 0 AND status <> 'planned'
        ORDER BY held, id LIMIT 1 OFFSET (SELECT count(*) / 2 FROM discussion)"""
    [(held, last)] = store.ask(statement, workplace)
    return Mark(held=held, id=last)


def _timed(read: Callable[[], object], times: int = READS) -> float:
    return median(_timed_once(read) for _ in range(times))


def _timed_once(read: Callable[[], object]) -> float:
    begun = time.perf_counter()
    read()
    return (time.perf_counter() - begun) * 1000


def _memory_mb() -> float:
    """Return the memory that is this process's own share (PSS)."""
    text = Path("/proc/self/smaps_rollup").read_text()
    [line] = [line for line in text.splitlines() if line.startswith("Pss:")]
    return int(line.split()[1]) / 1024


if __name__ == "__main__":
    main()
