"""FC902: a suppression that silences nothing, has expired, or cannot be understood.

What silences nothing is a trap: it hides the next mistake that is made there, and nobody remembers why it stands in
the text. Whether one is idle is found where findings are silenced; here it becomes a finding at the comment.
"""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.claims.claim import Confidence
from factcheck.rules.finding import Evidence, Finding, Severity
from factcheck.rules.rule import Case, fingerprint


def unused_suppression(case: Case) -> Iterator[Finding]:
    """FC902: one finding for each suppression that does not do what its author meant."""
    for idle in case.idle:
        suppression = idle.suppression
        yield Finding(
            code="FC902",
            name="unused-suppression",
            severity=Severity.WARNING,
            confidence=Confidence.HIGH,
            message=idle.message,
            why=(idle.advice,),
            primary=Evidence(suppression.excerpt),
            related=(),
            claims=(),
            fact=None,
            group=None,
            fingerprint=fingerprint("FC902", suppression.path, suppression.excerpt.place.quote, idle.message),
        )
