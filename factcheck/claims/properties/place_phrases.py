"""The place that a phrase names, with the larger places behind it: "the village of Ostermoor", "Boston, Massachusetts", "Calder in Texas".

A place that goes on to something else ("Leeds University", "Paris and London") is none.
"""

from __future__ import annotations

from collections.abc import Sequence

from factcheck.claims.naming.keys import fold
from factcheck.claims.naming.names import NameSpan
from factcheck.claims.reading.name_phrases import (
    Names,
    name_at,
)
from factcheck.claims.reading.parsed import Parsed
from factcheck.claims.words.tokens import Token, TokenKind
from factcheck.lexicon.grammar import DETERMINERS, PLACE_ENDINGS, PREPOSITIONS
from factcheck.lexicon.places import KINDS_OF_PLACES, PARTS_OF_PLACES
from factcheck.lexicon.ways import VEHICLES
from factcheck.values.places import locate

# Kinds of places before "of" and the place's name: "the village of Ostermoor".
PLACES_OF = KINDS_OF_PLACES | frozenset(
    "village town suburb borough island port capital municipality".split()
)


# What may stand between a place and the larger one around it.
WIDENING = frozenset({",", "in"})
# What may stand before what somebody travels by.
TRAVELLING = frozenset({"by", "on", "in", "aboard"})
# How many words may stand before "village of".
MOST_MODIFIERS = 4


def place_from(parsed: Parsed, position: int) -> Names | None:
    """The place named at token `position`, with the larger places behind it: "Boston, Massachusetts"."""
    tokens = parsed.tokens
    first = _place_start(tokens, position)
    name = _place_named(parsed, first) if first < len(tokens) else None
    if name is None:
        return None
    last = name.last
    while last + 1 < len(tokens) and tokens[last].text in WIDENING:
        wider = _place_named(parsed, last + 1)
        if wider is None or not locate(wider.text).is_known:
            break
        if tokens[last].text == "in" and _is_more_than_a_place(parsed, wider.last):
            break
        last = wider.last
    if last < len(tokens) and _is_more_than_a_place(parsed, last):
        return None
    return Names((name,), first, last)


def _place_named(parsed: Parsed, position: int) -> NameSpan | None:
    """The place's name at token `position`, or behind a part of it; "South Korea" and "Saudi Arabia" have the word as their own."""
    part = parsed.tokens[position].lower in PARTS_OF_PLACES
    return name_at(parsed, position) or (name_at(parsed, position + 1) if part else None)


def behind_where_it_stands(parsed: Parsed, thing: NameSpan) -> int:
    """The token behind a thing that stands somewhere, its place passed over: "the Orrin Tower in Leeds"."""
    tokens, after = parsed.tokens, thing.last
    stands = fold(thing.text).rpartition(" ")[2] in PLACE_ENDINGS
    if not stands or after + 1 >= len(tokens) or tokens[after].lower != "in":
        return after
    place = place_from(parsed, after + 1)
    return place.last if place is not None else after


def behind_vehicle(tokens: Sequence[Token], position: int) -> int | None:
    """The token behind what somebody travels by, where token `position` opens it: "by private jet", "on a small boat"."""
    if tokens[position].lower not in TRAVELLING:
        return None
    for i in range(position + 1, min(position + 2 + MOST_MODIFIERS, len(tokens))):
        if tokens[i].lower in VEHICLES:
            return i + 1
        if tokens[i].kind is not TokenKind.WORD or tokens[i].named or tokens[i].lower in PREPOSITIONS:
            return None
    return None


def _place_start(tokens: Sequence[Token], position: int) -> int:
    """Where the place's name starts: behind "the Himalayan village of"."""
    start = position
    while start < len(tokens) and tokens[start].lower in DETERMINERS:
        start += 1
    for i in range(start, min(start + MOST_MODIFIERS, len(tokens) - 1)):
        if tokens[i].lower in PLACES_OF and tokens[i + 1].lower == "of":
            return i + 2
        if tokens[i].text == ",":
            break  # "From Calder, the port of Leeds": the port is another place.
    return start


def _is_more_than_a_place(parsed: Parsed, last: int) -> bool:
    """Whether the name goes on: "Leeds University", "London's Soho", "Paris and London"."""
    tokens = parsed.tokens
    if last >= len(tokens):
        return False
    if tokens[last].kind is TokenKind.POSSESSIVE:
        return True
    if tokens[last].lower in ("and", "or", "&", "/"):
        return last + 1 < len(tokens) and name_at(parsed, last + 1) is not None
    return False
