"""A dilemma to read, whole."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLabel, QTextBrowser
from pytestqt.qtbot import QtBot

from ethicsdesk.content.library import Library
from ethicsdesk.content.snapshots import dilemma_of, snapshot_of
from ethicsdesk.model.dilemma import Dilemma
from ethicsdesk.model.language import Language
from ethicsdesk.ui.theme.theme import Theme
from ethicsdesk.ui.widgets.dilemma_aside import DilemmaAside
from ethicsdesk.ui.widgets.dilemma_view import PREVIEW, DilemmaView
from ethicsdesk.ui.widgets.names import Names, names_of
from ethicsdesk.ui.widgets.option_card import OptionCard, Pull
from tests.doors import control
from tests.doors import names as spoken

SHOWN = Callable[..., None]


@pytest.fixture
def names(library: Library) -> Names:
    return names_of(library, Language.ENGLISH)


@pytest.fixture
def dilemma(library: Library) -> Dilemma:
    """Take a dilemma that has something to take care of, and notes on the law."""
    return next(one for one in library.dilemmas(Language.ENGLISH) if one.care and one.law)


def read(view: DilemmaView | DilemmaAside) -> str:
    """Return all text that can be seen."""
    labels = [one.text() for one in view.findChildren(QLabel) if one.isVisibleTo(view)]
    browsers = [one.toPlainText() for one in view.findChildren(QTextBrowser) if one.isVisibleTo(view)]
    return "\n".join(labels + browsers)


def test_one_reads_story_stakes_options_with_their_pulls_and_questions(
    on_screen: SHOWN, theme: Theme, dilemma: Dilemma, names: Names
) -> None:
    view = DilemmaView(theme)
    view.tell(dilemma, names)
    on_screen(view)

    text = read(view)

    for option in dilemma.options:
        assert option.title in text
    assert all(question in text for question in dilemma.questions)
    assert all(stake.who in text for stake in dilemma.stakes)
    assert dilemma.situation.split("\n")[0][:30] in text
    assert names.care(dilemma.care[0]) in text
    assert len(view.findChildren(OptionCard)) == len(dilemma.options)


def test_a_pull_is_said_in_words_and_not_only_by_its_arrow(
    on_screen: SHOWN, theme: Theme, dilemma: Dilemma, names: Names
) -> None:
    view = DilemmaView(theme)
    view.tell(dilemma, names)
    on_screen(view)
    words = {2: "strongly towards", 1: "towards", -1: "against", -2: "strongly against"}

    said = spoken(view, Pull)

    assert said == [
        f"Pulls {words[pull]} {names.principle(id)}"
        for option in dilemma.options
        for id, pull in sorted(option.pulls.items(), key=lambda one: -one[1])
    ]


def test_a_long_principle_wraps_where_there_is_no_room_for_it(theme: Theme) -> None:
    pull = Pull(theme, "Self-determination and participation", "Pulls towards it", 1)

    assert pull.minimumSizeHint().width() < pull.sizeHint().width()
    assert pull.heightForWidth(120) > pull.heightForWidth(pull.sizeHint().width())


def test_the_reasons_of_an_option_come_when_one_asks_for_them(
    qtbot: QtBot, on_screen: SHOWN, theme: Theme, dilemma: Dilemma, names: Names
) -> None:
    view = DilemmaView(theme)
    view.tell(dilemma, names)
    on_screen(view)
    reason = dilemma.options[0].arguments_for[0]
    assert reason not in read(view)

    button = control(view, QAbstractButton, "Show the reasons: option A")
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)

    assert reason in read(view)
    assert control(view, QAbstractButton, "Hide the reasons: option A") is button


def test_the_note_to_the_one_who_leads_is_hidden_until_asked_for_and_again_with_the_next_dilemma(
    qtbot: QtBot, on_screen: SHOWN, theme: Theme, library: Library, names: Names
) -> None:
    first, second = library.dilemmas(Language.ENGLISH)[:2]
    view = DilemmaView(theme)
    view.tell(first, names)
    on_screen(view)
    words = first.facilitator_note.split("\n")[0][:30]
    assert words not in read(view)

    qtbot.mouseClick(control(view, QAbstractButton, "For you who lead"), Qt.MouseButton.LeftButton)
    assert words in read(view)
    view.tell(second, names)

    assert second.facilitator_note.split("\n")[0][:30] not in read(view)


def test_a_preview_has_the_story_and_the_ways_and_nothing_to_open(
    on_screen: SHOWN, theme: Theme, dilemma: Dilemma, names: Names
) -> None:
    view = DilemmaView(theme, PREVIEW)
    view.tell(dilemma, names)
    on_screen(view)

    text = read(view)

    assert dilemma.options[0].title in text
    assert dilemma.questions[0] not in text
    assert not [one for one in view.findChildren(QAbstractButton) if one.isVisibleTo(view)]


def test_a_dilemma_from_a_snapshot_reads_the_same(
    on_screen: SHOWN, theme: Theme, dilemma: Dilemma, names: Names
) -> None:
    today, then = DilemmaView(theme), DilemmaView(theme)
    today.tell(dilemma, names)
    then.tell(dilemma_of(snapshot_of(dilemma)), names)
    on_screen(today)
    on_screen(then)

    assert read(then) == read(today)


def test_beside_it_stand_principles_guidelines_the_law_with_its_date_and_only_the_number_of_cards(
    qtbot: QtBot, on_screen: SHOWN, theme: Theme, dilemma: Dilemma, names: Names
) -> None:
    aside = DilemmaAside(theme)
    aside.tell(dilemma, names, {dilemma.principles[0]: "not yet"})
    on_screen(aside, 340)

    text = read(aside)

    assert dilemma.law[0].says in text
    assert f"{dilemma.law[0].as_of.year}" in text
    assert "Not legal advice" in text
    assert all(twist.text[:30] not in text for twist in dilemma.twists)
    with qtbot.waitSignal(aside.link_wanted) as heard:
        first = control(aside, QAbstractButton, f"{names.principle(dilemma.principles[0])}, not yet")
        qtbot.keyClick(first, Qt.Key.Key_Return)
    assert heard.args == [f"principle:{dilemma.principles[0]}"]


def test_a_guideline_unfolds_to_its_text_and_example(
    qtbot: QtBot, on_screen: SHOWN, theme: Theme, dilemma: Dilemma, names: Names
) -> None:
    aside = DilemmaAside(theme)
    aside.tell(dilemma, names)
    on_screen(aside, 340)
    guideline = names.guideline(dilemma.guidelines[0])
    assert guideline is not None
    assert guideline.example[:30] not in read(aside)

    qtbot.mouseClick(control(aside, QAbstractButton, guideline.title), Qt.MouseButton.LeftButton)

    assert guideline.example[:30] in read(aside)
