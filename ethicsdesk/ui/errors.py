"""Everything nobody foresaw: caught, logged without a word that anyone wrote, and told calmly."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from logging import FileHandler
    from types import TracebackType

LOG = "ethicsdesk.log"
LOG_MOST = 512 * 1024  # bytes; then it begins anew, with the one before beside it


class Unexpected(QObject):
    """Takes over the exception hook. `happened` is said in the thread that failed, after logging."""

    happened = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._log: FileHandler | None = None
        self._before = sys.excepthook

    def install(self) -> None:
        """Hear of what nobody caught, from now on."""
        self._before = sys.excepthook
        sys.excepthook = self._hear

    def keep_log(self, folder: Path) -> None:
        """Write the log in the data folder from now on; readable by this person only."""
        import logging  # not before the first paint

        path = folder / LOG
        try:
            if path.exists() and path.stat().st_size > LOG_MOST:
                path.replace(path.with_suffix(".log.1"))
            path.touch(mode=0o600)
            self._log = logging.FileHandler(path, encoding="utf-8")
        except OSError:  # a group can talk without a log
            return
        self._log.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(message)s"))
        logging.getLogger("ethicsdesk").addHandler(self._log)

    def close(self) -> None:
        """Hear no longer, and let go of the log."""
        sys.excepthook = self._before
        if self._log is not None:
            import logging

            logging.getLogger("ethicsdesk").removeHandler(self._log)
            self._log.close()
            self._log = None

    def _hear(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        import logging
        import traceback

        # Neither the error's own text nor any source line: both may hold what a group wrote.
        places = [
            f"{Path(frame.filename).name}:{frame.lineno} {frame.name}"
            for frame in traceback.extract_tb(trace)
        ]
        logging.getLogger("ethicsdesk").error("%s at %s", kind.__name__, " < ".join(reversed(places[-12:])))
        self.happened.emit()
