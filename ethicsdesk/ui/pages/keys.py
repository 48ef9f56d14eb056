"""All keys, in groups: what one can do without the mouse."""

from __future__ import annotations

from PySide6.QtWidgets import QGridLayout

from ethicsdesk.ui.desk import Desk
from ethicsdesk.ui.widgets.layouts import empty
from ethicsdesk.ui.widgets.page import Page
from ethicsdesk.ui.widgets.panel import Panel
from ethicsdesk.ui.widgets.text import Text

Group = tuple[str, tuple[tuple[str, str], ...]]  # heading, then (keys, what they do)


class KeysPage(Page):
    """A table a group; the same keys stand in tooltips and in the menu."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.theme)
        self._lead = Text("body", "ink2")
        self.top.addWidget(self._lead)
        self.name_things()

    def name_things(self) -> None:
        """Set every text."""
        self.title.setText(self.tr("Keys"))
        self._lead.setText(self.tr("Everything can be done from the keyboard."))
        empty(self.column)
        for heading, lines in self._groups():
            self.column.addWidget(Text("heading", text=heading))
            panel = Panel("card")
            grid = QGridLayout()
            grid.setHorizontalSpacing(24)
            grid.setVerticalSpacing(8)
            grid.setColumnStretch(1, 1)
            for n, (keys, act) in enumerate(lines):
                grid.addWidget(Text("bodyStrong", text=keys, wraps=False), n, 0)
                grid.addWidget(Text("body", "ink2", text=act), n, 1)
            panel.column.addLayout(grid)
            self.column.addWidget(panel)

    def _groups(self) -> tuple[Group, ...]:
        shift = self.tr("Shift")
        return (
            (
                self.tr("Everywhere"),
                (
                    ("Ctrl+1 … 5", self.tr("Today, Dilemmas, Value base, Discussions, History")),
                    (f"F6 · {shift}+F6", self.tr("Next or previous part of the window")),
                    (self.tr("Tab, arrows"), self.tr("Between groups, and inside them")),
                    ("Alt+← · Alt+→", self.tr("Back and forward")),
                    ("Ctrl+K", self.tr("Search everything")),
                    ("Ctrl+F", self.tr("Search on this page")),
                    ("Ctrl+N", self.tr("A new discussion")),
                    ("Ctrl+Z", self.tr("Undo what was taken away")),
                    ("Ctrl++ · Ctrl+- · Ctrl+0", self.tr("Larger text, smaller text, as from the start")),
                    ("Ctrl+, · F1 · Alt+M", self.tr("Settings, keys, menu")),
                    ("Ctrl+S", self.tr("Save now; everything is saved as you type")),
                    ("Esc", self.tr("Leave a search or close a question; never loses text")),
                ),
            ),
            (
                self.tr("While you lead a discussion"),
                (
                    ("Ctrl+Enter", self.tr("Next phase")),
                    ("Ctrl+PgDn · Ctrl+PgUp", self.tr("Next and previous phase")),
                    ("F9", self.tr("Pause, and go on")),
                    (f"Ctrl+{shift}+T", self.tr("Two more minutes")),
                    (f"Ctrl+{shift}+K", self.tr("Keep something for another day")),
                    ("Enter", self.tr("Save the line and go on to the next")),
                    ("Ctrl+Delete", self.tr("Remove a line; it can be undone")),
                ),
            ),
        )
