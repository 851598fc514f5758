"""Ratios and percentages between two amounts: "$6 million, nearly one-tenth of the $100 million", "25% of 48, or 12".

The three stand side by side with nothing between them but the words that say how they belong together.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from factcheck.sums.passage import Passage
from factcheck.sums.precision import span_of, stated_span
from factcheck.sums.span import Span
from factcheck.sums.sum import Sum, SumKind, term_of
from factcheck.values.expression import Expression
from factcheck.values.units import dimension
from factcheck.values.value import Quantity

# "$6 million, nearly one-tenth of the $100 million"
APPOSED = Expression(
    r"(?:,| [—–-]|[—–])? ?\(?(?:or|which (?:is|was)|that is|i\.e\.,?)?|(?:is|was|are|were|equals)"
)
OF_BASE = Expression(r"of(?: (?:the|its|their|his|her|our|a|that|all))*")
# "a tenth the $60 million"
OWNERS = frozenset({"the", "its", "their", "his", "her"})
TIMES_BASE = Expression(
    r"(?:of )?(?:the|its|their|his|her|our|that of|more than|larger than|higher than|bigger than|as much as|as many as)?(?: (?:the|its|their))?"
)
# "a tenth of the $100 million, or $6 million"
RESULT = Expression(
    r"(?:[a-z-]+ ){0,2}(?:, ?(?:or|which (?:is|was)|that is|i\.e\.,?)|\(|\(?=|, ?making|equals)"
)
ENDS = Expression(
    r"(?:[.,;:)!?—–].*|(?:that|which|who|for|in|on|to|and|but|while|spent|paid|raised|it|he|she|they)\b.*|[A-Z]\w+ .*)?",
    re.DOTALL,
)
STOPS = Expression(r"(?:[.,;:)!?—–].*)?", re.DOTALL)


def find_ratios(passage: Passage) -> Iterator[Sum]:
    """The ratios of the passage that stand beside both of their amounts."""
    for i in range(len(passage.amounts) - 2):
        a, b, c = passage.amounts[i : i + 3]
        if _is_ratio(b) and _is_ratio_of(passage, i):
            yield from _ratio(passage, a, c, b)
        elif _is_ratio(a) and not _is_multiple(a) and _is_result(passage, i):
            yield from _ratio(passage, c, b, a)


def _is_ratio_of(passage: Passage, i: int) -> bool:
    """Whether the words make amount `i` the ratio behind it times the third: "$6 million, a tenth of the $60 million"."""
    first, second = passage.between[i + 1], passage.between[i + 2]
    ratio = passage.amounts[i + 1]
    base = TIMES_BASE if _is_multiple(ratio) else OF_BASE
    part = ratio.unit == "ratio" and not _is_multiple(ratio) and second in OWNERS
    placed = APPOSED.fullmatch(first) and (part or base.fullmatch(second))
    return bool(placed and ENDS.fullmatch(passage.after_amount(i + 2)))


def _is_result(passage: Passage, i: int) -> bool:
    """Whether the words make the third amount what the first is of the second: "25% of 48, or 12"."""
    first, second = passage.between[i + 1], passage.between[i + 2]
    placed = OF_BASE.fullmatch(first) and RESULT.fullmatch(second)
    return bool(placed and STOPS.fullmatch(passage.after_amount(i + 2)))


def _is_ratio(value: Quantity) -> bool:
    return value.unit in ("percent", "ratio") and isinstance(value.number, float) and not value.direction


def _is_multiple(value: Quantity) -> bool:
    return value.unit == "ratio" and isinstance(value.number, float) and value.number > 1


def _ratio(passage: Passage, part: Quantity, base: Quantity, ratio: Quantity) -> Iterator[Sum]:
    """The sum of a ratio and its two amounts, where these can be divided by one another."""
    if not _comparable(part, base):
        return
    a, b = span_of(part), span_of(base)
    if a.low < 0 or b.low <= 0:
        return
    quotient = a / b
    readings: tuple[Span, ...] = (quotient,)
    if ratio.unit == "percent":
        readings = (quotient.times(100),)
    elif _is_multiple(ratio):
        # "Three times more than" is four times as much for some.
        readings = (quotient, quotient - Span(1.0, 1.0))
    yield Sum(
        SumKind.ARITHMETIC,
        term_of(passage.document, ratio),
        (term_of(passage.document, part), term_of(passage.document, base)),
        stated_span(ratio),
        readings,
        ratio.unit,
        "the first divided by the second",
    )


def _comparable(part: Quantity, base: Quantity) -> bool:
    if any(
        isinstance(q.number, tuple) or q.unit in ("percent", "ratio", "rank", "year") for q in (part, base)
    ):
        return False
    # "40 employees, twice the 30 offices": of two counts one must say what both count.
    if part.unit == base.unit:
        return dimension(part.unit) != "temperature"
    return all(not unit or dimension(unit).startswith("count:") for unit in (part.unit, base.unit)) and (
        not part.unit or not base.unit
    )
