"""Counts of people by a noun for anybody and by one that says what they are: "15 people were freed", "fourteen visitors were stuck".

The unit of a count is its noun, so that passengers are not held against crew, nor men against women. One report counts by
the noun for anybody where another says what they are; which of the two a writer has tells nothing of the number. Where the words
of two sentences are weighed, such a pair counts people. Measures that count people by whatever noun are asked before (`OF_PEOPLE`).
"""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache

from factcheck.claims.claim import Claim
from factcheck.lexicon.people import ANYBODY, COUNTED_PEOPLE, NO_MEN
from factcheck.values.units import dimension, thing_of
from factcheck.values.value import Quantity, Value

PERSON, MAN = "person", "man"


@lru_cache(maxsize=4096)
def is_of_people(unit: str) -> bool:
    """Whether a unit counts people, by whatever noun.

    >>> is_of_people("rescue worker"), is_of_people("soul"), is_of_people("boat")
    (True, True, False)
    """
    noun = unit.rpartition(" ")[2]
    return noun in COUNTED_PEOPLE | ANYBODY or thing_of(unit) in ANYBODY


def in_persons(value: Value) -> Value:
    """A count of people in the unit of all people, any other value as it is."""
    if not isinstance(value, Quantity) or value.unit == PERSON or not is_of_people(value.unit):
        return value
    return replace(value, unit=PERSON)


def in_one_noun(ours: Value, theirs: Value) -> tuple[Value, Value]:
    """Two counts of people in one unit, where one of them has a noun for anybody; any other values as they are."""
    if not isinstance(ours, Quantity) or not isinstance(theirs, Quantity) or ours.unit == theirs.unit:
        return ours, theirs
    if dimension(ours.unit) == dimension(theirs.unit):
        return ours, theirs
    if not is_of_people(ours.unit) or not is_of_people(theirs.unit):
        return ours, theirs
    nouns = {thing_of(ours.unit), thing_of(theirs.unit)}
    if nouns.isdisjoint(ANYBODY) or (MAN in nouns and not nouns.isdisjoint(NO_MEN)):
        return ours, theirs
    return in_persons(ours), in_persons(theirs)


def counted_alike(a: Claim, b: Claim) -> tuple[Claim, Claim]:
    """Two claims with their values in one unit, where both count people and one has a noun for anybody."""
    ours, theirs = in_one_noun(a.value, b.value)
    return (a if ours is a.value else replace(a, value=ours)), (
        b if theirs is b.value else replace(b, value=theirs)
    )
