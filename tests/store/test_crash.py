"""A program that is killed leaves a whole change or none."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace

import pytest

from ethicsdesk.model.discussion import Discussion
from ethicsdesk.model.entry import Entry
from ethicsdesk.store.backup import is_whole
from ethicsdesk.store.discussions import Discussions
from ethicsdesk.store.store import Store

IN_THE_MIDDLE = """
import os, sys
from dataclasses import replace
from pathlib import Path
from ethicsdesk.model.change import Concept
from ethicsdesk.store.discussions import Discussions
from ethicsdesk.store.store import Store

store = Store(Path(sys.argv[1]))
discussions = Discussions(store)
kept = discussions.get(sys.argv[2])
first, second = kept.entries
discussions.keep_entry(kept.id, replace(first, text="Saved before"))
with store.changing(Concept.ENTRY):
    discussions.keep(replace(kept, participants=99, entries=(replace(second, text="Half" * 5000),)))
    print("in the middle", flush=True)
    sys.stdin.read()
"""


def test_a_kill_in_the_middle_of_a_change_leaves_nothing_of_it(
    store: Store, discussion: Callable[..., Discussion], entry: Callable[..., Entry]
) -> None:
    kept = discussion(entries=(entry("First"), entry("Second", place=1)))
    store.close()
    command = [sys.executable, "-c", IN_THE_MIDDLE, str(store.folder), kept.id]
    other = subprocess.Popen(  # noqa: S603 - our own command
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    assert other.stdout is not None
    assert other.stdout.readline() == "in the middle\n"

    other.kill()
    other.communicate()

    again = Store(store.folder)
    first, second = kept.entries
    assert Discussions(again).get(kept.id) == replace(
        kept, entries=(replace(first, text="Saved before"), second)
    )
    again.close()
    assert is_whole(store.folder / "workplace.db")


DISK_THAT_FAILS = """
import resource, signal, sys
from pathlib import Path
from ethicsdesk.model.discussion import Conclusion
from ethicsdesk.model.errors import DiskFailed
from ethicsdesk.store.discussions import Discussions
from ethicsdesk.store.store import Store

store = Store(Path(sys.argv[1]))
discussions = Discussions(store)
discussions.keep_conclusion(sys.argv[2], Conclusion(text="Saved before"))
print(discussions.get(sys.argv[2]).conclusion.text)
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
usual = resource.getrlimit(resource.RLIMIT_FSIZE)
resource.setrlimit(resource.RLIMIT_FSIZE, (4096, usual[1]))
try:
    discussions.keep_conclusion(sys.argv[2], Conclusion(text="Not saved" * 5000))
except DiskFailed as error:
    print(error.folder == store.folder, "Not saved" in str(error))
print(discussions.get(sys.argv[2]).conclusion.text)
resource.setrlimit(resource.RLIMIT_FSIZE, usual)
discussions.keep_conclusion(sys.argv[2], Conclusion(text="Saved after"))
store.close()
"""


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no limit for the size of files")
def test_a_disk_that_fails_is_told_and_when_it_is_well_the_next_save_holds(
    store: Store, discussion: Callable[..., Discussion]
) -> None:
    kept = discussion()
    store.close()

    command = [sys.executable, "-c", DISK_THAT_FAILS, str(store.folder), kept.id]
    said = subprocess.run(command, check=True, capture_output=True, text=True)  # noqa: S603 - our own command

    assert said.stdout.splitlines() == ["Saved before", "True False", "Saved before"]
    again = Store(store.folder)
    assert Discussions(again).get(kept.id).conclusion.text == "Saved after"
    again.close()
