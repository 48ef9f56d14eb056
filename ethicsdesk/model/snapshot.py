"""The text that a discussion used, kept once a hash, so that history reads the same for ever."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

from ethicsdesk.model.language import Language


class SnapshotKind(StrEnum):
    """What the text is."""

    DILEMMA = "dilemma"
    PRINCIPLE = "principle"
    METHOD = "method"


@dataclass(frozen=True, slots=True, kw_only=True)
class Snapshot:
    """The whole file as it was read. `id` is the dilemma's, principle's or method's own."""

    hash: str
    kind: SnapshotKind
    id: str
    language: Language
    pack: str
    pack_version: str
    text: str = field(repr=False)
