"""The Reviewdog Diagnostic Format: one JSON object with all diagnostics.

Its columns count bytes of UTF-8, so they are computed from the line's text; ends are exclusive.
"""

from __future__ import annotations

import json

from factcheck.report.json import Json, dumps, finding_record
from factcheck.report.look import PLAIN, Look
from factcheck.report.report import Report
from factcheck.rules.finding import Evidence, Finding, Severity

SEVERITIES = {Severity.ERROR: "ERROR", Severity.WARNING: "WARNING", Severity.NOTE: "INFO"}


def render(report: Report, look: Look = PLAIN) -> str:
    """The findings as a DiagnosticResult."""
    result: Json = {
        "source": {"name": "factcheck"},
        "diagnostics": [_diagnostic(finding) for finding in report.findings],
    }
    return json.dumps(result, ensure_ascii=False, indent=1) + "\n"


def _diagnostic(finding: Finding) -> Json:
    diagnostic: dict[str, Json] = {
        "message": "\n".join([finding.message, *finding.why]),
        "location": _location(finding.primary),
        "severity": SEVERITIES[finding.severity],
        "code": {"value": finding.code},
        "original_output": dumps(finding_record(finding)),
    }
    if finding.related:
        diagnostic["related_locations"] = [
            {"message": item.reads, "location": _location(item)} for item in finding.related
        ]
    return diagnostic


def _location(evidence: Evidence) -> Json:
    place, lines = evidence.place, evidence.excerpt.lines
    if not lines:
        return {"path": place.path, "range": {"start": {"line": place.line}}}
    start = {"line": place.line, "column": _byte_column(lines[0], place.column)}
    end = {"line": place.end_line, "column": _byte_column(lines[-1], place.end_column)}
    return {"path": place.path, "range": {"start": start, "end": end}}


def _byte_column(line: str, column: int) -> int:
    """The column in bytes of UTF-8 of a column in code points, both from 1.

    >>> _byte_column("a𐐀b", 3)
    6
    """
    return len(line[: column - 1].encode("utf-8", "surrogatepass")) + 1
