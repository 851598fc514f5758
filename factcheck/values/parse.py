"""Parsing a whole string as one value, for curated facts: "160 employees", "100..200", "July 2023", "yes".

Facts are written with care, so more is read than in prose: a bare year is a date, "third" a rank, "..." a range.
What is no quantity, date or flag is a name.
"""

from __future__ import annotations

import re
from typing import Final

from factcheck.lexicon.numerals import ORDINALS, PARTS
from factcheck.lexicon.units import BEFORE_NUMBER
from factcheck.values.dates import parse_date
from factcheck.values.expression import Expression
from factcheck.values.find import read_values
from factcheck.values.intervals import PART, interval_of
from factcheck.values.numerals import tidy
from factcheck.values.own_words import NO_WORDS, OwnWords
from factcheck.values.things import without_description
from factcheck.values.times_of_day import parse_time
from factcheck.values.value import Flag, Interval, Name, Quantity, TimeOfDay, Value

_YES: Final = frozenset(("yes", "true"))
_NO: Final = frozenset(("no", "false"))
_RANGE: Final = Expression(r"\s*(?:\.\.\.?|…)\s*")
_ORDINAL: Final = Expression(
    r"(?:the\s+)?(?:(?P<word>[a-z]+)|(?P<digits>[0-9]{1,4})(?:st|nd|rd|th))", re.IGNORECASE
)
_PART: Final = Expression(r"(?:(?:an?|one)[ -](?=[a-z]))?(?P<part>(?<=[ -])[a-z]+|half)", re.IGNORECASE)
_ARTICLE: Final = Expression(r"(?:the|a|an)\s+", re.IGNORECASE)
_LEADS: Final = frozenset("the a an from between up down by".split())
_REST: Final = Expression(r"[\s.,;:()\"'“”‘’]*")


def parse_value(text: str, own: OwnWords = NO_WORDS) -> Value | None:
    """The value that the whole string is, or None for an empty one; what is no other value is a name.

    `own` are the words that the project adds.

    >>> parse_value("100..200 employees").interval
    Interval(low=100.0, high=200.0, low_open=False, high_open=False)
    >>> parse_value("Hangzhou, China").name
    'Hangzhou, China'
    """
    trimmed = text.strip()
    if not trimmed:
        return None
    if trimmed.lower() in _YES | _NO:
        return Flag(0, len(text), text, trimmed.lower() in _YES)
    return (
        _rank(text)
        or _share(text)
        or _time(text)
        or _range(text, own)
        or _date(text)
        or _quantity(text, own)
        or _name(text)
    )


def _rank(text: str) -> Quantity | None:
    found = _ORDINAL.fullmatch(text.strip())
    if found is None:
        return None
    number = ORDINALS.get(found["word"].lower()) if found["word"] else int(found["digits"])
    if number is None:
        return None
    return Quantity(0, len(text), text, float(number), Interval(float(number), float(number)), "rank")


def _share(text: str) -> Quantity | None:
    """ "half", "a third", "one quarter": a share without the words that prose needs around it."""
    found = _PART.fullmatch(text.strip())
    if found is None or found["part"].lower() not in PARTS:
        return None
    number = tidy(PARTS[found["part"].lower()])
    return Quantity(0, len(text), text, number, interval_of(number, number * PART, None), "ratio")


def _range(text: str, own: OwnWords) -> Value | None:
    """ "A..B", where either end may carry the unit and both may have hedges of their own."""
    parts = _RANGE.split(text)
    if len(parts) != 2:
        return None
    low, high = (_quantity(part, own) for part in parts)
    if low is None or high is None or not isinstance(low.number, float) or not isinstance(high.number, float):
        return None
    if low.unit != high.unit and low.unit and high.unit:
        return None
    if not low.number < high.number:
        return None
    number = (low.number, high.number)
    return Quantity(
        0, len(text), text, number, Interval(tidy(low.number), tidy(high.number)), high.unit or low.unit
    )


def _time(text: str) -> TimeOfDay | None:
    """A time of day, or the first and the last of several: "18:05..18:10"."""
    parts = _RANGE.split(text.strip())
    if len(parts) != 2 or not parts[0]:
        return parse_time(text)
    first, last = parse_time(parts[0]), parse_time(parts[1])
    if first is None or last is None or first.zone not in ("", last.zone) or last.last < first.first:
        return None
    return TimeOfDay(0, len(text), text, first.first, last.last, "=", last.zone)


def _date(text: str) -> Value | None:
    return parse_date(text)


def _quantity(text: str, own: OwnWords) -> Quantity | None:
    """The one quantity of the text, if nothing but hedges and articles stand beside it."""
    found = [item for item in read_values(text, own=own) if not _is_reason(item)]
    quantity = without_description(found[0], own) if len(found) == 1 else None
    if not isinstance(quantity, Quantity):
        return None
    if not _is_rest(text[quantity.end :]) or not _is_lead(text[: quantity.start], quantity):
        return None
    return quantity


def _is_reason(item: object) -> bool:
    return not isinstance(item, Quantity)


def _is_rest(rest: str) -> bool:
    """Whether what stands behind the quantity leaves it the value: nothing, or few words without a name."""
    words = rest.split()
    return _REST.fullmatch(rest) is not None or (len(words) <= 3 and rest == rest.lower())


def _is_lead(lead: str, quantity: Quantity) -> bool:
    """Whether what stands before the quantity is a hedge, an article, a word of direction or range or a unit that stands there."""
    words = lead.lower().split()
    if words and BEFORE_NUMBER.get(words[-1]) == quantity.unit:
        words = words[:-1]  # "Magnitude 7.8", "pH 5.5"
    hedged = quantity.comparator != "=" and len(words) <= 4
    return hedged or not words or (len(words) == 1 and words[0] in _LEADS)


def _name(text: str) -> Name:
    folded = " ".join(text.split())
    return Name(0, len(text), text, _ARTICLE.sub("", folded, count=1) if _ARTICLE.match(folded) else folded)
