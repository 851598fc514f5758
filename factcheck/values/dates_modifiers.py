"""What stands before a date and changes it: "mid-", "the end of", "the first quarter of", "since", "until".

The words that narrow the period belong to the date and are in its span; the words that open one of its ends
("since 2019") are comparators and are not.
"""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date
from typing import cast

from factcheck.lexicon import calendar
from factcheck.values import dates_days, dates_patterns
from factcheck.values.dates_days import Days
from factcheck.values.dates_written import Written, days_in
from factcheck.values.expression import Expression
from factcheck.values.value import Comparator, DatePrecision

_LONGEST_LEFT = 48
# A search that ends at a place is slow; one of these must stand before, or there is nothing to find.
_DIVISIONS = frozenset({"quarter", "half", "months"})
_PERIODS = frozenset({"week", "month", "weekend"})
_SIDES = frozenset({"earlier", "later"})
_PARTS = frozenset({*calendar.PARTS, "year"})
_COMPARATORS = frozenset(words.split()[-1] for words in calendar.COMPARATORS)
_FROM = frozenset({"from"})
_TOKEN = Expression("[a-z]+|~")
# The most words between the word that is looked for and the date: "months of the fiscal year 2024".
_TOKENS_BACK = 6
_HALVES: dict[str, str] = {"later": ">=", "after": ">=", "earlier": "<=", "before": "<="}


def with_what_stands_before(text: str, written: Written, floor: int, published: date | None) -> Written:
    """The date with the parts, quarters and weeks before it taken in; nothing before `floor` is read."""
    written = _with_division(text, written, floor)
    written = _with_period(text, written, floor)
    written = _with_truncation(text, written, floor, published)
    return _with_part(text, written, floor)


def comparator_of(text: str, written: Written, floor: int) -> Comparator:
    """Which end of the date the words around it open, "=" where none."""
    if written.comparator != "=":
        return cast(Comparator, written.comparator)
    ahead = text[written.end : written.end + 8]
    onwards = (
        dates_patterns.ONWARDS_AFTER.match(text, written.end) if "on" in ahead or "or" in ahead else None
    )
    if onwards:
        return cast(Comparator, _HALVES.get(onwards["side"] or "later", ">="))
    if (
        "on" in ahead
        and dates_patterns.ON_AFTER.match(text, written.end)
        and _search_before(dates_patterns.FROM_BEFORE, text, written.start, floor, _FROM)
    ):
        return ">="
    match = _search_before(dates_patterns.COMPARATOR_BEFORE, text, written.start, floor, _COMPARATORS)
    if match is None:
        return "="
    words = " ".join(match["words"].lower().split())
    return cast(Comparator, calendar.COMPARATORS[words])


def has_part_before(text: str, position: int, floor: int) -> bool:
    """Whether "mid-", "the end of", "the first quarter of" stand before a place."""
    return (
        _search_before(dates_patterns.PART_BEFORE, text, position, floor, _PARTS) is not None
        or _search_before(dates_patterns.DIVISION_BEFORE, text, position, floor, _DIVISIONS) is not None
    )


def _search_before(
    pattern: Expression, text: str, position: int, floor: int, words: frozenset[str]
) -> re.Match[str] | None:
    left = max(floor, position - _LONGEST_LEFT)
    if words.isdisjoint(_TOKEN.findall(text[left:position].lower())[-_TOKENS_BACK:]):
        return None
    return pattern.search(text, left, position)


def _with_division(text: str, written: Written, floor: int) -> Written:
    """ "the first quarter of 2022", "the second half of last year", "the first nine months of 2024"."""
    # "The 1900s" may be ten years or a hundred, and their second half either.
    century = written.precision is DatePrecision.CENTURY and not text.endswith("0s", 0, written.end)
    if (written.precision is not DatePrecision.YEAR and not century) or written.twelfths:
        return written
    match = _search_before(dates_patterns.DIVISION_BEFORE, text, written.start, floor, _DIVISIONS)
    if match is None:
        return written
    if century:
        return _with_half(written, match)
    if match["quarter"]:
        number = calendar.QUARTER_WORDS[match["quarter"].lower()]
        part, precision = (3 * number - 3, 3 * number), DatePrecision.QUARTER
    elif match["half"]:
        part, precision = calendar.HALF_WORDS[match["half"].lower()], DatePrecision.PART
    else:
        part, precision = (0, calendar.OPENING_MONTHS[match["months"].lower()]), DatePrecision.PART
    if _is_fiscal(written):
        return replace(written, start=match.start(), precision=precision)
    return replace(written, start=match.start(), precision=precision, twelfths=part)


def _with_half(written: Written, match: re.Match[str]) -> Written:
    """ "the second half of the 19th century"; a century has no quarters that are told of."""
    if not match["half"]:
        return written
    return replace(written, start=match.start(), twelfths=calendar.HALF_WORDS[match["half"].lower()])


def _is_fiscal(written: Written) -> bool:
    return written.days is not None and (written.days.last - written.days.first).days > 366


def _with_period(text: str, written: Written, floor: int) -> Written:
    """ "the week of March 6, 2023", "the month of July 2023"."""
    match = _search_before(dates_patterns.PERIOD_BEFORE, text, written.start, floor, _PERIODS)
    if match is None:
        return written
    if match["period"] == "month" and written.precision is DatePrecision.MONTH:
        return replace(written, start=match.start())
    days = days_in(written)
    if match["period"] != "week" or written.precision is not DatePrecision.DAY or days is None:
        return written
    return replace(
        written, start=match.start(), precision=DatePrecision.WEEK, days=dates_days.week_of(days.first)
    )


def _with_truncation(text: str, written: Written, floor: int, published: date | None) -> Written:
    """ "earlier this year", "later this month": up to or from the article's day."""
    if not written.relative or written.days is None or published is None:
        return written
    match = _search_before(dates_patterns.TRUNCATED_BEFORE, text, written.start, floor, _SIDES)
    first, last = written.days
    if match is None or not first <= published <= last:
        return written
    days = Days(first, published) if match["side"].lower() == "earlier" else Days(published, last)
    return replace(written, start=match.start(), days=days)


def _with_part(text: str, written: Written, floor: int) -> Written:
    """ "mid-2023", "late December", "early in 2024", "the end of last year"."""
    if written.precision is DatePrecision.DAY or written.twelfths or written.day:
        return written
    match = _search_before(dates_patterns.PART_BEFORE, text, written.start, floor, _PARTS)
    if match is None:
        return written
    name = "end" if match["year_end"] else (match["part"] or match["part_of"] or match["end"]).lower()
    low, high = calendar.PARTS[name]
    if match["from_part"]:
        low, _ = calendar.PARTS[match["from_part"].lower()]
    precision = DatePrecision.PART if written.precision is DatePrecision.YEAR else written.precision
    return replace(written, start=match.start(), precision=precision, twelfths=(low, high))
