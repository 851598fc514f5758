"""Who gives the same other figure beside a count or a measure tells of the same thing."""

import pytest
from opposed import opposed_in

from factcheck.matching.beside import find_beside

OTHERS = tuple(f"Norvane is a firm. Norvane opened office {number} in Leeds." for number in "3456")


def pairs(text: str, other: str) -> list[tuple[str, str]]:
    texts = (f"Norvane is a firm. {text}", f"Norvane is a firm. {other}", *OTHERS)
    return [(pair.a.text, pair.b.text) for pair in opposed_in(texts, "Norvane", find_beside)]


@pytest.mark.parametrize(
    ("text", "other", "found"),
    [
        pytest.param(
            "By June 1 it had 528 shops in 29 cities.",
            "The group told investors that it was running 528 sites in 111 cities.",
            ("29 cities", "111 cities"),
            id="three digits, whatever is counted",
        ),
        pytest.param(
            "Of the total $13 billion was lent by seven banks.",
            "Eleven banks lent the other $13 billion to the firm.",
            ("seven banks", "Eleven banks"),
            id="two digits of a sum",
        ),
        pytest.param(
            "The wall of the yard was 12 metres high and 2.4 kilometres long.",
            "The firm was proud of its wall, 10 metres high and 2.4 kilometres long.",
            ("12 metres", "10 metres"),
            id="a known measure beside another one",
        ),
    ],
)
def test_one_other_figure_tells_that_one_thing_is_meant(
    text: str, other: str, found: tuple[str, str]
) -> None:
    assert pairs(text, other) == [found]


@pytest.mark.parametrize(
    ("text", "other"),
    [
        pytest.param(
            "It had 500 shops in 29 cities.", "It was running 500 sites in 111 cities.", id="a round figure"
        ),
        pytest.param(
            "It had 29 shops in 12 cities.",
            "With 29 cooks it served 15 cities.",
            id="two digits of other things",
        ),
        pytest.param(
            "It lent $13 billion to 40 people.",
            "It lent $13 billion to 50 people.",
            id="people are counted in many ways",
        ),
        pytest.param(
            "It had 528 shops in 29 cities and 12 cities of Norland.",
            "It had 528 shops in 111 cities.",
            id="a sentence with two such counts",
        ),
        pytest.param(
            "It had 528 shops in 29 cities. Later it was in 111 cities.",
            "It was running 528 sites in 111 cities.",
            id="an article with both",
        ),
        pytest.param(
            "It plans to have 528 shops in 29 cities.", "It has 528 shops in 111 cities.", id="a plan"
        ),
    ],
)
def test_nothing_is_said_where_another_thing_may_be_meant(text: str, other: str) -> None:
    assert pairs(text, other) == []
