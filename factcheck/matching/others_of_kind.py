"""Whether a figure is of another thing of the kind of a fact's: "the road tunnel", "the old bridge", "whose tunnel".

An article on a tunnel calls it "the tunnel", and so may a fact; but by what it serves, or by its age, it tells another one from it.
What the fact's own words say of its thing tells of no other one. A share is of the firm that stands behind it, a part of what it is
said to be of, and those who "died of it" of what was told before.
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
# Behind the dead or the ill: a cause that was told before.
CAUSE_TOLD_BEFORE = re.compile(
    r"\b(?:died|dead|dying|killed|ill) (?:of|from|by) (?:it|this|that|them|these)\b"
)
# Before a figure of a part: whose it is, with the place where that lies.
WHOSE_PART = re.compile(
    r"(?P<owner>(?:[A-Z][\w’'-]+ )*[A-Z][\w’'-]+)(?: (?:in|at|on|near) (?:the )?(?:[A-Z][\w’'-]+ ?)+)?, whose (?P<part>[a-z -]+)"
)


def is_of_another_thing(claim: Claim, fact: Fact) -> bool:
    """Whether the sentence of a claim says that its figure is of another thing than the fact's: one more of its kind, another firm,
    the part of something else, or those who died of another cause."""
    return (
        _is_another_of_its_kind(claim, fact)
        or _is_stake_in_another(claim, fact)
        or _is_part_of_another(claim, fact)
        or _is_of_cause_told_before(claim, fact)
    )


def _is_part_of_another(claim: Claim, fact: Fact) -> bool:
    """Whether a figure is of a part of something that a fact does not name: "the Corran Bridge in Leeds, whose main span is"."""
    found = WHOSE_PART.search(claim.reading.partition(claim.value.text)[0])
    if found is None or not any(name.islower() and name in found["part"] for name in fact.names):
        return False
    said = f"{fact.claim} {' '.join(fact.names)}"
    return any(word not in said for word in WORD.findall(found["owner"]))


def _is_of_cause_told_before(claim: Claim, fact: Fact) -> bool:
    """Whether those who died of something told before are counted, be it an illness or what happened: "fifteen had died of it"."""
    return CAUSE_TOLD_BEFORE.search(claim.reading) is not None and not CAUSE_TOLD_BEFORE.search(fact.claim)


def _is_another_of_its_kind(claim: Claim, fact: Fact) -> bool:
    """Whether the sentence of a claim has, before its figure, a noun of the fact's names for another thing of its kind."""
    before = claim.reading.partition(claim.value.text)[0] or claim.reading
    return _tells_another(before.lower(), fact.names, f"{fact.claim} {' '.join(fact.names)}".lower())


def _is_stake_in_another(claim: Claim, fact: Fact) -> bool:
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
