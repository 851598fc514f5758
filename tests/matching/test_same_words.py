"""Passages of the same words, figure by figure."""

from __future__ import annotations

import pytest

from factcheck import compare, find_values
from factcheck.matching.same_words import follows_word_by_word


def follows(a: str, b: str) -> bool | None:
    return follows_word_by_word(a, find_values(a), b, find_values(b))


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("Tolmer typed 12 pages in 10 minutes.", "Tolmer typed more than 10 pages in 10 minutes."),
        ("Tolmer typed twelve pages in 10 minutes", "Tolmer typed less than 13 pages in ten minutes"),
        ("Brandt walked 1 / 2 of the way home.", "Brandt walked less than 3 / 2 of the way home."),
        ("Brandt paid $ 60 for the old lamp.", "Brandt paid more than $ 50 for the old lamp."),
        ("The mill has more than 320 workers a day.", "The mill has more than 300 workers a day."),
        ("The mill has more than 320 workers a day.", "The mill has at least 300 workers a day."),
        ("In 1928 Brandt opened the mill in Leeds.", "In less than 1950 Brandt opened the mill in Leeds."),
        ("How many pages does Lenz read in 8 days?", "How many pages does Lenz read in more than 7 days?"),
    ],
)
def test_a_passage_follows_where_each_figure_does(a: str, b: str) -> None:
    assert follows(a, b) is True
    assert compare(a, b).outcome == "agree"


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("Tolmer typed 12 pages in 10 minutes.", "Tolmer typed 12 pages in 20 minutes."),
        ("Tolmer typed 12 pages in 10 minutes.", "Tolmer typed less than 12 pages in 10 minutes."),
        ("Tolmer typed more than 10 pages in 10 minutes.", "Tolmer typed 12 pages in 10 minutes."),
        ("The mill has more than 300 workers a day.", "The mill has more than 320 workers a day."),
        ("Does the mill employ more than 320 workers?", "Does the mill employ more than 300 workers?"),
        ("The first train leaves Leeds at 12 noon.", "The first train leaves Leeds at less than 12 noon."),
        (
            "The share of 2 parts in 8 went to the 30 heirs.",
            "The share of 2 parts in more than 8 went to the 30 heirs.",
        ),
        ("Brisk scored 64 points and Calder 36 points.", "Brisk scored 36 points and Calder 64 points."),
    ],
)
def test_it_does_not_where_one_figure_does_not(a: str, b: str) -> None:
    assert follows(a, b) is False
    assert compare(a, b).outcome != "agree"


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("Tolmer typed 12 pages in 10 minutes.", "Tolmer typed 12 letters in 10 minutes."),
        ("Tolmer typed 12 pages in 10 minutes.", "Tolmer typed 12 pages."),
        ("Norvane, 12", "Norvane, 12"),
        ("Tolmer typed all the pages.", "Tolmer typed all the pages."),
    ],
)
def test_other_words_few_words_or_no_figures_say_nothing(a: str, b: str) -> None:
    assert follows(a, b) is None
