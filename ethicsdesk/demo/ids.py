"""Ids of made-up rows: they sort by time as real ones do, and the same dice give the same ids."""

from __future__ import annotations

from datetime import datetime
from random import Random

_VARIANT = "89ab"


def made_up_id(moment: datetime, dice: Random) -> str:
    """Return the UUIDv7 that could have been made at `moment` (RFC 9562, section 5.7)."""
    time = f"{int(moment.timestamp() * 1000):012x}"
    rest = f"{dice.getrandbits(76):019x}"
    variant = _VARIANT[int(rest[3], 16) & 3]
    return f"{time[:8]}-{time[8:]}-7{rest[:3]}-{variant}{rest[4:7]}-{rest[7:]}"
