"""One field over everything: what the groups wrote, and what the library holds."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from ethicsdesk.model.found import FoundKind
from ethicsdesk.search.everything import Hit, Search
from ethicsdesk.ui.desk import Desk
from ethicsdesk.ui.finder import Finder
from ethicsdesk.ui.route import PageName, Route
from ethicsdesk.ui.widgets.banner import announce
from ethicsdesk.ui.widgets.page import Page
from ethicsdesk.ui.widgets.results import ResultsList
from ethicsdesk.ui.widgets.search_field import SearchField
from ethicsdesk.ui.widgets.text import Text

PAGES = {
    FoundKind.DILEMMA: PageName.DILEMMA,
    FoundKind.PRINCIPLE: PageName.VALUE_BASE,
    FoundKind.GUIDELINE: PageName.VALUE_BASE,
    FoundKind.METHOD: PageName.DISCUSSIONS,
}


class SearchPage(Page):
    """Searches as one types; ↓ leads to what was found, Enter or a click opens it, Escape leads back."""

    def __init__(self, desk: Desk, search: Search) -> None:
        super().__init__(desk.theme)
        self._desk = desk
        self._finder = Finder(search, self)
        self._field = SearchField(desk.theme)
        self._found = Text("body", "ink2")
        self._results = ResultsList(desk.theme)
        self.top.addWidget(self._field)
        self.top.addWidget(self._found)
        self.middle.removeWidget(self.scroller)
        self.scroller.hide()
        self.middle.addWidget(self._results, 1)
        self.name_things()
        self._field.searched.connect(self._on_words)
        self._key(Qt.Key.Key_Down, self._field, self._to_results)
        self._key(Qt.Key.Key_Escape, self._results, self.take_focus)
        self._finder.found.connect(self._on_found)
        self._finder.failed.connect(self.show_failure)
        self._results.opened.connect(self._on_hit)
        desk.workplace.switched.connect(self.refresh)

    def go(self, route: Route) -> None:
        """Search for the words of the route; without any, again for those that stand there."""
        if route.words:
            self._field.setText(route.words)
        self.refresh()

    def take_focus(self) -> None:
        """Put focus in the field, its words chosen so that new ones replace them."""
        self._field.setFocus(Qt.FocusReason.OtherFocusReason)
        self._field.selectAll()

    def regions(self) -> list[QWidget]:
        """Return where F6 stops."""
        return [self._field, self._results]

    def name_things(self) -> None:
        """Set every text and accessible name."""
        self.title.setText(self.tr("Search everything"))
        self._field.name(self.tr("Search in discussions, dilemmas, principles and methods"))
        self._results.setAccessibleName(self.tr("Found"))

    def refresh(self) -> None:
        """Search again, in the language and workplace of now."""
        self._on_words(self._field.text().strip())

    def _key(self, key: Qt.Key, where: QWidget, act: Callable[[], None]) -> None:
        shortcut = QShortcut(QKeySequence(key), where)
        shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
        shortcut.activated.connect(act)

    def _to_results(self) -> None:
        self._results.choose(self._results.chosen() or 0)
        self._results.setFocus(Qt.FocusReason.TabFocusReason)

    def _on_words(self, words: str) -> None:
        if not words.strip():
            self._on_found("", ())
        self._finder.find(words, self._desk.workplace.now.id, self._desk.language)

    def _on_found(self, words: str, hits: tuple[Hit, ...]) -> None:
        self._results.tell(hits, self._desk.today())
        if hits:
            self._found.setText(self.tr("%n hit(s)", "", len(hits)))
        elif words:
            self._found.setText(self.tr("Nothing matches {word}. Try a shorter word.").format(word=words))
        else:
            self._found.setText(self.tr("Only this workplace's own history is searched, and the library."))
        if words:
            announce(self, self._found.text())

    def _on_hit(self, hit: Hit) -> None:
        words = self._field.text().strip()
        page = PAGES.get(hit.kind)
        if page is not None:
            self.wanted.emit(Route(page=page, id=hit.id))
        else:
            self.wanted.emit(Route(page=PageName.RECORD, id=hit.discussion or hit.id, words=words))
