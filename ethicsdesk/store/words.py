"""The words indexes (FTS5) of what people wrote: how they are made, and asked.

An index holds no text of its own; it reads the table's. Triggers keep it in step. FTS5 keeps erased words
in spite of `secure_delete` and VACUUM unless its own `secure-delete` is on: it is set here, and making an
index anew without this function would lose it.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from ethicsdesk.model.words import Wanted
from ethicsdesk.store.driver import Database, DatabaseError


def make_searchable(database: Database, table: str, columns: Mapping[str, str]) -> None:
    """Make `<table>_words` over `columns`: each column's name, and the stored one that it is made of."""
    index, names = f"{table}_words", ", ".join(columns)
    # No column sizes: they only serve ranking, which scores every match of a common word (0.3 s).
    database.execute(f"""CREATE VIRTUAL TABLE {index} USING fts5({names}, content='{table}',
        content_rowid='number', tokenize='unicode61 remove_diacritics 2', prefix='2 3', columnsize=0)""")
    database.execute(f"INSERT INTO {index} ({index}, rank) VALUES ('secure-delete', 1)")  # noqa: S608 - our names
    old, new = (", ".join(f"{when}.{name}" for name in columns) for when in ("old", "new"))
    forget = f"INSERT INTO {index} ({index}, rowid, {names}) VALUES ('delete', old.number, {old});"  # noqa: S608
    learn = f"INSERT INTO {index} (rowid, {names}) VALUES (new.number, {new});"  # noqa: S608
    made_of = ", ".join(dict.fromkeys(columns.values()))
    for name, when, what in (
        ("learn", "INSERT", learn),
        ("forget", "DELETE", forget),
        ("change", f"UPDATE OF {made_of}", forget + learn),
    ):
        database.execute(f"CREATE TRIGGER {index}_{name} AFTER {when} ON {table} BEGIN {what} END")
    database.execute(f"INSERT INTO {index} ({index}) VALUES ('rebuild')")  # noqa: S608 - rows that were there


def asked_of(wanted: Sequence[Wanted]) -> str:
    """Return the query that asks for all of them; each word is quoted, so none is a command."""
    return " AND ".join(f'"{one.word}"{" *" if one.begins else ""}' for one in wanted)


def is_in_step(database: Database, table: str) -> bool:
    """Say whether the index holds just the words of its table. Call it inside `changing`."""
    index = f"{table}_words"
    try:
        database.execute(f"INSERT INTO {index} ({index}, rank) VALUES ('integrity-check', 1)")  # noqa: S608
    except DatabaseError:
        return False
    return True
