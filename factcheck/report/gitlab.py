"""The code quality report of GitLab: a JSON array of issues, by line.

GitLab compares the fingerprints of the two sides of a merge request and shows what came and what went.
"""

from __future__ import annotations

import json

from factcheck.report.json import Json
from factcheck.report.look import PLAIN, Look
from factcheck.report.report import Report
from factcheck.report.rooted import rooted
from factcheck.rules.finding import Finding, Severity

# GitLab has five degrees; "critical" and "blocker" are for what must stop a release.
SEVERITIES = {Severity.ERROR: "major", Severity.WARNING: "minor", Severity.NOTE: "info"}


def render(report: Report, look: Look = PLAIN) -> str:
    """The findings as an array of issues."""
    issues = [_issue(finding) for finding in rooted(report, look).findings]
    return json.dumps(issues, ensure_ascii=False, indent=1) + "\n"


def _issue(finding: Finding) -> Json:
    place = finding.primary.place
    also = "".join(f"; see {item.place.path}:{item.place.line}" for item in finding.related[:1])
    return {
        "description": f"{finding.code} {' '.join(finding.message.split())}{also}",
        "check_name": finding.name,
        "fingerprint": finding.fingerprint,
        "severity": SEVERITIES[finding.severity],
        "location": {"path": place.path, "lines": {"begin": place.line, "end": place.end_line}},
    }
