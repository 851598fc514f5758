"""How a sentence stands to the claim in it: does the article assert it, report it, doubt it or only think of it?

Decided by the words of the claim's own segment, and by those of the whole sentence for "if", reports and fiction.
A stance is no judgement of truth; only asserted and attributed claims are compared.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from factcheck.claims.claim import Stance
from factcheck.claims.reading.parsed import Parsed
from factcheck.claims.words.segments import Opening, Segment
from factcheck.claims.words.tokens import Token
from factcheck.lexicon.stances import (
    ATTRIBUTED,
    ATTRIBUTED_BY_PHRASE,
    BESIDES,
    CAPABILITIES,
    DENIED,
    DENIED_BY_PHRASE,
    EXAMPLE,
    EXAMPLE_OPENINGS,
    FICTIONS,
    FORECAST,
    HYPOTHETICAL,
    HYPOTHETICAL_BY_PHRASE,
    HYPOTHETICAL_SENTENCE,
    NO_DENIAL_AFTER_NO,
    REACHED_SPEEDS,
    TARGET,
    TARGET_BY_PHRASE,
    TELLS,
    WEATHER,
    WITHIN_FICTION,
)
from factcheck.values.units import dimension
from factcheck.values.value import Quantity

COULD, REACH = "could", "reach"
# How many characters before a value "such as" still makes it an example.
SUCH_AS_REACH = 40
# "In her novel the bank has 900 employees", "the film tells of 900 dead".
FICTION = re.compile(
    rf"""
    \b (?: {"|".join(WITHIN_FICTION)} ) \s (?: the | a | an | his | her | their | [\w.\ ]+ ['’]s ) \s (?: [\w-]+ \s )? (?: {"|".join(sorted(FICTIONS))} ) \b
    | \b (?: {"|".join(sorted(FICTIONS))} ) \s (?: {"|".join(TELLS)} ) \b
    """,
    re.VERBOSE,
)


def read_stance(parsed: Parsed, number: int, position: int, text: str) -> Stance:
    """The stance of the value at token `position` in segment `number`; `text` is the whole sentence."""
    segment = parsed.segments[number]
    sentence = text.lower()
    all_words = [_modal(token) for token in parsed.tokens]
    words = all_words[segment.first : segment.last]
    if _is_capability(parsed, segment, position):
        words = [word for word in words if word != COULD]
    own = f" {' '.join(words)} "
    if text.rstrip().rstrip("\"'”’)").endswith("?"):
        return Stance.QUESTION
    if _is_example(sentence, parsed.tokens[position].start - parsed.tokens[0].start):
        return Stance.EXAMPLE
    if (
        not HYPOTHETICAL_SENTENCE.isdisjoint(all_words)
        or not HYPOTHETICAL.isdisjoint(words)
        or _has(sentence, HYPOTHETICAL_BY_PHRASE)
        or (not FICTIONS.isdisjoint(all_words) and FICTION.search(sentence))
    ):
        return Stance.HYPOTHETICAL
    denied = (
        not DENIED.isdisjoint(words)
        or _has(own, DENIED_BY_PHRASE)
        or _contracted_not(parsed, segment)
        or _no(words)
    )
    if denied and not _is_besides(parsed, segment, position):
        return Stance.DENIED
    if not TARGET.isdisjoint(words) or _has(own, TARGET_BY_PHRASE):
        return Stance.TARGET
    if not FORECAST.isdisjoint(words):
        return Stance.FORECAST
    if not ATTRIBUTED.isdisjoint(all_words) or _has(sentence, ATTRIBUTED_BY_PHRASE):
        return Stance.ATTRIBUTED
    return Stance.ASSERTED


def _has(text: str, phrases: Sequence[str]) -> bool:
    return any(phrase in text for phrase in phrases)


def _modal(token: Token) -> str:
    """The word in small letters; the month of May is none: "last May the trial took place"."""
    return "" if token.text == "May" else token.lower


def _is_example(sentence: str, value: int) -> bool:
    """Whether the value at this offset of the sentence only stands for any value."""
    opening = sentence.lstrip("“\"'").startswith(EXAMPLE_OPENINGS)
    return opening or _has(sentence, EXAMPLE) or "such as" in sentence[max(0, value - SUCH_AS_REACH) : value]


def _is_besides(parsed: Parsed, segment: Segment, position: int) -> bool:
    """Whether the value is that of another deed than the one denied: "found no trace after searching 200 square miles"."""
    tokens = parsed.tokens
    return any(
        tokens[i].lower in BESIDES and tokens[i + 1].lower.endswith("ing")
        for i in range(segment.first, min(position, segment.last) - 1)
    )


def _is_capability(parsed: Parsed, segment: Segment, position: int) -> bool:
    """Whether "could" tells what a thing was able to do: "the liner could carry 2,000 people"."""
    tokens = parsed.tokens
    could = next((i for i in range(segment.first, segment.last - 1) if tokens[i].lower == COULD), None)
    if could is None or not could + 1 < position:
        return False
    verb, value = tokens[could + 1].lower, tokens[position].value
    if verb in CAPABILITIES:
        return isinstance(value, Quantity) and not dimension(value.unit).startswith("money")
    fast = isinstance(value, Quantity) and value.unit in REACHED_SPEEDS
    return verb == REACH and fast and WEATHER.isdisjoint(token.lower for token in tokens)


def _no(words: Sequence[str]) -> bool:
    """Whether "no" denies ("no bank had failed"), and is not part of a bound ("no more than")."""
    return any(
        word == "no" and following not in NO_DENIAL_AFTER_NO for word, following in pairwise([*words, ""])
    )


def _contracted_not(parsed: Parsed, segment: Segment) -> bool:
    if segment.opening is Opening.RELATIVE:
        return False
    tokens = parsed.tokens[segment.first : segment.last]
    return any(token.lower.endswith(("n't", "n’t")) for token in tokens)
