"""The language of the interface: the system's if it is ours, and changed at once."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication, QLocale

from ethicsdesk.model.language import Language
from ethicsdesk.ui.language import Speech, system_language


@pytest.mark.parametrize(
    ("names", "language"),
    [
        (["sv-SE"], Language.SWEDISH),
        (["en-GB", "sv-SE"], Language.ENGLISH),
        (["de-DE", "en-US"], Language.ENGLISH),
        (["fi-FI"], Language.SWEDISH),
        ([], Language.SWEDISH),
    ],
)
def test_it_is_the_systems_if_it_is_one_of_ours_and_else_swedish(
    monkeypatch: pytest.MonkeyPatch, names: list[str], language: Language
) -> None:
    class System:
        """What Qt would say of the system."""

        def uiLanguages(self) -> list[str]:  # noqa: N802 - Qt's own name
            """Return the wanted languages."""
            return names

    monkeypatch.setattr(QLocale, "system", System)
    assert system_language() is language


def test_words_numbers_and_days_follow_and_whoever_listens_is_told_once(speech: Speech) -> None:
    told: list[Language] = []
    speech.changed.connect(told.append)

    speech.set(Language.SWEDISH)
    speech.set(Language.SWEDISH)

    assert told == [Language.SWEDISH]
    assert QCoreApplication.translate("Dates", "today") == "i dag"
    assert QLocale().toString(1.5) == "1,5"
    speech.set(Language.ENGLISH)
    assert QCoreApplication.translate("Dates", "today") == "today"


def test_after_it_is_closed_nothing_is_translated() -> None:
    speech = Speech(Language.SWEDISH)
    assert QCoreApplication.translate("Dates", "today") == "i dag"
    speech.close()
    assert QCoreApplication.translate("Dates", "today") == "today"
