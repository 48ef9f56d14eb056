"""Running text: how many words, how long the sentences, and nobody's personal identity number."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from ethicsdesk.content import text_wordings as wordings
from ethicsdesk.content.findings import Report, Spot
from ethicsdesk.content.page import Line
from ethicsdesk.model.personal_data import find_personal_numbers

LONGEST_SENTENCE = 35  # words

_SENTENCE_END = re.compile(r"(?<![.!?…])[.!?…]+[”\"’')»*_]*(?=\s|$)")
_BLOCK_START = re.compile(r"\s*(?:>\s*)*(?:(?:[-*+]|[0-9]{1,9}[.)])\s+|#{1,6}\s+|\|)?")


def count_words(text: str) -> int:
    """Return how many words there are: what stands between spaces and has a letter or digit in it."""
    return sum(any(character.isalnum() for character in word) for word in text.split())


def check_sentences(lines: Iterable[Line], report: Report) -> None:
    """Report each sentence that is too long to hold in one's head, where it begins."""
    for block in _blocks(lines):
        for spot, sentence in _sentences(block):
            count = count_words(sentence)
            if count > LONGEST_SENTENCE:
                report.add(wordings.LONG_SENTENCE, spot, count=count)


def check_persons(text: str, report: Report) -> None:
    """Report what looks like a personal identity number, anywhere in a file."""
    for number, line in enumerate(text.split("\n"), start=1):
        for start, _ in find_personal_numbers(line):
            report.add(wordings.PERSON, Spot(number, start + 1))


def _blocks(lines: Iterable[Line]) -> Iterator[list[tuple[Spot, str]]]:
    """Yield the lines that belong together, without the marks that begin them: a paragraph, a point."""
    block: list[tuple[Spot, str]] = []
    for line in lines:
        start = _BLOCK_START.match(line.text)
        begins = len(start[0]) if start else 0
        text = line.text[begins:]
        is_new = not text.strip() or bool(start and start[0].strip(" >"))
        if is_new and block:
            yield block
            block = []
        if text.strip():
            block.append((Spot(line.number, begins + 1), text))
    if block:
        yield block


def _sentences(block: list[tuple[Spot, str]]) -> Iterator[tuple[Spot, str]]:
    """Yield each sentence of a block with the place of its first letter; it may go on over lines."""
    begun: Spot | None = None
    words: list[str] = []
    for spot, text in block:
        at = 0
        for end in [*(found.end() for found in _SENTENCE_END.finditer(text)), len(text)]:
            part = text[at:end]
            if part.strip():
                begun = begun or Spot(spot.line, spot.column + at + len(part) - len(part.lstrip()))
                words.append(part)
            if begun is not None and _SENTENCE_END.search(part):
                yield begun, " ".join(words)
                begun, words = None, []
            at = end
    if begun is not None:
        yield begun, " ".join(words)
