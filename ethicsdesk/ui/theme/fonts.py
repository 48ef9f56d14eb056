"""The two bundled font families. Only what the first paint shows is loaded before it."""

from __future__ import annotations

from PySide6.QtGui import QFontDatabase

from ethicsdesk.places import shipped

FIRST = (
    "AtkinsonHyperlegibleNext_400Regular",
    "AtkinsonHyperlegibleNext_600SemiBold",
    "Literata_600SemiBold",
)
REST = (
    "AtkinsonHyperlegibleNext_400Regular_Italic",
    "AtkinsonHyperlegibleNext_500Medium",
    "AtkinsonHyperlegibleNext_700Bold",
    "Literata_400Regular",
    "Literata_400Regular_Italic",
)


def load(names: tuple[str, ...]) -> None:
    """Make the fonts known to Qt; one that is missing falls back to the system's."""
    folder = shipped("resources") / "fonts"
    for name in names:
        QFontDatabase.addApplicationFont(str(folder / f"{name}.ttf"))
