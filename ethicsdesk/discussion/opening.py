"""The beginning of a discussion: what it used is kept with it, all or nothing."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from ethicsdesk.content.snapshots import snapshot_of
from ethicsdesk.model.change import Concept
from ethicsdesk.model.dilemma import Dilemma
from ethicsdesk.model.discussion import Discussion
from ethicsdesk.model.method import Method
from ethicsdesk.model.value_base import Principle
from ethicsdesk.store.discussions import Discussions
from ethicsdesk.store.snapshots import Snapshots
from ethicsdesk.store.store import Store
from ethicsdesk.store.workplaces import Workplaces


class Opening:
    """Keeps a discussion that begins, with the texts it begins from."""

    def __init__(
        self, store: Store, discussions: Discussions, snapshots: Snapshots, workplaces: Workplaces
    ) -> None:
        self._store = store
        self._discussions = discussions
        self._snapshots = snapshots
        self._workplaces = workplaces

    def open(self, discussion: Discussion, used: Iterable[Dilemma | Principle | Method]) -> None:
        """Keep the discussion, a snapshot of each text it uses, and how many took part this time."""
        with self._store.changing(Concept.DISCUSSION, Concept.SNAPSHOT, Concept.WORKPLACE):
            for thing in used:
                if thing.hash:  # an open discussion's method is the app's own and has no text
                    self._snapshots.keep(snapshot_of(thing))
            self._discussions.keep(discussion)
            workplace = self._workplaces.get(discussion.workplace)
            self._workplaces.keep(replace(workplace, usual_participants=discussion.participants))
