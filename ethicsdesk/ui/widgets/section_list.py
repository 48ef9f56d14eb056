"""A list of lines under headings, of any length, in which nothing is laid out that is not seen.

Qt's own list works out the place of every row before it shows the first: at a million rows that is a third
of a second in which the window stands still. Here a row's place is arithmetic (`Sections`), and all that is
ever painted or read is what is in sight.
"""

from __future__ import annotations

from PySide6.QtCore import (
    QAbstractItemModel,
    QAbstractListModel,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    Qt,
)
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPen, QRegion, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from ethicsdesk.ui.theme.theme import Theme
from ethicsdesk.ui.widgets.sections import Sections

Index = QModelIndex | QPersistentModelIndex
RING = 5  # pixels outside a card that the focus ring takes
BAR = 4


class SectionModel(QAbstractListModel):
    """Rows of a `Sections`. Headings can be neither chosen nor opened."""

    def __init__(self) -> None:
        super().__init__()
        self.sections = Sections()

    def heading(self, section: int) -> str:
        """Return the words over a section."""
        raise NotImplementedError

    def words(self, line: int) -> str:
        """Return all of a line as a screen reader says it."""
        raise NotImplementedError

    def rowCount(self, parent: Index | None = None) -> int:
        """Return how many rows there are."""
        return 0 if parent is not None and parent.isValid() else self.sections.rows

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Say what can be done with a row."""
        if not index.isValid() or self.sections.place(index.row()).line is None:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the words of a row."""
        if not index.isValid() or role not in (
            Qt.ItemDataRole.DisplayRole,
            Qt.ItemDataRole.AccessibleTextRole,
        ):
            return None
        place = self.sections.place(index.row())
        return self.heading(place.section) if place.line is None else self.words(place.line)


