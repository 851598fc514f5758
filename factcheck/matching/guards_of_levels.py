"""Guards that ask from where to where a size is measured: above the sea or above the ground, at the top of a thing or at its foot.

A wall is thinner at the top than at the bottom, and the water behind a dam lies far higher above the sea than the dam is high. A
mountain has one height, which is told with the sea and without it, and its figures lie close together.
"""

from __future__ import annotations

import re

from factcheck.claims.claim import Claim
from factcheck.matching.answers import Answer, Apart, Doubt
from factcheck.matching.telling import in_base_unit
from factcheck.values.value import DatePrecision, Quantity

HEIGHT = "height"
ABOVE_SEA = re.compile(r"\b(?:above|over) (?:mean )?sea[ -]level\b|\basl\b", re.IGNORECASE)
STOOD_AT = re.compile(r"\b(?:stood|stands?) at\b")
BOTH = 2
# Two figures of one mountain differ by less.
ONE_HEIGHT = 1.25
# The ends of what stands, before a figure in its clause or right behind it.
ENDS = (
    frozenset("top crest crown summit tip brim".split()),
    frozenset("bottom base foot ground foundation foundations".split()),
)
AT_AN_END = re.compile(
    rf"\bat (?:its |the )?(?:[a-z]+ )?(?P<end>{'|'.join(sorted(ENDS[0] | ENDS[1]))})\b", re.IGNORECASE
)
# Where the clause of a figure ends, on either side of it.
CLAUSE_END = re.compile(r"[.;:!?]|, (?:and|but|while) |, (?=at )|(?<=\d), | and ")
# Sizes that differ from end to end.
ACROSS = frozenset({"thickness", "width", "diameter"})


def same_base_level(a: Claim, b: Claim) -> Answer:
    """How high something lies above the sea is not how high it is, where the figures lie far apart; nor is a level of one day."""
    if HEIGHT not in a.measure.concepts & b.measure.concepts:
        return None
    if _is_of_a_day(a) != _is_of_a_day(b):
        return Doubt("level", "only one is said of how high it stood on one day")
    if _are_close(a, b):
        return None
    if (ABOVE_SEA.search(a.reading) is None) == (ABOVE_SEA.search(b.reading) is None):
        return None
    return Doubt("level", "only one is measured from the sea")


def _is_of_a_day(claim: Claim) -> bool:
    """Whether a figure is how high something stood on one day, as water does: "it stood at 300 metres on Tuesday"."""
    time = claim.scope.time
    return (
        time is not None
        and time.precision is DatePrecision.DAY
        and STOOD_AT.search(claim.reading) is not None
    )


def _are_close(a: Claim, b: Claim) -> bool:
    sizes = [
        abs(in_base_unit(one.number, one.unit))
        for one in (a.value, b.value)
        if isinstance(one, Quantity) and isinstance(one.number, float | int)
    ]
    return len(sizes) < BOTH or max(sizes) <= ONE_HEIGHT * min(sizes)


def same_end_of_thing(a: Claim, b: Claim) -> Answer:
    """What is so thick at the bottom may be thinner at the top."""
    if ACROSS.isdisjoint(a.measure.concepts & b.measure.concepts):
        return None
    ours, theirs = _end(a), _end(b)
    if ours == theirs:
        return None
    if ours is None or theirs is None:
        return Doubt("part", "only one is said of one end of it")
    return Apart("part", "one is said of the top, the other of the foot")


def _end(claim: Claim) -> int | None:
    """Which end a size is told of: 0 for the top, 1 for the foot, None for neither."""
    before, _, behind = claim.reading.partition(claim.text)
    own = CLAUSE_END.split(before)[-1], CLAUSE_END.split(behind)[0]
    found = [match["end"].lower() for part in own for match in AT_AN_END.finditer(part)]
    return next((number for number, words in enumerate(ENDS) if words.intersection(found)), None)
