"""Searches outside the window's thread; only the newest question is answered."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from ethicsdesk.model.language import Language
from ethicsdesk.model.workplace import WorkplaceId
from ethicsdesk.search.everything import Search
from ethicsdesk.ui.jobs import Job, Jobs


class Finder(QObject):
    """`found` gives the words that were asked for and the hits; an answer that came too late is dropped."""

    found = Signal(str, tuple)
    failed = Signal(Exception)

    def __init__(self, search: Search, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._search = search
        self._jobs = Jobs(self)
        self._newest: Job | None = None

    def find(self, words: str, workplace: WorkplaceId | None, language: Language) -> None:
        """Ask. Nothing but spaces calls off what was asked before."""
        if not words.strip():
            self._newest = None
            return
        search = self._search
        job = Job(lambda _step: search.find(words, workplace=workplace, language=language))
        job.done.connect(lambda hits: self._on_done(job, words, hits))
        job.failed.connect(lambda error: self._on_failed(job, error))
        self._newest = job
        self._jobs.start(job)

    def _on_done(self, job: Job, words: str, hits: tuple[object, ...]) -> None:
        if job is self._newest:
            self.found.emit(words, hits)

    def _on_failed(self, job: Job, error: Exception) -> None:
        if job is self._newest:
            self.failed.emit(error)
