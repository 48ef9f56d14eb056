"""Which method suits what a group wants to talk about, and how long it takes."""

from __future__ import annotations

from collections.abc import Iterable

from ethicsdesk.discussion.free import FREE
from ethicsdesk.model.dilemma import Dilemma
from ethicsdesk.model.method import AboutKind, Method, MethodId

SUITS_BEST = {
    AboutKind.PRINCIPLE: MethodId("value-base-review"),
    AboutKind.OWN_CASE: MethodId("dilemma-method"),
    AboutKind.FREE: FREE,
}


def methods_for(
    about_kind: AboutKind, methods: Iterable[Method], dilemma: Dilemma | None = None
) -> tuple[Method, ...]:
    """Return the methods that can be used, the one that suits best first, an open discussion last.

    For a dilemma it is the one whose span of minutes holds the dilemma's own, nearest to its middle.
    """
    able = [method for method in methods if about_kind in method.about]
    return tuple(sorted(able, key=lambda method: _rank(method, about_kind, dilemma)))


def minutes_for(method: Method, dilemma: Dilemma | None = None) -> int:
    """Return the length to propose: nearest to the dilemma's own, else the method's normal one."""
    return method.minutes_normal if dilemma is None else method.nearest(dilemma.minutes)


def _rank(method: Method, about_kind: AboutKind, dilemma: Dilemma | None) -> tuple[int, int, int, int]:
    first = 0 if method.id == SUITS_BEST.get(about_kind) else 1
    last = 1 if method.id == FREE else 0
    if dilemma is None:
        return (first, last, 0, 0)
    outside = abs(method.nearest(dilemma.minutes) - dilemma.minutes)
    return (first, last, outside, abs(method.minutes_normal - dilemma.minutes))
