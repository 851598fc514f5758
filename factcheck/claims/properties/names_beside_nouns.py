"""The names that a phrase such as "the founder of X" is said of: before it, behind it, or around its verb.

"Y, the founder of X", "Y is the founder of X", "Y, the firm that was the founder of X", "the founder of X is Y",
"X's founder, Y,". A name that only stands beside the phrase is none of them.
"""

from __future__ import annotations

from collections.abc import Sequence

from factcheck.claims.naming.names import NameSpan
from factcheck.claims.properties.holder import is_adverb
from factcheck.claims.properties.place_phrases import place_from
from factcheck.claims.properties.property_reading import is_passed_over
from factcheck.claims.properties.slots_ahead import told_first
from factcheck.claims.properties.verbs_of_holding import verb_of_holding
from factcheck.claims.reading.name_phrases import (
    Names,
    name_at,
    name_until,
    names_from,
    names_until,
    says_who,
)
from factcheck.claims.reading.parsed import Parsed, is_small
from factcheck.claims.words.tokens import Token, TokenKind
from factcheck.lexicon.grammar import ARTICLES, DETERMINERS, PREPOSITIONS
from factcheck.lexicon.properties import COPULAS, Holds, Property
from factcheck.lexicon.roles import GIVEN
from factcheck.lexicon.sorts import NameSort
from factcheck.values.places import locate

# What stands before a noun that somebody is made: "hired as", "named".
TAKEN_AS = GIVEN | {"as"}
# Between a name and where it is from: "Hyland of Leeds was".
FROM_WHERE = frozenset({"of", "from", "in"})
RELATIVE = frozenset({"who", "which", "that"})
# Before a name: it is one of several, or hangs on another word.
LISTING = frozenset([",", "and", "or", "of"])
# How many words may say what somebody is: "the large Norvanian building firm that".
MOST_TOLD = 5
# Before what somebody is said to be.
INDEFINITE = frozenset({"a", "an"})


def names_left(parsed: Parsed, start: int, prop: Property) -> Names | None:
    """The names that the phrase at `start` is said of: before a comma or "is"; offices behind "as" are roles."""
    tokens = parsed.tokens
    if start < 1:
        return None
    token = tokens[start - 1]
    if token.text in ",(—–":
        names = names_until(parsed, start - 1)
        if names is None or is_passed_over(tokens, names):
            return None
        # "Ada Brandt and Ivo Lenz, the founder of Brisk,": it is said of him alone.
        last = names.spans[-1]
        return Names((last,), last.first, last.last)
    if token.lower in COPULAS or token.lower == "been":
        verb = start - 1
        while verb > 0 and (is_adverb(tokens[verb - 1]) or tokens[verb - 1].lower in ("has", "have", "had")):
            verb -= 1
        return _acting(parsed, verb)
    taken = token.lower in TAKEN_AS and prop.holds is Holds.SEVERAL
    given = verb_of_holding(tokens, start) if taken else None
    return _acting(parsed, given[0]) if given is not None else None


def _acting(parsed: Parsed, verb: int) -> Names | None:
    """The names whose verb starts at token `verb`, with "who" between, or what they are: "Y, the firm that | was"."""
    tokens = parsed.tokens
    if verb > 1 and tokens[verb - 1].lower in RELATIVE:
        described = _described_by(parsed, verb - 1)
        if described is not None:
            return Names((described,), described.first, described.last)
        verb -= 2 if tokens[verb - 2].text == "," else 1
    names = names_until(parsed, verb)
    if names is not None and names.first > 1 and tokens[names.first - 1].lower in FROM_WHERE:
        home = names.spans[-1]
        names = names_until(parsed, names.first - 1) if locate(home.text).is_known else None
    return names if names is not None and not is_passed_over(tokens, names) else None


