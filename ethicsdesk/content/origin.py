"""Where a text comes from."""

from __future__ import annotations

from dataclasses import dataclass

from ethicsdesk.model.language import Language


@dataclass(frozen=True, slots=True)
class Origin:
    """The language of a text, and the pack and version that it came in."""

    language: Language
    pack: str
    pack_version: str
