"""Days and months whose year nothing tells: in which year they may lie, and how they compare.

"March 23" and "March 29, 2021" disagree whatever the year of the first; "March 23" and "2021" do not.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from factcheck.values.answer import Agree, Comparison, Disagree
from factcheck.values.value import DateSpan, Yearly

YEAR_DAYS = 365.25
# A year with every day in it.
LEAP_YEAR = 2000
# Periods of more days have room for any day of the year, or nearly.
ALL_YEAR = 300


def in_year(span: DateSpan, year: int) -> DateSpan | None:
    """The days of a yearly date in `year`, None where it has none (29 February)."""
    days = _days(span.yearly, year) if span.yearly else None
    if days is None:
        return None
    return replace(span, first=days[0], last=days[1], relative=True, yearly=None)


def day_in(day: date, year: int) -> date | None:
    """The same day of another year, None where that has none (29 February)."""
    try:
        return day.replace(year=year)
    except ValueError:
        return None


def moved_to(span: DateSpan, year: int) -> DateSpan | None:
    """The days of a date whose year was guessed, in `year`, which is told; None where that has none of them (29 February)."""
    own = span.first or span.last
    if own is None:
        return None
    by = year - own.year
    first, last = (day and day_in(day, day.year + by) for day in (span.first, span.last))
    if (first is None) != (span.first is None) or (last is None) != (span.last is None):
        return None
    return replace(span, first=first, last=last, relative=False)


def compare_yearly(a: DateSpan, b: DateSpan) -> Comparison:
    """Whether two dates, of which one or both are without a year, can be one."""
    if a.yearly is None:
        a, b = b, a
    if a.yearly is None:
        return Agree()
    if b.yearly is not None:
        middle = _days(b.yearly, LEAP_YEAR)
        return _nearest(a.yearly, *middle) if middle else Agree()
    if b.first is None or b.last is None or (b.last - b.first).days > ALL_YEAR:
        return Agree()
    return _nearest(a.yearly, b.first, b.last)


def _nearest(yearly: Yearly, first: date, last: date) -> Comparison:
    """How far the yearly days are from `first` to `last` in the nearest year."""
    gaps = []
    for year in range(first.year - 1, last.year + 2):
        days = _days(yearly, year)
        if days is not None:
            gaps.append(max((days[0] - last).days, (first - days[1]).days, 0))
    gap = min(gaps, default=0)
    return Disagree(round(gap / YEAR_DAYS, 4)) if gap else Agree()


def _days(yearly: Yearly, year: int) -> tuple[date, date] | None:
    over = yearly.first > yearly.last  # "December 30 to January 2"
    try:
        return date(year, *yearly.first), date(year + over, *yearly.last)
    except ValueError:
        return None
