"""Clauses that say no more than how many of a thing there are: "there are 54 lifts".

They name no subject, and have none but what the article is about. "There are 54 lifts in the mall" names a place instead, and
"there were 54" tells of an occasion.
"""

from __future__ import annotations

from factcheck.claims.claim import Measure
from factcheck.claims.measure.sorts_counted import SORTS_OF
from factcheck.claims.reading.parsed import Parsed
from factcheck.claims.words.tokens import TokenKind

THERE_ARE = ["there", "are"]
# How the measure begins that a count is by itself, and what may stand behind it where the clause goes on with nothing.
NUMBER_OF = "number of "
ENDING_COUNTS = frozenset({"and", "of"})


def says_how_many_there_are(parsed: Parsed, number: int, position: int, measure: Measure) -> bool:
    """Whether segment `number` says of the count at token `position` only that there are so many."""
    first = parsed.segments[number].first
    opens = [token.lower for token in parsed.tokens[first : first + 2]]
    counted = any(name.startswith((NUMBER_OF, SORTS_OF)) for name in measure.concepts)
    behind = parsed.tokens[position + 1 : position + 2]
    alone = not behind or behind[0].kind is TokenKind.MARK or behind[0].lower in ENDING_COUNTS
    return counted and opens == THERE_ARE and alone
