"""What an article is about: the name that its title tells of, and not where it happened or who says so."""

import pytest

from factcheck.claims.naming.topic import capitalised_inside, find_runs, find_topic

TEXT = "Here {0} met {1}. Then {0} left {1}, and {1} was glad of {0}. In the end {1} won."


@pytest.mark.parametrize(
    ("title", "names", "topic"),
    [
        ("Brandt runs 19.8 seconds at Corran", ("Brandt", "Corran"), "Brandt"),
        ("Corran 2016: Brandt wins", ("Brandt", "Corran"), "Brandt"),
        ("Brandt lost power, Tolmer says", ("Brandt", "Tolmer"), "Brandt"),
        ("Why Leeds waits for Brandt", ("Brandt", "Leeds"), "Brandt"),
        ("The Ada Brandt Bridge of Corran", ("Ada Brandt Bridge", "Brandt Bridge"), "Ada Brandt Bridge"),
        # The title tells of one of two, in no other way: the one that the text has more often.
        ("Brandt and Tolmer", ("Brandt", "Tolmer"), "Tolmer"),
        ("Tolmer says no", ("Brandt", "Tolmer"), "Tolmer"),
        ("A day in Leeds", ("Brandt", "Leeds"), "Leeds"),
    ],
)
def test_the_title_tells_what_it_is_about(title: str, names: tuple[str, str], topic: str) -> None:
    runs = find_runs(TEXT.format(*names))
    assert find_topic(runs, [title], capitalised_inside(runs)) == topic
