"""What a made-up discussion says, read from `resources/demo/`.

`history.json` says how each goes, without a word of language: what it is about, how many weeks ago, which
entries lie in which phase, how people voted. `history.sv.json` and `history.en.json` hold the words, in the
same order. The words name roles, never people.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import time
from typing import Any, TypeVar

from ethicsdesk.content.library import Library
from ethicsdesk.discussion.free import FREE, free_method
from ethicsdesk.discussion.prompts import fill
from ethicsdesk.model.dilemma import Axis, Dilemma, PrincipleId
from ethicsdesk.model.discussion import About, Conclusion
from ethicsdesk.model.entry import Detail, EntryKind, EvaluationDetail, detail_of
from ethicsdesk.model.follow_up import FollowUpState
from ethicsdesk.model.language import Language
from ethicsdesk.model.method import AboutKind, BallotMoment, Method, PhaseId
from ethicsdesk.model.value_base import Principle
from ethicsdesk.places import shipped
from ethicsdesk.translation import translator

Thing = TypeVar("Thing")

# What the words of an entry are when it has more than one.
WORDS = {
    EntryKind.OPTION: ("cost",),
    EntryKind.STAKEHOLDER: ("matters", "follows"),
    EntryKind.WEIGHING: ("against",),
    EntryKind.CHOICE: ("value", "cost", "limit", "need"),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One entry to be: `days` is how long after the discussion it was written."""

    phase: str
    kind: EntryKind
    text: str
    detail: Detail
    days: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Vote:
    """One ballot to be; `weighed` counts for each argument, in their order, how many it moved most."""

    phase: PhaseId
    moment: BallotMoment
    counts: Mapping[str, int]
    sureness: float
    weighed: tuple[int, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Promise:
    """One follow-up to be, due so many `weeks` after the discussion."""

    text: str
    role: str
    outcome: str
    weeks: int
    state: FollowUpState


@dataclass(frozen=True, slots=True, kw_only=True)
class Tale:
    """One made-up discussion, whole, but for its day and its ids.

    `leans` is an option's letter, or the place of an option among `lines`, or None. `used` are the texts
    it points at.
    """

    about: About
    method: Method
    used: tuple[Dilemma | Principle | Method, ...]
    weeks: int
    weekday: int
    at: time
    minutes: int
    participants: int
    roles: tuple[str, ...]
    axis: Axis | None
    principles: tuple[PrincipleId, ...]
    twist: int
    leans: str | int | None
    unreached: tuple[str, ...]
    lines: tuple[Line, ...]
    votes: tuple[Vote, ...]
    promises: tuple[Promise, ...]
    conclusion: Conclusion


@dataclass(frozen=True, slots=True, kw_only=True)
class Tales:
    """A year of a workplace, oldest first, and words to make older years of."""

    workplace: str
    year: tuple[Tale, ...]
    titles: tuple[str, ...]
    case: str
    sentences: tuple[str, ...]


def read_tales(library: Library, language: Language) -> Tales:
    """Read the made-up year in one language. Raises LookupError where the library lacks what it is about."""
    plans, words = _read("history.json"), _read(f"history.{language}.json")
    more = words["more"]
    return Tales(
        workplace=words["workplace"],
        year=tuple(_tale(plan, words["year"][plan["key"]], library, language) for plan in plans["year"]),
        titles=tuple(more["titles"]),
        case=more["case"],
        sentences=tuple(more["sentences"]),
    )


def _read(name: str) -> dict[str, Any]:
    text = (shipped("resources") / "demo" / name).read_text(encoding="utf-8")
    read: dict[str, Any] = json.loads(text)
    return read


def _tale(plan: dict[str, Any], words: dict[str, Any], library: Library, language: Language) -> Tale:
    kind = AboutKind(plan["about"])
    method = _method(plan["method"], library, language)
    subject = _subject(kind, plan.get("id", ""), library, language)
    title = words["title"] if subject is None else subject.title
    lines = tuple(_lines(plan["entries"], words["entries"], method, title))
    leans = plan.get("leans")
    return Tale(
        about=About(kind=kind, id=plan.get("id", ""), title=title, case=words.get("case", "")),
        method=method,
        used=(method,) if subject is None else (method, subject),
        weeks=plan["weeks"],
        weekday=plan["weekday"],
        at=time.fromisoformat(plan["at"]),
        minutes=plan["minutes"],
        participants=plan["participants"],
        roles=tuple(plan["roles"]),
        axis=subject.axis if isinstance(subject, Dilemma) else _axis(plan),
        principles=_principles(subject, plan),
        twist=plan.get("twist", 0),
        leans=_place(lines, *leans) if isinstance(leans, list) else leans,
        unreached=tuple(plan.get("unreached", ())),
        lines=lines,
        votes=tuple(map(_vote, plan.get("ballots", ()))),
        promises=tuple(
            _promise(promise, *said)
            for promise, said in zip(plan.get("follow_ups", ()), words["follow_ups"], strict=True)
        ),
        conclusion=Conclusion(
            text=words["conclusion"],
            disagreement=words["disagreement"],
            leans=leans if isinstance(leans, str) else "",
        ),
    )


def _method(id: str, library: Library, language: Language) -> Method:
    if id == FREE:
        return free_method(translator(language), language)
    return _found(library.method(id, language), id)


def _subject(kind: AboutKind, id: str, library: Library, language: Language) -> Dilemma | Principle | None:
    if kind is AboutKind.DILEMMA:
        return _found(library.dilemma(id, language), id)
    if kind is AboutKind.PRINCIPLE:
        return _found(library.principle(id, language), id)
    return None


def _found(thing: Thing | None, id: str) -> Thing:
    if thing is None:
        raise LookupError(id)
    return thing


def _axis(plan: dict[str, Any]) -> Axis | None:
    return Axis(plan["axis"]) if "axis" in plan else None


def _principles(subject: Dilemma | Principle | None, plan: dict[str, Any]) -> tuple[PrincipleId, ...]:
    if isinstance(subject, Dilemma):
        return subject.principles
    return (subject.id,) if subject is not None else tuple(plan["principles"])


def _lines(
    plans: dict[str, list[Any]], words: dict[str, list[Any]], method: Method, title: str
) -> Iterator[Line]:
    for phase, specs in plans.items():
        said = iter(words.get(phase, ()))
        hands = iter(method.phase(PhaseId(phase)).questions if phase else ())
        for spec in specs:
            fields: dict[str, Any] = {"kind": spec} if isinstance(spec, str) else dict(spec)
            kind = EntryKind(fields.pop("kind"))
            if kind is EntryKind.EVALUATION:
                question = fill(next(hands), minutes=0, question=title, principle=title)
                answers = method.phase(PhaseId(phase)).answers
                detail = EvaluationDetail(answers=answers, counts=tuple(fields["counts"]))
                yield Line(phase=phase, kind=kind, text=question, detail=detail)
            else:
                yield _line(phase, kind, fields, next(said))


def _line(phase: str, kind: EntryKind, fields: dict[str, Any], said: str | list[str]) -> Line:
    text, *more = [said] if isinstance(said, str) else said
    days = fields.pop("days", 0)
    detail = detail_of(kind, fields | dict(zip(WORDS.get(kind, ()), more, strict=False)))
    return Line(phase=phase, kind=kind, text=text, detail=detail, days=days)


def _place(lines: tuple[Line, ...], phase: str, n: int) -> int:
    return [place for place, line in enumerate(lines) if line.phase == phase][n]


def _vote(plan: dict[str, Any]) -> Vote:
    return Vote(
        phase=PhaseId(plan["phase"]),
        moment=BallotMoment(plan["moment"]),
        counts=plan["counts"],
        sureness=float(plan["sureness"]),
        weighed=tuple(plan.get("weighed", ())),
    )


def _promise(plan: dict[str, Any], text: str, role: str, outcome: str) -> Promise:
    return Promise(
        text=text, role=role, outcome=outcome, weeks=plan["weeks"], state=FollowUpState(plan["state"])
    )
