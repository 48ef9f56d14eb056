"""The words of the made-up year, in both languages."""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Iterator
from typing import Any

import pytest

from ethicsdesk.content.library import read_shipped
from ethicsdesk.demo.tale import read_tales
from ethicsdesk.model.language import Language
from ethicsdesk.places import shipped

# Those who people the shipped dilemmas: the groups speak of them by what they are.
NAMES = re.compile(
    r"\b(Gösta|Saba|Lena|Maj|Alma|Jenny|Rebecka|Ove|Tove|Robert|Anders|Petra|Emil|Birgitta|Jonte|Kim|Linn"
    r"|Robin)s?\b"
)


def read(language: Language) -> dict[str, Any]:
    text = (shipped("resources") / "demo" / f"history.{language}.json").read_text(encoding="utf-8")
    words: dict[str, Any] = json.loads(text)
    return words


def shape(words: object) -> object:
    if isinstance(words, dict):
        return {key: shape(value) for key, value in words.items()}
    return [shape(value) for value in words] if isinstance(words, list) else bool(words)


def texts(words: object) -> Iterator[str]:
    if isinstance(words, dict | list):
        for value in words.values() if isinstance(words, dict) else words:
            yield from texts(value)
    elif words:
        yield str(words)


def test_both_languages_tell_the_same_year() -> None:
    assert shape(read(Language.SWEDISH)) == shape(read(Language.ENGLISH))


@pytest.mark.parametrize("language", list(Language))
def test_no_group_says_the_same_thing_twice(language: Language) -> None:
    year = read(language)["year"]
    roles = {promise[1] for one in year.values() for promise in one["follow_ups"]}

    said = Counter(text for text in texts(year) if text not in roles)

    assert [text for text, times in said.items() if times > 1] == []


@pytest.mark.parametrize("language", list(Language))
def test_notes_name_roles_and_never_people(language: Language) -> None:
    assert [text for text in texts(read(language)) if NAMES.search(text)] == []


@pytest.mark.parametrize("language", list(Language))
def test_every_word_of_a_year_is_used(language: Language) -> None:
    tales = read_tales(read_shipped(), language)
    used = {line.text for tale in tales.year for line in tale.lines}

    for one in read(language)["year"].values():
        for lines in one["entries"].values():
            assert {line if isinstance(line, str) else line[0] for line in lines} <= used
