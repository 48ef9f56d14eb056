"""A value base against the format, section 3: its file, its principles and introduction; axis pages."""

from __future__ import annotations

from collections.abc import Sequence

from ethicsdesk.content import text_wordings as wordings
from ethicsdesk.content import wordings as field_wordings
from ethicsdesk.content import words
from ethicsdesk.content.check_law import check_law
from ethicsdesk.content.check_sections import check_headings, check_points, check_questions, check_words
from ethicsdesk.content.form import ID, Form
from ethicsdesk.content.page import Page
from ethicsdesk.content.scope import Opened, Scope
from ethicsdesk.content.tree import Fields, Scalar
from ethicsdesk.model.value_base import ValueBaseKind

MOST_COVERS = 40


def check_value_base(opened: Opened, fields: Fields, scope: Scope, principles: Sequence[Opened]) -> None:
    """Report all that is wrong in a value-base.yaml; `principles` are the pages beside it."""
    form = Form(fields, opened.report, scope.pack.languages)
    folder = opened.file.folder
    form.same_as_name(form.id(example=folder), folder, field_wordings.ID_FOLDER)
    form.version("version")
    form.spoken("title", 3, 70)
    form.spoken("summary", 20, 400)
    form.word("kind", tuple(ValueBaseKind))
    here = {principle.fields.text("id") for principle in principles if principle.fields}
    here |= {principle.file.id for principle in principles if not principle.fields}
    order = {scalar.text for scalar in form.references("order", here, 1, 60)}
    _check_groups(form, order)
    adopted = form.form("adopted", required=False)
    if adopted is not None:
        adopted.day("date")
        adopted.text("by", 2, 80)
        adopted.done()
    form.day("next-review", required=False)
    form.texts("based-on", 1, 300, fewest=0, at_most=20)
    form.done()
    for principle in principles:
        named = principle.fields.value("id") if principle.fields else None
        if isinstance(named, Scalar) and named.text not in order:
            principle.report.add(wordings.NOT_IN_ORDER, named, id=named.text)


def check_principle(opened: Opened, page: Page, scope: Scope) -> None:
    """Report all that is wrong in a principle page by itself."""
    report, file, language = opened.report, opened.file, opened.language
    form = Form(page.fields, report, scope.pack.languages)
    form.same_as_name(form.dotted_id("id", "principle"), file.id, field_wordings.ID_FILE)
    form.text("title", 3, 70)
    form.text("summary", 20, 200, required=not scope.pack.is_own)
    form.inventory_ids("covers", MOST_COVERS)
    icon = form.plain("icon", required=False)
    if icon is not None and not ID.fullmatch(icon.text):
        report.add(field_wordings.NOT_AN_ID, icon, field="icon", value=icon.text, example="book-open")
    form.references("related", scope.known.principles, 0, 8, required=False)
    form.references("see", scope.known.guidelines, 0, 10, required=False)
    form.references("same-as", scope.known.principles, 0, 5, required=False)
    check_law(form, scope.today)
    form.done()
    optional = words.PRINCIPLE_SECTIONS[1:] if scope.pack.is_own else (words.BACKGROUND,)
    check_headings(page, words.PRINCIPLE_SECTIONS, language, report, optional=optional)
    check_words(page.section(words.WHAT_IT_MEANS[language]), 60, 220, report)
    check_points(page.section(words.IN_EVERYDAY_WORK[language]), 3, 6, report)
    check_points(page.section(words.WHEN_WE_FALL_SHORT[language]), 2, 5, report)
    check_questions(page.section(words.TALK_ABOUT[language]), 3, 6, report)
    check_words(page.section(words.BACKGROUND[language]), 0, 300, report)


def check_introduction(opened: Opened, page: Page, scope: Scope) -> None:
    """Report all that is wrong in an introduction."""
    report, language = opened.report, opened.language
    form = Form(page.fields, report, scope.pack.languages)
    form.inventory_ids("covers", MOST_COVERS)
    form.done()
    optional = words.INTRODUCTION_SECTIONS[1:] if scope.pack.is_own else (words.BACKGROUND,)
    check_headings(page, words.INTRODUCTION_SECTIONS, language, report, optional=optional)
    for title in words.INTRODUCTION_SECTIONS:
        check_words(page.section(title[language]), 60, 300, report)


def check_axis(opened: Opened, page: Page, scope: Scope) -> None:
    """Report all that is wrong in a page about a kind of conflict."""
    report, file, language = opened.report, opened.file, opened.language
    form = Form(page.fields, report, scope.pack.languages)
    form.same_as_name(form.word("id", words.AXES), file.id, field_wordings.ID_FILE)
    form.text("title", 3, 70)
    form.text("summary", 20, 200)
    form.inventory_ids("covers", MOST_COVERS)
    form.done()
    check_headings(page, words.AXIS_SECTIONS, language, report)
    check_words(page.section(words.WHAT_IT_IS_ABOUT[language]), 60, 220, report)
    check_points(page.section(words.IN_EVERYDAY_WORK[language]), 3, 6, report)
    check_questions(page.section(words.TALK_ABOUT[language]), 3, 6, report)


def _check_groups(form: Form, order: set[str]) -> None:
    """Check the headings of the page: each principle of the order stands under one at most."""
    groups = form.forms("groups", 0, 30, required=False)
    seen_ids: set[str] = set()
    seen: set[str] = set()
    for group in groups:
        named = group.id()
        if named is not None and named.text in seen_ids:
            form.report.add(field_wordings.NAMED_TWICE, named, field="id", value=named.text)
        group.spoken("title", 3, 70)
        for principle in group.references("principles", order, 1, 60):
            if principle.text in seen:
                form.report.add(
                    field_wordings.NAMED_TWICE, principle, field="principles", value=principle.text
                )
            seen.add(principle.text)
        group.done()
        seen_ids |= {named.text} if named else set()
