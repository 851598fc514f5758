"""Whether two values can be right of one thing at once, where both are the most or the least that there is of it.

As values "up to 30,000 tonnes" and "up to 3,000 tonnes" agree, for 2,000 tonnes are both. But what a lift carries at most is one
figure, and so is the upper end of a fine "between $5,100 and $10,000". This is asked only of claims that are known to tell one
thing; two claims that may be of two are compared as values (`values.compare`).
"""

from __future__ import annotations

from factcheck.values.compare import Disagree, compare
from factcheck.values.units import convert, dimension
from factcheck.values.value import Quantity, Value

# Bounds from above, which say how far a thing goes; from below they say only that there is more ("over a million").
UPPER = frozenset({"<=", "<"})
# Bounds that leave out their number, and from how many on nobody means to.
STRICT, MANY = frozenset({"<", ">"}), 20
# With how many zeros at its end a number may be one whose last digits were cut off, and by which share of it that is less at most.
FEWEST_ZEROS, OF_HASTE = 2, 0.01
# How much two ends differ at least, as a share of the larger one: less is a rounding.
OF_A_ROUNDING = 0.05


def are_at_odds(a: Value, b: Value) -> bool:
    """Whether two values of one thing cannot both be right: they have nothing in common, or are two upper limits of it.

    >>> from factcheck.values.parse import parse_value
    >>> pairs = [("up to 30,000 tonnes", "up to 3,000 tonnes"), ("up to 30 tonnes", "up to 31 tonnes"), ("over 30 m", "over 40 m")]
    >>> [are_at_odds(parse_value(one), parse_value(other)) for one, other in pairs]
    [True, False, False]
    >>> are_at_odds(parse_value("$5,100 to $10,000"), parse_value("$5,100 to $12,500"))
    True
    >>> [are_at_odds(parse_value("8,361 tonnes"), parse_value(text)) for text in ("8,300 tonnes", "8,500 tonnes", "8,200 tonnes")]
    [False, True, True]
    """
    if isinstance(compare(a, b), Disagree):
        return not (_is_cut_short(a, b) or _is_cut_short(b, a))
    if not isinstance(a, Quantity) or not isinstance(b, Quantity) or dimension(a.unit) != dimension(b.unit):
        return False
    if isinstance(a.number, tuple) and isinstance(b.number, tuple):
        return _share_one_end(a, b)
    if (
        isinstance(a.number, tuple)
        or isinstance(b.number, tuple)
        or not {a.comparator, b.comparator} <= UPPER
    ):
        return False
    return differ(_in_unit_of(a, b, a.number), b.number or 0.0)


def is_bound_by(a: Value, b: Value) -> bool:
    """Whether one value is a bound at the very number of the other, which no writer means to leave out: "over 118 desks", "118 desks".

    Of few things "more than three" are not three.

    >>> from factcheck.values.parse import parse_value
    >>> pairs = [("over 118 desks", "118 desks"), ("over three desks", "three desks"), ("over 118 km", "118 m")]
    >>> [is_bound_by(parse_value(one), parse_value(other)) for one, other in pairs]
    [True, False, False]
    """
    if not isinstance(a, Quantity) or not isinstance(b, Quantity) or a.number != b.number:
        return False
    if a.unit.split(" ")[-1] != b.unit.split(" ")[-1]:
        return False
    many = isinstance(a.number, float | int) and a.number >= MANY
    return many and (a.comparator in STRICT) != (b.comparator in STRICT)


def _is_cut_short(a: Value, b: Value) -> bool:
    """Whether `a` is `b` without its last digits, as who rounds in haste writes it: "8,300 tonnes" for 8,361."""
    if not isinstance(a, Quantity) or not isinstance(b, Quantity) or a.unit != b.unit:
        return False
    if not isinstance(a.number, float) or not isinstance(b.number, float) or not 0 < a.number < b.number:
        return False
    zeros = len(digits := f"{a.number:.0f}") - len(digits.rstrip("0"))
    if zeros < FEWEST_ZEROS or not a.number.is_integer():
        return False
    return b.number - a.number < 10**zeros and b.number - a.number <= OF_HASTE * b.number


def _share_one_end(a: Quantity, b: Quantity) -> bool:
    """Whether two ranges begin or end at one number, and only there."""
    if not isinstance(a.number, tuple) or not isinstance(b.number, tuple):
        return False
    low, high = (_in_unit_of(a, b, number) for number in a.number)
    ends = differ(low, b.number[0] or 0.0), differ(high, b.number[1] or 0.0)
    return ends.count(True) == 1


def _in_unit_of(a: Quantity, b: Quantity, number: float | None) -> float:
    number = number or 0.0
    return number if a.unit == b.unit else convert(number, a.unit, b.unit) or 0.0


def differ(one: float, other: float) -> bool:
    """Whether two numbers differ by more than a rounding."""
    return abs(one - other) > OF_A_ROUNDING * max(abs(one), abs(other))
