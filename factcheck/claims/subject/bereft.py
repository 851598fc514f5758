"""Whom a sum was taken from: "wiping $1.5tn off US stocks", "erased $7 billion of the company's market value"."""

from __future__ import annotations

from collections.abc import Sequence

from factcheck.claims.claim import Grounds, Subject
from factcheck.claims.reading.discourse import Discourse
from factcheck.claims.reading.parsed import Parsed
from factcheck.claims.reading.sizes import is_length
from factcheck.claims.subject.antecedents import find_antecedent
from factcheck.claims.subject.calls import Call, described_as
from factcheck.claims.subject.whole_names import noun_phrase
from factcheck.claims.words.segments import Segment, verbs_before
from factcheck.claims.words.stem import stem
from factcheck.claims.words.tokens import Token, TokenKind
from factcheck.claims.words.vocabulary import MEASURE_NOUNS

# Verbs by which a sum is taken from somebody's measure, and what stands before that.
TAKING = frozenset(stem(word) for word in "wipe erase cut shave knock slash strip destroy obliterate".split())
TAKEN_FROM = frozenset({"of", "from", "off", "in"})
# The most words of "the company" behind a verb or a preposition.
MOST_DESCRIBED = 3
DEFINITE = frozenset({"the", "this", "that"})


def bereft(parsed: Parsed, segment: Segment, position: int, discourse: Discourse) -> Subject | None:
    """What the verb acts on, where that is what the value is said of: "wiping $1.5tn off US stocks"."""
    tokens = parsed.tokens
    following, value = position + 1, tokens[position].value
    if is_length(value):
        return None  # "The reef lies 300 km off the coast" takes nothing from it.
    if following < segment.last and tokens[following].lower == "off" and segment.verb is not None:
        return noun_phrase(parsed, following + 1, segment.last)
    return _lost_by(parsed, segment, position, discourse)


def _lost_by(parsed: Parsed, segment: Segment, position: int, discourse: Discourse) -> Subject | None:
    """Whose measure a sum was taken from: "erased $7 billion of the company's market value", "cut $3m from Norvane's sales"."""
    tokens, start = parsed.tokens, position + 2
    verb = next(iter(verbs_before(tokens, segment.first, min(position, segment.last))), None)
    if verb is None or tokens[verb].stem not in TAKING or start >= len(tokens):
        return None
    mark = next(
        (i for i in range(start, min(start + 4, len(tokens))) if tokens[i].kind is TokenKind.POSSESSIVE), None
    )
    if tokens[start - 1].lower not in TAKEN_FROM or mark is None:
        return None
    if not any(token.stem in MEASURE_NOUNS for token in tokens[mark + 1 : mark + 4]):
        return None
    owner = next((name for name in parsed.read.names if name.last == mark), None)
    if owner is not None:
        return Subject(owner.text, owner.key, Grounds.NAMED)
    called = noun_called(tokens, start)
    return find_antecedent(parsed, segment.first, discourse, Call(noun=called)) if called else None


def noun_called(tokens: Sequence[Token], first: int) -> str:
    """The noun by which what has a name is called again, where its phrase opens at token `first`: "the company"."""
    if first >= len(tokens) or tokens[first].lower not in DEFINITE:
        return ""
    return described_as(tokens, first, min(first + MOST_DESCRIBED, len(tokens)))
