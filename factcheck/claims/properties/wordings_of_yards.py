"""Where a thing was built, told by the yard: "delivered by Tolmer's yard at Voss", "built at its Voss yard in Leeds", "at the Voss yard of Tolmer".

The name before the noun is a place where a possessive stands before it, or where it is in the tables; else it is the
builder's (`makers.py`). What a yard only owns or repairs is not read.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from factcheck.claims.naming.names import NameSpan
from factcheck.claims.properties.holder import Holder, named
from factcheck.claims.properties.holders import BE, holder_of_participle
from factcheck.claims.properties.named_again import called
from factcheck.claims.properties.place_phrases import place_from
from factcheck.claims.properties.property_reading import Reading, make_reading
from factcheck.claims.reading.discourse import Discourse
from factcheck.claims.reading.name_phrases import Names, name_until, phrase_from
from factcheck.claims.reading.parsed import Parsed, is_small
from factcheck.claims.words.tokens import Token, TokenKind
from factcheck.lexicon.grammar import DETERMINERS
from factcheck.lexicon.places import OTHER_PLACES
from factcheck.lexicon.properties import BY_LABEL
from factcheck.lexicon.ways import BUILT, BUILT_AT, IN_YARDS, PLACE_OF_BUILDING
from factcheck.values.places import locate, plain

BUILDER = "builder"
# How far before the yard its preposition may stand, and before that the verb.
YARD_REACH, VERB_REACH = 8, 14
POSSESSIVES = frozenset({"its", "her", "their"})


def read_yard(parsed: Parsed, at: int, discourse: Discourse) -> Iterator[Reading]:
    """Where, and by whom, what is built at the yard was built whose noun is token `at`."""
    tokens = parsed.tokens
    preposition = _preposition(tokens, at)
    verb = _verb_before(tokens, preposition) if preposition is not None else None
    if preposition is None or verb is None:
        return
    firm, place = _before(parsed, preposition + 1, at)
    behind = _place_behind(parsed, at + 1)
    last = max((names.last for names in (firm, place, behind) if names is not None), default=at + 1)
    holder = _built(parsed, verb, last, discourse)
    if holder is None:
        return
    if firm is not None:
        yield make_reading(parsed, BY_LABEL[BUILDER], holder, firm, verb, frozenset())
    if behind is not None or place is not None:
        names = behind or place
        assert names is not None
        yield make_reading(parsed, BY_LABEL[PLACE_OF_BUILDING], holder, names, verb, frozenset())


def _preposition(tokens: Sequence[Token], yard: int) -> int | None:
    """The "at", "in" or "by" before the yard."""
    for i in range(yard - 1, max(-1, yard - 1 - YARD_REACH), -1):
        if tokens[i].lower in IN_YARDS:
            return i
        if tokens[i].kind is TokenKind.MARK:
            return None
    return None


def _verb_before(tokens: Sequence[Token], preposition: int) -> int | None:
    """The participle or verb of building before the preposition; behind "delivered" only "by" tells the builder."""
    for i in range(preposition - 1, max(-1, preposition - 1 - VERB_REACH), -1):
        word = tokens[i].lower
        if word in BUILT:
            return i if word in BUILT_AT or tokens[preposition].lower == "by" else None
        if tokens[i].text in ";:.(" or word == "and" or (word.endswith("ed") and not tokens[i].named):
            return None  # "Built in Leeds and repaired at"
    return None


def _before(parsed: Parsed, first: int, yard: int) -> tuple[Names | None, Names | None]:
    """The firm and the place that tokens `first` to `yard` name: "Tolmer's Voss", "its Voss", "Tolmer's"."""
    tokens = parsed.tokens
    stop = yard - (tokens[yard - 1].kind is TokenKind.POSSESSIVE)
    name = name_until(parsed, stop)
    if name is None or name.first < first:
        return None, None
    before = tokens[name.first - 1]
    if before.kind is TokenKind.POSSESSIVE:
        firm = name_until(parsed, name.first - 1)
        return _names(firm), _names(name)
    if stop < yard:
        return _names(name), None
    known = locate(name.text).is_known or plain(name.text) in OTHER_PLACES
    return None, _names(name) if known or before.lower in POSSESSIVES else None


def _names(name: NameSpan | None) -> Names | None:
    return Names((name,), name.first, name.last) if name is not None else None


def _place_behind(parsed: Parsed, position: int) -> Names | None:
    """The place behind the yard: "at Voss", "in Leeds"; of "of Tolmer in Leeds" the one behind the firm."""
    tokens = parsed.tokens
    if position + 1 < len(tokens) and tokens[position].lower == "of":
        firm = phrase_from(parsed, position + 1)
        position = firm.last if firm is not None else len(tokens)
    if position + 1 >= len(tokens) or tokens[position].lower not in ("at", "in"):
        return None
    return None if tokens[position + 1].value is not None else place_from(parsed, position + 1)


def _built(parsed: Parsed, verb: int, end: int, discourse: Discourse) -> Holder | None:
    """What was built by the verb at token `verb`: its subject where it is passive, else its object."""
    tokens, before = parsed.tokens, verb - 1
    active = name_until(parsed, verb) is not None or tokens[before].lower in ("has", "had", "which", "that")
    thing = phrase_from(parsed, verb + 1)
    if thing is not None and not _is_passive(tokens, verb):
        return named(thing)
    if verb + 2 < len(tokens) and tokens[verb + 1].lower in DETERMINERS and is_small(tokens[verb + 1].lower):
        again = called(parsed, verb + 1, verb + 3, verb, discourse)
        if again is not None:
            return again
    return None if active and thing is not None else holder_of_participle(parsed, verb, end, discourse)


def _is_passive(tokens: Sequence[Token], verb: int) -> bool:
    before = verb - 1
    while before > 0 and (tokens[before].lower.endswith("ly") or tokens[before].lower == "and"):
        before -= 1
    return before >= 0 and tokens[before].lower in BE - {"has", "had", "have"}
