"""Suppressed claims take no part in a rule.

A claim in a silenced part of an article is no side of a contradiction, whichever side would be blamed: a rule is
asked once with all claims and, where some are silenced for it, once more without them. What only the first answer
has was suppressed. Another article that says the same as the silenced one is still reported.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import TypeAlias

from factcheck.documents.place import Place
from factcheck.documents.suppression import Suppression
from factcheck.gate.idle import ABOUT_SUPPRESSIONS, Asking, codes_of, find_idle
from factcheck.matching.groups import verdict_of
from factcheck.rules.finding import Finding
from factcheck.rules.registry import RULES, in_order, judge
from factcheck.rules.rule import Case, Rule

# For each article the codes that are silenced, in the span of a suppression or, without one, everywhere.
Silenced: TypeAlias = dict[str, list[tuple[Suppression | None, frozenset[str]]]]


@dataclass(frozen=True, slots=True)
class Silence:
    """All that silences: suppressions in the articles, and articles with the codes or prefixes silenced in them.

    `today` decides which suppressions have expired; None is before all their days.
    """

    suppressions: tuple[Suppression, ...] = ()
    paths: tuple[tuple[str, frozenset[str]], ...] = ()
    today: date | None = None

    def by_path(self) -> Silenced:
        """What is silenced in each article, and for which codes; what has expired silences nothing."""
        found: Silenced = {path: [(None, codes_of(words))] for path, words in self.paths}
        for one in self.suppressions:
            if one.holds_on(self.today):
                codes = codes_of(one.codes) - {ABOUT_SUPPRESSIONS}
                found.setdefault(one.path, []).append((one, codes))
        return found


@dataclass(frozen=True, slots=True)
class Judged:
    """The findings that are left, in order, and those that were suppressed."""

    findings: tuple[Finding, ...]
    suppressed: tuple[Finding, ...] = ()


def judge_with(case: Case, silence: Silence, asking: Asking) -> Judged:
    """The findings of all rules on `case`, without what is silenced, with those on idle suppressions."""
    everything = judge(case)
    if not silence.suppressions and not silence.paths:
        return Judged(everything)
    silenced = silence.by_path()
    left = in_order(finding for rule in RULES for finding in _judge_quietly(rule, case, silenced, everything))
    kept = {_identity(finding) for finding in left}
    suppressed = tuple(finding for finding in everything if _identity(finding) not in kept)
    idle = find_idle(case, silence.suppressions, silence.today, asking, everything)
    on_suppressions = judge(replace(case, idle=idle), _rules_on_suppressions())
    shown = [one for one in on_suppressions if not is_silenced(one.code, one.primary.place, silenced)]
    return Judged(in_order((*left, *shown)), suppressed)


def _rules_on_suppressions() -> list[Rule]:
    return [rule for rule in RULES if rule.code == ABOUT_SUPPRESSIONS]


def _judge_quietly(
    rule: Rule, case: Case, silenced: Silenced, everything: Sequence[Finding]
) -> Iterable[Finding]:
    """The findings of one rule without the claims that are silenced for it."""
    claims = {one.claim.id for one in case.settled if is_silenced(rule.code, one.claim.place, silenced)}
    found = rule.judge(_without(case, claims)) if claims else (f for f in everything if f.code == rule.code)
    return [finding for finding in found if not is_silenced(finding.code, finding.primary.place, silenced)]


def _without(case: Case, silenced: set[str]) -> Case:
    """The case without the silenced claims; groups keep their names."""
    groups = []
    for group in case.groups:
        claims = tuple(claim for claim in group.claims if claim.id not in silenced)
        if len(claims) == len(group.claims):
            groups.append(group)
        elif claims:
            groups.append(replace(group, claims=claims, verdict=verdict_of(claims)))
    settled = tuple(one for one in case.settled if one.claim.id not in silenced)
    opposed = tuple(one for one in case.opposed if silenced.isdisjoint((one.a.id, one.b.id)))
    return replace(case, groups=tuple(groups), settled=settled, opposed=opposed)


def is_silenced(code: str, place: Place, silenced: Silenced) -> bool:
    """Whether a place is silenced for a rule."""
    return any(
        code in codes and (one is None or one.covers(place)) for one, codes in silenced.get(place.path, ())
    )


def _identity(finding: Finding) -> tuple[str, str, str]:
    """What stays the same of a finding when one of several passages of its conflict is silenced."""
    return (
        finding.code,
        finding.primary.place.path if finding.group is None else "",
        finding.group or finding.fingerprint,
    )
