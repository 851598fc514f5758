"""Which findings a run is asked for, by rule and by confidence, and how severe they are to the project."""

from __future__ import annotations

from dataclasses import replace

from factcheck.claims.claim import Confidence
from factcheck.engine.settings import Settings
from factcheck.matching.match import ORDER
from factcheck.rules.finding import Finding, Severity
from factcheck.rules.registry import RULES
from factcheck.rules.unreadable import UNREADABLE

# The families of rules that find nothing without facts, and nothing in one article alone.
AGAINST_FACTS = "FC1"
BETWEEN_ARTICLES = ("FC201", "FC203")


def is_asked_for(code: str, settings: Settings) -> bool:
    """Whether a rule's code is selected and not ignored; the longer prefix wins, `ignore` on a tie.

    What cannot be read is told unless it is ignored by name: no selection may hide that an article was not looked at.
    """
    selected = max((len(p) for p in settings.select if code.startswith(p)), default=-1)
    ignored = max((len(p) for p in settings.ignore if code.startswith(p)), default=-1)
    if code == UNREADABLE:
        return ignored < 0 or selected > ignored
    return (
        ignored < selected
        if ignored >= 0 and settings.select
        else ignored < 0 and (selected >= 0 or not settings.select)
    )


def dormant_codes(articles: int, facts: int, settings: Settings) -> frozenset[str]:
    """The codes of the rules that can find nothing among so many articles and facts, so that their silence tells nothing."""
    codes = {rule.code for rule in RULES if not is_asked_for(rule.code, settings)}
    if not facts:
        codes |= {rule.code for rule in RULES if rule.code.startswith(AGAINST_FACTS)}
    if articles < 2 or settings.partial:
        codes |= {rule.code for rule in RULES if rule.code.startswith(BETWEEN_ARTICLES)}
    return frozenset(codes)


def _is_sure(finding: Finding) -> bool:
    return finding.confidence is Confidence.HIGH


def is_wanted(finding: Finding, settings: Settings) -> bool:
    """Whether a finding is as sure as is asked for."""
    least = Confidence.LOW if settings.pedantic else settings.confidence
    return ORDER.index(finding.confidence) >= ORDER.index(least)


def graded(finding: Finding, settings: Settings) -> Finding:
    """The finding with the severity that the project gives it; what is not sure is a note whatever the rule's severity.

    A project grades a rule; where the rule itself is milder for a reason, it stays milder.
    """
    if not _is_sure(finding) or (settings.skip_unreadable and finding.code == UNREADABLE):
        return replace(finding, severity=Severity.NOTE)
    wanted = dict(settings.severities).get(finding.code)
    if wanted is None:
        return finding
    order = list(Severity)
    usual = next((rule.severity for rule in RULES if rule.code == finding.code), finding.severity)
    graded = wanted if finding.severity is usual else max(wanted, finding.severity, key=order.index)
    return replace(finding, severity=graded)
