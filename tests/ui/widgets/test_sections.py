"""Where the rows of a list with headings lie is the same as if they had all been laid out."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from ethicsdesk.ui.widgets.sections import Place, Sections

HEADING, LINE = 38, 96


def laid_out(counts: list[int]) -> list[Place]:
    rows: list[Place] = []
    line = 0
    for section, count in enumerate(counts):
        rows.append(Place(section, None))
        for _ in range(count):
            rows.append(Place(section, line))
            line += 1
    return rows


@given(st.lists(st.integers(0, 6), max_size=12))
def test_each_row_is_what_it_would_be_in_a_list_that_was_laid_out(counts: list[int]) -> None:
    rows, sections = laid_out(counts), Sections(counts)

    assert (sections.rows, sections.lines) == (len(rows), sum(counts))
    assert [sections.place(row) for row in range(sections.rows)] == rows
    assert [sections.row_of(line) for line in range(sections.lines)] == [
        row for row, place in enumerate(rows) if place.line is not None
    ]


@given(st.lists(st.integers(0, 6), max_size=12))
def test_each_height_belongs_to_the_row_that_is_there(counts: list[int]) -> None:
    sections, y = Sections(counts), 0
    for row, place in enumerate(laid_out(counts)):
        high = HEADING if place.line is None else LINE
        assert sections.top(row, HEADING, LINE) == y
        assert {sections.row_at(at, HEADING, LINE) for at in (y, y + high - 1)} == {row}
        y += high

    assert sections.top(sections.rows, HEADING, LINE) == y
    assert sections.row_at(y, HEADING, LINE) == sections.row_at(-1, HEADING, LINE) == -1


def test_a_million_lines_cost_as_much_as_their_headings() -> None:
    sections = Sections([3000] * 334)

    assert sections.rows == 1_002_334
    assert sections.place(sections.rows - 1) == Place(333, 1_001_999)
    assert sections.row_at(sections.top(500_000, HEADING, LINE), HEADING, LINE) == 500_000
