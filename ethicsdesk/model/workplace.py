"""A workplace (arbetsplats): the group whose history is kept."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import NewType

WorkplaceId = NewType("WorkplaceId", str)

NAME_LONGEST = 80


@dataclass(frozen=True, slots=True, kw_only=True)
class Workplace:
    """A workplace, with its own word for the person it is for, empty for the usual one."""

    id: WorkplaceId
    name: str
    made: datetime
    clients_word: str = ""
    usual_participants: int = 0  # how many took part last; 0 before the first discussion
