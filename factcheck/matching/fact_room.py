"""How much room a fact leaves around its value: for a rounder form of it that is accepted, and for a bound that is far off."""

from __future__ import annotations

from factcheck.values.compare import implies
from factcheck.values.units import convert, dimension
from factcheck.values.value import Quantity, Value

# A rounder form pardons a figure that may lie in at least this share of what it covers.
AS_ROUND = 0.2
# A true value so many times the bound that an article gives: the article means another figure.
FAR_OFF = 8.0


def pardons(accepted: Value, value: Value, true: Value) -> bool:
    """Whether an accepted value may speak for the claim's: a rounder form of the true one only for what is as round."""
    if not isinstance(accepted, Quantity) or not isinstance(value, Quantity):
        return True
    if isinstance(accepted.number, tuple) or not implies(true, accepted):
        return True  # A range, or another value: the author means it as it stands.
    room, ours = _width(accepted, accepted.unit), _width(value, accepted.unit)
    return room is None or ours is None or ours >= AS_ROUND * room


def _width(value: Quantity, unit: str) -> float | None:
    """How many of `unit` lie between the least and the most that a value may be; None where that is open or not known."""
    low, high = value.low, value.high
    if low is None or high is None or dimension(value.unit) != dimension(unit):
        return None
    if value.unit == unit:
        return high - low
    ends = convert(low, value.unit, unit), convert(high, value.unit, unit)
    return None if ends[0] is None or ends[1] is None else abs(ends[1] - ends[0])


def is_far_off(value: Value, true: Value) -> bool:
    """Whether a claim says "more than" a number that the true value is many times of, or "less than" many times the true value."""
    if not isinstance(value, Quantity) or not isinstance(true, Quantity) or value.unit != true.unit:
        return False
    if value.high is None and value.low is not None and true.low is not None:
        return 0 < FAR_OFF * value.low < true.low
    if value.comparator == "<" and value.low is None and value.high is not None and true.high is not None:
        return 0 < FAR_OFF * true.high < value.high
    return False
