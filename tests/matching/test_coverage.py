"""Whether a passage says what another says, by its figures and its words."""

from __future__ import annotations

import pytest

from factcheck import compare, find_values
from factcheck.matching.coverage import covers


def says(a: str, b: str) -> bool:
    return covers(a, find_values(a), b, find_values(b))


@pytest.mark.parametrize(
    ("a", "b"),
    [
        (
            "Firefighters rescued 12 people from the roof of a burning mill near Orrin on Monday.",
            "12 people rescued from roof of mill",
        ),
        (
            "The ferry carries more than 320 passengers a day.",
            "The ferry carries at least 300 passengers a day.",
        ),
        ("Half a million pilots are needed worldwide, the survey says.", "500,000 pilots needed worldwide"),
        ("Two brothers own 45% of the shop and 10% of the mill.", "Two brothers own 10% of the mill."),
    ],
)
def test_figures_and_most_words_of_the_shorter_stand_in_the_longer(a: str, b: str) -> None:
    assert says(a, b)
    assert compare(a, b).outcome == "agree"


@pytest.mark.parametrize(
    ("a", "b"),
    [
        (
            "Firefighters rescued 12 people from a burning mill.",
            "Firefighters rescued 14 people from a burning mill.",
        ),
        ("Firefighters rescued 12 people from a burning mill.", "12 people bought a boat in the harbour."),
        ("The ferry carries 320 passengers a day.", "The ferry does not carry 320 passengers a day."),
        ("Three people wait while a fourth person reads.", "Three people wait while a sixth person reads."),
        ("Brisk scored 64 points and Calder 36 points.", "Brisk scored 36 points and Calder 64 points."),
        ("The ferry carries more than 300 passengers a day.", "The ferry carries 320 passengers a day."),
        ("The ferry is old.", "The ferry is old."),
    ],
)
def test_another_figure_other_words_or_a_denial_are_not_covered(a: str, b: str) -> None:
    assert not says(a, b)
