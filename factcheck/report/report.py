"""The record of a whole run: what every output format renders."""

from __future__ import annotations

from dataclasses import dataclass

from factcheck.claims.claim import Claim
from factcheck.gate.baseline import Entry
from factcheck.matching.group import Group, Retelling
from factcheck.rules.finding import Finding, Severity


@dataclass(frozen=True, slots=True)
class DocumentSummary:
    """One document of the run; `published` is an ISO day or None, `sentences` and `claims` are counts."""

    path: str
    title: str | None
    published: str | None
    sentences: int
    claims: int


@dataclass(frozen=True, slots=True)
class NotJudged:
    """How many numerals were not judged, or findings not reported, for one reason."""

    reason: str
    count: int


@dataclass(frozen=True, slots=True)
class Report:
    """Everything a run found, each tuple in its final order.

    `facts` is the number of curated facts that were used; `hidden` the number of findings below the confidence
    that was asked for; `set_aside` the numbers of findings that were not asked for, by reason.
    `stale` are the entries of the baseline that match nothing any more.
    """

    documents: tuple[DocumentSummary, ...]
    claims: tuple[Claim, ...]
    groups: tuple[Retelling, ...]
    findings: tuple[Finding, ...]
    not_judged: tuple[NotJudged, ...]
    facts: int = 0
    hidden: int = 0
    set_aside: tuple[NotJudged, ...] = ()
    stale: tuple[Entry, ...] = ()

    @property
    def sentences(self) -> int:
        """The number of sentences in all documents."""
        return sum(document.sentences for document in self.documents)

    @property
    def judged(self) -> tuple[Group, ...]:
        """The groups as they were judged for contradictions, before those that retell one figure were joined."""
        return tuple(group for retelling in self.groups for group in retelling.groups)

    def count(self, severity: Severity) -> int:
        """The number of findings of this severity."""
        return sum(finding.severity is severity for finding in self.findings)
