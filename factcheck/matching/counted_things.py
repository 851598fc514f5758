"""Whether two counts may be of the same things, by the nouns that they count by: "40,271 votes", "40,721 ballots".

The unit of a count is its noun, which keeps passengers from crew. That two reporters count one thing by two nouns says
nothing against it where the number says that one is meant (`matching.swapped_digits`).
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from functools import lru_cache
from typing import Final

from factcheck.claims.words.kinds import kind_of
from factcheck.lexicon.counted_alike import COUNTED_ALIKE
from factcheck.matching.people import is_of_people
from factcheck.values.units import dimension, head_noun
from factcheck.values.value import Quantity


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


def _noun(unit: str) -> str:
    return head_noun(unit.partition(" per ")[0]).lower()
