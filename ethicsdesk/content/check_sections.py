"""The headings of a text and what stands under them: which, in what order, how many words and points."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from ethicsdesk.content import text_wordings as wordings
from ethicsdesk.content.findings import Placed, Report, Spot
from ethicsdesk.content.page import Line, Page, Point, Section, points_and_rest
from ethicsdesk.content.prose import count_words
from ethicsdesk.content.words import Words
from ethicsdesk.model.language import Language


def check_headings(
    page: Page, titles: Sequence[Words], language: Language, report: Report, *, optional: Sequence[Words] = ()
) -> None:
    """Check that each of `titles` is there once, in this order, and nothing else."""
    names = [title[language] for title in titles]
    check_nothing_before(page.lead, report)
    seen: dict[str, Section] = {}
    for section in page.sections:
        if section.title not in names:
            near = report.nearest(section.title, names)
            wording = wordings.SECTION_UNKNOWN_NEAR if near else wordings.SECTION_UNKNOWN
            report.add(wording, section, section=section.title, near=near)
        elif section.title in seen:
            line = seen[section.title].line
            report.add(wordings.SECTION_TWICE, section, section=section.title, line=line)
        else:
            seen[section.title] = section
    _check_order(list(seen.values()), names, report)
    needed = [title[language] for title in titles if title not in optional]
    for name in needed:
        if name not in seen:
            place = names.index(name)
            if place:
                report.add(wordings.SECTION_MISSING, section=name, before=names[place - 1])
            else:
                report.add(wordings.FIRST_SECTION_MISSING, section=name)


def check_nothing_before(lines: Iterable[Line], report: Report) -> None:
    """Report text that stands where only headings can."""
    first = next((line for line in lines if line.text.strip()), None)
    if first is not None:
        report.add(wordings.TEXT_OUTSIDE, Spot(first.number))


def check_words(section: Section | None, least: int, most: int, report: Report) -> None:
    """Check how many words stand under a heading."""
    if section is not None:
        check_word_count(count_words(section.text), section.title, section, least, most, report)


def check_word_count(count: int, title: str, at: Placed, least: int, most: int, report: Report) -> None:
    """Check a number of words."""
    if not least and count > most:
        report.add(wordings.WORD_COUNT_MOST, at, section=title, count=count, most=most)
    elif not least <= count <= most:
        report.add(wordings.WORD_COUNT, at, section=title, count=count, least=least, most=most)


def check_points(section: Section | None, fewest: int, most: int, report: Report) -> tuple[Point, ...]:
    """Check how many points stand under a heading, and that each says something."""
    if section is None:
        return ()
    points = check_list(section.lines, report)
    if len(points) > most:
        report.add(wordings.TOO_MANY_POINTS, section, section=section.title, count=len(points), most=most)
    elif len(points) < fewest:
        report.add(wordings.TOO_FEW_POINTS, section, section=section.title, count=len(points), least=fewest)
    return points


def check_list(lines: Iterable[Line], report: Report) -> tuple[Point, ...]:
    """Check that there is nothing but points, and that each says something."""
    points, rest = points_and_rest(lines)
    if rest:
        report.add(wordings.OUTSIDE_LIST, Spot(rest[0].number))
    for point in points:
        if not point.text:
            report.add(wordings.POINT_EMPTY, point)
    return points


def check_questions(
    section: Section | None, fewest: int, most: int, report: Report, *, is_numbered: bool = False
) -> None:
    """Check a list of questions, in a dilemma a numbered one."""
    points = check_points(section, fewest, most, report)
    if section is not None and is_numbered and not all(point.is_numbered for point in points):
        report.add(wordings.NOT_NUMBERED, section, section=section.title)
    for point in points:
        if point.text and not is_question(point.text):
            report.add(wordings.NOT_A_QUESTION, point)


def is_question(text: str) -> bool:
    """Say whether the text ends in a question mark, whatever closes after it."""
    return text.rstrip(" *_”\"’')»").endswith("?")


def _check_order(sections: Sequence[Section], names: Sequence[str], report: Report) -> None:
    """Report each section that stands after one that it should come before."""
    furthest: Section | None = None
    for section in sections:
        if furthest is not None and names.index(section.title) < names.index(furthest.title):
            report.add(wordings.SECTION_ORDER, section, section=section.title, after=furthest.title)
        else:
            furthest = section
