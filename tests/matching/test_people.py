"""Counts of people by a noun for anybody and by one that says what they are."""

from __future__ import annotations

import pytest

from factcheck.matching.counted_things import rows_of
from factcheck.matching.people import in_one_noun
from factcheck.values.compare import Agree, Disagree, Incomparable, compare
from factcheck.values.parse import parse_value


@pytest.mark.parametrize(
    ("ours", "theirs", "answer"),
    [
        ("15 people", "14 visitors", Disagree),
        ("1,961 souls", "1,691 patients", Disagree),
        ("3,828 men", "2,800 soldiers", Disagree),
        ("15 people", "15 rescue workers", Agree),
        ("3,828 men", "2,800 women", Incomparable),
        ("12 passengers", "13 sailors", Incomparable),
        ("12 visitors", "13 tourists", Incomparable),
        ("12 people", "13 boats", Incomparable),
        ("12 people", "13 customers", Incomparable),
    ],
)
def test_a_noun_for_anybody_may_say_who_the_others_are(ours: str, theirs: str, answer: type) -> None:
    values = parse_value(ours), parse_value(theirs)
    assert values[0] is not None
    assert values[1] is not None
    assert isinstance(compare(*in_one_noun(values[0], values[1])), answer)
    assert isinstance(compare(*in_one_noun(values[1], values[0])), answer)


@pytest.mark.parametrize(
    ("ours", "theirs", "alike"),
    [
        ("4,000 inmates", "400 convicts", True),
        ("60,000 posts", "6,000 jobs", True),
        ("4 engines", "3 motors", True),
        ("205 million pieces", "250 million units", True),
        ("4,000 inmates", "400 guards", False),
        ("4 engines", "3 wings", False),
        ("900 cars a day", "900 cars", False),
        ("4 metres", "3 sites", False),
    ],
)
def test_two_nouns_of_a_row_may_count_the_same(ours: str, theirs: str, alike: bool) -> None:
    values = parse_value(ours), parse_value(theirs)
    assert values[0] is not None
    assert values[1] is not None
    assert bool(rows_of(values[0]) & rows_of(values[1])) is alike
