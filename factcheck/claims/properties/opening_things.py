"""What opens a sentence: the thing that is its subject with what more is said of it, and where a phrase in front of it ends."""

from __future__ import annotations

from collections.abc import Sequence

from factcheck.claims.claim import Grounds, Subject
from factcheck.claims.naming.keys import fold
from factcheck.claims.naming.names import NameSpan
from factcheck.claims.naming.parts import NO_PARTS
from factcheck.claims.properties.holder import Holder
from factcheck.claims.reading.name_phrases import CALLED, name_at, name_until, says_who
from factcheck.claims.reading.parsed import Parsed, is_small
from factcheck.claims.words.tokens import Token, TokenKind
from factcheck.lexicon.grammar import DETERMINERS, PREPOSITIONS, RELATIVES
from factcheck.lexicon.people import GIVEN_NAMES
from factcheck.lexicon.places import KINDS_OF_PLACES
from factcheck.lexicon.properties import COPULAS, OFFICES_OF_PLACES
from factcheck.values.value import DateSpan

# How far before its participle the article of a noun may stand: "a Chinese AI research startup founded by".
ARTICLE_REACH = 6
# What a place is called before "of" and its name: "the island of Orrin".
KINDS_WITH_OF = KINDS_OF_PLACES | frozenset(
    "village town city suburb borough island port municipality republic kingdom".split()
)
# What stands before "as" and the name that something goes by.
KNOWN_AS = frozenset("lost flown operated known registered listed".split())
# The most words of a part: "the electric motor of".
MOST_OF_A_PART = 3
# What stands between a name and where it is.
WHERE = frozenset("in at near on of".split())
# The most words of an aside that a phrase in front may have.
MOST_OF_AN_ASIDE = 14
# What stands before a date, and how many tokens the comma behind it is from the one before it.
DATING, DATED = frozenset({"in", "on"}), 3


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
    if comma is None or any(
        is_small(tokens[i].lower) and tokens[i].lower not in PREPOSITIONS and not _joins_participle(tokens, i)
        for i in range(end, comma)
    ):
        return None
    if comma + 1 < len(tokens) and tokens[comma + 1].lower in ("who", "which", "a", "an"):
        behind = range(comma + 2, min(comma + 2 + MOST_OF_AN_ASIDE, len(tokens)))
        return next((i for i in behind if tokens[i].text == ","), None)
    dated = comma + DATED < len(tokens) and tokens[comma + 1].lower in DATING
    if dated and isinstance(tokens[comma + 2].value, DateSpan) and tokens[comma + DATED].text == ",":
        return comma + DATED  # "Born in Leeds, in 1936, Ada Brandt".
    return comma


def _joins_participle(tokens: Sequence[Token], at: int) -> bool:
    """Whether "and" at token `at` adds another participle to the phrase: "built in Leeds by Voss | and delivered in 2001,"."""
    behind = tokens[at + 1] if at + 1 < len(tokens) else None
    return (
        tokens[at].lower == "and"
        and behind is not None
        and not behind.named
        and behind.lower.endswith(("ed", "en", "lt"))
    )


def standing_in(parsed: Parsed, place: NameSpan) -> NameSpan | None:
    """The name that opens the sentence before the `place` where it is: "Norvane Hall in Leeds was designed by", "Ada Brandt of Leeds"."""
    tokens, stop = parsed.tokens, place.first - 1
    if stop < 1 or tokens[stop].lower not in WHERE:
        return None
    name = name_until(parsed, stop)
    if name is None or not all(
        says_who(t) or t.lower in CALLED or t.lower in OFFICES_OF_PLACES for t in tokens[: name.first]
    ):
        return None
    return name if " " in name.text else None


def part_of_named_thing(parsed: Parsed, stop: int) -> Holder | None:
    """The part of what a name and its nouns are, that opens the sentence: "the trains of the Orrin commuter line were built by"."""
    tokens, first = parsed.tokens, stop
    while first > 0 and tokens[first - 1].kind is TokenKind.WORD and not is_small(tokens[first - 1].lower):
        first -= 1
    inside = parsed.names(first, stop)
    of = first - 1
    while of > 0 and tokens[of].lower in DETERMINERS:
        of -= 1
    part = tokens[1:of]
    if (
        not inside
        or inside[0].first != first
        or tokens[of].lower != "of"
        or not 0 < len(part) <= MOST_OF_A_PART
    ):
        return None
    plain = all(t.kind is TokenKind.WORD and not t.named and not is_small(t.lower) for t in part)
    if tokens[0].lower not in DETERMINERS or not plain or part[-1].lower in NO_PARTS:
        return None
    if inside[0].text.split(" ")[0].lower() in GIVEN_NAMES:
        return None  # "The father of Ada Brandt" is somebody.
    text = " ".join(token.text for token in (*part, tokens[of], *tokens[first:stop]))
    return Holder(Subject(text, fold(text), Grounds.NAMED))
