"""YAML as packs use it: one document of texts, lists and fields, each with the place where it stands.

Every scalar is text (`no`, `2025-07-01` and `1.10` stay as written). Aliases, tags, a second document and
more than eight levels are refused as soon as they are met, before anything is built of them: the tree
grows from the parser's events, one pass, so nothing hostile is ever expanded.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from ethicsdesk.content import wordings
from ethicsdesk.content.findings import Fact, Phrase, Report, Spot, Wording
from ethicsdesk.model.errors import QT_TRANSLATE_NOOP

DEEPEST = 8
STANDARD = "tag:yaml.org,2002:"  # what the parser makes of !!

IN_FRONT_MATTER = QT_TRANSLATE_NOOP("Check", "the front matter cannot be read: {reason}.")
IN_FILE = QT_TRANSLATE_NOOP("Check", "the file cannot be read: {reason}.")

Reason = tuple[str, str]  # why it cannot be read, and how to mend that

ALIAS: Reason = (
    QT_TRANSLATE_NOOP("Check", "a reference (& or *) is not allowed"),
    QT_TRANSLATE_NOOP("Check", "Write the value out, or put quotation marks around it."),
)
TAG: Reason = (
    QT_TRANSLATE_NOOP("Check", "a tag ({tag}) is not allowed"),
    QT_TRANSLATE_NOOP("Check", "Take it away, or put quotation marks around the value."),
)
TOO_DEEP: Reason = (
    QT_TRANSLATE_NOOP("Check", "there are more than {most} levels within each other"),
    QT_TRANSLATE_NOOP("Check", "Use fewer levels."),
)
SECOND_DOCUMENT: Reason = (
    QT_TRANSLATE_NOOP("Check", "a second document begins here"),
    QT_TRANSLATE_NOOP("Check", "Keep one, without lines of --- or ... between."),
)
KEY_NOT_TEXT: Reason = (
    QT_TRANSLATE_NOOP("Check", "the name of a field is not a word"),
    QT_TRANSLATE_NOOP("Check", "Write a name, a colon and a value."),
)
NOT_FIELDS: Reason = (
    QT_TRANSLATE_NOOP("Check", "it does not consist of fields with values"),
    QT_TRANSLATE_NOOP("Check", "Write a name, a colon and a value on each line."),
)
QUOTE_OPEN: Reason = (
    QT_TRANSLATE_NOOP("Check", "the quotation mark from line {line} is not closed"),
    QT_TRANSLATE_NOOP("Check", "Close it."),
)
BRACKET_OPEN: Reason = (
    QT_TRANSLATE_NOOP("Check", "the bracket from line {line} is not closed, or a comma is missing"),
    QT_TRANSLATE_NOOP("Check", "Close it, or put a comma between the values."),
)
COLON: Reason = (
    QT_TRANSLATE_NOOP("Check", "a colon stands where none can be, or the line is indented too far"),
    QT_TRANSLATE_NOOP("Check", "Put quotation marks around a text with a colon, or align the line."),
)
TAB: Reason = (
    QT_TRANSLATE_NOOP("Check", "a tab stands where spaces are needed"),
    QT_TRANSLATE_NOOP("Check", "Indent with spaces."),
)
FIRST_CHARACTER: Reason = (
    QT_TRANSLATE_NOOP("Check", "a value cannot begin with this character"),
    QT_TRANSLATE_NOOP("Check", "Put quotation marks around the value."),
)
ESCAPE: Reason = (
    QT_TRANSLATE_NOOP("Check", "a backslash is followed by something that means nothing"),
    QT_TRANSLATE_NOOP("Check", "Write two backslashes, or use single quotation marks."),
)
OTHER: Reason = (
    QT_TRANSLATE_NOOP("Check", "the line does not fit what stands before it"),
    QT_TRANSLATE_NOOP("Check", "See that it is indented as the others, and that each field has a colon."),
)

# What libyaml says, in the words that begin each message, and what we make of it.
_PROBLEMS: Mapping[str, Reason] = {
    "found unexpected end of stream": QUOTE_OPEN,
    "did not find expected ',' or": BRACKET_OPEN,
    "mapping values are not allowed": COLON,
    "found a tab": TAB,
    "found character that cannot start": FIRST_CHARACTER,
    "found unknown escape": ESCAPE,
    "did not find expected hexdecimal": ESCAPE,
    "found invalid Unicode": ESCAPE,
    "exceeded maximum nesting": TOO_DEEP,
    "did not find expected <document start>": SECOND_DOCUMENT,
    "found undefined tag handle": TAG,
    "did not find expected alphabetic or numeric": ALIAS,
}


@dataclass(frozen=True, slots=True)
class Scalar:
    """One text."""

    text: str
    line: int
    column: int


@dataclass(frozen=True, slots=True)
class Items:
    """A list."""

    items: tuple[Node, ...]
    line: int
    column: int


@dataclass(frozen=True, slots=True)
class Entry:
    """A field: its name and its value."""

    key: Scalar
    value: Node


@dataclass(frozen=True, slots=True)
class Fields:
    """Fields by name, in the order in which they are written."""

    entries: Mapping[str, Entry]
    line: int
    column: int

    def value(self, name: str) -> Node | None:
        """Return the value of the field, or None where it is missing."""
        entry = self.entries.get(name)
        return None if entry is None else entry.value

    def text(self, name: str) -> str:
        """Return the field's text, empty where it is missing or something else."""
        value = self.value(name)
        return value.text if isinstance(value, Scalar) else ""