class SectionList(QListView):
    """↑ ↓ Page Home End choose a line, Enter or two clicks say `activated`; the chosen one has a bar.

    Subclasses say how high a heading and a line are and paint them; a line's ground is painted here.
    """

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._pointed = -1
        self._heights = (1, 1)  # of a heading and a line, as the scroll bar was told
        self.setProperty("ringless", True)  # the line has the ring, not the list
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)  # nothing moves when it comes
        self.setMouseTracking(True)
        self.viewport().setAutoFillBackground(False)
        theme.changed.connect(self._on_theme)

    def heading_height(self) -> int:
        """Return the height of every heading, in pixels."""
        raise NotImplementedError

    def line_height(self) -> int:
        """Return the height of every line, in pixels, with the distance to the next."""
        raise NotImplementedError

    def paint_heading(self, painter: QPainter, place: QRect, text: str) -> None:
        """Paint the words over a section."""
        raise NotImplementedError

    def paint_line(self, painter: QPainter, place: QRect, line: int) -> None:
        """Paint what a line says; its ground is there already."""
        raise NotImplementedError

    def card(self, place: QRect) -> QRect:
        """Return the part of a line that has a ground and can be pressed."""
        return place.adjusted(RING + 1, RING, -RING - 2, -RING)

    @property
    def shown(self) -> Sections:
        """Where the rows are."""
        model = self.model()
        return model.sections if isinstance(model, SectionModel) else Sections()

    def chosen(self) -> int | None:
        """Return the line that is chosen."""
        index = self.currentIndex()
        return self.shown.place(index.row()).line if index.isValid() else None

    def choose(self, line: int) -> None:
        """Choose a line and show it."""
        if 0 <= line < self.shown.lines:
            self.setCurrentIndex(self.model().index(self.shown.row_of(line), 0))

    def doItemsLayout(self) -> None:
        """Lay out nothing: see above."""
        QAbstractItemView.doItemsLayout(self)

    def updateGeometries(self) -> None:
        """Give the scroll bar its length; where all heights changed, what was at the top stays there."""
        before, now = self._heights, (self.heading_height(), self.line_height())
        row = self.shown.row_at(self.verticalOffset(), *before)
        self._heights = now
        bar = self.verticalScrollBar()
        bar.setPageStep(self.viewport().height())
        bar.setSingleStep(self.line_height() // 2)
        bar.setRange(0, max(0, self.shown.top(self.shown.rows, *now) - self.viewport().height()))
        if now != before and row >= 0:
            bar.setValue(self.shown.top(row, *now))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Follow the room."""
        QAbstractItemView.resizeEvent(self, event)

    def scrollContentsBy(self, _dx: int, _dy: int) -> None:
        """Paint what came into sight."""
        self.viewport().update()

    def verticalOffset(self) -> int:
        """Return how far down the list one is."""
        return self.verticalScrollBar().value()

    def horizontalOffset(self) -> int:
        """Return 0: it is never wider than its room."""
        return 0

    def isIndexHidden(self, _index: Index) -> bool:
        """Say that no row is hidden."""
        return False

    def visualRect(self, index: Index) -> QRect:
        """Return where a row is, seen from the top of what is in sight."""
        if not index.isValid():
            return QRect()
        heading, line = self.heading_height(), self.line_height()
        is_heading = self.shown.place(index.row()).line is None
        top = self.shown.top(index.row(), heading, line) - self.verticalOffset()
        return QRect(0, top, self.viewport().width(), heading if is_heading else line)

    def indexAt(self, point: QPoint) -> QModelIndex:
        """Return the row at a point."""
        row = self.shown.row_at(point.y() + self.verticalOffset(), self.heading_height(), self.line_height())
        return self.model().index(row, 0) if row >= 0 else QModelIndex()

    def scrollTo(
        self, index: Index, hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible
    ) -> None:
        """Bring a row into sight; the first line brings its heading."""
        place = self.visualRect(index)
        if not place.isValid():
            return
        bar, room = self.verticalScrollBar(), self.viewport().height()
        if index.row() and self.shown.place(index.row() - 1).line is None:
            place.setTop(place.top() - self.heading_height())
        if hint == QAbstractItemView.ScrollHint.PositionAtTop or place.top() < 0:
            bar.setValue(bar.value() + place.top())
        elif place.bottom() >= room:
            bar.setValue(bar.value() + place.bottom() - room + 1)

    def moveCursor(
        self, action: QAbstractItemView.CursorAction, _modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        """Return the line that a key leads to."""
        lines = self.shown.lines
        if not lines:
            return QModelIndex()
        now, step = self.chosen(), QAbstractItemView.CursorAction
        page = max(1, self.viewport().height() // self.line_height())
        moves = {
            step.MoveUp: -1,
            step.MoveLeft: -1,
            step.MovePrevious: -1,
            step.MoveDown: 1,
            step.MoveRight: 1,
            step.MoveNext: 1,
            step.MovePageUp: -page,
            step.MovePageDown: page,
            step.MoveHome: -lines,
            step.MoveEnd: lines,
        }
        to = min(max((now if now is not None else 0) + moves[action], 0), lines - 1)
        return self.model().index(self.shown.row_of(to), 0)

    def setSelection(self, place: QRect, command: QItemSelectionModel.SelectionFlag) -> None:
        """Choose the line that was pressed."""
        self.selectionModel().select(self.indexAt(place.center()), command)

    def visualRegionForSelection(self, selection: QItemSelection) -> QRegion:
        """Return where the chosen line is."""
        region = QRegion()
        for index in selection.indexes():
            region += self.visualRect(index)
        return region

    def keyboardSearch(self, _search: str) -> None:
        """Leave letters alone: finding by them would read every row there is."""

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show which line the pointer is over; nothing can be dragged."""
        self._point(self.indexAt(event.position().toPoint()).row())

    def leaveEvent(self, event: object) -> None:
        """Show that it is over none."""
        self._point(-1)
        super().leaveEvent(event)  # type: ignore[arg-type]  # QEvent, which the stub of the base names

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the rows in sight."""
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        model = self.model()
        if not isinstance(model, SectionModel):
            return
        y, bottom = event.rect().top(), event.rect().bottom()
        index = self.indexAt(QPoint(0, max(y, 0)))
        while index.isValid():
            place = self.visualRect(index)
            if place.top() > bottom:
                break
            what = self.shown.place(index.row())
            if what.line is None:
                self.paint_heading(painter, place, model.heading(what.section))
            else:
                self._paint_ground(painter, self.card(place), index.row())
                self.paint_line(painter, place, what.line)
            index = model.index(index.row() + 1, 0)

    def _paint_ground(self, painter: QPainter, card: QRect, row: int) -> None:
        theme = self._theme
        is_chosen = row == self.currentIndex().row()
        ground = "primarySoft" if is_chosen else "sunken" if row == self._pointed else "surface"
        painter.setPen(QPen(theme.colour("primarySoft" if is_chosen else "line"), 1))
        painter.setBrush(theme.colour(ground))
        painter.drawRoundedRect(card, 12, 12)
        if is_chosen:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("primary"))
            painter.drawRoundedRect(QRect(card.left(), card.top() + 8, BAR, card.height() - 15), 2, 2)
        if is_chosen and self.hasFocus():
            painter.setPen(QPen(theme.colour("focus"), 2.5))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(card.adjusted(-3, -3, 3, 3), 15, 15)

    def _point(self, row: int) -> None:
        if row != self._pointed:
            self._pointed = row
            self.viewport().update()

    def _on_theme(self) -> None:
        self.updateGeometries()
        self.viewport().update()

    def setModel(self, model: QAbstractItemModel | None) -> None:
        """Show a model's rows, and paint anew when another is chosen."""
        super().setModel(model)
        if model is not None:
            self.selectionModel().currentChanged.connect(lambda *_: self.viewport().update())
