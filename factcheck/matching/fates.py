"""What a sentence says befell the one whom it says to have a role: "our chief executive, Ivo Lenz, was fired".

The fate must stand behind the name in its clause, with nobody else named between.
"""

from __future__ import annotations

import re

from factcheck.claims.claim import Claim
from factcheck.facts.fact import Fact
from factcheck.lexicon.fates import FATES, THEN
from factcheck.lexicon.grammar import FORMS_OF_BE

_BE = "|".join(sorted(FORMS_OF_BE))
# How many characters may stand between a name and its fate; no other sentence begins there.
_GAP = r"[^.;:]{0,90}?"
_UNDERGONE = {
    fate: re.compile(rf"({_GAP})\b(?:{_BE}) (?:\w+ly )?(?:{'|'.join(done)})\b")
    for fate, (done, _) in FATES.items()
    if done
}
_DONE = {fate: re.compile(rf"({_GAP})\b(?:{'|'.join(does)})\b") for fate, (_, does) in FATES.items() if does}
_TOLD = {fate: re.compile(rf"\b(?:{'|'.join((*done, *does))})\b") for fate, (done, does) in FATES.items()}
_ANOTHER = re.compile(r"(?<=[a-z,] )[A-Z][a-z]+ [A-Z][a-z]+")
_TERM = re.compile(r"\b(?:to|for|got|of) ([\w-]+(?: and a half)? (?:years|months)|life)\b")
_THEN = re.compile(rf"\b(?:{'|'.join(THEN)})\b", re.IGNORECASE)


def fates_of(claim: Claim) -> frozenset[str]:
    """The fates that befall whom a claim names, by its sentence."""
    behind = claim.reading.partition(claim.text)[2]
    found = set()
    for patterns in (_UNDERGONE, _DONE):
        for fate, pattern in patterns.items():
            match = pattern.match(behind)
            if match is not None and _ANOTHER.search(match[1]) is None:
                found.add(fate)
    return frozenset(found)


def terms_of(claim: Claim) -> frozenset[str]:
    """The terms in prison that a sentence tells: "sentenced to ten years"."""
    return frozenset(_TERM.findall(claim.reading))


def fates_in(fact: Fact) -> frozenset[str]:
    """The fates of which the sentence of a fact tells, in whatever form: "whom Lenz fired"."""
    return frozenset(fate for fate, pattern in _TOLD.items() if pattern.search(fact.claim))


def is_of_those_days(claim: Claim) -> bool:
    """Whether a sentence, or the one before, tells of the days of the story: "that week", "at the time"."""
    return _THEN.search(f"{claim.above} {claim.reading}") is not None