Node = Scalar | Items | Fields
Plain = str | list["Plain"] | dict[str, "Plain"]


def plain(node: Node) -> Plain:
    """Return the values without their places."""
    if isinstance(node, Scalar):
        return node.text
    if isinstance(node, Items):
        return [plain(item) for item in node.items]
    return {name: plain(entry.value) for name, entry in node.entries.items()}


def parse(text: str, report: Report, *, first_line: int = 1, what: str = IN_FILE) -> Fields | None:
    """Return the fields in `text`, or None with a finding; a field that stands twice counts the first time.

    `first_line` is the line of the file on which `text` begins, `what` the sentence for a file that
    cannot be read.
    """
    import yaml

    grower = _Grower(yaml.parse(text, Loader=yaml.CBaseLoader), report, first_line)
    try:
        return grower.fields()
    except _Unreadable as trouble:
        _put_down(report, trouble, what)
    except yaml.MarkedYAMLError as error:
        _put_down(report, _trouble(error, text, first_line), what)
    except yaml.YAMLError:
        _put_down(report, _Unreadable(OTHER, Spot(first_line)), what)
    return None


class _Unreadable(Exception):
    def __init__(self, reason: Reason, at: Spot, **facts: Fact) -> None:
        super().__init__(reason[0])
        self.reason = reason
        self.at = at
        self.facts = facts


class _Grower:
    """Builds the tree of one document. Its events are PyYAML's, which have no types."""

    def __init__(self, events: Iterator[Any], report: Report, first_line: int) -> None:
        self._events = events
        self._report = report
        self._first_line = first_line

    def fields(self) -> Fields:
        import yaml

        next(self._events)  # the stream begins
        begin = next(self._events)
        if isinstance(begin, yaml.StreamEndEvent):
            raise _Unreadable(NOT_FIELDS, Spot(self._first_line))
        if begin.tags or begin.version:
            raise _Unreadable(TAG, self._spot(begin), tag="%")
        root = self._node(next(self._events), depth=1)
        next(self._events)  # the document ends
        after = next(self._events)
        if not isinstance(after, yaml.StreamEndEvent):
            raise _Unreadable(SECOND_DOCUMENT, self._spot(after))
        if not isinstance(root, Fields):
            raise _Unreadable(NOT_FIELDS, Spot(root.line, root.column))
        return root

    def _node(self, event: Any, depth: int) -> Node:
        import yaml

        spot = self._spot(event)
        if event.anchor:
            raise _Unreadable(ALIAS, spot)
        if event.tag:
            raise _Unreadable(TAG, spot, tag=event.tag.replace(STANDARD, "!!"))
        if isinstance(event, yaml.ScalarEvent):
            return Scalar(event.value, spot.line, spot.column)
        if depth > DEEPEST:
            raise _Unreadable(TOO_DEEP, spot, most=DEEPEST)
        if isinstance(event, yaml.SequenceStartEvent):
            return Items(tuple(self._items(depth)), spot.line, spot.column)
        return Fields(self._entries(depth), spot.line, spot.column)

    def _items(self, depth: int) -> Iterator[Node]:
        import yaml

        while not isinstance(event := next(self._events), yaml.SequenceEndEvent):
            yield self._node(event, depth + 1)

    def _entries(self, depth: int) -> dict[str, Entry]:
        import yaml

        entries: dict[str, Entry] = {}
        while not isinstance(event := next(self._events), yaml.MappingEndEvent):
            key = self._node(event, depth + 1)
            if not isinstance(key, Scalar):
                raise _Unreadable(KEY_NOT_TEXT, Spot(key.line, key.column))
            value = self._node(next(self._events), depth + 1)
            if key.text in entries:
                first = entries[key.text].key.line
                self._report.add(wordings.KEY_TWICE, key, field=key.text, line=first)
            else:
                entries[key.text] = Entry(key, value)
        return entries

    def _spot(self, event: Any) -> Spot:
        return Spot(event.start_mark.line + self._first_line, event.start_mark.column + 1)


def _trouble(error: Any, text: str, first_line: int) -> _Unreadable:
    problem = error.problem or ""
    reason = next((ours for theirs, ours in _PROBLEMS.items() if problem.startswith(theirs)), OTHER)
    begun = error.context_mark.line + first_line if error.context_mark else first_line
    line, column = error.problem_mark.line, error.problem_mark.column + 1
    lines = text.split("\n")
    if line >= len(lines) or (line == len(lines) - 1 and not lines[line]):
        # The parser stopped after the last line: say the last line that there is.
        line = max(len(lines) - 2, 0)
        column = len(lines[line]) + 1
    return _Unreadable(reason, Spot(line + first_line, column), line=begun, most=DEEPEST, tag="!")


def _put_down(report: Report, trouble: _Unreadable, what: str) -> None:
    why, how = trouble.reason
    report.add(Wording("yaml", what, how), trouble.at, reason=Phrase(why, trouble.facts))
