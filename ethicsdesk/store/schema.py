"""The tables, as the numbered steps that made them. A step that has been released is never edited.

Each step runs in a transaction of its own. `PRAGMA user_version` holds how many there are, so that an
older app sees that a newer one has been here. Searched tables have a `number` of their own for the words
index: VACUUM gives rows without one new numbers, and the index would then point at other rows.
"""

from __future__ import annotations

from collections.abc import Callable

from ethicsdesk.model.clock import START
from ethicsdesk.store.driver import Database, Migrations
from ethicsdesk.store.ids import new_id
from ethicsdesk.store.words import make_searchable

APPLICATION = 0x45746844  # "EthD": how the file says whose it is

schema = Migrations("ethicsdesk")
STEPS: list[str] = []

Step = Callable[[Database], None]

_SHARED = (
    "revised TEXT NOT NULL, device TEXT NOT NULL, deleted INTEGER NOT NULL DEFAULT 0, seal BLOB NOT NULL"
)

# What a group wrote in an entry's detail, a line each. `against` may be an id: a letter, UUID or principle.
_MORE = r"""
    coalesce(detail ->> 'cost' || char(10), '') || coalesce(detail ->> 'matters' || char(10), '')
    || coalesce(detail ->> 'follows' || char(10), '') || coalesce(detail ->> 'value' || char(10), '')
    || coalesce(detail ->> 'limit' || char(10), '') || coalesce(detail ->> 'need' || char(10), '')
    || CASE WHEN length(detail ->> 'against') NOT IN (0, 1, 36)
       AND detail ->> 'against' NOT LIKE 'principle.%' THEN detail ->> 'against' ELSE '' END"""


def _step(name: str) -> Callable[[Step], Step]:
    """Add the next step; it also says in the file that it has been taken."""
    number = len(STEPS) + 1
    STEPS.append(name)

    def add(make: Step) -> Step:
        def run(database: Database) -> None:
            make(database)
            database.execute(f"PRAGMA user_version = {number:d}")

        schema(name=name)(run)
        return make

    return add


@_step("0001_device")
def device(database: Database) -> None:
    """Keep which laptop this is, and the last revision that it gave."""
    database.execute(f"PRAGMA application_id = {APPLICATION:d}")
    database.execute("CREATE TABLE device (id TEXT NOT NULL PRIMARY KEY, revised TEXT NOT NULL) STRICT")
    database.execute("INSERT INTO device VALUES (?, ?)", [new_id(), START])


@_step("0002_workplace")
def workplace(database: Database) -> None:
    """Keep the groups whose history this is."""
    database.execute(f"""CREATE TABLE workplace (
        id TEXT NOT NULL PRIMARY KEY, name TEXT NOT NULL, made TEXT NOT NULL, clients_word TEXT NOT NULL,
        usual_participants INTEGER NOT NULL, {_SHARED}) STRICT""")


