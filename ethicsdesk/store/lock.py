"""One program at a time writes in a data folder.

The lock is the kernel's, on an open file: it goes when its owner goes, however that ends, and that the file
is there means nothing. A second start leaves a `raise` file, which the first program watches for.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

from ethicsdesk.store.files import ONLY_MINE, make_file, make_folder

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl


class FolderLock:
    """The right to write in one folder."""

    def __init__(self, folder: Path) -> None:
        self.raise_file = folder / "raise"
        self._file = folder / "lock"
        self._folder = folder
        self._descriptor: int | None = None

    def take(self) -> bool:
        """Take the lock, or say False where another has it. Raises `FolderNotWritable`."""
        if self._descriptor is not None:
            return True
        make_folder(self._folder)
        make_file(self._file)
        descriptor = os.open(self._file, os.O_RDWR)  # not inherited: what we start does not hold it for us
        try:
            _lock(descriptor)
        except OSError:
            os.close(descriptor)
            return False
        self._descriptor = descriptor
        self.raise_file.unlink(missing_ok=True)
        return True

    def release(self) -> None:
        """Let go of it; without it nothing happens."""
        if self._descriptor is not None:
            os.close(self._descriptor)
            self._descriptor = None

    def ask_to_raise(self) -> None:
        """Ask the program that has the lock to show its window."""
        os.close(os.open(self.raise_file, os.O_CREAT | os.O_WRONLY, ONLY_MINE))

    def was_asked_to_raise(self) -> bool:
        """Say whether someone asked since the last time; saying so answers it."""
        try:
            self.raise_file.unlink()
        except FileNotFoundError:
            return False
        return True


def _lock(descriptor: int) -> None:
    """Lock at once, or raise OSError. `flock` and not `lockf`: that one a program would share with itself."""
    if sys.platform == "win32":
        msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
    else:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
