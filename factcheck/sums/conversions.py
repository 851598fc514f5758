"""Conversions: "26,000 feet (8,848 m)", "29,032 feet, or 8,849 metres,", "60 mph/97 km/h".

Two amounts of one dimension in different systems of units, the second alone in a bracket or between commas after "or".
Money has no fixed rate and is left out. So are bytes, whose prefixes are read in two ways, and, without "that is" or "=",
times: "2 hours (45 minutes)" may be two times.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import product
from math import isclose, log10

from factcheck.lexicon.conversions import (
    AT_SEA,
    CUSTOMARY,
    MILE_AT_SEA,
    NOT_CONVERTED,
    OTHER_FACTORS,
    SAID_EQUAL_ONLY,
)
from factcheck.sums.passage import Passage
from factcheck.sums.precision import converted_span
from factcheck.sums.span import Span
from factcheck.sums.sum import Sum, SumKind, term_of
from factcheck.values.expression import Expression
from factcheck.values.units import dimension, measure_of
from factcheck.values.value import Quantity

SIZE = r"(?:tall|high|long|wide|deep|thick|away|above sea level|below sea level|in (?:length|height|width|diameter|depth|area|weight)|of \w+)"
SIGN = r"(?:=|i\.e\.,?|that is,?|equal to|equivalent to|or)"
BRACKET = Expression(
    rf"(?:{SIZE} ?)?[(\[](?P<sign>{SIGN})? ?(?:about|around|approx\.?|approximately|roughly|some|~|≈)?"
)
OR = Expression(r", ?or(?: about| around| roughly| some)?")
SLASH = Expression(r"/")
EQUALS = Expression(r"=|is equal to|equals")
PARTS = Expression(r"[/ ]|(?<=\w)[23]\b")
WORD = Expression(r"[a-z]+")
CLOSED = Expression(r"(?:[)\];]|, ?[0-9]).*", re.DOTALL)
ENDED = Expression(r"(?:[.,;:)!?].*)?", re.DOTALL)
# A second amount right before the first ("6 feet 2 inches", "10 x 20 ft") makes it a part of one.
COMPOUND = Expression(r"|and|,|x|×|by|-|–")


def find_conversions(passage: Passage) -> Iterator[Sum]:
    """The conversions of the passage."""
    for i in range(len(passage.amounts) - 1):
        first, second = passage.amounts[i], passage.amounts[i + 1]
        if first.unit == second.unit or dimension(first.unit) != dimension(second.unit):
            continue
        if i and COMPOUND.fullmatch(passage.between[i]) and passage.between[i] != ",":
            continue
        if _goes_on(passage, i + 1):
            continue
        if _is_conversion(passage, i, first, second):
            yield from _conversion(passage, first, second)


def _goes_on(passage: Passage, i: int) -> bool:
    """Whether amount `i` has a second part: "(1 lb, 2 oz)"."""
    if i + 1 >= len(passage.amounts) or not COMPOUND.fullmatch(passage.between[i + 1]):
        return False
    one, other = passage.amounts[i], passage.amounts[i + 1]
    return dimension(one.unit) == dimension(other.unit) and not _other_system(one, other)


def _is_conversion(passage: Passage, i: int, first: Quantity, second: Quantity) -> bool:
    """Whether the words and the units make the second amount a conversion of the first."""
    kind = dimension(first.unit)
    if kind in NOT_CONVERTED or kind.startswith(("count:", "money", "number")):
        return False
    words, after = passage.between[i + 1], passage.after_amount(i + 1)
    bracket = BRACKET.fullmatch(words)
    said = EQUALS.fullmatch(words) is not None or (bracket is not None and bool(bracket["sign"]))
    placed = (
        (bracket and CLOSED.fullmatch(after))
        or (OR.fullmatch(words) and ENDED.fullmatch(after))
        or (SLASH.fullmatch(words) and ENDED.fullmatch(after))
        or EQUALS.fullmatch(words)
    )
    if not placed:
        return False
    if kind in SAID_EQUAL_ONLY:
        return said
    return said or _other_system(first, second) or _same_digits(first, second)


def _other_system(first: Quantity, second: Quantity) -> bool:
    """Whether one is metric and the other not: "5 km (30 m)" may be a length and a height."""
    return any(unit in CUSTOMARY for unit in _parts(first)) != any(
        unit in CUSTOMARY for unit in _parts(second)
    )


def _parts(quantity: Quantity) -> list[str]:
    return [quantity.unit, *PARTS.split(quantity.unit)]


def _same_digits(first: Quantity, second: Quantity) -> bool:
    """Whether the two differ by a power of ten: "2.5 kg (250 g)"."""
    a, b = first.number, second.number
    if not isinstance(a, float) or not isinstance(b, float) or a <= 0 or b <= 0:
        return False
    power = log10(a / b)
    return isclose(power, round(power), abs_tol=1e-9)


def _conversion(passage: Passage, first: Quantity, second: Quantity) -> Iterator[Sum]:
    """The sums of the two amounts, one for each end where both are ranges."""
    at_sea = not AT_SEA.isdisjoint(WORD.findall(passage.text))
    for a, b in _ends(first, second):
        given = converted_span(first, a)
        yield Sum(
            SumKind.CONVERSION,
            term_of(passage.document, second),
            (term_of(passage.document, first),),
            converted_span(second, b),
            tuple(_readings(given, first.unit, second.unit, at_sea=at_sea)),
            second.unit,
            f"the first in {second.unit}",
        )


def _ends(first: Quantity, second: Quantity) -> list[tuple[float, float]]:
    match first.number, second.number:
        case (float(a), float(b)):
            return [(a, b)]
        case ((a, b), (c, d)):
            return [(a, c), (b, d)]
        case _:
            return []


def _readings(given: Span, unit: str, to: str, *, at_sea: bool) -> Iterator[Span]:
    """The amount in the other unit, once for each size that the two units may have."""
    source, target = measure_of(unit), measure_of(to)
    shift = source.offset - target.offset
    sizes = _factors(unit, at_sea=at_sea), _factors(to, at_sea=at_sea)
    for own, other in product(*sizes):
        yield Span((given.low * own + shift) / other, (given.high * own + shift) / other)
    if shift:
        # A difference of temperatures has no zero of its own.
        yield given.times(source.factor / target.factor)


def _factors(unit: str, *, at_sea: bool) -> tuple[float, ...]:
    factors = OTHER_FACTORS.get(unit, (measure_of(unit).factor,))
    return (*factors, MILE_AT_SEA[1]) if at_sea and unit == MILE_AT_SEA[0] else factors
