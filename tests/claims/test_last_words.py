"""Short forms that are the last words of a name: when a corpus means one thing by them."""

from __future__ import annotations

import pytest

from factcheck.claims.naming.last_words import last_words


@pytest.mark.parametrize(
    ("documents", "short", "long"),
    [
        ([{"tolmer corran 4"}, {"tolmer corran 4", "corran 4"}, {"corran 4"}], "corran 4", "tolmer corran 4"),
        ([{"ada moor", "moor"}, {"ada moor"}, {"moor"}], "moor", "ada moor"),
        (
            [{"ada moor", "moor"}, {"ada moor"}, {"ada moor", "olaf moor"}, {"moor", "ada moor"}],
            "moor",
            "ada moor",
        ),
        ([{"great orrin reef", "reef"}, {"great orrin reef"}, {"reef"}], "reef", "great orrin reef"),
        ([{"ivo lenz bridge", "lenz bridge"}, {"ivo lenz bridge"}], "lenz bridge", "ivo lenz bridge"),
    ],
)
def test_the_end_of_the_name_that_a_corpus_tells_of_is_that_name(
    documents: list[set[str]], short: str, long: str
) -> None:
    assert last_words(documents) == {short: long}


@pytest.mark.parametrize(
    "documents",
    [
        # One article is no corpus.
        [{"tolmer corran", "corran"}, {"corran"}],
        # Two with the same end, and an article that may mean the other one.
        [{"ada moor", "moor"}, {"ada moor"}, {"ada moor"}, {"ada moor"}, {"olaf moor", "moor"}],
        [{"ada moor", "moor"}, {"ada moor"}, {"olaf moor"}, {"olaf moor"}],
        # Another place, another age.
        [{"north norland", "norland"}, {"north norland", "norland"}],
        [{"new corran", "corran"}, {"new corran", "corran"}],
        # What a prefix makes of a name.
        [{"neo corvanax", "corvanax"}, {"neo corvanax", "corvanax"}],
        # Words of which there are many.
        [{"tolmer bank", "bank"}, {"tolmer bank", "bank"}],
        [{"orrin museum of leeds", "leeds"}, {"orrin museum of leeds", "leeds"}],
        # A kind of thing, in a corpus on other things.
        [{"orrin island", "island"}, {"orrin island", "island"}, *[{"norvane"}] * 3],
        # Nobody uses both.
        [{"ada moor"}, {"ada moor"}, {"moor"}],
        # A number and an initial are no names.
        [{"corran 4", "4"}, {"corran 4", "4"}],
    ],
)
def test_an_end_that_may_be_of_several_stays_a_name_of_its_own(documents: list[set[str]]) -> None:
    assert last_words(documents) == {}
