"""FC103: what was true at another time is stated as if it were so now.

An article's now is the day it was published. Where that is not known, a later fact on the same measure must tell that the
earlier one no longer holds. Deliberately missed: what is told of a time of its own, or in the past tense.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from factcheck.claims.claim import Claim, Stance
from factcheck.facts.fact import Fact
from factcheck.matching.facts import FactMatch
from factcheck.rules.finding import Evidence, Finding, Severity
from factcheck.rules.rule import Case, Settled, evidence, fingerprint, flat, says
from factcheck.values.compare import Agree, Disagree
from factcheck.values.show import describe

PAST = "tense: past"


def out_of_date(case: Case) -> Iterator[Finding]:
    """FC103: the article states as if now what a fact says was so until an earlier day, or is so from a later one."""
    for settled in case.settled:
        claim = settled.claim
        if (
            claim.stance is not Stance.ASSERTED
            or claim.scope.time is not None
            or PAST in claim.measure.qualifiers
        ):
            continue
        agreeing = [match for match in settled.matches if isinstance(match.comparison, Agree)]
        if agreeing and all(_is_out_of_date(match.fact, settled) for match in agreeing):
            yield _finding(claim, agreeing[0])


def holds_when_told(fact: Fact, claim: Claim) -> bool:
    """Whether the fact may hold at the time that the claim speaks of; it does where either time is not known."""
    time = claim.scope.time
    first = time.first if time is not None else claim.published
    last = time.last if time is not None else claim.published
    return not (_ends_before(fact, first) or _begins_after(fact, last))


def _is_out_of_date(fact: Fact, settled: Settled) -> bool:
    published = settled.claim.published
    if published is not None:
        return _ends_before(fact, published) or _begins_after(fact, published)
    others = (match.fact for match in settled.matches if isinstance(match.comparison, Disagree))
    return any(other.valid_from is not None and _ends_before(fact, _last(other)) for other in others)


def _ends_before(fact: Fact, day: date | None) -> bool:
    last = fact.valid_to.last if fact.valid_to is not None else None
    return day is not None and last is not None and last < day


def _begins_after(fact: Fact, day: date | None) -> bool:
    first = fact.valid_from.first if fact.valid_from is not None else None
    return day is not None and first is not None and day < first


def _last(fact: Fact) -> date | None:
    """The last of the days from which the fact may hold."""
    return fact.valid_from.last if fact.valid_from is not None else None


def _finding(claim: Claim, match: FactMatch) -> Finding:
    fact = match.fact
    early = claim.published is not None and _begins_after(fact, claim.published)
    bound = fact.valid_from if early else fact.valid_to
    held = f"holds only {'from' if early else 'until'} {flat(bound.text) if bound is not None else ''}"
    now = (
        f"the article is of {claim.published.isoformat()}" if claim.published else "a later fact replaces it"
    )
    why = [f"the fact: {flat(fact.claim)}", now]
    if fact.sources:
        why.append(f"source: {fact.sources[0]}")
    return Finding(
        code="FC103",
        name="out-of-date",
        severity=Severity.WARNING,
        confidence=match.comparable.confidence,
        message=f"“{flat(claim.text)}” is stated as if now, but the fact {fact.id} {held}",
        why=tuple(why),
        primary=evidence(claim),
        related=(Evidence(fact.excerpt, describe(fact.value)),),
        claims=(claim.id,),
        fact=fact.id,
        group=None,
        fingerprint=fingerprint("FC103", says(claim), fact.id, fact.value.text),
    )
