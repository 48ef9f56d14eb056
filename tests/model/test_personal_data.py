"""What looks like a personal identity number. The numbers are test numbers of the tax agency's form."""

from __future__ import annotations

import pytest

from ethicsdesk.model.personal_data import find_personal_numbers


@pytest.mark.parametrize(
    "number",
    [
        "811228-9874",
        "8112289874",
        "19811228-9874",
        "198112289874",
        "811228+9874",
        "811228 9874",
        "811228 - 9874",
        "811228–9874",
        "811288-9871",  # a coordination number: 60 is added to the day
    ],
)
def test_a_number_is_found_however_it_is_written(number: str) -> None:
    text = f"Han heter så ({number}), sade hon."
    assert [text[start:end] for start, end in find_personal_numbers(text)] == [number]


@pytest.mark.parametrize(
    "text",
    [
        "811228-9873",  # the check digit is wrong
        "811328-9874",  # no such month
        "Ärende 1234567890123",
        "2025-07-01",
        "SOSFS 2011:9",
        "070-123 45 67",
        "x811228-9874",
        "8112289874x",
        "",
    ],
)
def test_other_numbers_are_left_alone(text: str) -> None:
    assert list(find_personal_numbers(text)) == []


def test_each_of_several_is_found() -> None:
    assert len(list(find_personal_numbers("811228-9874 och 670919-9530"))) == 2
