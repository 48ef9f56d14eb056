"""Take pictures of every page and every phase: `python -m tools.pictures [FOLDER] [--docs]`.

Without more they go into `pictures/`, which git ignores: light and dark, both languages, 1024×640 and
1440×900, and large text. With `--docs` only the two dozen that README and docs show are made, with few
colours so that each is small, in `docs/pictures/`.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from ethicsdesk import settings as person
from ethicsdesk.app import Session, open_session
from ethicsdesk.model.language import Language
from ethicsdesk.model.method import AboutKind
from ethicsdesk.ui.route import PageName, Route
from ethicsdesk.ui.start import make_application

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

ROOT = Path(__file__).resolve().parent.parent
MOMENT = datetime(2026, 11, 24, 8, 30, tzinfo=UTC)
SIZES = ((1440, 900), (1024, 640))
METHODS = {
    "dilemma-method": "november",
    "morning-dilemma": "november",
    "value-base-review": "principle.integrity",
}
DOCS = (  # what README and docs show: name of the picture, language, look
    ("today", Language.SWEDISH, person.Theme.LIGHT),
    ("today", Language.ENGLISH, person.Theme.DARK),
    ("dilemmas", Language.SWEDISH, person.Theme.LIGHT),
    ("dilemma", Language.ENGLISH, person.Theme.LIGHT),
    ("value-base", Language.SWEDISH, person.Theme.LIGHT),
    ("value-base", Language.ENGLISH, person.Theme.DARK),
    ("start", Language.SWEDISH, person.Theme.LIGHT),
    ("own-case", Language.ENGLISH, person.Theme.LIGHT),
    ("discussions", Language.ENGLISH, person.Theme.LIGHT),
    ("history", Language.ENGLISH, person.Theme.LIGHT),
    ("history", Language.SWEDISH, person.Theme.DARK),
    ("record", Language.SWEDISH, person.Theme.LIGHT),
    ("search", Language.SWEDISH, person.Theme.LIGHT),
    ("settings", Language.ENGLISH, person.Theme.LIGHT),
    ("keys", Language.SWEDISH, person.Theme.LIGHT),
    ("welcome", Language.SWEDISH, person.Theme.LIGHT),
    ("closing", Language.SWEDISH, person.Theme.LIGHT),
    ("closing", Language.ENGLISH, person.Theme.DARK),
    ("dilemma-method-perspectives", Language.SWEDISH, person.Theme.LIGHT),
    ("dilemma-method-choice", Language.ENGLISH, person.Theme.LIGHT),
    ("morning-dilemma-arguments", Language.SWEDISH, person.Theme.LIGHT),
    ("morning-dilemma-arguments", Language.ENGLISH, person.Theme.DARK),
    ("morning-dilemma-vote-before", Language.SWEDISH, person.Theme.LIGHT),
    ("value-base-review-falling-short", Language.SWEDISH, person.Theme.LIGHT),
)
COLOURS = 64


@dataclass(frozen=True, slots=True)
class Scene:
    """A name and how one gets there."""

    name: str
    go: Callable[[Session], object]


def main() -> None:
    """Take them."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", nargs="?", type=Path)
    parser.add_argument("--docs", action="store_true")
    chosen = parser.parse_args()
    application = make_application(sys.argv)
    folder = chosen.folder or ROOT / ("docs/pictures" if chosen.docs else "pictures")
    folder.mkdir(parents=True, exist_ok=True)
    many = 0
    for language in Language:
        with tempfile.TemporaryDirectory() as data:
            many += _welcome(application, folder, language, is_docs=chosen.docs)
            session = _open(application, Path(data), language, is_demo=True)
            many += (
                _take_docs(application, session, folder, language)
                if chosen.docs
                else _take_all(application, session, folder, language)
            )
            session.window.close()
    print(f"{many} pictures in {folder}")


def scenes(session: Session) -> Iterator[Scene]:
    """Give every page, then every phase of every method, and the page after it."""
    parts = session.parts
    assert parts is not None
    workplace = parts.workplaces.all()[0].id
    latest = parts.discussions.held(workplace)[-1].discussion
    routes = {
        "today": Route(page=PageName.TODAY),
        "dilemmas": Route(page=PageName.DILEMMAS),
        "dilemma": Route(page=PageName.DILEMMA, id="sena-hamtningar"),
        "value-base": Route(page=PageName.VALUE_BASE, id="principle.integrity"),
        "discussions": Route(page=PageName.DISCUSSIONS),
        "start": Route(page=PageName.START, kind=AboutKind.DILEMMA, id="november"),
        "own-case": Route(page=PageName.START, kind=AboutKind.OWN_CASE),
        "history": Route(page=PageName.HISTORY),
        "record": Route(page=PageName.RECORD, id=latest),
        "search": Route(page=PageName.SEARCH, words="nej" if session.speech.language == "sv" else "no"),
        "settings": Route(page=PageName.SETTINGS),
        "keys": Route(page=PageName.KEYS),
    }
    for name, route in routes.items():
        yield Scene(name, partial(_open_page, route))
    for method, about in METHODS.items():
        yield from _phases(session, method, about)


