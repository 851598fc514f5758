"""FC203: one document asserts what another denies.

The denial is held against the assertion as if it asserted the same, under the same guards; the values must then say the
same. Deliberately missed: figures that come up by chance ("one country"), denials of a bound or of exactness ("not more
than 450", "not exactly 450"), of what no longer or not yet holds, and both within one document, which often names an error
in order to put it right.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import replace

from factcheck.claims.claim import Claim, Confidence, Stance
from factcheck.matching.answers import Apart
from factcheck.matching.groups import block_of
from factcheck.matching.match import match
from factcheck.rules.finding import Finding, Severity
from factcheck.rules.rule import Case, evidence, fingerprint, flat, says
from factcheck.values.compare import implies
from factcheck.values.expression import Expression
from factcheck.values.value import Moment, Quantity, is_in_digits

# Words by which a denial leaves the figure itself standing.
NO_DENIAL = Expression(
    r"\b(?:no longer|any ?more|yet|only|just|merely|simply|exactly|precisely|necessarily|always|every\w*|all|because|until|but also"
    r"|more|less|fewer|over|under|above|below|at least|up to|enough|false|myth|instead|rather)\b",
    re.IGNORECASE,
)
# The most assertions that one denial is held against.
MOST = 50


def sources_differ_in_stance(case: Case) -> Iterator[Finding]:
    """FC203: a document denies a value that another one asserts."""
    denied = [s.claim for s in case.settled if s.claim.stance is Stance.DENIED and _is_plain(s.claim)]
    if not denied:
        return
    asserted: dict[tuple[str, ...], list[Claim]] = defaultdict(list)
    for settled in case.settled:
        if settled.claim.stance is Stance.ASSERTED:
            asserted[block_of(settled.claim)].append(settled.claim)
    for claim in denied:
        against = [other for other in asserted[block_of(claim)][:MOST] if _is_denied_by(other, claim)]
        if against:
            yield _finding(claim, against)


def _is_plain(claim: Claim) -> bool:
    """Whether the denial is one of the value: "the bridge is not 450 metres long"."""
    plain = claim.value.comparator == "=" if isinstance(claim.value, Quantity | Moment) else True
    telling = isinstance(claim.value, Moment) or is_in_digits(claim.value)
    return bool(claim.subject.key) and plain and telling and NO_DENIAL.search(claim.reading) is None


def _is_denied_by(other: Claim, claim: Claim) -> bool:
    if other.path == claim.path:
        return False
    answer = match(replace(claim, stance=Stance.ASSERTED), other)
    if isinstance(answer, Apart) or answer.confidence is not Confidence.HIGH:
        return False
    return implies(other.value, claim.value)


def _finding(claim: Claim, against: list[Claim]) -> Finding:
    other = against[0]
    related = list({one.path: one for one in reversed(against)}.values())[::-1]
    measure = claim.measure.label or other.measure.label or "the same"
    return Finding(
        code="FC203",
        name="sources-differ-in-stance",
        severity=Severity.WARNING,
        confidence=Confidence.HIGH,
        message=f"“{flat(claim.text)}” is denied here, but {other.path} asserts “{flat(other.text)}”",
        why=(f"both speak of {measure} of {claim.subject.name}", "one asserts what the other denies"),
        primary=evidence(claim),
        related=tuple(evidence(one) for one in related),
        claims=tuple(one.id for one in (claim, *related)),
        fact=None,
        group=None,
        fingerprint=fingerprint("FC203", *sorted((says(claim), says(other)))),
    )
