"""The files that the store makes: nobody but this person may read them."""

from __future__ import annotations

import os
from pathlib import Path

DATABASE = "workplace.db"
BACKUPS = "backups"
ONLY_MINE = 0o600
ONLY_MINE_FOLDER = 0o700


def make_folder(folder: Path) -> None:
    """Make the folder, for this person alone. Raises `FolderNotWritable`.

    One that was there is closed to others too, unless it holds other things than ours.
    """
    try:
        is_new = not folder.exists()
        folder.mkdir(mode=ONLY_MINE_FOLDER, parents=True, exist_ok=True)
        if is_new or (folder / DATABASE).exists() or not any(folder.iterdir()):
            folder.chmod(ONLY_MINE_FOLDER)
    except OSError as error:
        from ethicsdesk.model.errors import FolderNotWritable  # not before the first paint

        raise FolderNotWritable(folder) from error


def make_file(path: Path) -> None:
    """See that the file is there and closed to others, before a word is in it.

    SQLite gives the files beside a database the same rights. Raises `FolderNotWritable`.
    """
    try:
        os.close(os.open(path, os.O_CREAT | os.O_RDWR, ONLY_MINE))
        if path.stat().st_mode & 0o777 != ONLY_MINE:
            path.chmod(ONLY_MINE)
    except OSError as error:
        from ethicsdesk.model.errors import FolderNotWritable

        raise FolderNotWritable(path.parent) from error


def beside(path: Path) -> tuple[Path, Path]:
    """Return the write-ahead log and the shared memory of a database."""
    return path.with_name(f"{path.name}-wal"), path.with_name(f"{path.name}-shm")


def sync_folder(folder: Path) -> None:
    """See that a file that was renamed in the folder is there after a power cut. Windows does so itself."""
    if os.name == "posix":
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
