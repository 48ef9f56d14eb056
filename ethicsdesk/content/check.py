"""The checker: reads everything under the paths that are given, and says all that is wrong in it.

All paths together are one library. What they name may also stand in the rest of a pack of which only a
part was given, or in the pack that came with the app: both are known, and nothing is said of them.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from pathlib import Path

from ethicsdesk.content import wordings
from ethicsdesk.content.check_dilemma import check_dilemma
from ethicsdesk.content.check_guidelines import check_guidelines
from ethicsdesk.content.check_ids import check_ids_once, check_untouched
from ethicsdesk.content.check_method import check_method
from ethicsdesk.content.check_pack import check_circles, check_newer, check_pack
from ethicsdesk.content.check_pairs import check_pairs
from ethicsdesk.content.check_picture import check_picture
from ethicsdesk.content.check_value_base import (
    check_axis,
    check_introduction,
    check_principle,
    check_value_base,
)
from ethicsdesk.content.files import FOLDERS, VALUE_BASE_FILE, FileKind
from ethicsdesk.content.findings import Finding, Report, in_order
from ethicsdesk.content.known import installed_pack, known_ids
from ethicsdesk.content.markup import Targets, check_markup
from ethicsdesk.content.open_packs import OpenPack, open_packs
from ethicsdesk.content.page import Page
from ethicsdesk.content.prose import check_persons, check_sentences
from ethicsdesk.content.scope import Known, Opened, Scope
from ethicsdesk.content.source import check_form
from ethicsdesk.content.tree import Fields


def check(paths: Sequence[Path], *, today: date, strict: bool = False) -> tuple[Finding, ...]:
    """Return all that is wrong under `paths`, by file, line and column; `strict` looks for gaps too."""
    packs, reports = open_packs(paths)
    installed = installed_pack(packs)
    known = known_ids(packs, installed)
    judged = [pack for pack in packs if not pack.is_newer]
    for pack in judged:
        _check_pack(pack, known, today)
    check_circles([(pack.about, pack.about.fields) for pack in judged if pack.about and pack.about.fields])
    check_ids_once(judged)
    if strict:
        check_untouched(judged, installed)
    for pack in packs:
        if pack.is_newer and pack.about and pack.about.fields:
            check_newer(pack.about, pack.about.fields)
            reports.append(pack.about.report)
        reports.append(pack.report)
    reports += (opened.report for pack in judged for opened in pack.files)
    return in_order([finding for report in reports for finding in report.found])


def _check_pack(pack: OpenPack, known: Known, today: date) -> None:
    targets = Targets(
        principles=known.principles,
        guidelines=known.guidelines,
        dilemmas=known.dilemmas,
        pictures=pack.pictures,
    )
    scope = Scope(pack=pack.scope, known=known, targets=targets, today=today)
    for opened in pack.files:
        _check_file(opened, pack, scope)
    check_pairs(pack.all_files, pack.scope)
    _check_value_base_files(pack)


def _check_file(opened: Opened, pack: OpenPack, scope: Scope) -> None:
    if opened.file.kind is FileKind.STRAY:
        opened.report.add(wordings.FILE_NAME, example=FOLDERS[opened.file.area])
    elif opened.file.kind is FileKind.PICTURE:
        check_picture(opened.file.path, opened.report)
    if opened.text is not None:
        check_form(opened.text, opened.report)
        check_persons(opened.text, opened.report)
    if opened.page is not None:
        _check_page(opened, opened.page, scope)
    elif opened.fields is not None:
        _check_yaml(opened, opened.fields, pack, scope)


def _check_page(opened: Opened, page: Page, scope: Scope) -> None:
    match opened.file.kind:
        case FileKind.DILEMMA:
            check_dilemma(opened, page, scope)
        case FileKind.PRINCIPLE:
            check_principle(opened, page, scope)
        case FileKind.INTRODUCTION:
            check_introduction(opened, page, scope)
        case FileKind.GUIDELINES:
            check_guidelines(opened, page, scope)
        case FileKind.AXIS:
            check_axis(opened, page, scope)
    check_markup(page.lines, scope.targets, opened.report)
    check_sentences(page.lines, opened.report)


def _check_yaml(opened: Opened, fields: Fields, pack: OpenPack, scope: Scope) -> None:
    match opened.file.kind:
        case FileKind.PACK:
            check_pack(opened, fields, scope.pack, scope.known)
        case FileKind.METHOD:
            check_method(opened, fields, scope)
        case FileKind.VALUE_BASE:
            here = opened.file.path.parent
            beside = [one for one in pack.all_files if one.file.path.parent == here]
            principles = [one for one in beside if one.file.kind is FileKind.PRINCIPLE]
            check_value_base(opened, fields, scope, principles)


def _check_value_base_files(pack: OpenPack) -> None:
    """Report each folder of principles that has no value-base.yaml."""
    pages = [one for one in pack.files if one.file.area == "values" and one.file.language]
    have = {one.file.path.parent for one in pack.all_files if one.file.name == VALUE_BASE_FILE}
    for folder in {one.file.path.parent for one in pages} - have:
        first = min(one.report.file for one in pages if one.file.path.parent == folder)
        pack.report.found.extend(_missing(first))


def _missing(beside: str) -> list[Finding]:
    report = Report(Path(beside).parent.as_posix())
    report.add(wordings.NO_VALUE_BASE_FILE)
    return report.found
