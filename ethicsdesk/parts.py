"""What the window and the command line share: the store and what works on it. Nothing here knows Qt."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ethicsdesk.content.library import Library
    from ethicsdesk.discussion.opening import Opening
    from ethicsdesk.search.everything import Search
    from ethicsdesk.store.discussions import Discussions
    from ethicsdesk.store.follow_ups import FollowUps
    from ethicsdesk.store.snapshots import Snapshots
    from ethicsdesk.store.store import Store
    from ethicsdesk.store.workplaces import Workplaces


@dataclass(frozen=True, slots=True)
class Parts:
    """One open data folder."""

    folder: Path
    store: Store
    library: Library
    workplaces: Workplaces
    discussions: Discussions
    follow_ups: FollowUps
    snapshots: Snapshots
    search: Search
    opening: Opening


def open_parts(folder: Path) -> Parts:
    """Open the database in `folder` and put together what works on it. Raises EthicsDeskError."""
    from ethicsdesk.content.library import read_shipped
    from ethicsdesk.discussion.opening import Opening
    from ethicsdesk.search.everything import Search
    from ethicsdesk.store.discussions import Discussions
    from ethicsdesk.store.follow_ups import FollowUps
    from ethicsdesk.store.history_search import HistorySearch
    from ethicsdesk.store.snapshots import Snapshots
    from ethicsdesk.store.store import Store
    from ethicsdesk.store.workplaces import Workplaces

    store = Store(folder)
    library = read_shipped()
    workplaces, discussions, snapshots = Workplaces(store), Discussions(store), Snapshots(store)
    return Parts(
        folder=folder,
        store=store,
        library=library,
        workplaces=workplaces,
        discussions=discussions,
        follow_ups=FollowUps(store),
        snapshots=snapshots,
        search=Search(HistorySearch(store), library),
        opening=Opening(store, discussions, snapshots, workplaces),
    )
