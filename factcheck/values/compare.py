"""Comparing values: they agree where their intervals meet, disagree where they are disjoint on one dimension.

Anything else is incomparable, with the reason: other kinds, other currencies, other bases, open questions. No
tolerance is needed beyond the intervals; a fact may give one of its own.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Final

from factcheck.lexicon.currencies import INTERCHANGEABLE
from factcheck.lexicon.currencies import UNITS as CURRENCIES
from factcheck.values.answer import Agree, Comparison, Disagree, Incomparable
from factcheck.values.names import compare_names, implies_name
from factcheck.values.times_compared import compare_times, time_implies
from factcheck.values.units import convert, currency_of, dimension
from factcheck.values.value import DateSpan, Flag, Interval, Name, Quantity, TimeOfDay, Value
from factcheck.values.weekdays import weekday_in
from factcheck.values.yearly import YEAR_DAYS, compare_yearly

# The answers are imported from here by those who compare.
__all__ = ["Agree", "Comparison", "Disagree", "Incomparable", "compare", "implies", "within"]


def compare(a: Value, b: Value, tolerance: float = 0.0) -> Comparison:
    """Whether two values can both be right; `tolerance` is a share by which quantities may differ besides.

    >>> from factcheck.values.parse import parse_value
    >>> six, exact = parse_value("around $6 million"), parse_value("$5.576 million")
    >>> compare(six, exact)
    Agree()
    """
    match a, b:
        case Quantity(), Quantity():
            return _compare_quantities(a, b, tolerance)
        case DateSpan(), DateSpan():
            return _compare_dates(a, b)
        case TimeOfDay(), TimeOfDay():
            return compare_times(a, b)
        case Name(), Name():
            return compare_names(a, b)
        case Flag(), Flag():
            return Agree() if a.flag == b.flag else Disagree(1.0)
        case _:
            return Incomparable(f"a {_sort(a)} and a {_sort(b)}")


def within(a: Value, b: Value, tolerance: float) -> bool:
    """Whether the two values agree once quantities may differ by `tolerance`, as a share of the larger one."""
    return isinstance(compare(a, b, tolerance), Agree)


def implies(a: Value, b: Value) -> bool:
    """Whether `b` follows from `a`: everything that `a` may be, `b` may be as well.

    >>> from factcheck.values.parse import parse_value
    >>> exact, bound = parse_value("6,650 employees"), parse_value("more than 6,000 employees")
    >>> implies(exact, bound), implies(bound, exact)
    (True, False)
    """
    match a, b:
        case Quantity(), Quantity():
            shared = _on_one_unit(_as_written(a) if b.comparator in _BOUNDS else a, b)
            if isinstance(shared, str) or (a.direction and b.direction and a.direction != b.direction):
                return False
            return _inside(*shared)
        case DateSpan(), DateSpan():
            if a.yearly or b.yearly:
                return a.yearly == b.yearly or (a.yearly is None and _same_day(a, b))
            starts = b.first is None or (a.first is not None and a.first >= b.first)
            return starts and (b.last is None or (a.last is not None and a.last <= b.last))
        case TimeOfDay(), TimeOfDay():
            return time_implies(a, b)
        case Name(), Name():
            return implies_name(a, b)
        case Flag(), Flag():
            return a.flag == b.flag
        case _:
            return False


def _sort(value: Value) -> str:
    """What a value is, for people."""
    return "time of day" if isinstance(value, TimeOfDay) else value.kind


def _same_day(a: DateSpan, b: DateSpan) -> bool:
    """Whether a full day is the day of a date without a year: "23 March 2021" says all of "March 23"."""
    return a.precision is b.precision and isinstance(compare_yearly(a, b), Agree)


_AGREE: Final = Agree()
_BOUNDS = frozenset(("<", "<=", ">", ">="))


def _as_written(quantity: Quantity) -> Quantity:
    """The quantity at its number alone: "500 employees" meet "at least 500 employees", whatever the rounding."""
    if quantity.comparator != "=" or not isinstance(quantity.number, float):
        return quantity
    return replace(quantity, interval=Interval(quantity.number, quantity.number))


def _inside(a: Interval, b: Interval) -> bool:
    """Whether the interval `a` lies in `b`, bounds compared with room for rounding errors of conversion."""
    slack = 1e-9 * max(
        abs(edge) for edge in (a.low or 0.0, a.high or 0.0, b.low or 0.0, b.high or 0.0, 1e-300)
    )
    below = b.low is not None and (
        a.low is None or a.low < b.low - slack or (b.low_open and not a.low_open and a.low <= b.low)
    )
    above = b.high is not None and (
        a.high is None or a.high > b.high + slack or (b.high_open and not a.high_open and a.high >= b.high)
    )
    return not below and not above


def as_a_fall(quantity: Quantity, other: Quantity) -> Quantity:
    """A number below zero beside a change that has its direction in words is a fall by so much: "-617 points", "fell 617 points"."""
    low, high = quantity.interval.low, quantity.interval.high
    told = quantity.direction == "down" or (quantity.direction is None and other.direction is not None)
    if not told or low is None or high is None or high >= 0:
        return quantity
    size = Interval(-high, -low, quantity.interval.high_open, quantity.interval.low_open)
    number = -quantity.number if isinstance(quantity.number, float) else quantity.number
    return replace(quantity, number=number, interval=size, direction="down")


def _compare_quantities(a: Quantity, b: Quantity, tolerance: float) -> Comparison:
    if a.direction or b.direction:
        a, b = as_a_fall(a, b), as_a_fall(b, a)
    shared = _on_one_unit(a, b)
    if isinstance(shared, str):
        return Disagree(1.0) if is_in_another_currency(a, b) else Incomparable(shared)
    if a.direction and b.direction and a.direction != b.direction:
        return _opposite(a, b)
    first, second = shared
    gap = _distance(first, second)
    if gap is None:
        return _AGREE
    edges = (first.low, first.high, second.low, second.high)
    scale = max([abs(edge) for edge in edges if edge is not None], default=0.0)
    share = gap / scale if scale else 0.0
    # Touching intervals meet unless a bound is open; converting units must not part them by a rounding error.
    if share <= max(tolerance, 1e-9) and not (gap == 0.0 and tolerance == 0.0 and _excluded(first, second)):
        return Agree()
    return Disagree(share)


def is_in_another_currency(a: Quantity, b: Quantity) -> bool:
    """Whether two sums are one number in two currencies, one of which is wrong, whatever the rate between them.

    >>> from factcheck.values.parse import parse_value
    >>> [is_in_another_currency(parse_value("£17 million"), parse_value(x)) for x in ("$17 million", "$22 million")]
    [True, False]
    >>> is_in_another_currency(parse_value("€17 million"), parse_value("$17 million"))  # They have been at par.
    False
    """
    (ours, _, per), (theirs, _, other) = a.unit.partition(" per "), b.unit.partition(" per ")
    if ours == theirs or per != other or not {ours, theirs} <= CURRENCIES:
        return False
    if not a.number or a.number != b.number or {a.comparator, b.comparator} != {"="}:
        return False
    return not any({ours, theirs} <= group for group in INTERCHANGEABLE)


def _opposite(a: Quantity, b: Quantity) -> Comparison:
    """A rise and a fall disagree, except where both may be nothing at all."""
    lows = [quantity.low for quantity in (a, b)]
    if all(low is not None and low <= 0 for low in lows):
        return Agree()
    return Disagree(1.0)


def _on_one_unit(a: Quantity, b: Quantity) -> tuple[Interval, Interval] | str:
    """Both intervals in one unit, the same whichever comes first; or why there is none."""
    if a.unit == b.unit:
        return a.interval, b.interval
    if {a.unit, b.unit} == {"ratio", "percent"}:
        return _share_and_percent(a, b)
    ours, theirs = dimension(a.unit), dimension(b.unit)
    if ours == theirs and currency_of(a.unit) != currency_of(b.unit):
        return f"{a.unit} and {b.unit} without a rate between them"
    if (not a.unit and theirs.startswith(_COUNT)) or (not b.unit and ours.startswith(_COUNT)):
        return a.interval, b.interval  # "100..200" in a fact, where the claim names what is counted
    if ours != theirs:
        return f"{_say(a.unit)} and {_say(b.unit)}"
    a, b = _in_any_ton(a), _in_any_ton(b)
    # Convert into the unit that comes first by name, so that the answer is symmetric to the last digit.
    if a.unit < b.unit:
        return a.interval, _converted(b.interval, b.unit, a.unit)
    return _converted(a.interval, a.unit, b.unit), b.interval


# A day in years.
_A_DAY: Final = round(1 / YEAR_DAYS, 4)
# A ton of 2,240 pounds in ones of 2,000, rounded up; a writer's "tons" may also be tonnes, which lie between.
_LONG_TON: Final = 1.121
# How the dimension of what is counted begins.
_COUNT: Final = "count:"


def _in_any_ton(quantity: Quantity) -> Quantity:
    """Tons as short or long ones, where the other figure is in another unit: "825 tons" and "825 tonnes" agree."""
    high = quantity.high
    if quantity.unit.partition("/")[0].partition(" ")[0] != "ton" or high is None or high < 0:
        return quantity
    return replace(quantity, interval=replace(quantity.interval, high=high * _LONG_TON))


def _share_and_percent(a: Quantity, b: Quantity) -> tuple[Interval, Interval] | str:
    """ "half" is 50 percent; "doubled" and "100 percent" are said of different things."""
    ratio, percent = (a, b) if a.unit == "ratio" else (b, a)
    if ratio.low is None or ratio.high is None or ratio.high > 1.05 or percent.direction:
        return "a multiple and a percentage"
    share = Interval(ratio.low * 100, ratio.high * 100)
    return (share, b.interval) if a is ratio else (a.interval, share)


def _converted(interval: Interval, unit: str, to: str) -> Interval:
    low = None if interval.low is None else convert(interval.low, unit, to)
    high = None if interval.high is None else convert(interval.high, unit, to)
    return Interval(low, high, interval.low_open, interval.high_open)


def _say(unit: str) -> str:
    return f"a {dimension(unit).removeprefix(_COUNT)}" if unit else "a bare number"


def _distance(a: Interval, b: Interval) -> float | None:
    """How far apart two intervals are: None where they overlap, 0.0 where they only touch."""
    if a.high is not None and b.low is not None and a.high <= b.low:
        return b.low - a.high if a.high < b.low or a.high_open or b.low_open else None
    if b.high is not None and a.low is not None and b.high <= a.low:
        return a.low - b.high if b.high < a.low or b.high_open or a.low_open else None
    return None


def _excluded(a: Interval, b: Interval) -> bool:
    """Whether two touching intervals meet only in a point that one of them leaves out."""
    return (a.high == b.low and (a.high_open or b.low_open)) or (
        b.high == a.low and (b.high_open or a.low_open)
    )


def _compare_dates(a: DateSpan, b: DateSpan) -> Comparison:
    if a.yearly or b.yearly:
        return compare_yearly(a, b)
    for left, right in ((a, b), (b, a)):
        if left.last is not None and right.first is not None and left.last < right.first:
            return Disagree(_years(left.last, right.first))
    if a.first == a.last == b.first == b.last and _name_two_weekdays(a, b):
        return Disagree(_A_DAY)
    return Agree()


def _name_two_weekdays(a: DateSpan, b: DateSpan) -> bool:
    """Whether two dates of one day each name a weekday, and not the same: "Sunday, 26 April 1986", "Saturday, April 26, 1986"."""
    ours, theirs = weekday_in(a.text), weekday_in(b.text)
    return ours is not None and theirs is not None and ours != theirs


def _years(first: date, second: date) -> float:
    """The distance of two days in years, so that severity has a scale."""
    return round((second - first).days / YEAR_DAYS, 4)
