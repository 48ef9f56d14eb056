"""Someone who types in the real window until killed: `python -m tests.crash.typist DATA JOURNAL [lie]`.

The journal lies outside the app's folder, a line a happening: what was `sent` by keys, and what stood on
the page when the window `shown` it as saved. With `lie` the sign is made to say "saved" before the commit
has returned: then the test that reads the journal must fail.
"""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton

from ethicsdesk.app import Session, open_session
from ethicsdesk.model.language import Language
from ethicsdesk.model.method import AboutKind
from ethicsdesk.ui.pages.running import RunningPage
from ethicsdesk.ui.route import PageName, Route
from ethicsdesk.ui.start import make_application
from tests.doors import control

CLARIFY = 3  # the phase of the dilemma method in which facts are listed
WORDS = "the night staff saw the door ajar and the lamp was on in the hall"
PACE_MS = 8


class Journal:
    """Written so that a kill loses nothing of it: one system call a line."""

    def __init__(self, path: Path) -> None:
        self._file = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)

    def say(self, what: str, lines: list[str]) -> None:
        """Add a line."""
        os.write(self._file, (json.dumps([what, lines]) + "\n").encode())


def main() -> None:
    """Open the app, go to where facts are listed, and type."""
    data, journal = Path(sys.argv[1]), Journal(Path(sys.argv[2]))
    application = make_application(sys.argv)
    session = open_session(data, Language.ENGLISH)
    assert session is not None
    page = go_there(application, session)
    if "lie" in sys.argv[3:]:
        session.desk.autosave.waiting.connect(page.saved_sign._on_saved)  # type: ignore[union-attr]
        session.desk.autosave._unsaved = Forgetful()  # type: ignore[union-attr]
    field = page.focusWidget()
    assert isinstance(field, QLineEdit)
    type_on(application, page, field, journal, mark=f"{os.getpid()}")


class Forgetful(dict[str, object]):
    """What is typed and not saved, that says there is nothing: the fault that the test must see."""

    def __bool__(self) -> bool:
        return False


def go_there(application: QApplication, session: Session) -> RunningPage:
    """Do what a person does: name the workplace the first time, else go on where one was."""
    window = session.window
    while not session.is_ready:
        application.processEvents()
    if not session.parts.workplaces.all():  # type: ignore[union-attr]
        QTest.keyClicks(window.focusWidget(), "Home care east")
        QTest.keyClick(window.focusWidget(), Qt.Key.Key_Return)
        window.open(
            Route(page=PageName.START, kind=AboutKind.DILEMMA, id="november", method="dilemma-method")
        )
        control(window, QPushButton, "Begin the discussion").click()
    else:
        control(window, QPushButton, "Go on where you were").click()
    page = window.page(PageName.RUNNING)
    assert isinstance(page, RunningPage)
    assert page.sitting is not None
    if page.sitting.discussion.current != CLARIFY:
        page.sitting.enter(CLARIFY)
    application.processEvents()
    page.take_focus()
    return page


def type_on(
    application: QApplication, page: RunningPage, field: QLineEdit, journal: Journal, *, mark: str
) -> None:
    """Type a line, Enter, the next, and write down what the window says."""
    lines: list[str] = []
    number = 0
    while True:
        number += 1
        line = f"{mark} {number} {WORDS[: 12 + number % 40]}".rstrip()
        lines.append("")
        for letter in line:
            lines[-1] += letter
            journal.say("sent", lines[-1:])
            QTest.keyClicks(field, letter, delay=PACE_MS)
            application.processEvents()
            if page.saved_sign.text.startswith("Saved at"):
                journal.say("shown", lines[-3:])
        QTest.keyClick(field, Qt.Key.Key_Return)


if __name__ == "__main__":
    main()
