"""A method against the format, section 4."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from ethicsdesk.content import text_wordings as wordings
from ethicsdesk.content import wordings as field_wordings
from ethicsdesk.content.findings import OneOf, Report
from ethicsdesk.content.form import Form
from ethicsdesk.content.read_method import NOTHING
from ethicsdesk.content.scope import Opened, Scope
from ethicsdesk.content.tree import Fields, Scalar
from ethicsdesk.model.entry import EntryKind
from ethicsdesk.model.method import AboutKind, BallotMoment, PhaseKind, Reveal

FILLED = ("{minutes}", "{question}", "{principle}")
NOT_RECORDED = (EntryKind.NOTE, EntryKind.PARKED, EntryKind.AFTERTHOUGHT)
RECORDS = tuple(kind for kind in EntryKind if kind not in NOT_RECORDED)
WHOLE = 100

_BRACE = re.compile(r"\{[^{}]*\}|[{}]")


def check_method(opened: Opened, fields: Fields, scope: Scope) -> None:
    """Report all that is wrong in a method by itself."""
    report, file = opened.report, opened.file
    form = Form(fields, report, scope.pack.languages)
    form.same_as_name(form.id(example=file.id), file.id, field_wordings.ID_FILE)
    form.spoken("title", 3, 70)
    form.spoken("summary", 20, 200)
    form.spoken("source", 20, 600, italics=True)
    form.spoken("purpose", 20, 300)
    form.spoken("short-of-time", 10, 300, required=False)
    _check_rising(form, "group", ("min", "max"), 2, 40)
    _check_rising(form, "minutes", ("short", "normal", "long"), 5, 240)
    form.words("about", tuple(AboutKind), 1, len(AboutKind))
    parts = _check_parts(form)
    phases = form.forms("phases", 2, 20)
    shares = [_check_phase(phase, parts) for phase in phases]
    form.done()
    _check_ids_once(phases, report)
    _check_sum(phases, shares, report)


def _check_rising(form: Form, name: str, names: Sequence[str], least: int, most: int) -> None:
    inner = form.form(name)
    if inner is None:
        return
    before = least
    for each in names:
        number = inner.number(each, least, most)
        value = inner.fields.value(each)
        if number is not None and number < before and value is not None:
            inner.report.add(wordings.NOT_RISING, value, field=f"{name}.{each}", value=number)
        before = number or before
    inner.done()


def _check_parts(form: Form) -> tuple[str, ...]:
    parts = form.forms("parts", 0, 20, required=False)
    found = []
    for part in parts:
        if (named := part.id()) is not None:
            found.append(named.text)
        part.spoken("title", 2, 70)
        part.done()
    _check_ids_once(parts, form.report)
    return tuple(found)


def _check_phase(phase: Form, parts: tuple[str, ...]) -> int | None:
    """Check one phase; returns its share."""
    phase.id()
    kind = phase.word("kind", tuple(PhaseKind))
    phase.spoken("title", 2, 40)
    share = phase.number("share", 1, 60)
    phase.number("least", 1, 240, required=False)
    if "part" in phase.fields.entries:
        phase.word("part", parts or ("",), required=False)
    prompts = phase.spoken("group-prompt", 10, 300)
    prompts += phase.spoken("facilitator-note", 10, 400, required=False)
    is_evaluation = kind is not None and kind.text == PhaseKind.EVALUATION
    is_ballot = kind is not None and kind.text == PhaseKind.BALLOT
    prompts += phase.spoken_list("questions", 5, 160, fewest=1, at_most=6, required=is_evaluation)
    phase.spoken_list("answers", 2, 30, fewest=2, at_most=5, required=is_evaluation)
    phase.word("ballot", (BallotMoment.BEFORE, BallotMoment.AFTER), required=is_ballot)
    phase.word("reveal", tuple(Reveal), required=False)
    _check_records(phase)
    phase.done()
    if kind is not None:
        _check_belongs(phase, kind.text, PhaseKind.EVALUATION, ("questions", "answers"))
        _check_belongs(phase, kind.text, PhaseKind.BALLOT, ("ballot", "reveal"))
    _check_braces(prompts, phase.report)
    return share


def _check_records(phase: Form) -> None:
    value = phase.fields.value("records")
    if isinstance(value, Scalar):
        phase.word("records", (NOTHING,))
    else:
        phase.words("records", RECORDS, 1, len(RECORDS))


def _check_belongs(phase: Form, kind: str, only_in: PhaseKind, names: Iterable[str]) -> None:
    for name in names:
        if name in phase.fields.entries and kind != only_in:
            phase.report.add(wordings.ONLY_IN, phase.fields.entries[name].key, field=name, kind=kind)


def _check_braces(prompts: Iterable[Scalar], report: Report) -> None:
    for prompt in prompts:
        for brace in _BRACE.findall(prompt.text):
            if brace not in FILLED:
                report.add(wordings.BRACE, prompt, brace=brace, allowed=OneOf(FILLED))


def _check_ids_once(forms: Iterable[Form], report: Report) -> None:
    seen: dict[str, Scalar] = {}
    for form in forms:
        named = form.fields.value("id")
        if not isinstance(named, Scalar):
            continue
        if named.text in seen:
            report.add(field_wordings.ID_TWICE, named, file=report.file, line=seen[named.text].line)
        else:
            seen[named.text] = named


def _check_sum(phases: Sequence[Form], shares: Sequence[int | None], report: Report) -> None:
    """Report shares that do not make a whole, where the first phase begins; unless one is no number."""
    good = [share for share in shares if share is not None]
    if phases and len(good) == len(shares) and sum(good) != WHOLE:
        report.add(wordings.SHARES, phases[0].at, sum=sum(good))
