"""What opens a sentence: the thing that is its subject with what more is said of it, and where a phrase in front of it ends."""

from __future__ import annotations

from collections.abc import Sequence

from factcheck.claims.claim import Grounds, Subject
from factcheck.claims.naming.keys import fold
from factcheck.claims.properties.holder import Holder
from factcheck.claims.reading.name_phrases import name_at
from factcheck.claims.reading.parsed import Parsed, is_small
from factcheck.claims.words.tokens import Token, TokenKind
from factcheck.lexicon.grammar import DETERMINERS, PREPOSITIONS, RELATIVES
from factcheck.lexicon.places import KINDS_OF_PLACES
from factcheck.lexicon.properties import COPULAS

# How far before its participle the article of a noun may stand: "a Chinese AI research startup founded by".
ARTICLE_REACH = 6
# What a place is called before "of" and its name: "the island of Orrin".
KINDS_WITH_OF = KINDS_OF_PLACES | frozenset(
    "village town city suburb borough island port municipality republic kingdom".split()
)
# What stands before "as" and the name that something goes by.
KNOWN_AS = frozenset("lost flown operated known registered listed".split())
# The most words of an aside that a phrase in front may have.
MOST_OF_AN_ASIDE = 14


def opening_thing(parsed: Parsed, verb: int) -> Holder | None:
    """The thing that opens the sentence as the subject of the verb at token `verb`, what more is said of it passed over.

    "The Orrin trial of the drug Brisk failed", "The plane lost as Flight 12 was built by": it is the name at the head, or behind "as".
    """
    tokens, at = parsed.tokens, 0
    while at < min(verb, ARTICLE_REACH) and name_at(parsed, at) is None:
        token = tokens[at]
        plain = token.kind is TokenKind.WORD and (not is_small(token.lower) or token.lower in DETERMINERS)
        known_as = token.lower == "as" and at > 1 and tokens[at - 1].lower in KNOWN_AS
        lying = token.lower == "of" and at and tokens[at - 1].lower in KINDS_WITH_OF
        if not (plain or known_as or lying):
            return None
        at += 1
    name = name_at(parsed, at)
    if name is None or at == 0 or name.last > verb or tokens[0].lower not in DETERMINERS:
        return None
    last = name.last
    while (
        last < verb and last < name.last + 2 and not is_small(tokens[last].lower) and not tokens[last].named
    ):
        last += 1
    rest = tokens[last:verb]
    if any(token.kind is not TokenKind.WORD or token.lower in RELATIVES | COPULAS for token in rest):
        return None
    if rest and rest[0].lower not in ("of", "in", "at", "for", "with"):
        return None
    text = " ".join(token.text for token in tokens[name.first : last])
    return Holder(Subject(text, fold(text), Grounds.NAMED))


def opening_comma(tokens: Sequence[Token], end: int) -> int | None:
    """The comma behind a phrase that opens a sentence, an aside on its last name passed over: "Founded by Ada Brandt, who was 20, | it"."""
    comma = next((i for i in range(end, len(tokens)) if tokens[i].text == ","), None)
    if comma is None or any(is_small(t.lower) and t.lower not in PREPOSITIONS for t in tokens[end:comma]):
        return None
    if comma + 1 < len(tokens) and tokens[comma + 1].lower in ("who", "which", "a", "an"):
        behind = range(comma + 2, min(comma + 2 + MOST_OF_AN_ASIDE, len(tokens)))
        return next((i for i in behind if tokens[i].text == ","), None)
    return comma
