"""Which weekday a text gives a date: in the words of the date ("Monday, 28 January 2025"), right before it or right behind it."""

from __future__ import annotations

import re
from typing import Final

from factcheck.lexicon.calendar import WEEKDAYS, WEEKDAYS_SHORT
from factcheck.values.expression import Expression

_NUMBERS: Final = {**WEEKDAYS, **WEEKDAYS_SHORT}
_DAY: Final = "|".join(sorted(_NUMBERS, key=len, reverse=True))
_IN_FULL: Final = Expression(rf"\b(?:{'|'.join(WEEKDAYS)})\b", re.IGNORECASE)
_INSIDE: Final = Expression(rf"\b(?P<day>{_DAY})\b", re.IGNORECASE)
# "Monday (28 January 2025)"; how far before its date a weekday may begin.
_BEFORE: Final = Expression(rf"\b(?P<day>{_DAY})\.?,? ?\(?\Z", re.IGNORECASE)
_LONGEST_BEFORE: Final = 20
# "4 May 2011, a Wednesday", "4 May 2011 (Wednesday)", "4 May 2011 was a Wednesday".
_BEHIND: Final = Expression(
    rf"(?:,? (?:which )?(?:is|was|fell on|falls on)? ?an? |,? ?\()(?P<day>{_DAY})\b(?! \w)", re.IGNORECASE
)


def weekday_in(text: str) -> int | None:
    """The weekday that a text names in full, counted from Monday; "sun" and "sat" are words of their own.

    >>> weekday_in("Sunday, 26 April"), weekday_in("the sun rose")
    (6, None)
    """
    found = _IN_FULL.search(text)
    return WEEKDAYS[found[0].lower()] if found else None


def weekday_behind(text: str) -> int | None:
    """The weekday that a text gives the date right before it.

    >>> weekday_behind(", a Wednesday."), weekday_behind(", a Wednesday crowd")
    (2, None)
    """
    found = _BEHIND.match(text)
    return _NUMBERS[found["day"].lower()] if found else None


def find_weekday(text: str, start: int, end: int, *, first: int, last: int) -> tuple[int, int, int] | None:
    """Where the weekday of the date from `start` to `end` stands, between `first` and `last`, and which it is."""
    begin = max(first, start - _LONGEST_BEFORE)
    found = (
        _INSIDE.search(text, start, end)
        or _BEFORE.search(text, begin, start)
        or _BEHIND.match(text, end, last)
    )
    return (found.start("day"), found.end("day"), _NUMBERS[found["day"].lower()]) if found else None
