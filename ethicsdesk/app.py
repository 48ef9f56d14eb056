"""The composition root of the window: the one place where it is put together.

The order is what makes the start fast: the settings are read, the empty window is shown, and only when
it has been painted is the store opened, the library read and the first page made.
"""

from __future__ import annotations

import gc
import sys
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from ethicsdesk import settings as person
from ethicsdesk.settings import Settings

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from ethicsdesk.model.change import Change
    from ethicsdesk.model.language import Language
    from ethicsdesk.model.workplace import Workplace
    from ethicsdesk.parts import Parts
    from ethicsdesk.store.lock import FolderLock
    from ethicsdesk.ui.autosave import Autosave
    from ethicsdesk.ui.desk import Desk
    from ethicsdesk.ui.route import PageName
    from ethicsdesk.ui.theme.tokens import Mode
    from ethicsdesk.ui.widgets.page import Page
    from ethicsdesk.ui.window import Maker

DEMO_SEED = 1


def now() -> datetime:
    """Return the time, aware and in UTC: the clock of the app."""
    from datetime import UTC, datetime

    return datetime.now(UTC)


def run(folder: Path, language: Language | None, *, is_demo: bool = False) -> int:
    """Open the app and stay until its window is closed; return the exit code.

    `language` None follows what the person chose before, or the system. A demo lies in a temporary
    folder of its own, which goes away when the window is closed.
    """
    gc.disable()  # until the page is there: all that is made meanwhile stays anyway (8 ms of the start)
    from ethicsdesk.ui.start import make_application

    if not is_demo:
        application = make_application(sys.argv)
        session = open_session(folder, language)
        return application.exec() if session is not None else 0
    import tempfile

    with tempfile.TemporaryDirectory(prefix="ethicsdesk-demo-") as temporary:
        application = make_application(sys.argv)
        session = open_session(Path(temporary), language, is_demo=True)
        code = application.exec() if session is not None else 0
        del session
        return code


def open_session(
    folder: Path,
    language: Language | None = None,
    *,
    clock: Callable[[], datetime] = now,
    is_demo: bool = False,
) -> Session | None:
    """Show the window on a data folder; None where another program has it open: that one comes forward."""
    from ethicsdesk.store.lock import FolderLock

    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    lock = FolderLock(folder)
    if not lock.take():
        lock.ask_to_raise()
        return None
    return Session(folder, language, lock, clock, is_demo=is_demo)


