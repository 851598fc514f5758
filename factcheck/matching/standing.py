"""How two claims stand to each other, told whole: what kept them apart, what is doubtful, or what was decided."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from factcheck.claims.claim import Claim, Confidence
from factcheck.matching.alignment import Opposed
from factcheck.matching.answers import Apart
from factcheck.matching.match import Comparable, match
from factcheck.values.compare import Agree, Disagree, compare


class Outcome(StrEnum):
    """What a scan makes of two claims."""

    APART = "kept apart"
    AGREE = "they agree"
    CONTRADICT = "they contradict each other"
    DOUBTFUL = "they would contradict each other, but it is not sure that they speak of the same thing"
    OPEN = "their values cannot be compared"


@dataclass(frozen=True, slots=True)
class Standing:
    """How `a` stands to `b`: the outcome, and the reasons for it, each with the guard that gives it."""

    a: Claim
    b: Claim
    outcome: Outcome
    reasons: tuple[tuple[str, str], ...] = ()


def stand(a: Claim, b: Claim) -> Standing:
    """What a scan makes of two claims, and why."""
    answer = match(a, b)
    if isinstance(answer, Apart):
        return Standing(a, b, Outcome.APART, ((answer.guard, answer.reason),))
    doubts = tuple((doubt.guard, doubt.reason) for doubt in answer.doubts)
    comparison = compare(a.value, b.value)
    if isinstance(comparison, Agree):
        return Standing(a, b, Outcome.AGREE, doubts)
    if not isinstance(comparison, Disagree):
        return Standing(a, b, Outcome.OPEN, (*doubts, ("value", comparison.reason)))
    sure = answer.confidence is Confidence.HIGH
    return Standing(a, b, Outcome.CONTRADICT if sure else Outcome.DOUBTFUL, doubts or _unsure(a, b, answer))


def stand_opposed(pair: Opposed) -> Standing:
    """How two claims stand that contradict each other by their words or by a slip, in whatever groups they are."""
    words = ("words", f"both say {', '.join(pair.as_written())}")
    slip = (("slip", pair.slip),) if pair.slip else ()
    return Standing(pair.a, pair.b, Outcome.CONTRADICT, (*slip, *((words,) if pair.shared else ())))


def _unsure(a: Claim, b: Claim, answer: Comparable) -> tuple[tuple[str, str], ...]:
    """Why two claims without a doubt between them are no error: how each was read."""
    return tuple(
        ("reading", f"“{claim.text}” was read with {claim.confidence} confidence: {claim.subject.grounds}")
        for claim in (a, b)
        if answer.confidence is not Confidence.HIGH and claim.confidence is not Confidence.HIGH
    )
