"""The numbers that everything on screen is drawn from."""

from __future__ import annotations

import re

import pytest

from ethicsdesk.places import shipped
from ethicsdesk.ui.theme.tokens import Mode, Tokens, read_tokens
from tools.marks import drawings, picture

TOKENS = read_tokens()


def luminance(colour: str) -> float:
    """Relative luminance, WCAG 2.2."""
    parts = (int(colour[n : n + 2], 16) / 255 for n in (1, 3, 5))
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(first: str, second: str) -> float:
    dark, light = sorted((luminance(first), luminance(second)))
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("mode", Mode)
@pytest.mark.parametrize("pair", TOKENS.contrasts, ids=lambda pair: f"{pair['text']} on {pair['on']}")
def test_words_and_edges_can_be_seen(mode: Mode, pair: dict[str, object]) -> None:
    colours = TOKENS.colours[mode]
    assert contrast(colours[str(pair["text"])], colours[str(pair["on"])]) >= float(str(pair["min"]))


def test_both_palettes_have_the_same_colours() -> None:
    assert TOKENS.colours[Mode.LIGHT].keys() == TOKENS.colours[Mode.DARK].keys()
    every = [*TOKENS.colours[Mode.LIGHT].values(), *TOKENS.colours[Mode.DARK].values()]
    assert all(re.fullmatch("#[0-9A-F]{6}", colour) for colour in every)


def test_nothing_on_screen_is_smaller_than_fourteen_pixels() -> None:
    assert min(role.size for role in TOKENS.types.values()) == 14


def test_text_grows_to_twice_its_size() -> None:
    tokens: Tokens = read_tokens()
    assert (tokens.scales[0], tokens.scales[-1]) == (1.0, 2.0)


def test_the_marks_are_drawn_in_the_colours_of_now() -> None:
    folder = shipped("resources") / "theme" / "marks"
    for mode in Mode:
        for name, drawing in drawings(mode).items():
            assert (folder / f"{name}-{mode}.svg").read_text("utf-8") == picture(drawing)
