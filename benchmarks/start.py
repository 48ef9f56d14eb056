"""Rows 1 and 3: how soon the window is seen, how soon it is filled, and what it holds in memory.

`python -m benchmarks.start [--times N]`. Seen from outside: Xvfb keeps its screen in a file, and this
reads the pixels there, so nothing in the app has a hand in the measure. The app and a bare PySide6 window
start by turns in the same run; the median of the ratios is what counts.
"""

from __future__ import annotations

import argparse
import mmap
import os
import shutil
import signal
import statistics
import struct
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from benchmarks.report import Line, show

BARE = """
from PySide6.QtWidgets import QApplication, QMainWindow
app = QApplication([])
window = QMainWindow()
window.resize(1280, 800)
window.show()
app.exec()
"""
SCREEN = (1440, 900)
SOMEWHERE = (60, 700)  # within both windows, outside text: any colour but the screen's black
IN_THE_CARD = (700, 118)  # the upper edge of the card on Today; before it is filled, the ground
CARD = 0xFFFFFF
PATIENCE = 20.0  # seconds
SETTLED = 2.5  # seconds after which memory is read


class Screen:
    """The pixels of an Xvfb screen, read from its file."""

    def __init__(self, path: Path) -> None:
        with path.open("rb") as file:
            self._bytes = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
        head = struct.unpack(">25I", self._bytes[:100])
        self._offset = head[0] + head[19] * 12  # the header, then the colour map
        self._line = head[12]

    def pixel(self, x: int, y: int) -> int:
        """Return the colour as 0xrrggbb."""
        at = self._offset + y * self._line + x * 4
        return int.from_bytes(self._bytes[at : at + 4], "little") & 0xFFFFFF


@contextmanager
def display() -> Iterator[tuple[dict[str, str], Screen]]:
    """Run an Xvfb of our own; give the environment that leads to it, and its screen."""
    with tempfile.TemporaryDirectory() as folder:
        number = 90 + os.getpid() % 400
        size = f"{SCREEN[0]}x{SCREEN[1]}x24"
        command = [_found("Xvfb"), f":{number}", "-screen", "0", size, "-fbdir", folder, "-nolisten", "tcp"]
        server = subprocess.Popen(command, stderr=subprocess.DEVNULL)
        path = Path(folder) / "Xvfb_screen0"
        until(lambda: path.exists() and any(path.read_bytes()[:4]))  # the header is written last
        try:
            kept = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
            yield {**kept, "DISPLAY": f":{number}", "QT_QPA_PLATFORM": "xcb"}, Screen(path)
        finally:
            server.terminate()
            server.wait()


def until(is_so: Callable[[], bool]) -> float:
    """Return when it was so, by the monotonic clock. Raises TimeoutError."""
    end = time.monotonic() + PATIENCE
    while not is_so():
        if time.monotonic() > end:
            raise TimeoutError
        time.sleep(0.001)
    return time.monotonic()


def start(
    command: list[str], environment: dict[str, str], screen: Screen, *, is_ours: bool
) -> tuple[float, float, int]:
    """Return seconds to the first paint and until filled, and the idle memory in bytes (PSS)."""
    until(lambda: screen.pixel(*SOMEWHERE) == 0)
    began = time.monotonic()
    process = subprocess.Popen(command, env=environment)
    try:
        painted = until(lambda: screen.pixel(*SOMEWHERE) != 0) - began
        filled = until(lambda: screen.pixel(*IN_THE_CARD) == CARD) - began if is_ours else painted
        time.sleep(SETTLED)
        return painted, filled, memory(process.pid)
    finally:
        process.send_signal(signal.SIGTERM)
        process.wait()


def memory(pid: int) -> int:
    """Return the proportional set size of a process, in bytes."""
    for line in Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines():
        if line.startswith("Pss:"):
            return int(line.split()[1]) * 1024
    raise LookupError(pid)


def main() -> None:
    """Measure, and print the rows."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--times", type=int, default=15)
    times = parser.parse_args().times
    with tempfile.TemporaryDirectory() as data, display() as (environment, screen):
        _make_data(data)
        ours = [sys.executable, "-m", "ethicsdesk", "--data", data, "--lang", "sv"]
        bare = [sys.executable, "-c", BARE]
        start(ours, environment, screen, is_ours=True)  # both once for the disk's sake
        start(bare, environment, screen, is_ours=False)
        pairs = [
            (start(ours, environment, screen, is_ours=True), start(bare, environment, screen, is_ours=False))
            for _ in range(times)
        ]
    limit = [statistics.median(bare[n] for _, bare in pairs) for n in range(3)]
    mine = [statistics.median(ours[n] for ours, _ in pairs) for n in range(3)]
    ratios = [statistics.median(ours[n] / bare[n] for ours, bare in pairs) for n in range(3)]
    show(
        Line(
            "1",
            "first painted window",
            f"{limit[0] * 1000:.0f} ms",
            f"{mine[0] * 1000:.0f} ms",
            ratios[0],
            1.3,
        ),
        Line(
            "1", "filled and usable", f"{limit[1] * 1000:.0f} ms", f"{mine[1] * 1000:.0f} ms", ratios[1], 2.0
        ),
        Line(
            "3",
            "idle memory (PSS)",
            f"{limit[2] / 2**20:.0f} MB",
            f"{mine[2] / 2**20:.0f} MB",
            ratios[2],
            1.9,
        ),
    )


def _make_data(folder: str) -> None:
    command = [sys.executable, "-m", "ethicsdesk", "demo-data", "--discussions", "22", "--seed", "1"]
    subprocess.run([*command, "--data", folder], check=True, stdout=subprocess.DEVNULL)


def _found(program: str) -> str:
    path = shutil.which(program)
    if path is None:
        raise SystemExit(f"{program} is not installed: apt-get install xvfb")
    return path


if __name__ == "__main__":
    main()
