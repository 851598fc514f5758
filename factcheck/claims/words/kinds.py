"""The kinds of value that measures are told apart by."""

from __future__ import annotations

from functools import lru_cache

from factcheck.values.units import dimension
from factcheck.values.value import Flag, Moment, Quantity, TimeOfDay, Value

# Dimensions that are kinds by themselves; every other named dimension is a physical quantity.
KINDS = {
    "money": "money",
    "percent": "percent",
    "percentage point": "points",
    "percentage_point": "points",
    "ratio": "ratio",
    "rank": "rank",
    "duration": "duration",
    "number": "bare",
    "": "bare",
}

# The sort of lengths, widths and distances (`sort_of`).
LENGTHS = ("physical", "length")
# The largest ratio that is a share of a whole.
WHOLE = 1.05


def kind_of(value: Value) -> str:
    """The kind of a value: money, percent, points, ratio, rank, date, duration, count, physical, bare, name or flag."""
    if isinstance(value, Quantity):
        return _kind_of_unit(value.unit)
    if isinstance(value, Moment):
        return "date"
    return "flag" if isinstance(value, Flag) else "name"


@lru_cache(maxsize=4096)
def _kind_of_unit(unit: str) -> str:
    name = dimension(unit)
    if name.startswith("count"):
        return "count"
    return KINDS.get(name, "money" if name.startswith("money") else "physical")


def sort_of(value: Value) -> tuple[str, str]:
    """The kind of a value, with the dimension of a quantity and what tells times of day from dates: only values of one sort can be compared."""
    match value:
        case Quantity():
            return kind_of(value), dimension(value.unit)
        case TimeOfDay():
            return kind_of(value), value.unit
        case _:
            return kind_of(value), ""


def is_share(value: Value) -> bool:
    """Whether a value is a fraction of a whole: "a third", and not "three times"."""
    if not isinstance(value, Quantity) or value.unit != "ratio" or value.low is None or value.high is None:
        return False
    return value.low > 0 and value.high <= WHOLE
