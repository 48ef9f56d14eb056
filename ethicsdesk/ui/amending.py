"""A discussion that is over, and what is changed in it afterwards: what stood there before is kept.

One object is one editing session: the first change of a text in it keeps what stood there, later ones do not.
"""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject, Signal

from ethicsdesk.discussion import runner
from ethicsdesk.model.discussion import Conclusion, Discussion, DiscussionId
from ethicsdesk.model.entry import Entry, EntryId, EntryKind, detail_fields, detail_of
from ethicsdesk.model.errors import EthicsDeskError
from ethicsdesk.model.follow_up import FollowUp
from ethicsdesk.model.version import Version
from ethicsdesk.store.discussions import Discussions
from ethicsdesk.store.follow_ups import FollowUps
from ethicsdesk.store.ids import new_id
from ethicsdesk.ui.desk import Desk

PARTS = {  # what of an entry people wrote, besides its text
    EntryKind.STAKEHOLDER: ("matters", "follows"),
    EntryKind.OPTION: ("cost",),
    EntryKind.CHOICE: ("value", "cost", "limit", "need"),
}


def parts_of(entry: Entry) -> dict[str, str]:
    """Return what people wrote in an entry, by the name of the field; the text first."""
    parts = {name: str(getattr(entry.detail, name)) for name in PARTS.get(entry.kind, ())}
    return {"text": entry.text} | parts


def with_part(entry: Entry, name: str, text: str) -> Entry:
    """Return the entry with another text in one of its fields."""
    if name == "text":
        return replace(entry, text=text)
    return replace(entry, detail=detail_of(entry.kind, detail_fields(entry.detail) | {name: text}))


class Amending(QObject):
    """`discussion` is the newest, with what is typed and not yet on the disk in it."""

    changed = Signal()  # something was added or taken away
    failed = Signal(Exception)

    def __init__(
        self, desk: Desk, discussions: Discussions, follow_ups: FollowUps, discussion: Discussion
    ) -> None:
        super().__init__()
        self.discussion = discussion
        self._desk = desk
        self._discussions = discussions
        self._follow_ups = follow_ups
        self._session = new_id()

    def entry_typed(self, entry: Entry) -> None:
        """Take an entry as it is after a key press; it is saved by itself."""
        entry = replace(entry, written=self._desk.clock())
        self.discussion = runner.put(self.discussion, entry)
        save = partial(self._save_entry, self.discussion.id, entry)
        self._desk.autosave.edited(entry.id, entry.text, save)

    def conclusion_typed(self, conclusion: Conclusion) -> None:
        """Take the conclusion as it is after a key press; it is saved by itself."""
        self.discussion = replace(self.discussion, conclusion=conclusion)
        save = partial(self._save_conclusion, self.discussion.id, conclusion)
        self._desk.autosave.edited(f"conclusion-{self.discussion.id}", conclusion.text, save)

    def follow_up_typed(self, follow_up: FollowUp) -> None:
        """Take a follow-up as it is after a key press; it is saved by itself, without earlier versions."""
        save = partial(self._save_follow_up, follow_up)
        self._desk.autosave.edited(follow_up.id, follow_up.text, save)

    def versions(self, subject: str) -> tuple[Version, ...]:
        """Return the earlier versions of an entry, or of the conclusion by the discussion's id."""
        return self._discussions.versions(subject)

    def new_afterthought(self) -> Entry:
        """Return an empty afterthought; `afterthought_typed` keeps it."""
        return Entry(
            id=EntryId(new_id()),
            kind=EntryKind.AFTERTHOUGHT,
            place=runner.next_place(self.discussion, ""),
            written=self._desk.clock(),
        )

    def afterthought_typed(self, entry: Entry) -> None:
        """Take an afterthought that is being written, as it is after a key press."""
        self.discussion = runner.put(self.discussion, entry)
        save = partial(self._save_new, self.discussion.id, entry)
        self._desk.autosave.edited(entry.id, entry.text, save)

    def take_away(self, id: EntryId) -> Entry | None:
        """Take an entry away and return it, so that `bring_back` can undo it; None where that failed."""
        gone = next((entry for entry in self.discussion.entries if entry.id == id), None)
        if gone is None or not self._keep(runner.take_away(self.discussion, id)):
            return None
        return gone

    def bring_back(self, entry: Entry) -> bool:
        """Put back what was taken away; say whether it was saved."""
        return self._keep(runner.put(self.discussion, entry))

    def _keep(self, discussion: Discussion) -> bool:
        self._desk.autosave.settle()  # what waits is older and may not come after this
        try:
            self._discussions.keep(discussion)
        except EthicsDeskError as error:
            self.failed.emit(error)
            return False
        self.discussion = discussion
        self.changed.emit()
        return True

    def _save_entry(self, discussion: DiscussionId, entry: Entry, _text: str) -> None:
        self._discussions.edit_entry(discussion, entry, session=self._session, now=self._desk.clock())

    def _save_new(self, discussion: DiscussionId, entry: Entry, _text: str) -> None:
        self._discussions.keep_entry(discussion, entry)

    def _save_conclusion(self, discussion: DiscussionId, conclusion: Conclusion, _text: str) -> None:
        self._discussions.edit_conclusion(
            discussion, conclusion, session=self._session, now=self._desk.clock()
        )

    def _save_follow_up(self, follow_up: FollowUp, _text: str) -> None:
        self._follow_ups.keep(follow_up)
