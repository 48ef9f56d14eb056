"""A ballot (omröstning): counts, never persons."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import NewType

from ethicsdesk.model.method import BallotMoment

BallotId = NewType("BallotId", str)

FEWEST_TO_KEEP = 3  # under three voters only that a ballot was held
FEWEST_TO_COMPARE = 5  # for everything but the discussion's own page


@dataclass(frozen=True, slots=True, kw_only=True)
class Ballot:
    """A finished ballot in the phase `phase`. `twist` is the number of the what-if card, or 0.

    `counts` holds the votes by option id. Where fewer than three voted nothing but that it was held is
    kept: `voters` is 0 and `counts` empty. `sureness` is the median of how sure people were (0-10);
    `weighed_most` counts argument entries' ids.
    """

    id: BallotId
    phase: str
    moment: BallotMoment
    twist: int = 0
    voters: int
    counts: Mapping[str, int] = field(default_factory=dict)
    sureness: float | None = None
    weighed_most: Mapping[str, int] = field(default_factory=dict)
    held: datetime

    @property
    def is_shown(self) -> bool:
        """Say whether the result may be seen on the discussion's own page."""
        return self.voters >= FEWEST_TO_KEEP

    @property
    def is_comparable(self) -> bool:
        """Say whether figures of it may appear anywhere else."""
        return self.voters >= FEWEST_TO_COMPARE


def close_ballot(
    *,
    id: BallotId,
    phase: str,
    moment: BallotMoment,
    counts: Mapping[str, int],
    held: datetime,
    twist: int = 0,
) -> Ballot:
    """Make the ballot that is kept of `counts`: what fewer than three voted is not known afterwards."""
    voters = sum(counts.values())
    if voters < FEWEST_TO_KEEP:
        return Ballot(id=id, phase=phase, moment=moment, twist=twist, voters=0, held=held)
    return Ballot(
        id=id, phase=phase, moment=moment, twist=twist, voters=voters, counts=dict(counts), held=held
    )


def fewest_moved(before: Ballot, after: Ballot) -> int | None:
    """Return how many must have changed their mind at the least, or None where it cannot be said.

    Half of what the counts differ: each who changed takes one vote away and adds one elsewhere. Others may
    have changed places with each other, so it is never more than "at least".
    """
    if not (before.is_shown and after.is_shown) or before.voters != after.voters:
        return None
    options = {*before.counts, *after.counts}
    return sum(abs(after.counts.get(id, 0) - before.counts.get(id, 0)) for id in options) // 2


def grew_most(before: Ballot, after: Ballot) -> str | None:
    """Return the option that gained the most votes, or None where none gained or several did as much."""
    gains = {id: after.counts.get(id, 0) - before.counts.get(id, 0) for id in {*before.counts, *after.counts}}
    most = max(gains.values(), default=0)
    first = [id for id, gain in gains.items() if gain == most]
    return first[0] if most > 0 and len(first) == 1 else None
