"""Figures that several articles agree on, and the one article that has another one.

Articles that tell one figure in nearly the same words bear each other out: that they mean one thing is no chance, and one more
article that comes as near to them with another figure most likely means it too. One article alone may always be of another
thing. So it is for what a thing has for good (its lifts, its languages, its length), of which all articles tell the same;
money, people, shares and days are told of so many occasions that a neighbour is hardly ever the same one.
"""

from __future__ import annotations

from collections import defaultdict

from factcheck.claims.claim import Claim
from factcheck.claims.words.kinds import kind_of
from factcheck.lexicon.occurrence import CHANGING, FOR_A_PERIOD, GROWING, STOCKS, VARYING
from factcheck.matching.people import is_of_people
from factcheck.values.units import thing_of
from factcheck.values.value import Quantity

# The fewest articles that bear each other out.
FEWEST = 2
# Kinds of value that a thing may have for good, and measures of which each time has its own figure.
FOR_GOOD = frozenset({"count", "physical", "duration"})
OF_A_TIME = CHANGING | FOR_A_PERIOD | STOCKS | VARYING


class Consensus:
    """The claims of a corpus with the articles that agree with each."""

    def __init__(self) -> None:
        """Begin with claims that nobody bears out."""
        self._with: defaultdict[str, set[str]] = defaultdict(set)

    def add(self, a: Claim, b: Claim) -> None:
        """Note that two articles tell one figure in nearly the same words."""
        self._with[a.id].add(b.path)
        self._with[b.id].add(a.path)

    def is_against_one(self, a: Claim, b: Claim) -> bool:
        """Whether several articles agree on the lasting figure of one of two claims, and none on that of the other."""
        if not (_is_for_good(a) and _is_for_good(b)):
            return False
        return any(
            not self._with[odd.id] and len(self._with[told.id] - {odd.path}) + 1 >= FEWEST
            for odd, told in ((a, b), (b, a))
        )


def _is_for_good(claim: Claim) -> bool:
    """Whether a claim gives a figure that a thing has for good, of no time."""
    value = claim.value
    if not isinstance(value, Quantity) or kind_of(value) not in FOR_GOOD or is_of_people(value.unit):
        return False
    if not GROWING.isdisjoint((value.unit, thing_of(value.unit))):
        return False
    return claim.scope.time is None and claim.measure.concepts.isdisjoint(OF_A_TIME)
