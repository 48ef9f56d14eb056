"""How words are compared when one searches."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ethicsdesk.model.words import SNIPPET_LONGEST, Snippets, all_in, fold, wanted_of, words_of


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Självbestämmande, på ALLVAR!", ["sjalvbestammande", "pa", "allvar"]),
        ("e-post 90-årig", ["e", "post", "90", "arig"]),
        ("snake_case", ["snake", "case"]),
        (unicodedata.normalize("NFD", "Åsa är här"), ["asa", "ar", "har"]),
        ("", []),
    ],
)
def test_words_are_letters_and_digits_without_case_or_accents(text: str, words: list[str]) -> None:
    assert list(words_of(text)) == words


@given(st.text())
def test_folding_twice_is_folding_once(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@pytest.mark.parametrize(
    ("typed", "text", "is_found"),
    [
        ("nyck", "Nyckeln", True),
        ("nyck ", "Nyckeln", False),
        ("nyckeln ", "Nyckeln", True),
        ("nyck hem", "Nyckeln hemma", False),
        ("nyckeln hem", "hemma är nyckeln", True),
        ("n", "Nyckeln", False),
        ("n", "n", True),
        ("...", "...", False),
        ("", "Nyckeln", False),
    ],
)
def test_all_words_must_be_there_and_the_last_may_be_growing(typed: str, text: str, is_found: bool) -> None:
    assert all_in(wanted_of(typed), words_of(text)) is is_found


def test_a_snippet_is_one_line_around_the_word_and_says_where_it_is() -> None:
    text = "Före orden. " * 30 + "Här ligger\n\nnyckeln   kvar. " + "Efter orden. " * 30

    snippet = Snippets(wanted_of("nyck")).of(("Annat", text))

    assert "Här ligger nyckeln kvar." in snippet.text
    assert snippet.text.startswith("…")
    assert snippet.text.endswith("…")
    assert len(snippet.text) <= SNIPPET_LONGEST + 2
    assert [snippet.text[start:end] for start, end in snippet.ranges] == ["nyckeln"]


def test_without_the_word_a_snippet_is_how_the_first_text_begins() -> None:
    assert Snippets(wanted_of("nyckel")).of(("", "Först")).text == "Först"
    assert Snippets(wanted_of("nyckel")).of(("", "Först")).ranges == ()
    assert Snippets(wanted_of("nyckel")).of(()).text == ""


@given(
    st.lists(st.sampled_from(["nyckel", "på", "Å", "x" * 200, "\n", "e-post"]), max_size=40),
    st.integers(0, 5),
)
def test_each_range_is_a_wanted_word(words: list[str], asked: int) -> None:
    typed = ["nyckel", "pa", "a", "xx", "post", "e"][asked]
    wanted = wanted_of(typed)
    snippet = Snippets(wanted).of((" ".join(words),))
    for start, end in snippet.ranges:
        assert all_in(wanted, [fold(snippet.text[start:end])])
