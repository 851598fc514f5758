"""The values of a text, found once where it is held against one fact after the other."""

from __future__ import annotations

import re
from datetime import date
from functools import lru_cache

from factcheck.values.find import find_values
from factcheck.values.value import DatePrecision, DateSpan, Value


@lru_cache(maxsize=4096)
def values_told(text: str, published: date | None) -> tuple[Value, ...]:
    """The values of a text, in order; `published` is the day of its article."""
    return tuple(find_values(text, published))


def tells_day(text: str, published: date | None, when: DateSpan) -> bool:
    """Whether a text has a day in full, be it of something else that happened then: "was done on 24 May 2007, but had only"."""
    day = (when.first, when.last, when.precision)
    return when.precision is DatePrecision.DAY and any(
        isinstance(value, DateSpan) and (value.first, value.last, value.precision) == day
        for value in values_told(text, published)
    )


def is_told_whole(told: str, text: str) -> bool:
    """Whether a value's words stand in a text by themselves: "7 May" does not in "on 17 May"."""
    return re.search(rf"(?<!\w){re.escape(told)}(?!\w)", text) is not None
