"""What is worth a sum that stands behind it: "the Orrin contract, worth $5 million", "a plant in Leeds, costing $3 million".

It is the noun phrase before the comma, by its name where it has one, and neither who acts in the clause nor what the article
is about. A phrase that is a name alone is told of by the clause as any other.
"""

from __future__ import annotations

from collections.abc import Sequence

from factcheck.claims.claim import Grounds, Subject
from factcheck.claims.naming.keys import fold
from factcheck.claims.reading.parsed import Parsed, is_small
from factcheck.claims.words.kinds import kind_of
from factcheck.claims.words.segments import Segment, verbs_before
from factcheck.claims.words.tokens import Token, TokenKind
from factcheck.claims.words.vocabulary import MEASURE_NOUNS
from factcheck.lexicon.grammar import DETERMINERS, FINITE_BE, PREPOSITIONS
from factcheck.lexicon.undergoing import BARGAINS, WORTH
from factcheck.values.nouns import is_plural


def apposed(parsed: Parsed, segment: Segment, position: int) -> Subject | None:
    """What the sum at token `position` is told to be worth by its place behind a comma; None for a name alone."""
    tokens, first, value = parsed.tokens, segment.first, parsed.tokens[position].value
    if value is None or not kind_of(value).startswith("money") or not 1 < first < position:
        return None
    if tokens[first].lower not in WORTH or tokens[first - 1].text != ",":
        return None
    start = _phrase_before(parsed, first - 1)
    if start is None:
        return None
    head = _head(tokens, start, first - 1)
    noun = tokens[head]
    if noun.kind is not TokenKind.WORD or is_plural(noun.lower) or _is_measure(noun):
        return None
    name = next((n for n in parsed.read.names if start <= n.first and n.last in (head, head + 1)), None)
    if name is None:
        return Subject(noun.text, noun.lower, Grounds.GUESSED) if not noun.named else None
    if name.last == head + 1:
        # "The American Deal" is a name by itself; "Calder" alone is told of by its clause.
        return (
            Subject(name.text, name.key, Grounds.CARRIED)
            if " " in name.key and name.last < first - 1
            else None
        )
    text = f"{name.text} {noun.text}"
    return Subject(text, fold(text), Grounds.CARRIED)


def _is_measure(noun: Token) -> bool:
    """Whether a noun is a measure of somebody ("its revenue, worth $5 million") and no bargain, which has a price of its own."""
    return noun.stem in MEASURE_NOUNS and noun.lower not in BARGAINS


def _phrase_before(parsed: Parsed, comma: int) -> int | None:
    """Where the noun phrase before a comma begins, with its article and all that hangs on it by prepositions."""
    tokens = parsed.tokens
    before = next((s for s in parsed.segments if s.first < comma <= s.last), None)
    if before is None:
        return None
    # What ends a phrase is its noun, whatever else it may be: "the Orrin contract".
    found = verbs_before(tokens, before.first, comma - 1)
    verbs = [v for v in found if tokens[v - 1].lower not in DETERMINERS]
    start = verbs[0] + 1 if verbs else before.first
    while start < comma and tokens[start].lower in PREPOSITIONS | FINITE_BE:
        start += 1
    return next((i for i in range(start, comma) if tokens[i].lower in DETERMINERS), None)


def _head(tokens: Sequence[Token], start: int, comma: int) -> int:
    """The noun of a phrase: its last word before a preposition, a name's mark or a value."""
    end = start + 1
    while end < comma and tokens[end].kind is TokenKind.WORD and not is_small(tokens[end].lower):
        end += 1
    return end - 1
