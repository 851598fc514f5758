"""Whether an article attributes a figure to what the fact itself is about: "the statements claimed that clients owned $6 million".

A fact on what a paper, a count or a poll says is not doubted by the article that names its teller: that the paper said something else is an
error of the article's own.
"""

from __future__ import annotations

import re

from factcheck.claims.claim import Claim, Stance
from factcheck.claims.words.stem import stem
from factcheck.facts.fact import Fact
from factcheck.lexicon.other_things import TELLING_OF_IT
from factcheck.matching.fact_dates import words_of_fact

WORD = re.compile(r"[a-z][\w-]+", re.IGNORECASE)
# Papers and counts that tell a figure, besides those of the lexicon.
TELLERS = TELLING_OF_IT | frozenset(
    "statement statements census poll indictment petition filing filings prospectus letter memo memorandum ledger ledgers books".split()
)
# Where it is told who tells it: behind "according to", and before a verb of saying, with what tells of it between.
TOLD_BY = (
    re.compile(r"\baccording to(?P<told>(?: [\w’'-]+){1,5})", re.IGNORECASE),
    re.compile(
        r"(?P<told>(?:[\w’'-]+ ){1,7})(?:claim|claimed|claims|reportedly|supposedly|purportedly)\b",
        re.IGNORECASE,
    ),
)


def stance_beside(claim: Claim, fact: Fact) -> Stance:
    """The stance of a claim beside a fact: what a paper is quoted for that the fact quotes is asserted of it."""
    if claim.stance is not Stance.ATTRIBUTED:
        return claim.stance
    known = words_of_fact(fact)
    found = (pattern.search(claim.reading) for pattern in TOLD_BY)
    words = {word.lower() for one in found if one is not None for word in WORD.findall(one["told"])}
    return Stance.ASSERTED if any(stem(word) in known for word in words & TELLERS) else claim.stance
