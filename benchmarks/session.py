"""A real window on a made-up year, offscreen, for what is measured from inside."""

from __future__ import annotations

import os
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication

from ethicsdesk.app import Session, open_session
from ethicsdesk.model.language import Language
from ethicsdesk.model.method import AboutKind
from ethicsdesk.ui.pages.running import RunningPage
from ethicsdesk.ui.pages.start import StartPage
from ethicsdesk.ui.route import PageName, Route
from ethicsdesk.ui.start import make_application

CLARIFY = 3  # the phase of the dilemma method in which facts are listed


@contextmanager
def session() -> Iterator[tuple[QApplication, Session]]:
    """Open the app on a made-up year in a temporary folder."""
    application = make_application(["benchmark"])
    with tempfile.TemporaryDirectory() as folder:
        opened = open_session(Path(folder), Language.SWEDISH, is_demo=True)
        assert opened is not None
        while not opened.is_ready:
            application.processEvents()
        opened.window.showNormal()
        opened.window.resize(1366, 768)
        opened.window.activateWindow()
        application.processEvents()
        yield application, opened
        opened.window.close()


def lead(opened: Session) -> RunningPage:
    """Begin a discussion and go to where facts are listed."""
    window = opened.window
    window.open(Route(page=PageName.START, kind=AboutKind.DILEMMA, id="november", method="dilemma-method"))
    start = window.page(PageName.START)
    assert isinstance(start, StartPage)
    start.begin()
    page = window.page(PageName.RUNNING)
    assert isinstance(page, RunningPage)
    assert page.sitting is not None
    page.sitting.enter(CLARIFY)
    page.take_focus()
    return page


def seconds(act: Callable[[], object], application: QApplication) -> float:
    """Return how long an act takes until what it changed has been painted."""
    began = time.perf_counter()
    act()
    application.processEvents()
    return time.perf_counter() - began


def percentile(values: list[float], part: float) -> float:
    """Return the value below which this part of them lies."""
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(len(ordered) * part))]
