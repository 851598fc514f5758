"""FC101 and FC102: a claim whose value is disjoint from a curated fact's.

A claim that agrees with any fact it can be held against is left alone, for facts may state one measure at several
times. Of several facts that it contradicts the surest is named. Each claim has a finding of its own, because each
is a place to correct.
"""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.claims.claim import ASSERTING, Claim, Stance
from factcheck.matching.fact_tellers import stance_beside
from factcheck.matching.facts import FactMatch
from factcheck.matching.match import ORDER
from factcheck.matching.turns import is_other_end
from factcheck.rules.finding import Evidence, Finding, Severity
from factcheck.rules.out_of_date import holds_when_told
from factcheck.rules.rule import (
    Case,
    Settled,
    apart,
    evidence,
    fingerprint,
    flat,
    is_negligible,
    reading_of,
    says,
)
from factcheck.values.compare import Agree, Disagree
from factcheck.values.magnitudes import lost_magnitude
from factcheck.values.show import describe

# The stances that are held against facts.
HELD = ASSERTING | {Stance.ATTRIBUTED}


def contradicts_fact(case: Case) -> Iterator[Finding]:
    """FC101: the article asserts a value that a fact rules out."""
    yield from _contradictions(case, ASSERTING, "FC101", "contradicts-fact", Severity.ERROR)


def contradicts_fact_attributed(case: Case) -> Iterator[Finding]:
    """FC102: the same, but the article only attributes the value to someone."""
    yield from _contradictions(
        case, frozenset({Stance.ATTRIBUTED}), "FC102", "contradicts-fact-attributed", Severity.WARNING
    )


def contradicted(settled: Settled) -> FactMatch | None:
    """The fact that a claim contradicts most surely, or None where it agrees with one or contradicts none.

    A claim that tells from when to when is held against facts on both ends, each by itself.
    """
    agreeing = [match.fact for match in settled.matches if isinstance(match.comparison, Agree)]
    against = [
        match
        for match in settled.matches
        if isinstance(match.comparison, Disagree)
        and all(is_other_end(match.fact, fact, settled.claim) for fact in agreeing)
        and holds_when_told(match.fact, settled.claim)
    ]
    return max(against, key=lambda match: ORDER.index(match.comparable.confidence), default=None)


def _contradictions(
    case: Case, stances: frozenset[Stance], code: str, name: str, severity: Severity
) -> Iterator[Finding]:
    for settled in case.settled:
        claim = settled.claim
        match = contradicted(settled) if claim.stance in HELD else None
        if match is None or stance_beside(claim, match.fact) not in stances:
            continue
        fact = match.fact
        attributed = ", as attributed here," if Stance.ATTRIBUTED in stances else ""
        message = f"“{flat(claim.text)}”{attributed} contradicts the fact {fact.id}: {flat(fact.value.text)}"
        yield Finding(
            code=code,
            name=name,
            severity=Severity.NOTE if _is_close(claim, match) else severity,
            confidence=match.comparable.confidence,
            message=message,
            why=_why(settled, match),
            primary=evidence(claim),
            related=(Evidence(fact.excerpt, describe(fact.value)),),
            claims=(claim.id,),
            fact=fact.id,
            group=None,
            fingerprint=fingerprint(code, says(claim), fact.id, reading_of(fact.value)),
        )


def _is_close(claim: Claim, match: FactMatch) -> bool:
    return isinstance(match.comparison, Disagree) and is_negligible(claim.value, match.comparison)


def _why(settled: Settled, match: FactMatch) -> tuple[str, ...]:
    claim, fact = settled.claim, match.fact
    lines = [
        f"both state {fact.statement.measure.label or fact.label} of {fact.subject.name}; the fact: {flat(fact.claim)}"
    ]
    lines.append(apart(claim.value))
    if match.told:
        lines.append(
            f"the sentence says “{' '.join(match.told)}”, and nothing beside that the fact does not say"
        )
    if match.shared:
        words = ", ".join(f"“{word}”" for word in match.shared)
        lines.append(f"both say {words}; no other fact is as near, and nothing speaks against it")
    hint = lost_magnitude(claim.value, fact.value)
    if hint:
        lines.append(f"the same digits: a “{hint}” may have been lost")
    lines += [f"not sure: {doubt.reason}" for doubt in match.comparable.doubts]
    if fact.sources:
        lines.append(f"source: {fact.sources[0]}")
    return tuple(lines)
