"""What stood in a finished discussion before it was changed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from ethicsdesk.model.discussion import Conclusion, Discussion, DiscussionId, Status
from ethicsdesk.model.entry import Entry, EntryKind, StakeholderDetail
from ethicsdesk.model.errors import NoSuchDiscussion, NoSuchEntry
from ethicsdesk.store.discussions import Discussions

NOW = datetime(2026, 3, 9, 9, 0, tzinfo=UTC)


@pytest.fixture
def finished(discussion: Callable[..., Discussion], entry: Callable[..., Entry]) -> Discussion:
    entries = (entry("Mamman", kind=EntryKind.STAKEHOLDER, detail=StakeholderDetail(follows="Oro")),)
    return discussion(
        entries=entries, status=Status.FINISHED, conclusion=Conclusion(text="Vi väntar", leans="a")
    )


def test_one_earlier_version_is_kept_an_editing_session(
    discussions: Discussions, finished: Discussion
) -> None:
    [first] = finished.entries
    texts = (("monday", "Mamm"), ("monday", "Modern"), ("tuesday", "En förälder"))
    for n, (session, text) in enumerate(texts):
        changed = replace(first, text=text)
        discussions.edit_entry(finished.id, changed, session=session, now=NOW + timedelta(hours=n))

    versions = discussions.versions(first.id)

    assert [version.earlier for version in versions] == [replace(first, text="Modern"), first]
    assert [version.session for version in versions] == ["tuesday", "monday"]
    assert versions[1].replaced == NOW
    assert discussions.get(finished.id).entries == (replace(first, text="En förälder"),)


def test_a_change_that_changes_nothing_leaves_no_version(
    discussions: Discussions, finished: Discussion
) -> None:
    discussions.edit_entry(finished.id, finished.entries[0], session="monday", now=NOW)
    discussions.edit_conclusion(finished.id, finished.conclusion, session="monday", now=NOW)
    assert discussions.versions(finished.entries[0].id) == ()
    assert discussions.versions(finished.id) == ()


def test_the_earlier_conclusion_is_kept(discussions: Discussions, finished: Discussion) -> None:
    later = Conclusion(text="Vi väntar inte", disagreement="En av oss", leans="b")
    discussions.edit_conclusion(finished.id, later, session="monday", now=NOW)

    [version] = discussions.versions(finished.id)

    assert version.earlier == finished.conclusion
    assert discussions.get(finished.id).conclusion == later
    assert "väntar" not in repr(version)


def test_editing_what_is_not_there_is_told_and_leaves_nothing(
    discussions: Discussions, finished: Discussion, entry: Callable[..., Entry]
) -> None:
    other = entry()
    with pytest.raises(NoSuchEntry):
        discussions.edit_entry(finished.id, other, session="monday", now=NOW)
    with pytest.raises(NoSuchDiscussion):
        discussions.edit_conclusion(DiscussionId("none"), Conclusion(), session="monday", now=NOW)
    assert discussions.versions(other.id) == ()
