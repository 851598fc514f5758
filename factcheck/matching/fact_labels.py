"""Whether a label or a plain count names what a curated fact measures, though the fact says it by a verb.

"Visitors: 1.7 million" by a fact that a museum "received 1.3 million visitors", "Patients: 684" by one that a trial "enrolled
6,842 patients", "Sentence: 17 years" by one that somebody "was sentenced to 14 years". A deed by which nobody comes to have
what it is done to ("rescued 300 passengers") is told by no such count.
"""

from __future__ import annotations

from functools import lru_cache

from factcheck.claims.claim import Claim
from factcheck.claims.measure.deeds import DEED
from factcheck.claims.words.stem import stem
from factcheck.facts.fact import Fact
from factcheck.values.units import head_noun
from factcheck.values.value import Quantity

COUNT, TIME = "number of ", "time"
# Deeds by which one has those to whom they are done, of which a plain count tells then.
HAVING = frozenset(
    map(
        stem,
        "enrol enroll admit recruit register host seat house serve teach treat include comprise welcome".split(),
    )
)
# Measures of how many came, and those who come.
COMING = frozenset({"attendance", "visitors"})
# Measures of how many came or took part, each of whom a plain count is of.
HAD = COMING | {"participants"}
COMERS = frozenset(
    "participant visitor spectator attendee guest demonstrator marcher protester protestor person fan viewer supporter".split()
)
# Words of a time that say nothing of what lasted.
EMPTY = frozenset(map(stem, "the time of number".split()))


def counts_as_fact(claim: Claim, fact: Fact) -> bool:
    """Whether a count of all that the fact's subject has of something is the fact's own."""
    if not isinstance(claim.value, Quantity) or not isinstance(fact.value, Quantity):
        return False
    counted = {name.removeprefix(COUNT) for name in claim.measure.concepts if name.startswith(COUNT)}
    if len(counted) != len(claim.measure.concepts) or len(counted) != 1:
        return False
    (noun,) = counted
    if fact.concepts & COMING and noun in COMERS:
        return True
    deeds = [name.removeprefix(DEED).split(" ")[0] for name in fact.concepts if name.startswith(DEED)]
    having = any(deed in HAVING for deed in deeds) or bool(fact.concepts & HAD)
    return having and (noun == head_noun(fact.value.unit) or noun in map(stem, fact.value.text.split()))


def lasts_as_fact(claim: Claim, fact: Fact) -> bool:
    """Whether the noun by which a label names a time is that of the fact's: "Sentence: 17 years", "was sentenced to 14 years"."""
    ours = _lasting(claim.measure.concepts)
    if not ours:
        return False
    ours -= {stem(word.lower()) for name in fact.names for word in name.split()}
    return bool(ours) and ours == _lasting_of_fact(fact)


@lru_cache(maxsize=4096)
def _lasting_of_fact(fact: Fact) -> frozenset[str]:
    return _lasting(fact.concepts)


def _lasting(concepts: frozenset[str]) -> frozenset[str]:
    """The stems of what lasts, by the one measure of a time that some concepts are; empty for others."""
    told = [name for name in concepts if TIME in name.split(" ")]
    if len(told) != 1 or len(concepts) != 1:
        return frozenset()
    return frozenset(stem(word) for word in told[0].split(" ")) - EMPTY
