"""When values agree: every row of the table "values are intervals", and what is not comparable."""

from __future__ import annotations

import pytest

from factcheck.values.compare import Agree, Comparison, Disagree, Incomparable, compare, implies, within
from factcheck.values.parse import parse_value
from factcheck.values.value import Quantity, Value


def value(text: str) -> Value:
    parsed = parse_value(text)
    assert parsed is not None
    return parsed


def interval(text: str) -> tuple[float | None, float | None]:
    parsed = value(text)
    assert isinstance(parsed, Quantity), text
    return parsed.low, parsed.high


@pytest.mark.parametrize(
    ("text", "low", "high"),
    [
        ("$6 million", 5.5e6, 6.5e6),
        ("$5.576 million", 5.5755e6, 5.5765e6),
        ("2,000 GPUs", 1500, 2500),
        ("2,048 GPUs", 2048, 2048),
        ("about $6 million", 5.5e6, 6.5e6),
        ("about 17%", 15.3, 18.7),
        ("about 70,000 people", 65000, 75000),
        ("about 74,000 people", 71500, 76500),
        ("about 74,800 people", 74550, 75050),
        ("about 75,000 people", 70000, 80000),
        ("about 61,500 people", 61000, 62000),
        ("about half", 0.45, 0.55),
        ("about 6.04 kg", 6.015, 6.065),
        ("nearly 17%", 15.3, 17),
        ("nearly 74,800 people", 74550, 74800),
        ("just over 100 employees", 100, 125),
        ("over $500 billion", 5e11, None),
        ("at least 5 km", 5, None),
        ("up to 400 jobs", None, 400),
        ("under $10", None, 10),
        ("hundreds of billions of dollars", 1e11, 1e12),
        ("tens of thousands of people", 1e4, 1e5),
        ("billions of dollars", 1e9, 1e12),
        ("100-150 people", 100, 150),
        ("between 100 and 150 people", 100, 150),
        ("from 100 to 150 people", 100, 150),
        ("half", 0.475, 0.525),
        ("one-tenth", 0.095, 0.105),
        ("11x", 10.5, 11.5),
        ("20 people", 20, 20),
        ("20%", 19.5, 20.5),
        ("$1 trillion", 0.75e12, 1.25e12),
        ("160 employees", 155, 165),
    ],
)
def test_the_words_give_the_interval(text: str, low: float | None, high: float | None) -> None:
    assert interval(text) == (low, high)


_AGREE = [
    ("$6 million", "$5.576 million"),
    ("$5.6 million", "$5.576 million"),
    ("around $6 million", "$5.576 million"),
    ("about 74,800 people", "75,000 people"),
    ("about 74,800 people", "74,763 people"),
    ("about 75,000 people", "78,400 people"),
    ("about 1,200 km", "1,287 km"),
    ("roughly 300 miles", "483 km"),
    ("nearly 590 billion dollars", "$589 billion"),
    ("14 months and 5 days", "431 days"),
    ("14 months and 5 days", "14 months"),
    ("2 hours and 15 minutes", "2.25 hours"),
    ("two years and two months", "26 months"),
    ("5 ft 11 in", "1.80 m"),
    ("just over 100 employees", "100..200"),
    ("just over 100 employees", "100..200 employees"),
    ("over $500 billion", "$589 billion"),
    ("nearly 17%", "16.97%"),
    ("2,000 GPUs", "2,048 GPUs"),
    ("8,848 m", "29,029 ft"),
    ("60 mph", "97 km/h"),
    ("32 °F", "0 °C"),
    ("half", "50%"),
    ("164 pence", "£1.64"),
    ("50 basis points", "0.5 percentage points"),
    ("160 workers", "160 employees"),
    ("18 months", "1.5 years"),
    ("July 2023", "2023"),
    ("Hangzhou", "Hangzhou, China"),
    ("yes", "yes"),
]
_DISAGREE = [
    ("$6 million", "$5 million"),
    ("$5.576 million", "$5 million"),
    ("$1.5 trillion", "about $1 trillion"),
    ("about 74,800 people", "78,400 people"),
    ("about 74,800 people", "74,200 people"),
    ("about 75,000 people", "81,000 people"),
    ("roughly 1,340 km", "1,290 km"),
    ("nearly 74,800 people", "74,900 people"),
    ("14 months and 5 days", "420 days"),
    ("14 months and 5 days", "12 months"),
    ("2 hours and 15 minutes", "2.5 hours"),
    ("1 min 43.13 s", "1 min 43.31 s"),
    ("over $500 billion", "$300 billion"),
    ("17%", "16%"),
    ("17%", "20%"),
    ("100 to 150 people", "250 people"),
    ("26,000 feet", "8,848 m"),
    ("tens of thousands of people", "2,000 people"),
    ("at least 5 km", "3 km"),
    ("No. 1", "third"),
    ("2014", "July 2023"),
    ("Hangzhou", "Beijing"),
    ("yes", "no"),
]
_INCOMPARABLE = [
    ("$5", "€5"),
    ("$20 a month", "$20 a year"),
    ("5 kg", "5 km"),
    ("5%", "5 percentage points"),
    ("doubled", "100%"),
    ("100 people", "100 companies"),
    ("2015", "2,015 people"),
    ("Hangzhou", "5 km"),
    ("11x", "5 days"),
]


