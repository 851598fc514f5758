"""Dates that are spelled or counted out: "the Fourth of July", "the nineteenth century", "the first Monday of May 2021".

A day needs its month behind it, a weekday that is counted its month and year. Deliberately missed: years in words, and
decades in words ("the nineties"), which are as often ages and temperatures.
"""

from __future__ import annotations

from datetime import date

from factcheck.lexicon import calendar
from factcheck.values import dates_days, dates_patterns
from factcheck.values.dates_days import Days
from factcheck.values.dates_digits import MONTH_NUMBERS, is_month, year_in
from factcheck.values.dates_written import Written
from factcheck.values.expression import Expression
from factcheck.values.value import DatePrecision

_WEEK = 7
_LONGEST_LEFT = 24


def read_spelled(text: str, position: int, published: date | None) -> Written | None:
    """The day or the century whose ordinal stands at `position`, or None."""
    if (century := dates_patterns.SPELLED_CENTURY.match(text, position)) is not None:
        days = dates_days.century(calendar.CENTURY_WORDS[_folded(century["number"])])
        return Written(position, century.end(), DatePrecision.CENTURY, days=days) if days else None
    found = dates_patterns.SPELLED_DAY.match(text, position)
    if found is None or not is_month(found["month"]) or _is_share(text, position, found.end()):
        return None
    end, year = year_in(text, found, "", published)
    return _on_a_day(position, end, year, found["month"], found["day"], told=found["year"] is not None)


_SHARES = Expression(r"(?<![A-Za-z])(?:[Aa]|[Oo]ne)[\s-]\Z")
_OWNED = ("'s", "’s")


def _is_share(text: str, start: int, end: int) -> bool:
    """ "A third of May's sales" is a part of them."""
    return _SHARES.search(text, max(0, start - 5), start) is not None or text.startswith(_OWNED, end)


def spelled_after_month(text: str, position: int, published: date | None) -> Written | None:
    """ "July Fourth", "May fifth, 2020": the day in words behind its month, or None."""
    found = dates_patterns.DAY_SPELLED_AFTER.match(text, position)
    if found is None or not is_month(found["month"]):
        return None
    end, year = year_in(text, found, "", published)
    return _on_a_day(position, end, year, found["month"], found["day"], told=found["year"] is not None)


def _on_a_day(start: int, end: int, year: int | None, month: str, day: str, *, told: bool) -> Written:
    relative = year is not None and not told
    number = calendar.DAY_WORDS[_folded(day)]
    return Written(
        start,
        end,
        DatePrecision.DAY,
        year=year,
        month=MONTH_NUMBERS[month.lower()],
        day=number,
        relative=relative,
    )


def counted_weekday(text: str, position: int, weekday: int) -> Written | None:
    """ "The first Monday of May 2021": the weekday at `position` of a month, by the ordinal before it."""
    before = _ORDINAL_BEFORE.search(text, max(0, position - _LONGEST_LEFT), position)
    behind = dates_patterns.OF_MONTH_AND_YEAR.match(text, position) if before else None
    if before is None or behind is None or not is_month(behind["month"]):
        return None
    month = dates_days.month(int(behind["year"]), MONTH_NUMBERS[behind["month"].lower()])
    days = _weekdays_of(month, weekday)
    place = calendar.COUNTED_WEEKS[before["which"].lower()]
    if not -len(days) <= place < len(days):
        return None
    only = days[place]
    return Written(before.start("which"), behind.end(), DatePrecision.DAY, days=Days(only, only))


_ORDINAL_BEFORE = Expression(
    rf"(?<![A-Za-z0-9])(?P<which>(?i:{dates_patterns.either(calendar.COUNTED_WEEKS)}))\s+\Z"
)


def _weekdays_of(month: Days, weekday: int) -> list[date]:
    first = 1 + (weekday - month.first.weekday()) % _WEEK
    return [month.first.replace(day=number) for number in range(first, month.last.day + 1, _WEEK)]


def _folded(word: str) -> str:
    return " ".join(word.lower().replace("-", " ").split())
