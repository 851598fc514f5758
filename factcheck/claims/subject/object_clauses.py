"""Whom an object clause in apposition dates: "with Norvane, the exchange (that) he started in 2018" dates Norvane.

Its noun stands behind the comma of a name, and who acts in it is a pronoun right before the verb. Where more is said of the noun it is
the subject of a clause of its own: "in Leeds, the firm he founded in 2018 went bust".
"""

from __future__ import annotations

from factcheck.claims.claim import Grounds, Subject
from factcheck.claims.reading.parsed import Parsed, is_small
from factcheck.claims.words.segments import Segment, verbs_before
from factcheck.claims.words.stem import stem
from factcheck.claims.words.tokens import TokenKind
from factcheck.lexicon.grammar import ARTICLES

# Of a firm or a club these say that it was founded, where it is what somebody started; else a car is started, too.
STARTING = frozenset(map(stem, ("start", "create", "form")))
# What opens an object clause, and who acts in it.
OPENING, ACTING = frozenset({"that", "which"}), frozenset({"he", "she", "they", "we", "i"})
# How far behind the verb the date stands: "in 2018".
NEAR = 2


def object_in_apposition(
    parsed: Parsed, segment: Segment, verb: int, position: int, befalling: frozenset[str]
) -> Subject | None:
    """The name of which the date at token `position` tells, where `verb` of its object clause is one of `befalling` or starts a thing."""
    tokens, first = parsed.tokens, segment.first
    if tokens[verb].stem not in befalling | STARTING or not first < verb < position <= verb + NEAR:
        return None
    name = next((name for name in parsed.names(0, first) if name.last == first - 1), None)
    if name is None or tokens[first - 1].text != "," or tokens[first].lower not in ARTICLES:
        return None
    at = first + 1
    while tokens[at].kind is TokenKind.WORD and not tokens[at].named and not is_small(tokens[at].lower):
        at += 1
    at += tokens[at].lower in OPENING
    acts = first + 1 < at and at + 1 == verb and tokens[at].lower in ACTING
    if not acts or verbs_before(tokens, position + 1, segment.last):
        return None
    return Subject(name.text, name.key, Grounds.CARRIED)
