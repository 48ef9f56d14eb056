"""Where the texts that discussions used are kept, once a hash."""

from __future__ import annotations

from dataclasses import asdict

from ethicsdesk.model.change import Concept
from ethicsdesk.model.errors import NoSuchSnapshot
from ethicsdesk.model.language import Language
from ethicsdesk.model.snapshot import Snapshot, SnapshotKind
from ethicsdesk.store.store import Store


class Snapshots:
    """The dilemmas, principles and methods as they read when they were used."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def keep(self, snapshot: Snapshot) -> None:
        """Keep the text, unless one of the same hash is there; a kept text never changes."""
        with self._store.changing(Concept.SNAPSHOT) as database:
            database.execute(
                """INSERT INTO snapshot (hash, kind, id, language, pack, pack_version, text)
                VALUES (:hash, :kind, :id, :language, :pack, :pack_version, :text)
                ON CONFLICT (hash) DO NOTHING""",
                asdict(snapshot),
            )

    def get(self, hash: str) -> Snapshot:
        """Return the text of this hash, or raise `NoSuchSnapshot`."""
        for row in self._store.rows("snapshot", "hash = ?", hash):
            kind, language = SnapshotKind(row["kind"]), Language(row["language"])
            return Snapshot(**row | {"kind": kind, "language": language})
        raise NoSuchSnapshot(hash)
