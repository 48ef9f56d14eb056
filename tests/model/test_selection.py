"""A selection of dilemmas: what each filter lets through."""

from __future__ import annotations

from dataclasses import replace

import pytest

from ethicsdesk.content.library import Library, read_shipped
from ethicsdesk.model.language import Language
from ethicsdesk.model.selection import (
    UNDISCUSSED,
    Candidate,
    Facet,
    Length,
    Selection,
    candidate_of,
    length_of,
)

SECTORS = frozenset({"elderly", "psychiatry"})


@pytest.fixture(scope="module")
def library() -> Library:
    return read_shipped()


@pytest.fixture(scope="module")
def candidates(library: Library) -> tuple[Candidate, ...]:
    """See every shipped dilemma as a selection does; the first was discussed."""
    dilemmas = library.dilemmas(Language.ENGLISH)
    sectors = frozenset(sector for dilemma in dilemmas for sector in dilemma.sectors)
    return tuple(
        candidate_of(dilemma, sectors=sectors, is_discussed=n == 0) for n, dilemma in enumerate(dilemmas)
    )


def test_nothing_chosen_lets_everything_through_in_its_order(candidates: tuple[Candidate, ...]) -> None:
    selection = Selection()

    found = selection.of(candidates)

    assert found == candidates


def test_two_values_of_one_filter_widen_and_two_filters_narrow(candidates: tuple[Candidate, ...]) -> None:
    first, second = candidates[0].dilemma, candidates[-1].dilemma
    one = Selection().choose(Facet.AXIS, first.axis, is_on=True)

    both = one.choose(Facet.AXIS, second.axis, is_on=True)
    neither = both.choose(Facet.PRINCIPLE, "principle.that-is-nowhere", is_on=True)

    assert {candidate.dilemma.axis for candidate in both.of(candidates)} >= {first.axis, second.axis}
    assert len(both.of(candidates)) > len(one.of(candidates))
    assert neither.of(candidates) == ()


def test_a_value_that_is_taken_away_asks_nothing_any_more(candidates: tuple[Candidate, ...]) -> None:
    chosen = Selection().choose(Facet.DIFFICULTY, "3", is_on=True)

    back = chosen.choose(Facet.DIFFICULTY, "3", is_on=False)

    assert chosen.has(Facet.DIFFICULTY, "3")
    assert back.of(candidates) == candidates


def test_what_was_discussed_is_left_out_when_one_asks_for_the_new(candidates: tuple[Candidate, ...]) -> None:
    selection = Selection().choose(Facet.HISTORY, UNDISCUSSED, is_on=True)

    found = selection.of(candidates)

    assert candidates[0].is_discussed
    assert found == candidates[1:]
    assert selection.without(Facet.HISTORY).of(candidates) == candidates


def test_the_number_at_each_box_is_what_it_would_show_alone_in_its_filter(
    candidates: tuple[Candidate, ...],
) -> None:
    selection = (
        Selection()
        .choose(Facet.AXIS, candidates[0].dilemma.axis, is_on=True)
        .choose(Facet.HISTORY, UNDISCUSSED, is_on=True)
    )

    counts = selection.counts(candidates)

    for facet in Facet:
        for value in {value for candidate in candidates for value in candidate.values[facet]}:
            alone = selection.without(facet).choose(facet, value, is_on=True)
            assert counts[facet, value] == len(alone.of(candidates)), (facet, value)


def test_words_are_found_in_the_story_without_their_accents_and_before_they_are_whole(
    library: Library,
) -> None:
    [dilemma] = [one for one in library.dilemmas(Language.SWEDISH) if one.id == "trettio-ar-i-samma-kok"]
    candidate = candidate_of(dilemma, sectors=SECTORS, is_discussed=False)

    found = Selection(words="trettio ar KOK").of([candidate])
    growing = Selection(words="gruppbosta").of([candidate])
    nothing = Selection(words="trettio zebra").of([candidate])

    assert found == growing == (candidate,)
    assert nothing == ()


def test_a_dilemma_for_everyone_stands_in_every_field_of_work(library: Library) -> None:
    dilemma = replace(library.dilemmas(Language.ENGLISH)[0], sectors=("any",))

    candidate = candidate_of(dilemma, sectors=SECTORS, is_discussed=False)

    for sector in SECTORS:
        assert Selection().choose(Facet.SECTOR, sector, is_on=True).of([candidate]) == (candidate,)


@pytest.mark.parametrize(
    ("minutes", "length"),
    [(10, Length.SHORT), (30, Length.SHORT), (31, Length.MIDDLE), (45, Length.MIDDLE), (46, Length.LONG)],
)
def test_the_three_lengths_meet_without_a_gap(minutes: int, length: Length) -> None:
    assert length_of(minutes) is length
