"""How a sentence stands to the claim in it: does the article assert it, report it, doubt it or only think of it?

Decided by the words of the claim's own segment, and by those of the segment it hangs on for "if" and reports.
A stance is no judgement of truth; only asserted and attributed claims are compared.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from factcheck.claims.claim import Stance
from factcheck.claims.parsed import Parsed
from factcheck.claims.segments import Opening, Segment
from factcheck.lexicon.stances import (
    ATTRIBUTED,
    ATTRIBUTED_BY_PHRASE,
    DENIED,
    EXAMPLE,
    FORECAST,
    HYPOTHETICAL,
    TARGET,
)

# How many characters before a value "such as" still makes it an example.
SUCH_AS_REACH = 40


def read_stance(parsed: Parsed, number: int, position: int, text: str) -> Stance:
    """The stance of the value at token `position` in segment `number`; `text` is the whole sentence."""
    segment = parsed.segments[number]
    lower = text.lower()
    words = [token.lower for token in parsed.tokens[segment.first : segment.last]]
    sentence = {token.lower for token in parsed.tokens}
    if text.rstrip().rstrip("\"'”’)").endswith("?"):
        return Stance.QUESTION
    before = text[: parsed.tokens[position].start - parsed.tokens[0].start].lower()
    if any(phrase in lower for phrase in EXAMPLE) or "such as" in before[-SUCH_AS_REACH:]:
        return Stance.EXAMPLE
    if HYPOTHETICAL & sentence & {"if", "unless", "suppose", "imagine", "assuming"} or HYPOTHETICAL & set(
        words
    ):
        return Stance.HYPOTHETICAL
    if _contracted_not(parsed, segment) or DENIED & set(words) or _no(words):
        return Stance.DENIED
    if FORECAST & set(words):
        return Stance.FORECAST
    if TARGET & set(words):
        return Stance.TARGET
    if ATTRIBUTED & sentence or any(phrase in lower for phrase in ATTRIBUTED_BY_PHRASE):
        return Stance.ATTRIBUTED
    return Stance.ASSERTED


def _no(words: Sequence[str]) -> bool:
    """Whether "no" denies ("no bank had failed"), and is not part of a bound ("no more than")."""
    return any(
        word == "no" and following not in ("more", "less", "fewer", "longer", "doubt", "later")
        for word, following in pairwise([*words, ""])
    )


def _contracted_not(parsed: Parsed, segment: Segment) -> bool:
    return (
        any(
            token.lower.replace("’", "'").endswith("n't")
            for token in parsed.tokens[segment.first : segment.last]
        )
        and segment.opening is not Opening.RELATIVE
    )
