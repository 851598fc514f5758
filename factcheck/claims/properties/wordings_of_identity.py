"""Who it was that did something: "The engineer who drew the bridge was Ivo Lenz", "Ivo Lenz was the engineer who drew it".

The holder is what he is called ("engineer"), which may be another one in another article: it is held against facts alone
that are about such a one and tell of the same deed.
"""

from __future__ import annotations

from collections.abc import Sequence

from factcheck.claims.claim import Grounds, Subject
from factcheck.claims.naming.keys import fold
from factcheck.claims.properties.holder import Holder, is_adverb
from factcheck.claims.properties.property_reading import Reading
from factcheck.claims.properties.roles import is_person
from factcheck.claims.reading.discourse import Discourse
from factcheck.claims.reading.name_phrases import name_at, name_until, says_who
from factcheck.claims.reading.parsed import Parsed, is_small
from factcheck.claims.words.tokens import Token, TokenKind
from factcheck.lexicon.grammar import FINITE_BE
from factcheck.lexicon.properties import BY_LABEL, IDENTITY

PROPERTY = BY_LABEL[IDENTITY]
WHO = "who"
THE = frozenset({"the"})
# How many words what somebody is called may have: "the young harbour guard".
MOST_TOLD = 5
# What may stand before "the" where it opens a clause.
OPENING = frozenset({"and", "but", "while", "yet"})


def read_identity(parsed: Parsed, at: int, discourse: Discourse) -> Reading | None:
    """Who it was that the clause with "who" at token `at` tells of."""
    tokens = parsed.tokens
    article = _article(tokens, at)
    if article is None or at + 1 >= len(tokens):
        return None
    words = " ".join(token.text for token in tokens[article + 1 : at])
    holder = Holder(Subject(words, fold(words), Grounds.NAMED), unnamed=True)
    opens = article == 0 or tokens[article - 1].kind is TokenKind.MARK or tokens[article - 1].lower in OPENING
    person = _behind(parsed, at) if opens else _in_front(parsed, article)
    if person is None:
        return None
    return Reading(PROPERTY, holder, person[0], person[1], at)


def _article(tokens: Sequence[Token], who: int) -> int | None:
    """The "the" of the phrase in small letters that ends before token `who`."""
    for i in range(who - 1, max(-1, who - 2 - MOST_TOLD), -1):
        if tokens[i].lower in THE:
            return i if i < who - 1 else None
        if tokens[i].kind is not TokenKind.WORD or tokens[i].capitalised or is_small(tokens[i].lower):
            return None
    return None


def _behind(parsed: Parsed, who: int) -> tuple[int, int] | None:
    """The name behind the verb that the relative clause ends before: "who drew the bridge | was Ivo Lenz"."""
    tokens = parsed.tokens
    for verb in range(who + 2, len(tokens) - 1):
        if tokens[verb].text in ".;:" or (tokens[verb].lower == WHO):
            return None
        if tokens[verb].lower not in FINITE_BE or tokens[verb - 1].lower == WHO:
            continue
        position = verb + 1
        while position < len(tokens) and (is_adverb(tokens[position]) or says_who(tokens[position])):
            position += 1
        name = name_at(parsed, position)
        if name is None or not is_person(name):
            return None
        behind = tokens[name.last] if name.last < len(tokens) else None
        if behind is not None and (behind.kind is TokenKind.POSSESSIVE or not _ends_before(behind)):
            return None
        return name.first, name.last
    return None


def _ends_before(token: Token) -> bool:
    return token.kind is TokenKind.MARK or is_small(token.lower)


def _in_front(parsed: Parsed, article: int) -> tuple[int, int] | None:
    """The name before the verb: "Ivo Lenz was | the engineer who"."""
    tokens, verb = parsed.tokens, article - 1
    if verb < 1 or tokens[verb].lower not in FINITE_BE:
        return None
    name = name_until(parsed, verb)
    listed = name is not None and name.first > 0 and tokens[name.first - 1].lower in ("and", "or", "of", ",")
    if name is None or listed or not is_person(name):
        return None
    return name.first, name.last
