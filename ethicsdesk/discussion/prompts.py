"""The words that a method's prompts leave open."""

from __future__ import annotations

import re

_OPEN = re.compile(r"\{(minutes|question|principle)\}")


def fill(prompt: str, *, minutes: int, question: str, principle: str) -> str:
    """Fill in {minutes}, {question} and {principle}; any other brace, also in what is filled in, is text."""
    words = {"minutes": str(minutes), "question": question, "principle": principle}
    return _OPEN.sub(lambda found: words[found[1]], prompt)
