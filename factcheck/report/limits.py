"""Platforms show only so many findings: the most severe ones go first, and the rest is counted aloud.

The order of what is shown stays the report's own.
"""

from __future__ import annotations

from collections.abc import Sequence

from factcheck.report.lines import counted, listed
from factcheck.rules.finding import Finding, Severity


def most_severe(findings: Sequence[Finding], limit: int) -> tuple[list[Finding], list[Finding]]:
    """At most `limit` findings, the most severe, and what is left, both in the order of the report."""
    order = list(Severity)
    ranked = sorted(range(len(findings)), key=lambda i: (order.index(findings[i].severity), i))
    chosen = set(ranked[:limit])
    shown = [finding for i, finding in enumerate(findings) if i in chosen]
    return shown, [finding for i, finding in enumerate(findings) if i not in chosen]


def counts(findings: Sequence[Finding]) -> str:
    """How many findings there are of each severity, in words.

    >>> counts([])
    'no findings'
    """
    numbers = {severity: sum(f.severity is severity for f in findings) for severity in Severity}
    return listed(counted(n, s.value) if n else "" for s, n in numbers.items()) or "no findings"
