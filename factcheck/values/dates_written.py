"""A date as it is written, before its year is known: "March 10", "late December", "Q3 2024".

A `Written` date holds what its words say; `days_in` answers which days those are in a given year. The readers
that find written dates fill it in, `factcheck.values.dates` resolves the year.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, timedelta

from factcheck.values import dates_days
from factcheck.values.dates_days import Days
from factcheck.values.value import DatePrecision

# A date without a year lies in the past of an article, unless that is so long ago that the coming one is meant.
_LONGEST_PAST = 300
# An article may come out some days after it was written.
_LATE = timedelta(days=7)


@dataclass(frozen=True, slots=True)
class Written:
    """What the words of a date say; 0 and "" where they do not.

    `days` is set where the words give the days without a year of their own (a decade, "last week"); `year` is None
    where it must be found elsewhere. `twelfths` is the part of the period that is meant. `comparator` is set
    where the form itself opens an end ("2015-present").
    """

    start: int
    end: int
    precision: DatePrecision
    year: int | None = None
    month: int = 0
    day: int = 0
    last_day: int = 0
    quarter: int = 0
    season: str = ""
    days: Days | None = None
    twelfths: tuple[int, int] | None = None
    relative: bool = False
    weekday: int | None = None
    comparator: str = "="

    @property
    def is_dated(self) -> bool:
        """Whether its days are known without looking elsewhere for a year."""
        return self.days is not None or self.year is not None


def days_in(written: Written, year: int | None = None) -> Days | None:
    """The days of a written date, in its own year or else in `year`; None where there are none (30 February)."""
    own = written.year if written.year is not None else year
    whole = written.days or (None if own is None else _period(written, own))
    if whole is None or written.twelfths is None:
        return whole
    return dates_days.twelfths(whole, *written.twelfths)


def resolved(written: Written, published: date, *, ahead: bool = False) -> Written | None:
    """A date without a year in the year nearest to `published`, the past before the future or, with `ahead`, behind it.

    None where no year near has the day, or has it on the weekday that is written.
    """
    candidates = [(year, days_in(written, year)) for year in range(published.year - 1, published.year + 2)]
    choices = [(year, days) for year, days in candidates if days and _weekday_fits(written, days)]
    if not choices:
        return None
    distance = _distance_ahead if ahead else _distance
    year, _ = min(choices, key=lambda choice: distance(choice[1], published))
    return replace(written, year=year, relative=True)


def _period(written: Written, year: int) -> Days | None:
    if written.day and written.last_day:
        first = dates_days.day(year, written.month, written.day)
        last = dates_days.day(year, written.month, written.last_day)
        return Days(first.first, last.last) if first and last and first <= last else None
    if written.day:
        return dates_days.day(year, written.month, written.day)
    if written.month:
        return dates_days.month(year, written.month)
    if written.season:
        return dates_days.season(year, written.season)
    if written.quarter:
        return dates_days.quarter(year, written.quarter)
    return dates_days.years(year, year)


def _weekday_fits(written: Written, days: Days) -> bool:
    return written.weekday is None or days.first.weekday() == written.weekday


def _distance(days: Days, published: date) -> tuple[int, int]:
    if days.first <= published:
        past = max(0, (published - days.last).days)
        return (0, past) if past <= _LONGEST_PAST else (2, past)
    return 1, (days.first - published).days


def _distance_ahead(days: Days, published: date) -> tuple[int, int]:
    if days.last >= published - _LATE:
        return 0, abs((days.first - published).days)
    return 1, (published - days.last).days
