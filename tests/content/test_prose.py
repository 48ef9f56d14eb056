"""Words and sentences."""

from __future__ import annotations

import pytest

from ethicsdesk.content.findings import Report
from ethicsdesk.content.page import Line
from ethicsdesk.content.prose import check_sentences, count_words

LONG = " ".join(["ord"] * 36)


def places(text: str) -> list[tuple[int, int]]:
    report = Report("x.md")
    check_sentences([Line(number, line) for number, line in enumerate(text.split("\n"), start=1)], report)
    return [(finding.line, finding.column) for finding in report.found]


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("", 0),
        ("ett", 1),
        ("– ett, två!", 2),
        ("**ett** *två*", 2),
        ("äldre- och barn", 3),
        ("1 000", 2),
        ("\n a \n", 1),
    ],
)
def test_words_are_what_has_a_letter_or_digit(text: str, count: int) -> None:
    assert count_words(text) == count


@pytest.mark.parametrize(
    ("text", "where"),
    [
        (f"{LONG}.", [(1, 1)]),
        (f"Kort. {LONG}. Kort.", [(1, 7)]),
        (f"Kort.\n\n- {LONG}?", [(3, 3)]),
        (f"> {LONG}!", [(1, 3)]),
        (f"Kort. ”{LONG}.” Kort. {LONG}.", [(1, 7), (1, 7 + len(LONG) + 10)]),
        (LONG.replace("ord ord ord", "ord ord\nord", 12), [(1, 1)]),
        (f"{LONG[:60]}.\n{LONG[60:]}", []),
        (f"- {LONG[:80]}\n- {LONG[80:]}", []),
        ("ord. " * 60, []),
        (" ".join(["ord"] * 35), []),
    ],
)
def test_a_sentence_that_is_too_long_is_named_where_it_begins(
    text: str, where: list[tuple[int, int]]
) -> None:
    assert places(text) == where
