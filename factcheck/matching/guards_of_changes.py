"""Guard that asks whether one figure is what the other became: "cut from 31 years to 19" takes nothing from who wrote of the 31 years before."""

from __future__ import annotations

import re

from factcheck.claims.claim import Claim
from factcheck.matching.answers import Answer, Apart
from factcheck.matching.values_told import values_told
from factcheck.values.compare import Agree, compare
from factcheck.values.value import Quantity

# Right before a figure: what it was before it changed.
CHANGED_FROM = re.compile(r"\bfrom (?P<before>[^,.;:()]{1,40}?) to (?:[a-z]+ ){0,2}$")


def same_side_of_change(a: Claim, b: Claim) -> Answer:
    """What a figure was before it changed is no other figure of it."""
    if any(_became(one, other) for one, other in ((a, b), (b, a))):
        return Apart("change", "one is what the other was before it changed")
    return None


def _became(claim: Claim, other: Claim) -> bool:
    """Whether a claim says that its figure was that of the other one before."""
    if "from " not in claim.reading or not isinstance(other.value, Quantity):
        return False
    found = CHANGED_FROM.search(claim.reading.partition(claim.text)[0])
    if found is None:
        return False
    before = values_told(found["before"], claim.published)
    return any(
        isinstance(value, Quantity) and isinstance(compare(value, other.value), Agree) for value in before
    )
