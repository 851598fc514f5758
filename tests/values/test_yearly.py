"""Dates without a year, against each other and against full ones."""

from __future__ import annotations

import pytest

from factcheck import find_values
from factcheck.values.compare import Agree, Disagree, compare, implies
from factcheck.values.value import DateSpan
from factcheck.values.yearly import in_year


def date_in(text: str) -> DateSpan:
    (value,) = find_values(text)
    assert isinstance(value, DateSpan)
    return value


@pytest.mark.parametrize(
    ("a", "b", "expected"),
    [
        ("on March 23", "on March 29, 2021", Disagree),
        ("on March 23", "on March 23, 2021", Agree),
        ("on March 23", "in March 2021", Agree),
        ("on March 23", "in April 2021", Disagree),
        ("on March 23", "in 2021", Agree),
        ("on March 23", "since 2019", Agree),
        ("on March 23", "on March 23", Agree),
        ("on March 23", "on March 24", Disagree),
        ("on December 31", "on January 1, 2021", Disagree),
        ("in May", "on May 3", Agree),
        ("in May", "on June 3", Disagree),
        ("on February 29", "on February 28, 2021", Disagree),
    ],
)
def test_a_date_without_a_year_is_compared_by_day_and_month(a: str, b: str, expected: type) -> None:
    assert isinstance(compare(date_in(a), date_in(b)), expected)
    assert isinstance(compare(date_in(b), date_in(a)), expected)


def test_the_year_end_is_a_day_away_from_the_new_year() -> None:
    answer = compare(date_in("on December 31"), date_in("on January 1, 2021"))
    assert isinstance(answer, Disagree)
    assert answer.gap == pytest.approx(1 / 365.25, abs=1e-4)


def test_a_full_day_says_all_of_a_day_without_a_year_but_not_the_other_way() -> None:
    assert implies(date_in("on March 23, 2021"), date_in("on March 23"))
    assert not implies(date_in("on March 23"), date_in("on March 23, 2021"))
    assert not implies(date_in("on March 22, 2021"), date_in("on March 23"))


def test_a_year_without_the_day_has_no_such_date() -> None:
    assert in_year(date_in("on February 29"), 2021) is None
    dated = in_year(date_in("on February 29"), 2020)
    assert dated is not None
    assert (dated.low, dated.high) == ("2020-02-29", "2020-02-29")
