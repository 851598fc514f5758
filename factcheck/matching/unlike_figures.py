"""What two figures of like digits are of, where the words behind them say so: a distance in a direction, or an amount of a stuff.

Guards need not ask it, whose measures tell such figures apart; a slip is looked for in figures of any two measures.
"""

from __future__ import annotations

import re

from factcheck.claims.claim import Claim
from factcheck.values.units import MEASURES

# Behind a length: in which direction something lies; behind an amount: what it is of.
IN_A_DIRECTION = re.compile(
    r" (?:up|down)(?:stream|river|hill|wind)\b| (?:in|out|off)(?:land|shore)\b| (?:north|south|east|west)"
)
OF_WHAT = re.compile(r" of (?:the )?(?P<what>[a-z]{3,})\b")
DISTANCE = "distance"
VOLUMES = frozenset(unit for unit, measure in MEASURES.items() if measure.dimension == "volume")


def lie_apart(a: Claim, b: Claim) -> bool:
    """Whether one length says how far away something is in a direction, and the other no distance: "300 metres downstream"."""
    distances = [DISTANCE in claim.measure.concepts for claim in (a, b)]
    return distances[0] != distances[1] and any(
        IN_A_DIRECTION.match(claim.reading.partition(claim.text)[2]) is not None for claim in (a, b)
    )


def are_of_two_substances(a: Claim, b: Claim) -> bool:
    """Whether a volume is of something that the other sentence does not tell of: "3 million cubic yards of concrete".

    A mass is of what it was in other words too: "90 tons of molten glass", "the slag is put at".
    """
    volumes = all(getattr(one.value, "unit", "") in VOLUMES for one in (a, b))
    return volumes and any(_substance(one) not in other.reading.lower() for one, other in ((a, b), (b, a)))


def _substance(claim: Claim) -> str:
    """What an amount is of, "" where nothing says so."""
    found = OF_WHAT.match(claim.reading.partition(claim.text)[2])
    return found["what"] if found is not None else ""
