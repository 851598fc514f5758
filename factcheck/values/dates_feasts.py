"""Feasts as days: "Christmas Day 2024", "New Year's Eve", "on Halloween", "Good Friday 2018".

With a year they are days. Without one they need "on" before them and no word of a habit in their sentence, and take
their year as other days do. Those that move with Easter need their year. A day that countries keep at different times
("Independence Day 2018") is its year. Deliberately missed: "Christmas" and "Easter" alone, which last for some days.
"""

from __future__ import annotations

from datetime import date, timedelta

from factcheck.lexicon.feasts import FEASTS, FEASTS_OF_A_COUNTRY, FEASTS_OF_EASTER, HABITS
from factcheck.values import dates_days, dates_patterns
from factcheck.values.dates_days import Days
from factcheck.values.dates_digits import year_in
from factcheck.values.dates_written import Written
from factcheck.values.expression import Expression
from factcheck.values.value import DatePrecision

_ON = Expression(rf"(?<![A-Za-z])[Oo]n{dates_patterns.GAP}\Z")
# A clause goes on or ends behind the day: "on Christmas Day he", not "on Boxing Day sales", "on Halloween II".
_ENDS = Expression(
    r"\s?[.,;:!?)—–]|\s+(?:and|at|but|by|for|from|he|her|his|in|it|its|she|that|the|their|they|to|was|we|were|when|with)(?![A-Za-z])|\s*\Z"
)
_SENTENCE = Expression(r"[.!?](?:\s|\Z)")
_WORDS = Expression("[a-z]+")
_LONGEST_LEFT = 200
_FEASTS = {name.replace("'", ""): days for name, days in FEASTS.items()}
_OF_A_COUNTRY = frozenset(name.replace("'", "") for name in FEASTS_OF_A_COUNTRY)


def read_feast(text: str, position: int, published: date | None) -> Written | None:
    """The feast that begins at `position` as a day, or None."""
    match = dates_patterns.FEAST.match(text, position)
    if match is None:
        return None
    name = " ".join(match["feast"].lower().replace("’", "'").replace(".", "").split())
    end, year = year_in(text, match, "", published)
    relative = match["year"] is None
    if name.replace("'", "") in _OF_A_COUNTRY:
        return Written(position, end, DatePrecision.YEAR, year=year, relative=relative) if year else None
    if name in FEASTS_OF_EASTER:
        return _of_easter(position, end, name, year, relative=relative)
    month, day = _FEASTS[name.replace("'", "")]
    if year is not None:
        return Written(position, end, DatePrecision.DAY, year=year, month=month, day=day, relative=relative)
    if not _is_one_day(text, position, match.end("feast")):
        return None
    return Written(position, match.end("feast"), DatePrecision.DAY, month=month, day=day)


def _of_easter(start: int, end: int, name: str, year: int | None, *, relative: bool) -> Written | None:
    """A feast that moves with Easter, in a year that is told."""
    if year is None or not _FIRST_GREGORIAN < year <= _LAST_YEAR:
        return None
    sunday = dates_days.easter(year)
    first, last = (sunday + timedelta(days=by) for by in FEASTS_OF_EASTER[name])
    return Written(start, end, DatePrecision.DAY, days=Days(first, last), relative=relative)


_FIRST_GREGORIAN = 1752  # Britain's calendar; before it the churches differ
_LAST_YEAR = 2199


def _is_one_day(text: str, start: int, end: int) -> bool:
    """Whether the feast of one year is meant: "it sank on Christmas Day", not "it shuts on Christmas Day each year"."""
    if not _ON.search(text, max(0, start - 4), start) or not _ENDS.match(text, end):
        return False
    left = max(0, start - _LONGEST_LEFT)
    for stop in _SENTENCE.finditer(text, left, start):
        left = stop.end()
    right = _SENTENCE.search(text, end, end + _LONGEST_LEFT)
    words = _WORDS.findall(text[left : right.start() if right else end + _LONGEST_LEFT].lower())
    return HABITS.isdisjoint(words)