def _open_page(route: Route, session: Session) -> None:
    session.window.open(route)


def _phases(session: Session, method: str, about: str) -> Iterator[Scene]:
    kind = AboutKind.PRINCIPLE if about.startswith("principle") else AboutKind.DILEMMA
    session.window.open(Route(page=PageName.START, kind=kind, id=about, method=method))
    session.window.page(PageName.START).begin()  # type: ignore[attr-defined]
    running = session.window.page(PageName.RUNNING)
    sitting = running.sitting  # type: ignore[attr-defined]
    for n, phase in enumerate(sitting.discussion.phases):

        def go(session: Session, n: int = n) -> None:
            session.window.open(Route(page=PageName.RUNNING, id=sitting.discussion.id))
            sitting.enter(n)

        yield Scene(f"{method}-{phase.id}", go)
    running._end()  # type: ignore[attr-defined]  # noqa: SLF001 - as the last press does
    if method == "morning-dilemma":
        closing = Route(page=PageName.CLOSING, id=sitting.discussion.id)
        yield Scene("closing", lambda session: session.window.open(closing))


def _open(application: QApplication, data: Path, language: Language, *, is_demo: bool) -> Session:
    session = open_session(data, language, clock=lambda: MOMENT, is_demo=is_demo)
    assert session is not None
    while not session.is_ready:
        application.processEvents()
    return session


def _take_all(application: QApplication, session: Session, folder: Path, language: Language) -> int:
    many = 0
    for scene in scenes(session):
        scene.go(session)
        for theme in (person.Theme.LIGHT, person.Theme.DARK):
            for size in SIZES:
                many += _take(
                    application, session, folder / _name(scene, language, theme, size, 100), theme, size
                )
        size = SIZES[0]
        name = _name(scene, language, person.Theme.LIGHT, size, 200)
        many += _take(application, session, folder / name, person.Theme.LIGHT, size, scale=200)
    return many


def _take_docs(application: QApplication, session: Session, folder: Path, language: Language) -> int:
    many = 0
    for scene in scenes(session):
        for name, spoken, theme in DOCS:
            if (name, spoken) == (scene.name, language):
                scene.go(session)
                look = "" if theme is person.Theme.LIGHT else "-dark"
                path = folder / f"{name}-{language}{look}.png"
                many += _take(application, session, path, theme, (1366, 768))
                _make_small(path)
    return many


def _welcome(application: QApplication, folder: Path, language: Language, *, is_docs: bool) -> int:
    if is_docs and ("welcome", language, person.Theme.LIGHT) not in DOCS:
        return 0
    with tempfile.TemporaryDirectory() as data:
        session = _open(application, Path(data), language, is_demo=False)
        path = folder / f"welcome-{language}.png"
        many = _take(application, session, path, person.Theme.LIGHT, (1366, 768))
        session.window.close()
    if is_docs:
        _make_small(path)
    return many


def _take(
    application: QApplication,
    session: Session,
    path: Path,
    theme: person.Theme,
    size: tuple[int, int],
    *,
    scale: int = 100,
) -> int:
    session.take_settings(replace(session.settings, theme=theme, text_scale=scale))
    session.window.resize(*size)
    for _ in range(6):  # layouts that depend on each other settle one turn of the loop at a time
        application.processEvents()
    session.window.grab().save(str(path))
    return 1


def _name(scene: Scene, language: Language, theme: person.Theme, size: tuple[int, int], scale: int) -> str:
    return f"{scene.name}-{language}-{theme}-{size[0]}x{size[1]}-{scale}.png"


def _make_small(path: Path) -> None:
    from PIL import Image

    with Image.open(path) as picture:
        few = picture.convert("RGB").quantize(
            COLOURS, method=Image.Quantize.MEDIANCUT, dither=Image.Dither.NONE
        )
    few.save(path, optimize=True)


if __name__ == "__main__":
    main()
