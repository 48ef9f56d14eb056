"""Where workplaces are kept: the groups whose history this is."""

from __future__ import annotations

from dataclasses import asdict
from datetime import datetime

from ethicsdesk.model.change import Concept
from ethicsdesk.model.errors import NoSuchWorkplace
from ethicsdesk.model.workplace import Workplace, WorkplaceId
from ethicsdesk.store.rows import Row, bring_back, from_moment, take_away, write
from ethicsdesk.store.store import Store


class Workplaces:
    """The workplaces that share this laptop."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def all(self) -> tuple[Workplace, ...]:
        """Return all that are there, by name."""
        found = map(_from_row, self._store.rows("workplace", "deleted = 0"))
        return tuple(sorted(found, key=lambda workplace: (workplace.name.casefold(), workplace.id)))

    def get(self, id: WorkplaceId) -> Workplace:
        """Return one workplace, or raise `NoSuchWorkplace`."""
        for row in self._store.rows("workplace", "id = ? AND deleted = 0", id):
            return _from_row(row)
        raise NoSuchWorkplace(id)

    def keep(self, workplace: Workplace) -> None:
        """Keep it as it is now; only what differs is written."""
        row = asdict(workplace) | {"made": from_moment(workplace.made), "deleted": 0}
        with self._store.changing(Concept.WORKPLACE) as database:
            write(database, "workplace", row)

    def remove(self, id: WorkplaceId) -> None:
        """Take it away with its history, so that both can be brought back. Raises `NoSuchWorkplace`."""
        with self._store.changing(Concept.WORKPLACE) as database:
            if not take_away(database, "workplace", id):
                raise NoSuchWorkplace(id)

    def restore(self, id: WorkplaceId) -> None:
        """Bring it back. Raises `NoSuchWorkplace`."""
        with self._store.changing(Concept.WORKPLACE) as database:
            if not bring_back(database, "workplace", id):
                raise NoSuchWorkplace(id)


def _from_row(row: Row) -> Workplace:
    return Workplace(
        id=WorkplaceId(row["id"]),
        name=row["name"],
        made=datetime.fromisoformat(row["made"]),
        clients_word=row["clients_word"],
        usual_participants=row["usual_participants"],
    )
