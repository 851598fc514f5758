"""Writes dates in other words that say the same, or less closely: ISO days, other orders, the month, the year.

Dates without a month or year in their own words ("Monday", "last month") yield nothing.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from bench.written import MONTHS, Rewrite
from factcheck.values.value import DatePrecision, DateSpan

RESPELLED, ROUNDED = "respelled", "rounded"

WITH_YEAR = re.compile(r"(?<!\d)\d{4}(?!\d)")
NAMES_MONTH = re.compile(rf"\b(?:{'|'.join(name[:3] for name in MONTHS)})[a-z]*\b|\d{{4}}-\d\d")
PLAIN_YEAR = re.compile(r"\d{4}")
# The months that anybody would put at the beginning, in the middle and at the end of a year.
PARTS = ((1, 2, "early"), (6, 7, "mid"), (11, 12, "late"))
LATE_DAY, EARLY_DAY = 23, 7


def redated(value: DateSpan, words: str, before: str) -> Iterator[Rewrite]:
    """The same date in other words; `before` is the text that comes before it.

    >>> from factcheck.values.parse import parse_value
    >>> value = parse_value("27 January 2025")
    >>> [other.words for other in redated(value, "27 January 2025", "It fell on ")]
    ['January 27, 2025', '2025-01-27', 'Jan. 27, 2025', '27th January 2025', 'in January 2025']
    """
    if value.comparator != "=" or value.first is None:
        return
    match value.precision:
        case DatePrecision.DAY if NAMES_MONTH.search(words):
            forms = _days(value, bool(WITH_YEAR.search(words)), before)
        case DatePrecision.MONTH if WITH_YEAR.search(words) and NAMES_MONTH.search(words):
            forms = _months(value, before)
        case DatePrecision.YEAR if PLAIN_YEAR.fullmatch(words):
            forms = _years(value, before)
        case _:
            return
    yield from (form for form in forms if form.words != words)


def _days(value: DateSpan, with_year: bool, before: str) -> Iterator[Rewrite]:
    day = value.first
    if day is None:
        return
    month, year = MONTHS[day.month - 1], f" {day.year}" if with_year else ""
    comma = f",{year}" if with_year else ""
    yield Rewrite(RESPELLED, f"{day.day} {month}{year}")
    yield Rewrite(RESPELLED, f"{month} {day.day}{comma}")
    if with_year:
        yield Rewrite(RESPELLED, day.isoformat())
    yield Rewrite(RESPELLED, f"{_short(month)} {day.day}{comma}")
    yield Rewrite(RESPELLED, f"{day.day}{_ending(day.day)} {month}{year}")
    if before.endswith(("on ", "On ")):
        lead = before[-3].replace("o", "i").replace("O", "I") + "n "
        if with_year:
            yield Rewrite(ROUNDED, f"{lead}{month}{year}", back=3)
        elif day.day >= LATE_DAY or day.day <= EARLY_DAY:
            part = "late" if day.day >= LATE_DAY else "early"
            yield Rewrite(ROUNDED, f"{lead}{part} {month}", back=3)


def _months(value: DateSpan, before: str) -> Iterator[Rewrite]:
    if value.first is None:
        return
    month, year = value.first.month, value.first.year
    yield Rewrite(RESPELLED, f"{MONTHS[month - 1]} {year}")
    yield Rewrite(RESPELLED, f"{_short(MONTHS[month - 1])} {year}")
    yield Rewrite(RESPELLED, f"{MONTHS[month - 1]} of {year}")
    if before.endswith(("in ", "In ")):
        yield Rewrite(ROUNDED, str(year))
        for first, last, part in PARTS:
            if first <= month <= last:
                yield Rewrite(ROUNDED, f"mid-{year}" if part == "mid" else f"{part} {year}")


def _years(value: DateSpan, before: str) -> Iterator[Rewrite]:
    if value.first is not None and before.endswith(("in ", "In ")):
        decade = value.first.year // 10 * 10
        yield Rewrite(ROUNDED, f"the {decade}s")
        if value.first.year % 10 in (4, 5, 6):
            yield Rewrite(ROUNDED, f"the mid-{decade}s")


def _short(month: str) -> str:
    """The month as it is abbreviated; short names are not."""
    return month if len(month) <= 4 else f"{month[:4] if month == 'September' else month[:3]}."


def _ending(day: int) -> str:
    if day in (11, 12, 13):
        return "th"
    return {1: "st", 2: "nd", 3: "rd"}.get(day % 10, "th")