@_step("0003_discussion")
def discussion(database: Database) -> None:
    """Keep discussions, their phases, what was recorded in them, and ballots.

    `held` is when one began, or is planned to: a generated column could say so, but no index covers a query
    over one (SQLite 3.53). Pages by key go through `discussion_timeline`; the other two cover the figures.
    The conditions say `deleted = 0`: of `NOT deleted` SQLite does not see that the column is a constant.
    """
    for statement in (
        f"""CREATE TABLE discussion (
            number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE,
            workplace TEXT NOT NULL REFERENCES workplace (id),
            about_kind TEXT NOT NULL, about_id TEXT NOT NULL, title TEXT NOT NULL, own_case TEXT NOT NULL,
            method TEXT NOT NULL, language TEXT NOT NULL, status TEXT NOT NULL, minutes INTEGER NOT NULL,
            participants INTEGER NOT NULL, roles TEXT NOT NULL, facilitator TEXT NOT NULL,
            planned TEXT, started TEXT, ended TEXT, current INTEGER NOT NULL,
            conclusion TEXT NOT NULL, disagreement TEXT NOT NULL, leans TEXT NOT NULL,
            axis TEXT, principles TEXT NOT NULL, twist INTEGER NOT NULL,
            dilemma_hash TEXT NOT NULL, principle_hash TEXT NOT NULL, method_hash TEXT NOT NULL,
            held TEXT NOT NULL, {_SHARED}) STRICT""",
        """CREATE INDEX discussion_timeline ON discussion (workplace, held DESC, id DESC, status)
            WHERE deleted = 0 AND status <> 'planned'""",
        """CREATE INDEX discussion_unfinished ON discussion (workplace)
            WHERE deleted = 0 AND status IN ('running', 'paused')""",
        """CREATE INDEX discussion_planned ON discussion (workplace)
            WHERE deleted = 0 AND status = 'planned'""",
        """CREATE INDEX discussion_figures ON discussion (workplace, held, id, about_kind, about_id,
            principles, axis, minutes, participants, leans, method)
            WHERE deleted = 0 AND status = 'finished'""",
        """CREATE INDEX discussion_touched ON discussion (workplace, principles, held)
            WHERE deleted = 0 AND status = 'finished'""",
        f"""CREATE TABLE discussion_phase (
            id TEXT NOT NULL PRIMARY KEY, discussion TEXT NOT NULL REFERENCES discussion (id),
            phase TEXT NOT NULL, place INTEGER NOT NULL, kind TEXT NOT NULL, title TEXT NOT NULL,
            minutes INTEGER NOT NULL, seconds INTEGER NOT NULL, state TEXT NOT NULL, {_SHARED}) STRICT""",
        "CREATE INDEX discussion_phase_discussion ON discussion_phase (discussion)",
        f"""CREATE TABLE entry (
            number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE,
            discussion TEXT NOT NULL REFERENCES discussion (id), phase TEXT NOT NULL, kind TEXT NOT NULL,
            text TEXT NOT NULL, detail TEXT NOT NULL, place INTEGER NOT NULL, written TEXT NOT NULL,
            {_SHARED}, more TEXT AS ({_MORE}) VIRTUAL) STRICT""",
        "CREATE INDEX entry_discussion ON entry (discussion)",
        f"""CREATE TABLE ballot (
            id TEXT NOT NULL PRIMARY KEY, discussion TEXT NOT NULL REFERENCES discussion (id),
            phase TEXT NOT NULL, moment TEXT NOT NULL, twist INTEGER NOT NULL, voters INTEGER NOT NULL,
            counts TEXT NOT NULL, sureness REAL, weighed_most TEXT NOT NULL, closed TEXT NOT NULL,
            {_SHARED}) STRICT""",
        "CREATE INDEX ballot_discussion ON ballot (discussion)",
    ):
        database.execute(statement)


@_step("0004_follow_up")
def follow_up(database: Database) -> None:
    """Keep what a group agreed to come back to."""
    database.execute(f"""CREATE TABLE follow_up (
        number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE,
        workplace TEXT NOT NULL REFERENCES workplace (id),
        discussion TEXT NOT NULL REFERENCES discussion (id), text TEXT NOT NULL, role TEXT NOT NULL,
        due TEXT, state TEXT NOT NULL, outcome TEXT NOT NULL, {_SHARED}) STRICT""")
    database.execute("CREATE INDEX follow_up_discussion ON follow_up (discussion)")
    database.execute("""CREATE INDEX follow_up_waiting ON follow_up (workplace, due)
        WHERE deleted = 0 AND state IN ('open', 'going-on')""")


@_step("0005_snapshot")
def snapshot(database: Database) -> None:
    """Keep the texts that discussions used, once a hash. A row never changes."""
    database.execute("""CREATE TABLE snapshot (
        hash TEXT NOT NULL PRIMARY KEY, kind TEXT NOT NULL, id TEXT NOT NULL, language TEXT NOT NULL,
        pack TEXT NOT NULL, pack_version TEXT NOT NULL, text TEXT NOT NULL) STRICT""")


@_step("0006_version")
def version(database: Database) -> None:
    """Keep what stood in finished discussions before it was changed, once an editing session."""
    database.execute(f"""CREATE TABLE version (
        id TEXT NOT NULL PRIMARY KEY, subject TEXT NOT NULL, session TEXT NOT NULL, kind TEXT NOT NULL,
        replaced TEXT NOT NULL, earlier TEXT NOT NULL, {_SHARED}, UNIQUE (subject, session)) STRICT""")


@_step("0007_audit")
def audit(database: Database) -> None:
    """Keep what was disposed of: kind, how many, when and under which rule, and nothing of the content."""
    database.execute("""CREATE TABLE audit (
        number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, moment TEXT NOT NULL, act TEXT NOT NULL,
        kind TEXT NOT NULL, count INTEGER NOT NULL, rule TEXT NOT NULL, device TEXT NOT NULL,
        chain BLOB NOT NULL) STRICT""")


@_step("0008_words")
def words(database: Database) -> None:
    """Make what was written findable by its words."""
    make_searchable(database, "entry", {"text": "text", "more": "detail"})
    columns = ("title", "own_case", "conclusion", "disagreement")
    make_searchable(database, "discussion", {name: name for name in columns})
    make_searchable(database, "follow_up", {"text": "text", "outcome": "outcome"})
