"""The text of a dilemma's options and of its what-if cards."""

from __future__ import annotations

from collections.abc import Sequence

from ethicsdesk.content import text_wordings as wordings
from ethicsdesk.content import words
from ethicsdesk.content.check_sections import check_list, check_nothing_before, check_word_count, is_question
from ethicsdesk.content.findings import Report, Spot
from ethicsdesk.content.page import Line, Section, labelled, split, text_of
from ethicsdesk.content.prose import count_words
from ethicsdesk.model.language import Language

FEWEST_POINTS, MOST_POINTS = 1, 3
FEWEST_TWISTS, MOST_TWISTS = 2, 3


def check_option_texts(
    section: Section | None, letters: Sequence[str], language: Language, report: Report
) -> None:
    """Check that each option has its heading, and points for and against it."""
    if section is None:
        return
    lead, parts = split(section.lines, level=3)
    check_nothing_before(lead, report)
    sides = (words.FOR[language], words.AGAINST[language])
    seen: set[str] = set()
    for part in parts:
        if part.title in seen:
            report.add(wordings.OPTION_TWICE, part, option=part.title)
        elif part.title not in letters:
            report.add(wordings.OPTION_WITHOUT_FIELD, part, option=part.title)
        else:
            _check_option(part, sides, report)
        seen.add(part.title)
    for letter in letters:
        if letter not in seen:
            pro, contra = sides
            report.add(wordings.OPTION_WITHOUT_TEXT, section, option=letter, pro=pro, contra=contra)


def check_twists(section: Section | None, language: Language, report: Report) -> None:
    """Check the what-if cards: numbered, one changed fact each, and a question."""
    if section is None:
        return
    lead, parts = split(section.lines, level=3)
    check_nothing_before(lead, report)
    if not FEWEST_TWISTS <= len(parts) <= MOST_TWISTS:
        report.add(wordings.TWIST_COUNT, section, section=section.title, count=len(parts))
    label = words.ASK[language]
    for number, part in enumerate(parts, start=1):
        if part.title != str(number):
            report.add(wordings.TWIST_NUMBER, part, twist=part.title, expected=number)
        sides = labelled(part.lines, (label,))
        check_word_count(count_words(text_of(sides[""])), f"### {part.title}", part, 20, 70, report)
        if label not in sides:
            report.add(wordings.TWIST_QUESTION, part, twist=part.title, label=label)
        elif not is_question(text_of(sides[label])):
            report.add(wordings.NOT_A_QUESTION, Spot(sides[label][0].number))


def _check_option(part: Section, labels: tuple[str, str], report: Report) -> None:
    sides = labelled(part.lines, labels)
    check_nothing_before(sides[""], report)
    for label in labels:
        if label not in sides:
            report.add(wordings.OPTION_SIDE, part, option=part.title, label=label)
        else:
            _check_side(part.title, label, sides[label], report)


def _check_side(option: str, label: str, lines: Sequence[Line], report: Report) -> None:
    first, *rest = lines
    at = Spot(first.number)
    if rest and rest[0].text.strip():
        report.add(wordings.OPTION_BLANK, at, label=label)
    # What stands on the label's own line is no point: it is reported as outside the list.
    points = check_list(lines, report)
    if not FEWEST_POINTS <= len(points) <= MOST_POINTS:
        report.add(wordings.OPTION_POINTS, at, option=option, label=label, count=len(points))
