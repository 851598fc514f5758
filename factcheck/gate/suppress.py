"""Suppressed claims take no part in a rule; suppressions that do nothing are found.

A claim in a silenced part of an article is no side of a contradiction, whichever side would be blamed: a rule is
asked once with all claims and, where some are silenced for it, once more without them. What only the first answer
has was suppressed. Another article that says the same as the silenced one is still reported.

A suppression is idle only where its rule could have found something in this run: with the rule switched off, without
facts, or with one article alone it is left in peace.
"""

from __future__ import annotations

import difflib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import TypeAlias

from factcheck.claims.claim import Claim
from factcheck.documents.place import Place
from factcheck.documents.suppression import Suppression
from factcheck.matching.groups import disagreements, verdict_of
from factcheck.rules.finding import Finding
from factcheck.rules.registry import RULES, in_order, judge
from factcheck.rules.rule import Case, Idle, Rule

# The rule on suppressions themselves cannot be suppressed in the text, or it could never be broken.
ABOUT_SUPPRESSIONS = "FC902"


# For each article the codes that are silenced, in the span of a suppression or, without one, everywhere.
_Silenced: TypeAlias = dict[str, list[tuple[Suppression | None, frozenset[str]]]]


@dataclass(frozen=True, slots=True)
class Silence:
    """All that silences: suppressions in the articles, and articles with the codes or prefixes silenced in them.

    `today` decides which suppressions have expired; None is before all their days.
    """

    suppressions: tuple[Suppression, ...] = ()
    paths: tuple[tuple[str, frozenset[str]], ...] = ()
    today: date | None = None

    def by_path(self) -> _Silenced:
        """What is silenced in each article, and for which codes; what has expired silences nothing."""
        found: _Silenced = {path: [(None, codes_of(words))] for path, words in self.paths}
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


@dataclass(frozen=True, slots=True)
class Asking:
    """What a run asks of suppressions: codes that could find nothing in it, and whether each must give a reason."""

    dormant: frozenset[str] = frozenset()
    require_reason: bool = False


def judge_with(case: Case, silence: Silence, asking: Asking) -> Judged:
    """The findings of all rules on `case`, without what is silenced, with those on idle suppressions."""
    everything = judge(case)
    if not silence.suppressions and not silence.paths:
        return Judged(everything)
    silenced = silence.by_path()
    left = in_order(finding for rule in RULES for finding in _judge_quietly(rule, case, silenced, everything))
    kept = {_identity(finding) for finding in left}
    suppressed = tuple(finding for finding in everything if _identity(finding) not in kept)
    idle = tuple(_idle(case, silence, asking, everything))
    on_suppressions = judge(replace(case, idle=idle), _rules_on_suppressions())
    shown = [one for one in on_suppressions if not _is_silenced(one.code, one.primary.place, silenced)]
    return Judged(in_order((*left, *shown)), suppressed)


def _rules_on_suppressions() -> list[Rule]:
    return [rule for rule in RULES if rule.code == ABOUT_SUPPRESSIONS]


def codes_of(words: Iterable[str]) -> frozenset[str]:
    """The codes of rules that are meant by codes, prefixes of codes, or names, in capitals; all for none.

    >>> sorted(codes_of(["FC1", "SOURCES-DISAGREE"]))
    ['FC101', 'FC102', 'FC201']
    """
    meant = list(words)
    return frozenset(
        rule.code
        for rule in RULES
        if not meant or any(rule.code.startswith(word) or rule.name.upper() == word for word in meant)
    )


def _judge_quietly(
    rule: Rule, case: Case, silenced: _Silenced, everything: Sequence[Finding]
) -> Iterable[Finding]:
    """The findings of one rule without the claims that are silenced for it."""
    claims = {one.claim.id for one in case.settled if _is_silenced(rule.code, one.claim.place, silenced)}
    found = rule.judge(_without(case, claims)) if claims else (f for f in everything if f.code == rule.code)
    return [finding for finding in found if not _is_silenced(finding.code, finding.primary.place, silenced)]


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
    return replace(case, groups=tuple(groups), settled=settled)


def _is_silenced(code: str, place: Place, silenced: _Silenced) -> bool:
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


def _idle(case: Case, silence: Silence, asking: Asking, everything: Sequence[Finding]) -> Iterator[Idle]:
    """The suppressions that do not do what they say, in order."""
    sides = _sides(case, everything)
    for suppression in silence.suppressions:
        unknown = [word for word in sorted(suppression.codes) if not codes_of([word])]
        for word in unknown:
            names = [name for rule in RULES for name in (rule.code, rule.name.upper())]
            near = difflib.get_close_matches(word, names, 1)
            advice = (
                f"did you mean {near[0]}?" if near else f"the rules are {', '.join(r.code for r in RULES)}"
            )
            yield Idle(suppression, f"there is no rule {word} to suppress", advice)
        if not suppression.holds_on(silence.today):
            yield _overdue(suppression)
        elif suppression.verb == "on":
            yield Idle(suppression, "this “on” ends no “off”", "delete it, or write the “off” before it")
        elif suppression.start == suppression.end:
            yield Idle(
                suppression, "no text follows that could be suppressed", "put it before the passage it is for"
            )
        elif suppression.verb == "ignore" and len(unknown) < max(1, len(suppression.codes)):
            yield from _matches_nothing(suppression, sides, asking)
        if asking.require_reason and suppression.verb != "on" and not suppression.reason:
            yield Idle(
                suppression,
                "this suppression gives no reason",
                "write it after the codes, in the same comment",
            )


def _overdue(suppression: Suppression) -> Idle:
    if suppression.last_day is None:
        message = f"“until={suppression.until}” is no day, so this suppression does not hold"
        return Idle(suppression, message, "write the last day on which it holds, as in until=2027-01-31")
    advice = "correct the passage, or decide anew and set another day"
    return Idle(suppression, f"this suppression has expired: it held until {suppression.until}", advice)


def _matches_nothing(
    suppression: Suppression, sides: Mapping[str, Sequence[Place]], asking: Asking
) -> Iterator[Idle]:
    """What an `ignore` names that nothing was found of; nothing is said where a rule could not have found anything."""
    for words in [[word] for word in sorted(suppression.codes)] or [[]]:
        codes = codes_of(words) - {ABOUT_SUPPRESSIONS}
        used = any(suppression.covers(place) for code in codes for place in sides.get(code, ()))
        if codes and not used and not codes & asking.dormant:
            what = f" {words[0]}" if words else ""
            yield Idle(
                suppression,
                f"this suppression matches no{what} finding",
                "delete it, so that it cannot hide the next mistake",
            )


def _sides(case: Case, everything: Sequence[Finding]) -> dict[str, list[Place]]:
    """For each code the places that take part in its findings: their own, and every claim of a conflict."""
    claims = {settled.claim.id: settled.claim for settled in case.settled}
    groups = {group.id: group for group in case.groups}
    sides: dict[str, list[Place]] = {}
    for finding in everything:
        places = sides.setdefault(finding.code, [])
        places.append(finding.primary.place)
        places += [claims[name].place for name in finding.claims if name in claims]
        if finding.group in groups:
            places += [claim.place for claim in _disagreeing(groups[finding.group].claims)]
    return sides


def _disagreeing(claims: Sequence[Claim]) -> Iterator[Claim]:
    for one, other, _ in disagreements(claims):
        yield from (one, other)
