"""The window comes first, and what it is filled with after."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

HEAVY = (
    "click",
    "hypothesis",
    "json.tool",
    "markdown",
    "nh3",
    "sqlcipher3",
    "sqlite_utils",
    "uuid_utils",
    "yaml",
)
START = """
import sys
from pathlib import Path
from PySide6.QtCore import QEvent, QObject
from ethicsdesk.app import open_session
from ethicsdesk.ui.start import make_application

class Eye(QObject):
    saw = None
    def eventFilter(self, watched, event):
        if self.saw is None and event.type() == QEvent.Type.Paint:
            self.saw = sorted(set(sys.argv[2:]) & sys.modules.keys())
            self.ours = sorted(name for name in sys.modules if name.startswith("ethicsdesk."))
        return False

application, eye = make_application(["app"]), Eye()
application.installEventFilter(eye)
session = open_session(Path(sys.argv[1]))
while not session.is_ready:
    application.processEvents()
print(eye.saw)
rooms = ("ethicsdesk.store.", "ethicsdesk.content.", "ethicsdesk.ui.pages.")
print([name for name in eye.ours if name.startswith(rooms)])
session.window.close()
"""
ALLOWED = "['ethicsdesk.store.files', 'ethicsdesk.store.lock']"  # small, and without SQLite


def test_the_window_is_painted_before_the_store_and_the_library_are_loaded(tmp_path: Path) -> None:
    command = [sys.executable, "-c", START, str(tmp_path), *HEAVY]
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    told = subprocess.run(  # noqa: S603 - our own
        command, capture_output=True, text=True, timeout=60, check=True, env=environment
    )
    assert told.stdout.splitlines() == ["[]", ALLOWED]


def test_a_second_start_brings_the_first_window_forward_and_ends(tmp_path: Path) -> None:
    from ethicsdesk.store.lock import FolderLock

    first = FolderLock(tmp_path)
    assert first.take()
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, "-m", "ethicsdesk", "--data", str(tmp_path)]
    told = subprocess.run(  # noqa: S603 - our own
        command, capture_output=True, text=True, timeout=60, check=False, env=environment
    )
    assert (told.returncode, told.stderr) == (0, "")
    assert first.was_asked_to_raise()
    assert not (tmp_path / "workplace.db").exists()
    first.release()
