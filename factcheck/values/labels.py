"""Labels and names: why the word before a number makes it part of a name, "section 4", "iPhone 11", "Nasdaq 100".

Which words these are is data, in the lexicon; what the number counts, and what stands before the word, tell where it
is none after all ("last year 135 were killed").
"""

from __future__ import annotations

import re
from typing import Final

from factcheck.lexicon.grammar import PREPOSITIONS
from factcheck.lexicon.models import CLASSIFYING, FORMULAS, LABELS, PRODUCTS
from factcheck.lexicon.nouns import STOPS
from factcheck.values.expression import Expression

_WORD_MARKS: Final = frozenset("_&.'-’")
_LONGEST_WORD: Final = 30
_SENTENCE_END: Final = Expression(r"(?:^|[.!?:](?:[\")]|(?=)[”’])?\s+|\n\s*)(?:[\"(*]|(?=)[“‘])?$")


def _word_before(text: str, at: int, floor: int) -> int | None:
    """Where the word before the number at `at` begins, or None; looked for by hand, since a search goes the other way."""
    end = at
    while end > floor and at - end < 4 and text[end - 1].isspace():
        end -= 1
    if not 1 <= at - end <= 3:
        return None
    begin, limit = end, max(floor, end - _LONGEST_WORD, at - _LONGEST_WORD - 4)
    while begin > limit and (text[begin - 1].isalnum() or text[begin - 1] in _WORD_MARKS):
        begin -= 1
    return begin if begin < end else None


def _digits_end(text: str, at: int) -> int:
    """The end of the digits at `at`."""
    end = at
    while end < len(text) and text[end].isdigit():
        end += 1
    return end


def label_before(
    text: str, at: int, floor: int, *, integer: bool, noun: bool, subject: bool = False
) -> str | None:
    """Why the word before a number without a unit makes it a label: "section 4", "iPhone 11", "Nasdaq 100".

    `noun` says that the number counts something, `subject` that a verb follows it whose subject the name must be.
    """
    begin = _word_before(text, at, floor)
    if begin is None:
        return None
    word = text[begin:at].rstrip()
    lower = word.lower()
    label = lower if lower in LABELS else lower.removesuffix("s")
    if (reason := LABELS.get(label)) and not (
        (
            noun
            and label in _SOFT
            and word.islower()
            and not (lower in CLASSIFYING and at + 1 == _digits_end(text, at))
        )
        or (lower in _PERIODS and _POINTED_OUT.search(text, max(floor, begin - 12), begin))
    ):
        return reason
    if word in PRODUCTS:
        return "model name"
    if word in _NUMBER_SIGNS and not noun:
        return "identifier"  # those that are ranks were read before
    if word in FORMULAS and integer:
        return "formula"
    if not integer or not (word[0].isupper() or word[1:].lower() != word[1:]):
        return None
    if lower in STOPS or word.endswith(".") or lower in _OPEN_CLASS:
        league = word == "Big" and not noun and text.endswith("the ", 0, begin)
        return "name with a number" if league else None
    if noun:
        named = _DETERMINED.search(text, max(floor, begin - _LONGEST_NAME), begin)
        return "name with a number" if named and not _preposition(text, named.start(), floor) else None
    if subject:
        return None if _preposition(text, begin, floor) else "name with a number"
    if _SENTENCE_END.search(text, max(floor, begin - 6), begin):
        return None
    return "name with a number"


# "The Boeing 737 jets", "a Boeing 737": behind an article and a name the number is part of the name.
_DETERMINED: Final = Expression(r"\b(?:[Tt]he|[Aa]n?|[Ii]ts|[Tt]heir|[Tt]his)\s(?:[A-Z][\w&-]*\s){0,5}$")
_LONGEST_NAME: Final = 80
# "In London 5 buses hit the barrier": after a preposition the name is where it happened.
_PREPOSITION: Final = Expression(r"\b(?P<word>[A-Za-z]+)\s+$")


def _preposition(text: str, at: int, floor: int) -> bool:
    found = _PREPOSITION.search(text, max(floor, at - 12), at)
    return found is not None and found["word"].lower() in PREPOSITIONS


# Labels that are also verbs or plain nouns: with a counted noun behind the number they are not.
_SOFT: Final = frozenset(
    """month year site fraction complex column patient animal subject station clone compound call text dial item case question study trial match exercise bug task day week game line unit lot title act
    build release set test exit code account group class type model numbered""".split()
)
# "Last year 135 were killed": a period that is pointed out has no number.
_PERIODS: Final = frozenset("year month week day".split())
_POINTED_OUT: Final = Expression(
    r"\b(?:last|this|that|next|each|every|same|previous|following|final|past)\s$", re.IGNORECASE
)
_NUMBER_SIGNS: Final = frozenset(("No.", "Nos.", "Nr."))
# Capitalised in headlines without being names.
_OPEN_CLASS: Final = frozenset(
    "about over under nearly almost around some only just more than least most top bottom other remaining best big".split()
)
