"""The findings as JSON, one a line, for tools that read a stream; the records are those of `--format json`."""

from __future__ import annotations

from factcheck.report.json import dumps, finding_record
from factcheck.report.look import PLAIN, Look
from factcheck.report.report import Report


def render(report: Report, look: Look = PLAIN) -> str:
    """The findings, a JSON object a line; the empty string without findings."""
    return "".join(f"{dumps(finding_record(finding))}\n" for finding in report.findings)
