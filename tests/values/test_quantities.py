"""What is read of quantities, case by case: the cases are data, one line for everything read in a text."""

from __future__ import annotations

import sys
from typing import TypedDict

import pytest
from case_files import load_cases, params
from quantity_lines import line

from factcheck.values.find import find_values, read_values
from factcheck.values.value import Quantity


class Case(TypedDict):
    label: str
    comment: str
    text: str
    expected: list[str]


_CASES: dict[str, list[Case]] = load_cases("quantities")


@pytest.mark.parametrize(
    "case", params(_CASES, "in_the_wild", "synthetic", "negative", "known_failures", named="{label}")
)
def test_everything_in_the_text_is_read_as_expected(case: Case) -> None:
    assert [line(item) for item in read_values(case["text"])] == case["expected"], case["comment"]


def test_there_are_as_many_negatives_as_positives() -> None:
    positive = len(_CASES["in_the_wild"]) + len(_CASES["synthetic"])
    assert len(_CASES["negative"]) >= positive


def _one(text: str) -> Quantity:
    found = find_values(text)
    assert len(found) == 1
    assert isinstance(found[0], Quantity)
    return found[0]


@pytest.mark.parametrize(
    ("text", "span"),
    [
        ("for roughly $6 million in all", "$6 million"),
        ("just over 100 employees", "100 employees"),
        ("using about 2,000 Nvidia H800 GPUs, far fewer", "2,000 Nvidia H800 GPUs"),
        ("it is at least 29 years old", "29 years old"),
        ("it fell to minus 40 °C there", "minus 40 °C"),
        ("between 3 and 5 days later on", "3 and 5 days"),
        ("at $0.14 per million input tokens", "$0.14 per million input tokens"),
    ],
)
def test_the_span_is_the_number_with_its_unit_and_without_hedges(text: str, span: str) -> None:
    assert _one(text).text == span


@pytest.mark.parametrize(
    ("text", "low", "high"),
    [
        ("9.83 ± 0.01 m", 9.82, 9.84),
        ("100 ± 20 kg", 80.0, 120.0),
        ("46.8% ± 1.6%", 45.2, 48.4),
        ("200 or more people", 200.0, None),
        ("5 or so miles", 4.5, 5.5),
        ("a week or two", 1.0, 2.0),
    ],
)
def test_the_interval_is_what_the_words_allow(text: str, low: float, high: float | None) -> None:
    assert (_one(text).low, _one(text).high) == (low, high)


def test_offsets_are_into_the_text_that_was_given() -> None:
    text = "Before: 17 people. After: 18 people."
    (item,) = read_values(text, text.index("After"), len(text))
    assert text[item.start : item.end] == "18 people"


_LONG = [
    "1", "1 ", "1,", "1.", "1-", "1:", "1/", "1,000", "1 000", "(", "(1)", "[1]", "$1", "one ", "twenty ", "a hundred ",
    "two-", "half a ", "5 big ", "5 kg ", "5 kg per ", "5 to ", "between 5 and ", "hundreds of ", "5 m s−1 ", "about ",
    "more than 5 ", "5' ", '5" ', "3,5 ", "5% to 500 ", "by 5% ", "(5 km ", " ", "\n", '"', "`", "http://", "1±", "1e",
]  # fmt: skip


@pytest.mark.parametrize("piece", _LONG)
def test_calls_grow_no_faster_than_the_text(piece: str) -> None:
    def calls(size: int) -> int:
        count = 0

        def counted(*_: object) -> None:
            nonlocal count
            count += 1

        text = piece * (size // len(piece))
        before = sys.getprofile()
        sys.setprofile(counted)
        try:
            read_values(text)
        finally:
            sys.setprofile(before)
        return count

    calls(200)  # compiles the expressions
    # Four times the text; ten times the calls would be well on the way to squares.
    assert calls(6000) < 5 * calls(1500) + 1000
