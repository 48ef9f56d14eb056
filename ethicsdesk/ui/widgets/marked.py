"""Plain text of which some stretches are bold, painted: what people wrote is never read as markup."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRect, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QTextCharFormat, QTextLayout, QTextOption


def paint_marked(
    painter: QPainter,
    place: QRect,
    text: str,
    ranges: Sequence[tuple[int, int]],
    *,
    fonts: tuple[QFont, QFont],  # of the text, of the stretches
    colours: tuple[QColor, QColor],
) -> None:
    """Paint as many whole lines as `place` has room for. `ranges` count characters of `text`."""
    layout = QTextLayout(text, fonts[0])
    wraps = QTextOption()
    wraps.setWrapMode(QTextOption.WrapMode.WordWrap)
    layout.setTextOption(wraps)
    layout.setFormats([_stretch(text, first, last, fonts[1], colours[1]) for first, last in ranges])
    layout.beginLayout()
    y = 0.0
    while (line := layout.createLine()).isValid():
        line.setLineWidth(place.width())
        line.setPosition(QPointF(0, y))
        y += line.height()
        if y > place.height() + 1:
            line.setNumColumns(0)
            break
    layout.endLayout()
    painter.setPen(colours[0])
    painter.save()
    painter.setClipRect(place, Qt.ClipOperation.IntersectClip)
    layout.draw(painter, QPointF(place.topLeft()))
    painter.restore()


def _stretch(text: str, first: int, last: int, font: QFont, colour: QColor) -> QTextLayout.FormatRange:
    """Return a bold stretch; Qt counts UTF-16 units, of which some characters have two."""
    stretch = QTextLayout.FormatRange()
    stretch.start = _units(text[:first])
    stretch.length = _units(text[first:last])
    shape = QTextCharFormat()
    shape.setFontWeight(font.weight())
    shape.setForeground(colour)
    stretch.format = shape
    return stretch


def _units(text: str) -> int:
    return len(text.encode("utf-16-le", "surrogatepass")) // 2
