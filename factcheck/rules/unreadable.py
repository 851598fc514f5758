"""FC901: a document that could not be read or decoded; never skipped in silence."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.claims.claim import Confidence
from factcheck.documents.place import Excerpt, Place
from factcheck.rules.finding import Evidence, Finding, Severity
from factcheck.rules.rule import Case, fingerprint

UNREADABLE = "FC901"


def unreadable(case: Case) -> Iterator[Finding]:
    """FC901: one finding for each document that could not be read, with the reason and what to do."""
    for problem in case.unreadable:
        place = Place(problem.path, 0, 0, 1, 1, 1, 1, "")
        yield Finding(
            code=UNREADABLE,
            name="unreadable",
            severity=Severity.ERROR,
            confidence=Confidence.HIGH,
            message=problem.message,
            why=(problem.advice,) if problem.advice else (),
            primary=Evidence(Excerpt(place, ())),
            related=(),
            claims=(),
            fact=None,
            group=None,
            fingerprint=fingerprint(UNREADABLE, problem.path),
        )
