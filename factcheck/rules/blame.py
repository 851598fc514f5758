"""Which side of a conflict is to be blamed: the one that a fact refutes, else the one that fewer sentences state."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from typing import TypeAlias

from factcheck.claims.claim import Claim
from factcheck.matching.facts import FactMatch
from factcheck.rules.opposing import Pair
from factcheck.rules.rule import reading_of
from factcheck.values.compare import Agree, compare

Refuted: TypeAlias = Mapping[str, FactMatch]  # the fact that contradicts a claim, by the claim's id
Support: TypeAlias = Mapping[str, tuple[int, int]]  # by value: sentences, claims


def support_of(claims: Iterable[Claim]) -> Support:
    """For each value the number of sentences that state it, and, where that is even, of claims: a copy weighs less."""
    claims = list(claims)
    told = {(reading_of(claim.value), claim.frame.words if claim.frame else claim.id) for claim in claims}
    sentences = Counter(value for value, _ in told)
    counted = Counter(reading_of(claim.value) for claim in claims)
    return {value: (sentences[value], counted[value]) for value in counted}


class Errors:
    """What the pairs of a matter are instances of: that one value is wrong, or nobody knows which is right."""

    def __init__(self, support: Support, refuted: Refuted) -> None:
        """Blame by what speaks for each value, and what a fact speaks against."""
        self._support, self._refuted = support, refuted
        self._first: dict[str, Claim] = {}
        self._known: dict[tuple[str, str], str] = {}

    def side(self, pair: Pair) -> Claim:
        """The side that is to be blamed; of two that are to be blamed alike it is the later one."""
        return max((pair.b, pair.a), key=self._blame)

    def _blame(self, claim: Claim) -> tuple[bool, int, int]:
        """How much a side is to be blamed."""
        sentences, claims = self._support[reading_of(claim.value)]
        return claim.id in self._refuted, -sentences, -claims

    def of(self, claim: Claim, pair: Pair) -> str:
        """The value of `claim`, where more speaks against it; else "" for that of several values nobody knows which is right.

        Of the values blamed already it is the first that may be the same: "about 160" and "160".
        """
        if self._blame(claim) <= self._blame(pair.other(claim)):
            return ""
        reading = reading_of(claim.value)
        told = reading, claim.value.text
        if told not in self._known:
            same = (error for error, one in self._first.items() if _may_be_one(one, claim))
            self._known[told] = next(same, reading)
            self._first.setdefault(self._known[told], claim)
        return self._known[told]


def _may_be_one(a: Claim, b: Claim) -> bool:
    return isinstance(compare(a.value, b.value), Agree)


def against_the_odd_one(cases: Sequence[tuple[Claim, Pair]]) -> list[tuple[Claim, Pair]]:
    """The pairs of a conflict of which nobody knows who is right, those of a claim that more contradict than any other turned against it.

    "27 April 2011", "27 April 2010" and "April 2010": two say what the first does not.
    """
    count = Counter(claim.id for _, pair in cases for claim in (pair.a, pair.b))
    (odd, most), *others = count.most_common()
    if others and others[0][1] == most:
        return list(cases)
    turned = []
    for claim, pair in cases:
        blamed = next((side for side in (pair.a, pair.b) if side.id == odd), claim)
        turned.append((blamed, pair))
    return turned
