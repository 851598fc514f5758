"""Whether a figure that says how much of itself a thing is gives the size that a fact tells of that thing.

"With her 400 metres the Orrin" is her length where the fact tells how long she is, and says nothing of her draught. A length is that
dimension in which things of the kind are measured: a tower's height, a bridge's length.
"""

from __future__ import annotations

import re

from factcheck.claims.claim import Claim
from factcheck.claims.reading.sizes import DIMENSION_OF_THING
from factcheck.facts.fact import Fact
from factcheck.lexicon.own_sizes import MEASURES_OF_SIZES, OWN_SIZE
from factcheck.values.units import dimension
from factcheck.values.value import Quantity

WORD = re.compile(r"[a-z]+")


def is_size_of_fact(claim: Claim, fact: Fact) -> bool:
    """Whether the claim gives its thing's own size, and the fact the measure that this is."""
    if OWN_SIZE not in claim.measure.concepts or not isinstance(claim.value, Quantity):
        return False
    kind = dimension(claim.value.unit)
    measures = fact.concepts & MEASURES_OF_SIZES.get(kind, frozenset())
    if not measures or not fact.concepts <= measures:
        return False
    return kind != "length" or _dimensions(f"{fact.claim} {claim.reading}") == measures


def _dimensions(text: str) -> frozenset[str]:
    """In which dimensions the things that a text names are measured."""
    words = WORD.findall(text.lower())
    return frozenset(DIMENSION_OF_THING[word] for word in words if word in DIMENSION_OF_THING)
