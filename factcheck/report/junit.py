"""JUnit XML: a suite a document, a test case a finding.

Errors fail their case. Warnings and notes pass with their text as output, so that a test report is as red as the exit
code. A document without findings is one case that passes; one that could not be read is an error. No times are told,
because the same input gives the same bytes.
"""

from __future__ import annotations

from collections.abc import Sequence
from xml.sax.saxutils import escape, quoteattr

from factcheck.report.cells import visible
from factcheck.report.look import PLAIN, Look
from factcheck.report.report import Report
from factcheck.rules.finding import Finding, Severity
from factcheck.rules.unreadable import UNREADABLE


def render(report: Report, look: Look = PLAIN) -> str:
    """The report as one `testsuites` element."""
    suites: dict[str, list[Finding]] = {document.path: [] for document in report.documents}
    for finding in report.findings:
        suites.setdefault(finding.primary.place.path, []).append(finding)
    body = "".join(_suite(path, findings) for path, findings in sorted(suites.items()))
    return f'<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="factcheck">\n{body}</testsuites>\n'


def _suite(path: str, findings: Sequence[Finding]) -> str:
    errors = sum(finding.code == UNREADABLE for finding in findings)
    failures = sum(finding.severity is Severity.ERROR for finding in findings) - errors
    numbers = f'tests="{max(1, len(findings))}" failures="{failures}" errors="{errors}" skipped="0" time="0"'
    name = _attribute(path)
    cases = "".join(_case(finding, name) for finding in findings)
    whole = cases or f'  <testcase classname={name} name="no contradictions" time="0"/>\n'
    return f" <testsuite name={name} {numbers}>\n{whole} </testsuite>\n"


def _case(finding: Finding, classname: str) -> str:
    place = finding.primary.place
    name = _attribute(f"{finding.code} {place.line}:{place.column} {finding.fingerprint}")
    text = escape(_plain(_text(finding)))
    message, kind = _attribute(finding.message), _attribute(finding.name)
    if finding.code == UNREADABLE:
        inside = f"<error message={message} type={kind}>{text}</error>"
    elif finding.severity is Severity.ERROR:
        inside = f"<failure message={message} type={kind}>{text}</failure>"
    else:
        inside = f"<system-out>{text}</system-out>"
    return f'  <testcase classname={classname} name={name} time="0">{inside}</testcase>\n'


def _text(finding: Finding) -> str:
    """The finding with its places and reasons, a line each."""
    places = [
        f"{item.place.path}:{item.place.line}:{item.place.column} {' '.join(item.reads.split())}".rstrip()
        for item in (finding.primary, *finding.related)
    ]
    head = f"{finding.severity} {finding.code} {finding.message}"
    return "\n".join([head, *places, *finding.why])


def _plain(text: str) -> str:
    """The text without the characters that XML has not."""
    return "\n".join(visible(line).replace("\ufffe", "�").replace("\uffff", "�") for line in text.split("\n"))


def _attribute(text: str) -> str:
    return quoteattr(_plain(" ".join(text.split())))
