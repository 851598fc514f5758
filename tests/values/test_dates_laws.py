"""Laws of finding dates that hold for every text and every day."""

from __future__ import annotations

from datetime import date
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.lexicon import calendar
from factcheck.values.dates import find_dates, parse_date
from factcheck.values.value import DateSpan

WORDS = st.sampled_from(
    [
        *(month.capitalize() for month in calendar.MONTHS),
        *calendar.SEASONS,
        *calendar.PARTS,
        *calendar.COMPARATORS,
        *(
            "Jan.",
            "Monday",
            "last",
            "next",
            "this",
            "year",
            "ago",
            "two",
            "of",
            "the",
            "century",
            "quarter",
            "FY",
            "Q3",
        ),
        *(
            "2023",
            "1999",
            "12",
            "31",
            "1st",
            "29",
            "2023-07",
            "2024-02-30",
            "'90s",
            "1800s",
            "20th",
            "11:30",
            "am",
            "24",
        ),
        *(
            "-",
            "–",
            ",",
            ".",
            "(",
            ")",
            "/",
            "to",
            "and",
            "between",
            "from",
            "\n",
            "  ",
            "999",
            "99",
            "BC",
            "or later",
        ),
    ]
)
TEXTS = st.one_of(
    st.text(), st.lists(WORDS, max_size=14).map(" ".join), st.lists(WORDS, max_size=14).map("".join)
)
DAYS = st.dates(min_value=date(1700, 1, 1), max_value=date(2199, 12, 31))
PUBLISHED = st.one_of(st.none(), st.dates())
MONTHS = [month.capitalize() for month in calendar.MONTHS]


@given(TEXTS, PUBLISHED)
def test_dates_stand_in_order_where_they_say(text: str, published: date | None) -> None:
    end = 0
    for found in find_dates(text, 0, len(text), published):
        assert end <= found.start < found.end <= len(text)
        assert text[found.start : found.end] == found.text
        end = found.end
        if isinstance(found, DateSpan):
            assert found.first or found.last or found.yearly
            assert found.first is None or found.last is None or found.first <= found.last


@given(TEXTS, TEXTS, TEXTS, PUBLISHED)
def test_what_stands_outside_the_span_changes_nothing(
    before: str, text: str, after: str, published: date | None
) -> None:
    whole = before + text + after
    inside = find_dates(whole, len(before), len(before) + len(text), published)
    alone = find_dates(text, 0, len(text), published)
    assert [one.text for one in inside] == [one.text for one in alone]
    assert [one.start - len(before) for one in inside] == [one.start for one in alone]


@given(TEXTS)
def test_parsing_a_whole_string_never_fails(text: str) -> None:
    found = parse_date(text)
    assert found is None or text[found.start : found.end] == found.text


@pytest.mark.parametrize(
    "form",
    ["{m} {d}, {y}", "{d} {m} {y}", "{m} {d} {y}", "{y}-{n:02}-{d:02}", "the {d}th of {m} {y}"],
)
@given(day=DAYS)
def test_a_day_is_found_however_it_is_written(form: str, day: date) -> None:
    text = form.format(m=MONTHS[day.month - 1], n=day.month, d=day.day, y=day.year)
    found = find_dates(text, 0, len(text), None)
    assert [(one.first, one.last) for one in found if isinstance(one, DateSpan)] == [(day, day)]


@given(DAYS)
def test_a_narrower_word_lies_within_a_wider(day: date) -> None:
    month = MONTHS[day.month - 1]
    texts = [f"{month} {day.day}, {day.year}", f"{month} {day.year}", f"in {day.year}"]
    spans = [parse_date(text) for text in texts]
    for narrow, wide in pairwise(spans):
        assert narrow is not None
        assert narrow.first is not None
        assert narrow.last is not None
        assert wide is not None
        assert wide.first is not None
        assert wide.last is not None
        assert wide.first <= narrow.first <= narrow.last <= wide.last


@given(DAYS, st.dates(min_value=date(1700, 1, 1), max_value=date(2199, 12, 31)))
def test_a_day_without_its_year_is_read_near_the_article(day: date, published: date) -> None:
    text = f"on {MONTHS[day.month - 1]} {day.day}"
    for found in find_dates(text, 0, len(text), published):
        if isinstance(found, DateSpan):
            assert found.relative
            assert found.first is not None
            assert abs((found.first - published).days) <= 366
