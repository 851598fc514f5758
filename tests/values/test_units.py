"""Units: their dimensions and conversions, and the tables they come from."""

from __future__ import annotations

import pytest

from factcheck.lexicon.currencies import MINOR, NAMES
from factcheck.lexicon.nouns import SYNONYMS
from factcheck.values.nouns import is_plural, singular
from factcheck.values.units import convert, currency_of, dimension


@pytest.mark.parametrize(
    ("unit", "expected"),
    [
        ("USD", "money"),
        ("EUR", "money"),
        ("pence", "money"),
        ("USD per month", "money per month"),
        ("km", "length"),
        ("km/h", "speed"),
        ("mph", "speed"),
        ("m2", "area"),
        ("acre", "area"),
        ("L", "volume"),
        ("day", "duration"),
        ("percent", "percent"),
        ("percentage_point", "percentage_point"),
        ("basis point", "percentage_point"),
        ("ratio", "ratio"),
        ("rank", "rank"),
        ("GPU", "count:gpu"),
        ("worker", "count:employee"),
        ("mg/L", "mass/volume"),
        ("", "number"),
    ],
)
def test_each_unit_has_one_dimension(unit: str, expected: str) -> None:
    assert dimension(unit) == expected


@pytest.mark.parametrize(
    ("number", "unit", "to", "expected"),
    [
        (1, "mi", "km", 1.609344),
        (29029, "ft", "m", 8848.0392),
        (0, "°C", "°F", 32),
        (100, "°C", "K", 373.15),
        (1, "kWh", "J", 3.6e6),
        (60, "mph", "km/h", 96.56064),
        (1, "GB", "bit", 8e9),
        (2, "year", "month", 24),
        (1, "t", "kg", 1000),
        (164, "pence", "GBP", 1.64),
        (1, "hp", "W", 745.69987),
        (1, "psi", "kPa", 6.894757),
        (180, "°", "rad", 3.14159265),
        (1, "m/s", "km/h", 3.6),
    ],
)
def test_units_convert_by_their_factors(number: float, unit: str, to: str, expected: float) -> None:
    assert convert(number, unit, to) == pytest.approx(expected)


@pytest.mark.parametrize(
    ("unit", "to"), [("USD", "EUR"), ("kg", "km"), ("pence", "USD"), ("GPU", "CPU"), ("day", "m")]
)
def test_what_does_not_convert_says_so(unit: str, to: str) -> None:
    assert convert(1, unit, to) is None


def test_every_currency_code_has_three_capitals_and_a_name() -> None:
    for code, names in NAMES.items():
        assert len(code) == 3
        assert code.isupper()
        assert names
        assert all(name == name.lower() for name in names)


def test_the_active_currencies_are_all_there() -> None:
    assert {"USD", "EUR", "GBP", "JPY", "CNY", "INR", "CHF", "BRL", "ZAR", "ZMW", "XOF", "XAF", "PLN"} <= set(
        NAMES
    )
    assert len(NAMES) > 150


def test_small_change_belongs_to_a_currency() -> None:
    for unit, code, share in MINOR.values():
        assert currency_of(unit) == code
        assert 0 < share < 1


def test_a_noun_stands_in_one_row_of_synonyms_only() -> None:
    nouns = [noun for row in SYNONYMS for noun in row]
    assert len(nouns) == len(set(nouns))


@pytest.mark.parametrize(
    ("plural", "expected"),
    [
        ("GPUs", "GPU"),
        ("companies", "company"),
        ("people", "person"),
        ("boxes", "box"),
        ("children", "child"),
        ("staff", "staff"),
        ("Americans", "American"),
        ("glasses", "glass"),
        ("species", "species"),
        ("movies", "movie"),
    ],
)
def test_counted_nouns_are_named_in_the_singular(plural: str, expected: str) -> None:
    assert singular(plural) == expected


@pytest.mark.parametrize("word", ["is", "has", "this", "bus", "analysis", "says", "across", "less", "us"])
def test_words_in_s_that_are_no_plurals(word: str) -> None:
    assert not is_plural(word)
