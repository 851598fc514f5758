"""Workflow commands of GitHub Actions: each finding as an annotation at its line.

GitHub shows ten annotations of each kind a step. The first ten of each are commands; the others follow as plain lines,
counted, so that the log has them all. Columns are given where a finding is on one line, as GitHub asks.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from factcheck.documents.place import Place
from factcheck.report.limits import counts
from factcheck.report.look import PLAIN, Look
from factcheck.report.report import Report
from factcheck.report.rooted import rooted
from factcheck.rules.finding import Finding, Severity

MOST_ANNOTATIONS = 10
COMMANDS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.NOTE: "notice"}
IN_A_MESSAGE = str.maketrans({"%": "%25", "\r": "%0D", "\n": "%0A"})
IN_A_PROPERTY = str.maketrans({"%": "%25", "\r": "%0D", "\n": "%0A", ":": "%3A", ",": "%2C"})
# The runner also obeys this older mark, anywhere in a line.
OLD_MARK, HARMLESS = "##[", "## ["


def render(report: Report, look: Look = PLAIN) -> str:
    """The findings as commands, then those that GitHub would not show as lines; empty without findings."""
    shown: list[Finding] = []
    rest: list[Finding] = []
    for severity in Severity:
        same = [finding for finding in rooted(report, look).findings if finding.severity is severity]
        shown += same[:MOST_ANNOTATIONS]
        rest += same[MOST_ANNOTATIONS:]
    return "".join(f"{line}\n" for line in (*map(_command, shown), *_more(rest)))


def _command(finding: Finding) -> str:
    place = finding.primary.place
    properties = ",".join(f"{name}={value}" for name, value in _properties(finding, place))
    lines = [finding.message, *finding.why, *(f"see {_at(item.place)}" for item in finding.related)]
    message = "\n".join(" ".join(line.split()) for line in lines)
    return f"::{COMMANDS[finding.severity]} {properties}::{_safe(message).translate(IN_A_MESSAGE)}"


def _properties(finding: Finding, place: Place) -> Iterator[tuple[str, str]]:
    yield "file", place.path.translate(IN_A_PROPERTY)
    yield "line", str(place.line)
    yield "endLine", str(place.end_line)
    if place.line == place.end_line and place.quote:
        yield "col", str(place.column)
        yield "endColumn", str(place.end_column)
    yield "title", f"{finding.code} {finding.name}".translate(IN_A_PROPERTY)


def _more(rest: Sequence[Finding]) -> Iterator[str]:
    """What is not an annotation: how much, and each in a line."""
    if rest:
        yield f"{counts(rest)} more, which GitHub would not show as annotations:"
    for finding in rest:
        message = " ".join(finding.message.split())
        yield _safe(f"- {_at(finding.primary.place)}: {finding.severity} {finding.code} {message}")


def _at(place: Place) -> str:
    path = "".join(c if c.isprintable() else "�" for c in place.path)
    return f"{path}:{place.line}:{place.column}"


def _safe(text: str) -> str:
    return text.replace(OLD_MARK, HARMLESS)
