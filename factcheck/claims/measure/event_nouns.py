"""The event whose noun has a date: "the maiden flight took place on 4 May", "its publication in 1943 caused a scandal".

The noun is what the clause is about, and its verb says no more than that it was then; or the date stands right behind the noun's
phrase, which opens the clause or is led in by "since", "after" and the like. A noun that is only acted on ("announced the opening
on 4 May") is left to the verb.
"""

from __future__ import annotations

from collections.abc import Sequence

from factcheck.claims.reading.parsed import is_small
from factcheck.claims.reading.site import Site
from factcheck.claims.words.segments import find_verb
from factcheck.claims.words.tokens import Token, TokenKind
from factcheck.lexicon.event_nouns import (
    EVENT_NOUNS,
    EVENT_PHRASES,
    HELD,
    ON,
    PART_OF_TIME,
    SIGNED,
    TAKING_PLACE,
)
from factcheck.lexicon.grammar import ADVERBS, DETERMINERS, PREPOSITIONS

# What leads in an event by which a clause tells when something was.
LEADING_IN = frozenset("since after before until till following from".split())
# How many tokens the phrase of the event may have behind its noun, and before it.
MOST_BEHIND, MOST_BEFORE = 9, 4
PLACE, OF = "place", "of"


def dated_noun(site: Site) -> str:
    """The class of the event whose noun the date of a site dates, "" for none."""
    if site.kind != "date":
        return ""
    at = site.position - 1
    while at > site.segment.first and site.tokens[at].lower in PART_OF_TIME | ADVERBS:
        at -= 1
    if at <= site.segment.first or site.tokens[at].lower not in ON:
        return ""
    return _of_paper(site, at) or _attached(site, at) or _said_of(site, at)


def _of_paper(site: Site, preposition: int) -> str:
    """The signing, where the date tells of which day a treaty is: "the Leeds Treaty of 7 February 1992"."""
    tokens, noun = site.tokens, site.tokens[preposition - 1]
    named = noun.named and noun.capitalised
    return "sign" if tokens[preposition].lower == OF and named and noun.lower in SIGNED else ""


def event_at(tokens: Sequence[Token], noun: int) -> str:
    """The class of the event that the noun at a token names, with the word before it, "" for none."""
    if tokens[noun].kind is not TokenKind.WORD or tokens[noun].named:
        return ""
    before = tokens[noun - 1].lower if noun else ""
    return EVENT_PHRASES.get((before, tokens[noun].lower), "") or EVENT_NOUNS.get(tokens[noun].lower, "")


def _attached(site: Site, preposition: int) -> str:
    """The event in whose phrase the date stands, which opens the clause: "the landing | on 4 May was watched"."""
    tokens, first = site.tokens, site.segment.first
    for i in range(preposition - 1, max(first, preposition - 1 - MOST_BEHIND) - 1, -1):
        event = event_at(tokens, i)
        if event:
            between = [token.lower for token in tokens[i + 1 : preposition]]
            joined = not between or between[0] in ("of", "by")
            return event if joined and _opens(site, i) else ""
        plain = tokens[i].kind in (TokenKind.WORD, TokenKind.POSSESSIVE)
        if not plain or (not tokens[i].named and find_verb(tokens, i, i + 1) is not None):
            return ""
    return ""


def _opens(site: Site, noun: int) -> bool:
    """Whether the phrase of a noun opens its clause, or is led in as the time of another."""
    tokens, first = site.tokens, site.segment.first
    at = noun
    while at > first and noun - at <= MOST_BEFORE and not _ends_phrase(tokens[at - 1]):
        at -= 1
    behind = first + int(tokens[first].lower in LEADING_IN)
    return at <= behind or tokens[at - 1].lower in LEADING_IN


def _ends_phrase(token: Token) -> bool:
    """Whether a token before a noun is none of its phrase; the name of its owner and a determiner are."""
    if token.kind is TokenKind.POSSESSIVE or token.lower in DETERMINERS or token.named:
        return False
    return token.kind is not TokenKind.WORD or is_small(token.lower)


def _said_of(site: Site, preposition: int) -> str:
    """The event of which the clause says that it was on a day: "the official opening took place | on 4 May"."""
    tokens, verb = site.tokens, site.segment.verb
    if verb is None or not site.segment.first < verb < preposition or tokens[verb].lower not in TAKING_PLACE:
        return ""
    between = [token.lower for token in tokens[verb + 1 : preposition] if token.lower not in ADVERBS]
    took = tokens[verb].lower.startswith(("t", "T"))
    if took and between != [PLACE]:
        return ""
    if not took and any(word not in HELD for word in between):
        return ""
    phrase = site.segment.first
    led = next((i for i in range(phrase + 1, verb) if tokens[i].lower in PREPOSITIONS), verb)
    head = led - 1
    while head > phrase and (tokens[head].lower in ADVERBS or tokens[head].kind is TokenKind.MARK):
        head -= 1
    return event_at(tokens, head) if head >= phrase else ""
