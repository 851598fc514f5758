"""How far two dates differ as they are written: in the day, the month or the year alone, and by which slip.

Who errs in a date mostly errs in one of its parts, and mostly by a digit: "6 June" for 16 June, "28 March" for 28 May, "2012" for 2011.
Two dates that differ in more are two days rather than one.
"""

from __future__ import annotations

import re
from enum import Enum

from factcheck.values.value import DatePrecision, DateSpan
from factcheck.values.weekdays import weekday_in

# The most years by which one date is a slip for another.
MOST_YEARS = 10
# What tells the year of a date, by itself or by the day of the article; "5 August" is of any.
TELLS_YEAR = re.compile(
    r"\d{4}|['’]\d\d\b|\b(?:year|last|this|next|ago|to(?:day|night|morrow)|yesterday|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b",
    re.IGNORECASE,
)
PRECISE = (DatePrecision.YEAR, DatePrecision.MONTH, DatePrecision.DAY)
# As many parts of a date as its precision tells, from the year.
PARTS = {DatePrecision.YEAR: 1, DatePrecision.MONTH: 2, DatePrecision.DAY: 3}


class Slip(Enum):
    """How two dates differ, the surest slip first."""

    SURE = "a digit of the day, or the month or the year of a day"
    IN_ONE_MONTH = "the year of a month"
    LIKELY = "one part"
    NEXT_DAY = "one day"


def slip_of_dates(a: DateSpan, b: DateSpan) -> Slip | None:
    """How `a` becomes `b` by a slip in one part of the date; None for two dates that differ in more, or in nothing.

    >>> from factcheck.values.parse import parse_value
    >>> pairs = [("6 June 2016", "16 June 2016"), ("July 2023", "11 August 2023"), ("9 May 2011", "10 May 2011"), ("9 May 2011", "4 June 2011")]
    >>> [slip and slip.name for slip in (slip_of_dates(parse_value(x), parse_value(y)) for x, y in pairs)]
    ['SURE', 'LIKELY', 'NEXT_DAY', None]
    """
    if a.precision not in PRECISE or b.precision not in PRECISE:
        return None
    ours, theirs = _parts(a), _parts(b)
    both = [(x, y) for x, y in zip(ours, theirs, strict=True) if x is not None and y is not None]
    if not both:
        return None
    other = [
        place
        for place in range(3)
        if None not in (ours[place], theirs[place]) and ours[place] != theirs[place]
    ]
    if not other:
        days = weekday_in(a.text), weekday_in(b.text)
        return Slip.SURE if None not in days and days[0] != days[1] else None
    if len(other) > 1:
        return None
    return _slip_in(other[0], ours, theirs)


def may_be_one_day(a: DateSpan, b: DateSpan) -> bool:
    """Whether two days are of one date as far as their words tell it: "July 23", to which an article of another year lends another one.

    >>> from dataclasses import replace
    >>> from factcheck.values.parse import parse_value
    >>> told, other = parse_value("July 23, 2021"), parse_value("July 23, 2022")
    >>> may_be_one_day(told, other), may_be_one_day(told, replace(other, text="July 23", relative=True))
    (False, True)
    """
    if not a.precision is b.precision is DatePrecision.DAY:
        return False
    ours, theirs = _parts(a), _parts(b)
    if None in (*ours[1:], *theirs[1:]) or ours[1:] != theirs[1:]:
        return False
    return ours[0] is None or theirs[0] is None or ours[0] == theirs[0]


def are_of_other_years(a: DateSpan, b: DateSpan) -> bool:
    """Whether the year that an article lends to a month, of which the words tell none, is not that of the other date: "May"."""
    if DatePrecision.MONTH not in (a.precision, b.precision):
        return False
    if a.yearly is not None or b.yearly is not None or None not in (_parts(a)[0], _parts(b)[0]):
        return False
    ours, theirs = a.first or a.last, b.first or b.last
    return ours is not None and theirs is not None and ours.year != theirs.year


def _slip_in(place: int, ours: tuple[int | None, ...], theirs: tuple[int | None, ...]) -> Slip | None:
    one, two = ours[place] or 0, theirs[place] or 0
    if place == 2:
        if _is_digit_more(one, two):
            return Slip.SURE
        return Slip.NEXT_DAY if abs(one - two) == 1 else Slip.LIKELY
    if place == 1:
        return Slip.SURE if ours[2] is not None and ours[2] == theirs[2] else Slip.LIKELY
    if abs(one - two) > MOST_YEARS:
        return None
    if ours[1] is None or theirs[1] is None:
        return Slip.LIKELY
    return Slip.IN_ONE_MONTH if None in (ours[2], theirs[2]) else Slip.SURE


def _is_digit_more(one: int, other: int) -> bool:
    """Whether a day has one digit more than another, another first digit, or its digits swapped: 6 and 16, 13 and 23, 12 and 21."""
    short, long = sorted((str(one), str(other)), key=lambda day: (len(day), day))
    if len(short) < len(long):
        return short in long
    return len(short) == 2 and (short[1] == long[1] or short == long[::-1])


def _parts(value: DateSpan) -> tuple[int | None, int | None, int | None]:
    """Year, month and day of a date, as far as its words tell them."""
    day: tuple[int | None, int, int]
    if value.yearly is not None:
        day = None, *value.yearly.first
    else:
        of = value.first or value.last
        if of is None:
            return None, None, None
        told_year = not value.relative or TELLS_YEAR.search(value.text)
        day = of.year if told_year else None, of.month, of.day
    told = PARTS[value.precision]
    return day[0], day[1] if told > 1 else None, day[2] if told > 2 else None
