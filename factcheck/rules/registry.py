"""All rules, in the order of their codes, and the run of them over a case."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import replace

from factcheck.rules.against_facts import contradicts_fact, contradicts_fact_attributed
from factcheck.rules.between_sources import dispute, document_disagrees_with_itself, sources_disagree
from factcheck.rules.finding import Finding, Severity
from factcheck.rules.magnitude import magnitude
from factcheck.rules.out_of_date import out_of_date
from factcheck.rules.rule import Case, Rule
from factcheck.rules.stances import sources_differ_in_stance
from factcheck.rules.sums import arithmetic, conversion, dates
from factcheck.rules.unreadable import unreadable
from factcheck.rules.unused_suppression import unused_suppression

RULES: tuple[Rule, ...] = (
    Rule(
        "FC101",
        "contradicts-fact",
        Severity.ERROR,
        "A claim's value is disjoint from a curated fact's.",
        contradicts_fact,
    ),
    Rule(
        "FC102",
        "contradicts-fact-attributed",
        Severity.WARNING,
        "A value that the article attributes to someone is disjoint from a curated fact's.",
        contradicts_fact_attributed,
    ),
    Rule(
        "FC103",
        "out-of-date",
        Severity.WARNING,
        "What was true at another time is stated as if now.",
        out_of_date,
    ),
    Rule(
        "FC201",
        "sources-disagree",
        Severity.ERROR,
        "Two documents give disjoint values for the same claim.",
        sources_disagree,
    ),
    Rule(
        "FC202",
        "document-disagrees-with-itself",
        Severity.ERROR,
        "One document gives disjoint values for the same claim.",
        document_disagrees_with_itself,
    ),
    Rule(
        "FC203",
        "sources-differ-in-stance",
        Severity.WARNING,
        "One document asserts what another denies.",
        sources_differ_in_stance,
    ),
    Rule(
        "FC204",
        "dispute",
        Severity.NOTE,
        "Those who are quoted give disjoint values for the same claim.",
        dispute,
    ),
    Rule(
        "FC301",
        "arithmetic",
        Severity.WARNING,
        "Numbers in one passage do not work out.",
        arithmetic,
    ),
    Rule(
        "FC302",
        "conversion",
        Severity.WARNING,
        "A conversion beside an amount does not convert.",
        conversion,
    ),
    Rule(
        "FC303",
        "dates",
        Severity.WARNING,
        "A duration, an age or a weekday does not fit its dates.",
        dates,
    ),
    Rule(
        "FC401",
        "magnitude",
        Severity.NOTE,
        "An amount looks as if its “million” or “billion” was lost.",
        magnitude,
    ),
    Rule(
        "FC901",
        "unreadable",
        Severity.ERROR,
        "A document could not be read or decoded.",
        unreadable,
    ),
    Rule(
        "FC902",
        "unused-suppression",
        Severity.WARNING,
        "A suppression silences nothing, has expired or cannot be understood.",
        unused_suppression,
    ),
)


def judge(case: Case, rules: Iterable[Rule] = RULES) -> tuple[Finding, ...]:
    """The findings of `rules` on `case`, in their final order."""
    return in_order(finding for rule in rules for finding in rule.judge(case))


def in_order(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """The findings by path, place, code and fingerprint; what is still equal, by what it says."""
    return tuple(sorted(findings, key=_order))


def distinct(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """The findings with a number after each fingerprint that is not the first of its kind: a file may repeat itself."""
    seen: Counter[str] = Counter()
    told = []
    for finding in findings:
        seen[finding.fingerprint] += 1
        number = seen[finding.fingerprint]
        told.append(
            replace(finding, fingerprint=f"{finding.fingerprint}-{number}") if number > 1 else finding
        )
    return tuple(told)


def _order(finding: Finding) -> tuple[str, int, int, str, str, str]:
    place = finding.primary.place
    return place.path, place.start, place.end, finding.code, finding.fingerprint, finding.message
