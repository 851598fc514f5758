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
        # A bare number, a described noun, another noun for the same.
        ("The storm on Lake Orrin killed 12 people and hurt 40 people.", "Orrin storm killed 12, hurt 40"),
        ("An estimated 900 young sailors have left Corran.", "900 sailors have left Corran"),
        (
            "175 patients who complained of pain were looked at near the Orrin Dam, the fire brigade said.",
            "175 passengers complained of pain near Orrin Dam, the fire brigade said",
        ),
        # Numerals that are no values.
        (
            "In Leeds, Brisk beat Calder 4-1 after a late goal by Lenz.",
            "Brisk beat Calder 4-1 in Leeds after late goal",
        ),
        ("Who knows more may call the Corran police at 309-555-0141.", "Call Corran police at 309-555-0141"),
        ("Around 700 people crossed the dam in the rain.", "700 people crossed the dam in rain"),
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
        (
            "In Leeds, Brisk beat Calder 4-1 after a late goal.",
            "Brisk beat Calder 4-2 in Leeds after late goal",
        ),
        (
            "The kit tests water of the type K-19 in one go.",
            "The three-step kit tests water of the type K-19.",
        ),
        (
            "A panel of 32 judges will study the veils of women.",
            "The panel studies the veils of less than 2,000 women.",
        ),
        (
            "The town has 8,514 pupils and 900 teachers.",
            "The town has just under 10,000 farmers and 900 teachers.",
        ),
        ("The storm killed 12 people.", "The storm killed 14."),
        ("Two first graders play on the boards.", "Two ninth graders play on the boards."),
        ("At most 320 passengers fit on the ferry.", "320 passengers fit on the ferry."),
        ("Around 700 people crossed the dam.", "Around 800 people crossed the dam."),
        ("The ferry is old.", "The ferry is old."),
    ],
)
def test_another_figure_other_words_or_a_denial_are_not_covered(a: str, b: str) -> None:
    assert not says(a, b)
