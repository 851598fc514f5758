"""FC401: an amount that looks as if its "million" or "billion" was lost.

Two signs: a fact or another claim of the same measure has the same digits with the magnitude word ("$500" beside
"$500 billion"), or a small round sum is given for a measure that is counted in millions (market value, assets,
the investment of a state). The first is sure, the second a guess.
"""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.claims.claim import Claim, Confidence
from factcheck.lexicon.measures import COUNTED_IN_MILLIONS
from factcheck.rules.finding import Evidence, Finding, Severity
from factcheck.rules.rule import Case, evidence, fingerprint, says
from factcheck.values.magnitudes import is_small_sum, lost_magnitude
from factcheck.values.show import describe


def magnitude(case: Case) -> Iterator[Finding]:
    """FC401: a small sum that has lost its magnitude word."""
    full = {claim.id: other for group in case.groups for claim, other in _pairs(group.claims)}
    for settled in case.settled:
        claim = settled.claim
        fact = next((m.fact for m in settled.matches if lost_magnitude(claim.value, m.fact.value)), None)
        other = full.get(claim.id)
        if fact is not None:
            hint = lost_magnitude(claim.value, fact.value)
            related = (Evidence(fact.excerpt, describe(fact.value)),)
            yield _finding(
                claim, hint, f"the fact {fact.id} says {fact.value.text}", related, fact.id, Confidence.HIGH
            )
        elif other is not None:
            hint = lost_magnitude(claim.value, other.value)
            yield _finding(
                claim, hint, f"{other.path} says “{other.text}”", (evidence(other),), None, Confidence.HIGH
            )
        elif _too_small(claim):
            reason = f"{claim.measure.label} is seldom counted in single units of money"
            yield _finding(claim, "million or billion", reason, (), None, Confidence.MEDIUM)


def _pairs(claims: tuple[Claim, ...]) -> Iterator[tuple[Claim, Claim]]:
    for claim in claims:
        if is_small_sum(claim.value):
            full = next((other for other in claims if lost_magnitude(claim.value, other.value)), None)
            if full is not None:
                yield claim, full


def _too_small(claim: Claim) -> bool:
    counted = bool(claim.measure.concepts & COUNTED_IN_MILLIONS)
    return counted and is_small_sum(claim.value) and not claim.scope.basis


def _finding(
    claim: Claim,
    hint: str,
    reason: str,
    related: tuple[Evidence, ...],
    fact: str | None,
    confidence: Confidence,
) -> Finding:
    return Finding(
        code="FC401",
        name="magnitude",
        severity=Severity.NOTE,
        confidence=confidence,
        message=f"“{' '.join(claim.text.split())}” may have lost its “{hint}”",
        why=(reason,),
        primary=evidence(claim),
        related=related,
        claims=(claim.id,),
        fact=fact,
        group=None,
        fingerprint=fingerprint("FC401", says(claim)),
    )
