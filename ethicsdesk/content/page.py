"""A Markdown file of a pack: front matter, then headings with text under them, each line with its number."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from ethicsdesk.content import tree
from ethicsdesk.content.findings import Phrase, Report, Spot, Wording
from ethicsdesk.content.tree import Fields
from ethicsdesk.model.errors import QT_TRANSLATE_NOOP

FENCE = "---"

_HEADING = re.compile(r"(#{2,4})[ \t](.*)")
_ID = re.compile(r"\{#([^{}\s]+)\}$")
_POINT = re.compile(r" {0,1}([-*+]|[0-9]{1,9}[.)])(?:[ \t]+(.*)|$)")

NO_FRONT_MATTER = QT_TRANSLATE_NOOP("Check", "it is missing")
BEGIN_WITH_FENCE = QT_TRANSLATE_NOOP("Check", "Begin the file with a line of --- and the fields under it.")
NEVER_CLOSED = QT_TRANSLATE_NOOP("Check", "it is never closed")
CLOSE_WITH_FENCE = QT_TRANSLATE_NOOP("Check", "End it with a line of --- before the text.")


@dataclass(frozen=True, slots=True)
class Line:
    """A line of the file, by its number there."""

    number: int
    text: str


@dataclass(frozen=True, slots=True)
class Point:
    """One item of a list, its lines joined. `column` is where its text begins."""

    text: str
    line: int
    column: int
    is_numbered: bool


@dataclass(frozen=True, slots=True)
class Section:
    """A heading and the lines under it, down to the next heading of its level."""

    title: str
    id: str  # from {#id} after the heading, else empty
    line: int
    lines: tuple[Line, ...]
    column: int = 1

    @property
    def text(self) -> str:
        """The Markdown under the heading."""
        return text_of(self.lines)

    @property
    def points(self) -> tuple[Point, ...]:
        """The items of the lists under the heading."""
        return points_of(self.lines)

    def parts(self) -> tuple[Section, ...]:
        """Return the sections of level 3 within it."""
        return split(self.lines, level=3)[1]


@dataclass(frozen=True, slots=True)
class Page:
    """A file that could be taken apart. `text` is all of it, `lines` what stands after the front matter."""

    text: str
    fields: Fields
    lines: tuple[Line, ...]
    lead: tuple[Line, ...]  # before the first section
    sections: tuple[Section, ...]

    def section(self, title: str) -> Section | None:
        """Return the first section with this heading, or None."""
        return next((section for section in self.sections if section.title == title), None)


def read_page(text: str, report: Report) -> Page | None:
    """Take the text of a file apart; None with a finding where the front matter cannot be read."""
    rows = text.split("\n")
    if rows[0].rstrip() != FENCE:
        _say_no_page(report, NO_FRONT_MATTER, BEGIN_WITH_FENCE)
        return None
    end = next((n for n, row in enumerate(rows) if n and row.rstrip() == FENCE), 0)
    if not end:
        _say_no_page(report, NEVER_CLOSED, CLOSE_WITH_FENCE)
        return None
    front = "".join(f"{row}\n" for row in rows[1:end])
    fields = tree.parse(front, report, first_line=2, what=tree.IN_FRONT_MATTER)
    if fields is None:
        return None
    lines = tuple(Line(number, row) for number, row in enumerate(rows[end + 1 :], start=end + 2))
    lead, sections = split(lines, level=2)
    return Page(text, fields, lines, lead, sections)


def split(lines: Sequence[Line], *, level: int) -> tuple[tuple[Line, ...], tuple[Section, ...]]:
    """Return the lines before the first heading of `level`, and the sections that those headings begin."""
    starts = [n for n, line in enumerate(lines) if heading_level(line.text) == level]
    bounds = [*starts, len(lines)]
    return tuple(lines[: bounds[0]]), tuple(_section(lines[n:end]) for n, end in pairwise(bounds))


def heading_level(text: str) -> int:
    """Return 2 to 4 for a heading, else 0."""
    heading = _HEADING.fullmatch(text)
    return len(heading[1]) if heading else 0


def points_of(lines: Iterable[Line]) -> tuple[Point, ...]:
    """Return the items of the lists in `lines`; a line that is indented, or goes on, belongs to its item."""
    return points_and_rest(lines)[0]


def points_and_rest(lines: Iterable[Line]) -> tuple[tuple[Point, ...], tuple[Line, ...]]:
    """Return the items of the lists in `lines`, and the lines of text that belong to none."""
    points: list[Point] = []
    rest: list[Line] = []
    is_going_on = False
    for line in lines:
        if begun := _POINT.fullmatch(line.text):
            text = begun[2] or ""
            column = len(line.text) - len(text) + 1
            points.append(Point(text.strip(), line.number, column, begun[1][0].isdigit()))
            is_going_on = True
        elif not line.text.strip():
            is_going_on = False
        elif points and (is_going_on or line.text.startswith(("  ", "\t"))):
            points[-1] = _longer(points[-1], line.text.strip())
        else:
            rest.append(line)
    return tuple(points), tuple(rest)


def labelled(lines: Iterable[Line], labels: Iterable[str]) -> Mapping[str, tuple[Line, ...]]:
    """Return the lines under each of `labels` ("For:"); the label's own line comes first, without the label.

    What stands before the first label is found under the empty one; a label that is missing is missing.
    """
    parts: dict[str, list[Line]] = {"": []}
    current = ""
    for line in lines:
        found = next((label for label in labels if line.text.startswith(label)), None)
        if found is None:
            parts[current].append(line)
        else:
            current = found
            parts.setdefault(found, []).append(Line(line.number, line.text.removeprefix(found)))
    return {label: tuple(part) for label, part in parts.items()}


def text_of(lines: Iterable[Line]) -> str:
    """Return the lines as one text, without space around it."""
    return "\n".join(line.text.rstrip() for line in lines).strip()


def _section(lines: Sequence[Line]) -> Section:
    first, *rest = lines
    title = first.text.lstrip("#").rstrip("# \t").strip()
    named = _ID.search(title)
    if named is None:
        return Section(title, "", first.number, tuple(rest))
    return Section(title[: named.start()].rstrip(), named[1], first.number, tuple(rest))


def _longer(point: Point, more: str) -> Point:
    return Point(f"{point.text} {more}".strip(), point.line, point.column, point.is_numbered)


def _say_no_page(report: Report, why: str, how: str) -> None:
    report.add(Wording("yaml", tree.IN_FRONT_MATTER, how), Spot(1), reason=Phrase(why))
