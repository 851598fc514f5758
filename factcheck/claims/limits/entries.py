"""The year that labels an entry of a timeline, for the sentences behind its first one: "**2014:** It moves. It has 90 shops.".

What is told under a day is of that time and of others, as a report of August gives the figures of June; so only a year
dates its whole entry.
"""

from __future__ import annotations

from factcheck.claims.reading.discourse import Discourse
from factcheck.values.value import DatePrecision, DateSpan

# What stands behind a date that labels what follows.
LABEL_MARKS = frozenset(":–—-")


def time_of_entry(index: int, discourse: Discourse) -> DateSpan | None:
    """The year that opens the block of the sentence with this index; None in the first sentence, which has it itself."""
    block, first = discourse.block(index), index
    while first and discourse.block(first - 1) is block:
        first -= 1
    if first == index:
        return None
    tokens = discourse.sentence(first).tokens
    opening = tokens[0].value if tokens else None
    labels = len(tokens) > 1 and tokens[1].text in LABEL_MARKS
    if not labels or not isinstance(opening, DateSpan) or opening.comparator != "=":
        return None
    return opening if opening.precision is DatePrecision.YEAR else None
