"""Whether two quantities are of two scales: so far apart that neither is a slip of the other.

Who errs swaps digits, takes a neighbour's figure, another unit, or million for billion: what comes of it lies near, or has the
digits of the true figure. Of some two hundred contradictions that editors marked in articles none without the same digits was
three hundred times apart, while the height of a flight over a planet and its distance from the sun are a million times. None
and one are no scale: that nobody died contradicts any number of dead.
"""

from __future__ import annotations

import math
from itertools import product

from factcheck.values.slips import POWERS, slight_slip_between, slip_between
from factcheck.values.units import convert
from factcheck.values.value import Quantity, Value

# How many times one is the other, from where on they are of two scales, and how far their leading digits may differ all the same.
APART, AS_ROUNDED = 1_000.0, 0.05


def are_of_two_scales(a: Value, b: Value) -> bool:
    """Whether two quantities lie so far apart, in whatever units, and have not the same digits.

    >>> from factcheck.values.parse import parse_value
    >>> pairs = [("3,270 km", "6.3 billion miles"), ("$7.2 million", "$7.19 billion"), ("$600", "$600 billion"), ("6 mm", "48 cm")]
    >>> [are_of_two_scales(parse_value(a), parse_value(b)) for a, b in pairs]
    [True, False, False, False]
    >>> are_of_two_scales(parse_value("no deaths"), parse_value("1,200 deaths"))
    False
    """
    if not isinstance(a, Quantity) or not isinstance(b, Quantity):
        return False
    if slip_between(a, b) or slight_slip_between(a, b):
        return False
    ours, theirs = _numbers(a, b.unit), _numbers(b, b.unit)
    return bool(ours and theirs) and all(_are_apart(*pair) for pair in product(ours, theirs))


def _are_apart(one: float, other: float) -> bool:
    places = abs(math.log10(one / other))
    if places < math.log10(APART):
        return False
    power = round(places)
    return power not in POWERS or abs(10 ** (places - power) - 1) > AS_ROUNDED


def _numbers(value: Quantity, unit: str) -> list[float]:
    """The numbers of a value in a unit; none where one of them is zero, not given, or of another dimension."""
    numbers = value.number if isinstance(value.number, tuple) else (value.number,)
    told = [number for number in numbers if number]
    converted = told if value.unit == unit else [convert(number, value.unit, unit) for number in told]
    sizes = [abs(number) for number in converted if number]
    return sizes if len(sizes) == len(numbers) else []
