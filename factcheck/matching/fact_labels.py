"""Whether a label or a plain count names what a curated fact measures, though the fact says it by a verb.

"Visitors: 1.7 million" by a fact that a museum "received 1.3 million visitors", "Patients: 684" by one that a trial "enrolled
6,842 patients", "Sentence: 17 years" by one that somebody "was sentenced to 14 years". A deed by which nobody comes to have
what it is done to ("rescued 300 passengers") is told by no such count.
"""

from __future__ import annotations

import re
from functools import lru_cache

from factcheck.claims.claim import Claim
from factcheck.claims.measure.deeds import DEED
from factcheck.claims.words.kinds import kind_of
from factcheck.claims.words.stem import stem
from factcheck.facts.fact import Fact
from factcheck.lexicon.measures import OF_PEOPLE
from factcheck.lexicon.people import LABOURERS
from factcheck.values.units import head_noun
from factcheck.values.value import Quantity

COUNT, KIND, TIME = "number of ", "kind: ", "time"
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
LASTING = "duration"
# Between what goes on and how long it does.
GOING_ON = (
    r"(?: of|(?: that| which)? (?:ran|runs|run|lasted|lasts|went on|goes on|continued|dragged on|stretched|extended)(?: on)?(?: for| over)?)"
    r"(?: about| some| almost| nearly| just| only| more than| over)? $"
)
# Behind a time that counts from another event.
BEHIND_A_TIME = re.compile(r" (?:after|before|later|earlier|ago|into|old)\b")
# Words of a time that say nothing of what lasted.
EMPTY = frozenset(map(stem, "the time of number".split()))


def counts_as_fact(claim: Claim, fact: Fact) -> bool:
    """Whether a count of all that the fact's subject has of something is the fact's own."""
    if not isinstance(claim.value, Quantity) or not isinstance(fact.value, Quantity):
        return False
    if _counts_same_people(claim, fact, head_noun(fact.value.unit)):
        return True
    counted = {name.removeprefix(COUNT) for name in claim.measure.concepts if name.startswith(COUNT)}
    if len(counted) != len(claim.measure.concepts) or len(counted) != 1:
        return False
    (noun,) = counted
    if fact.concepts & COMING and noun in COMERS:
        return True
    deeds = [name.removeprefix(DEED).split(" ")[0] for name in fact.concepts if name.startswith(DEED)]
    having = any(deed in HAVING for deed in deeds) or bool(fact.concepts & HAD)
    return having and (noun == head_noun(fact.value.unit) or noun in map(stem, fact.value.text.split()))


def _counts_same_people(claim: Claim, fact: Fact, noun: str) -> bool:
    """Whether people who came to harm are those whom a fact counts: "32 died, 27 of them crew" by five crew, and "eleven tunnellers died"
    by ten workers."""
    if not claim.measure.concepts & fact.concepts & OF_PEOPLE:
        return False
    nouns = LABOURERS if noun in LABOURERS else {noun}
    return any(f"{KIND}{stem(one)}" in claim.measure.qualifiers for one in nouns)


def lasts_as_fact(claim: Claim, fact: Fact) -> bool:
    """Whether the noun by which a label names a time is that of the fact's: "Sentence: 17 years", "was sentenced to 14 years".

    So is the noun of the fact's own name before the time: "the trial ran for 48 days", "after a trial of 48 days".
    """
    if _goes_on(claim, fact):
        return True
    ours = _lasting(claim.measure.concepts)
    if not ours:
        return False
    ours -= {stem(word.lower()) for name in fact.names for word in name.split()}
    return bool(ours) and ours == _lasting_of_fact(fact)


def _goes_on(claim: Claim, fact: Fact) -> bool:
    """Whether what a fact gives the length of stands right before a time, with no verb but of going on."""
    if LASTING not in fact.concepts or kind_of(claim.value) != LASTING:
        return False
    nouns = {re.escape(name.split()[-1]) for name in fact.names if name.split()[-1].islower()}
    before, _, behind = claim.reading.partition(claim.value.text)
    if not nouns or BEHIND_A_TIME.match(behind):
        return False
    return re.search(rf"\b(?:{'|'.join(sorted(nouns))}){GOING_ON}", before, re.IGNORECASE) is not None


@lru_cache(maxsize=4096)
def _lasting_of_fact(fact: Fact) -> frozenset[str]:
    return _lasting(fact.concepts)


def _lasting(concepts: frozenset[str]) -> frozenset[str]:
    """The stems of what lasts, by the one measure of a time that some concepts are; empty for others."""
    told = [name for name in concepts if TIME in name.split(" ")]
    if len(told) != 1 or len(concepts) != 1:
        return frozenset()
    return frozenset(stem(word) for word in told[0].split(" ")) - EMPTY
