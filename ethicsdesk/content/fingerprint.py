"""The hash of a text: the same for the same words, whatever editor, system or order of fields wrote them.

Pack format, section 7: SHA-256 over UTF-8, NFC, LF, no trailing space, the front matter as sorted JSON,
then the sections.
"""

from __future__ import annotations

import hashlib
import json
import unicodedata
from collections.abc import Iterable

from ethicsdesk.content.page import Page
from ethicsdesk.content.tree import Plain, plain
from ethicsdesk.model.language import Language

LANGUAGES = frozenset(Language)


def hash_of_page(page: Page) -> str:
    """Return the hash of a Markdown file."""
    return _hash(plain(page.fields), (line.text for line in page.lines))


def hash_of_fields(fields: Plain, language: Language) -> str:
    """Return the hash of a YAML file as it is in one of the languages that it holds."""
    return _hash(_in_language(fields, language), ())


def _hash(fields: Plain, lines: Iterable[str]) -> str:
    front = json.dumps(fields, sort_keys=True, ensure_ascii=False, separators=(",", ":"))
    body = "\n".join(line.rstrip() for line in lines).strip("\n")
    whole = unicodedata.normalize("NFC", f"{front}\n{body}\n")
    return hashlib.sha256(whole.encode()).hexdigest()


def _in_language(value: Plain, language: Language) -> Plain:
    """Return the value with every text per language replaced by that language's own."""
    if isinstance(value, list):
        return [_in_language(item, language) for item in value]
    if isinstance(value, dict):
        if value and value.keys() <= LANGUAGES:
            return value.get(language, "")
        return {name: _in_language(item, language) for name, item in value.items()}
    return value
