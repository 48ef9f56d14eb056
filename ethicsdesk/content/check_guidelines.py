"""A page of guidelines against the format, section 3: groups, guidelines, and the ids of both."""

from __future__ import annotations

from ethicsdesk.content import text_wordings as wordings
from ethicsdesk.content import wordings as field_wordings
from ethicsdesk.content import words
from ethicsdesk.content.check_sections import check_nothing_before, check_word_count
from ethicsdesk.content.check_value_base import MOST_COVERS
from ethicsdesk.content.findings import Report, Spot
from ethicsdesk.content.form import DOTTED_ID, ID, Form
from ethicsdesk.content.page import Page, Section, labelled, split, text_of
from ethicsdesk.content.prose import count_words
from ethicsdesk.content.scope import Opened, Scope

MOST_IN_LEAD = 200
PREFIX = "guideline."


def check_guidelines(opened: Opened, page: Page, scope: Scope) -> None:
    """Report all that is wrong in a page of guidelines."""
    report = opened.report
    form = Form(page.fields, report, scope.pack.languages)
    form.inventory_ids("covers", MOST_COVERS)
    form.done()
    count = count_words(text_of(page.lead))
    if count > MOST_IN_LEAD:
        report.add(wordings.LEAD_LONG, Spot(page.lead[0].number), count=count, most=MOST_IN_LEAD)
    for group in page.sections:
        if not ID.fullmatch(group.id):
            report.add(wordings.HEADING_WITHOUT_ID, group, section=group.title, example="{#contact}")
        lead, guidelines = split(group.lines, level=3)
        check_nothing_before(lead, report)
        for guideline in guidelines:
            _check_guideline(guideline, words.EXAMPLE[opened.language], report)
    _check_ids_once(page, report)


def guideline_sections(page: Page) -> tuple[Section, ...]:
    """Return the guidelines of a page, in their order."""
    return tuple(guideline for group in page.sections for guideline in group.parts())


def _check_guideline(guideline: Section, label: str, report: Report) -> None:
    if not guideline.id.startswith(PREFIX) or not DOTTED_ID.fullmatch(guideline.id):
        example = "{#guideline.contact.1}"
        report.add(wordings.HEADING_WITHOUT_ID, guideline, section=guideline.title, example=example)
    check_word_count(count_words(guideline.text), guideline.title, guideline, 20, 120, report)
    if label not in labelled(guideline.lines, (label,)):
        report.add(wordings.NO_EXAMPLE, guideline, label=label)


def _check_ids_once(page: Page, report: Report) -> None:
    seen: dict[str, Section] = {}
    for section in (*page.sections, *guideline_sections(page)):
        if section.id in seen:
            report.add(field_wordings.ID_TWICE, section, file=report.file, line=seen[section.id].line)
        elif section.id:
            seen[section.id] = section
