"""Whether a date of what happens again and again is that of the fact: who announces a thing announces others too.

"Norvane announced on 4 May that Brandt would join" is no fact on "Norvane announced the Orrin on 9 June": what was announced
must be told in some word of the fact beside its subject and the verb.
"""

from __future__ import annotations

import re

from factcheck.claims.claim import Claim
from factcheck.claims.words.stem import stem
from factcheck.facts.fact import Fact
from factcheck.lexicon.grammar import FUNCTION_WORDS, MONTHS, WEEKDAYS
from factcheck.matching.answers import Answer, Doubt
from factcheck.matching.senses import plain_sense
from factcheck.values.value import DateSpan

WORD = re.compile(r"[^\W\d_][\w-]*")
# What is told of by the verb alone only with what it was done to: who announces one thing announces many.
AGAIN = frozenset({"announce", "sign", "sell", "issue"})
DULL = FUNCTION_WORDS | MONTHS | WEEKDAYS


def same_matter(claim: Claim, fact: Fact) -> Answer:
    """A doubt where nothing but the subject and the verb tells that a date is that of the fact."""
    shared = claim.measure.concepts & fact.concepts
    if not isinstance(claim.value, DateSpan) or not shared or not shared <= AGAIN:
        return None
    own = _senses(" ".join((*fact.names, *(" ".join(phrase) for phrase in fact.about))))
    matter = _senses(fact.claim) - own
    if not matter or matter & _senses(claim.reading):
        return None
    return Doubt("occasion", "nothing else of what the fact says happened is there")


def _senses(text: str) -> frozenset[str]:
    words = (word.lower() for word in WORD.findall(text))
    return frozenset(plain_sense(stem(word)) for word in words if word not in DULL)
