"""The stop behind a date that labels a paragraph, which is read as a colon: "**May 4, 2015.** The bridge opens."

A date alone is no sentence. With a colon or a dash behind it an entry of a timeline is one, and so it is with a stop.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from factcheck.values.expression import Expression

_MONTH = (
    r"(?:Jan(?:uary|\.)?|Feb(?:ruary|\.)?|Mar(?:ch|\.)?|Apr(?:il|\.)?|May|June?|July?|Aug(?:ust|\.)?|Sept?(?:ember|\.)?"
    r"|Oct(?:ober|\.)?|Nov(?:ember|\.)?|Dec(?:ember|\.)?)"
)
_DAY = r"\d{1,2}(?:st|nd|rd|th)?"
_YEAR = r"(?:1[5-9]|20)\d\d"
_WEEKDAY = r"(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,?\s+)?"
_LABEL = Expression(
    rf"""
    \s* {_WEEKDAY}
    (?: {_MONTH}\s+{_DAY}(?:,?\s+{_YEAR})? | {_DAY}\s+{_MONTH}(?:,?\s+{_YEAR})? | {_MONTH}\s+{_YEAR} )
    (?P<stop>\.) \s+ (?=["“'‘(\[]?[A-Z])
    """,
    re.VERBOSE,
)


def find_date_label(reading: str, start: int, end: int) -> int | None:
    """Where the stop behind a date stands that opens `reading[start:end]` and labels the rest; None for none.

    >>> find_date_label("May 4, 2015. The bridge opens.", 0, 30), find_date_label("May 4, 2015.", 0, 12)
    (11, None)
    """
    match = _LABEL.match(reading, start, end)
    return match.start("stop") if match is not None else None


def with_labels(reading: str, spans: Iterable[tuple[int, int]]) -> str:
    """The reading with a colon behind each date that labels one of its blocks, which lie in `spans`."""
    stops = [stop for start, end in spans if (stop := find_date_label(reading, start, end)) is not None]
    for stop in stops:
        reading = f"{reading[:stop]}:{reading[stop + 1 :]}"
    return reading
