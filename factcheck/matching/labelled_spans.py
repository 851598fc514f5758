"""How long a sheet says that something went on, by its dates: "Years active: 2009 - 2014" is no "active for seven years".

For `compare` only. The label says what went on, and the other passage must say it in a word of the same table; what it gives must be
a length of time ("for seven years", "took two years to record"), and none that is counted from a day ("seven years ago"). A span
without an end goes on, nobody knows how long.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final

from factcheck.claims.words.kinds import kind_of
from factcheck.claims.words.stem import stem
from factcheck.matching.coverage import WORD, denies
from factcheck.values.dates import parse_date
from factcheck.values.units import convert
from factcheck.values.value import DateSpan, Quantity, Value

# Labels of spans, with the words by which a sentence tells what went on.
GOING_ON: Final[dict[str, frozenset[str]]] = {
    label: frozenset(map(stem, words.split()))
    for label, words in {
        "years active": "active perform work career act sing tour play",
        "recorded": "record recording",
        "years of service": "serve service",
        "service years": "serve service",
        "reign": "reign rule",
        "in office": "office serve",
        "original run": "run air broadcast",
        "built": "build construct construction",
        "construction": "build construct construction",
        "filmed": "film shoot filming shooting",
    }.items()
}
LABEL = re.compile(rf"(?:\A|[.;!?]\s+|\n\s*)({'|'.join(GOING_ON)})::?\s+", re.IGNORECASE)
# Where what a label says ends: at the next one, or at the end of its line.
NEXT_LABEL = re.compile(r"[.;]\s+[A-Z][\w() -]{0,40}:|\n|\Z")
# What stands before a length of time that something took, and what behind it counts it from a day.
LASTING = re.compile(
    r"\b(?:for|takes?|took|taken|spent|lasted|spans|spanned|spanning|total of)\b(?: [a-z]+){0,3}\s*\Z",
    re.IGNORECASE,
)
COUNTED_FROM = re.compile(r"\s*(?:ago|before|after|later|earlier|old|now|since|of age)\b", re.IGNORECASE)
OPEN_END = re.compile(r"\b(?:present|today|now|ongoing|current)", re.IGNORECASE)
# A year that by itself was read as no date ("1965 - 1972; 1989").
YEAR = re.compile(r"\b(?:1[5-9]|20)\d\d\b")
DAYS_A_YEAR = 365.25
# A span of years may lack most of its first and of its last year.
BOTH_YEARS = 2.0


def against_a_span(
    text: str, values: Sequence[Value], other: str, others: Sequence[Value]
) -> tuple[str, str] | None:
    """How long `other` says that something went on that went on for another time by a label of `text`; None for nothing."""
    if denies(other) or "?" in other:
        return None
    told = {stem(word.lower()) for word in WORD.findall(other)}
    for value in others:
        years = _years(value) if _is_lasting(value, other) else None
        if years is None:
            continue
        for label, dates in _spans(text, values):
            if GOING_ON[label].isdisjoint(told):
                continue
            shortest, longest = _length(dates)
            if years[0] > longest or years[1] < shortest:
                return value.text, f"{label.capitalize()}: {', '.join(one.text for one in dates)}"
    return None


def _is_lasting(value: Value, text: str) -> bool:
    return (
        kind_of(value) == "duration"
        and LASTING.search(text[: value.start]) is not None
        and COUNTED_FROM.match(text[value.end :]) is None
    )


def _years(value: Value) -> tuple[float, float] | None:
    """The least and the most years that a length of time is."""
    if not isinstance(value, Quantity):
        return None
    factor = convert(1.0, value.unit, "year")
    if factor is None:
        return None
    low = 0.0 if value.low is None else value.low * factor
    return low, float("inf") if value.high is None else value.high * factor


def _spans(text: str, values: Sequence[Value]) -> Iterator[tuple[str, tuple[DateSpan, ...]]]:
    """The labels of what went on, with their dates."""
    for label in LABEL.finditer(text):
        following = NEXT_LABEL.search(text, label.end())
        end = following.start() if following else len(text)
        within = tuple(
            one
            for one in values
            if label.end() <= one.start < end and isinstance(one, DateSpan) and not one.relative
        )
        closed = all(one.first and one.last for one in within)
        beside = YEAR.finditer(" ".join(_beside(text, label.end(), end, within)))
        unread = tuple(one for year in beside if (one := parse_date(year[0])) is not None)
        if within and closed and not OPEN_END.search(text, label.end(), end):
            yield label[1].lower(), (*within, *unread)


def _beside(text: str, start: int, end: int, values: Sequence[Value]) -> Iterator[str]:
    """What stands between some values of `text[start:end]`."""
    for value in values:
        yield text[start : value.start]
        start = value.end
    yield text[start:end]


def _length(dates: Sequence[DateSpan]) -> tuple[float, float]:
    """The least and the most years from the first of some dates to the last; between several it may have paused."""
    firsts = [one.first for one in dates if one.first]
    lasts = [one.last for one in dates if one.last]
    longest = (max(lasts) - min(firsts)).days / DAYS_A_YEAR
    return (max(0.0, longest - BOTH_YEARS) if len(dates) == 1 else 0.0), longest
