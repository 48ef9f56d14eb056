"""The interface's words in the user's language, for the rooms without Qt: reports, errors, command line.

English is the source. The Swedish lies in `resources/translations/sv.json`, which `tools/translations.py`
makes from the same `.ts` that Qt's own `.qm` comes from, so the two can never differ.
"""

from __future__ import annotations

import json
import locale
import os
from functools import cache

from ethicsdesk.model.errors import Translate
from ethicsdesk.model.language import Language
from ethicsdesk.places import shipped


def translator(language: Language) -> Translate:
    """Return the function that says a source text in `language`; what has no translation stays English."""
    if language is Language.ENGLISH:
        return lambda _context, source: source
    texts = _texts(language)

    def translate(context: str, source: str) -> str:
        return texts.get(context, {}).get(source, source)

    return translate


def system_language() -> Language:
    """Return the system's language where it is one of ours, otherwise Swedish."""
    named = next(filter(None, map(os.environ.get, ("LC_ALL", "LC_MESSAGES", "LANG"))), None)
    code = (named or locale.getlocale()[0] or "").lower()
    return Language.ENGLISH if code.startswith("en") else Language.SWEDISH


@cache
def _texts(language: Language) -> dict[str, dict[str, str]]:
    path = shipped("resources") / "translations" / f"{language}.json"
    found: dict[str, dict[str, str]] = json.loads(path.read_text(encoding="utf-8"))
    return found
