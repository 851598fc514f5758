"""Whether two dates that limit claims may name one time, and whether an article came out near it."""

from __future__ import annotations

import re
from datetime import date
from math import inf

from factcheck.claims.claim import Claim
from factcheck.values.compare import Agree, compare
from factcheck.values.value import DatePrecision, DateSpan, Value

# How a time ends that is counted back from the day of the article.
AGO = "ago"
# More days than any date lasts.
MOST_DAYS = 1e6
# Articles this many days apart speak of one "Monday".
SAME_DAY_NEWS = 3
# Articles this many days apart speak of different times, unless they say which.
SAME_NEWS_DAYS = 45
# An anniversary, or a day that counts from another one; "after" alone may tell what came before what is dated, and what is done
# "every year since 1985" counts no years.
COUNTS_FROM_A_DAY = re.compile(
    r"(?<!\bevery )(?<!\beach )\b(?:days?|weeks?|months?|years?|anniversary) (?:after|before|since|later|earlier|ago)\b|\banniversary\b",
    re.IGNORECASE,
)


def same_days(a: DateSpan, b: DateSpan) -> bool:
    """Whether two dates may name one time: one lies within the other. The 2017-18 season is not that of 2018-19.

    What is told as so long ago is counted by whole years or months, and may be any time that has most of it: "five years ago", 2017.
    """
    if a.yearly or b.yearly:
        return isinstance(compare(a, b), Agree)
    ours = a.first or date.min, a.last or date.max
    theirs = b.first or date.min, b.last or date.max
    if (ours[0] <= theirs[0] and theirs[1] <= ours[1]) or (theirs[0] <= ours[0] and ours[1] <= theirs[1]):
        return True
    both = (min(ours[1], theirs[1]) - max(ours[0], theirs[0])).days + 1
    return any(_is_so_long_ago(span) and 2 * both > _length(span) for span in (a, b))


def _is_so_long_ago(span: DateSpan) -> bool:
    """Whether a time is counted back from the day of the article, and no month or year by its name ("last year")."""
    return span.relative and span.text.endswith(AGO) and span.comparator == "="


def _length(span: DateSpan) -> float:
    return (span.last - span.first).days + 1 if span.first and span.last else inf


def is_near(day: date, span: DateSpan) -> bool:
    """Whether a day lies in a span of days, or so close to it that the same news is told."""
    first, last = span.first or date.min, span.last or date.max
    if first <= day <= last:
        return True
    return min(abs((day - first).days), abs((day - last).days)) <= SAME_NEWS_DAYS


def ends_with(a: DateSpan, b: DateSpan) -> bool:
    """Whether one is the day on which the other ends: "the year 2022" and "the year to 31 December 2022"."""
    closes = DatePrecision.DAY in (a.precision, b.precision) and a.last is not None and a.last == b.last
    return closes and "=" == a.comparator == b.comparator


def number_of_days(value: Value) -> float | None:
    """A number that two dates have in common only where they are the same days; None for no date, or one without an end."""
    if not isinstance(value, DateSpan) or value.first is None or value.last is None:
        return None
    return value.first.toordinal() + (value.last - value.first).days / MOST_DAYS


def is_since(claim: Claim) -> bool:
    """Whether a date is only one from which on something was so: "since 12 February" agrees with any later day."""
    return isinstance(claim.value, DateSpan) and claim.value.comparator in (">", ">=")


def is_long_ago(claim: Claim) -> bool:
    """Whether a date says no more than about how long ago something was: "thirty years ago"."""
    return isinstance(claim.value, DateSpan) and claim.value.text.endswith(f" {AGO}")
