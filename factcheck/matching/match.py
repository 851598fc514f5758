"""Whether two claims speak of the same thing, and how sure that is."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from factcheck.claims.claim import Claim, Confidence
from factcheck.claims.words.frame import are_twins
from factcheck.matching.answers import Apart, Doubt, Guard
from factcheck.matching.guards import GUARDS, TWIN_GUARDS
from factcheck.matching.guards_of_names import NAME_GUARDS, states_a_name

ORDER = (Confidence.LOW, Confidence.MEDIUM, Confidence.HIGH)


@dataclass(frozen=True, slots=True)
class Comparable:
    """Two claims speak of the same thing; `doubts` are the reasons for a confidence below high."""

    confidence: Confidence
    doubts: tuple[Doubt, ...] = ()


def lowest(*confidences: Confidence) -> Confidence:
    """The least of some confidences."""
    return min(confidences, key=ORDER.index)


def match(a: Claim, b: Claim, guards: Sequence[Guard] | None = None) -> Comparable | Apart:
    """Whether `a` and `b` speak of the same thing.

    Values in one slot of one frame do, whatever was understood of the sentence; other claims are held against
    all guards.
    """
    if guards is None and are_twins(a.frame, b.frame):
        answer = _ask(a, b, TWIN_GUARDS)
        if isinstance(answer, Apart) or not answer:
            return answer if isinstance(answer, Apart) else Comparable(Confidence.HIGH)
    answer = _ask(a, b, guards or (NAME_GUARDS if states_a_name(a) and states_a_name(b) else GUARDS))
    if isinstance(answer, Apart):
        return answer
    doubt = Confidence.MEDIUM if answer else Confidence.HIGH
    return Comparable(lowest(a.confidence, b.confidence, doubt), answer)


def is_beyond_doubt(a: Claim, b: Claim, least: Confidence = Confidence.MEDIUM) -> bool:
    """Whether `match` has no doubt of two claims, and both were read with confidence `least` unless they are twins.

    It stops at the first doubt, as `match` must not, which gives all of them.
    """
    if are_twins(a.frame, b.frame):
        answer = _ask(a, b, TWIN_GUARDS)
        if isinstance(answer, Apart) or not answer:
            return not isinstance(answer, Apart)
    if lowest(a.confidence, b.confidence, least) is not least:
        return False
    guards = NAME_GUARDS if states_a_name(a) and states_a_name(b) else GUARDS
    return all(guard(a, b) is None for guard in guards)


def _ask(a: Claim, b: Claim, guards: Sequence[Guard]) -> Apart | tuple[Doubt, ...]:
    """What the guards have against comparing two claims: the first reason to keep them apart, or all doubts."""
    doubts: list[Doubt] = []
    for guard in guards:
        answer = guard(a, b)
        if answer is None:
            continue
        if isinstance(answer, Apart):
            return answer
        doubts.append(answer)
    return tuple(doubts)
