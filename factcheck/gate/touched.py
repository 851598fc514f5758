"""Which findings an edit brings, and which side of each it is to be blamed for.

A finding counts where any of its sides touches a changed line: the sentence of a claim, the keys of a fact that
decide what it rules out. The changed side becomes the primary one, whatever the rule blames: a review shows a finding
only on lines that the edit changed, and its author can only mend those. What an article repeats of a conflict that
others have is a side of it, too.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from factcheck.claims.claim import Claim
from factcheck.documents.place import Place
from factcheck.facts.fact import Fact
from factcheck.gate.changes import Lines
from factcheck.matching.group import Group
from factcheck.rules.finding import Evidence, Finding
from factcheck.rules.registry import in_order
from factcheck.rules.rule import evidence, flat, reading_of
from factcheck.rules.unreadable import UNREADABLE
from factcheck.values.compare import Disagree, compare


@dataclass(frozen=True, slots=True)
class Corpus:
    """What the findings speak of."""

    claims: Sequence[Claim]
    groups: Sequence[Group]
    facts: Sequence[Fact]


def brought_by(
    findings: Iterable[Finding], corpus: Corpus, changed: Mapping[str, Lines]
) -> tuple[Finding, ...]:
    """The findings that touch changed lines, each with the changed side as its primary place."""
    edit = _Edit(
        changed,
        {claim.place: claim for claim in corpus.claims},
        {group.id: group for group in corpus.groups},
        {fact.id: fact for fact in corpus.facts},
    )
    return in_order(brought for finding in findings if (brought := edit.blamed(finding)) is not None)


@dataclass(frozen=True, slots=True)
class _Edit:
    """The changed lines, and where to look up what stands at a place."""

    changed: Mapping[str, Lines]
    claims: Mapping[Place, Claim]
    groups: Mapping[str, Group]
    facts: Mapping[str, Fact]

    def blamed(self, finding: Finding) -> Finding | None:
        """The finding as the edit brings it; None where the edit has no part in it."""
        # A document that cannot be read is told in every run, for nothing can be said of it.
        if finding.code == UNREADABLE or self._touches(finding, finding.primary):
            return finding
        for other in finding.related:
            if self._touches(finding, other):
                return _turned(finding, other, finding.primary, self._ids(other, finding.primary))
        for claim in self._repeating(finding):
            against = next(self._against(finding, claim), None)
            if against is not None:
                side = evidence(claim)
                return _turned(finding, side, against, self._ids(side, against))
        return None

    def _touches(self, finding: Finding, side: Evidence) -> bool:
        """Whether a side of a finding touches changed lines."""
        lines = self.changed.get(side.place.path)
        if lines is None:
            return False
        claim = self.claims.get(side.place)
        if claim is not None:
            return lines.touch(claim.sentence) or lines.touch(claim.place)
        fact = self.facts.get(finding.fact or "")
        if fact is not None and side.place == fact.excerpt.place:
            return any(lines.touch(place) for place in fact.keys_at) or _lost_a_key(lines, fact.whole)
        return lines.touch(side.place)

    def _repeating(self, finding: Finding) -> Iterator[Claim]:
        """The changed claims of a conflict that are not among its sides, because another article says the same."""
        group = self.groups.get(finding.group or "")
        sides = (self.claims.get(side.place) for side in (finding.primary, *finding.related))
        given = {reading_of(side.value) for side in sides if side is not None}
        for claim in group.claims if group else ():
            if reading_of(claim.value) in given and self._touches(finding, evidence(claim)):
                yield claim

    def _against(self, finding: Finding, claim: Claim) -> Iterator[Evidence]:
        """The sides of a finding that a claim contradicts, across articles or within one as the finding does."""
        across = any(side.place.path != finding.primary.place.path for side in finding.related)
        for side in (finding.primary, *finding.related):
            other = self.claims.get(side.place)
            if other is None or (other.path != claim.path) is not across:
                continue
            if isinstance(compare(claim.value, other.value), Disagree):
                yield side

    def _ids(self, *sides: Evidence) -> tuple[str, ...]:
        return tuple(self.claims[side.place].id for side in sides if side.place in self.claims)


def _lost_a_key(lines: Lines, whole: Place) -> bool:
    """Whether lines were removed from a fact: after its first line or a later one."""
    return not lines.cuts.isdisjoint(range(whole.line, whole.end_line + 1))


def _turned(finding: Finding, primary: Evidence, other: Evidence, claims: tuple[str, ...]) -> Finding:
    """The finding seen from another of its sides."""
    where = "elsewhere it says" if primary.place.path == other.place.path else f"{other.place.path} says"
    return replace(
        finding,
        message=f"“{flat(primary.place.quote)}” here, but {where} “{flat(other.place.quote)}”",
        primary=primary,
        related=(other,),
        claims=claims,
    )
