"""Durations between two dates: "a three-year war (1939–1945)", "founded in 1990; ten years later, in 2005,".

The length of a span of dates is taken from the shortest that its words allow to the longest, both ends counted.
Deliberately missed: "three years between 1939 and 1945", which may be some of them; working days; ages.
"""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Iterator
from datetime import date

from factcheck.lexicon.calendar import MONTHS, MONTHS_SHORT
from factcheck.sums.passage import Passage, fold
from factcheck.sums.precision import span_of
from factcheck.sums.span import Span
from factcheck.sums.sum import Sum, SumKind, term_of
from factcheck.values.expression import Expression
from factcheck.values.units import convert
from factcheck.values.value import DatePrecision, DateSpan, Quantity

MONTH = Expression(rf"\b(?:{'|'.join([*MONTHS, *MONTHS_SHORT])})", re.IGNORECASE)
# "a three-year war (1939–1945)", "three years, from 1939 to 1945"
THEN_DATES = Expression(
    r"(?:(?!later|after|before|earlier|into|in )[a-z-]+ ){0,3}\((?:from |lasting from )?|,? (?:\(|[—–-] ?)?(?:lasting )?from|,"
)
# "from 1939 to 1945, a period of three years", "(1939–1945), three years in all"
DATES_END = Expression(r"[)\].,;:!?]|\Z")
THEN_LENGTH = Expression(
    r"\)?(?:,| [—–-])? ?\(?(?:or|lasting|a (?:period|span|total|duration|stretch|gap|run) of|a|an|spanning|in all|that is|i\.e\.)"
    r"|\)? ?(?:lasted|spanned|spans|lasts)(?: for)?| ?\("
)
LENGTH_ENDS = Expression(r"(?:[.,;:)!?—–].*|(?:in all|in total|altogether|long|later)\b.*)?", re.DOTALL)
# "ten years later, in 2005"
LATER = Expression(r"(?P<way>later|earlier|before|after that),? \(?(?:in|on)")
# "In 2005, ten years after it was founded in 1990"
AFTER = Expression(r"(?P<way>after|before) (?:[a-z' ]{1,40} )?(?:in|on)")
OTHER_LENGTH = Expression(
    r"\b(?:business|working|trading|school|sitting|non-consecutive|cumulative|total|combined|average|each|every|per|old|ages?|aged"
    r"|notice|minimum|maximum|at least|up to|experience|between|term|terms|sentence[ds]?|warranty|contract|lease|bond|mortgage|loan|anniversary|ago|light)\b|-old"
)
# Before a length that is no whole: "after three years (1999–2004)", "the first five years".
NO_WHOLE = Expression(
    r"\b(?:after|within|every|first|last|next|past|final|another|about every)(?: the| its| his| her)?\Z"
)
UNITS = frozenset({"day", "week", "fortnight", "month", "year", "decade", "century"})


def find_durations(passage: Passage) -> Iterator[Sum]:
    """The durations of the passage that stand beside the two dates they lead from and to."""
    lengths = [one for one in passage.amounts if one.unit in UNITS and isinstance(one.number, float)]
    if not lengths or not passage.dates or OTHER_LENGTH.search(passage.text):
        return
    for length in lengths:
        if _is_named(passage, length) or NO_WHOLE.search(passage.before(length)):
            continue
        for dates in passage.dates:
            if dates.precision is DatePrecision.SPAN and _belongs(passage, length, dates):
                yield from _lasting(passage, length, dates)
        yield from _later(passage, length)


def _is_named(passage: Passage, length: Quantity) -> bool:
    """Whether the length is part of a name, which keeps it whatever the dates: "the Hundred Years' War (1337–1453)"."""
    words = length.text.replace("-", " ").split()
    opens = length.start == passage.start
    return any(word[0].isupper() for word in words[1 if opens else 0 :])


def _belongs(passage: Passage, length: Quantity, dates: DateSpan) -> bool:
    """Whether the words make the length that of the dates."""
    reading = passage.document.reading
    if length.end > dates.start:
        between = fold(reading[dates.end : length.start])
        return (
            THEN_LENGTH.fullmatch(between) is not None
            and LENGTH_ENDS.fullmatch(passage.after(length)) is not None
        )
    between = fold(reading[length.end : dates.start])
    if THEN_DATES.fullmatch(between) is None:
        return False
    return between.endswith("from") or DATES_END.match(passage.after(dates)) is not None


def _lasting(passage: Passage, length: Quantity, dates: DateSpan) -> Iterator[Sum]:
    if dates.first is None or dates.last is None or dates.comparator != "=":
        return
    days = (dates.last - dates.first).days
    slack = _grain(dates.text, dates.first) + _grain(dates.text, dates.last)
    yield _sum(passage, length, (dates,), Span(max(0, days - slack), days + 1))


def _later(passage: Passage, length: Quantity) -> Iterator[Sum]:
    """ "In 1990 ...; ten years later, in 2005,": from the date before the length to the one behind it."""
    before = [one for one in passage.dates if one.end <= length.start]
    behind = [one for one in passage.dates if one.start >= length.end]
    if not before or not behind:
        return
    start, end = before[-1], behind[0]
    way = _way(passage, length, start, end)
    if not way or any(_is_vague(one) for one in (start, end)):
        return
    if way == "back":
        start, end = end, start
    if start.first is None or start.last is None or end.first is None or end.last is None:
        return
    shortest, longest = (end.first - start.last).days, (end.last - start.first).days
    if longest < 0:
        return
    yield _sum(passage, length, (start, end), Span(max(0, shortest), longest + 1))


def _is_vague(one: DateSpan) -> bool:
    """Whether a date is no point that a length can lead from or to."""
    return one.comparator != "=" or one.relative or one.precision is DatePrecision.SPAN


def _way(passage: Passage, length: Quantity, before: DateSpan, behind: DateSpan) -> str:
    """Whether the length leads "on" from the date before it to the one behind, or "back"; "" where it does neither."""
    reading = passage.document.reading
    words = fold(reading[length.end : behind.start])
    if found := LATER.fullmatch(words):
        return "back" if found["way"] in ("earlier", "before") else "on"
    found = AFTER.fullmatch(words)
    if found is None or fold(reading[before.end : length.start]) not in (",", ", just", ", only"):
        return ""
    return "back" if found["way"] == "after" else "on"


def _grain(text: str, day: date) -> int:
    """How many days the end of a span may lie from the one that was taken: a year where no month is named."""
    if not MONTH.search(text) and not re.search(r"\d[-/.]\d+[-/.]\d", text):
        return 366
    return 31 if day.day in (1, monthrange(day.year, day.month)[1]) else 0


def _sum(passage: Passage, length: Quantity, dates: tuple[DateSpan, ...], days: Span) -> Sum:
    factor = convert(1.0, "day", length.unit) or 1.0
    return Sum(
        SumKind.DATES,
        term_of(passage.document, length),
        tuple(term_of(passage.document, one) for one in dates),
        span_of(length),
        (days.times(factor),),
        length.unit,
        "the time between the dates",
    )
