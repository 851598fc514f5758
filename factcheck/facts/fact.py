"""The record of a curated fact: what is known to be true, with its sources."""

from __future__ import annotations

from dataclasses import dataclass

from factcheck.claims.claim import Measure, Scope, Subject
from factcheck.documents.place import Excerpt
from factcheck.values.value import DateSpan, Value


@dataclass(frozen=True, slots=True)
class Fact:
    """A curated claim.

    `value` and `accept` are what an article may say; `tolerance` is a share (0.05 for "5%") by which quantities
    may differ besides. `about` holds the words that name the measure, as given. `excerpt` is where the value
    stands in the YAML file (the claim, where no value was given).
    """

    id: str
    claim: str
    subject: Subject
    aliases: tuple[str, ...]
    about: tuple[str, ...]
    measure: Measure
    scope: Scope
    value: Value
    accept: tuple[Value, ...]
    tolerance: float
    when: DateSpan | None
    valid_from: DateSpan | None
    valid_to: DateSpan | None
    sources: tuple[str, ...]
    note: str
    excerpt: Excerpt
