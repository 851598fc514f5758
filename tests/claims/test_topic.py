"""What an article is about: the name that its title tells of, and not where it happened or who says so."""

import pytest

from factcheck.claims.naming.name_counts import kinds_told
from factcheck.claims.naming.runs import capitalised_inside, find_runs
from factcheck.claims.naming.topic import find_topic

TEXT = "Here {0} met {1}. Then {0} left {1}, and {1} was glad of {0}. In the end {1} won."


@pytest.mark.parametrize(
    ("title", "names", "topic"),
    [
        ("Brandt runs 19.8 seconds at Corran", ("Brandt", "Corran"), "Brandt"),
        ("Corran 2016: Brandt wins", ("Brandt", "Corran"), "Brandt"),
        ("Brandt lost power, Tolmer says", ("Brandt", "Tolmer"), "Brandt"),
        ("Why Leeds waits for Brandt", ("Brandt", "Leeds"), "Brandt"),
        ("The Ada Brandt Bridge of Corran", ("Ada Brandt Bridge", "Brandt Bridge"), "Ada Brandt Bridge"),
        # Whose it is, and who says so.
        ("Brandt's Orrin fails", ("Orrin", "Brandt"), "Orrin"),
        ("Brandt's harbour fails in a storm at Leeds", ("Leeds", "Brandt"), "Brandt"),
        ("Orrin cuts jobs - Tolmer News", ("Orrin", "Tolmer News"), "Orrin"),
        # What an article is, and a label of a scale, name nothing.
        ("Orrin Bridge Factfile", ("Orrin Bridge Factfile", "Leeds"), "Orrin Bridge"),
        ("Orrin Bridge Essentials", ("Orrin Bridge Essentials", "Leeds"), "Orrin Bridge"),
        ("Glossary: Orrin", ("Orrin", "Glossary"), "Orrin"),
        ("Old News: Orrin sinks", ("Orrin", "Old News"), "Orrin"),
        ("Orrin was Category 5", ("Orrin", "Category 5"), "Orrin"),
        ("Former CEO buys Norvane", ("Norvane", "Former CEO"), "Norvane"),
        # The title tells of one of two, in no other way: the one that the text has more often.
        ("Brandt and Tolmer", ("Brandt", "Tolmer"), "Tolmer"),
        ("Tolmer says no", ("Brandt", "Tolmer"), "Tolmer"),
        ("A day in Leeds", ("Brandt", "Leeds"), "Leeds"),
    ],
)
def test_the_title_tells_what_it_is_about(title: str, names: tuple[str, str], topic: str) -> None:
    runs = find_runs(TEXT.format(*names))
    assert find_topic(runs, [title], capitalised_inside(runs)) == topic


@pytest.mark.parametrize(
    ("title", "topic"),
    [
        ("Rescues in the Orrin Tunnel counted", "Orrin Tunnel"),
        ("3 May 1931: a rescue in the Orrin tunnel", "Orrin tunnel"),
        ("12andYou lays off half of its staff", "12andYou"),
        # In a title of capitals nothing tells which words are names.
        ("Rescues in the Orrin Tunnel Counted", None),
        ("Three Fires and a Tunnel", None),
        # Where it was, and whither somebody goes.
        ("A liner sank off Oslo; hundreds leave", None),
        ("How the tour goes back to Oslo", None),
        ("What an IPO and an FAQ are", None),
    ],
)
def test_a_name_that_only_the_title_has_is_what_it_is_about(title: str, topic: str | None) -> None:
    runs = find_runs("The first fire was small. In the end everybody was safe, and the second was no worse.")
    assert find_topic(runs, [title], frozenset()) == topic


@pytest.mark.parametrize(
    ("text", "topic"),
    [
        (
            "We saw the Orrin Bridge from Leeds. In Leeds the bridge is loved. This bridge is old.",
            "Orrin Bridge",
        ),
        # Which of two is meant, nobody knows.
        ("We saw the Orrin Bridge and the Calder Bridge. The bridge is old. The bridge is red.", None),
        ("We saw the Orrin Bridge. A bridge is no bridge-builder, and their bridges are many.", None),
    ],
)
def test_a_kind_alone_counts_as_the_only_name_that_ends_so(text: str, topic: str | None) -> None:
    runs = find_runs(text)
    assert find_topic(runs, ["A walk"], capitalised_inside(runs), kinds_told(text)) == topic
