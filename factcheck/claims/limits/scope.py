"""What limits a claim: the time it speaks of, the place, the part, the basis it is counted on, its condition.

What the text leaves out stays None.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from factcheck.claims.claim import Scope
from factcheck.claims.limits.bases import read_basis
from factcheck.claims.limits.conditions import is_set_on_condition
from factcheck.claims.limits.phrases import any_phrase, first_told
from factcheck.claims.limits.places import read_place
from factcheck.claims.limits.times import read_time
from factcheck.claims.reading.discourse import Discourse
from factcheck.claims.reading.parsed import Parsed
from factcheck.claims.reading.sizes import is_attributive
from factcheck.claims.subject.cells import who_has_the_post
from factcheck.claims.words.kinds import kind_of
from factcheck.claims.words.patterns import is_label
from factcheck.claims.words.segments import Segment, verbs_before
from factcheck.claims.words.tokens import Token, TokenKind
from factcheck.claims.words.vocabulary import LIGHT_STEMS, concepts_of
from factcheck.claims.words.years import YEAR
from factcheck.lexicon.grammar import RELATIVES
from factcheck.lexicon.numerals import ONES, TEENS, TENS
from factcheck.lexicon.scopes import CONDITIONS, DEICTIC
from factcheck.values.expression import Expression
from factcheck.values.value import DateSpan, Moment, Quantity, Value

# Words that take some of a number: "one of the 14 routes". "All of its 40 branches" are 40.
SOME_OF = frozenset("one some most many several half few none neither either".split())
JOINING = frozenset({"and", "or", "but"})
INCLUDED = " included"
WITH_OR_WITHOUT = (
    "including",
    "excluding",
    "not including",
    "not counting",
    "without",
    "counting",
    "together",
    "along",
    "combined",
)
# How many words may stand between "of" and the number: "eight of the world's 10 highest peaks".
MOST_WORDS_OF_WHOLE = 4
# The condition of a price that is set for some case.
ON_CONDITION = "on a condition"


_CONDITION, _DEICTIC = any_phrase(CONDITIONS), any_phrase(DEICTIC)
# What names or counts some of a whole is no condition of it ("three children, including Ida", "all boats, Orrin included", "from
# backers including Norvane"); "including VAT" is one.
_ONE_OF_THEM = rf"including(?=\s+(?:[A-Z][a-z]|[0-9]|an?\b|(?:{'|'.join([*ONES, *TEENS, *TENS])})\b))"
_LISTED = Expression(
    rf",\s+{_ONE_OF_THEM}|,\s+[A-Z][a-z][\w-]*\s+included\b"
    rf"|\b(?:from|of|to|by|with|for|among)\s+(?:[a-z]+\s+){{0,2}}[a-z]+s\s+{_ONE_OF_THEM}"
)


def read_scope(
    parsed: Parsed, number: int, position: int, value: Value, concepts: frozenset[str], discourse: Discourse
) -> Scope:
    """The scope of the value at token `position` in segment `number`; `concepts` are those of its measure."""
    segment = parsed.segments[number]
    reading = discourse.document.reading
    start, end = parsed.tokens[segment.first].start, parsed.tokens[segment.last - 1].end
    segment_text = " ".join(reading[start:end].lower().split())
    sentence = reading[parsed.read.sentence.start : parsed.read.sentence.end]
    sentence_text = " ".join(_LISTED.sub(",", sentence).lower().split())
    dated = isinstance(value, Moment)
    time = read_time(parsed, segment, value, concepts, discourse)
    return Scope(
        time=time,
        place=read_place(parsed, segment, segment_text, value, concepts),
        part=None,
        basis=read_basis(parsed, segment, position, value, segment_text),
        condition=_heads(parsed, value, discourse)
        or _condition(sentence_text, dated=dated)
        or (ON_CONDITION if is_set_on_condition(parsed, number, position, concepts) else None)
        or (None if dated else _share_of(parsed, position))
        or (None if time or dated else _deictic(parsed, segment, position, reading)),
    )


def _deictic(parsed: Parsed, segment: Segment, position: int, reading: str) -> str | None:
    """The time that points at the moment of writing, in the value's clause or in a phrase that opens its sentence: "So far this year,"."""
    told = first_told(_DEICTIC, _told_of_value(parsed, segment, position, reading))
    opening = parsed.phrase_in_front(segment)
    if told or opening is None:
        return told
    tokens = parsed.tokens
    return first_told(_DEICTIC, reading[tokens[opening.first].start : tokens[opening.last - 1].end].lower())


