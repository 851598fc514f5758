"""Shares: "12 of 48 employees (25%)", "Of the 48 respondents, 12 (25%) agreed", "25% (12 of 48)".

The bracket ties the percentage to the part and the words "of" or "out of" the part to the whole. Deliberately missed:
steps of a sequence ("step 2 of 5"), and brackets with more words in them, whose percentage may be of something else.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from factcheck.sums.passage import Passage
from factcheck.sums.precision import span_of, stated_span
from factcheck.sums.sum import Sum, SumKind, term_of
from factcheck.sums.words import SEQUENCES
from factcheck.values.expression import Expression
from factcheck.values.units import dimension
from factcheck.values.value import Quantity

OF = Expression(r"(?:[a-z]+ )?(?:out )?of(?: (?:the|all|its|their|our|his|her|these|those|a|total|nearly))*")
# "Five groups of 30 (10%)" are no five of 30.
PLAIN_OF = Expression(r"of(?: (?:a|nearly))?")
OPENS = Expression(r"(?:[a-z-]+ ){0,3}\(|, or")
OR = Expression(r", or")
OF_AFTER_OR = Expression(r"(?:[a-z]+)?, (?:out )?of(?: (?:the|all|its|their|our|these|those|a|total))*")
BRACKET = Expression(r"\(")
BRACKET_OF = Expression(r"\) (?:out )?of(?: (?:the|all|its|their|our|these|those|a|total))*")
OF_THE = Expression(r"(?:.*[,;:] )?of(?: (?:the|all|its|their|our|these|those))*")
THEN = Expression(r"(?:[a-z-]+ ){0,2},")
CLOSES = Expression(r"\).*|[;,] ?(?:95|99|90)? ?%? ?(?:ci|confidence).*", re.DOTALL)
ENDS = Expression(r"(?:[.,;:)!?—–].*)?", re.DOTALL)
WORDS_THEN_CLOSES = Expression(r"(?:[a-z-]+ ?){0,3}\).*", re.DOTALL)


def find_shares(passage: Passage) -> Iterator[Sum]:
    """The shares of the passage that have their part, their whole and their percentage."""
    for i in range(len(passage.amounts) - 2):
        placed = _placed(passage, i)
        if placed is None:
            continue
        part, whole, share = (passage.amounts[j] for j in placed)
        if (
            part.unit
            and part.start < whole.start
            and PLAIN_OF.fullmatch(passage.between[max(placed[0], placed[1])])
        ):
            continue
        found = _share(passage, part, whole, share)
        if found is not None and not SEQUENCES.search(passage.between[min(placed)]):
            yield found


def _placed(passage: Passage, i: int) -> tuple[int, int, int] | None:
    """The places of part, whole and share among the amounts from `i` on."""
    first, second = passage.between[i + 1], passage.between[i + 2]
    if OF.fullmatch(first) and OPENS.fullmatch(second):
        closes = ENDS if second.endswith("or") else CLOSES
        return (i, i + 1, i + 2) if closes.fullmatch(passage.after_amount(i + 2)) else None
    if OR.fullmatch(first) and OF_AFTER_OR.fullmatch(second):
        return i + 1, i + 2, i
    if BRACKET.fullmatch(first) and BRACKET_OF.fullmatch(second):
        return i, i + 2, i + 1
    if BRACKET.fullmatch(first) and OF.fullmatch(second):
        return (i + 1, i + 2, i) if WORDS_THEN_CLOSES.fullmatch(passage.after_amount(i + 2)) else None
    if OF_THE.fullmatch(passage.between[i]) and THEN.fullmatch(first) and BRACKET.fullmatch(second):
        return (i + 1, i, i + 2) if CLOSES.fullmatch(passage.after_amount(i + 2)) else None
    return None


def _share(passage: Passage, part: Quantity, whole: Quantity, share: Quantity) -> Sum | None:
    if share.unit != "percent" or not _is_part(part, whole):
        return None
    a, b = span_of(part), span_of(whole)
    if a.low < 0 or b.low <= 0 or a.low > b.high:
        return None
    return Sum(
        SumKind.ARITHMETIC,
        term_of(passage.document, share),
        (term_of(passage.document, part), term_of(passage.document, whole)),
        stated_span(share),
        ((a / b).times(100),),
        "percent",
        "the first as a share of the second",
    )


def _is_part(part: Quantity, whole: Quantity) -> bool:
    """Whether the one may be some of the other: "12 of 48 employees", "$6 million of the $30 million"."""
    units = {part.unit, whole.unit}
    if units & {"percent", "ratio", "rank", "year"} or any(
        isinstance(q.number, tuple) for q in (part, whole)
    ):
        return False
    if part.unit == whole.unit:
        return True
    counts = [not unit or dimension(unit).startswith("count:") for unit in (part.unit, whole.unit)]
    return all(counts)