def _described_by(parsed: Parsed, relative: int) -> NameSpan | None:
    """The name of what the noun before token `relative` says it is: "Hyland, the Norvanian firm | that"."""
    tokens = parsed.tokens
    for article in range(relative - 2, max(0, relative - 2 - MOST_TOLD), -1):
        if tokens[article].lower in ARTICLES:
            name = name_until(parsed, article - 1) if tokens[article - 1].text == "," else None
            alone = name is None or not name.first or tokens[name.first - 1].lower not in LISTING
            return name if alone else None
        if tokens[article].kind is not TokenKind.WORD or is_small(tokens[article].lower):
            return None
    return None


def names_right(parsed: Parsed, prop: Property, after: int) -> Names | None:
    """The names behind the phrase: behind a comma, a colon or "is"; of a place behind "in" as well."""
    tokens = parsed.tokens
    if after >= len(tokens):
        return None
    place = prop.sort is NameSort.PLACE
    if tokens[after].lower in COPULAS:
        after += 1
        while after < len(tokens) and is_adverb(tokens[after]):
            after += 1
        if place and after < len(tokens) and tokens[after].lower in ("located", "based", "situated"):
            after += 1
        if place and after < len(tokens) and tokens[after].lower == "in":
            after += 1
        if place:
            return place_from(parsed, after)
        return whole_names(parsed, after) or (
            _behind_calling(parsed, after) if prop.sort is NameSort.SOMEONE else None
        )
    if place and tokens[after].lower == "in":
        return place_from(parsed, after + 1)
    if tokens[after].text in ",:":
        # A name behind a comma must be set off on both sides, or it may be the next of a list.
        names = whole_names(parsed, after + 1)
        closed = names is not None and (names.last >= len(tokens) or tokens[names.last].text in ",.;)—–")
        return names if closed else None
    return None


def _behind_calling(parsed: Parsed, position: int) -> Names | None:
    """The name behind what somebody is: "was | a retired judge, Sir Ivo Lenz"; in "a friend of the judge, Ivo Lenz" it may be the judge's."""
    tokens = parsed.tokens
    if position >= len(tokens) or tokens[position].lower not in INDEFINITE:
        return None
    names = told_first(parsed, position)
    if names is None or any(token.lower in PREPOSITIONS for token in tokens[position : names.first]):
        return None
    return names


def whole_names(parsed: Parsed, position: int, *, person: bool = False) -> Names | None:
    """The names at `position` itself, with no words before them but an article.

    A full name behind an office is a `person`, and what follows it a verb: "its chief executive Ada Brandt spoke".
    """
    names = names_from(parsed, position)
    name = name_at(parsed, position) if names is None and person else None
    if name is not None and name.last - name.first > 1 and not _owns(parsed.tokens, name):
        names = Names((name,), name.first, name.last)
    if names is None:
        return None
    between = parsed.tokens[position : names.first]
    return names if all(map(says_who, between)) else None


def _owns(tokens: Sequence[Token], name: NameSpan) -> bool:
    return name.last < len(tokens) and tokens[name.last].kind is TokenKind.POSSESSIVE


def before_possessor(parsed: Parsed, first: int, prop: Property) -> Names | None:
    """The names of "Y, X's founder,": before the comma that opens the phrase."""
    tokens = parsed.tokens
    start = first - 1 if tokens[first - 1].kind is TokenKind.POSSESSIVE else first
    name = name_until(parsed, start)
    start = name.first if name is not None else start - 1
    while start > 0 and tokens[start - 1].lower in DETERMINERS:
        start -= 1
    return names_left(parsed, start, prop)


def hangs_on_another(parsed: Parsed, first: int) -> bool:
    """Whether the possessor hangs on a noun: whom "the founder of Brisk's owner, Ada Brandt," names is not the owner."""
    tokens = parsed.tokens
    stop = first - 1 if tokens[first - 1].kind is TokenKind.POSSESSIVE else first
    name = name_until(parsed, stop)
    before = (name.first if name is not None else stop) - 1
    while before > 0 and tokens[before].lower in DETERMINERS:
        before -= 1
    return before >= 0 and tokens[before].lower == "of"
