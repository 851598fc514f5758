"""Weekdays: "Monday, 28 January 2025" was a Tuesday.

Only dates with a year of their own, in the calendar of today: the old one was in use until 1923 in parts of Europe.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from factcheck.lexicon.calendar import WEEKDAYS, WEEKDAYS_SHORT
from factcheck.sums.passage import Passage
from factcheck.sums.span import Span
from factcheck.sums.sum import Sum, SumKind, Term
from factcheck.values.expression import Expression
from factcheck.values.value import DatePrecision, DateSpan

FIRST_YEAR = 1924
DAYS = {**WEEKDAYS, **WEEKDAYS_SHORT}
NAMES = tuple(name.capitalize() for name, _ in sorted(WEEKDAYS.items(), key=lambda item: item[1]))
DAY = "|".join(sorted(DAYS, key=len, reverse=True))
# Inside the words of the date, right before it ("Monday (28 January 2025)"), right behind it (", a Monday").
INSIDE = Expression(rf"\b(?P<day>{DAY})\b", re.IGNORECASE)
BEFORE = Expression(rf"\b(?P<day>{DAY})\.?,? ?\(?\Z", re.IGNORECASE)
BEHIND = Expression(
    rf"(?:,? (?:which )?(?:is|was|fell on|falls on)? ?an? |,? ?\()(?P<day>{DAY})\b(?! \w)", re.IGNORECASE
)


def find_weekdays(passage: Passage) -> Iterator[Sum]:
    """The dates of the passage that name their weekday."""
    for date in passage.dates:
        if (
            date.precision is not DatePrecision.DAY
            or date.relative
            or date.first is None
            or date.first != date.last
        ):
            continue
        if date.first.year < FIRST_YEAR or str(date.first.year) not in date.text:
            continue
        found = _weekday(passage, date)
        if found is not None:
            start, end, day = found
            weekday = date.first.weekday()
            yield Sum(
                SumKind.DATES,
                Term(None, passage.document.excerpt(start, end)),
                (Term(date, passage.document.excerpt(date.start, date.end)),),
                Span(day, day),
                (Span(weekday, weekday),),
                "weekday",
                f"{date.first.isoformat()} was a {NAMES[weekday]}",
            )


def _weekday(passage: Passage, date: DateSpan) -> tuple[int, int, int] | None:
    """Where the date's weekday stands and which it is, counted from Monday."""
    reading = passage.document.reading
    inside = INSIDE.search(reading, date.start, date.end)
    if inside:
        found: re.Match[str] | None = inside
    else:
        start = max(passage.start, date.start - 20)
        found = BEFORE.search(reading, start, date.start) or BEHIND.match(reading, date.end, passage.end)
    if found is None:
        return None
    return found.start("day"), found.end("day"), DAYS[found["day"].lower()]
