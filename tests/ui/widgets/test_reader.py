"""Content is shown, and nothing is ever loaded because of it."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices, QImage, QTextDocument
from pytestqt.qtbot import QtBot

from ethicsdesk.ui.theme.theme import Theme
from ethicsdesk.ui.widgets.reader import Reader
from tests.ui.hands import look, press

HOSTILE = """
<p>Before</p>
<img src="file:///etc/passwd"> <img src="/etc/passwd"> <img src="../../etc/passwd">
<img src="marks:ring-light.svg">
<img src="http://example.org/seen.png"> <img src="https://example.org/seen.png">
<img src="data:image/png;base64,AAAA">
<p style="background: url(http://example.org/seen.png)">After</p>
<iframe src="http://example.org/seen"></iframe>
<link rel="stylesheet" href="file:///etc/passwd"><style>@import url(http://example.org/seen.css);</style>
"""


@pytest.fixture
def reader(theme: Theme, on_screen: Callable[..., None]) -> Reader:
    reader = Reader(theme)
    on_screen(reader, 600, 300)
    return reader


@pytest.fixture
def opened() -> Iterator[list[str]]:
    """Hear of every file that this process opens and every name that it looks up."""
    heard: list[str] = []
    is_on = [True]

    def hear(event: str, arguments: tuple[object, ...]) -> None:
        if is_on[0] and (event == "open" or event.startswith(("socket.", "urllib."))):
            heard.append(f"{event} {arguments[0]}")

    sys.addaudithook(hear)
    yield heard
    is_on[0] = False


def test_a_text_cannot_have_anything_loaded(reader: Reader, opened: list[str]) -> None:
    reader.tell(HOSTILE)
    look()
    reader.grab()

    assert opened == []
    assert "Before" in reader.toPlainText()
    assert "After" in reader.toPlainText()


@pytest.mark.parametrize(
    "address",
    [
        "file:///etc/passwd",
        "/etc/passwd",
        "http://example.org/a.png",
        "https://example.org/a.png",
        "marks:ring-light.svg",
    ],
)
def test_for_every_address_a_blank_is_handed_out(reader: Reader, address: str) -> None:
    picture = reader.loadResource(QTextDocument.ResourceType.ImageResource.value, QUrl(address))
    assert isinstance(picture, QImage)
    assert (picture.width(), picture.height()) == (1, 1)
    for kind in (QTextDocument.ResourceType.HtmlResource, QTextDocument.ResourceType.StyleSheetResource):
        assert reader.loadResource(kind.value, QUrl(address)) == ""


@pytest.mark.parametrize(
    ("address", "is_told"),
    [
        ("principle:principle.integrity", True),
        ("guideline:guideline.a.1", True),
        ("dilemma:november", True),
        ("https://example.org/law", True),
        ("http://example.org/law", False),
        ("file:///etc/passwd", False),
        ("javascript:alert(1)", False),
        ("mailto:someone@example.org", False),
        ("ftp://example.org", False),
        ("#here", False),
    ],
)
def test_only_the_links_that_were_agreed_on_are_told_of(
    qtbot: QtBot, reader: Reader, monkeypatch: pytest.MonkeyPatch, address: str, is_told: bool
) -> None:
    gone: list[object] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", gone.append)
    said: list[str] = []
    reader.link_wanted.connect(said.append)
    reader.tell(f'<p><a href="{address}">Read more</a></p>')
    reader.setFocus(Qt.FocusReason.TabFocusReason)

    press(Qt.Key.Key_Tab)
    press(Qt.Key.Key_Return)
    reader.anchorClicked.emit(QUrl(address))

    assert set(said) == ({address} if is_told else set())
    assert gone == []
    assert "Read more" in reader.toPlainText()


def test_it_is_as_high_as_its_text_and_scrolls_nowhere(reader: Reader) -> None:
    reader.tell("<p>One line.</p>")
    low = reader.height()
    reader.tell("<p>" + "Many words that wrap over the lines. " * 60 + "</p>")
    look()

    assert reader.height() > 5 * low
    assert reader.verticalScrollBar().maximum() == 0
    assert reader.horizontalScrollBar().maximum() == 0


def test_tab_stops_only_where_there_is_something_to_follow(reader: Reader) -> None:
    reader.tell("<p>Only words.</p>")
    assert not reader.focusPolicy() & Qt.FocusPolicy.TabFocus
    reader.tell('<p><a href="dilemma:november">November</a></p>')
    assert reader.focusPolicy() & Qt.FocusPolicy.TabFocus
