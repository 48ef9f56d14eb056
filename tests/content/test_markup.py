"""What may stand in a text, and what is reported: everything that the cleaner would take away, and more."""

from __future__ import annotations

import pytest

from ethicsdesk.content.findings import Report
from ethicsdesk.content.markup import Targets, check_markup
from ethicsdesk.content.page import Line
from tests.content.test_render import CORPUS

TARGETS = Targets(
    principles={"principle.trust"},
    guidelines={"guideline.contact.1"},
    dilemmas={"kvarten"},
    pictures={"circle.svg"},
)
GOOD = (
    "Ett **fett** och *kursivt* ord, 3 < 5 och 5 > 3 & resten.",
    "## Rubrik {#rubrik}\n\nSe [rubriken](#rubrik).",
    "- ett\n- två\n    - inom två\n    - mer\n- tre",
    "- ett\n  - inom\n- två\n\n1. först\n2. sedan",
    "> Ett citat\n> som går vidare",
    "| a | b |\n|---|:-:|\n| 1 | 2 |",
    "[p](principle:trust) [p](principle:principle.trust) [g](guideline:contact.1) [d](dilemma:kvarten)",
    "[ord](https://exempel.se/väg?a=1#b) och [nej, men …] och (så).",
    "![En cirkel](pictures/circle.svg)",
    "”Då – eller nu?” sade hon. Det var 20 %.",
)
BAD = (
    ("### Rubrik\nord\n---\n", 3),
    ("ord\n===", 2),
    ("ord\n\n---", 3),
    ("#Rubrik", 1),
    ("##Rubrik", 1),
    (" ## Rubrik", 1),
    ("##### Rubrik", 1),
    ("ord\n\n    kod", 3),
    ("~~~\nkod\n~~~", 1),
    ("[p](principle:other)", 1),
    ("[x](#nowhere)", 1),
    ("[x][y]", 1),
    ("> <b>ord</b>", 1),
    ("- a\n  - b\n    - c", 3),
)


def found(markdown: str) -> list[int]:
    report = Report("x.md")
    lines = [Line(number, text) for number, text in enumerate(markdown.split("\n"), start=1)]
    check_markup(lines, TARGETS, report)
    return [finding.line for finding in report.found]


@pytest.mark.parametrize("markdown", GOOD)
def test_what_is_allowed_is_left_alone(markdown: str) -> None:
    assert found(markdown) == []


@pytest.mark.parametrize(("markdown", "line"), BAD)
def test_what_is_not_allowed_is_reported_on_its_line(markdown: str, line: int) -> None:
    assert line in found(markdown)


@pytest.mark.parametrize("markdown", [text for text in CORPUS if not text.startswith("< ")])
def test_all_that_the_cleaner_takes_away_is_reported(markdown: str) -> None:
    assert found(markdown)
