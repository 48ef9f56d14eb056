"""Row 16: how much of a frame a scroll step and a letter take, and how many frames another page takes.

`python -m benchmarks.frames`, offscreen, on a made-up year.
"""

from __future__ import annotations

from itertools import cycle, islice

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from benchmarks.report import Line, show
from benchmarks.session import lead, percentile, seconds, session
from ethicsdesk.ui.route import PageName, Route

FRAME = 1 / 60  # seconds
STEPS = 600
PAGES = (PageName.TODAY, PageName.DILEMMAS, PageName.VALUE_BASE, PageName.DISCUSSIONS, PageName.HISTORY)


def main() -> None:
    """Measure, and print the row."""
    with session() as (application, opened):
        window = opened.window
        for page in PAGES:  # each is made at its first opening
            window.open(Route(page=page))
            application.processEvents()
        switches = [
            seconds(lambda page=page: window.open(Route(page=page)), application)  # type: ignore[misc]
            for page in islice(cycle(PAGES), 100)
        ]
        window.open(Route(page=PageName.DILEMMA, id="november"))
        application.processEvents()
        bar = window.page(PageName.DILEMMA).scroller.verticalScrollBar()
        scrolls = [
            seconds(lambda n=n: bar.setValue(n * 17 % max(1, bar.maximum())), application)  # type: ignore[misc]
            for n in range(STEPS)
        ]
        field = lead(opened).focusWidget()
        assert isinstance(field, QLineEdit)
        letters = [seconds(lambda: QTest.keyClicks(field, "a"), application) for _ in range(STEPS)]
    lines = []
    for name, values, part, goal in (
        ("scroll step, 99th percentile", scrolls, 0.99, 0.5),
        ("letter, 99th percentile", letters, 0.99, 0.5),
        ("another page, 95th percentile", switches, 0.95, 3.0),
    ):
        ours = percentile(values, part)
        lines.append(Line("16", name, "16.7 ms", f"{ours * 1000:.1f} ms", ours / FRAME, goal))
    show(*lines)


if __name__ == "__main__":
    main()
