"""Figures that a text tells in words of their own: ages by the decade, one of a unit, nobody and everybody, years that end."""

from __future__ import annotations

import pytest

from factcheck.values.find import find_values
from factcheck.values.value import DateSpan, Quantity


def told(text: str) -> list[tuple[str, str]]:
    return [(one.text, one.unit) for one in find_values(text) if isinstance(one, Quantity)]


def years(text: str) -> list[str]:
    return [one.text for one in find_values(text) if isinstance(one, DateSpan)]


@pytest.mark.parametrize(
    ("text", "words", "low", "high"),
    [
        ("In her early thirties Ada Brandt moved to Leeds.", "early thirties", 30, 34),
        ("Ivo Lenz was in his mid-fifties.", "mid-fifties", 53, 57),
        ("Ivo Lenz, in his late 40s, left.", "late 40s", 46, 50),
        ("She was in her forties then.", "forties", 40, 50),
        ("Barely out of her twenties, she led Norvane.", "Barely out of her twenties", 30, 32),
        ("He died in his fifty-seventh year.", "fifty-seventh year", 56, 57),
        ("He died in his 71st year, at home.", "71st year", 70, 71),
        ("She reached her fiftieth year.", "fiftieth year", 49, 50),
    ],
)
def test_an_age_is_told_by_the_decade_or_the_year_of_a_life(
    text: str, words: str, low: int, high: int
) -> None:
    (age,) = (one for one in find_values(text) if isinstance(one, Quantity))
    assert (age.text, age.unit, age.low, age.high) == (words, "year", low, high)


@pytest.mark.parametrize(
    "text",
    [
        "In the early thirties the town grew.",
        "People in their 30s and 40s left Leeds.",
        "He was in his fifty-seventh year as mayor.",
        "She was in her twentieth year at Norvane.",
        "The firm is in its fiftieth year.",
        "It was a hit of the late forties.",
    ],
)
def test_a_decade_of_a_century_and_a_year_of_office_are_no_age(text: str) -> None:
    assert "year" not in [unit for _, unit in told(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A whole week passed before the fire was out.", ("A whole week", "week")),
        ("It took a full month to drain the dock.", ("a full month", "month")),
        ("The strike lasted an entire year.", ("an entire year", "year")),
        ("It ran a mere hour and a half.", ("a mere hour and a half", "hour")),
        ("Less than a kilometre separates the towers.", ("a kilometre", "km")),
        ("The wall is over a foot thick.", ("a foot", "ft")),
        ("The dam was finished a year behind schedule.", ("a year", "year")),
        ("It came a month ahead of its original plan.", ("a month", "month")),
        ("The bill is a week overdue.", ("a week", "week")),
    ],
)
def test_an_article_makes_one_of_a_unit(text: str, expected: tuple[str, str]) -> None:
    assert told(text) == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "He did a full day's work.",
        "A full year ago the works opened.",
        "They spent the whole week there.",
        "Leeds lies a mile away.",
        "A full moon rose over the dam.",
        "There was an entire year group in the hall.",
        "The runner was a minute behind him.",
        "He came a day late.",
        "She is a year ahead at school.",
    ],
)
def test_one_of_a_unit_is_not_always_an_amount(text: str) -> None:
    assert told(text) == []


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("None of the passengers was hurt.", "None of the passengers"),
        ("Not one of the crew of the Corran died.", "Not one of the crew"),
        ("Not a single miner was killed.", "Not a single miner"),
        ("Nobody on board the Corran was injured.", "Nobody on board"),
        ("No lives were lost.", "No lives"),
        ("Everyone aboard the Corran survived.", "Everyone aboard"),
        ("All on board survived.", "All on board"),
    ],
)
def test_nobody_is_nought(text: str, words: str) -> None:
    (none,) = (one for one in find_values(text) if isinstance(one, Quantity))
    assert (none.text, none.number) == (words, 0)


@pytest.mark.parametrize(
    "text",
    [
        "None of the plans survived.",
        "None of the passengers knew anyone killed.",
        "Everyone who survived was flown home.",
        "Not a single vote was lost.",
        "Nobody there thought he had survived.",
        "No life is lost on him.",
        "All of them were rescued.",
    ],
)
def test_nobody_else_is_counted(text: str) -> None:
    assert told(text) == []


@pytest.mark.parametrize(
    ("text", "year"),
    [
        ("Norvane ended 2022 with a workforce of 630.", "2022"),
        ("As 2022 ended, Norvane had no debt.", "2022"),
        ("The patent for the lamp dates from 1897.", "1897"),
        ("Over the whole of 2021 its shares lost half.", "2021"),
        ("In all of 2021 nobody came.", "2021"),
        ("The march of 1789 was the first.", "1789"),
    ],
)
def test_what_ends_and_dates_is_a_year(text: str, year: str) -> None:
    assert year in years(text)


@pytest.mark.parametrize(
    "text",
    [
        "It opened 1950 shops with a loan.",
        "The score ended 1950 to 3.",
        "All of 2000 people fled.",
        "A cluster of 2048 with a fan was sold.",
    ],
)
def test_a_count_beside_such_words_is_no_year(text: str) -> None:
    assert years(text) == []


@pytest.mark.parametrize(
    ("text", "seconds"),
    [
        ("The clock over the finish showed 2:18:05 when she came in.", 8285),
        ("Winners in Leeds: Maren Voss (2:27:31).", 8851),
        ("Ada Lenz won the Leeds Marathon in 2:29:42.", 8982),
    ],
)
def test_a_time_beside_words_of_a_race_is_how_long_it_took(text: str, seconds: int) -> None:
    assert seconds in [one.number for one in find_values(text) if isinstance(one, Quantity)]


@pytest.mark.parametrize(
    "text", ["The log has 12:04:31 for the alarm.", "The finish of the flight came at 14:05:06."]
)
def test_a_time_of_the_day_stays_one(text: str) -> None:
    assert told(text) == []
