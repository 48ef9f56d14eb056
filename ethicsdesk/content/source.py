"""From the bytes of a file to its text: UTF-8, with or without a BOM, lines ended in any of the usual ways.

Afterwards lines end in LF alone, and no character is left that breaks a line or hides in it, so that
YAML, Markdown and people count the same lines.
"""

from __future__ import annotations

import re
import stat
import unicodedata
from pathlib import Path

from ethicsdesk.content import wordings
from ethicsdesk.content.findings import Report, Spot, Wording

KIB = 1024
LARGEST_FILE = 256 * KIB
LONGEST_PIECE = 2_000  # marks upon marks take time with the square of their number: 8 s for a whole file

# All that is neither tab, line feed nor seen: controls, the rarer line ends, lone halves of pairs.
_HIDDEN = re.compile("[\\x00-\\x08\\x0b-\\x1f\\x7f-\\x9f\\u2028\\u2029\\ud800-\\udfff\\ufeff\\ufffe\\uffff]")


def read_source(path: Path, report: Report) -> str | None:
    """Return the text of the file, or None with a finding where it has none that can be used."""
    raw = read_bytes(path, LARGEST_FILE, wordings.FILE_TOO_LARGE, report)
    return None if raw is None else decode(raw, report)


def read_bytes(path: Path, most: int, too_large: Wording, report: Report) -> bytes | None:
    """Return what is in the file, or None with a finding where that is more than `most` bytes or nothing."""
    try:
        about = path.stat()
        if not stat.S_ISREG(about.st_mode):  # a pipe would be waited for
            report.add(wordings.NOT_READABLE)
        elif about.st_size > most:
            report.add(too_large, size=-(-about.st_size // KIB), most=most // KIB)
        else:
            return path.read_bytes()
    except OSError:
        report.add(wordings.NOT_READABLE)
    return None


def decode(raw: bytes, report: Report) -> str | None:
    """Return the text in `raw`, or None with a finding."""
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        # The codec counts from after the BOM, people from the first byte of the file.
        report.add(wordings.NOT_UTF_8, byte=error.start + (3 if raw.startswith(b"\xef\xbb\xbf") else 0) + 1)
        return None
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    if hidden := _HIDDEN.search(text):
        character = f"U+{ord(hidden[0]):04X}"
        report.add(wordings.HIDDEN_CHARACTER, spot_of(text, hidden.start()), character=character)
        return None
    return text


def check_form(text: str, report: Report) -> None:
    """Report each line that is not in Unicode's form NFC, at the first character that differs."""
    for number, line in enumerate(text.split("\n"), start=1):
        if line.isascii():
            continue
        for begin in range(0, len(line), LONGEST_PIECE):
            piece = line[begin : begin + LONGEST_PIECE]
            composed = unicodedata.normalize("NFC", piece)
            if composed != piece:
                pairs = zip(piece, composed, strict=False)
                same = next((n for n, (here, there) in enumerate(pairs) if here != there), 0)
                report.add(wordings.NOT_NFC, Spot(number, begin + same + 1))
                break


def spot_of(text: str, index: int) -> Spot:
    """Return the line and column of a character."""
    before = text[:index]
    return Spot(before.count("\n") + 1, index - before.rfind("\n"))
