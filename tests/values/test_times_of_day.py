"""Times of day in text: the cases, how two of them compare, and the whole strings of facts."""

from __future__ import annotations

import time
from typing import Any

import pytest
from case_files import load_cases, params

from factcheck.values.compare import Disagree, Incomparable, compare, implies
from factcheck.values.find import find_values, read_values
from factcheck.values.parse import parse_value
from factcheck.values.show import describe
from factcheck.values.times_of_day import find_times, parse_time
from factcheck.values.value import NotAValue, TimeOfDay

CASES = load_cases("times")


def shown(found: TimeOfDay | NotAValue) -> str:
    if isinstance(found, NotAValue):
        return f"{found.text} ! {found.reason}"
    first, last = (f"{at // 3600 % 24:02}:{at // 60 % 60:02}" for at in (found.first, found.last))
    mark = "" if found.comparator == "=" else found.comparator
    parts = (found.text, f"{first}..{last}", mark, found.zone, "?" if found.either_half else "")
    return " ".join(part for part in parts if part)


@pytest.mark.parametrize("case", params(CASES, "in_the_wild", "negative", "not_moments"))
def test_a_text_has_these_times_and_no_others(case: dict[str, Any]) -> None:
    text = case["text"]
    found = find_times(text)
    assert [shown(one) for one in found] == case["expected"]
    assert all(text[one.start : one.end] == one.text for one in found)


@pytest.mark.parametrize("case", params(CASES, "in_the_wild", "negative"))
def test_what_is_found_in_a_text_is_found_among_its_values(case: dict[str, Any]) -> None:
    values = [one for one in read_values(case["text"]) if isinstance(one, TimeOfDay)]
    assert [shown(one) for one in values] == case["expected"]


def read(text: str) -> TimeOfDay:
    (found,) = [one for one in find_values(text) if isinstance(one, TimeOfDay)]
    return found


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("at 6:07 p.m.", "at 18:07"),
        ("at 6:07 p.m.", "at 6:08 p.m."),  # A clock is read to the minute that has begun, or to the next.
        ("at 6:07 p.m.", "shortly after 6 p.m."),
        ("at 7:49 p.m.", "at about 7:50 p.m."),
        ("at 6:20 p.m.", "at 6:21 p.m."),
        ("at 9:45", "at 9:45 p.m."),
        ("at 2:20 a.m.", "at 14:20 hours EST"),  # Nothing is known of the first one's zone.
        ("around midnight", "at 11:45 p.m."),
        ("at 5:38 a.m. PDT", "at 12:38 GMT"),
        ("at 8 p.m. EST", "at 8 p.m. Eastern"),
        ("at 11:30 p.m. EDT", "at 03:30 UTC"),
        ("between 7 and 8 p.m.", "at 7:15 p.m."),
        ("at 6:07 p.m.", "at 6:07 p.m. local time"),
        ("at 6:07 p.m.", "at 6:07 p.m. EST"),
    ],
)
def test_these_may_be_one_time(a: str, b: str) -> None:
    for one, other in ((a, b), (b, a)):
        assert not isinstance(compare(read(one), read(other)), Disagree)


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("at 7:50 p.m.", "at 8:50 p.m."),
        ("at 6:30pm", "at 6:43pm"),
        ("at 9:45", "at 9:15 p.m."),
        ("shortly before 8 p.m.", "at 8:10 p.m."),
        ("around noon", "at 6 p.m."),
        ("at 16:21 UTC", "at 2:21 p.m. EDT"),
        ("between 7 and 8 p.m.", "at 9:15 p.m."),
        ("at 11:50 p.m.", "at 12:10 a.m."),
        ("at 5:38 Tessel time", "at 5:18 Tessel time"),
    ],
)
def test_these_are_two_times(a: str, b: str) -> None:
    for one, other in ((a, b), (b, a)):
        assert isinstance(compare(read(one), read(other)), Disagree)


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("at 6:07 p.m.", "at 3:07 p.m. GMT"),
        ("at 6:07 p.m. local time", "at 3:07 p.m. Pacific time"),
        ("at 5:38 Tessel time", "at 9:38 UTC"),
    ],
)
def test_zones_that_no_table_converts_tell_nothing(a: str, b: str) -> None:
    assert isinstance(compare(read(a), read(b)), Incomparable)


def test_a_time_is_no_day() -> None:
    day = parse_value("3 May 2019")
    assert day is not None
    assert compare(read("at 6:07 p.m."), day) == Incomparable("a time of day and a date")


def test_a_closer_time_implies_a_wider_one() -> None:
    assert implies(read("at 6:07 p.m."), read("shortly after 6 p.m."))
    assert not implies(read("shortly after 6 p.m."), read("at 6:07 p.m."))
    assert implies(read("at 9:45 p.m."), read("at 9:45"))
    assert not implies(read("at 9:45"), read("at 9:45 p.m."))


def test_a_time_has_no_days_in_the_output() -> None:
    value = read("at 6:07 p.m.")
    assert (value.kind, value.unit, value.number, value.low, value.high) == (
        "date",
        "time_of_day",
        None,
        None,
        None,
    )


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("at 6:07 p.m.", "6:07 p.m.: 18:06 to 18:07"),
        ("at 9:45", "9:45: 09:42 to 09:47, or the same twelve hours later"),
        ("at 16:21 UTC", "16:21 UTC: 16:20 to 16:21, UTC time"),
    ],
)
def test_a_time_is_told_as_it_was_read(text: str, told: str) -> None:
    assert describe(read(text)) == told


@pytest.mark.parametrize(
    "text", ["6:07 p.m.", "18:07", "noon", "shortly before 8 p.m.", "between 7 and 8 p.m.", "6 p.m. CET"]
)
def test_a_whole_string_is_a_time(text: str) -> None:
    assert parse_time(text) is not None
    assert isinstance(parse_value(text), TimeOfDay)


@pytest.mark.parametrize(
    "text", ["6:07", "2:15:30", "5 am Ltd", "Noon", "The 6:15 Project", "6 hours", "8 p.m. and later"]
)
def test_what_only_looks_like_a_time_is_none(text: str) -> None:
    assert parse_time(text) is None


@pytest.mark.parametrize(
    "run", ["10:", "6 p.m. and ", "1 ", "at ", "12 minutes past ", "noon ", "9-", "0550 ", "Tessel "]
)
def test_long_runs_are_read_in_linear_time(run: str) -> None:
    def seconds(times: int) -> float:
        text = run * times
        begin = time.perf_counter()
        find_times(text)
        return time.perf_counter() - begin

    seconds(100)
    assert seconds(20_000) < 40 * seconds(2_000) + 0.5
