"""The tool that keeps the translations sees what lupdate does not."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

from tools import translations

TS = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv" sourcelanguage="en">
<context>
    <name>Page</name>
    <message><source>Keep {name}</source><translation type="unfinished"></translation></message>
    <message numerus="yes"><source>%n note(s)</source><translation type="unfinished"></translation></message>
</context>
</TS>
"""
EMPTY = '<?xml version="1.0" encoding="utf-8"?><!DOCTYPE TS><TS version="2.1" language="en"></TS>'


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "ethicsdesk.sv.ts").write_text(TS, encoding="utf-8")
    (tmp_path / "ethicsdesk.en.ts").write_text(
        TS.split("<context>", maxsplit=1)[0] + "</TS>", encoding="utf-8"
    )
    return tmp_path


@pytest.mark.parametrize(
    "code",
    [
        "f'{self.tr(\"Lost\")}'",
        "self.tr(f'{count} lost')",
        "self.tr(words)",
        "page.tr('Under the wrong name')",
        "say('HistoryPage', 'Lost in silence')",
    ],
)
def test_a_text_that_lupdate_would_miss_is_named(code: str) -> None:
    assert list(translations.unseen_in(ast.parse(code)))


@pytest.mark.parametrize(
    "code",
    [
        "self.tr('Found')",
        "[tr('Found'), lambda: self.tr('%n found', '', count)]",
        "translate('Errors', 'Also found')",
        "translate('Errors', what)",
        "QT_TRANSLATE_NOOP('ErrorWords', 'Also found')",
        "self.tr('{name} found').format(name=name)",
    ],
)
def test_a_text_that_lupdate_sees_is_left_alone(code: str) -> None:
    assert list(translations.unseen_in(ast.parse(code))) == []


def test_what_has_no_text_is_named_until_it_has_one(folder: Path) -> None:
    ts = folder / "ethicsdesk.sv.ts"
    assert len(translations.missing(folder)) == 2

    left = translations.fill(
        ts, {"Page": {"Keep {name}": "Spara {name}", "%n note(s)": ["%n anteckning", "%n anteckningar"]}}
    )

    assert left == []
    assert translations.missing(folder) == []


def test_a_text_that_no_source_asks_for_is_named(folder: Path) -> None:
    left = translations.fill(
        folder / "ethicsdesk.sv.ts", {"Page": {"Keep": "Spara"}, "Other": {"Keep": "Spara"}}
    )

    assert left == ["no source asks for Other: 'Keep'", "no source asks for Page: 'Keep'"]


@pytest.mark.parametrize(
    ("text", "place"), [("Spara {namn}", "namn"), ("Spara", "name"), ("Spara {name} %n", "%n")]
)
def test_a_text_with_other_places_to_fill_in_is_named(folder: Path, text: str, place: str) -> None:
    translations.fill(folder / "ethicsdesk.sv.ts", {"Page": {"Keep {name}": text}})

    assert place in translations.missing(folder)[0].rpartition(": ")[2]


def test_english_counts_read_well_where_the_source_says_how(folder: Path) -> None:
    ts = folder / "ethicsdesk.sv.ts"

    forms = translations.plain_plurals(ts)["Page"]["%n note(s)"]

    assert forms == ["%n note", "%n notes"]
