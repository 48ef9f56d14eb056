"""Shows rendered content and loads nothing from outside the pack."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt, QUrl, Signal
from PySide6.QtGui import QImage, QTextBlockFormat, QTextCursor, QTextDocument
from PySide6.QtWidgets import QSizePolicy, QTextBrowser, QWidget

from ethicsdesk.ui.theme.theme import Theme

MEASURE = 680  # no line of reading is longer
LIST_INDENT = 22
INSIDE = ("principle", "guideline", "dilemma")


class Reader(QTextBrowser):
    """A text of its own height, in the reading font, to stand in a page that scrolls.

    `link_wanted` is said with principle:, guideline: and dilemma: links, and https ones, which
    whoever listens opens only after asking. Any other link does nothing.
    """

    link_wanted = Signal(str)

    def __init__(self, theme: Theme, role: str = "reading", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._role = role
        self._html = ""
        self.setOpenLinks(False)
        self.setOpenExternalLinks(False)
        self.setUndoRedoEnabled(False)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setTabChangesFocus(True)
        self.viewport().setAutoFillBackground(False)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setSizePolicy(policy)
        self.document().setDocumentMargin(0)
        self.document().documentLayout().documentSizeChanged.connect(self._fit)
        self.anchorClicked.connect(self._on_link)
        theme.changed.connect(self._draw)

    def tell(self, html: str) -> None:
        """Show cleaned HTML (`content.render.to_html`)."""
        self._html = html
        # Tab stops where there is something to follow, and goes from link to link inside.
        has_links = "<a " in html
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if has_links else Qt.FocusPolicy.ClickFocus)
        self._draw()

    def loadResource(self, kind: int, _url: QUrl | str) -> object:
        """Hand out nothing: a blank picture, for with None Qt would look for a file itself."""
        if kind == int(QTextDocument.ResourceType.ImageResource.value):
            return QImage(1, 1, QImage.Format.Format_ARGB32)
        return ""

    def sizeHint(self) -> QSize:
        """Return the height of the whole text."""
        return QSize(self._theme.px(MEASURE), max(1, round(self.document().size().height()) + 2))

    def minimumSizeHint(self) -> QSize:
        """Let the text be narrow; it is then higher."""
        return QSize(120, self.sizeHint().height())

    def changeEvent(self, event: QEvent) -> None:
        """Follow the fonts of the application."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and self._html:
            self._fit()

    def _draw(self) -> None:
        theme = self._theme
        document = self.document()
        document.setDefaultFont(theme.font(self._role))
        document.setIndentWidth(theme.px(LIST_INDENT))
        document.setDefaultStyleSheet(
            f"body {{ color: {theme.name('ink')}; }} a {{ color: {theme.name('primary')}; }} "
            f"h2, h3, h4 {{ font-size: {theme.px(20)}px; font-weight: 600; }} "
            f"blockquote {{ color: {theme.name('ink2')}; }} th, td {{ padding: 6px; }}"
        )
        document.setHtml(f"<body>{self._html}</body>")
        self._space_lines()
        self._fit()

    def _space_lines(self) -> None:
        line = 114 if self._theme.tokens.types[self._role].family == "reading" else 118
        cursor = QTextCursor(self.document())
        block = self.document().begin()
        while block.isValid():
            shape = QTextBlockFormat(block.blockFormat())
            shape.setLineHeight(float(line), QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
            is_item = block.textList() is not None
            shape.setTopMargin(0)
            shape.setBottomMargin(self._theme.px(6 if is_item else 12))
            cursor.setPosition(block.position())
            cursor.setBlockFormat(shape)
            block = block.next()

    def _fit(self, *_size: object) -> None:
        high = max(1, round(self.document().size().height()) + 2)
        if high != self.height() or self.minimumHeight() != high:
            self.setFixedHeight(high)

    def _on_link(self, url: QUrl) -> None:
        # Judged by its text before anything else: no file call is ever made for a link.
        if url.scheme() in (*INSIDE, "https"):
            self.link_wanted.emit(url.toString())
