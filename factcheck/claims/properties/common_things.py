"""Things without a name of their own as holders of a property: "the lime tree", "the main cables of the Orrin Bridge".

A part of what has a name is told by that name. What is only called by its noun may be another one in another article, so
that it is held against facts alone, which say themselves which thing they mean. So it is with what a text calls "the tower"
and never names; where it has named one, that is asked before.
"""

from __future__ import annotations

from collections.abc import Sequence

from factcheck.claims.claim import Grounds, Subject
from factcheck.claims.naming.keys import fold
from factcheck.claims.naming.names import NameSpan
from factcheck.claims.naming.parts import NO_PARTS, TELLING_APART
from factcheck.claims.properties.holder import Holder
from factcheck.claims.reading.name_phrases import is_calling, name_until
from factcheck.claims.reading.parsed import Parsed, is_small
from factcheck.claims.subject.calls import ANY_ORGANISATION
from factcheck.claims.words.tokens import Token, TokenKind
from factcheck.lexicon.callings import MADE_THINGS, STANDING
from factcheck.lexicon.grammar import DESCRIPTIONS, DETERMINERS

# How many words a thing may have: "the old cargo ship's main engine" has two owners too many.
MOST_WORDS = 4
ARTICLES = frozenset({"the", "its", "their"})
# What a text may call by its noun alone from first to last: "the tower". Left out are firms, of which it tells of many.
CALLED_AGAIN = STANDING | MADE_THINGS
# Before a thing that is known, how many words it has, and what says of which one it is behind it.
POINTING, MOST_CALLED, LIMITING = (
    frozenset({"the", "this"}),
    2,
    frozenset({"of", "in", "at", "where", "that", "which"}),
)
# What may stand before the article of a subject.
OPENINGS = frozenset("and but while that although though because when after before as where".split())


def common_thing(parsed: Parsed, stop: int) -> Holder | None:
    """The thing that a subject ending before token `stop` is, where only its noun says which."""
    tokens = parsed.tokens
    first = _start(tokens, stop)
    if first == stop or first == 0:
        return None
    head, before = tokens[stop - 1], tokens[first - 1]
    if head.lower in NO_PARTS or (is_calling(head) and head.lower not in CALLED_AGAIN):
        return None
    if before.kind is TokenKind.POSSESSIVE:
        owner = name_until(parsed, first - 1)
        return (
            _part(" ".join(token.text for token in tokens[first:stop]), owner) if owner is not None else None
        )
    again = head.lower in CALLED_AGAIN and (before.lower != "the" or first != stop - 1)
    again = again or (head.lower in DESCRIPTIONS and head.lower not in CALLED_AGAIN)
    if before.lower not in ARTICLES or again:
        return None
    if first > 1 and not (tokens[first - 2].kind is TokenKind.MARK or tokens[first - 2].lower in OPENINGS):
        return None
    words = " ".join(token.text for token in tokens[first:stop])
    return Holder(Subject(words, fold(words), Grounds.CARRIED), unnamed=True)


def thing_called(parsed: Parsed, first: int) -> NameSpan | None:
    """What token `first` opens, where only its noun says which thing it is: "the director of | the plant".

    A firm may be any ("the company"), and what is told more of is another one than the one that is known: "the other plant".
    """
    tokens = parsed.tokens
    if first + 1 >= len(tokens) or tokens[first].lower not in POINTING:
        return None
    stop = first + 1
    while stop < len(tokens) and stop - first <= MOST_CALLED and _belongs(tokens[stop]):
        stop += 1
    words = [token.lower for token in tokens[first + 1 : stop]]
    ends = stop >= len(tokens) or tokens[stop].kind is not TokenKind.POSSESSIVE
    on = stop < len(tokens) and tokens[stop].lower in LIMITING
    if (
        not words
        or on
        or not ends
        or not TELLING_APART.isdisjoint(words)
        or words[-1] in ANY_ORGANISATION | NO_PARTS
    ):
        return None
    text = " ".join(token.text for token in tokens[first + 1 : stop])
    return NameSpan(first + 1, stop, text, fold(text))


def part_of_name(parsed: Parsed, name: NameSpan) -> Holder | None:
    """The part of a named thing that a subject ending with `name` is: "the cables of the Orrin Bridge"."""
    tokens, stop = parsed.tokens, name.first
    while stop > 0 and tokens[stop - 1].lower in DETERMINERS:
        stop -= 1
    if stop < 2 or tokens[stop - 1].lower != "of":
        return None
    part = common_thing(parsed, stop - 1)
    if part is None:
        return None
    return _part(part.subject.name, name)


def _part(part: str, owner: NameSpan) -> Holder:
    text = f"{part} of {owner.text}"
    return Holder(Subject(text, fold(text), Grounds.NAMED))


def _start(tokens: Sequence[Token], stop: int) -> int:
    """Where the nouns and adjectives before token `stop` start."""
    first = stop
    while first > 0 and stop - first < MOST_WORDS and _belongs(tokens[first - 1]):
        first -= 1
    return first


def _belongs(token: Token) -> bool:
    word = token.kind is TokenKind.WORD and not token.named and token.value is None
    return word and not is_small(token.lower) and not token.lower.endswith("ly")
