"""Amounts that differ only in their magnitude word: "$500" and "$500 billion"."""

from __future__ import annotations

import math

from factcheck.values.units import dimension
from factcheck.values.value import Quantity, Value

MAGNITUDES = {1e6: "million", 1e9: "billion", 1e12: "trillion"}
# Sums below this are looked at; "$1,500" is an amount of its own.
SMALL_SUM = 1000.0


def is_small_sum(value: Value) -> bool:
    """Whether a value is a whole sum of money below a thousand, without cents and without a magnitude word."""
    if not isinstance(value, Quantity) or dimension(value.unit) != "money" or "." in value.text:
        return False
    number = value.number
    return isinstance(number, float | int) and 0 < number < SMALL_SUM and number == int(number)


def lost_magnitude(small: Value, large: Value) -> str:
    """The magnitude word that makes `small` into `large` with the same digits, or "".

    Only for small whole sums: "$500" beside "$500 billion", not "$1.50" beside "$1.5 million".
    """
    if not (is_small_sum(small) and isinstance(small, Quantity) and isinstance(large, Quantity)):
        return ""
    if small.unit != large.unit or not isinstance(small.number, float | int):
        return ""
    if not isinstance(large.number, float | int):
        return ""
    ratio = large.number / small.number
    return next((word for factor, word in MAGNITUDES.items() if math.isclose(ratio, factor)), "")
