"""Where files lie: what is shipped with the app, and what people have written."""

from __future__ import annotations

import os
from pathlib import Path

HERE = Path(__file__).resolve().parent
VARIABLE = "ETHICSDESK_DATA"


def shipped(folder: str) -> Path:
    """Return `resources` or `dilemmas`: inside the installed package, else beside it in a checkout."""
    inside = HERE / folder
    return inside if inside.is_dir() else HERE.parent / folder


def data_folder(given: Path | None) -> Path:
    """Return the folder of the databases: `given`, else $ETHICSDESK_DATA, else the platform's own.

    The platform's is its *local* application-data folder: never Documents, which Windows may keep
    in a cloud drive, nor a roaming profile. The folder is not made here.
    """
    if given is not None:
        return given
    if named := os.environ.get(VARIABLE):
        return Path(named)
    from platformdirs import user_data_path

    return user_data_path("EthicsDesk", appauthor=False, roaming=False)
