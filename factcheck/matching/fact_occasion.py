"""Whether a date of what happens again and again is that of the fact: who announces a thing announces others too.

"Norvane announced on 4 May that Brandt would join" is no fact on "Norvane announced the Orrin on 9 June": what was announced
must be told in some word of the fact beside its subject and the verb. What comes again has an order, too: "had last won".
"""

from __future__ import annotations

import re

from factcheck.claims.claim import Claim
from factcheck.claims.words.stem import stem
from factcheck.facts.fact import Fact
from factcheck.lexicon.grammar import FUNCTION_WORDS, MONTHS, WEEKDAYS
from factcheck.lexicon.measures import VERBS
from factcheck.lexicon.occurrence import RECURRENT
from factcheck.matching.answers import Answer, Doubt
from factcheck.matching.fact_subjects import stems_of
from factcheck.matching.senses import plain_sense
from factcheck.values.value import Moment

WORD = re.compile(r"[^\W\d_][\w-]*")
# What is told of by the verb alone only with what it was done to: who announces one thing announces many.
AGAIN = frozenset({"announce", "sign", "sell", "issue"})
# Who pays a sum pays others for other things.
PAID_AGAIN = frozenset({"pay", "receive"})
DULL = FUNCTION_WORDS | MONTHS | WEEKDAYS
# Verbs that say nothing of what happened: anything is announced.
TELLING_ONLY = frozenset({"announce"})
TELLING = frozenset(stem(word) for word in VERBS["announce"].words)
# Words that say which of several: "had last won the cup in 1986".
ORDER = frozenset("first last previous previously second third latest again".split())
ORDER_WORD = re.compile(r"[A-Za-z]+")
# An event of which there are several, with its year.
DATED_EVENT = re.compile(r"\b(?P<event>[a-z]+) of (?P<year>(?:1[5-9]|20)\d\d)\b")
NAME = re.compile(r"\b[A-Z][\w-]+")


def same_matter(claim: Claim, fact: Fact) -> Answer:
    """A doubt where nothing but the subject and the verb tells that a date is that of the fact, or a sum the one that it paid."""
    shared = claim.measure.concepts & fact.concepts
    moment = isinstance(claim.value, Moment)
    if not shared or not shared <= (AGAIN if moment else PAID_AGAIN):
        return None
    about = _senses(" ".join(" ".join(phrase) for phrase in fact.about))
    own = _senses(" ".join(fact.names)) | (about if moment else frozenset(shared))
    matter = (_senses(fact.claim) | about) - own
    if not matter or matter & _senses(claim.reading):
        return None
    return Doubt("occasion", "nothing else of what the fact says happened is there")


def is_of_an_undated_event(claim: Claim, fact: Fact) -> bool:
    """Whether a fact tells of an event by its year, and a claim of such an event by "the" alone: "the strike of 2011", "the strike"."""
    if claim.scope.time is not None or isinstance(claim.value, Moment):
        return False
    return any(
        match["year"] not in claim.reading
        and re.search(rf"\bthe {re.escape(match['event'])}\b", claim.reading, re.IGNORECASE)
        for match in DATED_EVENT.finditer(fact.claim)
    )


def of_what(claim: Claim, fact: Fact, shared: frozenset[str]) -> Answer:
    """Whether what is shared is the fact's own measure: anything is announced, and what comes again has an order."""
    words = set(claim.measure.words)
    if not isinstance(claim.value, Moment) or not shared <= RECURRENT:
        return None
    told = any(words & set(phrase) - TELLING for phrase in fact.about) or _names_others(claim, fact)
    if shared <= TELLING_ONLY and fact.about and not told:
        return Doubt("measure", "none of the words that say what the fact tells of is there")
    missing = order_missing(claim, fact)
    if missing:
        return Doubt("measure", f"only the fact says “{min(missing)}”")
    return None


def is_with_others(claim: Claim, fact: Fact) -> bool:
    """Whether a figure of what comes again is told with a name that the fact has not: "hit Leeds with gusts of 90 km/h"."""
    shared = claim.measure.concepts & fact.concepts
    if isinstance(claim.value, Moment) or not shared or not shared <= RECURRENT:
        return False
    if claim.scope.time is not None and fact.when is not None:
        return False  # Both say when, which tells the occasion.
    known = frozenset(stems_of(" ".join((fact.claim, *fact.names))))
    return any(known.isdisjoint(stems_of(name)) for name in claim.mentions)


def _names_others(claim: Claim, fact: Fact) -> bool:
    """Whether both sentences name somebody besides the subject: "says that Brandt will join"."""
    known = {word for name in fact.names for word in NAME.findall(name)}
    shared = set(NAME.findall(claim.reading)) & set(NAME.findall(fact.claim)) - known
    return any(word.lower() not in DULL for word in shared)


def order_missing(claim: Claim, fact: Fact) -> frozenset[str]:
    """The words by which a fact says which of several it is about, and which the claim's sentence has not."""
    told, ours = ({word.lower() for word in ORDER_WORD.findall(text)} for text in (fact.claim, claim.reading))
    return ORDER & told - ours


def _senses(text: str) -> frozenset[str]:
    words = (word.lower() for word in WORD.findall(text))
    return frozenset(plain_sense(stem(word)) for word in words if word not in DULL)
