"""The timeline shows any place of a long history, and reads only what is in sight."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from pytestqt.qtbot import QtBot

from ethicsdesk.model.discussion import Conclusion, Discussion, DiscussionId, Status
from ethicsdesk.model.timeline import DiscussionLine, Mark
from ethicsdesk.model.workplace import Workplace
from ethicsdesk.store.bulk import add_discussions
from ethicsdesk.store.discussions import Discussions
from ethicsdesk.store.ids import new_id
from ethicsdesk.store.store import Store
from ethicsdesk.ui.theme.theme import Theme
from ethicsdesk.ui.widgets.timeline import BLOCK, Extent, TimelineModel, TimelineView, extent_of

NEWEST = datetime(2026, 3, 2, 12, 0, tzinfo=UTC)
MANY = 730


@pytest.fixture
def read(
    discussions: Discussions, workplace: Workplace
) -> Callable[[Mark | None], tuple[DiscussionLine, ...]]:
    return lambda mark: discussions.page(workplace.id, before=mark, limit=BLOCK)


@pytest.fixture
def many(store: Store, discussion: Callable[..., Discussion]) -> None:
    """Keep a discussion every third day, back through six years; the newest is number 0."""
    model = discussion(status=Status.FINISHED, started=NEWEST)
    add_discussions(
        store,
        (
            replace(
                model,
                id=DiscussionId(new_id()),
                started=NEWEST - timedelta(days=3 * n),
                about=replace(model.about, title=f"Number {n}"),
            )
            for n in range(1, MANY)
        ),
    )


@pytest.fixture
def reads() -> list[Mark | None]:
    """Collect which blocks the view reads."""
    return []


@pytest.fixture
def view(
    theme: Theme,
    on_screen: Callable[..., None],
    many: None,
    discussions: Discussions,
    workplace: Workplace,
    reads: list[Mark | None],
) -> TimelineView:
    def read(mark: Mark | None) -> tuple[DiscussionLine, ...]:
        reads.append(mark)
        return discussions.page(workplace.id, before=mark, limit=BLOCK)

    view = TimelineView(theme, TimelineModel())
    extent = Extent(discussions.months(workplace.id), discussions.marks(workplace.id, every=BLOCK))
    view.tell(read, read(None), extent)
    reads.clear()
    on_screen(view, 600, 500)
    view.setFocus()
    return view


def title(view: TimelineView) -> str:
    chosen = view.chosen()
    assert chosen is not None
    line = view.lines.line(chosen)
    assert line is not None
    return line.title


def test_end_shows_the_oldest_after_reading_one_block_and_home_the_newest(
    qtbot: QtBot, view: TimelineView, reads: list[Mark | None]
) -> None:
    qtbot.keyClick(view, Qt.Key.Key_End)

    assert title(view) == f"Number {MANY - 1}"
    place = view.visualRect(view.currentIndex())
    assert view.viewport().rect().contains(place)
    view.grab()
    assert len(reads) == 1

    qtbot.keyClick(view, Qt.Key.Key_Home)

    assert title(view) == "The key"
    assert view.verticalOffset() == 0


def test_the_arrows_go_from_discussion_to_discussion_and_pass_the_months(
    qtbot: QtBot, view: TimelineView
) -> None:
    titles = []
    for _ in range(4):
        titles.append(title(view))
        qtbot.keyClick(view, Qt.Key.Key_Down)

    assert titles == ["The key", "Number 1", "Number 2", "Number 3"]
    qtbot.keyClick(view, Qt.Key.Key_Up)
    assert title(view) == "Number 3"


def test_every_line_stands_under_its_own_month(view: TimelineView) -> None:
    model, seen, heading = view.lines, 0, ""
    for row in range(model.rowCount()):
        place = model.sections.place(row)
        if place.line is None:
            heading = model.heading(place.section)
            continue
        line = model.line(place.line)
        assert line is not None
        assert line.started is not None
        assert heading == line.started.astimezone().strftime("%B %Y")
        seen += 1

    assert seen == MANY


def test_letters_typed_over_the_list_do_not_read_all_of_it(
    qtbot: QtBot, view: TimelineView, reads: list[Mark | None]
) -> None:
    qtbot.keyClicks(view, "number 700")

    assert reads == []
    assert title(view) == "The key"


def test_the_oldest_is_shown_as_soon_as_it_is_known_where_it_is(
    qtbot: QtBot,
    theme: Theme,
    on_screen: Callable[..., None],
    many: None,
    discussions: Discussions,
    workplace: Workplace,
    read: Callable[[Mark | None], tuple[DiscussionLine, ...]],
) -> None:
    view = TimelineView(theme, TimelineModel())
    first = read(None)
    view.tell(read, first, extent_of(first))
    on_screen(view, 600, 500)

    qtbot.keyClick(view, Qt.Key.Key_End)
    assert title(view) == f"Number {BLOCK - 1}"
    view.tell(read, first, Extent(discussions.months(workplace.id), discussions.marks(workplace.id)))

    assert title(view) == f"Number {MANY - 1}"


def test_place_and_choice_stay_when_something_older_is_taken_away(
    qtbot: QtBot,
    view: TimelineView,
    discussions: Discussions,
    workplace: Workplace,
    read: Callable[[Mark | None], tuple[DiscussionLine, ...]],
) -> None:
    for _ in range(30):
        qtbot.keyClick(view, Qt.Key.Key_Down)
    before, top = title(view), view.verticalOffset()
    oldest = discussions.page(workplace.id, before=discussions.marks(workplace.id)[-1])[-1]

    discussions.remove(oldest.id)
    view.tell(read, read(None), Extent(discussions.months(workplace.id), discussions.marks(workplace.id)))

    assert (title(view), view.verticalOffset()) == (before, top)
    assert view.shown.lines == MANY - 1


def test_a_larger_text_keeps_the_line_at_the_top_in_sight(
    qtbot: QtBot, view: TimelineView, theme: Theme
) -> None:
    view.verticalScrollBar().setValue(20_000)
    before = view.indexAt(QPoint(5, 0)).row()

    theme.set(wanted=theme.wanted, scale=2.0, motion="none")

    assert view.indexAt(QPoint(5, 0)).row() == before
    theme.set(wanted=theme.wanted, scale=1.0, motion="none")


def test_a_screen_reader_hears_day_title_how_many_and_the_conclusion(
    theme: Theme,
    on_screen: Callable[..., None],
    discussion: Callable[..., Discussion],
    read: Callable[[Mark | None], tuple[DiscussionLine, ...]],
) -> None:
    conclusion = Conclusion(text="We ask her first.", disagreement="Two of us would wait.")
    discussion("The key", status=Status.FINISHED, participants=9, conclusion=conclusion)
    view = TimelineView(theme, TimelineModel())
    first = read(None)
    view.tell(read, first, extent_of(first))
    on_screen(view)

    cell = QAccessible.queryAccessibleInterface(view).child(1)

    assert cell.text(QAccessible.Text.Name) == (
        "2 March 2026, The key, 9 took part. Conclusion: We ask her first."
    )
    assert [words for _, words in view.lines.counts(first[0])] == ["9 took part", "disagreement stays"]
