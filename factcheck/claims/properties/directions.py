"""On which side of another thing a place lies: "Corran lies 20 km to the north of Lorne", "the Orrin pass, west of the summit".

Only what stands still is read: by a verb of lying, or set off behind its name. From where the side is counted is kept as a mark of the
reading. Deliberately missed: ways and journeys ("drove west of Lorne"), and what was somewhere, as a ship was.
"""

from __future__ import annotations

from collections.abc import Sequence

from factcheck.claims.naming.keys import fold
from factcheck.claims.properties.holder import Holder, is_adverb, named
from factcheck.claims.properties.holders import clause_subject, described
from factcheck.claims.properties.named_again import is_given
from factcheck.claims.properties.property_reading import Reading
from factcheck.claims.properties.vessels import is_vessel
from factcheck.claims.reading.discourse import Discourse
from factcheck.claims.reading.name_phrases import name_until
from factcheck.claims.reading.parsed import Parsed, is_small
from factcheck.claims.words.tokens import Token, TokenKind
from factcheck.lexicon.grammar import DETERMINERS
from factcheck.lexicon.properties import DIRECTION, FROM, LYING, LYING_AT, NEAR_TO, Holds, Property
from factcheck.lexicon.sorts import NameSort

DIRECTION_PROPERTY = Property(DIRECTION, NameSort.SIDE, Holds.ONE)
# The most words of a thing from which a side is counted, and of the noun behind a name: "the Orrin mountain pass".
MOST_OF_THING, MOST_OF_NOUN = 7, 2
# Before a name: it is one of several, or hangs on another word.
HANGING = frozenset({",", "and", "or", "of"})
THERE = "of"


def read_direction(parsed: Parsed, at: int, discourse: Discourse) -> Reading | None:
    """What lies on the side that token `at` names: "Corran lies | east of Lorne"."""
    tokens = parsed.tokens
    if at + 2 >= len(tokens) or tokens[at + 1].lower != THERE or tokens[at].capitalised:
        return None
    origin = _origin(tokens, at + 2)
    holder = _lying(parsed, _before_distance(tokens, at), discourse) if origin else None
    if holder is None or holder.past:
        return None
    name, key = holder.subject.name, holder.subject.key
    if is_vessel(name, key, discourse) or discourse.cast.is_person(key) or is_given(name):
        return None
    return Reading(DIRECTION_PROPERTY, holder, at, at + 1, at, frozenset({f"{FROM}{origin}"}))


def _origin(tokens: Sequence[Token], position: int) -> str:
    """From what a side is counted: its noun, a stroke and the names in it; "" for what cannot be told."""
    words: list[str] = []
    names: list[str] = []
    for token in tokens[position : position + MOST_OF_THING]:
        if token.lower in DETERMINERS or token.kind is TokenKind.POSSESSIVE:
            continue
        if token.lower == THERE and words:
            words.append("")
            continue
        if token.kind is not TokenKind.WORD or is_small(token.lower):
            break
        words.append(token.lower)
        names += [fold(token.text)] if token.capitalised else []
    head = " ".join(words).partition("  ")[0].split(" ")[-1] if words else ""
    return f"{fold(head)}/{' '.join(names)}" if head else ""


def _before_distance(tokens: Sequence[Token], at: int) -> int:
    """The last token before "20 km to the" and "just" that stand before a side at token `at`."""
    before = at - 1
    if before > 0 and tokens[before].lower == "the" and tokens[before - 1].lower == "to":
        before -= 2
    while before >= 0 and (
        tokens[before].value is not None or is_adverb(tokens[before]) or tokens[before].lower in NEAR_TO
    ):
        before -= 1
    return before


def _lying(parsed: Parsed, last: int, discourse: Discourse) -> Holder | None:
    """What lies there, by the verb or the comma at token `last`."""
    tokens = parsed.tokens
    if last < 1:
        return None
    if tokens[last].lower in LYING:
        return clause_subject(parsed, last, discourse)
    if tokens[last].lower in LYING_AT and tokens[last - 1].lower in ("is", "are"):
        return clause_subject(parsed, last - 1, discourse)
    if _is_noun(tokens[last]) and tokens[last].lower not in LYING_AT:
        return described(parsed, last, discourse)  # "Corran is a village | 20 km west of Lorne".
    comma = last - (tokens[last].lower in LYING_AT)
    if tokens[comma].text not in ",(":
        return None
    stop = comma
    while stop > 0 and comma - stop < MOST_OF_NOUN and _is_noun(tokens[stop - 1]):
        stop -= 1
    name = name_until(parsed, stop)
    if name is None or (name.first and tokens[name.first - 1].lower in HANGING):
        return None
    return named(name)


def _is_noun(token: Token) -> bool:
    return token.kind is TokenKind.WORD and not token.named and not is_small(token.lower)
