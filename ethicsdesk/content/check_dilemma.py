"""A dilemma against the format, section 2: the fields of its table, then the sections of its text."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from ethicsdesk.content import text_wordings as wordings
from ethicsdesk.content import wordings as field_wordings
from ethicsdesk.content import words
from ethicsdesk.content.check_law import check_law
from ethicsdesk.content.check_options import check_option_texts, check_twists
from ethicsdesk.content.check_sections import check_headings, check_points, check_questions, check_words
from ethicsdesk.content.findings import Report
from ethicsdesk.content.form import Form
from ethicsdesk.content.page import Page
from ethicsdesk.content.read_dilemma import stake_parts
from ethicsdesk.content.scope import Opened, Scope
from ethicsdesk.content.tree import Fields, Items, Scalar
from ethicsdesk.model.language import Language

LETTERS = "abcde"


def check_dilemma(opened: Opened, page: Page, scope: Scope) -> None:
    """Report all that is wrong in a dilemma by itself."""
    form = Form(page.fields, opened.report, scope.pack.languages)
    _check_fields(form, opened, scope)
    _check_text(page, opened.language, opened.report)


def option_letters(fields: Fields) -> tuple[str, ...]:
    """Return the letters of the options that the front matter names, whatever else is wrong with them."""
    options = fields.value("options")
    items = options.items if isinstance(options, Items) else ()
    return tuple(item.text("id") for item in items if isinstance(item, Fields) and item.text("id"))


def _check_fields(form: Form, opened: Opened, scope: Scope) -> None:
    report, file = opened.report, opened.file
    form.same_as_name(form.id(example=file.id), file.id, field_wordings.ID_FILE)
    form.text("title", 3, 70)
    form.text("summary", 20, 160)
    axis = form.word("axis", words.AXES)
    form.same_as_name(axis, file.folder, field_wordings.ID_FOLDER, field="axis")
    for also in form.words("also", words.AXES, 0, 2, required=False):
        if axis is not None and also.text == axis.text:
            report.add(field_wordings.SAME_AS_AXIS, also, value=also.text)
    sectors = form.words("sectors", (*words.SECTORS, *sorted(scope.pack.sectors)), 1, 3)
    for sector in sectors:
        if sector.text == words.ANY_SECTOR and len(sectors) > 1:
            report.add(field_wordings.STANDS_ALONE, sector, field="sectors", value=sector.text)
    form.words("roles", (*words.ROLES, *sorted(scope.pack.roles)), 1, 4)
    principles = form.references("principles", scope.known.principles, 2, 5)
    form.references("guidelines", scope.known.guidelines, 1, 4)
    form.number("difficulty", 1, 3)
    form.number("minutes", 10, 120)
    _check_options(form, principles)
    check_law(form, scope.today)
    form.texts("keywords", 2, 40, fewest=0, at_most=8)
    form.words("care", words.CARES, 0, len(words.CARES), required=False)
    form.version("since")
    form.done()


def _check_options(form: Form, principles: Sequence[Scalar]) -> None:
    options = form.forms("options", 2, 5)
    retired = [letter.text for letter in form.words("retired", LETTERS, 0, 5, required=False)]
    named = {principle.text for principle in principles}
    pulled: set[str] = set()
    expected = (letter for letter in LETTERS if letter not in retired)
    for option in options:
        letter = option.word("id", LETTERS)
        option.text("title", 3, 90)
        if letter is not None:
            _check_letter(letter, expected, retired, form.report)
        pulls = option.form("pulls")
        if pulls is not None:
            pulled |= _check_pulls(pulls, letter.text if letter else "?", named)
        option.done()
    for principle in principles:
        if options and principle.text not in pulled:
            form.report.add(wordings.PULL_UNUSED, principle, id=principle.text)


def _check_letter(letter: Scalar, expected: Iterator[str], retired: Sequence[str], report: Report) -> None:
    next_letter = next(expected, LETTERS[-1])
    if letter.text in retired:
        report.add(wordings.OPTION_RETIRED, letter, option=letter.text)
    elif letter.text != next_letter:
        report.add(wordings.OPTION_ORDER, letter, option=letter.text, expected=next_letter)


def _check_pulls(form: Form, option: str, named: set[str]) -> set[str]:
    """Check how far one option pulls which principles; returns those that it names."""
    numbers: Mapping[str, int | None] = {
        principle: form.number(principle, -2, 2, leave_out=0) for principle in form.fields.entries
    }
    for principle, entry in form.fields.entries.items():
        if principle not in named:
            form.report.add(wordings.PULL_NOT_NAMED, entry.key, id=principle)
    good = [number for number in numbers.values() if number is not None]
    if len(good) == len(numbers):
        if not any(number < 0 for number in good):
            form.report.add(wordings.PULLS_TOWARDS, form.fields, option=option)
        elif not any(number > 0 for number in good):
            form.report.add(wordings.PULLS_AGAINST, form.fields, option=option)
    return set(numbers)


def _check_text(page: Page, language: Language, report: Report) -> None:
    check_headings(page, words.DILEMMA_SECTIONS, language, report)
    check_words(page.section(words.SITUATION[language]), 100, 260, report)
    for point in check_points(page.section(words.AT_STAKE[language]), 3, 7, report):
        if stake_parts(point.text) is None:
            report.add(wordings.NOT_A_STAKE, point)
    check_option_texts(page.section(words.OPTIONS[language]), option_letters(page.fields), language, report)
    check_questions(page.section(words.TALK_ABOUT[language]), 4, 8, report, is_numbered=True)
    check_twists(page.section(words.WHAT_IF[language]), language, report)
    check_words(page.section(words.FOR_THE_FACILITATOR[language]), 40, 160, report)
