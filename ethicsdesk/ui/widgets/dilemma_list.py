"""The list of dilemmas: painted rows, for there may be hundreds."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFontMetrics, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from ethicsdesk.ui.theme.theme import Theme
from ethicsdesk.ui.widgets.card import WRAP
from ethicsdesk.ui.widgets.chip import chip_size, paint_chip

Index = QModelIndex | QPersistentModelIndex
OUTSIDE = 5  # kept for the focus ring
GAP = 10  # between cards, in all
PADDING = 16
CHIP_GAP = 6


@dataclass(frozen=True, slots=True)
class DilemmaRow:
    """What a row shows. `marks` are chips of their own kinds before `chips`; `name` is said of it all."""

    id: str
    title: str
    aside: str
    summary: str
    chips: tuple[str, ...]
    marks: tuple[tuple[str, str, str], ...]  # text, kind, icon
    name: str


class DilemmaModel(QAbstractListModel):
    """The rows in their order."""

    def __init__(self) -> None:
        super().__init__()
        self.rows: tuple[DilemmaRow, ...] = ()

    def tell(self, rows: Sequence[DilemmaRow]) -> None:
        """Show other rows."""
        self.beginResetModel()
        self.rows = tuple(rows)
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        """Return how many there are."""
        return 0 if parent is not None and parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the title, the whole name, or the row itself for the delegate."""
        if not index.isValid():
            return None
        shown = self.rows[index.row()]
        return {
            Qt.ItemDataRole.DisplayRole: shown.title,  # type to find
            Qt.ItemDataRole.AccessibleTextRole: shown.name,
            Qt.ItemDataRole.UserRole: shown,
        }.get(Qt.ItemDataRole(role))


class DilemmaList(QListView):
    """↑↓ say `looked_at`, Enter and a double press say `opened`, with the dilemma's id.

    With `opens_at_once` a single press opens: there is then no preview to look at.
    """

    looked_at = Signal(str)
    opened = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.opens_at_once = False
        self._theme = theme
        self._model = DilemmaModel()
        self.setModel(self._model)
        self.delegate = DilemmaDelegate(theme, self)
        self.setItemDelegate(self.delegate)
        self.setProperty("ringless", True)  # the ring is round the row
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.verticalScrollBar().setSingleStep(theme.px(24))
        self.setUniformItemSizes(False)
        self.activated.connect(lambda index: self.opened.emit(self._id(index)))
        self.clicked.connect(self._on_click)
        theme.changed.connect(self.scheduleDelayedItemsLayout)

    def tell(self, rows: Sequence[DilemmaRow]) -> None:
        """Show rows; the one that was chosen stays chosen if it is still there, else the first is."""
        if self._model.rows == tuple(rows):
            return
        chosen = self.chosen
        place = self.verticalScrollBar().value()
        self._model.tell(rows)
        if not rows:
            self.looked_at.emit("")
            return
        kept = next((n for n, shown in enumerate(rows) if shown.id == chosen), None)
        self._choose(kept or 0)
        if kept is not None:
            self.verticalScrollBar().setValue(place)

    @property
    def ids(self) -> tuple[str, ...]:
        """The dilemmas in their order."""
        return tuple(shown.id for shown in self._model.rows)

    @property
    def chosen(self) -> str:
        """The id of the row that is chosen, or empty."""
        return self._id(self.currentIndex())

    def choose(self, id: str) -> None:
        """Choose a row by its dilemma, if it is there."""
        if id in self.ids:
            self._choose(self.ids.index(id))

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Say which is looked at."""
        super().currentChanged(current, previous)
        if current.isValid():
            self.looked_at.emit(self._id(current))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Measure the rows again: their height follows the width."""
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()

    def leaveEvent(self, event: QEvent) -> None:
        """Show that the pointer is over no row."""
        self.viewport().update()
        super().leaveEvent(event)

    def _choose(self, row: int) -> None:
        index = self._model.index(row)
        self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        self.scrollTo(index)

    def _on_click(self, index: Index) -> None:
        if self.opens_at_once:
            self.opened.emit(self._id(index))

    def _id(self, index: Index) -> str:
        return self._model.rows[index.row()].id if index.isValid() else ""


