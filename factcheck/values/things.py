"""Things counted: a count of "12 electric buses" as one of buses.

The unit of a value describes what is counted as the words do. Two counts are compared by the thing itself, and a claim
keeps the words that describe it among the qualifiers of its measure; there the unit is the noun alone.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TypeVar

from factcheck.values.nouns import thing_counted
from factcheck.values.own_words import NO_WORDS, OwnWords
from factcheck.values.units import MEASURES, dimension
from factcheck.values.value import Quantity

Item = TypeVar("Item")


def without_description(item: Item, own: OwnWords = NO_WORDS) -> Item:
    """The item with the noun alone for its unit, where it is a count; units of the project's own stay whole.

    >>> from factcheck.values.find import find_values
    >>> [without_description(value).unit for value in find_values("12 electric buses, 30 power plants, 5 GPU hours")]
    ['bus', 'power plant', 'GPU hour']
    """
    if not isinstance(item, Quantity) or " " not in item.unit or item.unit.partition(" per ")[0] in MEASURES:
        return item
    if not dimension(item.unit).startswith("count:") or any(word.unit == item.unit for word in own.behind):
        return item
    thing = thing_counted(item.unit)
    return item if thing == item.unit else replace(item, unit=thing)
