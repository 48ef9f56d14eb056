"""Draw the marks of check boxes and radio buttons in both palettes: `python -m tools.marks`.

A style sheet takes a picture only from a file, so they are drawn once and committed.
"""

from __future__ import annotations

from pathlib import Path

from ethicsdesk.ui.theme.tokens import Mode, read_tokens

FOLDER = Path(__file__).resolve().parent.parent / "resources" / "theme" / "marks"
BOX = '<rect x="{at}" y="{at}" width="{side}" height="{side}" rx="5" {paint}/>'
STROKE = 'fill="none" stroke="{colour}" stroke-width="{width}" stroke-linecap="round" stroke-linejoin="round"'


def drawings(mode: Mode) -> dict[str, str]:
    """Return the drawing of each mark, by the name of its file."""
    c = read_tokens().colours[mode]
    edge = f'fill="{c["surface"]}" stroke="{c["lineStrong"]}" stroke-width="1.5"'
    filled = f'fill="{c["primary"]}"'
    chosen = f'fill="{c["surface"]}" stroke="{c["primary"]}" stroke-width="2"'
    tick = f'<path d="M5 10.5l3.2 3.2L15 6.8" {STROKE.format(colour=c["onPrimary"], width=2.2)}/>'
    arrow = f'<path d="M4.5 7.5l5.5 5.5 5.5-5.5" {STROKE.format(colour=c["ink2"], width=1.8)}/>'
    return {
        "box": BOX.format(at=1, side=18, paint=edge),
        "ticked": BOX.format(at=0.5, side=19, paint=filled) + tick,
        "ring": f'<circle cx="10" cy="10" r="9" {edge}/>',
        "dotted": f'<circle cx="10" cy="10" r="9" {chosen}/><circle cx="10" cy="10" r="5" {filled}/>',
        "down": arrow,
    }


def picture(drawing: str) -> str:
    """Return the whole file of a drawing."""
    head = '<svg xmlns="http://www.w3.org/2000/svg" width="20" height="20" viewBox="0 0 20 20">'
    return f"{head}{drawing}</svg>\n"


def main() -> None:
    """Write every mark."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    for mode in Mode:
        for name, drawing in drawings(mode).items():
            (FOLDER / f"{name}-{mode}.svg").write_text(picture(drawing), "utf-8")


if __name__ == "__main__":
    main()