def _told_of_value(parsed: Parsed, segment: Segment, position: int, reading: str) -> str:
    """The words of the segment without a relative clause before its verb: "the ship that sank on Tuesday cost $5 million"."""
    tokens, last = parsed.tokens, min(position, segment.last)
    start, end = tokens[segment.first].start, tokens[segment.last - 1].end
    verbs = verbs_before(tokens, segment.first, last)
    relative = next((i for i in range(segment.first, last) if tokens[i].lower in RELATIVES), None)
    if verbs and relative is not None and any(relative < verb < verbs[0] - 1 for verb in verbs):
        kept = f"{reading[start : tokens[relative].start]} {reading[tokens[verbs[0]].start : end]}"
    else:
        kept = reading[start:end]
    return " ".join(kept.lower().split())


def _heads(parsed: Parsed, value: Value, discourse: Discourse) -> str | None:
    """What the row and the column of a table are about, where that is neither a name nor a measure.

    "Falls" among causes of death, "In 2021" among times: each cell holds of its own row and column only. A date is the
    time of the cell, one head alone is its label, and a post does not limit what is told of the one who has it.
    """
    if not parsed.read.crossed or who_has_the_post(parsed.read.block.cell, discourse):
        return None
    limits = []
    part: list[Token] = []
    for token in parsed.tokens[: parsed.read.heads]:
        if token.text != ":":
            part.append(token)
            continue
        told = any(t.named for t in part) or concepts_of(part, kind_of(value)) or _is_date(part)
        told = told or is_label(part, value)
        if not told and any(t.stem not in LIGHT_STEMS for t in part):
            limits.append(" ".join(t.text.lower() for t in part if t.kind is not TokenKind.MARK))
        part = []
    return ", ".join(limits) or None


def _is_date(part: Sequence[Token]) -> bool:
    """Whether a head is nothing but a date: "Q4 2022", "2021"."""
    return all(isinstance(token.value, DateSpan) or YEAR.fullmatch(token.text) for token in part)


def _share_of(parsed: Parsed, position: int) -> str | None:
    """The share that is stated of the value at `position`: who owns "12 of 40 boats" has not 40."""
    tokens = parsed.tokens
    if is_attributive(tokens, position):
        return None  # "Seven planks of the 30-foot boat" are pieces, and the boat is as long as it is.
    floor = max(0, position - 1 - MOST_WORDS_OF_WHOLE)
    for before in range(position - 1, floor, -1):
        token = tokens[before]
        if token.lower == "of":
            share = before - 2 if tokens[before - 1].lower == "out" and before > 1 else before - 1
            value = tokens[share].value
            if isinstance(value, Quantity):
                return f"{value.text.lower()} of"
            return f"{tokens[share].lower} of" if tokens[share].lower in SOME_OF else None
        if token.kind not in (TokenKind.WORD, TokenKind.POSSESSIVE) or token.lower in JOINING:
            return None  # "60 tonnes of sand and 40 of gravel": each has its own.
    return None


@lru_cache(maxsize=64)
def _condition(text: str, *, dated: bool) -> str | None:
    """The condition that a sentence names; "prototypes included" as "including prototypes".

    What a figure is with or without ("including the crew") limits no date: whatever else was done, it was done then.
    """
    told = first_told(_CONDITION, text)
    if dated and told is not None and (told.startswith(WITH_OR_WITHOUT) or told.endswith(INCLUDED)):
        return None
    if told is not None and told.endswith(INCLUDED):
        return f"including {told.removesuffix(INCLUDED)}"
    return told
