"""Buttons: the verb first; one primary at most on a page."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QPushButton, QWidget

from ethicsdesk.ui.theme.theme import ICON, Theme

ICON_TONES = {"primary": "onPrimary", "quiet": "primary", "danger": "danger", "quietmark": "ink2"}
AIR = 6  # Qt sets 4 px between icon and text and lets nobody change it


class Button(QPushButton):
    """A button of a `kind`: primary, secondary, quiet, danger, mark (an icon alone) or quietmark.

    A button with an icon alone gets its name and tooltip from `name`.
    """

    def __init__(
        self,
        theme: Theme,
        kind: str = "secondary",
        *,
        icon: str = "",
        text: str = "",
        large: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, parent)
        self._theme = theme
        self._icon = icon
        self._kind = kind
        self.setProperty("kind", kind)
        self.setProperty("large", "true" if large else "false")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAutoDefault(True)  # Enter presses the one that has focus
        theme.changed.connect(self._draw)
        self.toggled.connect(self._draw)  # the icon's colour follows the ground
        self._draw()

    def set_icon(self, icon: str) -> None:
        """Show another icon."""
        self._icon = icon
        self._draw()

    def set_kind(self, kind: str) -> None:
        """Become another kind of button."""
        if kind != self._kind:
            self._kind = kind
            self.setProperty("kind", kind)
            self.style().polish(self)
            self._draw()

    def name(self, name: str, *, key: str = "") -> None:
        """Say what an icon alone does, to those who hear and to those who point."""
        self.setAccessibleName(name)
        self.setToolTip(f"{name}  {key}" if key else name)

    def _draw(self) -> None:
        if not self._icon:
            return
        tone = ICON_TONES.get(self._kind, "ink")
        if self.isCheckable() and self.isChecked():
            tone = "onPrimary"
        room = AIR if self._kind not in ("mark", "quietmark") else 0
        self.setIcon(self._theme.icon(self._icon, tone, ICON, room))
        self.setIconSize(QSize(self._theme.px(ICON) + room, self._theme.px(ICON)))
