"""The one object that knows colours, fonts and sizes, and tells when they change."""

from __future__ import annotations

from PySide6.QtCore import QDir, QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QGuiApplication, QIcon, QPainter, QPalette, QPixmap
from PySide6.QtWidgets import QApplication

from ethicsdesk.places import shipped
from ethicsdesk.ui.theme import fonts, icons
from ethicsdesk.ui.theme.sheet import style_sheet
from ethicsdesk.ui.theme.tokens import Look, Mode, Tokens, read_tokens

ICON = 20
ICON_SMALL = 16
ICON_LARGE = 28


class Theme(QObject):
    """Colours by token, fonts by role, pixels by text scale. `changed` is said after a switch.

    `wanted` is the person's choice: a mode, or None to follow the system.
    """

    changed = Signal()

    def __init__(self, *, wanted: Mode | None = None, scale: float = 1.0, motion: str = "system") -> None:
        super().__init__()
        self.tokens: Tokens = read_tokens()
        self.wanted = wanted
        self.scale = scale
        self.motion = motion
        self.mode = self._mode()
        fonts.load(fonts.FIRST)
        QDir.setSearchPaths("marks", [str(shipped("resources") / "theme" / "marks")])
        hints = QGuiApplication.styleHints()
        hints.colorSchemeChanged.connect(self._follow_system)

    @property
    def is_still(self) -> bool:
        """Say whether nothing should move."""
        return self.motion == "none"

    @property
    def is_large(self) -> bool:
        """Say whether the text is so large that pages have one column."""
        return self.scale >= 1.5

    def set(self, *, wanted: Mode | None, scale: float, motion: str) -> None:
        """Take the person's choices and show them at once."""
        self.wanted, self.scale, self.motion = wanted, scale, motion
        self.mode = self._mode()
        self.apply()

    def apply(self) -> None:
        """Dress the application, then tell everyone who paints."""
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.setFont(self.font("body"))
        application.setPalette(self._palette())
        application.setStyleSheet(style_sheet(Look(self.tokens, self.mode, self.scale)))
        self.changed.emit()

    def colour(self, token: str) -> QColor:
        """Return a token's colour in the mode of now."""
        return QColor(self.name(token))

    def name(self, token: str) -> str:
        """Return a token's colour as `#rrggbb`."""
        return self.tokens.colours[self.mode][token]

    def px(self, pixels: float) -> int:
        """Return a length that grows with the text."""
        return round(pixels * self.scale)

    def font(self, role: str) -> QFont:
        """Return the font of a role at the text scale of now."""
        kind = self.tokens.types[role]
        font = QFont()
        font.setFamilies(list(self.tokens.families[kind.family]))
        font.setPixelSize(self.px(kind.size))
        font.setWeight(QFont.Weight(kind.weight))
        font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
        if kind.tabular:
            font.setFeature(QFont.Tag("tnum"), 1)
        return font

    def metrics(self, role: str) -> QFontMetrics:
        """Return the measures of a role's font."""
        return QFontMetrics(self.font(role))

    def line(self, role: str) -> int:
        """Return the height of a line of a role, in pixels."""
        return self.px(self.tokens.types[role].line)

    def picture(self, icon: str, token: str, size: int = ICON, room: int = 0) -> QPixmap:
        """Return an icon in a token's colour, as wide as `size` at the text scale of now."""
        return icons.pixmap(icon, self.name(token), self.px(size), _pixel_ratio(), room)

    def icon(self, icon: str, token: str, size: int = ICON, room: int = 0) -> QIcon:
        """Return the same for a button."""
        return QIcon(self.picture(icon, token, size, room))

    def draw_icon(self, painter: QPainter, x: int, y: int, icon: str, token: str, size: int = ICON) -> None:
        """Paint an icon with its upper left corner at x, y."""
        painter.drawPixmap(x, y, self.picture(icon, token, size))

    def _mode(self) -> Mode:
        if self.wanted is not None:
            return self.wanted
        scheme = QGuiApplication.styleHints().colorScheme()
        return Mode.DARK if scheme == Qt.ColorScheme.Dark else Mode.LIGHT

    def _follow_system(self) -> None:
        if self.wanted is None and self._mode() is not self.mode:
            self.mode = self._mode()
            self.apply()

    def _palette(self) -> QPalette:
        role = QPalette.ColorRole
        palette = QPalette()
        for name, token in {
            role.Window: "canvas",
            role.WindowText: "ink",
            role.Base: "surface",
            role.AlternateBase: "sunken",
            role.Text: "ink",
            role.PlaceholderText: "ink3",
            role.Button: "surface",
            role.ButtonText: "ink",
            role.BrightText: "danger",
            role.Highlight: "selection",
            role.HighlightedText: "ink",
            role.Link: "primary",
            role.LinkVisited: "primary",
            role.ToolTipBase: "raised",
            role.ToolTipText: "ink",
            role.Light: "line",
            role.Mid: "lineStrong",
            role.Dark: "lineStrong",
            role.Accent: "primary",
        }.items():
            palette.setColor(name, self.colour(token))
        for name in (role.WindowText, role.Text, role.ButtonText):
            palette.setColor(QPalette.ColorGroup.Disabled, name, self.colour("disabledInk"))
        return palette


def _pixel_ratio() -> float:
    """Return how many of the screen's pixels go to one of ours; icons are drawn as fine as that."""
    return QGuiApplication.primaryScreen().devicePixelRatio()
