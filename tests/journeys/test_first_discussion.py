"""A facilitator with a group waiting: first run, choose, lead through every phase, finish, find it again."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QSlider

from ethicsdesk.model.discussion import Status
from ethicsdesk.model.language import Language
from ethicsdesk.model.method import PhaseKind
from ethicsdesk.ui.pages.running import RunningPage
from ethicsdesk.ui.route import PageName
from tests.journeys.conftest import Open, Person

CHOSEN = {"dilemma-method": 1, "morning-dilemma": 0}  # presses of the down arrow among the methods


def where(person: Person) -> PageName:
    assert person.window.now is not None
    return person.window.now.page


def say(context: str, source: str) -> str:
    return QCoreApplication.translate(context, source)


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("method", ["dilemma-method", "morning-dilemma", "value-base-review"])
def test_a_group_is_led_from_the_first_run_to_the_history(
    open_app: Open, language: Language, method: str
) -> None:
    person = open_app(language)
    name_the_workplace(person)
    begin(person, method)
    written = lead_through(person)
    finish(person)
    check_history(person, written)

    person.close()
    again = open_app(language)
    check_history(again, written)


def name_the_workplace(person: Person) -> None:
    person.write("Hemtjänst öst")
    person.press(Qt.Key.Key_Return)
    assert person.session.parts is not None
    assert [one.name for one in person.session.parts.workplaces.all()] == ["Hemtjänst öst"]


def begin(person: Person, method: str) -> None:
    """Two presses from Today to a running discussion; more only to choose another method or a principle."""
    if method == "value-base-review":
        person.control(Qt.Key.Key_3)
        person.tab_to(say("ValueBasePage", "What it is"))
        person.press(Qt.Key.Key_Down)
        person.press(Qt.Key.Key_Return)
        person.tab_to(say("ValueBasePage", "Discuss the principle"))
        person.press(Qt.Key.Key_Return)
    else:
        person.tab_to(say("TodayPage", "Start the discussion"))
        person.press(Qt.Key.Key_Return)
    begin_button = say("StartPage", "Begin the discussion")
    person.tab_to(begin_button)
    page = person.window.page(PageName.START)
    if page._method.id != method:  # type: ignore[attr-defined]
        wanted = person.session.parts.library.method(method, person.session.speech.language)  # type: ignore[union-attr]
        now = page._method.title  # type: ignore[attr-defined]
        person.tab_to(now)
        for _ in range(4):
            if page._method.id == method:  # type: ignore[attr-defined]
                break
            person.press(Qt.Key.Key_Down)
        assert page._method.id == wanted.id  # type: ignore[attr-defined,union-attr]
        person.tab_to(begin_button)
    person.press(Qt.Key.Key_Return)
    assert person.window.now is not None
    assert person.window.now.page is PageName.RUNNING


def lead_through(person: Person) -> list[str]:
    """Go through every phase by keys and write in each; return what was written."""
    page = person.window.page(PageName.RUNNING)
    assert isinstance(page, RunningPage)
    assert page.sitting is not None
    written: list[str] = []
    phases = page.sitting.discussion.phases
    for n, phase in enumerate(phases):
        assert page.sitting.discussion.current == n
        assert [one for one in QApplication.topLevelWidgets() if one.isVisible()] == [person.window]
        assert QApplication.focusWidget() is not None, f"nothing has focus in {phase.id}"
        written += act(person, phase.kind, n)
        person.clock.pass_(seconds=2)
        if n + 1 < len(phases):
            person.control(Qt.Key.Key_Return)
    kept = {entry.text for entry in page.sitting.discussion.entries} | {
        page.sitting.discussion.conclusion.text
    }
    assert set(written) <= kept | {made.text for made in page.sitting.follow_ups()}
    return written


def act(person: Person, kind: PhaseKind, n: int) -> list[str]:  # noqa: PLR0911 - one a kind of phase
    """Do in one phase what a group does there."""
    focus = person.focus
    text = f"Vi skrev det här i moment {n}"
    if kind is PhaseKind.BALLOT:
        person.write("4")
        person.tab_to(say("HandCount", "The ballot is done"))
        person.press(Qt.Key.Key_Return)
        return []
    if kind is PhaseKind.TWIST:
        person.press(Qt.Key.Key_Space)
        person.tab_to(say("EntryWords", "Write something to keep, Enter saves"))
        person.write(text)
        person.press(Qt.Key.Key_Return)
        return [text]
    if kind is PhaseKind.EVALUATION:
        person.write("3")
        return []
    if kind is PhaseKind.PRINCIPLES:
        if isinstance(focus, QSlider):
            person.press(Qt.Key.Key_Right)
        else:
            person.write("Trygghet för oss själva")
            person.press(Qt.Key.Key_Return)
        return []
    if kind is PhaseKind.STAKEHOLDERS:
        person.press(Qt.Key.Key_Tab)
        person.write(text)
        return []
    if isinstance(focus, QLineEdit):
        person.write(text)
        person.press(Qt.Key.Key_Return)
        return [text]
    if isinstance(focus, QPlainTextEdit):
        person.write(text)
        return [text]
    return []


def finish(person: Person) -> None:
    """Finish by the same key, and see the page that is read aloud."""
    person.control(Qt.Key.Key_Return)
    assert person.window.now is not None
    assert person.window.now.page is PageName.CLOSING
    assert person.session.parts is not None
    found = person.session.parts.discussions.get(person.window.now.id)  # type: ignore[arg-type]
    assert found.status is Status.FINISHED


def check_history(person: Person, written: list[str]) -> None:
    """Find it on the timeline and by search, and read what was written."""
    assert person.session.parts is not None
    workplace = person.session.parts.workplaces.all()[0]
    assert len(person.session.parts.discussions.page(workplace.id)) == 1
    person.control(Qt.Key.Key_5)
    assert where(person) is PageName.HISTORY

    hits = person.session.parts.search.find(
        written[0], workplace=workplace.id, language=person.session.speech.language, limit=10
    )
    assert any(hit.snippet for hit in hits)

    line = person.session.parts.discussions.page(workplace.id)[0]
    person.control(Qt.Key.Key_4)
    person.tab_to(f"{line.title}.")
    person.press(Qt.Key.Key_Return)
    assert where(person) is PageName.RECORD
    assert all(person.sees(text) for text in written)
