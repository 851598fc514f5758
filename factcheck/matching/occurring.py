"""Whether two reports of what may come again are reports of one occasion, by their words."""

from __future__ import annotations

from factcheck.claims.claim import Claim
from factcheck.matching.once import HABITUAL

# The fewest words by which two clauses can be alike; "Tolmer fell" is like every other fall of Tolmer.
TELLING_WORDS = 4
# The similarity above which two reports of a recurrent event are taken for reports of one event.
ONE_OCCASION = 70.0
# What has one date for an event, and many for who takes part in events.
OF_THE_EVENT = frozenset({"begin", "end", "happen"})


def alike_strictly(a: Claim, b: Claim) -> bool:
    """Whether all that one clause says the other says too, and it is enough, and no habit."""
    ours, theirs = set(a.measure.words), set(b.measure.words)
    if ours & HABITUAL or theirs & HABITUAL:
        return False
    return (ours <= theirs or theirs <= ours) and min(len(ours), len(theirs)) >= TELLING_WORDS


def is_named(claim: Claim) -> bool:
    """Whether the subject has a name: migrants are rescued every day, the Corran once."""
    return claim.subject.name != claim.subject.name.lower()
