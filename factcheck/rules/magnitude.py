"""FC401: an amount that looks as if its "million" or "billion" was lost.

Two signs: a fact or another claim of the same measure has the same digits with the magnitude word ("$500" beside
"$500 billion"), or a small round sum is given for a measure that is counted in millions (market value, assets,
the investment of a state). The first is sure, the second a guess.
"""

from __future__ import annotations

import math
from collections.abc import Iterator

from factcheck.claims.claim import Claim, Confidence
from factcheck.claims.kinds import kind_of
from factcheck.lexicon.measures import COUNTED_IN_MILLIONS
from factcheck.rules.finding import Evidence, Finding, Severity
from factcheck.rules.rule import Case, evidence, fingerprint, says
from factcheck.values.show import describe
from factcheck.values.value import Quantity, Value

MAGNITUDES = {1e3: "thousand", 1e6: "million", 1e9: "billion", 1e12: "trillion"}
# Sums below this are looked at; "$1,500" is an amount of its own.
SMALL_SUM = 1000.0


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
            reason = f"{claim.measure.label} is seldom counted in single {claim.value.unit}"
            yield _finding(claim, "million or billion", reason, (), None, Confidence.MEDIUM)


def lost_magnitude(small: Value, large: Value) -> str:
    """The magnitude word by which `large` is `small` with the same digits, or "".

    Only for sums below a thousand without decimals: "$500" beside "$500 billion", not "$1.50" beside "$1.5 million".
    """
    if not (isinstance(small, Quantity) and isinstance(large, Quantity) and small.unit == large.unit):
        return ""
    if (
        kind_of(small) != "money"
        or not isinstance(small.number, float | int)
        or not isinstance(large.number, float | int)
    ):
        return ""
    if not 0 < small.number < SMALL_SUM or small.number != int(small.number):
        return ""
    ratio = large.number / small.number
    return next(
        (word for factor, word in MAGNITUDES.items() if factor > 1e3 and math.isclose(ratio, factor)), ""
    )


def _pairs(claims: tuple[Claim, ...]) -> Iterator[tuple[Claim, Claim]]:
    sums = [claim for claim in claims if kind_of(claim.value) == "money"]
    small = [c for c in sums if isinstance(c.value, Quantity) and (c.value.high or SMALL_SUM) < SMALL_SUM]
    for claim in small:
        for other in sums:
            if lost_magnitude(claim.value, other.value):
                yield claim, other
                break


def _too_small(claim: Claim) -> bool:
    value = claim.value
    if not isinstance(value, Quantity) or kind_of(value) != "money" or claim.scope.basis:
        return False
    number = value.number
    if not isinstance(number, float | int) or not 0 < number < SMALL_SUM or number != int(number):
        return False
    return bool(claim.measure.concepts & COUNTED_IN_MILLIONS) and "." not in value.text


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
