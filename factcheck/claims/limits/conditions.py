"""Whether a value holds only on a condition, or only in a question that the sentence tells of.

"If Norvane wins, it opens 12 yards" holds on a condition, whichever comes first. What stands before "and if" is told
without it, and so is what stands before a colon behind it ("If you missed it, here it is: Norvane sold 12 yards"). A
condition at the end of a relative clause is that of the clause. "Whether", and "if" behind a verb of asking, open a
question: what stands before it is no part of it ("drilled 14 holes to see if the tree lives").
"""

from __future__ import annotations

from collections.abc import Sequence

from factcheck.claims.limits.clauses import is_past
from factcheck.claims.reading.parsed import Parsed
from factcheck.claims.words.segments import Opening
from factcheck.claims.words.stem import stem
from factcheck.claims.words.tokens import Token, TokenKind
from factcheck.lexicon.grammar import COORDINATORS
from factcheck.lexicon.stances import (
    ASKING,
    CONDITIONS,
    IF_ONLY_NAMED,
    MAY_BE,
    SUPPOSITIONS,
    WHETHER,
)

ASKING_STEMS = frozenset(stem(word) for word in ASKING)
IF, EVEN = "if", "even"
# Marks behind which a statement of its own stands.
APART = frozenset(":;")
# How far before "if" the verb of asking may stand: "ask the town if".
ASKED_NEAR = 3


def holds_on_condition(parsed: Parsed, position: int) -> bool:
    """Whether the value at `position` is only supposed, or asked, by a word of another part of its sentence."""
    tokens = parsed.tokens
    for i, token in enumerate(tokens):
        if token.lower in SUPPOSITIONS:
            return True
        if token.lower == WHETHER or (token.lower == IF and _is_asked(tokens, i)):
            if i < position:
                return True
        elif token.lower in CONDITIONS and _bears(parsed, i, position):
            return True
    return False


def _is_asked(tokens: Sequence[Token], at: int) -> bool:
    return any(token.stem in ASKING_STEMS for token in tokens[max(0, at - ASKED_NEAR) : at])


def _bears(parsed: Parsed, at: int, position: int) -> bool:
    """Whether the condition that opens at `at` is that of the value at `position`."""
    tokens = parsed.tokens
    behind = tokens[at + 1 : at + 3]
    if behind and behind[0].lower in IF_ONLY_NAMED and not any(t.kind is TokenKind.WORD for t in behind[1:]):
        return False
    if at and tokens[at - 1].lower == EVEN and _concedes(parsed, at):
        return False
    return _reaches_on(parsed, at, position) if at < position else _reaches_back(parsed, at, position)


def _concedes(parsed: Parsed, at: int) -> bool:
    """Whether "even if" grants what came about: "even if it took five years", with nothing in the sentence that may be."""
    tokens = parsed.tokens
    words = {token.lower for token in tokens}
    return words.isdisjoint(MAY_BE) and any(is_past(tokens, i) for i in range(at, len(tokens)))


def _reaches_on(parsed: Parsed, at: int, position: int) -> bool:
    """Whether the value behind a condition depends on it: all does up to a mark behind which another statement stands."""
    parts = [segment for segment in parsed.segments if at < segment.first <= position]
    # "If it wins: 12 yards": the first part behind the condition is what depends on it.
    return not any(parsed.tokens[segment.first - 1].text in APART for segment in parts[1:])


def _reaches_back(parsed: Parsed, at: int, position: int) -> bool:
    """Whether the value before a condition depends on it: not where "and" stands before it, or a relative clause ends with it."""
    tokens = parsed.tokens
    before = at - 1 - (tokens[at - 1].text == "," if at else 0)
    if before >= 0 and tokens[before].lower in COORDINATORS:
        return False
    if any(tokens[i].text in APART for i in range(position, at)):
        return False
    number = next((n for n, segment in enumerate(parsed.segments) if segment.first == at), 0)
    clause = parsed.segments[number - 1]
    ends_relative = number > 0 and clause.opening is Opening.RELATIVE and clause.last == at
    return not (ends_relative and position < clause.first)
