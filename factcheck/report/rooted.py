"""Paths as the platforms of reviews ask for them: from the root of the checkout, wherever the program was started.

A run in a folder of the repository reports `a.md`, and a review has only `docs/a.md`. What lies outside the checkout
keeps the path that it has.
"""

from __future__ import annotations

import os
from dataclasses import replace
from pathlib import PurePath

from factcheck.report.look import Look
from factcheck.report.report import Report
from factcheck.rules.finding import Evidence, Finding


def rooted(report: Report, look: Look) -> Report:
    """The report with the places of its findings as they lead from the root of the checkout."""
    if not look.root:
        return report
    return replace(report, findings=tuple(_finding(finding, look.root) for finding in report.findings))


def from_root(path: str, root: str) -> str:
    """A path as it leads from `root`, as it is where it lies elsewhere."""
    inside = os.path.relpath(os.path.abspath(path), root)  # noqa: PTH100 - Path.resolve() would follow links
    return path if PurePath(inside).parts[:1] == ("..",) else PurePath(inside).as_posix()


def _finding(finding: Finding, root: str) -> Finding:
    return replace(
        finding,
        primary=_evidence(finding.primary, root),
        related=tuple(_evidence(item, root) for item in finding.related),
    )


def _evidence(evidence: Evidence, root: str) -> Evidence:
    place = replace(evidence.place, path=from_root(evidence.place.path, root))
    return replace(evidence, excerpt=replace(evidence.excerpt, place=place))
