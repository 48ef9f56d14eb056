"""A clock that stands still until a test lets time pass."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

TUESDAY = datetime(2026, 3, 3, 8, 30, tzinfo=UTC)


class Clock:
    """Handed in where the app asks what time it is."""

    def __init__(self, now: datetime = TUESDAY) -> None:
        self.now = now

    def __call__(self) -> datetime:
        """Say what time it is."""
        return self.now

    def advance(self, **time: float) -> None:
        """Let time pass: `seconds=1`, `days=2`."""
        self.now += timedelta(**time)
