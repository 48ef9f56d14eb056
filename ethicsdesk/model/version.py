"""What stood in a finished discussion before someone changed it."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime

from ethicsdesk.model.discussion import Conclusion
from ethicsdesk.model.entry import Entry


@dataclass(frozen=True, slots=True, kw_only=True)
class Version:
    """An earlier version: of the entry `subject`, or of the conclusion of the discussion `subject`.

    There is one an editing session: what stood there when the session's first change came, at `replaced`.
    """

    id: str
    subject: str
    session: str
    replaced: datetime
    earlier: Entry | Conclusion = field(repr=False)
