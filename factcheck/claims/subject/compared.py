"""Of whom a figure is that another one is set against: "the Orrin costs $500, against $900 for the Brisk".

A date is that of what a record is counted from: "the largest failure since Tolmer Mutual in 2008" dates Tolmer Mutual.

The name behind such a figure has it, and not the subject of the clause. A name with a possessive ("for Tolmer's") stands
for a thing of its owner that is not named again, so that whose it is stays a guess. A comparison with another time
("against 300 last year") is of the same subject, and left to it.
"""

from __future__ import annotations

from factcheck.claims.claim import Grounds, Subject
from factcheck.claims.reading.name_phrases import name_at
from factcheck.claims.reading.parsed import Parsed
from factcheck.claims.words.segments import before_determiners
from factcheck.claims.words.tokens import TokenKind
from factcheck.lexicon.grammar import ADVERBS, DETERMINERS
from factcheck.values.value import Moment

# Words before the figure, one or two of them, and before the name that has it.
AGAINST = frozenset("against versus vs".split())
COMPARED, WITH = frozenset({"compared"}), frozenset({"with", "to"})
OWNING = frozenset("for at from by".split())
# Before the name that a record is counted from, and before its date.
SINCE, DATING = "since", frozenset({"in", "on"})
# What may stand between the two: "against a mere $900", "against just over 300".
BEFORE_FIGURES = (
    DETERMINERS | ADVERBS | frozenset("mere full whole only about around roughly over nearly".split())
)


def compared_owner(parsed: Parsed, position: int) -> Subject | None:
    """The name behind the value at token `position`, where another value is set against it."""
    tokens = parsed.tokens
    if isinstance(tokens[position].value, Moment):
        return _counted_from(parsed, position)
    before = position - 1
    while before > 0 and tokens[before].lower in BEFORE_FIGURES:
        before -= 1
    if before < 1:
        return None
    compared = tokens[before].lower in WITH and tokens[before - 1].lower in COMPARED
    behind = position + 1
    if not (compared or tokens[before].lower in AGAINST) or behind >= len(tokens):
        return None
    if tokens[behind].lower not in OWNING:
        return None
    behind += 1
    while behind < len(tokens) and tokens[behind].lower in DETERMINERS:
        behind += 1
    name = name_at(parsed, behind)
    if name is None:
        return None
    owned = name.last < len(tokens) and tokens[name.last].kind is TokenKind.POSSESSIVE
    return Subject(name.text, name.key, Grounds.GUESSED if owned else Grounds.NAMED)


def _counted_from(parsed: Parsed, position: int) -> Subject | None:
    """The name between "since" and a date, with nothing else there."""
    tokens = parsed.tokens
    last = position - 1 if position and tokens[position - 1].lower in DATING else position
    name = next((name for name in parsed.read.names if name.last == last), None)
    if name is None:
        return None
    before = before_determiners(tokens, name.first)
    if before < 1 or tokens[before].lower != SINCE:
        return None
    return Subject(name.text, name.key, Grounds.NAMED)
