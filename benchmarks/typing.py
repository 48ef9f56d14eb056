"""Row 6: from a key press until the letter is painted, with saving going on and without.

`python -m benchmarks.typing [--letters N]`. The two go by turns in the same run, in
the same field; saving goes at the product's own pace.
"""

from __future__ import annotations

import argparse

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from benchmarks.report import Line, show
from benchmarks.session import lead, percentile, seconds, session
from ethicsdesk.ui.autosave import MOST_MS, REST_MS

NEVER_MS = 10_000_000
AT_A_TIME = 400  # letters: at the product's own pace two or three saves each time
BETWEEN_MS = 4


def main() -> None:
    """Measure, and print the row."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--letters", type=int, default=4000)
    letters = parser.parse_args().letters
    quiet: list[float] = []
    saving: list[float] = []
    with session() as (application, opened):
        page = lead(opened)
        field = page.focusWidget()
        assert isinstance(field, QLineEdit)
        autosave = page.sitting.desk.autosave  # type: ignore[union-attr]  # it was begun
        for turn in range(2 * letters // AT_A_TIME):
            is_saving = turn % 2 == 1
            autosave.set_pace(REST_MS if is_saving else NEVER_MS, MOST_MS if is_saving else NEVER_MS)
            for _ in range(AT_A_TIME):
                QTest.qWait(BETWEEN_MS)  # not measured
                took = seconds(lambda: QTest.keyClicks(field, "a"), application)
                (saving if is_saving else quiet).append(took)
            field.clear()
    lines = []
    for name, part in (("median", 0.5), ("99th percentile", 0.99)):
        limit, ours = percentile(quiet, part), percentile(saving, part)
        lines.append(Line("6", f"key press to painted, {name}", _ms(limit), _ms(ours), ours / limit, 1.1))
    show(*lines)


def _ms(value: float) -> str:
    return f"{value * 1000:.2f} ms"


if __name__ == "__main__":
    main()
