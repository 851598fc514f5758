"""What a sentence says befell the one whom it says to have a role: "our chief executive, Ivo Lenz, was fired".

The fate must stand behind the name in its clause, with nobody else named between, or before it and a row of others: "out went
Ada Brandt, the finance chief Ivo Lenz and Max Moor".
"""

from __future__ import annotations

import re

from factcheck.claims.claim import Claim
from factcheck.facts.fact import Fact
from factcheck.lexicon.fates import FATES, IN_A_ROW, THEN, TOLD_BEFORE
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
# People with their posts, one after the other.
_ROW = rf"(?:(?:[A-Z][\w’'.-]*|{'|'.join(sorted(IN_A_ROW))})[, ]+)*"
_BEFORE = {
    fate: re.compile(
        rf"(?<!\bnot )(?<!\bnever )\b(?i:{'|'.join((*done, *TOLD_BEFORE.get(fate, ())))}) {_ROW}$"
    )
    for fate, (done, _) in FATES.items()
    if done
}
_ROW_UNDERGOES = {
    fate: re.compile(rf"[, ]+{_ROW}(?:{_BE}) (?:\w+ly )?(?:{'|'.join(done)})\b")
    for fate, (done, _) in FATES.items()
    if done
}
_PERSON = re.compile(r"\b[A-Z][a-z’'-]+(?=,| and | was | were )")
_ANOTHER = re.compile(r"(?<=[a-z,] )[A-Z][a-z]+ [A-Z][a-z]+")
_TERM = re.compile(r"\b(?:to|for|got|of) ([\w-]+(?: and a half)? (?:years|months)|life)\b")
_THEN = re.compile(rf"\b(?:{'|'.join(THEN)})\b", re.IGNORECASE)


def fates_of(claim: Claim) -> frozenset[str]:
    """The fates that befall whom a claim names, by its sentence."""
    before, _, behind = claim.reading.partition(claim.text)
    found = {fate for fate, pattern in _BEFORE.items() if pattern.search(before)}
    for patterns in (_UNDERGONE, _DONE):
        for fate, pattern in patterns.items():
            match = pattern.match(behind)
            if match is not None and _ANOTHER.search(match[1]) is None:
                found.add(fate)
    return frozenset(found)


def others_who_fared_so(claim: Claim, fates: frozenset[str]) -> frozenset[str]:
    """The family names of those who stand in one row with whom a claim names, and to whom one of `fates` befell too."""
    own = set(claim.text.split(" "))
    return frozenset(
        match[0]
        for match in _PERSON.finditer(claim.reading)
        if match[0] not in own and any(_befell(claim.reading, match, fate) for fate in fates)
    )


def _befell(reading: str, name: re.Match[str], fate: str) -> bool:
    undergoes, before = _ROW_UNDERGOES.get(fate), _BEFORE.get(fate)
    behind = undergoes is not None and undergoes.match(reading, name.end()) is not None
    return behind or (before is not None and before.search(reading[: name.start()]) is not None)


def terms_of(claim: Claim) -> frozenset[str]:
    """The terms in prison that a sentence tells: "sentenced to ten years"."""
    return frozenset(_TERM.findall(claim.reading))


def fates_in(fact: Fact) -> frozenset[str]:
    """The fates of which the sentence of a fact tells, in whatever form: "whom Lenz fired"."""
    return frozenset(fate for fate, pattern in _TOLD.items() if pattern.search(fact.claim))


def is_of_those_days(claim: Claim) -> bool:
    """Whether a sentence, or the one before, tells of the days of the story: "that week", "at the time"."""
    return _THEN.search(f"{claim.above} {claim.reading}") is not None
