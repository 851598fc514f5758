"""A sentence cut into segments: stretches of words that hold one statement each.

A segment ends at a comma, dash, bracket, colon or semicolon, before a word that opens a clause ("while", "which")
and before an "and" or "but" that starts a statement of its own. What only puts a date in front ("it was in 2012 that") is one. Its `opening` tells how it hangs on the segment
before, and so where its subject and its verb are to be found when it has none of its own. No parse is attempted:
a segment that cannot be placed simply yields no subject.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum

from factcheck.claims.words.clefts import end_of_lead
from factcheck.claims.words.tokens import Token, TokenKind
from factcheck.claims.words.verb_forms import has_form_of_verb, is_surely_verb
from factcheck.claims.words.vocabulary import VERB_STEMS
from factcheck.lexicon.grammar import (
    ADVERBS,
    AUXILIARIES,
    COORDINATORS,
    DETERMINERS,
    NEGATED_AUXILIARIES,
    PREPOSITIONS,
    RELATIVES,
    SUBORDINATORS,
)
from factcheck.lexicon.verbs import THINGS_IN_ING
from factcheck.values.value import DateSpan


class Opening(Enum):
    """How a segment begins."""

    SENTENCE = "sentence"
    PLAIN = "plain"
    COORDINATE = "coordinate"
    SUBORDINATE = "subordinate"
    RELATIVE = "relative"
    PARTICIPLE = "participle"
    PASSIVE = "passive participle"
    PREPOSITION = "preposition"
    BRACKET = "bracket"


@dataclass(frozen=True, slots=True)
class Segment:
    """Tokens `first` to `last` (exclusive) of a sentence; `verb` is the index of its first verb, or None."""

    first: int
    last: int
    opening: Opening
    verb: int | None


BOUNDARY_MARKS = frozenset(",;:()[]—–|")
OPENING_BRACKETS, CLOSING_BRACKETS = frozenset("(["), frozenset(")]")
SPLITTING_SUBORDINATORS = SUBORDINATORS - frozenset({"as", "so", "that", "since", "before", "after", "once"})
# An auxiliary that with a capital behind a name is part of it.
MONTH = "May"
# A preposition where a date follows.
UNTIL = "until"
# Words that are verbs of the table and, after a determiner or a preposition, nouns ("the drop", "of training").
NOUN_MARKERS = frozenset(
    "the a an its their his her our this that of in for no any each every per on some 's another further".split()
)
# Verbs that say where something is; behind "the" or "of" they are nouns and never come so far.
PLACING_VERBS = frozenset("lies lay sits sat stood rests".split())
# How far behind a verb its figure may stand, with hedges between: "cost more than $5 million".
HEDGED = 4
# Words in -ed that are no verbs.
NO_PARTICIPLES = frozenset(
    "speed airspeed breed creed greed steed tweed seaweed indeed hundred kindred hatred sacred naked wicked rugged seabed "
    "riverbed watershed biped moped hotbed".split()
)


def split_segments(tokens: Sequence[Token]) -> tuple[Segment, ...]:
    """The segments of a sentence, in order; every token that is not a boundary mark is in exactly one."""
    bounds = _bounds(tokens)
    segments = []
    for first, last in bounds:
        if any(token.kind is not TokenKind.MARK for token in tokens[first:last]):
            segments.append(
                Segment(first, last, _opening(tokens, first, last), find_verb(tokens, first, last))
            )
    return tuple(segments)


def _bounds(tokens: Sequence[Token]) -> list[tuple[int, int]]:
    bounds: list[tuple[int, int]] = []
    first = end_of_lead(tokens, 0) or 0
    if first:
        bounds.append((0, first))
    for position in range(first, len(tokens)):
        if _is_boundary(tokens, position):
            bounds.append((first, position))
            first = position + 1
        elif position > first and _opens_clause(tokens, first, position):
            bounds.append((first, position))
            first = position
    bounds.append((first, len(tokens)))
    return [(a, b) for a, b in bounds if a < b]


def _opens_clause(tokens: Sequence[Token], first: int, position: int) -> bool:
    lower = tokens[position].lower
    if lower == UNTIL and tokens[position + 1 : position + 2] and _is_date(tokens[position + 1]):
        return False  # "A member until 2020".
    if lower in SPLITTING_SUBORDINATORS:
        # "while many", "which wiped"; "so" and "as" open clauses too, but far more often they do not.
        return True
    if lower not in COORDINATORS or tokens[position].named:
        return False
    stop = _next_mark(tokens, position)
    has_value = any(token.kind is TokenKind.VALUE for token in tokens[first:position])
    more_values = any(token.kind is TokenKind.VALUE for token in tokens[position:stop])
    verb_follows = _is_verb_at(tokens, _skip_adverbs(tokens, position + 1))
    if has_value and (more_values or _goes_on_behind_aside(tokens, stop)):
        return True
    if verb_follows and first and tokens[first - 1].text in CLOSING_BRACKETS:
        return (
            True  # "Was 210 m (689 ft) in length and had": the verb of the first stands before the bracket.
        )
    return find_verb(tokens, first, position) is not None and (
        verb_follows or find_verb(tokens, position, stop) is not None
    )


def _goes_on_behind_aside(tokens: Sequence[Token], comma: int) -> bool:
    """Whether what stands before a comma has its verb or its value behind an aside: "and the mast, before it broke, was"."""
    if comma >= len(tokens) or tokens[comma].text != ",":
        return False
    stop = _next_mark(tokens, comma)
    if stop + 1 >= len(tokens) or tokens[stop].text != "," or stop == comma + 1:
        return False
    following = tokens[stop + 1]
    return following.value is not None or _is_verb_at(tokens, _skip_adverbs(tokens, stop + 1))


def _is_date(token: Token) -> bool:
    return isinstance(token.value, DateSpan)


def _next_mark(tokens: Sequence[Token], position: int) -> int:
    for i in range(position + 1, len(tokens)):
        if _is_boundary(tokens, i):
            return i
    return len(tokens)


def _is_boundary(tokens: Sequence[Token], position: int) -> bool:
    """Whether a mark divides the sentence; a hyphen with room on both sides is a dash: "28 - people in the boat"."""
    token = tokens[position]
    if token.kind is not TokenKind.MARK or token.text != "-":
        return token.kind is TokenKind.MARK and token.text in BOUNDARY_MARKS and not token.named
    beside = 0 < position < len(tokens) - 1
    return beside and tokens[position - 1].end < token.start and token.end < tokens[position + 1].start


def _skip_adverbs(tokens: Sequence[Token], position: int) -> int:
    while position < len(tokens) and (
        tokens[position].lower in ADVERBS or tokens[position].lower.endswith("ly")
    ):
        position += 1
    return position


def find_verb(tokens: Sequence[Token], first: int, last: int) -> int | None:
    """The index of the first finite verb or participle in `tokens[first:last]`, or None."""
    for position in range(first, last):
        if _is_verb_at(tokens, position):
            return position
    return None


def before_determiners(tokens: Sequence[Token], position: int, floor: int = 0) -> int:
    """The token before the one at `position` and its determiners, `floor` - 1 where nothing else is: "in" of "in the fire"."""
    before = position - 1
    while before >= floor and tokens[before].lower in DETERMINERS:
        before -= 1
    return before


def verbs_before(tokens: Sequence[Token], first: int, last: int) -> list[int]:
    """The indices of all verbs in `tokens[first:last]`, the nearest to `last` first."""
    return [position for position in range(last - 1, first - 1, -1) if _is_verb_at(tokens, position)]


def _is_verb_at(tokens: Sequence[Token], position: int) -> bool:
    if position >= len(tokens) or tokens[position].kind is not TokenKind.WORD:
        return False
    token = tokens[position]
    if token.lower in NEGATED_AUXILIARIES:
        return True
    if token.lower in AUXILIARIES:
        return token.text != MONTH or not tokens[position - 1].capitalised  # "Ida May was chosen."
    may_be = token.stem in VERB_STEMS or token.lower.endswith("ed")
    if not may_be and not has_form_of_verb(token):
        return False
    if token.lower in THINGS_IN_ING and _is_thing(tokens, position):
        return False
    by_form = is_surely_verb(tokens, position)
    if not by_form and not may_be:
        return False
    if token.named or (token.capitalised and position > 0):
        return False
    before = tokens[position - 1] if position else None
    relative = before is not None and before.lower == "that"
    relative = relative and (token.lower.endswith("ed") or _governs_a_figure(tokens, position))
    if (
        before is not None
        and not relative
        and (before.lower in NOUN_MARKERS or before.kind is TokenKind.POSSESSIVE)
    ):
        # "for wiping $1.5tn off": a gerund after a preposition still governs its value.
        return token.lower.endswith("ing") and before.lower in PREPOSITIONS and token.stem in VERB_STEMS
    if token.lower in PLACING_VERBS or by_form:
        return True
    if token.stem in VERB_STEMS:
        return not (before is not None and before.kind is TokenKind.VALUE and _ends_phrase(tokens, position))
    return token.lower.endswith("ed") and len(token.lower) > 4 and token.lower not in NO_PARTICIPLES


def _is_thing(tokens: Sequence[Token], position: int) -> bool:
    """Whether a noun that looks like a participle ends a phrase with an article and one more word, before its verb: "the old building was"."""
    if position < 2 or position + 1 >= len(tokens) or tokens[position + 1].lower not in AUXILIARIES:
        return False
    article, word = tokens[position - 2 : position]
    return article.lower in DETERMINERS and word.kind is TokenKind.WORD and word.lower not in DETERMINERS


def _governs_a_figure(tokens: Sequence[Token], position: int) -> bool:
    """Whether a word behind "that" is a relative clause's verb with its figure: "a ship that cost about $5 million".

    Behind a verb or a preposition "that" belongs to the noun: "of that cost $5 million was paid".
    """
    head = tokens[position - 2] if position > 1 else None
    if (
        head is None
        or head.kind is not TokenKind.WORD
        or head.lower in PREPOSITIONS | AUXILIARIES | COORDINATORS
    ):
        return False
    if head.stem in VERB_STEMS or head.lower in ADVERBS:
        return False
    following = position + 1
    while (
        following < min(len(tokens), position + HEDGED) and tokens[following].lower in ADVERBS | PREPOSITIONS
    ):
        following += 1
    return following < len(tokens) and tokens[following].kind is TokenKind.VALUE


def _ends_phrase(tokens: Sequence[Token], position: int) -> bool:
    """Whether nothing but a preposition or an end follows: "the 17% drop" is a noun, "17% fell ill" a verb."""
    if position + 1 >= len(tokens):
        return True
    following = tokens[position + 1]
    return (
        following.kind is TokenKind.MARK or following.lower in PREPOSITIONS or following.lower in COORDINATORS
    )


def _opening(tokens: Sequence[Token], first: int, last: int) -> Opening:
    if first and tokens[first - 1].text in OPENING_BRACKETS:
        return Opening.BRACKET
    head = next((token for token in tokens[first:last] if token.kind is not TokenKind.MARK), tokens[first])
    if first == 0:
        return Opening.SENTENCE
    if head.lower in RELATIVES:
        return Opening.RELATIVE
    if head.lower in COORDINATORS:
        return Opening.COORDINATE
    if head.lower in SUBORDINATORS and head.lower not in PREPOSITIONS:
        return Opening.SUBORDINATE
    lead = _skip_adverbs(tokens, first)
    if lead < last and _is_verb_at(tokens, lead) and tokens[lead].lower not in AUXILIARIES:
        return Opening.PARTICIPLE if tokens[lead].lower.endswith("ing") else Opening.PASSIVE
    if head.lower in PREPOSITIONS:
        return Opening.PREPOSITION
    return Opening.PLAIN
