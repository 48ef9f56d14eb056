"""What the group reads on the screen."""

from __future__ import annotations

import pytest

from ethicsdesk.discussion.prompts import fill


@pytest.mark.parametrize(
    ("prompt", "read"),
    [
        ("Vi har {minutes} minuter.", "Vi har 45 minuter."),
        ("Hur svarar vi på {question}", "Hur svarar vi på Är det rätt att vänta?"),
        ("Hur nära {principle} är vi?", "Hur nära Integritet är vi?"),
        ("{names} och {} och {minutes", "{names} och {} och {minutes"),
        ("", ""),
    ],
)
def test_a_prompt_is_filled_in_and_other_braces_stay(prompt: str, read: str) -> None:
    assert fill(prompt, minutes=45, question="Är det rätt att vänta?", principle="Integritet") == read


def test_a_question_with_braces_is_shown_as_it_was_written() -> None:
    assert fill("{question}", minutes=45, question="Vad är {minutes}?", principle="") == "Vad är {minutes}?"