class Session:
    """One window on one data folder, from the first paint until it is closed."""

    def __init__(
        self,
        folder: Path,
        language: Language | None,
        lock: FolderLock,
        clock: Callable[[], datetime],
        *,
        is_demo: bool,
    ) -> None:
        from ethicsdesk.ui.errors import Unexpected
        from ethicsdesk.ui.language import Speech, system_language
        from ethicsdesk.ui.start import RaiseWatch, bring_forward, put_back, screens_name
        from ethicsdesk.ui.theme.theme import Theme
        from ethicsdesk.ui.window import Window

        self.folder = folder
        self.lock = lock
        self.clock = clock
        self.is_demo = is_demo
        self._is_ready = False
        self.parts: Parts | None = None
        self.desk: Desk | None = None
        self.settings, self._set_aside = person.read(folder)
        if language is not None:
            self.settings = replace(self.settings, language=language)
        self.unexpected = Unexpected()
        self.unexpected.install()
        self.speech = Speech(self.settings.language or system_language())
        mode, scale, motion = _look(self.settings)
        self.theme = Theme(wanted=mode, scale=scale, motion=motion)
        self.theme.apply()
        self.window = Window(self.theme)
        self._watch = RaiseWatch(lock.was_asked_to_raise, lambda: bring_forward(self.window), self.window)
        self._autosave: Autosave | None = None
        self.window.painted.connect(self.fill)
        self.window.closed.connect(self.close)
        put_back(self.window, self.settings.windows.get(screens_name(), ""))
        self.window.show()

    def fill(self) -> None:
        """Open the store and show the first page, or say why it cannot be opened."""
        from ethicsdesk.ui.theme import fonts

        fonts.load(fonts.REST)
        self._fill()
        self._is_ready = True
        gc.freeze()
        gc.enable()

    def _fill(self) -> None:
        from ethicsdesk.model.errors import EthicsDeskError
        from ethicsdesk.parts import open_parts
        from ethicsdesk.ui.pages.trouble import TroublePage

        try:
            if self.is_demo:
                self._build_demo()
            self.parts = open_parts(self.folder)
        except EthicsDeskError as error:
            page = TroublePage(self.theme, error, str(self.folder))
            page.again_wanted.connect(self.fill)
            self.window.show_alone(page)
            return
        self.unexpected.keep_log(self.folder)
        workplaces = self.parts.workplaces.all()
        if not workplaces:
            self._welcome()
            return
        kept = [one for one in workplaces if one.id == self.settings.workplace]
        self._show_pages((kept or list(workplaces))[0])

    @property
    def is_ready(self) -> bool:
        """Say whether something can be done in the window: a page, the first question, or a next step."""
        return self._is_ready

    def take_settings(self, settings: Settings) -> None:
        """Show the person's new choices at once, and keep them."""
        from ethicsdesk.ui.language import system_language

        before, self.settings = self.settings, settings
        self.speech.set(settings.language or system_language())
        if _look(before) != _look(settings):
            mode, scale, motion = _look(settings)
            self.theme.set(wanted=mode, scale=scale, motion=motion)
        self._keep_settings()

    def close(self) -> None:
        """Keep the window's place, close the store, and let the data folder go."""
        from ethicsdesk.ui.start import place_of, screens_name

        places = {**self.settings.windows, screens_name(): place_of(self.window)}
        self.settings = replace(self.settings, windows=places)
        self._keep_settings()
        if self.parts is not None:
            self.parts.store.close()
        self.lock.release()
        self.speech.close()
        self.unexpected.close()

    def _build_demo(self) -> None:
        from ethicsdesk.demo.history import build
        from ethicsdesk.parts import open_parts

        parts = open_parts(self.folder)
        try:
            if not parts.workplaces.all():
                today = self.clock().astimezone().date()
                build(parts, parts.library, language=self.speech.language, today=today, seed=DEMO_SEED)
        finally:
            parts.store.close()

    def _welcome(self) -> None:
        from ethicsdesk.ui.pages.welcome import WelcomePage

        page = WelcomePage(self.theme, self.speech)
        page.named.connect(lambda name: self._on_named(name, page))
        page.language_wanted.connect(
            lambda language: self.take_settings(replace(self.settings, language=language))
        )
        self.window.show_alone(page)

    def _on_named(self, name: str, page: Page) -> None:
        from ethicsdesk.model.errors import EthicsDeskError
        from ethicsdesk.model.workplace import Workplace, WorkplaceId
        from ethicsdesk.store.ids import new_id

        assert self.parts is not None
        made = Workplace(id=WorkplaceId(new_id()), name=name, made=self.clock())
        try:
            self.parts.workplaces.keep(made)
        except EthicsDeskError as error:
            page.show_failure(error)
            return
        self._show_pages(made)

    def _show_pages(self, workplace: Workplace) -> None:
        from ethicsdesk.ui.autosave import Autosave
        from ethicsdesk.ui.changes import Changes
        from ethicsdesk.ui.desk import Desk, OpenWorkplace
        from ethicsdesk.ui.route import PageName, Route

        assert self.parts is not None
        changes = Changes(self.window)
        changes.follow(self.parts.store)
        self._autosave = Autosave(self.window)
        opened = OpenWorkplace(workplace)
        self.desk = Desk(
            theme=self.theme,
            speech=self.speech,
            library=self.parts.library,
            workplace=opened,
            changes=changes,
            autosave=self._autosave,
            clock=self.clock,
        )
        opened.switched.connect(self._on_switched)
        changes.changed.connect(self._on_change)
        self.window.workplace_chosen.connect(self._on_workplace)
        self.window.size_wanted.connect(self._on_size)
        self.window.save_wanted.connect(self._autosave.flush)
        self.unexpected.happened.connect(self.window.tell_unexpected)
        self.window.fill(
            self._makers(),
            Route(page=PageName.TODAY),
            may_close=self._may_close,
            workplaces=lambda: tuple((one.id, one.name) for one in self._parts.workplaces.all()),
        )
        self._on_switched()
        if self._set_aside is not None:
            self.window.tell_settings_set_aside(str(self._set_aside))

    def _makers(self) -> dict[PageName, Maker]:
        """Say how each page is made; its module is loaded when it is first opened."""
        from ethicsdesk.ui.route import PageName

        return {
            PageName.TODAY: self._today,
            PageName.DILEMMAS: self._dilemmas,
            PageName.DILEMMA: self._dilemma,
            PageName.VALUE_BASE: self._value_base,
            PageName.DISCUSSIONS: self._discussions,
            PageName.START: self._start,
            PageName.RUNNING: self._running,
            PageName.CLOSING: self._closing,
            PageName.HISTORY: self._history,
            PageName.RECORD: self._record,
            PageName.SEARCH: self._search,
            PageName.SETTINGS: self._settings,
            PageName.KEYS: self._keys,
        }

    def _today(self) -> Page:
        from ethicsdesk.ui.pages.today import TodayPage

        return TodayPage(self._desk, self._parts.discussions, self._parts.follow_ups)

    def _dilemmas(self) -> Page:
        from ethicsdesk.ui.pages.dilemmas import DilemmasPage

        return DilemmasPage(self._desk, self._parts.discussions)

    def _dilemma(self) -> Page:
        from ethicsdesk.ui.pages.dilemma import DilemmaPage

        return DilemmaPage(self._desk, self._parts.discussions)

    def _value_base(self) -> Page:
        from ethicsdesk.ui.pages.value_base import ValueBasePage

        return ValueBasePage(self._desk, self._parts.discussions)

    def _discussions(self) -> Page:
        from ethicsdesk.ui.pages.discussions import DiscussionsPage

        return DiscussionsPage(self._desk, self._parts.discussions)

    def _start(self) -> Page:
        from ethicsdesk.ui.pages.start import StartPage

        return StartPage(self._desk, self._parts.discussions, self._parts.opening)

    def _running(self) -> Page:
        from ethicsdesk.ui.pages.running import RunningPage

        return RunningPage(self._desk, self._parts.discussions, self._parts.follow_ups)

    def _closing(self) -> Page:
        from ethicsdesk.ui.pages.closing import ClosingPage

        return ClosingPage(self._desk, self._parts.discussions, self._parts.follow_ups)

    def _history(self) -> Page:
        from ethicsdesk.ui.pages.history import HistoryPage

        return HistoryPage(self._desk, self._parts.discussions, self._parts.follow_ups, self._parts.search)

    def _record(self) -> Page:
        from ethicsdesk.ui.pages.record import RecordPage

        return RecordPage(self._desk, self._parts.discussions, self._parts.follow_ups, self._parts.snapshots)

    def _search(self) -> Page:
        from ethicsdesk.ui.pages.search import SearchPage

        return SearchPage(self._desk, self._parts.search)

    def _settings(self) -> Page:
        from ethicsdesk.ui.pages.settings import SettingsPage

        page = SettingsPage(self._desk, self._parts.workplaces, lambda: self.settings, self.folder)
        page.settings_changed.connect(self.take_settings)
        return page

    def _keys(self) -> Page:
        from ethicsdesk.ui.pages.keys import KeysPage

        return KeysPage(self._desk)

    @property
    def _parts(self) -> Parts:
        assert self.parts is not None
        return self.parts

    @property
    def _desk(self) -> Desk:
        assert self.desk is not None
        return self.desk

    def _may_close(self) -> bool:
        """Save what is typed; only where that fails, ask."""
        from ethicsdesk.ui.widgets.ask import ask_to_close

        assert self._autosave is not None
        if not self.window.let_go() or not self._autosave.settle():
            return ask_to_close(self.window, self.theme)
        return True

    def _on_switched(self) -> None:
        workplace = self._desk.workplace.now
        self.window.show_workplace(workplace.name)
        if workplace.id != self.settings.workplace:
            self.settings = replace(self.settings, workplace=workplace.id)
            self._keep_settings()
            self.window.leave_discussions()

    def _on_workplace(self, id: str) -> None:
        for workplace in self._parts.workplaces.all():
            if workplace.id == id and self.window.let_go():
                self._desk.workplace.set(workplace)

    def _on_change(self, change: Change) -> None:
        from ethicsdesk.model.change import Concept

        if Concept.WORKPLACE in change.concepts:
            known = {workplace.id: workplace for workplace in self._parts.workplaces.all()}
            now = known.get(self._desk.workplace.now.id) or next(iter(known.values()), None)
            if now is not None:
                self._desk.workplace.set(now)

    def _on_size(self, step: int) -> None:
        scales = person.TEXT_SCALES
        place = scales.index(self.settings.text_scale) + step if step else 0
        scale = scales[min(max(place, 0), len(scales) - 1)]
        self.take_settings(replace(self.settings, text_scale=scale))

    def _keep_settings(self) -> None:
        try:
            person.write(self.folder, self.settings)
        except OSError:  # a choice of look is not worth a stop: it is asked for again next time
            import logging

            logging.getLogger("ethicsdesk").warning("the settings could not be written")


def _look(settings: Settings) -> tuple[Mode | None, float, str]:
    """Return what the theme wants to know: a mode or None for the system's, the text scale, the motion."""
    from ethicsdesk.ui.theme.tokens import Mode

    chosen = None if settings.theme is person.Theme.SYSTEM else Mode(settings.theme.value)
    return chosen, settings.text_scale / 100, settings.motion.value
