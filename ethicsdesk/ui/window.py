"""The frame: the rail, and the page that is open."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, QSize, Qt, QTimer, Signal
from PySide6.QtWidgets import QMainWindow, QStackedWidget, QWidget

from ethicsdesk.ui.route import PageName, Route
from ethicsdesk.ui.theme.shape import Shape, shape_of
from ethicsdesk.ui.theme.theme import Theme
from ethicsdesk.ui.widgets.button import Button
from ethicsdesk.ui.widgets.layouts import column, row
from ethicsdesk.ui.widgets.rail import Place, Rail

if TYPE_CHECKING:
    from PySide6.QtGui import QCloseEvent, QKeySequence, QPaintEvent, QResizeEvent

    # a page and all that it is made of come after the first paint
    from ethicsdesk.ui.widgets.page import Page

    Maker = Callable[[], Page]

SMALLEST = QSize(1024, 640)
FIRST = QSize(1280, 800)
PLACES = (
    Place(PageName.TODAY, "sun"),
    Place(PageName.DILEMMAS, "scale"),
    Place(PageName.VALUE_BASE, "book-open"),
    Place(PageName.DISCUSSIONS, "messages-square"),
    Place(PageName.HISTORY, "history"),
)
SETTINGS = Place(PageName.SETTINGS, "settings")
HOME = {  # which place of the rail is lit on pages that have none of their own
    PageName.DILEMMA: PageName.DILEMMAS,
    PageName.START: PageName.DISCUSSIONS,
    PageName.OWN_CASE: PageName.DISCUSSIONS,
    PageName.RUNNING: PageName.DISCUSSIONS,
    PageName.CLOSING: PageName.DISCUSSIONS,
    PageName.RECORD: PageName.HISTORY,
    PageName.KEYS: PageName.SETTINGS,
}
FULL = (PageName.RUNNING,)  # pages with a header and a footer of their own
PASSING = (PageName.RUNNING, PageName.CLOSING, PageName.START)  # not to be come back to by "back"
OF_ONE = (*PASSING, PageName.RECORD)  # about one discussion, which another workplace does not have


class Window(QMainWindow):
    """Stands with an empty page until there is a store; then makes each page when it is first opened."""

    painted = Signal()  # once: the person sees the window
    closed = Signal()
    workplace_chosen = Signal(str)  # WorkplaceId
    size_wanted = Signal(int)  # larger or smaller text: 1, -1, or 0 for 100 %
    save_wanted = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.theme = theme
        self._makers: Mapping[PageName, Maker] = {}
        self._may_close: Callable[[], bool] = lambda: True
        self._workplaces: Callable[[], tuple[tuple[str, str], ...]] = tuple
        self._pages: dict[PageName, Page] = {}
        self._page: Page | None = None
        self._alone: Page | None = None
        self._ring: QObject | None = None
        self._behind: list[Route] = []
        self._ahead: list[Route] = []
        self._now: Route | None = None
        self._workplace = ""
        self._is_painted = False
        self._shape: Shape | None = None
        self.rail = Rail(theme, PLACES, SETTINGS)
        self.menu_button = Button(theme, icon="menu")
        self._stack = QStackedWidget()
        self._lay_out()
        self.name_things()
        self.rail.opened.connect(lambda key: self.open(Route(page=PageName(key))))
        self.rail.workplaces_wanted.connect(self._offer_workplaces)
        self.menu_button.clicked.connect(self._show_menu)
        theme.changed.connect(lambda: self._take_shape(is_forced=True))
        self.setMinimumSize(SMALLEST)
        self.resize(FIRST)
        self.setWindowTitle("EthicsDesk")

    def fill(
        self,
        makers: Mapping[PageName, Maker],
        first: Route,
        *,
        may_close: Callable[[], bool],
        workplaces: Callable[[], tuple[tuple[str, str], ...]],
    ) -> None:
        """Take what makes the pages, and what is asked before the window closes; open the first page."""
        self._follow_focus()
        self._set_keys()
        self._makers = makers
        self._may_close = may_close
        self._workplaces = workplaces
        self.rail.setVisible(True)
        self._take_shape(is_forced=True)
        self.open(first)
        self._drop_alone()

    def show_alone(self, page: Page) -> None:
        """Show a page without a rail: the first run, or why nothing can be opened."""
        self._follow_focus()
        self.rail.hide()
        self.menu_button.hide()
        self._drop_alone()
        self._alone = page
        page.set_shape(self._shape or self._shape_now())
        self._stack.addWidget(page)
        self._stack.setCurrentWidget(page)
        page.take_focus()

    @property
    def now(self) -> Route | None:
        """Where one is."""
        return self._now

    def page(self, name: PageName) -> Page:
        """Return the page, made if it was not yet."""
        if name not in self._pages:
            page = self._makers[name]()
            page.wanted.connect(self.open)
            page.back_wanted.connect(self.back)
            page.set_shape(self._shape or self._shape_now())
            self._pages[name] = page
            self._stack.addWidget(page)
        return self._pages[name]

    def open(self, route: Route) -> None:
        """Go somewhere, if the page that is open lets go; until the window is filled there is nowhere."""
        if route.page not in self._makers or not self._may_leave():
            return
        if self._now is not None and self._now.page not in PASSING and self._now != route:
            self._behind.append(self._now)
            self._ahead.clear()
        self._show(route)

    def back(self) -> None:
        """Go to where one was before, or to Today."""
        if self._may_leave():
            if self._now is not None and self._behind and self._now.page not in PASSING:
                self._ahead.append(self._now)
            self._show(self._behind.pop() if self._behind else Route(page=PageName.TODAY))

    def forward(self) -> None:
        """Go back to where one came from by `back`."""
        if self._ahead and self._may_leave():
            if self._now is not None:
                self._behind.append(self._now)
            self._show(self._ahead.pop())

    def leave_discussions(self) -> None:
        """Go to Today from a page about one discussion, and forget those that lie behind."""
        self._behind = [route for route in self._behind if route.page not in OF_ONE]
        self._ahead = [route for route in self._ahead if route.page not in OF_ONE]
        if self._now is not None and self._now.page in OF_ONE:
            self._show(Route(page=PageName.TODAY))

    def let_go(self) -> bool:
        """Ask the page that is open to keep what stands half-written; say whether it could."""
        return self._may_leave()

    def tell_unexpected(self) -> None:
        """Say calmly that something went wrong in the app, and go on."""
        if self._page is not None:
            self._page.banner.tell(
                self.tr("Something went wrong in the app."),
                self.tr("What is shown as saved is saved. You can go on."),
            )

    def tell_settings_set_aside(self, path: str) -> None:
        """Say that the settings could not be read, and where they lie now."""
        if self._page is not None:
            self._page.banner.tell(
                self.tr("Your settings could not be read, so the usual ones are used."),
                self.tr("The file is kept as {path}. No discussion is touched.").format(path=path),
                kind="amber",
            )

    def show_workplace(self, name: str) -> None:
        """Show which workplace is open."""
        self._workplace = name
        self.rail.show_workplace(name, self.tr("Workplace"), self.tr("Workplace: {name}").format(name=name))

    def name_things(self) -> None:
        """Set the texts of the rail and of the menu."""
        self.rail.name(self._names(), self.tr("Everything stays on this computer"))
        self.menu_button.setText(self.tr("Menu"))
        self.menu_button.setToolTip(self.tr("Menu") + "  Alt+M")
        self.menu_button.setAccessibleName(self.tr("Menu"))
        if self._workplace:
            self.show_workplace(self._workplace)

    def changeEvent(self, event: QEvent) -> None:
        """Say everything again when the language changes."""
        if event.type() == QEvent.Type.LanguageChange:
            self.name_things()
        super().changeEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Tell the pages of the room they have."""
        super().resizeEvent(event)
        self._take_shape()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Tell once that the window has been painted, when it is on the screen."""
        super().paintEvent(event)
        if not self._is_painted:
            self._is_painted = True
            QTimer.singleShot(0, self.painted.emit)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Stay open while something typed cannot be saved; the page says why."""
        event.setAccepted(self._may_close())
        if event.isAccepted():
            self.closed.emit()

    def _show(self, route: Route) -> None:
        page = self.page(route.page)
        page.go(route)
        self._now = route
        self._page = page
        self._stack.setCurrentWidget(page)
        self.rail.choose(HOME.get(route.page, route.page))
        self._take_shape(is_forced=True)
        page.take_focus()

    def _may_leave(self) -> bool:
        return self._page is None or self._page.may_leave()

    def _names(self) -> dict[str, str]:
        return {
            PageName.TODAY: self.tr("Today"),
            PageName.DILEMMAS: self.tr("Dilemmas"),
            PageName.VALUE_BASE: self.tr("Value base"),
            PageName.DISCUSSIONS: self.tr("Discussions"),
            PageName.HISTORY: self.tr("History"),
            PageName.SETTINGS: self.tr("Settings"),
        }

    def _shape_now(self) -> Shape:
        return shape_of(self.width(), self.height(), is_large=self.theme.is_large)

    def _take_shape(self, *, is_forced: bool = False) -> None:
        shape = self._shape_now()
        if shape == self._shape and not is_forced:
            return
        self._shape = shape
        is_full = self._now is not None and self._now.page in FULL
        has_rail = bool(self._makers)
        self.rail.setVisible(not shape.is_narrow and (has_rail or not self._is_painted))
        self._bar.setVisible(shape.is_narrow and has_rail)
        self.menu_button.setVisible(shape.is_narrow and has_rail)
        self.rail.set_compact(is_compact=shape.is_compact or is_full)
        for page in (*self._pages.values(), *([self._alone] if self._alone is not None else [])):
            page.set_shape(shape)

    def _follow_focus(self) -> None:
        from ethicsdesk.ui.widgets.focus_ring import FocusRing  # not before the first paint

        if self._ring is None:
            self._ring = FocusRing(self.theme, self)

    def _drop_alone(self) -> None:
        if self._alone is not None:
            self._stack.removeWidget(self._alone)
            self._alone.deleteLater()
            self._alone = None

    def _offer_workplaces(self) -> None:
        from PySide6.QtWidgets import QMenu

        menu = QMenu(self)
        for id, name in self._workplaces():
            action = menu.addAction(name)
            action.setCheckable(True)
            action.setChecked(name == self._workplace)
            action.triggered.connect(lambda _=False, id=id: self.workplace_chosen.emit(id))
        menu.addSeparator()
        more = menu.addAction(self.tr("Add or change workplaces …"))
        more.triggered.connect(lambda: self.open(Route(page=PageName.SETTINGS)))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.rail.workplace.mapToGlobal(QPoint(0, -menu.sizeHint().height() - 4)))

    def _show_menu(self) -> None:
        from PySide6.QtWidgets import QMenu

        menu = QMenu(self)
        for n, (name, text) in enumerate(self._names().items(), 1):
            key = f"Ctrl+{n}" if name != PageName.SETTINGS else "Ctrl+,"
            action = menu.addAction(f"{text}\t{key}")
            action.triggered.connect(lambda _=False, name=name: self.open(Route(page=PageName(name))))
        menu.addSeparator()
        search = menu.addAction(self.tr("Search everything") + "\tCtrl+K")
        search.triggered.connect(lambda: self.open(Route(page=PageName.SEARCH)))
        keys = menu.addAction(self.tr("Keys") + "\tF1")
        keys.triggered.connect(lambda: self.open(Route(page=PageName.KEYS)))
        menu.aboutToHide.connect(menu.deleteLater)
        under = (
            self.menu_button if self.menu_button.isVisible() else None
        )  # Alt+M works without the button too
        menu.popup(
            under.mapToGlobal(under.rect().bottomLeft()) if under else self._stack.mapToGlobal(QPoint(16, 16))
        )

    def _set_keys(self) -> None:
        from PySide6.QtGui import QKeySequence

        from ethicsdesk.ui.widgets.undo_key import UndoKey

        UndoKey(self)
        pages = (
            PageName.TODAY,
            PageName.DILEMMAS,
            PageName.VALUE_BASE,
            PageName.DISCUSSIONS,
            PageName.HISTORY,
        )
        for n, name in enumerate(pages, 1):
            self._key(f"Ctrl+{n}", partial(self.open, Route(page=name)))
        self._key("Ctrl+,", lambda: self.open(Route(page=PageName.SETTINGS)))
        self._key("Ctrl+K", lambda: self.open(Route(page=PageName.SEARCH)))
        self._key("Ctrl+N", lambda: self.open(Route(page=PageName.DISCUSSIONS)))
        self._key("F1", lambda: self.open(Route(page=PageName.KEYS)))
        self._key("Alt+M", self._show_menu)
        self._key(QKeySequence.StandardKey.Back, self.back)
        self._key(QKeySequence.StandardKey.Forward, self.forward)
        self._key("F6", lambda: self._next_region(1))
        self._key("Shift+F6", lambda: self._next_region(-1))
        self._key("Ctrl++", lambda: self.size_wanted.emit(1))
        self._key("Ctrl+-", lambda: self.size_wanted.emit(-1))
        self._key("Ctrl+0", lambda: self.size_wanted.emit(0))
        self._key("Ctrl+S", self.save_wanted.emit)
        self._key("Ctrl+Z", self._undo)

    def _key(self, key: str | QKeySequence.StandardKey, act: Callable[[], object]) -> None:
        from PySide6.QtGui import QKeySequence, QShortcut

        shortcut = QShortcut(QKeySequence(key), self)
        shortcut.activated.connect(act)

    def _undo(self) -> None:
        if self._page is not None:
            self._page.undo()

    def _next_region(self, step: int) -> None:
        regions: list[QWidget] = [self.menu_button]
        if self._now is not None:
            lit = HOME.get(self._now.page, self._now.page)
            regions += [self.rail.buttons[lit]] if lit in self.rail.buttons else []
        regions += self._page.regions() if self._page is not None else []
        regions = [region for region in regions if region.isVisible()]
        if not regions:
            return
        focus: QWidget | None = self.focusWidget()  # None where nothing has it, whatever the stubs say
        now = next((n for n, region in enumerate(regions) if _holds(region, focus)), -1)
        regions[(now + step) % len(regions)].setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _lay_out(self) -> None:
        middle = QWidget(self)
        middle.setProperty("kind", "page")
        whole = row(middle, gap=0)
        whole.addWidget(self.rail)
        right = column(gap=0)
        self._bar = QWidget()
        bar = row(self._bar, margins=(16, 10, 16, 0))
        bar.addWidget(self.menu_button)
        bar.addStretch(1)
        self._bar.hide()
        right.addWidget(self._bar)
        right.addWidget(self._stack, 1)
        whole.addLayout(right, 1)
        self._stack.addWidget(QWidget())
        self.setCentralWidget(middle)


def _holds(region: QWidget, focus: QWidget | None) -> bool:
    return focus is not None and (region is focus or region.isAncestorOf(focus))
