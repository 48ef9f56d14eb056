"""How words are compared when one searches: without case and accents, as FTS5's `unicode61` does.

The store asks its index and the library is scanned, and both must find the same: a word of the query is
a whole word of the text, and the last one may be the beginning of a word.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from ethicsdesk.model.found import Range, Snippet

SHORTEST_BEGINNING = 2  # the beginnings that the index keeps ready; of one letter it would read everything
SNIPPET_LONGEST = 160
SNIPPET_BEFORE = 50

# Letters and digits, each with the accents that may follow it as characters of their own.
_WORD = re.compile(r"(?:[^\W_][\u0300-\u036f]*)+")


@dataclass(frozen=True, slots=True)
class Wanted:
    """One word that was asked for, folded; `begins` says that longer words are right too."""

    word: str
    begins: bool = False

    def is_in(self, word: str) -> bool:
        """Say whether a folded word of a text is the one."""
        return word.startswith(self.word) if self.begins else word == self.word


def fold(text: str) -> str:
    """Return the text in small letters without accents: "Å" and "a" are the same."""
    if text.isascii():
        return text.lower()
    parts = unicodedata.normalize("NFD", text.lower())
    bare = "".join(part for part in parts if not unicodedata.combining(part))
    return unicodedata.normalize("NFC", bare)


def words_of(text: str) -> Iterator[str]:
    """Give the folded words of a text, in their order."""
    for match in _WORD.finditer(text):
        yield fold(match.group())


def wanted_of(typed: str) -> tuple[Wanted, ...]:
    """Return what was asked for; the last word may still be growing unless a space follows it."""
    words = list(words_of(typed))
    if not words:
        return ()
    *whole, last = words
    is_growing = len(last) >= SHORTEST_BEGINNING and not typed[-1].isspace()
    return (*map(Wanted, whole), Wanted(last, is_growing))


def all_in(wanted: Sequence[Wanted], words: Iterable[str]) -> bool:
    """Say whether each wanted word is among `words`, which are folded."""
    present = words if isinstance(words, (set, frozenset)) else frozenset(words)
    return bool(wanted) and all(
        any(map(one.is_in, present)) if one.begins else one.word in present for one in wanted
    )


class Snippets:
    """Cuts lines around the words of one query; made once for all that it found."""

    def __init__(self, wanted: Sequence[Wanted]) -> None:
        ways = (re.escape(one.word) + (r"[^\W_]*" if one.begins else "") for one in wanted)
        self._found = re.compile(rf"(?<![^\W_])(?:{'|'.join(ways)})(?![^\W_])")
        self._folded = _Folded()

    def of(self, texts: Iterable[str]) -> Snippet:
        """Return a line of the first text that holds a word, else how the first text begins."""
        first = ""
        for text in texts:
            line = unicodedata.normalize("NFC", " ".join(text.split()))
            matches = self._found.finditer(line.translate(self._folded))
            ranges = tuple(match.span() for match in matches)
            if ranges:
                return _cut(line, ranges)
            first = first or line
        return _cut(first, ())


class _Folded(dict[int, str]):
    """Folds letter by letter, so that places stay the same, each kind of letter only once."""

    def __missing__(self, code: int) -> str:
        letter = chr(code)
        folded = fold(letter)
        self[code] = folded if len(folded) == 1 else letter
        return self[code]


def _cut(line: str, ranges: Sequence[Range]) -> Snippet:
    """Cut at spaces around the first range."""
    start = 0
    if ranges and ranges[0][0] > SNIPPET_BEFORE:
        start = line.find(" ", ranges[0][0] - SNIPPET_BEFORE, ranges[0][0]) + 1 or ranges[0][0]
    end = len(line)
    if end - start > SNIPPET_LONGEST:
        space = line.rfind(" ", start + SNIPPET_BEFORE, start + SNIPPET_LONGEST)
        end = space if space > 0 else start + SNIPPET_LONGEST
    before, after = "…" if start else "", "…" if end < len(line) else ""
    shift = len(before) - start
    kept = tuple((first + shift, last + shift) for first, last in ranges if last <= end)
    return Snippet(text=f"{before}{line[start:end]}{after}", ranges=kept)
