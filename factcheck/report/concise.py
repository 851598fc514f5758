"""One line a finding, in the form that editors' problem matchers, grep and sort know."""

from __future__ import annotations

from factcheck.documents.place import Place
from factcheck.report.look import PLAIN, Look
from factcheck.report.report import Report
from factcheck.rules.finding import Finding

# ANSI colours of the severities; this form is for speed and needs no library for three of them.
COLORS = {"error": "31", "warning": "33", "note": "36"}
# Further places beyond these are counted.
MOST_ALSO = 3


def render(report: Report, look: Look = PLAIN) -> str:
    """The findings, a line each; the empty string without findings."""
    return "".join(f"{_line(finding, look)}\n" for finding in report.findings)


def _line(finding: Finding, look: Look) -> str:
    """`path:line:col: severity code message [also path:line:col]`."""
    severity = str(finding.severity)
    if look.color:
        severity = f"\x1b[1;{COLORS[severity]}m{severity}\x1b[0m"
    also = [_at(item.place) for item in finding.related]
    if len(also) > MOST_ALSO:
        also[MOST_ALSO:] = [f"{len(also) - MOST_ALSO} more"]
    also_at = f" [also {', '.join(also)}]" if also else ""
    message = _plain(" ".join(finding.message.split()))
    return f"{_at(finding.primary.place)}: {severity} {finding.code} {message}{also_at}"


def _at(place: Place) -> str:
    return f"{_plain(place.path)}:{place.line}:{place.column}"


def _plain(text: str) -> str:
    """The text without characters that a terminal would obey; ASCII is checked first, as it is nearly always so."""
    if text.isascii() and text.isprintable():
        return text
    from factcheck.report.cells import visible

    return visible(text)
