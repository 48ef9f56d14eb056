"""An empty data folder that is open, as the app and the command line open it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest

from ethicsdesk.demo.history import A_YEAR, build
from ethicsdesk.model.discussion import Discussion
from ethicsdesk.model.follow_up import FollowUp
from ethicsdesk.model.language import Language
from ethicsdesk.parts import Parts, open_parts

TODAY = date(2026, 11, 24)


@pytest.fixture
def parts(tmp_path: Path) -> Iterator[Parts]:
    """Open an empty folder."""
    parts = open_parts(tmp_path / "demo")
    yield parts
    parts.store.close()


@pytest.fixture
def history(parts: Parts) -> Callable[..., tuple[Discussion, ...]]:
    """Build the made-up history and read all of it back, the oldest first."""

    def make(
        *, language: Language = Language.SWEDISH, seed: int = 1, discussions: int = A_YEAR
    ) -> tuple[Discussion, ...]:
        before = {workplace.id for workplace in parts.workplaces.all()}
        build(parts, parts.library, language=language, today=TODAY, seed=seed, discussions=discussions)
        [workplace] = [one for one in parts.workplaces.all() if one.id not in before]
        return tuple(parts.discussions.get(held.discussion) for held in parts.discussions.held(workplace.id))

    return make


def follow_ups_of(parts: Parts, discussions: tuple[Discussion, ...]) -> tuple[FollowUp, ...]:
    """Return what was agreed in the discussions."""
    return tuple(promise for one in discussions for promise in parts.follow_ups.of(one.id))
