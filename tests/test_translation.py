"""The rooms without Qt speak the user's language too."""

from __future__ import annotations

from pathlib import Path

import pytest

from ethicsdesk.model.errors import FolderInUse
from ethicsdesk.model.language import Language
from ethicsdesk.translation import system_language, translator


def test_an_error_is_told_in_the_language_that_was_chosen() -> None:
    error = FolderInUse(Path("samtal"))

    assert error.explain(translator(Language.SWEDISH))[0] == "EthicsDesk är redan öppet med mappen samtal."
    assert error.explain(translator(Language.ENGLISH))[0] == str(error)


def test_a_text_without_translation_stays_english() -> None:
    assert translator(Language.SWEDISH)("Errors", "Said by nobody") == "Said by nobody"
    assert translator(Language.SWEDISH)("Nowhere", "Said by nobody") == "Said by nobody"


@pytest.mark.parametrize(
    ("variables", "language"),
    [
        ({"LANG": "en_GB.UTF-8"}, Language.ENGLISH),
        ({"LANG": "sv_SE.UTF-8"}, Language.SWEDISH),
        ({"LANG": "sv_SE.UTF-8", "LC_ALL": "en_US.UTF-8"}, Language.ENGLISH),
        ({"LANG": "en_US.UTF-8", "LC_ALL": ""}, Language.ENGLISH),
        ({"LANG": "fi_FI.UTF-8"}, Language.SWEDISH),
        ({"LANG": "C"}, Language.SWEDISH),
    ],
)
def test_the_systems_language_is_taken_where_it_is_ours_and_swedish_otherwise(
    monkeypatch: pytest.MonkeyPatch, variables: dict[str, str], language: Language
) -> None:
    for name in ("LC_ALL", "LC_MESSAGES", "LANG"):
        monkeypatch.delenv(name, raising=False)
    for name, value in variables.items():
        monkeypatch.setenv(name, value)

    assert system_language() is language
