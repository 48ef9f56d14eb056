"""The texts that discussions used are kept once, and never change."""

from __future__ import annotations

from dataclasses import replace

import pytest

from ethicsdesk.model.errors import NoSuchSnapshot
from ethicsdesk.model.language import Language
from ethicsdesk.model.snapshot import Snapshot, SnapshotKind
from ethicsdesk.store.snapshots import Snapshots
from ethicsdesk.store.store import Store

NOVEMBER = Snapshot(
    hash="5f3a",
    kind=SnapshotKind.DILEMMA,
    id="dilemma.november",
    language=Language.SWEDISH,
    pack="ethicsdesk",
    pack_version="1.0",
    text="# November\n",
)


def test_a_text_is_kept_once_a_hash_and_stays_as_it_was(store: Store) -> None:
    snapshots = Snapshots(store)
    snapshots.keep(NOVEMBER)
    snapshots.keep(replace(NOVEMBER, text="# Something else\n"))
    snapshots.keep(replace(NOVEMBER, hash="77aa"))
    assert snapshots.get("5f3a") == NOVEMBER
    assert store.ask("SELECT count(*) FROM snapshot") == [(2,)]


def test_a_text_that_is_missing_is_told(store: Store) -> None:
    with pytest.raises(NoSuchSnapshot):
        Snapshots(store).get("none")
