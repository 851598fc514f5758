"""Nouns for one event in a sentence, with the names and days that say which: "Carvania's May 3 quake", "a fire in Leeds".

The phrase of the noun reaches back to its article and on through "of", "in" and the like. Where the event is what its
clause says came about ("On 3 May a quake hit Carvania"), names and date of the clause are its own too. Plurals, other ones
("another quake") and nouns that only qualify ("the earthquake zone") are none.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from factcheck.claims.naming.names import NameSpan
from factcheck.claims.words.segments import before_determiners, find_verb, split_segments
from factcheck.claims.words.stem import stem
from factcheck.claims.words.tokens import Token, TokenKind
from factcheck.lexicon.grammar import (
    ADVERBS,
    AUXILIARIES,
    COORDINATORS,
    DETERMINERS,
    FUNCTION_WORDS,
    INDEFINITE,
    PREPOSITIONS,
    RELATIVES,
    SUBORDINATORS,
    WEEKDAYS,
)
from factcheck.lexicon.occasions import ANOTHER, BELONGING, BREAKING_OUT, COMING_ABOUT, KINDS, SEQUENCE
from factcheck.values.value import DateSpan

COMES_ABOUT = frozenset(stem(verb) for verb in COMING_ABOUT.split())
DEFINITE = frozenset({"the", "this", "that"})
# The words that end the phrase before a noun.
BOUNDS = PREPOSITIONS | COORDINATORS | SUBORDINATORS | AUXILIARIES | RELATIVES | ADVERBS | DETERMINERS
# The most tokens of the phrase before the noun, and the most plain words before a name behind it: "off the coast of Corran".
MOST_BEFORE, MOST_PLAIN = 6, 3


@dataclass(frozen=True, slots=True)
class Told:
    """A sentence as it is searched for events: its number in the document, its tokens, its names and those `before` it."""

    index: int
    tokens: tuple[Token, ...]
    names: tuple[NameSpan, ...]
    before: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Mention:
    """A noun for an event at token `noun` of a sentence, whose phrase is tokens `first` to `last` (exclusive).

    `names` and `days` are those of its phrase, `around` and `dated` those of the clause that tells how it came about;
    `before` are the names of the sentence before it.
    """

    index: int
    noun: int
    first: int
    last: int
    kind: str
    definite: bool
    names: tuple[str, ...]
    days: tuple[DateSpan, ...]
    around: tuple[str, ...] = ()
    dated: tuple[DateSpan, ...] = ()
    before: tuple[str, ...] = ()


def find_mentions(told: Told) -> Iterator[Mention]:
    """The nouns for one event in a sentence, in order."""
    tokens = told.tokens
    for noun, token in enumerate(tokens):
        kind = KINDS.get(token.lower) if token.kind is TokenKind.WORD else None
        if kind is None or _goes_on(tokens, noun + 1) or _breaks_out(tokens, noun):
            continue
        first = _phrase_start(tokens, noun)
        before = tokens[first - 1].lower if first else ""
        inside = tokens[first:noun]
        # The first word of a title is a name where it qualifies the event: "Corran flood kills six".
        named = [" ".join(t.text for t in inside if t.capitalised and t.lower not in FUNCTION_WORDS)]
        named = [name for name in (*named, *(n.text for n in told.names if n.first <= noun < n.last)) if name]
        if any(t.lower in ANOTHER for t in inside) or before in ANOTHER:
            continue
        owned = any(t.kind is TokenKind.POSSESSIVE or isinstance(t.value, DateSpan) for t in inside)
        definite = before in DEFINITE or (before not in INDEFINITE and (owned or bool(named)))
        if not definite and before not in INDEFINITE:
            continue
        behind, dates, last = _behind(told, noun + 1)
        days = [t.value for t in inside if isinstance(t.value, DateSpan)]
        mention = Mention(
            told.index,
            noun,
            first,
            last,
            kind,
            definite,
            (*named, *behind),
            (*days, *dates),
            before=told.before,
        )
        yield _with_clause(mention, told)


def _goes_on(tokens: Sequence[Token], position: int) -> bool:
    """Whether the noun only says of what sort another is: "the earthquake zone", "a fire brigade"."""
    if position >= len(tokens):
        return False
    following = tokens[position]
    if following.kind is not TokenKind.WORD or following.lower in BOUNDS or following.lower in FUNCTION_WORDS:
        return following.text == "-"
    acts = find_verb(tokens, position, position + 1) is not None or following.stem in COMES_ABOUT
    return not acts


def _breaks_out(tokens: Sequence[Token], noun: int) -> bool:
    """Whether a noun tells how something else began: "the outbreak of the war"."""
    behind = [token.lower for token in tokens[noun + 1 : noun + 5]]
    return behind[:1] == ["of"] and not BREAKING_OUT.isdisjoint(behind[1:])


def _phrase_start(tokens: Sequence[Token], noun: int) -> int:
    first = noun
    while first and noun - first < MOST_BEFORE:
        before = tokens[first - 1]
        if before.kind is TokenKind.MARK and before.text != "-":
            break
        if before.kind is TokenKind.WORD and before.lower in BOUNDS and not before.named:
            break
        first -= 1
    return first


def _behind(told: Told, position: int) -> tuple[list[str], list[DateSpan], int]:
    """The names and days that belong to the event before token `position`, and where its phrase ends."""
    tokens, names, days = told.tokens, [], []
    end = position
    while end < len(tokens) and tokens[end].lower in BELONGING:
        at, plain = end + 1, 0
        while (
            at < len(tokens)
            and (tokens[at].lower in DETERMINERS or _is_plain(told, at))
            and plain < MOST_PLAIN
        ):
            plain += tokens[at].lower not in DETERMINERS
            at += 1
        name = next((n for n in told.names if n.first == at), None)
        if name is not None:
            names.append(name.text)
            end = _past_plain(told, name.last)
        elif at < len(tokens) and tokens[at].value is not None:
            value = tokens[at].value
            if isinstance(value, DateSpan):
                days.append(value)
            end = at + 1
        else:
            break
    return names, days, end


def _past_plain(told: Told, position: int) -> int:
    """The token behind the noun that a name only qualifies, where more belongs to it: "the Corran coast of Norland"."""
    end = position
    while end < len(told.tokens) and end - position < MOST_PLAIN and _is_plain(told, end):
        end += 1
    return end if end < len(told.tokens) and told.tokens[end].lower in BELONGING else position


def _is_plain(told: Told, position: int) -> bool:
    token = told.tokens[position]
    return token.kind is TokenKind.WORD and not token.named and token.lower not in BOUNDS


def _with_clause(mention: Mention, told: Told) -> Mention:
    """The mention with the names and days of its clause, where that tells how the event came about."""
    tokens = told.tokens
    before = before_determiners(tokens, mention.first)
    if before >= 0 and tokens[before].lower in PREPOSITIONS:
        return mention
    segments = split_segments(tokens)
    number = next((i for i, s in enumerate(segments) if s.first <= mention.noun < s.last), None)
    if number is None:
        return mention
    segment = segments[number]
    verb = find_verb(tokens, mention.last, segment.last)
    acts = next((i for i in range(mention.last, segment.last) if tokens[i].stem in COMES_ABOUT), None)
    if acts is None or (verb is not None and verb < acts and tokens[verb].lower not in AUXILIARIES):
        return mention
    first = segment.first
    if number and _only_dates(tokens, segments[number - 1].first, segments[number - 1].last):
        first = segments[number - 1].first
    days = [t.value for i, t in enumerate(tokens[first : segment.last], first) if _dates_it(tokens, i, first)]
    around = [n.text for n in told.names if segment.first <= n.first and n.last <= segment.last]
    return replace(
        mention, around=tuple(around), dated=tuple(day for day in days if isinstance(day, DateSpan))
    )


def _dates_it(tokens: Sequence[Token], position: int, first: int) -> bool:
    """Whether a date dates the clause, and no other event in it: "a day after the quake of 3 May"."""
    if not isinstance(tokens[position].value, DateSpan):
        return False
    return not any(token.lower in SEQUENCE for token in tokens[first:position])


def _only_dates(tokens: Sequence[Token], first: int, last: int) -> bool:
    words = [t for t in tokens[first:last] if t.kind is TokenKind.WORD]
    return any(isinstance(t.value, DateSpan) for t in tokens[first:last]) and all(
        t.lower in FUNCTION_WORDS | WEEKDAYS for t in words
    )
