"""What fills the place of a frame before its first word: the subject of a verb, or what the words are set behind.

It is read backwards from that word, over what qualifies it, its auxiliaries and the verbs that "and" joins to it.
"""

from __future__ import annotations

from collections.abc import Sequence

from factcheck.claims.naming.names import NameSpan
from factcheck.claims.properties.holder import Holder, is_adverb, named
from factcheck.claims.properties.holders import BE, clause_subject, holder_of_participle
from factcheck.claims.properties.named_again import possessor
from factcheck.claims.properties.phrase_parts import (
    MOST_BEFORE,
    OWNERS,
    capital_run,
    qualifies,
)
from factcheck.claims.properties.property_reading import is_passed_over
from factcheck.claims.properties.wordings_of_verbs import who_does
from factcheck.claims.reading.discourse import Discourse
from factcheck.claims.reading.name_phrases import (
    QUOTES,
    STRONG,
    Names,
    name_until,
    names_until,
)
from factcheck.claims.reading.parsed import Parsed
from factcheck.claims.words.tokens import Token, TokenKind
from factcheck.lexicon.grammar import AUXILIARIES, DETERMINERS
from factcheck.lexicon.sorts import NameSort
from factcheck.values.places import locate

# What sets a name off from what is said of it.
SET_OFF = frozenset(",(—–")


def _verb_start(tokens: Sequence[Token], verb: int) -> int:
    while verb > 0 and (is_adverb(tokens[verb - 1]) or tokens[verb - 1].lower in AUXILIARIES):
        verb -= 1
    return verb


# What joins a thing to the noun that says what it is; "has completed his takeover" joins nothing.
COPULAR = (BE | {"became", "becomes", "remains", "remained"}) - {"has", "have", "had"}


def _before_copula(
    tokens: Sequence[Token], position: int, *, of_place: bool = False
) -> tuple[int, bool] | None:
    """Where what is told by a noun at token `position` ends, and whether a verb joins the two; None where it is not told of anything."""
    at = position
    while at > 0 and position - at <= MOST_BEFORE and tokens[at - 1].lower not in BE:
        if not qualifies(tokens[at - 1], of_place=of_place):
            break
        at -= 1
    copula = at > 0 and tokens[at - 1].kind is TokenKind.WORD
    if copula and tokens[at - 1].lower in COPULAR:
        at = _verb_start(tokens, at - 1)
        return at, True
    return (at - 1, False) if at > 0 and tokens[at - 1].text in SET_OFF else None


def thing_before(
    parsed: Parsed, position: int, end: int, discourse: Discourse, *, passive: bool, apposed: bool
) -> Holder | None:
    """The thing that the words from token `position` on are said of; `end` is where they end."""
    tokens = parsed.tokens
    if passive:
        return holder_of_participle(parsed, position, end, discourse)
    if not apposed:
        start = _verb_start(tokens, position)
        return clause_subject(parsed, start, discourse) if start else None
    found = _before_copula(tokens, position)
    if found is None:
        return None
    stop, joined = found
    if joined:
        return clause_subject(parsed, stop, discourse)
    name = name_until(parsed, stop)
    return named(name) if name is not None and not _is_one_of_several(tokens, name) else None


def _is_one_of_several(tokens: Sequence[Token], name: NameSpan) -> bool:
    return name.first > 0 and tokens[name.first - 1].lower in ("and", "or", "&")


def owner_before_noun(
    parsed: Parsed, position: int, discourse: Discourse, *, of_place: bool = False
) -> Holder | None:
    """Whose the noun at token `position` is, what qualifies it passed over: "its new corporate | headquarters"."""
    tokens, at = parsed.tokens, position
    for _ in range(MOST_BEFORE):
        if at < 1:
            return None
        if tokens[at - 1].lower in OWNERS or tokens[at - 1].kind is TokenKind.POSSESSIVE:
            return possessor(parsed, at, discourse)
        if not qualifies(tokens[at - 1], of_place=of_place) or tokens[at - 1].lower in DETERMINERS:
            return None
        at -= 1
    return None


def _first_of_joined(tokens: Sequence[Token], verb: int) -> int:
    """The first of the verbs that "and" joins to the one at token `verb`: "built and | flew"."""
    while verb > 2 and tokens[verb - 1].lower == "and":
        before = tokens[verb - 2].lower
        if not (before.endswith("ed") or before in STRONG) or tokens[verb - 2].named:
            break
        verb -= 2
    return verb


def _known_place(parsed: Parsed, position: int) -> Names | None:
    """The country or town that opens the sentence and acts: "Norway | built"."""
    tokens = parsed.tokens
    stop = _verb_start(tokens, position)
    found = capital_run(tokens, stop - 1, step=-1) if stop > 0 else None
    return found if found is not None and not found.first and locate(found.spans[0].text).is_known else None


def name_before(parsed: Parsed, position: int, sort: NameSort, *, apposed: bool) -> Names | None:
    """The name that stands before the words from token `position` on, as their subject or set off from them."""
    tokens = parsed.tokens
    if not apposed:
        position = _first_of_joined(tokens, position)
        if sort is not NameSort.PLACE:
            return who_does(parsed, position) or _known_place(parsed, position)
        stop = _verb_start(tokens, position)
    else:
        found = _before_copula(tokens, position, of_place=sort is NameSort.PLACE)
        if found is None:
            return None
        stop = found[0]
    if stop > 1 and tokens[stop - 1].lower in ("which", "that", "who"):
        stop -= 1 + (tokens[stop - 2].text == ",")
    while stop > 0 and tokens[stop - 1].text in QUOTES:
        stop -= 1
    names = names_until(parsed, stop)
    if names is None and sort is NameSort.PLACE and stop > 0:
        names = capital_run(tokens, stop - 1, step=-1)
        if names is not None and names.first > 0 and tokens[names.first - 1].lower in ("and", "or"):
            return None
    # "A bakery in Leeds, the birthplace of Ada Brandt": what is set off from a place is said of it wherever that stands.
    set_off = apposed and sort is NameSort.PLACE and tokens[stop].text in SET_OFF
    return None if names is None or (is_passed_over(tokens, names) and not set_off) else names
