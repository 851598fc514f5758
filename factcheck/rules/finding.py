"""The record of a finding: one broken rule with its evidence."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from factcheck.claims.claim import Confidence
from factcheck.documents.place import Excerpt, Place


class Severity(StrEnum):
    """How bad a finding is."""

    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"


@dataclass(frozen=True, slots=True)
class Evidence:
    """A passage that a finding rests on, and what it was read as ("17%: 16.5 to 17.5 %"; "" if nothing)."""

    excerpt: Excerpt
    reads: str = ""

    @property
    def place(self) -> Place:
        """Where the passage stands."""
        return self.excerpt.place


@dataclass(frozen=True, slots=True)
class Finding:
    """One broken rule.

    `message` is one sentence; `why` the reasons, a line each. `primary` spans the value in the offending claim,
    `related` the value or values it contradicts. `claims` are ids of claims, `fact` and `group` ids or None.
    `fingerprint` stays the same while both sides say the same in the same files, wherever it stands there.
    """

    code: str
    name: str
    severity: Severity
    confidence: Confidence
    message: str
    why: tuple[str, ...]
    primary: Evidence
    related: tuple[Evidence, ...]
    claims: tuple[str, ...]
    fact: str | None
    group: str | None
    fingerprint: str
