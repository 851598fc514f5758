"""Whole strings as one value, as curated facts give them."""

from __future__ import annotations

import pytest
from quantity_lines import line

from factcheck.values.parse import parse_value
from factcheck.values.value import DateSpan, Flag, Name, Quantity


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("160 employees", "160 employee"),
        ("100..200 employees", "100..200 employee"),
        ("$588 billion..$594 billion", "588000000000..594000000000 USD"),
        ("150..200", "150..200"),
        ("third", "3 rank"),
        ("second-largest", "2 rank"),
        ("3rd", "3 rank"),
        ("7.8", "7.8"),
        ("5%", "5 percent"),
        ("4 millimeters per year", "4 mm/year"),
        ("half", "0.5 ratio"),
        ("a third", "0.333333333333 ratio"),
        ("about 17%", "~17 percent"),
        ("about 5 years", "~5 year"),
        ("magnitude 7.8", "7.8 magnitude"),
        ("pH 5.5", "5.5 pH"),
    ],
)
def test_quantities(text: str, read: str) -> None:
    value = parse_value(text)
    assert isinstance(value, Quantity)
    assert line(value) == read


@pytest.mark.parametrize("text", ["July 2023", "2015", "2023-07", "late December 2024", "28 January 2025"])
def test_dates(text: str) -> None:
    assert isinstance(parse_value(text), DateSpan)


@pytest.mark.parametrize(("text", "flag"), [("yes", True), ("no", False), ("Yes", True), ("false", False)])
def test_flags(text: str, flag: bool) -> None:
    value = parse_value(text)
    assert isinstance(value, Flag)
    assert value.flag is flag


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Hangzhou", "Hangzhou"),
        ("the  People's Bank", "People's Bank"),
        ("GPT-4", "GPT-4"),
        ("Apollo 11", "Apollo 11"),
        ("Richter 5", "Richter 5"),
        ("7 World Trade Center", "7 World Trade Center"),
        ("Nvidia H800", "Nvidia H800"),
    ],
)
def test_names(text: str, name: str) -> None:
    value = parse_value(text)
    assert isinstance(value, Name)
    assert value.name == name


@pytest.mark.parametrize("text", ["", "   "])
def test_nothing_is_no_value(text: str) -> None:
    assert parse_value(text) is None
