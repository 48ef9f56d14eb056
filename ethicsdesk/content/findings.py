"""What a check finds: where, how grave, what is wrong and how to mend it.

Nothing here makes a sentence: a finding carries English source texts and the facts that fill them,
and becomes words when somebody hands it a `translate`.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Protocol

from ethicsdesk.content.near import nearest
from ethicsdesk.model.errors import QT_TRANSLATE_NOOP, Translate

CONTEXT = "Check"
MOST_GUESSES = 100  # in one file
LIST_END = QT_TRANSLATE_NOOP("Check", "{first} or {last}")
LINE = QT_TRANSLATE_NOOP("Check", "{place}: {what} {mend}")
WARNING_LINE = QT_TRANSLATE_NOOP("Check", "{place}: warning: {what} {mend}")


class Severity(StrEnum):
    """An error stops a pack from being used; a warning does not."""

    ERROR = "error"
    WARNING = "warning"


@dataclass(frozen=True, slots=True)
class Wording:
    """A kind of finding: its code, and the English source of what is wrong and of how to mend it."""

    code: str
    what: str
    mend: str = ""
    severity: Severity = Severity.ERROR


@dataclass(frozen=True, slots=True)
class Phrase:
    """A fact that is itself words to be translated."""

    source: str
    facts: Mapping[str, Fact] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class OneOf:
    """A fact that is a choice: "1, 2 or 3"."""

    choices: tuple[str, ...]


Fact = str | int | Phrase | OneOf


class Placed(Protocol):
    """Anything that stands on a line and in a column of a file, both counted from 1 in characters."""

    @property
    def line(self) -> int: ...  # noqa: D102 - the class says it

    @property
    def column(self) -> int: ...  # noqa: D102 - the class says it


@dataclass(frozen=True, slots=True)
class Spot:
    """A place in a file."""

    line: int
    column: int = 1


WHOLE_FILE = Spot(0, 0)


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """One thing that a check found. `line` and `column` are 0 where it concerns the whole file."""

    file: str
    line: int
    column: int
    wording: Wording
    severity: Severity
    facts: Mapping[str, Fact]

    @property
    def code(self) -> str:
        """The code of the pack format, section 6."""
        return self.wording.code

    def message(self, translate: Translate) -> str:
        """Say what is wrong."""
        return _said(self.wording.what, self.facts, translate)

    def mend(self, translate: Translate) -> str:
        """Say how to mend it; empty where there is nothing to say."""
        return _said(self.wording.mend, self.facts, translate) if self.wording.mend else ""

    def line_text(self, translate: Translate) -> str:
        """Say all of it in one line: the place, what is wrong, and how to mend it."""
        place = f"{self.file}:{self.line}:{self.column}" if self.line else self.file
        source = LINE if self.severity is Severity.ERROR else WARNING_LINE
        line = translate(CONTEXT, source).format(
            place=place, what=self.message(translate), mend=self.mend(translate)
        )
        return _in_one_line(line)

    def as_json(self, translate: Translate) -> dict[str, str | int | None]:
        """Return it as plain values; a whole file's line and column are None."""
        return {
            "file": self.file,
            "line": self.line or None,
            "column": self.column or None,
            "severity": str(self.severity),
            "code": self.code,
            "message": self.message(translate),
            "mend": self.mend(translate),
        }


def in_order(findings: list[Finding]) -> tuple[Finding, ...]:
    """Return each finding once, by file, line and column."""
    by_place = {(f.file, f.line, f.column, f.code, f.message(_as_it_is)): f for f in findings}
    return tuple(by_place[key] for key in sorted(by_place))


class Report:
    """Collects what is found in one file. What is `lenient` is a warning in it, not an error."""

    def __init__(self, file: str, lenient: frozenset[Wording] = frozenset()) -> None:
        self.file = file
        self.found: list[Finding] = []
        self._guesses = 0
        self._lenient = lenient

    def add(self, wording: Wording, at: Placed = WHOLE_FILE, **facts: Fact) -> None:
        """Put down one finding at a place in the file, or about all of it."""
        severity = Severity.WARNING if wording in self._lenient else wording.severity
        self.found.append(
            Finding(
                file=self.file,
                line=at.line,
                column=at.column,
                wording=wording,
                severity=severity,
                facts=facts,
            )
        )

    def nearest(self, word: str, known: Iterable[str]) -> str:
        """Return what was perhaps meant by `word`, or nothing. A guess takes time, so there is an end."""
        self._guesses += 1
        return nearest(word, known) if self._guesses <= MOST_GUESSES else ""


def _said(source: str, facts: Mapping[str, Fact], translate: Translate) -> str:
    words = {name: _words(fact, translate) for name, fact in facts.items()}
    return translate(CONTEXT, source).format(**words)


def _words(fact: Fact, translate: Translate) -> str | int:
    if isinstance(fact, Phrase):
        return _said(fact.source, fact.facts, translate)
    if isinstance(fact, OneOf):
        *first, last = fact.choices
        if not first:
            return last
        return translate(CONTEXT, LIST_END).format(first=", ".join(first), last=last)
    return fact


def _in_one_line(text: str) -> str:
    """Keep what a broken file holds from breaking the line, or from hiding part of it."""
    shown = (character if character.isprintable() else " " for character in text)
    return " ".join("".join(shown).split())


def _as_it_is(_context: str, source: str) -> str:
    return source
