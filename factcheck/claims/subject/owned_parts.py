"""A part that the clause itself introduces with its size: "the Orrin has a mirror with a diameter of 6.5 metres".

The size is said of the mirror, which belongs to who has it. The same goes for "has a 6.5-metre mirror", "a mirror that
is 6.5 metres wide", "a mirror 6.5 metres across" and "a mirror measuring 6.5 metres". What is itself a measure is no part: "has a height of 80 metres".
"""

from __future__ import annotations

from factcheck.claims.claim import Subject
from factcheck.claims.naming.bare_nouns import is_inflected
from factcheck.claims.reading.discourse import Discourse
from factcheck.claims.reading.parsed import Parsed, is_small
from factcheck.claims.reading.site import before_hedges
from factcheck.claims.reading.sizes import DIMENSION_OF_ADJECTIVE
from factcheck.claims.subject.noun_phrases import part_of_owner, subject_between
from factcheck.claims.words.segments import find_verb
from factcheck.claims.words.tokens import TokenKind
from factcheck.claims.words.vocabulary import MEASURE_NOUNS, NO_THINGS
from factcheck.lexicon.grammar import AUXILIARIES, RELATIVES
from factcheck.values.units import dimension
from factcheck.values.value import Quantity

OWNING = frozenset(
    "has have had features featured carries carried boasts boasted houses housed contains contained".split()
)
# Before a part that is new to the text.
NEW = frozenset("a an one its their".split())
# What joins a part and its size.
JOINING = frozenset({"with", "of"})
MEASURING = frozenset({"measuring", "weighing", "spanning", "standing", "rising", "reaching"})
# Behind a size: which one it is ("a mirror 6.5 metres across").
BEHIND_SIZES = DIMENSION_OF_ADJECTIVE.keys() | {"thick", "across"}
# The most words of a part's phrase, and between it and the size.
MOST_WORDS, MOST_BETWEEN = 5, 5


def owned_part(parsed: Parsed, position: int, discourse: Discourse) -> Subject | None:
    """The part that the size at token `position` is said of, where the clause says who has it; None elsewhere."""
    value = parsed.tokens[position].value
    if not isinstance(value, Quantity) or not is_size(value):
        return None
    noun = _noun_behind(parsed, position)
    if noun is not None:
        return _with_owner(parsed, position, noun, discourse)
    noun = _noun_before(parsed, position)
    return _with_owner(parsed, noun, noun, discourse) if noun is not None else None


def is_size(value: Quantity) -> bool:
    """Whether a value is how large a thing is, and no sum, count, share or time."""
    kind = dimension(value.unit) if value.unit else ""
    plain = not kind.startswith(("money", "count")) and kind not in (dimension("year"), "")
    return plain and value.unit not in ("percent", "percentage_point", "ratio", "rank")


def _noun_behind(parsed: Parsed, position: int) -> int | None:
    """The head of the phrase that the size stands in as an adjective: "a 6.5-metre primary mirror"."""
    tokens = parsed.tokens
    if position == 0 or tokens[position - 1].lower not in NEW:
        return None
    end = position + 1
    while end < len(tokens) and end - position <= MOST_WORDS and _is_noun(parsed, end):
        end += 1
    return end - 1 if end > position + 1 else None


def _is_noun(parsed: Parsed, position: int) -> bool:
    token = parsed.tokens[position]
    if token.text == "-":
        return True
    plain = token.kind is TokenKind.WORD and not is_small(token.lower) and not token.named
    return plain and not (
        is_inflected(token) and find_verb(parsed.tokens, position, position + 1) is not None
    )


def _noun_before(parsed: Parsed, position: int) -> int | None:
    """The noun that "with a diameter of", "that is" or "measuring" ties to the size."""
    tokens = parsed.tokens
    at = before_hedges(tokens, position, 0)
    behind = tokens[position + 1].lower if position + 1 < len(tokens) else ""
    if behind in BEHIND_SIZES and _is_noun(parsed, at) and tokens[at].stem not in MEASURE_NOUNS:
        return at
    for i in range(at, max(0, at - MOST_BETWEEN), -1):
        token = tokens[i]
        if token.lower in MEASURING and i == at:
            return i - 1
        measured = token.lower == "with" and tokens[at].lower == "of" and tokens[at - 1].stem in MEASURE_NOUNS
        clause = (
            token.lower in RELATIVES
            and i + 1 <= at
            and all(
                t.lower in AUXILIARIES or find_verb(tokens, i + 1 + k, i + 2 + k) is not None
                for k, t in enumerate(tokens[i + 1 : at + 1])
            )
        )
        if measured or clause:
            return i - 2 if tokens[i - 1].text == "," else i - 1
        if token.kind is not TokenKind.WORD or token.named:
            return None
    return None


def _with_owner(parsed: Parsed, before: int, noun: int, discourse: Discourse) -> Subject | None:
    """The part with the head at token `noun`, whose phrase or size opens before token `before`, and its owner."""
    tokens = parsed.tokens
    if tokens[noun].kind is not TokenKind.WORD or tokens[noun].named or tokens[noun].stem in NO_THINGS:
        return None
    article = next(
        (i for i in range(before - 1, max(0, before - MOST_WORDS), -1) if tokens[i].lower in NEW), None
    )
    if article is None or tokens[article - 1].lower not in OWNING:
        return None
    verb = article - 1
    while verb > 0 and tokens[verb - 1].lower in AUXILIARIES:
        verb -= 1
    first = next((s.first for s in parsed.segments if s.first <= verb < s.last), 0)
    owner = subject_between(parsed, first, verb, discourse)
    if owner is None or not owner.key:
        return None
    start = noun - next((k for k in range(MOST_WORDS) if not _is_noun(parsed, noun - k)), 1) + 1
    words = [token.text for token in tokens[start : noun + 1] if token.kind is TokenKind.WORD]
    return part_of_owner(owner, words) if words else None
