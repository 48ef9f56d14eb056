"""Every page, as large and as small as it may be: nothing is cut, nothing is too small to hit or has no name.

The pages are the real ones, on a made-up year of history.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QRect, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QTextBrowser,
    QWidget,
)

from ethicsdesk.app import Session, open_session
from ethicsdesk.model.language import Language
from ethicsdesk.model.method import AboutKind
from ethicsdesk.ui.pages.running import RunningPage
from ethicsdesk.ui.pages.start import StartPage
from ethicsdesk.ui.route import PageName, Route
from ethicsdesk.ui.widgets.chip import Chip
from tests.clock import Clock
from tests.doors import name_of

SMALLEST_TARGET = 32  # pixels at 100 %
SLACK = 1  # pixels that rounding may take
SIZES = ((1024, 640), (1440, 900))
SCALES = (100, 150, 200)
ENDLESS = 100_000


@pytest.fixture(scope="module")
def session(qapp: QApplication, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Session]:
    """Open the app on a made-up year."""
    opened = open_session(tmp_path_factory.mktemp("demo"), Language.SWEDISH, clock=Clock(), is_demo=True)
    assert opened is not None
    while not opened.is_ready:
        qapp.processEvents()
    opened.window.showNormal()
    yield opened
    opened.window.close()
    opened.window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def routes(session: Session) -> Iterator[Route]:
    """Give a way to each page that the app has, with something to show on it."""
    assert session.parts is not None
    assert session.desk is not None
    line, *_ = session.parts.discussions.page(session.desk.workplace.now.id)
    shown = {
        PageName.DILEMMA: [Route(page=PageName.DILEMMA, id="november")],
        PageName.VALUE_BASE: [
            Route(page=PageName.VALUE_BASE),
            Route(page=PageName.VALUE_BASE, id=session.parts.library.principles(Language.SWEDISH)[1].id),
        ],
        PageName.START: [
            Route(page=PageName.START, kind=AboutKind.OWN_CASE),
            Route(page=PageName.START, kind=AboutKind.DILEMMA, id="november"),
        ],
        PageName.RECORD: [Route(page=PageName.RECORD, id=line.id)],
        PageName.CLOSING: [Route(page=PageName.CLOSING, id=line.id)],
        PageName.SEARCH: [Route(page=PageName.SEARCH, words="hon")],
    }
    for page in session._makers():
        if page is not PageName.RUNNING:  # it has a test of its own: a screen for each phase
            yield from shown.get(page, [Route(page=page)])


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("scale", SCALES)
@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
def test_on_every_page_all_can_be_read_hit_and_named(
    session: Session, language: Language, scale: int, size: tuple[int, int]
) -> None:
    show(session, language, scale, size)
    found = []
    for route in routes(session):
        session.window.open(route)
        look_long()
        found += [f"{route.page} {route.kind or ''}: {fault}" for fault in faults(session.window, scale)]
    assert not found, "\n".join(found)


@pytest.mark.parametrize(
    ("language", "scale", "size"),
    [
        (Language.SWEDISH, 100, SIZES[0]),
        (Language.SWEDISH, 200, SIZES[0]),
        (Language.SWEDISH, 100, SIZES[1]),
        (Language.ENGLISH, 150, SIZES[1]),
    ],
    ids=str,
)
def test_in_every_phase_of_every_method_all_can_be_read_hit_and_named(
    session: Session, language: Language, scale: int, size: tuple[int, int]
) -> None:
    show(session, language, scale, size)
    found = []
    for route in (
        Route(page=PageName.START, kind=AboutKind.DILEMMA, id="november", method="dilemma-method"),
        Route(page=PageName.START, kind=AboutKind.DILEMMA, id="november", method="morning-dilemma"),
        Route(page=PageName.START, kind=AboutKind.PRINCIPLE, id="principle.solidarity"),
        Route(page=PageName.START, kind=AboutKind.FREE),
    ):
        session.window.open(route)
        start = session.window.page(PageName.START)
        assert isinstance(start, StartPage)
        start.begin()
        page = session.window.page(PageName.RUNNING)
        assert isinstance(page, RunningPage)
        assert page.sitting is not None
        for n, phase in enumerate(page.sitting.discussion.phases):
            page.sitting.enter(n)
            look_long()
            where = f"{page.sitting.method.id} {phase.kind}"
            found += [f"{where}: {fault}" for fault in faults(session.window, scale)]
    assert not found, "\n".join(found)


def show(session: Session, language: Language, scale: int, size: tuple[int, int]) -> None:
    session.take_settings(replace(session.settings, language=language, text_scale=scale))
    session.window.resize(*size)
    look_long()


def look_long() -> None:
    """Let everything be laid out that follows from everything."""
    for _ in range(6):
        QApplication.processEvents()


def faults(window: QWidget, scale: int) -> list[str]:
    """Return what is wrong with what can be seen now."""
    seen = [widget for widget in window.findChildren(QWidget) if widget.isVisible()]
    return [
        f"{kind}: {told(widget)}"
        for kind, is_wrong in (
            ("cut", is_cut),
            ("outside its place", is_outside),
            ("scrolls sideways", scrolls_sideways),
            ("without a name", is_nameless),
            *((("small", is_small),) if scale == SCALES[0] else ()),
        )
        for widget in seen
        if is_wrong(widget)
    ]


def told(widget: QWidget) -> str:
    """Return words by which one finds the widget."""
    text = getattr(widget, "text", None)
    words = text() if callable(text) else name_of(widget)
    return f"{type(widget).__name__} {str(words)[:60]!r} {widget.width()}x{widget.height()}"


def is_cut(widget: QWidget) -> bool:
    """Say whether its words need more room than it has."""
    if isinstance(widget, QLabel):
        return bool(widget.text()) and not _has_room(widget)
    if isinstance(widget, QPushButton):
        least = widget.minimumSizeHint()
        return widget.width() + SLACK < least.width() or widget.height() + SLACK < least.height()
    if isinstance(widget, QLineEdit):
        hint = "" if widget.text() or not widget.placeholderText() else widget.placeholderText()
        margins = widget.textMargins()
        room = widget.contentsRect().width() - margins.left() - margins.right()
        return widget.fontMetrics().horizontalAdvance(hint) > room
    if isinstance(widget, Chip):
        return widget.width() + SLACK < widget.sizeHint().width()
    if isinstance(widget, QAbstractButton) and widget.hasHeightForWidth():
        return widget.height() + SLACK < widget.heightForWidth(widget.width())
    return False


def _has_room(label: QLabel) -> bool:
    place = label.contentsRect()
    flags = int(Qt.TextFlag.TextWordWrap) if label.wordWrap() else 0
    bounds = QRect(0, 0, place.width() if label.wordWrap() else ENDLESS, ENDLESS)
    needed = label.fontMetrics().boundingRect(bounds, flags, label.text())
    return needed.width() <= place.width() + SLACK and needed.height() <= place.height() + SLACK


def is_outside(widget: QWidget) -> bool:
    """Say whether some of it is hidden by what it stands in, which does not scroll there."""
    parent = widget.parentWidget()
    if parent is None or widget.isWindow() or not (isinstance(widget, QLabel | QAbstractButton | QLineEdit)):
        return False
    if isinstance(parent.parentWidget(), QAbstractScrollArea):
        return False
    return not parent.rect().adjusted(-SLACK, -SLACK, SLACK, SLACK).contains(widget.geometry())


def scrolls_sideways(widget: QWidget) -> bool:
    """Say whether one would have to scroll to the right to see it all."""
    inside = widget.widget() if isinstance(widget, QScrollArea) else None
    if isinstance(widget, QScrollArea) and inside is not None:
        return inside.width() > widget.viewport().width()
    return isinstance(widget, QAbstractScrollArea) and widget.horizontalScrollBar().maximum() > 0


def is_focusable(widget: QWidget) -> bool:
    """Say whether Tab stops there; a part of a box stands for its box."""
    is_stop = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus) and widget.focusProxy() is None
    return is_stop and widget.isEnabled() and not isinstance(widget.parentWidget(), QComboBox)


def is_nameless(widget: QWidget) -> bool:
    """Say whether a screen reader has nothing to call it."""
    return is_focusable(widget) and not name_of(widget).strip()


def is_small(widget: QWidget) -> bool:
    """Say whether it is smaller than a finger; a link in a text is as high as its line."""
    if not is_focusable(widget) or isinstance(widget, QTextBrowser):
        return False
    return widget.width() < SMALLEST_TARGET or widget.height() < SMALLEST_TARGET
