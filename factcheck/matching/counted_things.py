"""Whether two counts may be of the same things, by the nouns that they count by: "40,271 votes", "40,721 ballots".

The unit of a count is its noun, which keeps passengers from crew. That two reporters count one thing by two nouns says
nothing against it where the number says that one is meant (`matching.swapped_digits`).
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import replace
from functools import lru_cache
from typing import Final

from factcheck.claims.claim import Claim
from factcheck.claims.words.kinds import kind_of
from factcheck.lexicon.counted_alike import COUNTED_ALIKE
from factcheck.lexicon.people import ANYBODY
from factcheck.matching.people import counted_alike, is_of_people
from factcheck.values.nouns import singular, thing_counted
from factcheck.values.units import dimension, head_noun
from factcheck.values.value import Quantity, Value


def _rows_by_noun() -> Mapping[str, frozenset[int]]:
    found: defaultdict[str, set[int]] = defaultdict(set)
    for number, row in enumerate(COUNTED_ALIKE):
        for noun in row:
            found[noun].add(number)
    return {noun: frozenset(rows) for noun, rows in found.items()}


_ROWS: Final = _rows_by_noun()


def may_count_alike(a: Quantity, b: Quantity) -> bool:
    """Whether two counts may be of the same things: by one noun, by two of a row, or both of people.

    >>> from factcheck.values.parse import parse_value
    >>> pairs = [("40 votes", "40 ballots"), ("40 sailors", "40 people"), ("40 sailors", "40 cameras"), ("40 miles", "40 km")]
    >>> [may_count_alike(parse_value(one), parse_value(other)) for one, other in pairs]
    [True, True, False, False]
    """
    return kind_of(a) == kind_of(b) == "count" and _are_alike(a.unit, b.unit)


@lru_cache(maxsize=8192)
def _are_alike(a: str, b: str) -> bool:
    if dimension(a) == dimension(b) or (is_of_people(a) and is_of_people(b)):
        return True
    ours, theirs = (_ROWS.get(_noun(unit), frozenset()) for unit in (a, b))
    return not ours.isdisjoint(theirs)


def are_counted_alike(one: str, other: str) -> bool:
    """Whether two nouns in the plural may be of the same things: "inmates", "convicts", and "people" for anybody.

    >>> are_counted_alike("inmates", "convicts"), are_counted_alike("adults", "people"), are_counted_alike("adults", "inmates")
    (True, True, False)
    """
    units = [thing_counted(singular(noun)) for noun in (one, other)]
    if not ANYBODY.isdisjoint(units):
        return True
    rows = [_ROWS.get(_noun(unit), frozenset()) for unit in units]
    return dimension(units[0]) == dimension(units[1]) or not rows[0].isdisjoint(rows[1])


def rows_of(value: Value) -> frozenset[int]:
    """The rows of nouns for the same things that a count may be by; none for a rate and for what is no count."""
    if not isinstance(value, Quantity) or kind_of(value) != "count" or " per " in value.unit:
        return frozenset()
    return _ROWS.get(_noun(value.unit), frozenset())


def in_one_unit(a: Claim, b: Claim) -> tuple[Claim, Claim]:
    """Two claims with their values in one unit, where both count people or things that two nouns of a row stand for."""
    ours, theirs = counted_alike(a, b)
    if ours is not a or theirs is not b or rows_of(a.value).isdisjoint(rows_of(b.value)):
        return ours, theirs
    if (
        not isinstance(a.value, Quantity)
        or not isinstance(b.value, Quantity)
        or (dimension(a.value.unit) == dimension(b.value.unit))
    ):
        return a, b
    unit = min(a.value.unit, b.value.unit)
    return replace(a, value=replace(a.value, unit=unit)), replace(b, value=replace(b.value, unit=unit))


def _noun(unit: str) -> str:
    return head_noun(unit.partition(" per ")[0]).lower()
