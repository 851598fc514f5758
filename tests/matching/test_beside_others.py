"""Figures beside others: one more of a kind, and one that follows from several."""

from __future__ import annotations

import pytest

from factcheck import compare, find_values
from factcheck.claims.claim import Claim
from factcheck.claims.find import find_claims
from factcheck.documents.read import parse_document
from factcheck.matching.beside_others import count_other_names, date_other_figures, is_one_more, is_sum

BOARD = "The harbour board of Norvane has confirmed 100 cases of oil in the bilge of old ferries at Leeds, Corran and Lorne."


@pytest.mark.parametrize(
    "text",
    [
        "The storm sank another 12 boats.",
        "The storm sank 12 other boats.",
        "The storm sank 12 boats more.",
        "The storm also sank 12 boats.",
        "The storm sank an additional 12 boats.",
    ],
)
def test_one_more_is_told_by_a_word_beside_the_figure(text: str) -> None:
    (value,) = find_values(text)
    assert is_one_more(text, value.start, value.end)


@pytest.mark.parametrize(
    "text",
    [
        "The storm sank more than 12 boats.",
        "The storm sank 12 boats, more than any other.",
        "The storm sank 12 boats and another ferry.",
        "In the other town the storm sank 12 boats.",
    ],
)
def test_another_thing_nearby_makes_no_figure_one_more(text: str) -> None:
    (value,) = find_values(text)
    assert not is_one_more(text, value.start, value.end)


def test_a_sum_takes_several_numbers_and_few() -> None:
    assert is_sum(57, (25, 32))
    assert is_sum(7, (25, 32))
    assert not is_sum(25, (25, 32))
    assert not is_sum(57, (57,))
    assert not is_sum(28, tuple(range(1, 8)))


@pytest.mark.parametrize(
    "other",
    [
        "Lorne has also confirmed four cases of oil in the bilge of old ferries, the harbour board of Norvane says.",
        "The harbour board of Norvane has confirmed another four cases of oil in the bilge of ferries at Lorne.",
    ],
)
def test_one_more_says_nothing_against_the_others(other: str) -> None:
    assert compare(BOARD, other).outcome != "contradict"
    assert compare(other, BOARD).outcome != "contradict"


def test_all_of_them_in_the_same_words_is_another_figure() -> None:
    other = "The harbour board of Norvane has confirmed 400 cases of oil in the bilge of old ferries at Leeds, Corran and Lorne."
    assert compare(BOARD, other).outcome == "contradict"


def dated(text: str) -> Claim:
    """The claim of a sentence whose value is a day of 2021."""
    return next(one for one in find_claims(parse_document(text, "a.md")).claims if "2021" in one.text)


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        (
            "Lenz was jailed for 90 months on 28 May 2021.",
            "On 28 March 2021 he was jailed for 25 years.",
            True,
        ),
        ("The Orrin sold for $5 million on 28 May 2021.", "On 28 March 2021 it sold for $9 million.", True),
        (
            "Lenz was jailed for 90 months on 28 May 2021.",
            "On 28 March 2021 he was jailed for 90 months.",
            False,
        ),
        ("Lenz was jailed for 90 months on 28 May 2021.", "On 28 March 2021 he was jailed.", False),
        ("Lenz was jailed for 90 months on 28 May 2021.", "On 28 March 2021 he was fined $9 million.", False),
        (
            "Lenz was jailed for 90 months and held for 3 days on 28 May 2021.",
            "On 28 March 2021 he was jailed for 25 years.",
            False,
        ),
    ],
)
def test_dates_with_other_figures_are_of_two_events(one: str, other: str, expected: bool) -> None:
    assert date_other_figures(dated(one), dated(other)) == expected


@pytest.mark.parametrize(
    ("one", "other", "found"),
    [
        (
            "It was drawn by Ada Voss and Ivo Lenz, two masons.",
            "It is by three people: Ada Voss, Ivo Lenz and Nora Pell.",
            True,
        ),
        (
            "It was drawn by Ada Voss and Ivo Lenz, two masons.",
            "It is by two people: Ada Voss and Ivo Lenz.",
            False,
        ),
        ("It was drawn by Ada Voss and Ivo Lenz, two masons.", "It is the work of three masons.", False),
        (
            "It was drawn by Ada Voss and Ivo Lenz, two masons.",
            "Three masons from Leeds, Corran and Lorne drew it.",
            False,
        ),
    ],
)
def test_counts_of_other_names_are_both_right(one: str, other: str, found: bool) -> None:
    a, b = (
        find_claims(parse_document(f"# The Tolmer gate\n\n{text}", "a.md")).claims[0] for text in (one, other)
    )
    assert count_other_names(a, b) is found
