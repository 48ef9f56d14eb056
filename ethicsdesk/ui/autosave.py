"""What is typed is saved by itself: after a rest, in one background thread."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QCoreApplication, QObject, QThreadPool, QTimer, Signal

from ethicsdesk.model.errors import EthicsDeskError

REST_MS = 600  # without an edit
MOST_MS = 800  # since the first edit that waits


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class _Typed:
    """The whole text of a field after an edit, and how to save it."""

    field: str
    text: str
    save: Callable[[str], object]


class Autosave(QObject):
    """Everything that is typed and not yet on the disk, by the name of its field.

    A field calls `edited` at each edit and `flush` when it is left. `saved` is said, in the
    window's thread, when the commit has returned and nothing newer waits. What failed is kept.
    """

    waiting = Signal(str)  # the field: an edit of it is not on the disk yet
    saved = Signal(str)
    failed = Signal(str, Exception)
    _ended = Signal(object, object)

    def __init__(
        self, parent: QObject | None = None, *, rest_ms: int = REST_MS, most_ms: int = MOST_MS
    ) -> None:
        super().__init__(parent)
        self._unsaved: dict[str, _Typed] = {}
        self._waiting: set[str] = set()  # of these, the fields not yet handed to the saving thread
        self._rest = self._timer(rest_ms)
        self._most = self._timer(most_ms)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)  # saves keep their order: the last text wins
        self._ended.connect(self._on_ended)

    def edited(self, field: str, text: str, save: Callable[[str], object], *, is_quiet: bool = False) -> None:
        """Take the field's newest text; `save(text)` will be called in the saving thread.

        What nobody typed, such as the seconds of a phase, is saved quietly: no sign says so.
        """
        self._unsaved[field] = _Typed(field, text, save)
        self._waiting.add(field)
        if not is_quiet:
            self.waiting.emit(field)
        self._rest.start()
        if not self._most.isActive():
            self._most.start()

    def newest(self, field: str, kept: str) -> str:
        """Return what `field` should show: what is not yet on the disk, else `kept`."""
        return self._unsaved[field].text if field in self._unsaved else kept

    def forget(self, field: str) -> None:
        """Drop what waits of a field: it is on the disk by another way, or is to be there no more."""
        self._unsaved.pop(field, None)
        self._waiting.discard(field)

    def set_pace(self, rest_ms: int, most_ms: int) -> None:
        """Save after so much rest, and so long after the first edit at most."""
        self._rest.setInterval(rest_ms)
        self._most.setInterval(most_ms)

    @property
    def has_unsaved(self) -> bool:
        """Say whether anything that was typed is not on the disk."""
        return bool(self._unsaved)

    def flush(self) -> None:
        """Save at once: a field or a phase is left."""
        self._rest.stop()
        self._most.stop()
        while self._waiting:
            self._pool.start(partial(self._save, self._unsaved[self._waiting.pop()]))

    def settle(self) -> bool:
        """Save at once, wait for it, and say whether all is on the disk."""
        was_under_way = len(self._unsaved) > len(self._waiting)
        self._wait()
        if self._unsaved and was_under_way:  # it may have failed for a reason that was over by now
            self._wait()
        return not self._unsaved

    def _wait(self) -> None:
        self.flush()
        self._pool.waitForDone()
        QCoreApplication.sendPostedEvents()  # what the thread has sent, to us and to the pages

    def _timer(self, milliseconds: int) -> QTimer:
        timer = QTimer(self, singleShot=True, interval=milliseconds)
        timer.timeout.connect(self.flush)
        return timer

    def _save(self, typed: _Typed) -> None:
        try:
            typed.save(typed.text)
        except Exception as error:  # noqa: BLE001 - whatever it is, the page must hear of it
            self._ended.emit(typed, error)
        else:
            self._ended.emit(typed, None)

    def _on_ended(self, typed: _Typed, error: Exception | None) -> None:
        if self._unsaved.get(typed.field) is not typed:
            return  # something newer waits, and will be told of
        if error is None:
            del self._unsaved[typed.field]
            self.saved.emit(typed.field)
        else:
            self._waiting.add(typed.field)
            if isinstance(error, EthicsDeskError):  # a bug would only fail again
                self._most.start()
            self.failed.emit(typed.field, error)
