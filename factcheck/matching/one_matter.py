"""Whether two figures are of a matter that comes but once to their subject, whatever day either article tells.

A ship that sinks, and a plane that crashes, had one number of people on board then: both sentences must tell of that end. What is
built once has one number of dead for the building of it: both must tell of the building, and of no part of it. A toll that grows only
grows, so that the later article with the higher figure contradicts nobody.
"""

from __future__ import annotations

import re

from factcheck.claims.claim import Claim
from factcheck.claims.measure.unnamed_measures import ABOARD
from factcheck.claims.words.stem import stem
from factcheck.claims.words.years import years_in
from factcheck.lexicon.occasions import DAY_OF_MISFORTUNE
from factcheck.lexicon.occurrence import BUILT_ONCE, OTHER_WORKS
from factcheck.lexicon.one_matter import (
    AT_ANOTHER_MOMENT,
    BUILDERS,
    ENDS_OF_VOYAGES,
    HANDS,
    OF_BUILDING,
    PART_OF_BUILDING,
)
from factcheck.values.value import Quantity

DEATHS, KIND, BUILDING = "deaths", "kind: ", "purpose: build"
END = re.compile(rf"\b(?:{ENDS_OF_VOYAGES})\b", re.IGNORECASE)
ANOTHER_MOMENT = re.compile(rf"\b(?:{AT_ANOTHER_MOMENT})\b", re.IGNORECASE)
BUILT = re.compile(rf"\b(?:{OF_BUILDING})", re.IGNORECASE)
A_PART = re.compile(rf"\b(?:{PART_OF_BUILDING})\b", re.IGNORECASE)
# Behind a figure that is a part of one told before: "ten workers, eight of them Danish".
OF_THEM = re.compile(r"\s*(?:\w+\s+)?of (?:them|these|those|whom)\b", re.IGNORECASE)
WORD = re.compile(r"[^\W\d_]+")
OTHER_WORK_STEMS = frozenset(map(stem, OTHER_WORKS))
BUILDER_STEMS, HAND_STEMS = frozenset(map(stem, BUILDERS)), frozenset(map(stem, HANDS))


def is_one_matter(a: Claim, b: Claim) -> bool:
    """Whether two articles tell one number of people on board when a voyage ended, or of dead in the building of a thing."""
    shared = a.measure.concepts & b.measure.concepts
    if a.path == b.path or not a.subject.key or a.subject.key != b.subject.key:
        return False
    if ABOARD in shared:
        return _are_of_one_end(a, b)
    return (
        DEATHS in shared and is_toll_of_building(a) and is_toll_of_building(b) and not _may_have_grown(a, b)
    )


def _are_of_one_end(a: Claim, b: Claim) -> bool:
    """Whether both sentences tell of the end of a voyage, and of no two years."""
    ours, theirs = years_in(a.reading), years_in(b.reading)
    if ours and theirs and set(ours) != set(theirs):
        return False
    return all(
        (END.search(one.reading) or DAY_OF_MISFORTUNE.search(one.reading))
        and not ANOTHER_MOMENT.search(one.reading)
        for one in (a, b)
    )


def is_toll_of_building(claim: Claim) -> bool:
    """Whether a figure is of all who died in the building of what is built once."""
    if DEATHS not in claim.measure.concepts or claim.subject.key.rpartition(" ")[2] not in BUILT_ONCE:
        return False
    if OF_THEM.match(claim.reading.partition(claim.value.text)[2]):
        return False
    kinds = {q.removeprefix(KIND) for q in claim.measure.qualifiers if q.startswith(KIND)}
    if not kinds <= HAND_STEMS or A_PART.search(claim.reading) or len(set(years_in(claim.reading))) == 1:
        return False
    words = {stem(word.lower()) for word in WORD.findall(claim.reading)}
    if not words.isdisjoint(OTHER_WORK_STEMS):
        return False
    told = BUILDING in claim.measure.qualifiers or not words.isdisjoint(BUILDER_STEMS)
    return told or BUILT.search(claim.reading) is not None


def _may_have_grown(a: Claim, b: Claim) -> bool:
    """Whether the later of two dated articles has the higher figure, as it does while a thing is being built."""
    if a.published is None or b.published is None:
        return False
    earlier, later = (a, b) if a.published <= b.published else (b, a)
    if not isinstance(earlier.value, Quantity) or not isinstance(later.value, Quantity):
        return True
    before, then = earlier.value.number, later.value.number
    return not (isinstance(before, float) and isinstance(then, float) and before > then)
