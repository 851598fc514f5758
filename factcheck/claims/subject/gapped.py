"""Values and names of clauses that leave their verb to the first: "approved the shot as Orrin in May, a pill as Corran in June".

Each name has the value of its own clause, and what the verb of the first says of it. The clauses must be of one build: the
name behind "as", right behind or before the verb, or behind the same preposition and "those" ("patients on Orrin lost 20% and those
on Corran 14%"). Where something else stands between name and value, the clause tells of that.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from factcheck.claims.claim import Grounds, Subject
from factcheck.claims.naming.keys import fold
from factcheck.claims.naming.names import NameSpan
from factcheck.claims.reading.parsed import Parsed, interrupted, is_small
from factcheck.claims.reading.site import PASSED_OVER, before_hedges
from factcheck.claims.words.kinds import kind_of
from factcheck.claims.words.segments import Opening, Segment, verbs_before
from factcheck.claims.words.tokens import Token, TokenKind
from factcheck.claims.words.vocabulary import VERB_STEMS
from factcheck.lexicon.grammar import ADVERBS, COORDINATORS, DETERMINERS, PREPOSITIONS
from factcheck.values.value import Moment

AS, THOSE = "as", "those"
IN, OF_TIME = "in", frozenset({"in", "on"})
# How a clause opens that leaves its verb to the one before.
GAPPED = frozenset({Opening.PLAIN, Opening.COORDINATE})
# What the second clause says of the order of what the first speaks of.
NEXT = {"first": ("second", "third"), "second": ("third",)}
MOST_WORDS = 6


class Pair(NamedTuple):
    """A name and the token of its value, and the build of their clause."""

    name: NameSpan
    position: int
    build: tuple[str, ...]


def gapped_pairs(parsed: Parsed, acting: frozenset[str]) -> list[tuple[NameSpan, int]]:
    """The pairs of the first row of such clauses, none where there is none; `acting` are the stems of verbs whose object has the value."""
    for number, segment in enumerate(parsed.segments):
        if segment.verb is None:
            continue
        for lead in (
            *_named_as(parsed, segment),
            *_acted_on(parsed, segment, acting),
            *_of_those(parsed, segment),
            *_acting(parsed, segment),
            *_acting_by(parsed, number),
        ):
            row = [lead, *_followers(parsed, number + 1, lead)]
            if len(row) > 1 and len({pair.name.key for pair in row}) == len(row):
                return [(pair.name, pair.position) for pair in row]
    return []


def _followers(parsed: Parsed, number: int, lead: Pair) -> Iterator[Pair]:
    """The pairs of the clauses behind the first that are built like it and have values of its kind."""
    kind = _kind(parsed.tokens[lead.position])
    for segment in parsed.segments[number:]:
        if segment.opening not in GAPPED or segment.verb is not None:
            return
        values = [i for i in range(segment.first, segment.last) if parsed.tokens[i].value is not None]
        names = parsed.names(segment.first, segment.last)
        if len(values) != 1 or len(names) != 1 or _kind(parsed.tokens[values[0]]) != kind:
            return
        if _build(parsed, segment, names[0], values[0]) != lead.build or not _ends(
            parsed, values[0], segment
        ):
            return
        yield Pair(names[0], values[0], lead.build)


def _kind(token: Token) -> str:
    return kind_of(token.value) if token.value is not None else ""


def _between(tokens: Sequence[Token], first: int, last: int) -> tuple[str, ...]:
    """The words between a name and its value; a day has another preposition than a month."""
    dated = last < len(tokens) and isinstance(tokens[last].value, Moment)
    words = (token.lower for token in tokens[first:last] if token.lower not in PASSED_OVER)
    return tuple(IN if dated and word in OF_TIME else word for word in words)


def _build(parsed: Parsed, segment: Segment, name: NameSpan, position: int) -> tuple[str, ...]:
    """How a clause without a verb leads to its name, and from that to its value: ("as", "in"), ("", "in"), ("those on",)."""
    tokens = parsed.tokens
    lead = [t.lower for t in tokens[segment.first : name.first] if t.lower not in COORDINATORS | DETERMINERS]
    between = _between(tokens, name.last, position)
    if name.last > position or any(word not in PREPOSITIONS for word in between):
        return ("none",)
    if lead and lead[-1] == AS:
        return (AS, *between)
    those = [t.lower for t in tokens[segment.first : name.first] if t.lower not in COORDINATORS]
    if len(those) == 2 and those[0] == THOSE and not between:
        return (" ".join(those),)
    return ("", *between) if not lead else ("none",)


def _ends(parsed: Parsed, position: int, segment: Segment) -> bool:
    """Whether nothing stands behind a value in its clause, so that it is of no other thing."""
    return all(token.kind is TokenKind.MARK for token in parsed.tokens[position + 1 : segment.last])


def _named_as(parsed: Parsed, segment: Segment) -> Iterator[Pair]:
    """The name behind "as" of a clause with its verb: "approved the shot as Orrin in May"."""
    tokens = parsed.tokens
    for name in parsed.names(segment.verb or segment.first, segment.last):
        if tokens[name.first - 1].lower == AS and (pair := _with_value(parsed, segment, name, AS)):
            yield pair


def _acted_on(parsed: Parsed, segment: Segment, acting: frozenset[str]) -> Iterator[Pair]:
    """The name right behind a verb whose object has the value: "bought Brisk in May", "sold the Orrin for $3 million"."""
    tokens = parsed.tokens
    for verb in verbs_before(tokens, segment.first, segment.last):
        start = verb + 1 + int(verb + 1 < segment.last and tokens[verb + 1].lower in DETERMINERS)
        name = next((name for name in parsed.names(start, segment.last) if name.first == start), None)
        if tokens[verb].stem in acting and name and (pair := _with_value(parsed, segment, name, "")):
            yield pair


def _with_value(parsed: Parsed, segment: Segment, name: NameSpan, lead: str) -> Pair | None:
    """The name with the value that only prepositions stand before, and nothing behind."""
    tokens = parsed.tokens
    position = next((i for i in range(name.last, segment.last) if tokens[i].value is not None), None)
    if position is None or not _ends(parsed, position, segment):
        return None
    between = _between(tokens, name.last, position)
    plain = bool(between) and all(word in PREPOSITIONS for word in between)
    return Pair(name, position, (lead, *between)) if plain else None


def _of_those(parsed: Parsed, segment: Segment) -> Iterator[Pair]:
    """The name behind a preposition before the verb: "patients on Orrin lost 20%", which "those on Corran 14%" follows."""
    tokens = parsed.tokens
    for name in parsed.names(segment.first, segment.verb or segment.first)[:1]:
        before = tokens[name.first - 1].lower if name.first else ""
        position = next((i for i in range(name.last, segment.last) if tokens[i].value is not None), None)
        if before in PREPOSITIONS and position is not None:
            yield Pair(name, position, (f"{THOSE} {before}",))


def _acting(parsed: Parsed, segment: Segment) -> Iterator[Pair]:
    """The name right before a verb that its figure stands right behind: "Orrin lost 20%", which "and Corran 14%" follows."""
    tokens, verb = parsed.tokens, segment.verb
    name = next((name for name in parsed.names(segment.first, segment.last) if name.last == verb), None)
    position = next((i for i in range(verb or 0, segment.last) if tokens[i].value is not None), None)
    if name is None or position is None or before_hedges(tokens, position, name.last - 1) != verb:
        return
    if _ends(parsed, position, segment):
        yield Pair(name, position, ("",))


def _acting_by(parsed: Parsed, number: int) -> Iterator[Pair]:
    """The name before a verb whose figure a preposition leads to: "Orrin was sold for $3 million", which "and Corran for $2 million" follows.

    An aside may stand between: "Orrin, a bank, was sold for".
    """
    tokens, segment = parsed.tokens, parsed.segments[number]
    verb = segment.verb
    begins = interrupted(parsed, number) or segment
    stop = verb if begins is segment and verb is not None else begins.last
    name = next((name for name in parsed.names(begins.first, begins.last) if name.last == stop), None)
    position = next((i for i in range(verb or 0, segment.last) if tokens[i].value is not None), None)
    if verb is None or name is None or position is None or not _ends(parsed, position, segment):
        return
    before = before_hedges(tokens, position, verb)
    if before > verb and tokens[before].lower in PREPOSITIONS:
        between = tokens[verb + 1 : before]
        if all(token.lower in PREPOSITIONS | ADVERBS or token.stem in VERB_STEMS for token in between):
            yield Pair(name, position, ("", *_between(tokens, before, position)))


def next_in_order(parsed: Parsed, number: int) -> Subject | None:
    """What "the second" is where "the first weekend" opens the clause before: the second weekend, and not the first."""
    tokens, segment = parsed.tokens, parsed.segments[number]
    if not number or segment.opening not in GAPPED or segment.verb is not None:
        return None
    at = segment.first + int(tokens[segment.first].lower in COORDINATORS)
    if at + 2 >= len(tokens) or tokens[at].lower not in DETERMINERS:
        return None
    following = tokens[at + 2]
    if following.lower not in PREPOSITIONS and following.value is None:
        return None
    clause = parsed.segments[number - 1]
    opens = clause.first + int(tokens[clause.first].lower in COORDINATORS)
    stop = clause.verb if clause.verb is not None else opens
    ordinal = tokens[opens + 1].lower if opens + 2 < stop and tokens[opens].lower in DETERMINERS else ""
    if tokens[at + 1].lower not in NEXT.get(ordinal, ()) or stop - opens > MOST_WORDS + 2:
        return None
    noun = tokens[opens + 2]
    if noun.kind is not TokenKind.WORD or is_small(noun.lower):
        return None
    phrase = [
        t.text for t in tokens[opens + 2 : stop] if t.kind is TokenKind.WORD and t.lower not in DETERMINERS
    ]
    text = " ".join([tokens[at + 1].text, *phrase])
    return Subject(text, fold(text), Grounds.CARRIED)
