"""The design tokens: one file of numbers that everything on screen is drawn from."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from ethicsdesk.places import shipped


class Mode(StrEnum):
    """Which of the two palettes: Linne (light) or Skymning (dark)."""

    LIGHT = "light"
    DARK = "dark"


@dataclass(frozen=True, slots=True)
class TypeRole:
    """A size of text: pixels at 100 %, and the line it is set on."""

    family: str  # "ui" or "reading"
    size: int
    line: int
    weight: int
    tabular: bool


@dataclass(frozen=True, slots=True)
class Tokens:
    """What the file says. Colours are `#rrggbb`; sizes are logical pixels at 100 % text."""

    colours: Mapping[Mode, Mapping[str, str]]
    families: Mapping[str, tuple[str, ...]]  # the bundled family, then fallbacks
    types: Mapping[str, TypeRole]
    scales: tuple[float, ...]
    contrasts: tuple[Mapping[str, object], ...]


@dataclass(frozen=True, slots=True)
class Look:
    """The tokens in one palette, at one scale of the text (1.0 to 2.0)."""

    tokens: Tokens
    mode: Mode
    scale: float

    def name(self, token: str) -> str:
        """Return a token's colour as `#rrggbb`."""
        return self.tokens.colours[self.mode][token]

    def px(self, pixels: float) -> int:
        """Return a length that grows with the text."""
        return round(pixels * self.scale)


def read_tokens(path: Path | None = None) -> Tokens:
    """Read the tokens; the file is ours and is held by a test, so it is trusted."""
    read = json.loads((path or shipped("resources") / "theme" / "tokens.json").read_text("utf-8"))
    return Tokens(
        colours={mode: read["color"][mode] for mode in Mode},
        families={name: (font["family"], *font["fallback"]) for name, font in read["font"].items()},
        types={
            name: TypeRole(
                role["family"], role["size"], role["line"], role["weight"], role.get("tabularFigures", False)
            )
            for name, role in read["type"].items()
            if "size" in role
        },
        scales=tuple(read["textScale"]),
        contrasts=tuple(read["contrast"]),
    )
