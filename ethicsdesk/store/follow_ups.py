"""Where follow-ups are kept, with what became of them."""

from __future__ import annotations

from dataclasses import asdict
from datetime import date

from ethicsdesk.model.change import Concept
from ethicsdesk.model.discussion import DiscussionId
from ethicsdesk.model.errors import NoSuchFollowUp
from ethicsdesk.model.follow_up import FollowUp, FollowUpId, FollowUpState
from ethicsdesk.model.workplace import WorkplaceId
from ethicsdesk.store.rows import Row, bring_back, read, take_away, write, write_over
from ethicsdesk.store.store import Store


class FollowUps:
    """What the groups on this laptop agreed to come back to."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def get(self, id: FollowUpId) -> FollowUp:
        """Return one follow-up, or raise `NoSuchFollowUp`."""
        for row in self._store.rows("follow_up", "id = ? AND deleted = 0", id):
            return _from_row(row)
        raise NoSuchFollowUp(id)

    def of(self, discussion: DiscussionId) -> tuple[FollowUp, ...]:
        """Return those of one discussion, in the order they were made."""
        rows = self._store.rows("follow_up", "discussion = ? AND deleted = 0 ORDER BY id", discussion)
        return tuple(map(_from_row, rows))

    def waiting(self, workplace: WorkplaceId) -> tuple[FollowUp, ...]:
        """Return what the workplace has yet to come back to, the earliest day first, without a day last."""
        condition = """workplace = ? AND deleted = 0 AND state IN ('open', 'going-on')
            AND NOT (SELECT deleted FROM discussion WHERE discussion.id = follow_up.discussion)
            ORDER BY due IS NULL, due, id"""
        return tuple(map(_from_row, self._store.rows("follow_up", condition, workplace)))

    def keep(self, follow_up: FollowUp) -> None:
        """Keep it as it is now; only what differs is written."""
        with self._store.changing(Concept.FOLLOW_UP) as database:
            write(database, "follow_up", row_of(follow_up))

    def keep_text(self, id: FollowUpId, text: str) -> None:
        """Keep what it says, as typed. Raises `NoSuchFollowUp`; nothing is then written."""
        self._change(id, text=text)

    def keep_outcome(self, id: FollowUpId, outcome: str) -> None:
        """Keep what became of it, as typed. Raises `NoSuchFollowUp`; nothing is then written."""
        self._change(id, outcome=outcome)

    def settle(self, id: FollowUpId, state: FollowUpState) -> None:
        """Keep how far it has come. Raises `NoSuchFollowUp`; nothing is then written."""
        self._change(id, state=state)

    def remove(self, id: FollowUpId) -> None:
        """Take it away, so that it can be brought back. Raises `NoSuchFollowUp`."""
        with self._store.changing(Concept.FOLLOW_UP) as database:
            if not take_away(database, "follow_up", id):
                raise NoSuchFollowUp(id)

    def restore(self, id: FollowUpId) -> None:
        """Bring it back. Raises `NoSuchFollowUp`."""
        with self._store.changing(Concept.FOLLOW_UP) as database:
            if not bring_back(database, "follow_up", id):
                raise NoSuchFollowUp(id)

    def _change(self, id: FollowUpId, **columns: str) -> None:
        with self._store.changing(Concept.FOLLOW_UP) as database:
            kept = read(database, "follow_up", id)
            if kept is None or kept["deleted"]:
                raise NoSuchFollowUp(id)
            write_over(database, "follow_up", columns, kept)


def row_of(follow_up: FollowUp) -> Row:
    """Return the row of a follow-up that is there."""
    due = follow_up.due.isoformat() if follow_up.due else None
    return asdict(follow_up) | {"due": due, "deleted": 0}


def _from_row(row: Row) -> FollowUp:
    return FollowUp(
        id=FollowUpId(row["id"]),
        workplace=WorkplaceId(row["workplace"]),
        discussion=row["discussion"],
        text=row["text"],
        role=row["role"],
        due=date.fromisoformat(row["due"]) if row["due"] else None,
        state=FollowUpState(row["state"]),
        outcome=row["outcome"],
    )
