"""FC201, FC202 and FC204: claims whose values cannot both be right, in two documents or in one.

One conflict is one finding, however many claims say the one or the other (`rules.conflicts`). The blame goes to the side
that a fact contradicts, else to the value that fewer sentences (then fewer claims) support, else to the later place; the
related places are one for each other value, then the others that give one of them. Where nobody but those who are quoted
disagrees, it is a dispute (FC204).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import islice

from factcheck.claims.claim import Claim, Stance
from factcheck.matching.alignment import Opposed
from factcheck.matching.facts import FactMatch
from factcheck.rules.cited import cite_one_source
from factcheck.rules.conflicts import Conflict, conflicts_between, conflicts_within, disputes
from factcheck.rules.finding import Finding, Severity
from factcheck.rules.rule import (
    Case,
    against,
    apart,
    evidence,
    fingerprint,
    flat,
    is_negligible,
    says,
)
from factcheck.values.at_odds import is_bound_by
from factcheck.values.compare import Disagree, compare
from factcheck.values.magnitudes import lost_magnitude

# The words that a finding quotes for its reason.
MOST_QUOTED = 5


def sources_disagree(case: Case) -> Iterator[Finding]:
    """FC201: two documents give disjoint values for the same claim."""
    for conflict in conflicts_between(case):
        yield _finding(conflict, "FC201", "sources-disagree")


def document_disagrees_with_itself(case: Case) -> Iterator[Finding]:
    """FC202: one document gives disjoint values for the same claim."""
    for conflict in conflicts_within(case):
        yield _finding(conflict, "FC202", "document-disagrees-with-itself")


def dispute(case: Case) -> Iterator[Finding]:
    """FC204: those who are quoted give disjoint values for the same claim, and no document itself does."""
    for conflict in disputes(case):
        yield _finding(conflict, "FC204", "dispute")


def _finding(conflict: Conflict, code: str, name: str) -> Finding:
    primary, other, settled = conflict.primary, conflict.other, conflict.settled
    related = against([other, *conflict.opposite])
    verb = "quotes" if code == "FC204" else "says"
    where = f"{other.path} {verb}" if primary.path != other.path else f"elsewhere it {verb}"
    return Finding(
        code=code,
        name=name,
        severity=severity_of(primary, other),
        confidence=conflict.confidence,
        message=f"“{flat(primary.text)}” here, but {where} “{flat(other.text)}”",
        why=_why(conflict),
        primary=evidence(primary),
        related=tuple(evidence(claim) for claim in related),
        claims=tuple(claim.id for claim in (primary, *related)),
        fact=settled.fact.id if settled else None,
        group=conflict.group,
        fingerprint=fingerprint(code, *sorted((says(primary), says(other)))),
    )


def severity_of(primary: Claim, other: Claim) -> Severity:
    """How bad it is that two claims contradict each other: less where one is only quoted of others than the other cites, or they hardly differ."""
    comparison = compare(primary.value, other.value)
    if isinstance(comparison, Disagree) and is_negligible(primary.value, comparison):
        return Severity.NOTE
    if is_bound_by(primary.value, other.value):
        return Severity.NOTE
    if primary.stance is other.stance is Stance.ATTRIBUTED:
        return Severity.NOTE
    if primary.path != other.path and cite_one_source(primary, other):
        return Severity.ERROR
    return Severity.WARNING if Stance.ATTRIBUTED in (primary.stance, other.stance) else Severity.ERROR


def _why(conflict: Conflict) -> tuple[str, ...]:
    primary, other, words = conflict.primary, conflict.other, conflict.pair.words
    lines = list(_same_words(words)) if words else [_same_measure(primary, other)]
    lines.append(apart(primary.value))
    hint = lost_magnitude(primary.value, other.value) or lost_magnitude(other.value, primary.value)
    if hint and not (words and words.slip):
        lines.append(f"the same digits: a “{hint}” may have been lost")
    return (*lines, *_how_settled((primary, other), conflict.settled))


def _same_measure(primary: Claim, other: Claim) -> str:
    measure = primary.measure.label or other.measure.label or "the same"
    return f"both state {measure} of {primary.subject.name or 'the same thing'}"


def _same_words(pair: Opposed) -> Iterator[str]:
    words = ", ".join(islice(pair.as_written(), MOST_QUOTED))
    if pair.slip or pair.nearest:
        yield f"both tell of {words or 'one matter'}"
    else:
        yield f"both say it in the words {words}"
    if pair.nearest:
        yield "of what the two articles tell, nothing else is as near"
    if pair.slip:
        yield pair.slip


def _how_settled(sides: Iterable[Claim], settled: FactMatch | None) -> Iterator[str]:
    """What is said of a conflict besides: which sides are only quoted, and the fact that settles it."""
    for claim in sides:
        if claim.stance is Stance.ATTRIBUTED:
            yield f"“{flat(claim.text)}” is only attributed to someone"
    if settled is not None:
        yield f"the fact {settled.fact.id} settles it: {flat(settled.fact.claim)}"