@pytest.mark.parametrize(("a", "b"), _AGREE)
def test_intervals_that_meet_agree(a: str, b: str) -> None:
    assert compare(value(a), value(b)) == Agree() == compare(value(b), value(a))


@pytest.mark.parametrize(("a", "b"), _DISAGREE)
def test_disjoint_intervals_disagree(a: str, b: str) -> None:
    assert isinstance(compare(value(a), value(b)), Disagree)
    assert isinstance(compare(value(b), value(a)), Disagree)


@pytest.mark.parametrize(("a", "b"), _INCOMPARABLE)
def test_other_dimensions_currencies_and_bases_are_not_compared(a: str, b: str) -> None:
    answer = compare(value(a), value(b))
    assert isinstance(answer, Incomparable)
    assert answer.reason


def test_the_gap_is_the_distance_as_a_share_of_the_larger_value() -> None:
    answer = compare(value("$300 billion..$300.5 billion"), value("over $500 billion"))
    assert isinstance(answer, Disagree)
    assert answer.gap == pytest.approx((500 - 300.5) / 500)


def test_a_tolerance_lets_quantities_differ() -> None:
    a, b = value("100.0 km"), value("104.0 km")
    assert not within(a, b, 0.01)
    assert within(a, b, 0.05)
    assert isinstance(compare(a, b, tolerance=0.01), Disagree)


def test_a_rise_and_a_fall_disagree() -> None:
    up, down = value("up 5%"), value("a 5% drop")
    assert isinstance(compare(up, down), Disagree)


@pytest.mark.parametrize(
    ("a", "b", "follows"),
    [
        ("6,650 employees", "more than 6,000 employees", True),
        ("more than 6,000 employees", "6,650 employees", False),
        ("$5.576 million", "$6 million", True),
        ("$6 million", "$5.576 million", False),
        ("July 2023", "2023", True),
        ("2023", "July 2023", False),
        ("$5", "€5", False),
        ("17%", "about 17%", True),
    ],
)
def test_one_value_follows_from_another_that_lies_inside_it(a: str, b: str, follows: bool) -> None:
    assert implies(value(a), value(b)) is follows


@pytest.mark.parametrize(
    ("a", "b", "follows"),
    [
        ("500 employees", "at least 500 employees", True),
        ("500 employees", "up to 500 employees", True),
        ("$6 million", "over $5.9 million", True),
        ("500 employees", "more than 500 employees", False),
        ("500 employees", "under 500 employees", False),
        ("about 500 employees", "at least 500 employees", False),
        ("500 to 600 employees", "at least 550 employees", False),
        ("500 employees", "501 employees", False),
    ],
)
def test_a_bound_follows_from_the_number_as_it_is_written(a: str, b: str, follows: bool) -> None:
    first, second = parse_value(a), parse_value(b)
    assert first is not None
    assert second is not None
    assert implies(first, second) is follows


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("Sunday, 26 April 1986", "Saturday, April 26, 1986", Disagree(0.0027)),
        ("Wednesday 25 July 2000", "Tuesday, July 25, 2000", Disagree(0.0027)),
        ("Saturday, 26 April 1986", "Saturday, April 26, 1986", Agree()),
        ("26 April 1986", "Saturday, April 26, 1986", Agree()),
    ],
)
def test_one_day_has_one_weekday(one: str, other: str, expected: Comparison) -> None:
    assert compare(value(one), value(other)) == compare(value(other), value(one)) == expected
