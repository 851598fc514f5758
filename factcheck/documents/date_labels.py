"""The stop behind a date that labels a paragraph, which is read as a colon: "**May 4, 2015.** The bridge opens."

A date alone is no sentence. With a colon or a dash behind it an entry of a timeline is one, and so it is with a stop, or where only
its own letters set it off: "**May 2015** The bridge opens". A year may as well be a title ("**1984** A novel"), so that it
labels what follows only where another paragraph has such a date, too.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from factcheck.values.expression import Expression

_MONTH = (
    r"(?:Jan(?:uary|\.)?|Feb(?:ruary|\.)?|Mar(?:ch|\.)?|Apr(?:il|\.)?|May|June?|July?|Aug(?:ust|\.)?|Sept?(?:ember|\.)?"
    r"|Oct(?:ober|\.)?|Nov(?:ember|\.)?|Dec(?:ember|\.)?)"
)
_DAY = r"\d{1,2}(?:st|nd|rd|th)?"
_YEAR = r"(?:1[5-9]|20)\d\d"
_WEEKDAY = r"(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,?\s+)?"
_DATE = rf"(?: {_MONTH}\s+{_DAY}(?:,?\s+{_YEAR})? | {_DAY}\s+{_MONTH}(?:,?\s+{_YEAR})? | {_MONTH}\s+{_YEAR} )"
_PART = r"(?:(?i:early|mid|late)[-\s]|(?i:spring|summer|autumn|fall|winter)\s+)?"
_BEGINS = r"""(?=["“'‘(\[]?[A-Z])"""
_LABEL = Expression(rf"\s* {_WEEKDAY} {_DATE} (?P<stop>\.) \s+ {_BEGINS}", re.VERBOSE)
# Markup is read as spaces, so that there are two of them where letters of another kind end.
_SET_OFF = Expression(
    rf"\s+ {_WEEKDAY} (?:{_PART} {_DATE} | (?P<year>{_PART} {_YEAR})) (?P<stop>\s) \s+ {_BEGINS}", re.VERBOSE
)
# How many paragraphs must have a date that is set off, so that a year is one.
_LEAST_OF_YEARS = 2


def find_date_label(reading: str, start: int, end: int) -> int | None:
    """Where the stop behind a date stands that opens `reading[start:end]` and labels the rest; None for none.

    >>> find_date_label("May 4, 2015. The bridge opens.", 0, 30), find_date_label("May 4, 2015.", 0, 12)
    (11, None)
    """
    match = _LABEL.match(reading, start, end)
    return match.start("stop") if match is not None else None


def with_labels(reading: str, spans: Iterable[tuple[int, int]]) -> str:
    """The reading with a colon behind each date that labels one of its blocks, which lie in `spans`."""
    spans = tuple(spans)
    stops = [stop for start, end in spans if (stop := find_date_label(reading, start, end)) is not None]
    for stop in (*stops, *_ends_set_off(reading, spans)):
        reading = f"{reading[:stop]}:{reading[stop + 1 :]}"
    return reading


def _ends_set_off(reading: str, spans: Iterable[tuple[int, int]]) -> Iterator[int]:
    """Where the dates end that open some blocks and are set off from the rest by their letters alone."""
    # The marks of a list or of bold letters stand before a block or in it.
    found = [_SET_OFF.match(reading, max(0, start - 1), end) for start, end in spans]
    dates = [match for match in found if match is not None]
    for match in dates:
        if not match["year"] or len(dates) >= _LEAST_OF_YEARS:
            yield match.start("stop")
