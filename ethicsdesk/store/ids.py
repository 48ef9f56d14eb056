"""New ids: UUIDv7, which sort by the time they were made."""

from __future__ import annotations

from uuid_utils import uuid7


def new_id() -> str:
    """Return an id that no other row has, on this laptop or another."""
    return str(uuid7())
