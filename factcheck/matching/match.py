"""Whether two claims speak of the same thing, and how sure that is."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from factcheck.claims.claim import Claim, Confidence
from factcheck.matching.guards import GUARDS, Apart, Doubt, Guard

ORDER = (Confidence.LOW, Confidence.MEDIUM, Confidence.HIGH)


@dataclass(frozen=True, slots=True)
class Comparable:
    """Two claims speak of the same thing; `doubts` are the reasons for a confidence below high."""

    confidence: Confidence
    doubts: tuple[Doubt, ...] = ()


def lowest(*confidences: Confidence) -> Confidence:
    """The least of some confidences."""
    return min(confidences, key=ORDER.index)


def match(a: Claim, b: Claim, guards: Sequence[Guard] = GUARDS) -> Comparable | Apart:
    """Whether `a` and `b` speak of the same thing."""
    doubts: list[Doubt] = []
    for guard in guards:
        answer = guard(a, b)
        if isinstance(answer, Apart):
            return answer
        if answer is not None:
            doubts.append(answer)
    doubt = Confidence.MEDIUM if doubts else Confidence.HIGH
    return Comparable(lowest(a.confidence, b.confidence, doubt), tuple(doubts))
