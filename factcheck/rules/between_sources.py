"""FC201, FC202 and FC204: claims of one group whose values cannot both be right, in two documents or in one.

One conflict is one finding, however many claims say the one or the other. The blame goes to the side that a fact
contradicts, else to the value that fewer sentences (then fewer claims) support, else to the later place; the related
places are one for each other value, then the others that give one of them. Where nobody but those who are quoted
disagrees, it is a dispute (FC204).
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TypeAlias

from factcheck.claims.claim import Claim, Confidence, Stance
from factcheck.matching.answers import Apart
from factcheck.matching.facts import FactMatch
from factcheck.matching.group import Group, Verdict
from factcheck.matching.groups import block_of, disagreements
from factcheck.matching.match import ORDER, match
from factcheck.rules.against_facts import contradicted
from factcheck.rules.finding import Finding, Severity
from factcheck.rules.rule import (
    Case,
    against,
    apart,
    evidence,
    fingerprint,
    flat,
    is_negligible,
    reading_of,
    says,
)
from factcheck.values.compare import Disagree, compare
from factcheck.values.magnitudes import lost_magnitude

Said: TypeAlias = Mapping[tuple[object, ...], Sequence[Claim]]
Support: TypeAlias = dict[str, tuple[int, int]]  # by value: sentences, claims
# The claims of one document with one value that are asked whether they speak of the same thing.
MOST_ALIKE = 20
# The highest rank of a pair.
SUREST = (ORDER.index(Confidence.HIGH), True)


@dataclass(frozen=True, slots=True)
class Conflict:
    """Two claims of a group that cannot both be right, and how sure it is that they speak of the same thing."""

    primary: Claim
    other: Claim
    confidence: Confidence


def groups_disagree(case: Case) -> Iterator[Finding]:
    """FC201, one half: two documents give disjoint values for claims of one group."""
    yield from _conflicts(case, "FC201", "sources-disagree", across=True)


def document_disagrees_with_itself(case: Case) -> Iterator[Finding]:
    """FC202: one document gives disjoint values for the same claim."""
    yield from _conflicts(case, "FC202", "document-disagrees-with-itself", across=False)


def refuted_by_facts(case: Case) -> dict[str, FactMatch]:
    """The fact that contradicts a claim, by the claim's id."""
    return {settled.claim.id: found for settled in case.settled if (found := contradicted(settled))}


def dispute(case: Case) -> Iterator[Finding]:
    """FC204: those who are quoted give disjoint values for the same claim, and no document itself does."""
    refuted = refuted_by_facts(case)
    for group in case.groups:
        if group.verdict is not Verdict.CONFLICT:
            continue
        pairs = [(a, b) for a, b, _ in disagreements(group.claims)]
        if all(_are_quoted(a, b) for a, b in pairs):
            conflict = _surest(pairs, group, refuted)
            if conflict is not None:
                yield _finding(conflict, pairs, group, refuted, "FC204", "dispute")


def _are_quoted(a: Claim, b: Claim) -> bool:
    return a.stance is Stance.ATTRIBUTED and b.stance is Stance.ATTRIBUTED


def _conflicts(case: Case, code: str, name: str, *, across: bool) -> Iterator[Finding]:
    refuted = refuted_by_facts(case)
    said: Said = {}
    for group in case.groups:
        if group.verdict is not Verdict.CONFLICT:
            continue
        pairs = [
            (a, b)
            for a, b, _ in disagreements(group.claims)
            if (a.path != b.path) is across and not _are_quoted(a, b)
        ]
        if across and pairs:
            said = said or _said(case)
            pairs = [(a, b) for a, b in pairs if not _told_within(a, b, said)]
        conflict = _surest(pairs, group, refuted)
        if conflict is not None:
            yield _finding(conflict, pairs, group, refuted, code, name)


def _said(case: Case) -> Said:
    """The claims of each document with one value, by subject and kind."""
    said: defaultdict[tuple[object, ...], list[Claim]] = defaultdict(list)
    for settled in case.settled:
        said[_saying(settled.claim, settled.claim.path)].append(settled.claim)
    return said


def _saying(claim: Claim, path: str) -> tuple[object, ...]:
    return path, block_of(claim), reading_of(claim.value)


def _told_within(a: Claim, b: Claim, said: Said) -> bool:
    """Whether one of the two documents has both values itself; FC202 then tells the conflict where it arose.

    Asked of all that the documents say, in whatever group it is: that must not depend on the order of the articles.
    """
    return _has_too(a, b, said) or _has_too(b, a, said)


def _has_too(claim: Claim, other: Claim, said: Said) -> bool:
    """Whether the document of `claim` says of the same thing what `other` says."""
    likewise = said.get(_saying(other, claim.path), ())
    return any(not isinstance(match(one, claim), Apart) for one in likewise[:MOST_ALIKE])


