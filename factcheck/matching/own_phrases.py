"""Whether two claims on one name tell of two things that bear it: the fire at the Lorne warehouse, the fire at the Lorne museum.

A name is mostly the whole subject, and what stands beside it a description ("the ferry Lorne", "the vessel"). Two phrases with the
name tell of two things where each has a noun of its own, of which the other's sentence says nothing.
"""

from __future__ import annotations

from factcheck.claims.claim import Claim
from factcheck.claims.words.stem import stem
from factcheck.claims.words.vocabulary import NO_THINGS
from factcheck.matching.answers import Answer, Doubt
from factcheck.matching.senses import plain_sense
from factcheck.matching.whole_phrases import Phrase, phrases_in


def same_phrase(a: Claim, b: Claim) -> Answer:
    """Both names must stand beside one noun, where both stand beside any."""
    if not a.subject.key or a.subject.key != b.subject.key or a.reading == b.reading:
        return None
    ours, theirs = _phrase(a), _phrase(b)
    if ours is None or theirs is None:
        return None
    one, other = ours.plain - _all(b) - NO_THINGS, theirs.plain - _all(a) - NO_THINGS
    if one and other:
        return Doubt("subject", f"one tells of {min(one)}, the other of {min(other)}")
    return None


def _phrase(claim: Claim) -> Phrase | None:
    """The phrase that has the name of a claim's subject."""
    names = frozenset(plain_sense(stem(word)) for word in claim.subject.name.lower().split())
    return next((phrase for phrase in phrases_in(claim) if phrase.names & names), None)


def _all(claim: Claim) -> frozenset[str]:
    """The words of all phrases of a claim's sentence."""
    return frozenset(word for phrase in phrases_in(claim) for word in phrase.words)
