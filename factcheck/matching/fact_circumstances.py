"""What a claim tells of other circumstances than a fact: of an unusual day, a passing state, another level, another doer.

A fact that says how much there is as a rule says nothing of the day on which there was least, and one on the level of a lake
nothing of what it had sunk to. Each rule needs words of both sides, so that what neither says keeps nothing apart.
"""

from __future__ import annotations

import re

from factcheck.claims.claim import Claim
from factcheck.claims.words.kinds import kind_of
from factcheck.claims.words.stem import stem
from factcheck.claims.words.vocabulary import VERB_STEMS
from factcheck.facts.fact import Fact
from factcheck.lexicon.grammar import PEOPLES
from factcheck.values.value import Moment, Quantity

# By which a fact says what is so as a rule, and a text that it was so on a day alone.
AS_A_RULE = re.compile(
    r"\b(?:normal(?:ly)?|usual(?:ly)?|ordinar(?:y|ily)|typical(?:ly)?|as a rule|regular(?:ly)?)\b",
    re.IGNORECASE,
)
# By which a fact says how many there were when there were most.
AT_THE_PEAK = re.compile(
    r"\b(?:at (?:the|its|their|his|her) (?:peak|height|most|maximum|busiest|fullest)|peak(?:ed)?|maximum|at most)\b",
    re.IGNORECASE,
)
# Verbs of a level that goes up and down, with "to" behind them: "the level to which the lake had sunk", "had fallen to".
MOVED = re.compile(
    r"\b(?:sunk|sank|fallen|fell|dropped|shrunk|shrank|receded|dwindled|risen|rose|swollen|swelled|climbed|subsided|"
    r"slumped|plunged|tumbled|crashed|collapsed|slid|soared|jumped|surged|shot up)\b",
    re.IGNORECASE,
)
# What has a price of every day, so that a fact gives that of one.
QUOTED = frozenset({"price", "share price"})
TO = re.compile(r"\bto\b")
# From what a depth is measured.
UNDER_THE_BED = re.compile(
    r"\b(?:below|beneath|under) the (?:sea ?bed|sea ?floor|ocean floor|river ?bed|lake ?bed|bed)\b",
    re.IGNORECASE,
)
UNDER_THE_WATER = re.compile(
    r"\b(?:below|beneath|under) (?:(?:the )?sea level|(?:the )?(?:water|sea|surface|waves))\b(?! ?bed)",
    re.IGNORECASE,
)

# A people as the subject of a clause, and the letters by which "France" is the country of the French.
A_PEOPLE = re.compile(r"\b[Tt]he (?P<people>[A-Z][a-z]+) (?P<next>[a-z]+)")
FEW_LETTERS = 4


def is_of_unusual_day(claim: Claim, fact: Fact) -> bool:
    """Whether a fact tells what is so as a rule, and the claim what was so at a time: "36 ships a day pass in normal times"."""
    if not AS_A_RULE.search(fact.claim) or AS_A_RULE.search(claim.reading) or fact.when is not None:
        return False
    return claim.scope.time is not None or claim.told_under is not None


def is_short_of_peak(claim: Claim, fact: Fact) -> bool:
    """Whether a fact tells how many there were at the most, and a claim that does not say so tells of fewer: "11,000 work there now"."""
    if kind_of(claim.value) not in ("count", "bare") or not AT_THE_PEAK.search(fact.claim):
        return False
    if AT_THE_PEAK.search(claim.reading):
        return False
    highest = claim.value.high if isinstance(claim.value, Quantity) else None
    lows = [value.low for value in fact.values if isinstance(value, Quantity) and value.low is not None]
    return highest is not None and bool(lows) and highest <= min(lows)


def is_passing_level(claim: Claim, fact: Fact) -> bool:
    """Whether a claim tells to what something had sunk or risen at a time, and the fact at what it lies."""
    quoted = not QUOTED.isdisjoint(fact.concepts) and claim.scope.time is None
    lasting = kind_of(claim.value) == "physical" and fact.when is None
    if not (lasting or (quoted and kind_of(claim.value) == "money")) or MOVED.search(fact.claim):
        return False
    return MOVED.search(claim.reading) is not None and TO.search(claim.reading) is not None


def is_from_other_level(claim: Claim, fact: Fact) -> bool:
    """Whether one depth counts from the bed of a water and the other from its surface: "240 m below sea level"."""
    for one, other in ((claim.reading, fact.claim), (fact.claim, claim.reading)):
        if UNDER_THE_BED.search(one) and UNDER_THE_WATER.search(other) and not UNDER_THE_BED.search(other):
            return True
    return False


def is_done_by_other_people(claim: Claim, fact: Fact) -> bool:
    """Whether a date is that of what a people does which the fact does not name: "1904: the Americans take over"."""
    if not isinstance(claim.value, Moment):
        return False
    for found in A_PEOPLE.finditer(claim.reading):
        people = found["people"].lower()
        acts = people.endswith("s") or stem(found["next"]) in VERB_STEMS
        if people in PEOPLES and acts and people[:FEW_LETTERS] not in fact.claim.lower():
            return True
    return False
