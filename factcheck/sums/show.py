"""Showing what the arithmetic gives, for people."""

from __future__ import annotations

from math import inf

from factcheck.sums.span import Span
from factcheck.values.show import describe
from factcheck.values.value import Interval, Quantity


def describe_span(span: Span, unit: str) -> str:
    """The span in words: "22.2 to 27.9 %".

    >>> describe_span(Span(22.222, 27.85), "percent")
    '22.2 to 27.9 %'
    """
    low, high = (_short(end, span) for end in (span.low, span.high))
    interval = Interval(None if low == -inf else low, None if high == inf else high)
    shown = describe(Quantity(0, 0, "", low, interval, "" if unit == "ratio" else unit))
    return shown.removeprefix(": ").removeprefix("exactly ")


def _short(end: float, span: Span) -> float:
    """The end with as many digits as tell it from the other one, three at least."""
    if abs(end) == inf:
        return end
    return float(f"{end:.6g}") if span.low == span.high else float(f"{end:.3g}")
