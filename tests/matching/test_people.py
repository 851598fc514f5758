"""Counts of people by a noun for anybody and by one that says what they are."""

from __future__ import annotations

import pytest

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
