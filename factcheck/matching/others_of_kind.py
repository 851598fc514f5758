"""Whether a figure is of another thing of the kind of a fact's: "the road tunnel", "the old bridge", "whose tunnel".

An article on a tunnel calls it "the tunnel", and so may a fact; but by what it serves, or by its age, it tells another one from it.
What the fact's own words say of its thing tells of no other one. A share is of the firm that stands behind it.
"""

from __future__ import annotations

import re
from functools import lru_cache

from factcheck.claims.claim import Claim
from factcheck.facts.fact import Fact
from factcheck.lexicon.other_things import OTHERS_OF_A_KIND
from factcheck.values.nouns import is_kind

WORD = re.compile(r"[^\W\d_]+")
STAKE = "stake"
# Behind a share: the firm of which it is one ("60 percent of the gas trader Tolmer").
OF_A_FIRM = re.compile(
    r"\s+(?:(?:stake|share|interest|holding) )?(?:of|in) (?:the |its |an? )?(?:[a-z-]+ ){0,4}(?P<name>[A-Z][\w-]+)"
)


def is_another_of_its_kind(claim: Claim, fact: Fact) -> bool:
    """Whether the sentence of a claim has, before its figure, a noun of the fact's names for another thing of its kind."""
    before = claim.reading.partition(claim.value.text)[0] or claim.reading
    return _tells_another(before.lower(), fact.names, f"{fact.claim} {' '.join(fact.names)}".lower())


def is_stake_in_another(claim: Claim, fact: Fact) -> bool:
    """Whether a claim is of somebody's stake in a firm that a fact does not name."""
    if STAKE not in claim.measure.concepts:
        return False
    found = OF_A_FIRM.match(claim.reading.partition(claim.value.text)[2])
    return found is not None and found["name"] not in f"{fact.claim} {' '.join(fact.names)}"


@lru_cache(maxsize=4096)
def _tells_another(text: str, names: tuple[str, ...], said: str) -> bool:
    kinds = {name.lower().rpartition(" ")[2] for name in names}
    found = [kind for kind in sorted(kinds) if is_kind(kind) and kind in text]
    if not found:
        return False
    own = set(WORD.findall(said))
    others = "|".join(sorted(OTHERS_OF_A_KIND - own))
    nouns = "|".join(map(re.escape, found))
    return (
        re.search(rf"\b(?:the|an?|its|their|whose) (?:{others}) (?:{nouns})\b|\bwhose (?:{nouns})\b", text)
        is not None
    )