class DilemmaDelegate(QStyledItemDelegate):
    """Paints a row as a card: title and minutes, the summary, chips; words wrap, nothing is cut."""

    def __init__(self, theme: Theme, view: QListView) -> None:
        super().__init__(view)
        self._theme = theme
        self._view = view

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the width of the list and the height the words need there."""
        wide = self._view.viewport().width()
        shown: DilemmaRow = index.data(Qt.ItemDataRole.UserRole)
        title, summary, chips = self._heights(shown, self.room(wide))
        return QSize(wide, title + summary + chips + 2 * PADDING + GAP)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint it."""
        shown: DilemmaRow = index.data(Qt.ItemDataRole.UserRole)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme = self._theme
        state = option.state
        place: QRect = option.rect
        card = QRectF(place).adjusted(OUTSIDE + 0.5, GAP / 2 + 0.5, -OUTSIDE - 0.5, -GAP / 2 - 0.5)
        is_chosen = bool(state & QStyle.StateFlag.State_Selected)
        is_over = bool(state & QStyle.StateFlag.State_MouseOver)
        painter.setPen(QPen(theme.colour("primary" if is_chosen else "line"), 1.25 if is_chosen else 1))
        painter.setBrush(theme.colour("primarySoft" if is_chosen else "sunken" if is_over else "surface"))
        painter.drawRoundedRect(card, 12, 12)
        if is_chosen:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("primary"))
            painter.drawRoundedRect(QRectF(card.x(), card.y() + 8, 4, card.height() - 16), 2, 2)
        if is_chosen and self._view.hasFocus():
            painter.setPen(QPen(theme.colour("focus"), 2.5))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(card.adjusted(-3, -3, 3, 3), 14, 14)
        self._paint_words(painter, card.toRect().adjusted(PADDING, PADDING, -PADDING, -PADDING), shown)
        painter.restore()

    def _paint_words(self, painter: QPainter, inner: QRect, shown: DilemmaRow) -> None:
        theme = self._theme
        title, summary, _ = self._heights(shown, inner.width())
        painter.setFont(theme.font("bodyStrong"))
        painter.setPen(theme.colour("ink"))
        room = inner.width() - self._aside(shown)
        painter.drawText(QRect(inner.x(), inner.y(), room, title), WRAP, shown.title)
        painter.setFont(theme.font("small"))
        painter.setPen(theme.colour("ink2"))
        line = QRect(inner.x(), inner.y(), inner.width(), theme.metrics("bodyStrong").height())
        painter.drawText(line, int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter), shown.aside)
        painter.setFont(theme.font("mid"))
        box = QRect(inner.x(), inner.y() + title + 2, inner.width(), summary)
        painter.drawText(box, WRAP, shown.summary)
        y = inner.y() + title + summary
        y += CHIP_GAP
        for x, wide, (text, kind, icon) in self.chips(shown, inner.width()):
            high = chip_size(theme, text, kind, icon).height()
            paint_chip(painter, theme, QRectF(inner.x() + x, y, wide, high), text, kind, icon)

    def room(self, wide: int) -> int:
        """Return how wide the words are in a list of this width."""
        return max(80, wide - 2 * OUTSIDE - 2 * PADDING - 1)

    def _aside(self, shown: DilemmaRow) -> int:
        return self._theme.metrics("small").horizontalAdvance(shown.aside) + 12

    def _heights(self, shown: DilemmaRow, room: int) -> tuple[int, int, int]:
        theme = self._theme
        title = _height(theme.metrics("bodyStrong"), room - self._aside(shown), shown.title)
        summary = _height(theme.metrics("mid"), room, shown.summary) + 4
        return title, summary, CHIP_GAP + chip_size(theme, "", "plain", "").height()

    def chips(self, shown: DilemmaRow, room: int) -> list[tuple[int, int, tuple[str, str, str]]]:
        """Return each chip's x and width: as many as one line holds, then how many more there are."""
        chips = [*shown.marks, *((text, "plain", "") for text in shown.chips)]
        widths = [chip_size(self._theme, *chip).width() for chip in chips]
        placed: list[tuple[int, int, tuple[str, str, str]]] = []
        x = 0
        for n, (chip, wide) in enumerate(zip(chips, widths, strict=True)):
            left = len(chips) - n
            more = (f"+{left}", "plain", "")
            more_wide = chip_size(self._theme, *more).width()
            room_after = room if left == 1 else room - CHIP_GAP - more_wide
            if x + wide > room_after and (x or wide > room):
                placed += [(x, more_wide, more)] if x + more_wide <= room else []
                break
            placed.append((x, wide, chip))
            x += wide + CHIP_GAP
        return placed


def _height(metrics: QFontMetrics, width: int, text: str) -> int:
    return metrics.boundingRect(QRect(0, 0, max(40, width), 10_000), WRAP, text).height()
