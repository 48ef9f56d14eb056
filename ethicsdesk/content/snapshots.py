"""The text that a discussion used: kept whole, and read again from that text alone, whatever is installed."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from ethicsdesk.content.origin import Origin
from ethicsdesk.content.read_dilemma import build_dilemma
from ethicsdesk.content.read_method import build_method
from ethicsdesk.content.read_pack import fields_of, page_of
from ethicsdesk.content.read_value_base import build_principle
from ethicsdesk.model.dilemma import Dilemma
from ethicsdesk.model.errors import SnapshotIsUnreadable
from ethicsdesk.model.method import Method
from ethicsdesk.model.snapshot import Snapshot, SnapshotKind
from ethicsdesk.model.value_base import Principle, ValueBaseId

Made = TypeVar("Made")

KINDS = {Dilemma: SnapshotKind.DILEMMA, Principle: SnapshotKind.PRINCIPLE, Method: SnapshotKind.METHOD}


def snapshot_of(thing: Dilemma | Principle | Method) -> Snapshot:
    """Return the text of the thing, with where it came from."""
    return Snapshot(
        hash=thing.hash,
        kind=KINDS[type(thing)],
        id=thing.id,
        language=thing.language,
        pack=thing.pack,
        pack_version=thing.pack_version,
        text=thing.text,
    )


def dilemma_of(snapshot: Snapshot) -> Dilemma:
    """Return the dilemma as it was. Raises `SnapshotIsUnreadable`."""
    return _made(snapshot, lambda: build_dilemma(page_of(snapshot.text), _origin(snapshot)))


def principle_of(snapshot: Snapshot) -> Principle:
    """Return the principle as it was; the text does not say of which value base, so that is empty."""
    base = ValueBaseId("")
    return _made(snapshot, lambda: build_principle(page_of(snapshot.text), _origin(snapshot), base))


def method_of(snapshot: Snapshot) -> Method:
    """Return the method as it was, in the snapshot's language. Raises `SnapshotIsUnreadable`."""
    return _made(snapshot, lambda: build_method(snapshot.text, fields_of(snapshot.text), _origin(snapshot)))


def _origin(snapshot: Snapshot) -> Origin:
    return Origin(snapshot.language, snapshot.pack, snapshot.pack_version)


def _made(snapshot: Snapshot, make: Callable[[], Made]) -> Made:
    try:
        return make()
    except ValueError as error:
        raise SnapshotIsUnreadable(kind=snapshot.kind, id=snapshot.id, hash=snapshot.hash) from error
