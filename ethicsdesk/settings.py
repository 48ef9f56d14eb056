"""The person's own settings, in `settings.json` beside the databases.

Settings of a workplace lie in its database. A settings file can always be done without: one that cannot be
read is set aside, never deleted, and the app starts as if it were new.
"""

from __future__ import annotations

import contextlib
import json
import os
from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from enum import StrEnum
from pathlib import Path
from typing import Any, TypeVar

from ethicsdesk.model.language import Language

NAME = "settings.json"
TEXT_SCALES = (100, 115, 130, 150, 175, 200)  # per cent; the steps of the design guide


Choice = TypeVar("Choice", bound=StrEnum)
Usual = TypeVar("Usual")


class Theme(StrEnum):
    """The look that was chosen; `SYSTEM` follows the computer's."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class Motion(StrEnum):
    """How much may move: as the system says, calmly (fades only), or nothing at all."""

    SYSTEM = "system"
    CALM = "calm"
    NONE = "none"


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """What one person chose. `language` None follows the system; `text_scale` is in per cent.

    `workplace` is the id of the one shown last, "" before the first. `windows` holds where the window
    lay (Qt's own bytes, as text) for each set-up of screens, by a name that the window gives it.
    """

    language: Language | None = None
    theme: Theme = Theme.SYSTEM
    text_scale: int = 100
    motion: Motion = Motion.SYSTEM
    workplace: str = ""
    windows: Mapping[str, str] = field(default_factory=dict)


def read(folder: Path) -> tuple[Settings, Path | None]:
    """Return the settings, and where a file that could not be read was set aside (None: it was fine).

    What the file does not say, or says in a way that is not understood, gets its usual value.
    """
    path = folder / NAME
    try:
        said = json.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return Settings(), None
    except (OSError, ValueError):
        return Settings(), _set_aside(path)
    if not isinstance(said, dict):
        return Settings(), _set_aside(path)
    return _settings_of(said), None


def write(folder: Path, settings: Settings) -> None:
    """Keep the settings: whole or not at all, readable by this person only. Raises OSError."""
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    said = {each.name: getattr(settings, each.name) for each in fields(settings)}
    text = json.dumps(said | {"windows": dict(settings.windows)}, ensure_ascii=False, indent=1)
    new = folder / f"{NAME}.new"
    new.unlink(missing_ok=True)
    file = os.open(new, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(file, "w", encoding="utf-8") as out:
        out.write(text + "\n")
        out.flush()
        os.fsync(out.fileno())
    new.replace(folder / NAME)
    _sync_folder(folder)


def _settings_of(said: Mapping[str, Any]) -> Settings:
    usual = Settings()
    scale, workplace, windows = said.get("text_scale"), said.get("workplace"), said.get("windows")
    return Settings(
        language=_one_of(Language, said.get("language"), None),
        theme=_one_of(Theme, said.get("theme"), usual.theme),
        text_scale=scale if scale in TEXT_SCALES else usual.text_scale,
        motion=_one_of(Motion, said.get("motion"), usual.motion),
        workplace=workplace if isinstance(workplace, str) else "",
        windows=_texts(windows) if isinstance(windows, dict) else {},
    )


def _one_of(kind: type[Choice], said: object, usual: Usual) -> Choice | Usual:
    try:
        return kind(str(said))
    except ValueError:
        return usual


def _texts(said: Mapping[object, object]) -> dict[str, str]:
    return {key: value for key, value in said.items() if isinstance(key, str) and isinstance(value, str)}


def _set_aside(path: Path) -> Path | None:
    """Give the file another name that is free; None where even that is refused."""
    number = 1
    while (aside := path.with_name(f"settings.broken-{number}.json")).exists():
        number += 1
    try:
        return path.rename(aside)
    except OSError:
        return None


def _sync_folder(folder: Path) -> None:
    """Let the rename itself reach the disk; Windows has no such call."""
    if os.name != "posix":
        return
    with contextlib.suppress(OSError):  # some file systems cannot sync a folder: the file itself was synced
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
