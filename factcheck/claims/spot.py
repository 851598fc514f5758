"""Where a value stands that a claim is made of: its sentence, its clause, its row, and the document around them."""

from __future__ import annotations

from dataclasses import dataclass

from factcheck.claims.reading.discourse import Discourse
from factcheck.claims.reading.parsed import Parsed
from factcheck.claims.subject.rows import Row


@dataclass(frozen=True, slots=True)
class Spot:
    """Token `position` of a sentence, stated in its segment `number`; `row` is the row of values that it is one of, if any."""

    discourse: Discourse
    parsed: Parsed
    number: int
    position: int
    row: Row | None = None
