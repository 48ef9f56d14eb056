"""What a person's hands do: keys go to where focus is, as they do on a real keyboard."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
ALT = Qt.KeyboardModifier.AltModifier
BARE = Qt.KeyboardModifier.NoModifier


def look() -> None:
    """See what has come, as a person does before the next move: new things are laid out and shown."""
    for _ in range(3):  # one thing leads to another
        QApplication.processEvents()


def focused() -> QWidget:
    """Return what has focus; it must be seen, and must not be a window."""
    look()
    widget = QApplication.focusWidget()
    assert widget is not None, "nothing has focus"
    assert widget.isVisible()
    assert not widget.isWindow()
    return widget


def press(key: Qt.Key, modifiers: Qt.KeyboardModifier = BARE) -> None:
    """Press and let go of a key."""
    QTest.keyClick(focused(), key, modifiers)


def write(words: str) -> None:
    """Write where focus is."""
    QTest.keyClicks(focused(), words)
