"""Nothing is opened outside the app before one has said yes."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QObject, Qt, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ethicsdesk.ui.theme.theme import Theme
from ethicsdesk.ui.widgets.link_question import LinkQuestion
from tests.doors import control, controls


class Browser(QObject):
    """Stands where the system's web browser would, by Qt's own way of handling a scheme."""

    opened = Signal(QUrl)

    @Slot(QUrl)
    def open(self, url: QUrl) -> None:
        """Take what would be opened."""
        self.opened.emit(url)


@pytest.fixture
def browser(qapp: QApplication) -> Iterator[Browser]:
    browser = Browser()
    # The stubs ask for bytes, which PySide itself refuses.
    QDesktopServices.setUrlHandler("https", browser, "open")  # type: ignore[arg-type]
    yield browser
    QDesktopServices.unsetUrlHandler("https")


@pytest.fixture
def question(theme: Theme, on_screen: Callable[..., None]) -> LinkQuestion:
    page = QWidget()
    question = LinkQuestion(theme)
    layout = QVBoxLayout(page)
    layout.addWidget(QPushButton("Before"))
    layout.addWidget(question)
    on_screen(page)
    control(page, QPushButton, "Before").setFocus()
    question.setProperty("page", page)
    return question


def test_the_host_is_named_and_the_safe_answer_has_focus_and_gives_it_back(
    qtbot: QtBot, question: LinkQuestion, browser: Browser
) -> None:
    before = QApplication.focusWidget()

    question.ask("https://www.example.org/page")
    assert controls(question, QLabel, "Open a page at www.example.org")
    assert QApplication.focusWidget() is control(question, QPushButton, "Stay here")
    with qtbot.assertNotEmitted(browser.opened):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)

    assert question.isHidden()
    assert QApplication.focusWidget() is before


def test_the_browser_opens_after_a_yes(qtbot: QtBot, question: LinkQuestion, browser: Browser) -> None:
    question.ask("https://www.example.org/page")

    with qtbot.waitSignal(browser.opened) as heard:
        qtbot.mouseClick(control(question, QPushButton, "Open in the browser"), Qt.MouseButton.LeftButton)

    assert heard.args == [QUrl("https://www.example.org/page")]
    assert question.isHidden()


@pytest.mark.parametrize("link", ["http://example.org", "file:///etc/passwd", "https://"])
def test_what_may_not_be_opened_is_not_even_asked_about(question: LinkQuestion, link: str) -> None:
    question.ask(link)

    assert question.isHidden()
