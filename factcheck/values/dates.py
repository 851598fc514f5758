"""Finds dates in text at the precision the words give them: "July 2023" is a month, "mid-2023" some months of a year.

Seeds are cheap: runs of digits, and the first letters of the calendar's words. At each the readers match to the
right; then what stands to the left is read (parts, "since", "before"), ranges are joined, and dates without a year
take one from their range or row, from a day or an opening year in the same sentence, or from the article's date: a
wrong year is worse than none. A date that stays without a year is `NotAValue`. At the end come the days that are told
from another ("two weeks earlier"). Deliberately not read: "today", bare numbers that may be years ("Windows 2000"),
dates in an unclear order (3/4/2025), days before the common era.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta

from factcheck.lexicon import calendar, year_cues
from factcheck.values import dates_days, dates_patterns
from factcheck.values.dates_ahead import lies_ahead
from factcheck.values.dates_days import Days
from factcheck.values.dates_digits import read_digits
from factcheck.values.dates_modifiers import comparator_of, with_what_stands_before
from factcheck.values.dates_shared import (
    ROW,
    Found,
    Pair,
    end_of,
    is_one_sentence,
    start_of,
    with_one_year,
    with_years_of_ranges,
    with_years_of_rows,
    with_years_of_sentences,
)
from factcheck.values.dates_steps import with_steps
from factcheck.values.dates_words import read_words
from factcheck.values.dates_written import Written, days_in, resolved
from factcheck.values.expression import Expression
from factcheck.values.value import DatePrecision, DateSpan, NotAValue, Yearly

_NO_YEAR = "date without a year"
_BETWEEN = Expression(r"(?<![A-Za-z])[Bb]etween\s+(?:the\s+)?\Z")
_MOVED_FROM = Expression(
    r"(?<![A-Za-z])(?P<verb>[A-Za-z]+)(?:\s+(?:it|back|forward|the\s+\w+|its\s+\w+))?\s+from\s+\Z"
)
_AROUND = Expression(
    r"(?:(?:the|in|on|at|of|from|between|during|as of|some time|sometime|"
    r"since|before|after|until|till|by|through|circa|ca?\.?|about|around|~|up to|prior to|pre-?|post-?)\s*)*\Z",
    re.IGNORECASE,
)
_LONGEST_LEFT = 40
# Periods in which something goes on; a year or a month may be one of several dates.
_LONG = frozenset({DatePrecision.DECADE, DatePrecision.CENTURY, DatePrecision.PART})
# A year with every day in it.
_LEAP_YEAR = 2000
_READABLE_YEARS = range(1000, 2200)


def find_dates(text: str, start: int, end: int, published: date | None) -> tuple[DateSpan | NotAValue, ...]:
    """The dates in `text[start:end]` in order, not overlapping; nothing outside is read.

    `published` is the article's date: with it, "last year" and "March 10" are read, too, and marked as relative.
    Times of day, and dates whose year nothing tells, are `NotAValue`.

    >>> [(found.low, found.high) for found in find_dates("set up in mid-2023", 0, 18, None)]
    [('2023-04-01', '2023-09-30')]
    """
    if published and published.year not in _READABLE_YEARS:
        # A placeholder such as 0001-01-01 says nothing, and there is no year before it.
        published = None
    found = _find(text[start:end], published, whole=False)
    return tuple(_moved(one, start) for one in found)


def parse_date(text: str) -> DateSpan | None:
    """The date that a whole string is ("July 2023", "2015", "before 2019"), None where it is none or more.

    >>> parse_date("Q1 2024").high
    '2024-03-31'
    >>> parse_date("2,048 GPUs") is None
    True
    """
    found = _find(text, None, whole=True)
    if len(found) != 1 or not isinstance(found[0], DateSpan) or found[0].yearly:
        return None
    span = found[0]
    before, after = text[: span.start].strip(), text[span.end :].strip(" \t\n.,")
    if not _AROUND.fullmatch(before) or (after and not dates_patterns.ONWARDS_AFTER.fullmatch(" " + after)):
        return None
    return span


def _find(text: str, published: date | None, *, whole: bool) -> tuple[DateSpan | NotAValue, ...]:
    written = _read(text, published, whole=whole)
    if not written:
        return ()
    joined = with_years_of_rows(text, with_years_of_ranges(_joined(text, written)))
    joined = with_years_of_sentences(text, joined)
    years = _years_read_by(text, joined)
    found = tuple(
        _finished(text, one, published, years[i], _ends_before(joined, i)) for i, one in enumerate(joined)
    )
    return found if whole else with_steps(text, found)


def _read(text: str, published: date | None, *, whole: bool) -> list[Written | NotAValue]:
    """The dates as written, each with what stands before it and belongs to it."""
    found: list[Written | NotAValue] = []
    cursor = 0
    for position, run in _seeds(text):
        if position < cursor:
            continue
        if run:
            last = found[-1] if found else None
            row = isinstance(last, Written) and _in_a_row(text, last, position)
            one = read_digits(text, position, run, published, after_a_year=row, whole=whole)
        else:
            one = read_words(text, position, published, whole=whole)
        if one is None or one.start < cursor or one.end <= position:
            continue
        if isinstance(one, Written):
            one = with_what_stands_before(text, one, cursor, published)
        found.append(one)
        cursor = one.end
    return found


def _seeds(text: str) -> Iterator[tuple[int, int]]:
    """Where a date may begin: places of words (run 0) and of digits with the length of their run, in order."""
    # Words in lower case are found by the space before them, which the first word of a text has not.
    seeds = [(0, 0)]
    seeds += [
        (match.start(), match.end() - match.start()) for match in dates_patterns.DIGIT_SEED.finditer(text)
    ]
    seeds += [(match.start(), 0) for match in dates_patterns.CAPITAL_SEED.finditer(text)]
    seeds += [(match.start() + 1, 0) for match in dates_patterns.LOWER_SEED.finditer(text)]
    seeds.sort()
    return iter(seeds)


def _in_a_row(text: str, last: Written, position: int) -> bool:
    """Whether a year stands before with only "and", "to" or a comma between."""
    if last.precision not in (DatePrecision.YEAR, DatePrecision.SPAN) and not last.year:
        return False
    joint = ROW.fullmatch(text, last.end, position)
    return joint is not None and (
        last.precision is DatePrecision.YEAR or text[last.end : position].strip() != ","
    )


def _joined(text: str, found: list[Written | NotAValue]) -> list[Found]:
    """The dates with the two ends of a range ("March 8 to March 10", "between 2016 and 2019") as one."""
    joined: list[Found] = []
    for one in found:
        last = joined[-1] if joined else None
        floor = end_of(joined[-2]) if len(joined) > 1 else 0
        if isinstance(one, Written) and isinstance(last, Written) and _is_range(text, last, one, floor):
            joined[-1] = (last, one)
        else:
            joined.append(one)
    return joined


def _is_range(text: str, first: Written, second: Written, floor: int) -> bool:
    joint = dates_patterns.JOINT.fullmatch(text, first.end, second.start)
    if joint is None or first.comparator != "=" or second.comparator != "=":
        return False
    left = max(floor, first.start - _LONGEST_LEFT)
    if joint["word"] == "and":
        return _BETWEEN.search(text, left, first.start) is not None or _is_one_stretch(first, second)
    moved = _MOVED_FROM.search(text, left, first.start)
    return moved is None or moved["verb"].lower() not in year_cues.MOVE_VERBS


def _is_one_stretch(first: Written, second: Written) -> bool:
    """Whether the second period goes on where the first ends: "the late 1960s and early 1970s", not "1990 and 1991"."""
    if first.precision not in _LONG or second.precision not in _LONG:
        return False
    one, other = days_in(first), days_in(second)
    return one is not None and other is not None and one.last + timedelta(days=1) == other.first


@dataclass(frozen=True, slots=True)
class _Years:
    """The years that a reader has met by the end of a date's sentence, and those of the sentence itself."""

    met: frozenset[int]
    own: frozenset[int]


