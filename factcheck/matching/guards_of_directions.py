"""Guards that ask whether two sides are counted from one place: Corran is east of Lorne and west of Voss."""

from __future__ import annotations

from factcheck.claims.claim import Claim
from factcheck.lexicon.properties import DIRECTION, FROM
from factcheck.matching.answers import Answer, Doubt


def same_origin(claim: Claim, fact: Claim) -> Answer:
    """A place lies on one side of one thing, and on another side of the next; where one names it, the other may only call it."""
    if DIRECTION not in claim.measure.concepts:
        return None
    (head, names), (other, theirs) = _origin(claim), _origin(fact)
    if head == other and (not names or not theirs or names == theirs):
        return None
    whole = names == theirs and head in names and other in theirs
    return None if whole else Doubt("place", "each may be counted from another place")


def same_named_origin(a: Claim, b: Claim) -> Answer:
    """Two articles count from one place where both name it."""
    if DIRECTION in a.measure.concepts and not (_origin(a)[1] and _origin(b)[1]):
        return Doubt("place", "each may be counted from another place")
    return same_origin(a, b)


def _origin(claim: Claim) -> tuple[str, frozenset[str]]:
    """The noun and the names of that from which a side is counted."""
    marks = (mark.removeprefix(FROM) for mark in claim.measure.qualifiers if mark.startswith(FROM))
    head, _, names = next(marks, "").partition("/")
    return head, frozenset(names.split())
