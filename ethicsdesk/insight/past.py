"""How often one dilemma or principle has been the subject of a discussion here, and when last."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from ethicsdesk.model.discussion import DiscussionId
from ethicsdesk.model.held import Held
from ethicsdesk.model.method import AboutKind


@dataclass(frozen=True, slots=True, kw_only=True)
class Past:
    """`times` it was what a discussion was about; `last` and `discussion` are of the latest one."""

    times: int
    last: date
    discussion: DiscussionId


def past(held: Iterable[Held], kind: AboutKind) -> Mapping[str, Past]:
    """Return the past of everything of a kind that was ever discussed, by its id."""
    known: dict[str, Past] = {}
    for one in held:
        if one.about_kind is not kind:
            continue
        before = known.get(one.about_id)
        if before is None:
            known[one.about_id] = Past(times=1, last=one.day, discussion=one.discussion)
        else:
            is_newer = one.day >= before.last
            known[one.about_id] = Past(
                times=before.times + 1,
                last=one.day if is_newer else before.last,
                discussion=one.discussion if is_newer else before.discussion,
            )
    return known
