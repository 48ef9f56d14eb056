"""The ring round what has focus: always drawn, never moving anything."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QGuiApplication, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QLineEdit, QPlainTextEdit, QTextEdit, QWidget
from shiboken6 import isValid

from ethicsdesk.ui.theme.theme import Theme

OUTSIDE = 5
WIDE = 2.5
RADIUS = 11
MOVES = (QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.Show, QEvent.Type.Hide)


class FocusRing(QObject):
    """Follows focus in the window `parent` and its dialogs; text fields have the ring by mouse too.

    The ring is a child of the focused widget's parent, so it scrolls and is clipped with it; it dies
    with that parent and is made anew at the next move.
    """

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._ring: _Ring | None = None
        self._around: QWidget | None = None
        self._watched: list[QWidget] = []  # what has focus, and all it stands in up to the ring's parent
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._follow)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Notice when what has focus, or what it stands in, is moved."""
        if event.type() in MOVES:
            self._place()
        return False

    def _follow(self, _old: QWidget | None, now: QWidget | None) -> None:
        self._stop_watching()
        self._around = None
        if self._ring is not None and isValid(self._ring):
            self._ring.hide()
        if now is None or now.parentWidget() is None or now.isWindow() or now.property("ringless"):
            return
        if not self._is_inside(now):
            return
        is_by_mouse = QGuiApplication.mouseButtons() != Qt.MouseButton.NoButton
        if is_by_mouse and not isinstance(now, QLineEdit | QPlainTextEdit | QTextEdit):
            return
        self._around = now
        parent = _with_room(now)
        if self._ring is None or not isValid(self._ring) or self._ring.parentWidget() is not parent:
            if self._ring is not None and isValid(self._ring):
                self._ring.deleteLater()
            self._ring = _Ring(self._theme, parent)
        self._watch(now, parent)
        self._place()

    def _is_inside(self, now: QWidget) -> bool:
        """Say whether it stands in the window that this ring belongs to, or in a dialog of it."""
        widget: QWidget | None = now
        while widget is not None and widget is not self.parent():
            widget = widget.parentWidget()
        return widget is not None

    def _watch(self, now: QWidget, parent: QWidget) -> None:
        widget: QWidget | None = now
        while widget is not None and widget is not parent:
            widget.installEventFilter(self)
            self._watched.append(widget)
            widget = widget.parentWidget()

    def _stop_watching(self) -> None:
        for widget in self._watched:
            if isValid(widget):
                widget.removeEventFilter(self)
        self._watched = []

    def _place(self) -> None:
        if self._around is None or self._ring is None or not isValid(self._ring):
            return
        if not isValid(self._around) or not self._around.isVisible():
            self._ring.hide()
            return
        self._ring.setGeometry(_ring_place(self._around, self._ring.parentWidget()))
        self._ring.show()
        self._ring.raise_()


def _ring_place(around: QWidget, parent: QWidget | None) -> QRect:
    assert parent is not None
    place = QRect(around.mapTo(parent, QPoint(0, 0)), around.size())
    return place.adjusted(-OUTSIDE, -OUTSIDE, OUTSIDE, OUTSIDE)


def _with_room(around: QWidget) -> QWidget:
    """Return the nearest parent in which the ring is not cut, never outside what scrolls."""
    parent = around.parentWidget()
    assert parent is not None
    while not parent.isWindow() and not parent.rect().contains(_ring_place(around, parent)):
        above = parent.parentWidget()
        if above is None or isinstance(above.parentWidget(), QAbstractScrollArea):
            return parent
        parent = above
    return parent


class _Ring(QWidget):
    """The painted ring; the mouse does not meet it, nor does a screen reader."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint it."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._theme.colour("focus"), WIDE))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        half = WIDE / 2
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(half, half, -half, -half), RADIUS, RADIUS)
