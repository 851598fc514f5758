"""Which values become claims: those of which enough is known to hold them against others.

A value is *placed* where its subject or its measure is known and its kind says something by itself. It is *faint* where
only the words beside it tell what it is ("spent the next eight years on tests", "339 of them", "all three of the crew"):
such a figure can be checked and found again in other articles, but it is read with low confidence and never an
error by itself. Turns of phrase stay out: "two questions", "the past few weeks", "one of the reasons", headings.
"""

from __future__ import annotations

import re
from enum import Enum

from factcheck.claims.claim import Claim, Grounds
from factcheck.claims.measure.unnamed_measures import ANY_NOUNS
from factcheck.claims.reading.labels import label_before
from factcheck.claims.reading.parsed import Parsed
from factcheck.claims.reading.site import before_hedges
from factcheck.claims.words.kinds import kind_of
from factcheck.claims.words.tokens import TokenKind
from factcheck.documents.document import BlockKind
from factcheck.lexicon.occurrence import ONCE
from factcheck.values.units import head_noun
from factcheck.values.value import DatePrecision, DateSpan, Moment, Quantity

# Kinds that say nothing by themselves: "doubling down", "in two weeks".
NEEDING_A_MEASURE = frozenset({"bare", "ratio", "duration"})
# Before a duration these say no more than "lately": "over the past two weeks", "another four years of this".
LATELY = frozenset({"past", "last", "recent", "another", "few"})
# Behind "of" what a bare number is a part of: "339 of them", "four of the engines", "twelve of its branches".
WHOLES = frozenset("the them these those its their his her our all which whom".split())
# A smaller number in words is mostly a turn of phrase ("one place", "two decisions").
LEAST_IN_WORDS = 3
NUMERAL = re.compile(r"\d+(?:[.,]\d+)*")
# Nouns that any list or argument counts.
NO_THINGS = (ANY_NOUNS - {"person"}) | frozenset(
    "reason question fact factor finding point tip lesson takeaway decision option".split()
)
# Behind a ratio these compare ("half as hot as"), or open what is multiplied ("doubled the supply of").
COMPARED = frozenset("as the its their his her".split())


class Place(Enum):
    """How much is known of a value: enough, little but enough to find it again, or nothing."""

    FIRM = "firm"
    FAINT = "faint"
    NONE = "none"


def place_of(claim: Claim, parsed: Parsed, number: int, position: int) -> Place:
    """How much is known of the value at token `position`, which segment `number` states."""
    if is_placed(claim):
        return Place.FIRM
    if parsed.read.block.kind is BlockKind.HEADING or not _has_words(parsed, position):
        return Place.NONE
    return Place.FAINT if _is_faint(claim, parsed, number, position) else Place.NONE


def is_placed(claim: Claim) -> bool:
    """Whether what a value is said of, or which property it states, makes it a claim."""
    subject, measure, value = claim.subject, claim.measure, claim.value
    if not subject.key and not measure.concepts:
        return False
    if isinstance(value, Quantity):
        kind = kind_of(value)
        if kind in NEEDING_A_MEASURE and not measure.of_whole:
            return bool(measure.concepts)
        if kind in ("count", "rank") and not _has_digit(value.text):
            # "two decisions", "one of": small counts in words are turns of phrase unless a known measure governs.
            return bool(measure.concepts)
        return True
    if isinstance(value, DateSpan) and value.yearly and value.precision is DatePrecision.MONTH:
        return bool(measure.concepts & ONCE)  # "The last days of January": a month of any year tells little.
    return bool(measure.words)


def _has_digit(text: str) -> bool:
    return any(character.isdigit() for character in text)


def _has_words(parsed: Parsed, position: int) -> bool:
    """Whether the sentence says anything beside the value: the line of a date says nothing."""
    return any(
        token.kind is TokenKind.WORD and i != position and not token.named
        for i, token in enumerate(parsed.tokens)
    )


def _is_faint(claim: Claim, parsed: Parsed, number: int, position: int) -> bool:
    value = claim.value
    if isinstance(value, Moment):
        return bool(claim.subject.key) and not (isinstance(value, DateSpan) and value.yearly)
    if not isinstance(value, Quantity):
        return False
    match kind_of(value):
        case "duration":
            return _is_told(claim, value, parsed, position) and not _says_lately(parsed, position)
        case "ratio":
            return claim.measure.of_whole or _is_compared(parsed, position)
        case "bare":
            return _is_figure(value, parsed, number, position)
        case "count" | "rank":
            return _is_telling_count(value, parsed, position)
        case _:
            return _has_digit(value.text)


def _is_told(claim: Claim, value: Quantity, parsed: Parsed, position: int) -> bool:
    """Whether something tells what a duration is of: words, a name or a label beside it, or that it is given so exactly."""
    behind = parsed.tokens[position + 1].text if position + 1 < len(parsed.tokens) else ""
    named = claim.subject.grounds is Grounds.NAMED
    exact = len(NUMERAL.findall(value.text)) > 1
    return bool(claim.measure.words) or named or behind == ":" or exact


def _says_lately(parsed: Parsed, position: int) -> bool:
    at = before_hedges(parsed.tokens, position, 0)
    return any(token.lower in LATELY for token in parsed.tokens[at:position])


def _is_compared(parsed: Parsed, position: int) -> bool:
    behind = parsed.tokens[position + 1].lower if position + 1 < len(parsed.tokens) else ""
    return behind in COMPARED


def _is_figure(value: Quantity, parsed: Parsed, number: int, position: int) -> bool:
    """Whether a bare number counts something: in digits, as the value of a label, or as a part of a whole."""
    if label_before(parsed, number) or _is_part(parsed, position):
        return True
    return _has_digit(value.text) or _is_whole_of(parsed, position)


def _is_part(parsed: Parsed, position: int) -> bool:
    """Whether a bare number counts a part of what is named: "eight of the hills", and not "one of the reasons"."""
    value, behind = parsed.tokens[position].value, parsed.tokens[position + 1 : position + 3]
    several = isinstance(value, Quantity) and value.number != 1
    return several and len(behind) == 2 and behind[0].lower == "of" and behind[1].lower in WHOLES


def _is_whole_of(parsed: Parsed, position: int) -> bool:
    """Whether "all" stands before the number: "all three of the crew"."""
    return position > 0 and parsed.tokens[position - 1].lower == "all"


def _is_telling_count(value: Quantity, parsed: Parsed, position: int) -> bool:
    if head_noun(value.unit) in NO_THINGS or not isinstance(value.number, int | float):
        return False
    told = any(segment.verb is not None for segment in parsed.segments)
    return value.number >= LEAST_IN_WORDS and (told or _is_whole_of(parsed, position))
