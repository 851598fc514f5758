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
# Who tells it: what is named behind "according to", or stands before a verb of saying, with what tells of it between.
ACCORDING = re.compile(
    r"\baccording to (?:the |its |his |her |their |an? )?(?:[\w-]+ ){0,2}?(?P<teller>[a-z]+)\b", re.IGNORECASE
)
SAYING = re.compile(
    r"\b(?P<teller>[a-z]+)\b[^,;:.]{0,40}? (?:claim|claimed|claims|reportedly|supposedly|purportedly)\b",
    re.IGNORECASE,
)


def stance_beside(claim: Claim, fact: Fact) -> Stance:
    """The stance of a claim beside a fact: what a paper is quoted for that the fact quotes is asserted of it."""
    if claim.stance is not Stance.ATTRIBUTED:
        return claim.stance
    known = words_of_fact(fact)
    for pattern in (ACCORDING, SAYING):
        for found in pattern.finditer(claim.reading):
            teller = found["teller"].lower()
            if teller in TELLERS and stem(teller) in known:
                return Stance.ASSERTED
    return claim.stance
