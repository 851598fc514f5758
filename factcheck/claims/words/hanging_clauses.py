"""Clauses behind the date that heads an entry which only say when the other one happened, so that the date is not theirs.

"4 May: After it fell, he left" and "4 May: Orrin stirs, when a fissure opens" date what he did and what Orrin does.
"""

from __future__ import annotations

from collections.abc import Sequence

from factcheck.claims.words.segments import Opening, Segment
from factcheck.claims.words.tokens import Token, TokenKind
from factcheck.claims.words.vocabulary import find_verbs
from factcheck.lexicon.grammar import FRONTED


def only_says_when(tokens: Sequence[Token], segments: Sequence[Segment], number: int, following: int) -> bool:
    """Whether the segment `following` hangs on another one, which the date of the segment `number` is of."""
    clause = segments[following]
    if following == number + 1 and tokens[clause.first].lower in FRONTED:
        main = segments[following + 1 : following + 2]
        return any(one.opening is Opening.PLAIN and _acts(tokens, one) for one in main)
    if clause.opening is not Opening.SUBORDINATE:
        return False
    between = (token for one in segments[number + 1 : following] for token in tokens[one.first : one.last])
    return any(t.kind is TokenKind.WORD and t.lower.endswith("s") and not t.named for t in between)


def _acts(tokens: Sequence[Token], clause: Segment) -> bool:
    """Whether a clause has a verb behind its subject, be it one in -s that may be a plural: "the pound rises"."""
    if clause.verb is not None:
        return clause.verb != clause.first
    return bool(find_verbs(tokens, clause.first + 1, clause.last, "date"))
