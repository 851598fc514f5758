"""Weekdays: "Monday, 28 January 2025" was a Tuesday.

Only dates with a year of their own, in the calendar of today: the old one was in use until 1923 in parts of Europe.
"""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.lexicon.calendar import WEEKDAYS
from factcheck.sums.passage import Passage
from factcheck.sums.span import Span
from factcheck.sums.sum import Sum, SumKind, Term
from factcheck.values.value import DatePrecision
from factcheck.values.weekdays import find_weekday

FIRST_YEAR = 1924
NAMES = tuple(name.capitalize() for name, _ in sorted(WEEKDAYS.items(), key=lambda item: item[1]))


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
        found = find_weekday(
            passage.document.reading, date.start, date.end, first=passage.start, last=passage.end
        )
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
