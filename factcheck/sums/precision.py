"""How exactly an amount is given where it is reckoned with.

`values` takes the trailing zeros of a figure for rounding, so that two articles agree easily. Who sets an amount beside
what follows from it means more: here a figure is right to half a unit of its last digit, and to its second one where
zeros follow. What the arithmetic is held against may also have been cut off instead of rounded.
"""

from __future__ import annotations

import math
from math import inf

from factcheck.sums.span import Span
from factcheck.values.expression import Expression
from factcheck.values.value import Quantity

NUMERAL = Expression(r"[0-9][0-9,]*(?:\.[0-9]+)?|\.[0-9]+")
# Zeros and fives at the end of a converted figure are rounding ("90 km/h (55 mph)"), up to this share of it.
CONVERTED_SHARE = 0.05
# How far a multiple in words reaches: "halved" is to between 0.375 and 0.625.
WORD_SHARE = 0.25


def span_of(quantity: Quantity) -> Span:
    """What the amount may be; without hedges right to half a unit of its last digit, or of the second before zeros.

    >>> from factcheck.values.find import find_values
    >>> span_of(find_values("$40 million")[0]), span_of(find_values("1,200 people")[0])
    (Span(low=39500000.0, high=40500000.0), Span(low=1150.0, high=1250.0))
    """
    number = quantity.number
    if quantity.comparator == "=" and isinstance(number, float):
        half = min(_half(quantity, number), _widest(quantity, number))
        return Span(number - half, number + half)
    return _interval(quantity)


def stated_span(quantity: Quantity) -> Span:
    """What the figure may be that is held against the others: a whole unit of its last digit, for some cut it off."""
    span = span_of(quantity)
    number = quantity.number
    if quantity.comparator != "=" or not isinstance(number, float) or span.low == span.high:
        return span
    # A number in words ("tripled") is not cut off.
    step = 2 * _half(quantity, number) if step_of(quantity, number) else 0.0
    return Span(min(span.low, number - step), max(span.high, number + step))


def converted_span(quantity: Quantity, number: float) -> Span:
    """What `number`, an end of the amount, may be where it is a conversion: fives and zeros are rounded to."""
    half = _converted_half(quantity, number)
    low, high = number - half, number + half
    if quantity.comparator == "~" and isinstance(quantity.number, float):
        about = _interval(quantity)
        return Span(min(low, about.low), max(high, about.high))
    return Span(low, high)


def _converted_half(quantity: Quantity, number: float) -> float:
    step = step_of(quantity, number)
    if not step:
        return _widest(quantity, number) if isinstance(quantity.number, float) else 0.5
    figure = round(abs(number) / step)
    if figure < 10:
        return step / 2
    coarse = 10.0 ** _zeros(figure) if figure % 10 == 0 else 5.0 if figure % 5 == 0 else 1.0
    return max(step, min(coarse * step, abs(number) * CONVERTED_SHARE))


def step_of(quantity: Quantity, number: float) -> float:
    """A unit of the last digit as written: 0.1 for "2.5", a million for "$40 million"; 0 where no one numeral tells."""
    numerals = [found[0].replace(",", "") for found in NUMERAL.finditer(quantity.text)]
    if not numerals or number == 0 or (len(numerals) > 1 and isinstance(quantity.number, float)):
        return 0.0
    # Of a range the numeral that has the same digits as the number that is asked for.
    written = min(numerals, key=lambda numeral: _strangeness(numeral, number))
    value = float(written)
    decimals = len(written.partition(".")[2])
    return abs(number) / value * 10.0**-decimals if value else 0.0


def _strangeness(numeral: str, number: float) -> float:
    """How far the quotient of number and numeral is from a power of ten."""
    value = float(numeral)
    if not value:
        return inf
    power = math.log10(abs(number) / value)
    return abs(power - round(power))


def _half(quantity: Quantity, number: float) -> float:
    step = step_of(quantity, number)
    if not step or not number:
        widest = _widest(quantity, number)
        return min(widest, abs(number) * WORD_SHARE) if quantity.unit == "ratio" else widest
    second = 10.0 ** (math.floor(math.log10(abs(number))) - 1)
    written = round(abs(number) / step)
    return max(step, min(second, step * 10.0 ** _zeros(written))) / 2


def _widest(quantity: Quantity, number: float) -> float:
    """The half width that `values` gives the figure; 0 for what was counted."""
    span = _interval(quantity)
    return max(number - span.low, span.high - number)


def _interval(quantity: Quantity) -> Span:
    low, high = quantity.low, quantity.high
    return Span(-inf if low is None else low, inf if high is None else high)


def _zeros(figure: int) -> int:
    written = str(figure)
    return len(written) - len(written.rstrip("0")) if figure else 0
