"""Finds a control as a screen reader does: by its kind and its name."""

from __future__ import annotations

from typing import TypeVar

from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QWidget

Control = TypeVar("Control", bound=QWidget)


def control(within: QWidget, kind: type[Control], name: str) -> Control:
    """Return the one visible control of `kind` that a screen reader calls `name`."""
    found = controls(within, kind, name)
    assert len(found) == 1, f"{len(found)} of {name!r} among {sorted(names(within, kind))}"
    return found[0]


def controls(within: QWidget, kind: type[Control], name: str) -> list[Control]:
    """Return all visible controls of `kind` whose name is, or begins with, `name`."""
    visible = [child for child in within.findChildren(kind) if child.isVisibleTo(within)]
    exact = [child for child in visible if name_of(child) == name]
    return exact or [child for child in visible if name_of(child).startswith(name)]


def names(within: QWidget, kind: type[Control]) -> list[str]:
    """Return what a screen reader calls the visible controls of `kind`."""
    return [name_of(child) for child in within.findChildren(kind) if child.isVisibleTo(within)]


def name_of(widget: QWidget) -> str:
    """Return what a screen reader calls it."""
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)
