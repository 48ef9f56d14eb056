"""What holds for every test: no display is needed, and no person's own data folder is ever opened."""

from __future__ import annotations

import os
from collections.abc import Iterator

import pytest

# Before Qt is first imported. Whoever wants to see the windows sets another platform.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


@pytest.fixture(scope="session", autouse=True)
def a_folder_of_their_own(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Let whatever asks for the usual data folder get an empty one."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("ETHICSDESK_DATA", str(tmp_path_factory.mktemp("data")))
        yield
