"""The Markdown that is allowed (pack format, section 5): everything else is reported where it stands.

It is deliberately stricter than Markdown: what only looks like HTML or like a link is reported too.
What a reader sees is cleaned once more when it is shown (`render.py`).
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass

from ethicsdesk.content import text_wordings as wordings
from ethicsdesk.content.findings import Report, Spot, Wording
from ethicsdesk.content.form import check_exists
from ethicsdesk.content.page import Line
from ethicsdesk.content.render import LINK, PICTURE

MOST_COLUMNS = 8

_QUOTE = re.compile(r"[ ]{0,3}(?:>[ ]?)*")
_TAG = re.compile(r"</?([A-Za-z][^\s<>/]*)|<[^\s0-9=]")  # "3 < 5" is no tag
_TARGET = re.compile(r"(!?)\[((?:[^\[\]\\]|\\.)*)\]\(([^()]*)\)")
_APART = re.compile(r"\]\s?\[|^\s*\[[^\]]*\]:|\[\^")
_HEADING = re.compile(r"\s*(#+)(.?)")
_UNDERLINE = re.compile(r"\s*(=+|-{2,})\s*")
_RULE = re.compile(r"\s*(?:(?:\*\s*){3,}|(?:-\s*){3,}|(?:_\s*){3,})")
_FENCE = re.compile(r"\s*(?:```|~~~)")
_TABLE = re.compile(r"\|?(?:\s*:?-+:?\s*\|)*(?:\s*:?-+:?)?")
_POINT = re.compile(r"(\s*)(?:[-*+]|[0-9]{1,9}[.)])\s")
_HEADING_ID = re.compile(r"#{2,4}\s.*\{#([^{}\s]+)\}\s*")
_INSTEAD = {
    "b": wordings.HTML_BOLD,
    "strong": wordings.HTML_BOLD,
    "i": wordings.HTML_ITALIC,
    "em": wordings.HTML_ITALIC,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Targets:
    """What a text can point at."""

    principles: Collection[str]
    guidelines: Collection[str]
    dilemmas: Collection[str]
    pictures: Collection[str]


def check_markup(lines: Sequence[Line], targets: Targets, report: Report) -> None:
    """Report all that is not allowed in the running text of a file."""
    anchors = {found[1] for line in lines if (found := _HEADING_ID.fullmatch(line.text))}
    levels: list[int] = []
    before = ""
    for line in lines:
        quote = _QUOTE.match(line.text)
        text = line.text[quote.end() :] if quote and ">" in quote[0] else line.text
        shift = len(line.text) - len(text)
        for wording, column, facts in _of_line(text, before, bool(levels)):
            report.add(wording, Spot(line.number, column + shift + 1), **facts)
        _check_level(text, levels, Spot(line.number, shift + 1), report)
        _check_targets(Line(line.number, text), shift, targets, anchors, report)
        before = text


def _of_line(text: str, before: str, is_in_list: bool) -> Iterator[tuple[Wording, int, dict[str, str | int]]]:
    for tag in _TAG.finditer(text):
        name = (tag[1] or "").lower()
        end = text.find(">", tag.start())
        shown = text[tag.start() : end + 1] if 0 < end - tag.start() < 40 else tag[0]
        yield _INSTEAD.get(name, wordings.HTML), tag.start(), {"tag": shown}
    if "`" in text or _FENCE.match(text):
        yield wordings.CODE, max(text.find("`"), 0), {}
    elif text.startswith(("    ", "\t")) and not is_in_list and not before.strip() and text.strip():
        yield wordings.CODE, 0, {}
    if (apart := _APART.search(text)) is not None:
        yield wordings.FOOTNOTE, apart.start(), {}
    if "{:" in text or ("{#" in text and not _HEADING_ID.fullmatch(text)) or "{." in text:
        yield wordings.ATTRIBUTES, text.find("{"), {}
    yield from _of_blocks(text, before)


def _of_blocks(text: str, before: str) -> Iterator[tuple[Wording, int, dict[str, str | int]]]:
    heading = _HEADING.match(text)
    if heading and not (text.startswith("##") and len(heading[1]) <= 4 and heading[2].isspace()):
        yield wordings.HEADING, 0, {}
    if _UNDERLINE.fullmatch(text) and before.strip() and "|" not in before:
        yield wordings.HEADING, 0, {}
    elif _RULE.fullmatch(text):
        yield wordings.RULE, 0, {}
    if "|" in text and _TABLE.fullmatch(text.strip()):
        columns = text.strip().strip("|").count("|") + 1
        if columns > MOST_COLUMNS:
            yield wordings.TABLE_WIDE, 0, {"count": columns, "most": MOST_COLUMNS}


def _check_level(text: str, levels: list[int], at: Spot, report: Report) -> None:
    """Follow how far in the points of a list stand; `levels` holds the columns of those that are open."""
    point = _POINT.match(text)
    if point is None:
        if text.strip() and not text.startswith((" ", "\t")):
            levels.clear()
        return
    column = len(point[1].expandtabs(4))
    while levels and levels[-1] > column:
        levels.pop()
    if not levels or column > levels[-1] + 1:
        levels.append(column)
    if len(levels) > 2:
        report.add(wordings.LIST_DEEP, at)


def _check_targets(
    line: Line, shift: int, targets: Targets, anchors: Collection[str], report: Report
) -> None:
    """Check where the links and pictures of a line go."""
    good = set()
    for found in _TARGET.finditer(line.text):
        good.add(found.end(2))
        at = Spot(line.number, found.start() + shift + 1)
        if found[1]:
            _check_picture(found[2], found[3], at, targets, report)
        elif LINK.fullmatch(found[3]):
            _check_link(found[3], at, targets, anchors, report)
        else:
            report.add(wordings.LINK, at)
    for loose in re.finditer(r"\]\(", line.text):
        if loose.start() not in good:
            report.add(wordings.LINK, Spot(line.number, loose.start() + shift + 1))


def _check_picture(words: str, target: str, at: Spot, targets: Targets, report: Report) -> None:
    if not PICTURE.fullmatch(target):
        report.add(wordings.PICTURE_OUTSIDE, at)
    elif target.removeprefix("pictures/") not in targets.pictures:
        report.add(wordings.PICTURE_NOWHERE, at, file=target)
    if not words.strip():
        report.add(wordings.PICTURE_WORDLESS, at)


def _check_link(target: str, at: Spot, targets: Targets, anchors: Collection[str], report: Report) -> None:
    scheme, _, rest = target.partition(":")
    if target.startswith("#"):
        check_exists(target, at, {f"#{anchor}" for anchor in anchors}, report)
    elif scheme == "dilemma":
        check_exists(rest, at, targets.dilemmas, report)
    elif scheme in {"principle", "guideline"}:
        known = targets.principles if scheme == "principle" else targets.guidelines
        check_exists(rest if rest.startswith(f"{scheme}.") else f"{scheme}.{rest}", at, known, report)
