"""The record of a sum: a figure that an article states, the amounts that it follows from, and what they give."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from factcheck.documents.document import Document
from factcheck.documents.place import Excerpt
from factcheck.sums.span import Span
from factcheck.values.value import Value


class SumKind(StrEnum):
    """What kind of reckoning leads from the amounts to the figure."""

    ARITHMETIC = "arithmetic"
    CONVERSION = "conversion"
    DATES = "dates"


@dataclass(frozen=True, slots=True)
class Term:
    """A value of a sum, and where it stands."""

    value: Value | None
    excerpt: Excerpt

    @property
    def text(self) -> str:
        """The file's own words."""
        return self.excerpt.place.quote


@dataclass(frozen=True, slots=True)
class Sum:
    """A figure and the amounts that it follows from.

    `said` is what the stated figure allows, `readings` what the terms give, all in `unit`; there are several readings
    where the words can be taken in several ways. `way` says for people how the one follows from the others.
    """

    kind: SumKind
    stated: Term
    terms: tuple[Term, ...]
    said: Span
    readings: tuple[Span, ...]
    unit: str
    way: str

    @property
    def works_out(self) -> bool:
        """Whether the figure is right in one of the readings."""
        return any(self.said.meets(reading) for reading in self.readings)


def term_of(document: Document, value: Value) -> Term:
    """A value of the document as a term."""
    return Term(value, document.excerpt(value.start, value.end))
