"""Claims that give the day of a fact another weekday: "Tuesday, 4 May 2011" by a fact on what happened on Wednesday, 4 May 2011.

A day has one weekday, whatever is told of it. So whom the sentence is about, and what it says happened, need not be
understood: "It is Tuesday, 4 May, and we stand at the gate". A day without its year is that of the fact where the article came
out near it and tells of no other year, for in another year it may well have been a Tuesday.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable

from factcheck.claims.claim import Claim, Confidence
from factcheck.claims.words.years import years_in
from factcheck.facts.fact import Fact
from factcheck.matching.days import is_near
from factcheck.matching.fact_descriptions import stems_of
from factcheck.matching.facts import FactMatch
from factcheck.matching.match import Comparable
from factcheck.values.compare import Disagree
from factcheck.values.value import DatePrecision, DateSpan, Value, is_in_digits
from factcheck.values.weekdays import weekday_behind, weekday_in

# Words by which a day without a year is one of another year.
OF_ANOTHER_YEAR = re.compile(
    r"\b(?:last|next|previous|following|that|another) year\b|\byears? (?:ago|earlier|later|before|after|since)\b|\banniversary\b",
    re.IGNORECASE,
)


class WeekdayIndex:
    """The facts on a day whose weekday they tell, by month and day."""

    def __init__(self, facts: Iterable[Fact]) -> None:
        """Index `facts`."""
        self._by_day: defaultdict[tuple[int, int], list[Fact]] = defaultdict(list)
        for fact in facts:
            if isinstance(fact.value, DateSpan) and _tells_weekday(fact, fact.value):
                self._by_day[_day(fact.value)].append(fact)

    def match(self, claim: Claim) -> FactMatch | None:
        """The fact whose day `claim` gives another weekday; of several the one that its sentence says most of."""
        value = claim.value
        if not isinstance(value, DateSpan) or not self._by_day or value.comparator != "=":
            return None
        weekday, day = _weekday_of(claim), _day(value)
        near = [
            fact
            for fact in self._by_day.get(day, ())
            if weekday is not None
            and _is_day_of(claim, value, fact.value)
            and weekday != _calendar(fact.value)
        ]
        if not near:
            return None
        told = set(stems_of(claim.reading))
        fact = max(near, key=lambda one: len(told & set(stems_of(one.claim))))
        return FactMatch(fact, Comparable(Confidence.HIGH), Disagree(1.0))


def _tells_weekday(fact: Fact, value: DateSpan) -> bool:
    if value.precision is not DatePrecision.DAY or value.first is None or value.first != value.last:
        return False
    inside = weekday_in(value.text)
    return (weekday_in(fact.claim) if inside is None else inside) == _calendar(value)


def _day(value: DateSpan) -> tuple[int, int]:
    """The month and the day of a date of a single day, else (0, 0)."""
    if value.precision is not DatePrecision.DAY:
        return 0, 0
    if value.yearly is not None:
        return value.yearly.first if value.yearly.first == value.yearly.last else (0, 0)
    if value.first is None or value.first != value.last:
        return 0, 0
    return value.first.month, value.first.day


def _weekday_of(claim: Claim) -> int | None:
    """The weekday that a claim gives its day, counted from Monday."""
    inside = weekday_in(claim.value.text)
    if inside is not None:
        return inside if is_in_digits(claim.value) else None
    return weekday_behind(claim.reading.partition(claim.value.text)[2])


def _is_day_of(claim: Claim, value: DateSpan, fact: Value) -> bool:
    """Whether the day of a claim is that of a fact, by its year or, where it has none, by that of the article."""
    assert isinstance(fact, DateSpan)
    assert fact.first is not None
    if years_in(value.text):
        return value.first == fact.first
    if claim.published is None or not is_near(claim.published, fact):
        return False
    return years_in(claim.reading) <= {str(fact.first.year)} and OF_ANOTHER_YEAR.search(claim.reading) is None


def _calendar(value: Value) -> int:
    assert isinstance(value, DateSpan)
    assert value.first is not None
    return value.first.weekday()
