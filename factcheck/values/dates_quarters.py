"""Quarters, halves and fiscal years: "Q3 2024", "4Q23", "H1 2024", "2024 Q3", "FY2024", "Q3 FY24", "fiscal 2024".

A fiscal year may begin in any month, so its days are all that any company means by it.
"""

from __future__ import annotations

import re

from factcheck.lexicon import calendar
from factcheck.values import dates_days, dates_patterns
from factcheck.values.dates_days import Days
from factcheck.values.dates_written import Written
from factcheck.values.value import DatePrecision, NotAValue

_TWO_DIGITS_PIVOT = 69
_SHORT_RUN = 2
_YEAR_RUN = 4
_LONGEST_LEFT = 24
_FISCAL_YEARS = range(1900, 2200)


def read_quarter(text: str, position: int) -> Written | NotAValue | None:
    """ "Q3 2024", "Q3 FY24", "Q3'24", "H1 2024"; "Q3" alone waits for its year."""
    start = position - 1
    if (start and (text[start - 1].isalnum() or text[start - 1] in "-_.")) or text[start] in "qh":
        return None
    match = dates_patterns.QUARTER.match(text, position)
    if match is None:
        return None
    half = text[start] == "H"
    precision = DatePrecision.PART if half else DatePrecision.QUARTER
    number = int(match["number"])
    if match["fiscal"]:
        year = int(match["fiscal_year"])
        days = dates_days.fiscal_year(year if year > 99 else 2000 + year)
        return Written(start, match.end(), precision, days=days)
    if match["year"] is None and match["short"] is None:
        # "H1" alone is a heading or a visa.
        has_company = not half and _has_company(text, start, match.end("number"))
        return Written(start, match.end("number"), precision, quarter=number) if has_company else None
    year = int(match["year"]) if match["year"] else full_year(int(match["short"]))
    return _quarter_or_half(start, match.end(), half, number, year)


def read_quarter_after(text: str, position: int) -> Written | None:
    """ "4Q23", "1H 2024"."""
    return from_year_and_quarter(dates_patterns.QUARTER_AFTER.match(text, position))


def read_fiscal_year(text: str, position: int, run: int) -> Written | None:
    """ "FY2024", "FY24", "fiscal 2024", "fiscal year 2024": which days those are, only the company knows."""
    match = after_fiscal(text, position)
    if match is None or run not in (_SHORT_RUN, _YEAR_RUN):
        return None
    digits = int(text[position : position + run])
    if run == _SHORT_RUN and text[position - 1].isspace():
        return None
    year = digits if run == _YEAR_RUN else 2000 + digits
    if year not in _FISCAL_YEARS:
        return None
    days, end = dates_days.fiscal_year(year), position + run
    second = dates_patterns.FISCAL_SECOND_YEAR.match(text, end)
    if second and int(second["last"]) % 100 == (year + 1) % 100:
        days, end = Days(days.first, dates_days.fiscal_year(year + 1).last), second.end()
    return Written(match.start(), end, DatePrecision.YEAR, days=days)


def after_fiscal(text: str, position: int) -> re.Match[str] | None:
    """The "FY" or "fiscal year" directly before a place."""
    left = max(0, position - _LONGEST_LEFT)
    before = text[left:position]
    if "FY" not in before and "fiscal" not in before:
        return None
    return dates_patterns.FISCAL_BEFORE.search(text, left, position)


def from_year_and_quarter(match: re.Match[str] | None) -> Written | None:
    """The quarter or half of a match that has its letter, its number and its year."""
    if match is None:
        return None
    year = int(match["year"])
    year = year if year > 99 else full_year(year)
    return _quarter_or_half(match.start(), match.end(), match["letter"] == "H", int(match["number"]), year)


def full_year(short: int) -> int:
    """The year that two digits stand for: 69 to 99 in the last century, else in this."""
    return short + (1900 if short >= _TWO_DIGITS_PIVOT else 2000)


def _has_company(text: str, start: int, end: int) -> bool:
    """Whether "Q3" without a year is a quarter: "in Q3", "Q3 results", "Q1 and Q2 2024"; it is a car, too."""
    before = text[max(0, start - _LONGEST_LEFT) : start].split()
    if before and before[-1].lower() in calendar.QUARTER_CUES:
        return True
    return dates_patterns.AFTER_QUARTER.match(text, end) is not None


def _quarter_or_half(start: int, end: int, half: bool, number: int, year: int) -> Written | None:
    if not half:
        return Written(start, end, DatePrecision.QUARTER, year=year, quarter=number)
    if number > 2:
        return None
    return Written(start, end, DatePrecision.PART, year=year, twelfths=(6 * number - 6, 6 * number))
