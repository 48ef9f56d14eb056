"""One field over everything: what the groups wrote, and what the library holds."""

from __future__ import annotations

from PySide6.QtCore import Qt
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
    """Searches as one types; Enter or a click opens what was found."""

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
        self._finder.found.connect(self._on_found)
        self._finder.failed.connect(self.show_failure)
        self._results.opened.connect(self._on_hit)
        desk.workplace.switched.connect(self.refresh)

    def go(self, route: Route) -> None:
        """Search for the words of the route, if it has any."""
        if route.words:
            self._field.setText(route.words)
            self._on_words(route.words)

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

    def _on_words(self, words: str) -> None:
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