def _years_read_by(text: str, joined: list[Found]) -> list[_Years]:
    """For each date the years of which its reader knows: one named later says nothing of it."""
    met: frozenset[int] = frozenset()
    own: frozenset[int] = frozenset()
    years: list[_Years] = []
    for i, one in enumerate(joined):
        own |= _years_of(one)
        if i + 1 == len(joined) or not is_one_sentence(text, end_of(one), start_of(joined[i + 1])):
            met |= own
            years += [_Years(met, own)] * (i + 1 - len(years))
            own = frozenset()
    return years


def _years_of(one: Found) -> frozenset[int]:
    ends = one if isinstance(one, tuple) else (one,)
    return frozenset(
        end.year for end in ends if isinstance(end, Written) and end.year is not None and not end.relative
    )


def _finished(
    text: str, one: Found, published: date | None, years: _Years, floor: int
) -> DateSpan | NotAValue:
    if isinstance(one, NotAValue):
        return one
    if isinstance(one, tuple):
        return _finished_range(text, one, published, years)
    dated = _with_year(text, one, published, years)
    if dated is None:
        if published is not None and one.weekday is None and resolved(one, published) is None:
            return NotAValue(one.start, one.end, text[one.start : one.end], _NO_YEAR)
        return _yearly(text, one, floor)
    days = days_in(dated)
    if days is None:
        return NotAValue(one.start, one.end, text[one.start : one.end], "no such day")
    return _opened(text, dated, days, floor)


