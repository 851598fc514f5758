"""Figures for a period: "$10 billion a day" is an amount on the basis of a day.

A writer sets the period right behind the amount or behind the noun ("$9.6 million worth of traffic a day"). So that both
are one representation, the period is taken from the unit; the scope of a claim says it.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Final, NamedTuple

from factcheck.values.units import dimension
from factcheck.values.value import Quantity, Value

PERIODS: Final = frozenset("second minute hour day week month quarter year decade".split())
# What flows in a period; a length in a period is a speed, and stays one, and so does energy in a second, which is power.
_FLOWS: Final = ("money", "count:", "mass", "volume")
_ENERGY: Final = "energy"
_YEAR: Final = "year"


class Periodic(NamedTuple):
    """A value without its period, and the period: "day", or "" for none."""

    value: Value
    period: str


def without_period(value: Value) -> Periodic:
    """The value with the period taken from its unit: 10 billion USD, for a day.

    >>> from factcheck.values.parse import parse_value
    >>> rate = without_period(parse_value("$10 billion a day"))
    >>> rate.value.unit, rate.period
    ('USD', 'day')
    >>> [without_period(parse_value(x)).period for x in ("1.3 TWh a year", "5 kWh a day", "30 km a day")]
    ['year', '', '']
    """
    if not isinstance(value, Quantity):
        return Periodic(value, "")
    above, per, below = value.unit.rpartition(" per ")
    if not per:
        above, per, below = value.unit.rpartition("/")
    of = dimension(above)
    flows = per and below in PERIODS and " per " not in above and of.startswith(_FLOWS)
    flows = flows or (per and below == _YEAR and of == _ENERGY)  # What a country uses, in kilowatt-hours.
    return Periodic(replace(value, unit=above), below) if flows else Periodic(value, "")
