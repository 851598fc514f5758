"""Values, subjects and scopes in words: what the tool understood, told so that an editor can check it."""

from __future__ import annotations

from factcheck.claims.claim import Scope
from factcheck.values.value import DateSpan, Flag, Name, Quantity, Value

# From this magnitude up a number is shown with its word.
MAGNITUDES = ((1e12, "trillion"), (1e9, "billion"), (1e6, "million"))
# How units are written after a number, where not as they stand.
UNITS = {"percent": "%", "percentage_point": "percentage points", "ratio": "times", "rank": "(rank)"}


def number_words(number: float) -> str:
    """A number as people write it.

    >>> number_words(5.5e6), number_words(16.5), number_words(2048)
    ('5.5 million', '16.5', '2,048')
    """
    for size, word in MAGNITUDES:
        if abs(number) >= size:
            return f"{number / size:,.10g} {word}"
    return f"{number:,.10g}"


def value_words(value: Value) -> str:
    """What a value was read as.

    >>> from factcheck.values.value import Interval
    >>> value_words(Quantity(0, 3, "17%", 17, Interval(16.5, 17.5), "percent", direction="down"))
    '16.5 to 17.5 %, down'
    """
    match value:
        case Quantity():
            unit = UNITS.get(value.unit, value.unit)
            direction = f", {value.direction}" if value.direction else ""
            return f"{_span_words(value)}{f' {unit}' if unit else ''}{direction}"
        case DateSpan():
            return _day_words(value)
        case Name():
            return value.name
        case Flag():
            return "yes" if value.flag else "no"


def _span_words(value: Quantity) -> str:
    """The interval of a quantity in words."""
    low, high = value.low, value.high
    if low is None and high is None:
        return "any number"
    if low is None:
        return f"{'below' if value.interval.high_open else 'up to'} {number_words(high or 0)}"
    if high is None:
        return f"{'over' if value.interval.low_open else 'at least'} {number_words(low)}"
    if low == high:
        return number_words(low)
    first, last = number_words(low), number_words(high)
    # "5.5 to 6.5 million" reads better than "5.5 million to 6.5 million".
    words, more = first.split(" "), last.split(" ")
    return f"{words[0] if words[1:] == more[1:] else first} to {last}"


def _day_words(value: DateSpan) -> str:
    """The days of a date in words."""
    if value.low == value.high:
        return value.low or "any day"
    if value.low is None:
        return f"until {value.high}"
    return f"from {value.low} on" if value.high is None else f"{value.low} to {value.high}"


def scope_words(scope: Scope) -> str:
    """What limits a claim; empty where nothing does.

    >>> scope_words(Scope(place="the US", basis="per year"))
    'in: the US; per year'
    """
    parts = [
        f"when: {scope.time.text}" if scope.time else "",
        f"in: {scope.place}" if scope.place else "",
        f"part: {scope.part}" if scope.part else "",
        scope.basis or "",
        f"if: {scope.condition}" if scope.condition else "",
    ]
    return "; ".join(part for part in parts if part)