def _yearly(text: str, one: Written, floor: int) -> DateSpan | NotAValue:
    """A day or a month of an unknown year; anything else says nothing without one."""
    span = text[one.start : one.end]
    plain = one.month and not one.twelfths and comparator_of(text, one, floor) == "="
    days = days_in(one, _LEAP_YEAR) if plain else None
    if days is None:
        return NotAValue(one.start, one.end, span, _NO_YEAR)
    yearly = Yearly((days.first.month, days.first.day), (days.last.month, days.last.day))
    return DateSpan(one.start, one.end, span, None, None, one.precision, yearly=yearly)


def _finished_range(text: str, pair: Pair, published: date | None, years: _Years) -> DateSpan | NotAValue:
    start, end = pair[0].start, pair[1].end
    second = _with_year(text, pair[1], published, years, opens=start)
    if second is None:
        return _yearly_range(text, pair)
    first = with_one_year(pair[0], second)[0]
    whole = days_in(first), days_in(second)
    if not whole[0] or not whole[1] or whole[0].first > whole[1].last:
        return NotAValue(start, end, text[start:end], "no span of days")
    relative = pair[0].relative or second.relative
    return DateSpan(
        start, end, text[start:end], whole[0].first, whole[1].last, DatePrecision.SPAN, "=", relative
    )


def _yearly_range(text: str, pair: Pair) -> DateSpan | NotAValue:
    """A range of days of an unknown year."""
    start, end = pair[0].start, pair[1].end
    days = [days_in(one, _LEAP_YEAR) if one.month and not one.twelfths else None for one in pair]
    if not days[0] or not days[1]:
        return NotAValue(start, end, text[start:end], _NO_YEAR)
    first, last = days[0].first, days[1].last
    yearly = Yearly((first.month, first.day), (last.month, last.day))
    return DateSpan(start, end, text[start:end], None, None, DatePrecision.SPAN, yearly=yearly)


def _with_year(
    text: str, one: Written, published: date | None, years: _Years, opens: int | None = None
) -> Written | None:
    """A date with its year: its own, or the article's nearest unless only other years were named.

    `opens` is where the range begins that the date ends.
    """
    if one.is_dated:
        return one
    if published is None:
        return None
    ahead = lies_ahead(text, one.start if opens is None else opens, one.end)
    near = resolved(one, published, ahead=ahead)
    if near is None or not years.met or near.year in years.met:
        return near
    coming = resolved(one, published, ahead=True)
    if coming is not None and coming.year in years.own:
        return coming  # "It goes on in February, with dates booked into late 2024."
    # What is to come in another year says nothing of what is over: "It will end in 2030. It began in January." Of the
    # year of either month, "It will end in May 2024. It began in January" says nothing.
    other = coming is None or coming.year not in years.met
    return near if other and not years.own and min(years.met) > published.year else None


def _opened(text: str, dated: Written, days: Days, floor: int) -> DateSpan:
    """A date with the end that "since", "before"... open."""
    comparator = comparator_of(text, dated, floor)
    first: date | None = days.first
    last: date | None = days.last
    match comparator:
        case "~":
            first, last = _about(dated, days)
        case ">=":
            last = None
        case ">":
            first, last = days.last + timedelta(days=1), None
        case "<=":
            first = None
        case "<":
            first, last = None, days.first - timedelta(days=1)
        case _:
            pass
    span = text[dated.start : dated.end]
    return DateSpan(dated.start, dated.end, span, first, last, dated.precision, comparator, dated.relative)


def _about(dated: Written, days: Days) -> Days:
    """A rough date, widened by its precision; a year by whole years, one that ends in 0 as far as its decade."""
    if dated.precision is not DatePrecision.YEAR or dated.year is None:
        return dates_days.widened(days, calendar.ABOUT_DAYS[dated.precision.value])
    by = calendar.ABOUT_YEARS_ROUND if dated.year % 10 == 0 else calendar.ABOUT_YEARS
    return dates_days.years(dated.year - by, dated.year + by)


def _ends_before(joined: list[Found], index: int) -> int:
    return end_of(joined[index - 1]) if index else 0


def _moved(one: DateSpan | NotAValue, by: int) -> DateSpan | NotAValue:
    return replace(one, start=one.start + by, end=one.end + by) if by else one
