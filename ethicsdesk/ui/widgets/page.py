"""What the window asks of every page."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QRect, QSize, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QApplication, QScrollArea, QVBoxLayout, QWidget

from ethicsdesk.ui.route import Route
from ethicsdesk.ui.theme.shape import Shape
from ethicsdesk.ui.theme.theme import Theme
from ethicsdesk.ui.widgets.banner import Banner
from ethicsdesk.ui.widgets.layouts import column, row
from ethicsdesk.ui.widgets.text import Text
from ethicsdesk.ui.widgets.undo_line import UndoLine

TO_SPARE = 24  # pixels kept in sight round what has focus


class Ground(QWidget):
    """What a scroll area scrolls: as high as its layout says at its width.

    Qt takes the least height from the least width, where every word has a line of its own, and would
    then scroll over emptiness.
    """

    def minimumSizeHint(self) -> QSize:
        """Return the least width alone where the height follows from the width."""
        least, layout = super().minimumSizeHint(), self.layout()
        return QSize(least.width(), 0) if layout is not None and layout.hasHeightForWidth() else least


class Title(Text):
    """The page's heading. Focus comes here when the page is opened, so that it is read out."""

    def __init__(self, role: str = "title") -> None:
        super().__init__(role)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setProperty("ringless", True)  # nothing can be done here: it is only where reading begins


class Page(QWidget):
    """A title, what can be done beside it, a banner, and a column that scrolls.

    A page says `wanted` with a Route to go somewhere, and knows no other page. Subclasses put
    their things in `column`, set every text in `name_things`, and read anew in `refresh`.
    """

    wanted = Signal(object)  # Route
    back_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self._is_to_refresh = False
        self.title = Title()
        self.banner = Banner(theme)
        self.undo_line = UndoLine(theme)
        self.header = row(gap=12)
        self.top = column(gap=12)  # stands still above what scrolls
        self.column: QVBoxLayout = column(gap=16)
        self.scroller = QScrollArea(self)
        self.middle = row(gap=24)  # what scrolls, and what stands beside it
        self.frame = column(self, gap=12)
        self._lay_out_page()
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._keep_in_sight)

    def name_things(self) -> None:
        """Set every text and accessible name; called again when the language changes."""

    def refresh(self) -> None:
        """Read what is shown anew; what is being typed is left alone."""

    def set_shape(self, shape: Shape) -> None:
        """Take the room there is. Called before the first show and at each change of it."""
        self.frame.setContentsMargins(shape.margin, 20 if not shape.is_short else 12, shape.margin, 0)

    def take_focus(self) -> None:
        """Put focus where the page begins."""
        self.title.setFocus(Qt.FocusReason.OtherFocusReason)

    def go(self, route: Route) -> None:
        """Take what the page should show; called before it is shown."""

    def regions(self) -> list[QWidget]:
        """Return where F6 stops on this page."""
        return [self.title]

    def undo(self) -> bool:
        """Bring back what was taken away last on this page; say whether there was anything."""
        return self.undo_line.undo()

    def may_leave(self) -> bool:
        """Say whether another page may be shown; by default always."""
        return True

    def show_failure(self, error: Exception) -> None:
        """Say what happened, what is safe and what to do; a bug goes on to the report."""
        from ethicsdesk.model.errors import EthicsDeskError  # not before the first paint

        if not isinstance(error, EthicsDeskError):
            raise error
        what, safe, mend = error.explain(QCoreApplication.translate)
        self.banner.tell(what, f"{safe} {mend}")

    def changeEvent(self, event: QEvent) -> None:
        """Say everything again when the language changes; a page that is not seen reads anew when it is."""
        if event.type() == QEvent.Type.LanguageChange:
            self.name_things()
            self._is_to_refresh = True
            self._refresh_if_seen()
        super().changeEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        """Read anew what was put off."""
        super().showEvent(event)
        self._refresh_if_seen()

    def _refresh_if_seen(self) -> None:
        if self._is_to_refresh and self.isVisible():
            self._is_to_refresh = False
            self.refresh()

    def _lay_out_page(self) -> None:
        self.scroller.setWidgetResizable(True)
        self.scroller.setFrameShape(QScrollArea.Shape.NoFrame)
        self.scroller.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.scroller.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.scroller.viewport().setAutoFillBackground(False)
        ground = Ground()
        ground.setProperty("kind", "ground")
        whole = column(ground, gap=0, margins=(6, 6, 10, 24))  # room for the focus ring
        whole.addLayout(self.column)
        whole.addStretch(1)
        self.scroller.setWidget(ground)
        self.header.addWidget(self.title, 1)
        self.frame.addLayout(self.header)
        self.frame.addLayout(self.top)
        self.frame.addWidget(self.banner)
        self.middle.addWidget(self.scroller, 1)
        self.frame.addLayout(self.middle, 1)
        self.frame.addWidget(self.undo_line)
        self.frame.setContentsMargins(32, 20, 32, 0)

    def _keep_in_sight(self, _old: QObject | None, now: QObject | None) -> None:
        inside = self.scroller.widget()
        if isinstance(now, QWidget) and inside is not None and inside.isAncestorOf(now):
            keep_in_sight(self.scroller, now)


def keep_in_sight(scroller: QScrollArea, widget: QWidget) -> None:
    """Scroll so that `widget` can be seen with some room; of a very high one, what matters is its cursor."""
    inside = scroller.widget()
    if inside is None or widget.height() > scroller.viewport().height():
        return
    place = QRect(widget.mapTo(inside, widget.rect().topLeft()), widget.size())
    scroller.ensureVisible(place.center().x(), place.center().y(), 0, place.height() // 2 + TO_SPARE)
