"""What a figure is counted on: a day, a person, each of several."""

from __future__ import annotations

import re
from functools import lru_cache

from factcheck.claims.reading.parsed import Parsed
from factcheck.claims.words.segments import Segment
from factcheck.claims.words.tokens import TokenKind
from factcheck.lexicon.scopes import BASES
from factcheck.values.expression import Expression
from factcheck.values.value import Value

# What a unit of speed says of itself: "40 miles per hour", "10 metres a second".
OF_SPEEDS = frozenset({"per hour", "per minute", "per second"})
EACH, EVERY = frozenset({"each", "apiece"}), frozenset({"each", "every"})
_BASIS = Expression(
    rf"\b(?:{'|'.join(f'(?P<b{number}>{pattern})' for number, (_, pattern) in enumerate(BASES))})\b"
)


def read_basis(parsed: Parsed, segment: Segment, position: int, value: Value, told: str) -> str | None:
    """What the value at token `position` is counted on, by the words of its segment, which are `told` in small letters."""
    return _basis(told, value) or _apiece(parsed, position) or _of_each(parsed, segment)


def _apiece(parsed: Parsed, position: int) -> str | None:
    """What everybody has: "the losers get $17 million each", "three that are each 200 metres long"."""
    beside = {token.lower for token in parsed.tokens[max(0, position - 1) : position + 2]}
    return "per person" if beside & EACH else None


def _of_each(parsed: Parsed, segment: Segment) -> str | None:
    """What a clause tells of each of several: "Each cable measures 2,300 metres"."""
    tokens, first = parsed.tokens, segment.first
    noun = tokens[first + 1] if first + 1 < segment.last else None
    if (
        tokens[first].lower not in EVERY
        or noun is None
        or noun.kind is not TokenKind.WORD
        or segment.verb is None
    ):
        return None
    return f"per {noun.lower}" if segment.verb == first + 2 else None


@lru_cache(maxsize=64)
def _named_basis(text: str) -> re.Match[str] | None:
    return _BASIS.search(text)


def _basis(text: str, value: Value) -> str | None:
    """What a figure is counted on; "per hour" of its own unit says how fast something goes, in whatever unit.

    "A year" that is the figure is counted on nothing: "a year behind schedule".
    """
    match = _named_basis(text)
    told = match.lastgroup and BASES[int(match.lastgroup[1:])][0] if match else None
    own = match.group() if match else ""
    if match and (own == value.text.lower() or (told in OF_SPEEDS and own in value.text.lower())):
        return _basis(text.replace(own, " ", 1), value)
    return told
