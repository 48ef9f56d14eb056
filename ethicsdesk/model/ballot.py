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
    return Ballot(id=id, phase=phase, moment=moment, twist=twist, voters=voters, counts=dict(counts), held=held)
