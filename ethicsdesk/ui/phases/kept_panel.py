"""What will be written, who can read it, and that the duty to report still holds: the first thing shown."""

from __future__ import annotations

from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from ethicsdesk.ui.theme.theme import Theme
from ethicsdesk.ui.widgets.panel import Panel
from ethicsdesk.ui.widgets.text import Text

MARKS = ("pen-line", "lock", "users", "shield")


class KeptPanel(Panel):
    """Four calm lines, each with its mark."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__("soft", padding=16, gap=10, parent=parent)
        self._theme = theme
        self._heading = Text("subheading")
        self._lines = [Text("body") for _ in MARKS]
        self._marks = [QLabel(self) for _ in MARKS]
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(1, 1)
        for n, (mark, line) in enumerate(zip(self._marks, self._lines, strict=True)):
            grid.addWidget(mark, n, 0)
            grid.addWidget(line, n, 1)
        self.column.addWidget(self._heading)
        self.column.addLayout(grid)
        theme.changed.connect(self._draw)
        self._draw()

    def name_things(self) -> None:
        """Say it in the language of now."""
        self._heading.setText(self.tr("Before you begin"))
        said = (
            self.tr("Kept: what you write, counts and times. Not kept: who you are, sound, who said what."),
            self.tr(
                "Everything stays on this computer. Anyone who can use this computer account can read it."
            ),
            self.tr("No names are needed. Write roles: the mother, the neighbour, a colleague."),
            self.tr(
                "The duty to report still holds. What is said here in confidence lifts no duty to report a "
                "serious wrong (lex Sarah) or concern for a child."
            ),
        )
        for line, words in zip(self._lines, said, strict=True):
            line.setText(words)

    def _draw(self) -> None:
        for mark, icon in zip(self._marks, MARKS, strict=True):
            mark.setPixmap(self._theme.picture(icon, "onPrimarySoft"))
