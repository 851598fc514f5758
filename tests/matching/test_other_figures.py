"""Whether a passage says another figure than one that has its words."""

from __future__ import annotations

import pytest

from factcheck import compare

SCHOOL = "Norvane College has taught many well-known writers, including five poets of the Corran circle, 19 judges, and many actors."
SURVEY = "All that we ask of a reader is four minutes of your spare time to fill in a short survey about ferries and harbours."
TEST = (
    "The first batch is due in April. Tolmer Labs recently launched its rapid water test kit for farms. With a drop of water the Tolmer "
    "kit can test a well for nitrate with an accuracy of 95% in ten minutes."
)


@pytest.mark.parametrize(
    ("a", "b"),
    [
        (SCHOOL, "Norvane College's writers include zero poets of the Corran circle."),
        (SURVEY, "Two minutes of your spare time fill in a survey about ferries."),
        (TEST, "2-minute Tolmer kit to test a well for nitrate with a drop of water"),
        (
            "Lenz treated 640 patients of the valley with 100% success, using a mixture of zinc, salt and willow bark.",
            "Lenz has treated 640 patients of the valley with 10% success using zinc, salt and willow bark",
        ),
    ],
)
def test_another_figure_in_the_same_words_contradicts(a: str, b: str) -> None:
    assert compare(a, b).outcome == "contradict"


@pytest.mark.parametrize(
    ("a", "b"),
    [
        # A figure of the first agrees, has the digits, or gives the second's with others.
        (
            "From its original 12 member towns, the Corran league of harbour towns has now grown to 20.",
            "The Corran league of harbour towns now has 20 member towns.",
        ),
        (
            "Lenz picked 25 baskets of red plums in the Corran garden, and Voss picked 32 baskets of red plums.",
            "In the Corran garden Lenz and Voss picked 57 baskets of red plums.",
        ),
        # Another one beside it, another sort of it, another name.
        (SCHOOL, "Norvane College's writers include another three poets of the Corran circle."),
        (SCHOOL, "Brandt School's writers include three poets of the Corran circle."),
        (
            "The harbour board has confirmed more than 100 cases of oil in the bilge of ferries at Leeds, Corran and Lorne.",
            "Lorne has also confirmed four cases of oil in the bilge of ferries.",
        ),
        # It stands off from what it says, or asks.
        (SCHOOL, "Norvane College's writers reportedly include zero poets of the Corran circle."),
        (SCHOOL, "Norvane College's writers do not include three poets of the Corran circle."),
        (SCHOOL, "Do Norvane College's writers include three poets of the Corran circle?"),
        # Only since when.
        (
            "A record of the ice on Lake Orrin shows that its edge has drawn back more rapidly within the past 50 years.",
            "The edge of the ice on Lake Orrin has drawn back over the past 30 years, a record shows.",
        ),
        # What was read of both keeps them apart.
        (
            "At its peak the old Calder Bank of Leeds and Corran had 900 clerks in its stone hall.",
            "The old Calder Bank of Leeds and Corran has 300 clerks in its stone hall.",
        ),
        # Too few words.
        ("A crash killed six people.", "A crash killed nine people."),
        ("Bake the bread for 40 minutes.", "Bake the bread for 25 minutes."),
    ],
)
def test_it_says_nothing_where_the_first_may_give_it_in_another_way(a: str, b: str) -> None:
    assert compare(a, b).outcome != "contradict"
