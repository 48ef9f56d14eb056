"""What the rows of all shared tables have in common, so that two laptops can be merged.

A shared row has `id`, `revised` (hybrid logical clock), `device` (who made the revision), `deleted`, and
`seal`: a hash of all the rest. Plain SQLite sees few damaged bytes (9 of 200 flipped bits), the seal sees
them in any row. A migration that adds a column to a table with rows seals them anew.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from datetime import UTC, date, datetime
from hashlib import blake2b
from typing import Any

from ethicsdesk.model.clock import tick
from ethicsdesk.store.driver import Database

Row = dict[str, Any]

SEAL_BYTES = 16
UNSEALED = frozenset({"number", "seal", "more"})  # what is counted or computed from the rest


def write(database: Database, table: str, row: Row) -> None:
    """Write and stamp what differs from the row that is kept; where nothing differs, write nothing.

    Call it inside `changing`. Columns that `row` leaves out stay as they are.
    """
    kept = read(database, table, row["id"])
    write_over(database, table, row, kept)


def read(database: Database, table: str, id: str) -> Row | None:
    """Return the whole row, taken away or not, or None."""
    # Plain SQL: sqlite-utils' rows_where costs three times this, and it is in the save of typed text.
    cursor = database.execute(f"SELECT * FROM {table} WHERE id = ?", [id])  # noqa: S608 - our own names
    values = cursor.fetchone()
    return None if values is None else _row(cursor, values)


def rows_where(database: Database, table: str, condition: str, *values: object) -> Iterable[Row]:
    """Give the whole rows for which a condition of ours holds."""
    cursor = database.execute(f"SELECT * FROM {table} WHERE {condition}", values)  # noqa: S608 - our own names
    return (_row(cursor, found) for found in cursor)


def write_over(database: Database, table: str, row: Row, kept: Mapping[str, Any] | None) -> None:
    """Write and stamp what differs from `kept`, which is the row of the same id, or None."""
    differing = row if kept is None else {name: row[name] for name in row if row[name] != kept[name]}
    if not differing:
        return
    whole = stamped(row if kept is None else {**kept, **row}, *stamp(database))
    if kept is None:
        insert(database, table, [whole])
        return
    places = ", ".join(f"{name} = :{name}" for name in (*differing, "revised", "device", "seal"))
    database.execute(f"UPDATE {table} SET {places} WHERE id = :id", whole)  # noqa: S608 - our own names


def insert(database: Database, table: str, rows: list[Row]) -> None:
    """Insert stamped rows of the same columns."""
    names = ", ".join(rows[0])
    places = ", ".join(f":{name}" for name in rows[0])
    statement = f"INSERT INTO {table} ({names}) VALUES ({places})"  # noqa: S608 - our own names
    database.conn.executemany(statement, rows)


def take_away(database: Database, table: str, id: str) -> bool:
    """Mark the row as taken away, so that it can be brought back. False where there is none."""
    return _mark(database, table, id, deleted=1)


def bring_back(database: Database, table: str, id: str) -> bool:
    """Bring a row back that was taken away. False where there is none."""
    return _mark(database, table, id, deleted=0)


def stamp(database: Database) -> tuple[str, str]:
    """Return the next revision and this laptop's id; a revision is given once."""
    [(device, latest)] = database.execute("SELECT id, revised FROM device")
    revised = tick(latest, datetime.now(UTC))
    database.execute("UPDATE device SET revised = ?", [revised])
    return revised, device


def stamped(row: Row, revised: str, device: str) -> Row:
    """Return the whole row with its revision, and sealed."""
    whole = {"deleted": 0, **row, "revised": revised, "device": device}
    return {**whole, "seal": seal_of(whole)}


def seal_of(row: Mapping[str, Any]) -> bytes:
    """Return the hash of what the row says, whatever the order of its columns."""
    sealed = {name: row[name] for name in sorted(row) if name not in UNSEALED}
    return blake2b(to_json(sealed).encode(), digest_size=SEAL_BYTES).digest()


def is_sound(row: Mapping[str, Any]) -> bool:
    """Say whether the row reads as it was written."""
    return bool(row["seal"] == seal_of(row))


def to_json(value: object) -> str:
    """Return compact JSON that is the same for equal values."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"), sort_keys=True)


def from_moment(moment: datetime | None) -> str | None:
    """Return a moment as text of one width that sorts as time does."""
    return None if moment is None else moment.astimezone(UTC).isoformat(timespec="microseconds")


def to_moment(text: str | None) -> datetime | None:
    """Return the moment that `from_moment` wrote."""
    return None if text is None else datetime.fromisoformat(text)


def to_day(text: str) -> date | None:
    """Return the day of a kept moment where the laptop is, or None where there is none."""
    return datetime.fromisoformat(text).astimezone().date() if text else None


def _row(cursor: Any, values: tuple[Any, ...]) -> Row:
    return {column[0]: value for column, value in zip(cursor.description, values, strict=True)}


def _mark(database: Database, table: str, id: str, *, deleted: int) -> bool:
    kept = read(database, table, id)
    if kept is None:
        return False
    write_over(database, table, {"id": id, "deleted": deleted}, kept)
    return True
