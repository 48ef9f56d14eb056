"""Plain text in a field: one line, of a certain length, without markup."""

from __future__ import annotations

import re

from ethicsdesk.content import text_wordings, wordings
from ethicsdesk.content.findings import Report
from ethicsdesk.content.tree import Scalar

_MARKUP = re.compile(r"\*\*|__|`|!?\[[^\[\]]*\]\(|<[^\s0-9=]|(?<!\w)[*_](?=\S)")
_MARKUP_BUT_ITALICS = re.compile(r"\*\*|__|`|!?\[[^\[\]]*\]\(|<[^\s0-9=]")
_UNPRINTABLE = re.compile("[\\x00-\\x09\\x0b-\\x1f\\x7f-\\x9f\\u2028\\u2029\\ufeff\\ufffe\\uffff]")


def check_field_text(
    scalar: Scalar, named: str, least: int, most: int, report: Report, *, italics: bool = False
) -> None:
    """Check the text of a field; `italics` where *this* is allowed in it."""
    text = scalar.text
    if "\n" in text.strip("\n") or text.endswith("\n"):
        report.add(wordings.NOT_ONE_LINE, scalar, field=named)
        return
    if text != text.strip():
        report.add(wordings.SPACE_AROUND, scalar, field=named)
    if len(text) > most:
        report.add(wordings.TOO_LONG, scalar, field=named, count=len(text), most=most)
    elif len(text) < least:
        report.add(wordings.TOO_SHORT, scalar, field=named, count=len(text), least=least)
    if hidden := _UNPRINTABLE.search(text):
        report.add(wordings.HIDDEN_CHARACTER, scalar, character=f"U+{ord(hidden[0]):04X}")
    if mark := (_MARKUP_BUT_ITALICS if italics else _MARKUP).search(text):
        report.add(text_wordings.MARKUP_IN_FIELD, scalar, field=named, mark=mark[0])
