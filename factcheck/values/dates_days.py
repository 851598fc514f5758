"""The days that a period covers: a year, a month, a season, a decade, and their early, middle and late parts.

Pure calendar arithmetic; a period is a pair of days, both included. What no calendar has (30 February,
the year 0) is None.
"""

from __future__ import annotations

from datetime import date, timedelta
from math import ceil, floor
from typing import NamedTuple

from factcheck.lexicon.calendar import PARTS, SEASONS

_MONTHS_A_YEAR = 12
# A period of whole months is divided by months, so that "early 2024" ends with a month.
_DAYS_DIVIDED_BY_MONTHS = 360


class Days(NamedTuple):
    """The first and the last day of a period."""

    first: date
    last: date


def day(year: int, month: int, number: int) -> Days | None:
    """One day, None where the month has no such day."""
    try:
        only = date(year, month, number)
    except ValueError:
        return None
    return Days(only, only)


def month(year: int, number: int) -> Days:
    """A month of a year."""
    first = date(year, number, 1)
    return Days(first, _add_months(first, 1) - timedelta(days=1))


def quarter(year: int, number: int) -> Days:
    """A calendar quarter, 1 to 4."""
    return Days(month(year, 3 * number - 2).first, month(year, 3 * number).last)


def years(first: int, last: int) -> Days:
    """Whole years, both included."""
    return Days(date(first, 1, 1), date(last, 12, 31))


def fiscal_year(year: int) -> Days:
    """A fiscal year named after a calendar year: every start that is in use.

    Companies end "FY2024" from January 2024 (retailers, named after the year they end in) to March 2025
    (Japan, named after the year they start in).
    """
    return Days(date(year - 1, 2, 1), date(year + 1, 3, 31))


def season(year: int, name: str) -> Days:
    """A season of the north; a winter named by one year may be either that touches it."""
    (first_month, first_day), (last_month, last_day) = SEASONS[name]
    if first_month < last_month:
        return Days(date(year, first_month, first_day), date(year, last_month, last_day))
    return Days(date(year - 1, first_month, first_day), date(year + 1, last_month, last_day))


def decade(year: int) -> Days:
    """The decade that begins with `year`; "the 1900s" and other full hundreds are the century.

    "The 2000s" are the decade: nobody can mean the century yet.
    """
    if year % 100 == 0 and year != 2000:
        return years(year, year + 99)
    return years(year, year + 9)


def century(number: int) -> Days | None:
    """A century by its number; both counts of its years fit (1800 to 1900 for the 19th)."""
    if not 1 < number <= 99:
        return None
    return years((number - 1) * 100, number * 100)


def twelfths(days: Days, low: int, high: int) -> Days:
    """The part of a period from `low` to `high` twelfths, widened to whole months (or days, where it is short)."""
    length = (days.last - days.first).days + 1
    if length >= _DAYS_DIVIDED_BY_MONTHS:
        months = round(length / 365.25 * _MONTHS_A_YEAR)
        first = _add_months(days.first, floor(months * low / 12))
        return Days(first, _add_months(days.first, ceil(months * high / 12)) - timedelta(days=1))
    first = days.first + timedelta(days=floor(length * low / 12))
    return Days(first, days.first + timedelta(days=ceil(length * high / 12) - 1))


def part(days: Days, name: str) -> Days:
    """The early, middle, late... part of a period, by the table of parts."""
    return twelfths(days, *PARTS[name])


def easter(year: int) -> date:
    """Easter Sunday of the western churches (the anonymous Gregorian algorithm, as in Meeus, 1991).

    >>> easter(2018), easter(2021)
    (datetime.date(2018, 4, 1), datetime.date(2021, 4, 4))
    """
    golden, (hundreds, years) = year % 19, divmod(year, 100)
    epact = (19 * golden + hundreds - hundreds // 4 - (hundreds - (hundreds + 8) // 25 + 1) // 3 + 15) % 30
    weekday = (32 + 2 * (hundreds % 4) + 2 * (years // 4) - epact - years % 4) % 7
    late = (golden + 11 * epact + 22 * weekday) // 451
    number, day = divmod(epact + weekday - 7 * late + 114, 31)
    return date(year, number, day + 1)


def week_of(day: date) -> Days:
    """The week a day is in, from Sunday to Sunday so that both ways to start a week fit."""
    monday = day - timedelta(days=day.weekday())
    return Days(monday - timedelta(days=1), monday + timedelta(days=6))


def widened(days: Days, by: int) -> Days:
    """The period with so many days more on each side."""
    return Days(days.first - timedelta(days=by), days.last + timedelta(days=by))


def shifted_month(day: date, months: int) -> Days:
    """The month so many months after the one `day` is in."""
    first = _add_months(day.replace(day=1), months)
    return month(first.year, first.month)


def _add_months(first: date, months: int) -> date:
    year, index = divmod(first.year * _MONTHS_A_YEAR + first.month - 1 + months, _MONTHS_A_YEAR)
    return date(year, index + 1, 1)
