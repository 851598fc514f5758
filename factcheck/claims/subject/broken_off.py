"""The subject at which a clause breaks off at an aside: "and the mast, before it broke, stood at 48 metres"."""

from __future__ import annotations

from factcheck.claims.claim import Grounds, Subject
from factcheck.claims.reading.discourse import Discourse
from factcheck.claims.reading.parsed import (
    Parsed,
    is_small,
)
from factcheck.claims.subject.asides import (
    RESUMING,
)
from factcheck.claims.subject.following import is_clause
from factcheck.claims.subject.noun_phrases import subject_between
from factcheck.claims.words.segments import Opening, Segment
from factcheck.claims.words.tokens import TokenKind
from factcheck.lexicon.grammar import (
    COORDINATORS,
    PREPOSITIONS,
    SUBORDINATORS,
)

# What opens the noun at which a clause breaks off, and the most words of it.
ARTICLE, MOST_NOUNS = "the", 3


def subject_broken_off(parsed: Parsed, number: int, discourse: Discourse) -> Subject | None:
    """The subject at which a clause breaks off at an aside: "and the mast, before it broke, stood at 48 metres".

    The clause goes on with its verb alone, which has an object or a figure: "hired by Lorne" acts on nobody. Its subject
    is a name behind a clause of time ("When it failed the watchdog Lorne, unlike us, closed it"), or a noun with its
    article by itself or behind "and".
    """
    tokens, segments, verb = parsed.tokens, parsed.segments, parsed.segments[number].verb
    if number < 2 or verb != segments[number].first or segments[number].opening not in RESUMING:
        return None
    if any(tokens[segments[n].first - 1].text != "," for n in (number - 1, number)):
        return None
    clause = segments[number - 2]
    noun = _noun_at_end(parsed, clause)
    if noun is not None:
        told = subject_between(parsed, noun, clause.last, discourse)
        phrase = tokens[clause.last - 1]
        return told or Subject(phrase.text, phrase.lower, Grounds.CARRIED)
    if tokens[verb + 1].kind is TokenKind.MARK or tokens[verb + 1].lower in PREPOSITIONS:
        return None
    alone = number == 2 or (number > 2 and segments[number - 3].opening is Opening.COORDINATE)
    if clause.opening is not Opening.SUBORDINATE and not (number == 2 and tokens[0].lower in SUBORDINATORS):
        return None
    if not alone or any(is_clause(parsed, n) for n in range(number + 1, len(segments))):
        return None
    names = parsed.names(clause.first + 1 if clause.verb is None else clause.verb, clause.last)
    name = next((name for name in names if name.last == clause.last), None)
    return Subject(name.text, name.key, Grounds.CARRIED) if name is not None else None


def _noun_at_end(parsed: Parsed, segment: Segment) -> int | None:
    """Where a noun with its article begins that ends a segment by itself or behind "and", and is no name's."""
    tokens = parsed.tokens
    start = segment.last - 1
    while start > segment.first and not is_small(tokens[start].lower):
        start -= 1
    nouns = tokens[start + 1 : segment.last]
    if tokens[start].lower != ARTICLE or not nouns or len(nouns) > MOST_NOUNS:
        return None
    if any(token.kind is not TokenKind.WORD or token.named for token in nouns):
        return None
    told = segment.verb is not None or segment.opening is Opening.COORDINATE
    joined = start > segment.first and tokens[start - 1].lower in COORDINATORS and told
    alone = start == segment.first and segment.first == 0
    return start if alone or joined else None
