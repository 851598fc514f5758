"""Dates in text: the cases, the whole strings of facts, and what the words of comparison open."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from case_files import load_cases, params

from factcheck.values.dates import find_dates, parse_date
from factcheck.values.value import DatePrecision, DateSpan, NotAValue

CASES = load_cases("dates")


def shown(found: DateSpan | NotAValue) -> str:
    if isinstance(found, NotAValue):
        return f"{found.text} ! {found.reason}"
    if found.yearly is not None:
        return " ".join([found.text, "yearly", *(f"{month:02}-{day:02}" for month, day in found.yearly)])
    return f"{found.text} {found.comparator} {found.low or ''}..{found.high or ''}"


@pytest.mark.parametrize(
    "case",
    params(CASES, "in_the_wild", "synthetic", "negative", "yearly", "not_values", "known_failures"),
)
def test_a_text_has_these_dates_and_no_others(case: dict[str, Any]) -> None:
    text = case["text"]
    found = find_dates(text, 0, len(text), case.get("published"))
    assert [shown(one) for one in found] == case["expected"]
    assert all(text[one.start : one.end] == one.text for one in found)


def test_precision_has_as_many_cases_as_recall() -> None:
    assert len(CASES["in_the_wild"]) >= 60
    assert len(CASES["negative"]) >= 60


@pytest.mark.parametrize(
    ("text", "first", "last", "precision"),
    [
        ("July 2023", "2023-07-01", "2023-07-31", DatePrecision.MONTH),
        ("2015", "2015-01-01", "2015-12-31", DatePrecision.YEAR),
        ("2023-07", "2023-07-01", "2023-07-31", DatePrecision.MONTH),
        ("2025-01-27", "2025-01-27", "2025-01-27", DatePrecision.DAY),
        ("late December 2024", "2024-12-19", "2024-12-31", DatePrecision.MONTH),
        ("mid-2023", "2023-04-01", "2023-09-30", DatePrecision.PART),
        ("Q1 2024", "2024-01-01", "2024-03-31", DatePrecision.QUARTER),
        ("the 1990s", "1990-01-01", "1999-12-31", DatePrecision.DECADE),
        ("May 29, 1953", "1953-05-29", "1953-05-29", DatePrecision.DAY),
        ("summer of 2024", "2024-06-01", "2024-09-23", DatePrecision.SEASON),
        ("2016-2019", "2016-01-01", "2019-12-31", DatePrecision.SPAN),
        ("2016..2019", "2016-01-01", "2019-12-31", DatePrecision.SPAN),
        ("2023-07-01..2023-07-31", "2023-07-01", "2023-07-31", DatePrecision.SPAN),
        ("in 2015", "2015-01-01", "2015-12-31", DatePrecision.YEAR),
        ("since 2015", "2015-01-01", None, DatePrecision.YEAR),
        ("until March 2026", None, "2026-03-31", DatePrecision.MONTH),
        ("26 December 2024.", "2024-12-26", "2024-12-26", DatePrecision.DAY),
        ("19th century", "1800-01-01", "1900-12-31", DatePrecision.CENTURY),
    ],
)
def test_a_whole_string_is_a_date(
    text: str, first: str | None, last: str | None, precision: DatePrecision
) -> None:
    found = parse_date(text)
    assert found is not None
    assert (found.low, found.high, found.precision) == (first, last, precision)


@pytest.mark.parametrize(
    "text",
    [
        "",
        " ",
        "Hangzhou",
        "160 employees",
        "2,048 GPUs",
        "2048 GPUs",
        "$2024",
        "7.8",
        "15",
        "5%",
        "100..200 employees",
        "March 10",
        "last year",
        "July 2023 or so it seems",
        "2015 and 2019",
        "John Hunt",
        "May",
        "three hundred",
        "3/4/2025",
        "2023-13",
        "2023-02-30",
    ],
)
def test_a_whole_string_is_no_date(text: str) -> None:
    assert parse_date(text) is None


def test_nothing_outside_the_span_is_read() -> None:
    text = "mid-2023 or in 20245"
    assert find_dates(text, 4, 8, None) == ()
    assert [shown(one) for one in find_dates("in " + text, 0, 11, None)] == [
        "mid-2023 = 2023-04-01..2023-09-30"
    ]
    inside = find_dates(text, 9, 19, None)
    assert [(one.start, one.end, one.text) for one in inside] == [(15, 19, "2024")]


def test_a_date_resolved_by_the_articles_is_relative_and_another_is_not() -> None:
    text = "last year, on March 10, and in July 2024"
    found = find_dates(text, 0, len(text), date(2025, 5, 1))
    relative = [
        one.relative for one in find_dates("last year", 0, 9, date(2025, 5, 1)) if isinstance(one, DateSpan)
    ]
    assert relative == [True]
    assert [one.relative for one in found if isinstance(one, DateSpan)][-1] is False


@pytest.mark.parametrize(
    "unit", ["in 2008 ", "March ", "May 5 ", "2019-", "12:30 ", "March 8 to ", "ago ", "9" * 8, " " * 8]
)
def test_repetition_is_read_in_linear_time(unit: str) -> None:
    """Not a measurement: with quadratic reading this would take minutes."""
    text = unit * (40_000 // len(unit))
    assert len(find_dates(text, 0, len(text), None)) <= len(text)
