"""Spans: the arithmetic of intervals, each wide enough for everything its ends may be.

A bound that is not known is infinite. Whether a bound belongs to its span is not kept: two spans that touch meet, so
that a figure on the edge of its rounding is never held against anyone.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from math import inf

# Spans that miss each other by less than this share of their size do so by the rounding of the arithmetic itself.
ROUNDING = 1e-9


@dataclass(frozen=True, slots=True)
class Span:
    """The numbers from `low` to `high`, both included.

    >>> Span(50, 50) / Span(40, 40), Span(1, 2) + Span(10, 20)
    (Span(low=1.25, high=1.25), Span(low=11, high=22))
    """

    low: float
    high: float

    def __add__(self, other: Span) -> Span:
        return Span(self.low + other.low, self.high + other.high)

    def __sub__(self, other: Span) -> Span:
        return Span(self.low - other.high, self.high - other.low)

    def __truediv__(self, other: Span) -> Span:
        """The quotients of spans of which the second holds positive numbers only; without an end where it reaches 0."""
        low = _quotient(self.low, other.high if self.low >= 0 else other.low)
        return Span(low, _quotient(self.high, other.low if self.high >= 0 else other.high))

    def times(self, factor: float) -> Span:
        """The span with both ends times a positive number."""
        return Span(self.low * factor, self.high * factor)

    def size(self) -> Span:
        """The span of the absolute values.

        >>> Span(-3, 2).size()
        Span(low=0.0, high=3)
        """
        if self.low >= 0:
            return self
        return Span(0.0, max(-self.low, self.high)) if self.high > 0 else Span(-self.high, -self.low)

    def meets(self, other: Span) -> bool:
        """Whether the two have a number in common, or miss each other by nothing but the arithmetic's own rounding."""
        gap = max(self.low, other.low) - min(self.high, other.high)
        ends = [abs(end) for end in (self.low, self.high, other.low, other.high) if abs(end) != inf]
        return gap <= ROUNDING * max(ends, default=0.0)


def total(spans: Iterable[Span]) -> Span:
    """The sum of all spans."""
    return sum(spans, Span(0.0, 0.0))


def _quotient(number: float, divisor: float) -> float:
    if divisor == inf:
        return 0.0
    return number / divisor if divisor else (inf if number > 0 else 0.0)