def _surest(
    pairs: Sequence[tuple[Claim, Claim]], group: Group, refuted: dict[str, FactMatch]
) -> Conflict | None:
    """The pair that is compared with the most confidence, the first of these in the order of the corpus."""
    support = _support(group)
    best: Conflict | None = None
    for a, b in pairs:
        answer = match(a, b)
        if isinstance(answer, Apart):
            continue
        if best is None or _rank(answer.confidence, a, b) > _rank(best.confidence, best.primary, best.other):
            blamed = a if _blame(a, support, refuted) > _blame(b, support, refuted) else b
            best = Conflict(blamed, b if blamed is a else a, answer.confidence)
            if _rank(best.confidence, a, b) == SUREST:
                break
    return best


def _support(group: Group) -> Support:
    """For each value the number of sentences that state it, and, where that is even, of claims: a copy weighs less."""
    told = {(_value(claim), claim.frame.words if claim.frame else claim.id) for claim in group.claims}
    sentences = Counter(value for value, _ in told)
    claims = Counter(_value(claim) for claim in group.claims)
    return {value: (sentences[value], claims[value]) for value in claims}


def _rank(confidence: Confidence, a: Claim, b: Claim) -> tuple[int, bool]:
    """How much a pair tells: the surer the better, and what both assert before what one only reports."""
    return ORDER.index(confidence), Stance.ATTRIBUTED not in (a.stance, b.stance)


def _blame(claim: Claim, support: Support, refuted: dict[str, FactMatch]) -> tuple[bool, int, int]:
    sentences, claims = support[_value(claim)]
    return claim.id in refuted, -sentences, -claims


def _value(claim: Claim) -> str:
    return flat(claim.value.text)


def _finding(
    conflict: Conflict,
    pairs: Sequence[tuple[Claim, Claim]],
    group: Group,
    refuted: dict[str, FactMatch],
    code: str,
    name: str,
) -> Finding:
    primary, other = conflict.primary, conflict.other
    opposite = [b if a is primary else a for a, b in pairs if primary is a or primary is b]
    sure = [claim for claim in opposite if _is_as_sure(primary, claim, conflict.confidence)]
    related = against([other, *sure])
    settled = refuted.get(primary.id)
    verb = "quotes" if code == "FC204" else "says"
    where = f"{other.path} {verb}" if primary.path != other.path else f"elsewhere it {verb}"
    return Finding(
        code=code,
        name=name,
        severity=severity_of(primary, other),
        confidence=conflict.confidence,
        message=f"“{flat(primary.text)}” here, but {where} “{flat(other.text)}”",
        why=_why(primary, other, settled),
        primary=evidence(primary),
        related=tuple(evidence(claim) for claim in related),
        claims=tuple(claim.id for claim in (primary, *related)),
        fact=settled.fact.id if settled else None,
        group=group.id,
        fingerprint=fingerprint(code, *sorted((says(primary), says(other)))),
    )


def _is_as_sure(primary: Claim, other: Claim, confidence: Confidence) -> bool:
    answer = match(primary, other)
    return not isinstance(answer, Apart) and ORDER.index(answer.confidence) >= ORDER.index(confidence)


def severity_of(primary: Claim, other: Claim) -> Severity:
    """How bad it is that two claims contradict each other: less where one is only quoted, or they hardly differ."""
    comparison = compare(primary.value, other.value)
    if isinstance(comparison, Disagree) and is_negligible(primary.value, comparison):
        return Severity.NOTE
    if _are_quoted(primary, other):
        return Severity.NOTE
    return Severity.WARNING if Stance.ATTRIBUTED in (primary.stance, other.stance) else Severity.ERROR


def _why(primary: Claim, other: Claim, settled: FactMatch | None) -> tuple[str, ...]:
    measure = primary.measure.label or other.measure.label or "the same"
    lines = [f"both state {measure} of {primary.subject.name or 'the same thing'}"]
    lines.append(apart(primary.value))
    hint = lost_magnitude(primary.value, other.value) or lost_magnitude(other.value, primary.value)
    if hint:
        lines.append(f"the same digits: a “{hint}” may have been lost")
    return (*lines, *how_settled((primary, other), settled))


def how_settled(sides: Iterable[Claim], settled: FactMatch | None) -> Iterator[str]:
    """What is said of a conflict besides: which sides are only quoted, and the fact that settles it."""
    for claim in sides:
        if claim.stance is Stance.ATTRIBUTED:
            yield f"“{flat(claim.text)}” is only attributed to someone"
    if settled is not None:
        yield f"the fact {settled.fact.id} settles it: {flat(settled.fact.claim)}"
