"""FC201, the other half: claims of two articles that oppose each other in the same words, in no one group.

Whose figure it is was read differently in the two, so that they stand in two groups; their words tell that it is one
figure (`matching.alignment`). Groups that are tied by such pairs are one conflict and one finding. The blame goes to
the side that a fact contradicts, else to the value that fewer articles give, else to the later place.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from itertools import islice

from factcheck.claims.claim import Claim, Confidence, Stance
from factcheck.matching.alignment import Opposed
from factcheck.matching.facts import FactMatch
from factcheck.matching.group import Group
from factcheck.rules.between_sources import groups_disagree, how_settled, refuted_by_facts, severity_of
from factcheck.rules.finding import Finding
from factcheck.rules.rule import Case, against, apart, evidence, fingerprint, flat, says
from factcheck.values.compare import Agree, compare

# The words that a finding quotes for its reason.
MOST_QUOTED = 5


def sources_disagree(case: Case) -> Iterator[Finding]:
    """FC201: two documents give disjoint values for the same claim, in one group or in the same words."""
    told = tuple(groups_disagree(case))
    yield from told
    yield from _opposed(case, told)


def _opposed(case: Case, told: Sequence[Finding]) -> Iterator[Finding]:
    """The findings on what opposes each other by its words, and is in none of the findings `told`."""
    known = {claim for finding in told for claim in finding.claims}
    left = [pair for pair in case.opposed if pair.a.id not in known and pair.b.id not in known]
    refuted = refuted_by_facts(case)
    groups = {claim.id: group for group in case.groups for claim in group.claims}
    for pairs in _conflicts(left, groups):
        yield _finding(pairs, groups, refuted)


def _conflicts(pairs: Sequence[Opposed], groups: Mapping[str, Group]) -> list[list[Opposed]]:
    """The pairs that are tied by a group, together, in the order of their first ones."""
    homes: dict[str, str] = {}

    def home(group: str) -> str:
        while homes.setdefault(group, group) != group:
            group = homes[group]
        return group

    for pair in pairs:
        homes[home(groups[pair.b.id].id)] = home(groups[pair.a.id].id)
    tied: defaultdict[str, list[Opposed]] = defaultdict(list)
    for pair in pairs:
        tied[home(groups[pair.a.id].id)].append(pair)
    return list(tied.values())


def _finding(
    pairs: Sequence[Opposed], groups: Mapping[str, Group], refuted: Mapping[str, FactMatch]
) -> Finding:
    sides = {claim.id: claim for pair in pairs for claim in (pair.a, pair.b)}
    told = list({claim.id: claim for side in sides for claim in groups[side].claims}.values())
    pair = max(pairs, key=lambda one: (_is_asserted(one), len(one.shared)))
    blamed = max(
        (pair.a, pair.b), key=lambda claim: (claim.id in refuted, -_support(claim, told), claim is pair.b)
    )
    other = pair.b if blamed is pair.a else pair.a
    related = against([other, *(o.b if o.a is blamed else o.a for o in pairs if blamed in (o.a, o.b))])
    settled = refuted.get(blamed.id)
    return Finding(
        code="FC201",
        name="sources-disagree",
        severity=severity_of(blamed, other),
        confidence=Confidence.HIGH,
        message=f"“{flat(blamed.text)}” here, but {other.path} says “{flat(other.text)}”",
        why=_why(blamed, pair, settled),
        primary=evidence(blamed),
        related=tuple(evidence(claim) for claim in related),
        claims=tuple(claim.id for claim in (blamed, *related)),
        fact=settled.fact.id if settled else None,
        group=None,
        fingerprint=fingerprint("FC201", *sorted((says(blamed), says(other)))),
    )


def _is_asserted(pair: Opposed) -> bool:
    return Stance.ATTRIBUTED not in (pair.a.stance, pair.b.stance)


def _support(claim: Claim, told: Sequence[Claim]) -> int:
    """How many articles give the value of `claim` in the groups of the conflict."""
    return len({one.path for one in told if isinstance(compare(one.value, claim.value), Agree)})


def _why(blamed: Claim, pair: Opposed, settled: FactMatch | None) -> tuple[str, ...]:
    words = ", ".join(islice(pair.as_written(), MOST_QUOTED))
    told = f"both tell of {words or 'one matter'}" if pair.slip else f"both say it in the words {words}"
    slip = (pair.slip,) if pair.slip else ()
    return (told, *slip, apart(blamed.value), *how_settled((pair.a, pair.b), settled))
