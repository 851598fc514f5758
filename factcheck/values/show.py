"""Showing values: what a value was read as, and the value in a few characters for labels.

Numbers are rounded to what their words gave; nothing here decides anything.
"""

from __future__ import annotations

from typing import Final

from factcheck.lexicon.clock import LOCAL
from factcheck.lexicon.currencies import SIGNS
from factcheck.lexicon.nouns import IRREGULAR
from factcheck.values.units import is_currency, measure_of
from factcheck.values.value import DatePrecision, DateSpan, Flag, Name, Quantity, TimeOfDay, Value

_SCALES: Final = ((1e12, "trillion", "T"), (1e9, "billion", "B"), (1e6, "million", "M"))
_PLURALS: Final = {singular: plural for plural, singular in reversed(IRREGULAR.items())}
_SPOKEN: Final = {"percent": "%", "percentage_point": "percentage points", "basis point": "basis points"}
_OPEN: Final = {"<": "less than", "<=": "at most", ">": "more than", ">=": "at least"}


def describe(value: Value) -> str:
    """What a value was read as: its words and the interval, for people.

    >>> from factcheck.values.parse import parse_value
    >>> describe(parse_value("$5.576 million"))
    '$5.576 million: 5.5755 to 5.5765 million USD'
    """
    words = " ".join(value.text.split())
    match value:
        case Quantity():
            return f"{words}: {_interval(value)}"
        case DateSpan():
            return f"{words}: {_days(value)}"
        case TimeOfDay():
            return f"{words}: {_hours(value)}"
        case Name():
            return f"{words}: the name {value.name}"
        case Flag():
            return f"{words}: {'yes' if value.flag else 'no'}"


def _interval(value: Quantity) -> str:
    low, high = value.low, value.high
    unit = _unit(value.unit, plural=True)
    scale, word = _scale(max((abs(edge) for edge in (low, high) if edge is not None), default=0.0))
    unit = f"{word} {unit}".strip()
    if low is None and high is None:
        return unit
    if low is None or high is None:
        edge = low if high is None else high
        bound = _OPEN.get(value.comparator, "at least" if high is None else "at most")
        return f"{bound} {_number((edge or 0.0) / scale)} {unit}".strip()
    if value.unit == "rank":
        return f"rank {_number(low)}"
    if low == high:
        return f"exactly {_number(low / scale)} {unit}".strip()
    return f"{_number(low / scale)} to {_number(high / scale)} {unit}".strip()


def _scale(size: float) -> tuple[float, str]:
    for scale, word, _ in _SCALES:
        if size >= scale:
            return scale, word
    return 1.0, ""


def _number(number: float) -> str:
    """The number without exponent or needless zeros, thousands set apart."""
    if number != 0 and not 1e-4 <= abs(number) < 1e15:
        return f"{number:.6g}"
    shown = f"{number:,.6f}" if abs(number) < 1000 else f"{number:,.3f}"
    return shown.rstrip("0").rstrip(".")


def _unit(unit: str, *, plural: bool) -> str:
    above, per, below = unit.partition(" per ")
    name = _SPOKEN.get(above, above)
    if plural and name == above:
        name = _plural(above)
    return f"{name} per {below}" if per else name


def _plural(unit: str) -> str:
    """The plural of a counted noun or a unit in words; symbols and codes stay as they are."""
    if not unit or unit == "ratio" or unit == "rank" or is_currency(unit):
        return unit
    dimension = measure_of(unit).dimension
    spelled = unit.isalpha() and unit.islower() and (len(unit) > 3 or dimension == "duration")
    if not spelled and not dimension.startswith("count:"):
        return unit
    kind, space, noun = unit.rpartition(" ")
    if space:
        return f"{kind} {_plural(noun)}"
    if unit in _PLURALS:
        return _PLURALS[unit]
    if unit.endswith("y") and unit[-2:-1] not in "aeiou":
        return f"{unit[:-1]}ies"
    return f"{unit}es" if unit.endswith(("s", "x", "ch", "sh")) else f"{unit}s"


def _days(value: DateSpan) -> str:
    if value.yearly is not None:
        return "of a year that is not told"
    if value.first is None and value.last is None:
        return "any day"
    if value.first is None:
        return f"until {value.high}"
    if value.last is None:
        return f"from {value.low}"
    return f"{value.low}" if value.first == value.last else f"{value.low} to {value.high}"


def _hours(value: TimeOfDay) -> str:
    """The minutes that a time may be: "18:06 to 18:07", in the zone that is told."""
    first, last = (f"{second // 3600 % 24:02}:{second // 60 % 60:02}" for second in (value.first, value.last))
    span = first if first == last else f"{first} to {last}"
    half = ", or the same twelve hours later" if value.either_half else ""
    zone = (
        ""
        if value.zone in ("", LOCAL)
        else f", {value.zone.upper() if value.zone == 'utc' else value.zone} time"
    )
    return span + half + zone


def brief(value: Value) -> str:
    """The value in a few characters, for labels.

    >>> from factcheck.values.parse import parse_value
    >>> brief(parse_value("about 6 million US dollars"))
    '$6M'
    """
    match value:
        case Quantity():
            return _brief_quantity(value)
        case DateSpan():
            return (
                " ".join(value.text.split())
                if value.precision is not DatePrecision.DAY
                else _brief_day(value)
            )
        case TimeOfDay():
            return " ".join(value.text.split())
        case Name():
            return value.name
        case Flag():
            return "yes" if value.flag else "no"


def _brief_day(value: DateSpan) -> str:
    return value.low or value.high or value.text


def _brief_quantity(value: Quantity) -> str:
    if value.number is None:
        return " ".join(value.text.split())
    if value.unit == "rank":
        return f"No. {_number(value.number[0] if isinstance(value.number, tuple) else value.number)}"
    numbers = value.number if isinstance(value.number, tuple) else (value.number,)
    shown = "-".join(_short(number, money=is_currency(value.unit)) for number in numbers)
    return _with_unit(shown, value, one=numbers == (1.0,))


def _short(number: float, *, money: bool) -> str:
    """ "6M", "500B"; counts keep their digits up to a million."""
    for scale, _, letter in _SCALES:
        if abs(number) >= scale:
            return f"{_number(number / scale)}{letter}"
    return _number(number)


def _with_unit(shown: str, value: Quantity, *, one: bool) -> str:
    unit, per, below = value.unit.partition(" per ")
    rate = f"/{below}" if per else ""
    if unit == "percent":
        return f"{shown}%{rate}"
    if unit == "ratio":
        return f"{shown}x"
    if unit == "":
        return shown
    if is_currency(unit):
        sign = SIGNS.get(unit)
        minus, digits = ("-", shown[1:]) if shown.startswith("-") else ("", shown)
        return f"{minus}{sign}{digits}{rate}" if sign else f"{shown} {unit}{rate}"
    if unit in ("°", "°C", "°F"):
        return f"{shown}{unit}"
    spoken = _SPOKEN.get(unit, _plural(unit)) if not one else unit.replace("_", " ")
    return f"{shown} {spoken}{rate}"
