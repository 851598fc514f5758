"""The words that put a date in front of what it dates: "It was in 2012 that", "2012 was the first year in which".

They tell nothing of their own: the clause behind them states what happened, and their "it" is nobody.
"""

from __future__ import annotations

from collections.abc import Sequence

from factcheck.claims.words.tokens import Token
from factcheck.lexicon.grammar import ADVERBS, DETERMINERS, PREPOSITIONS
from factcheck.values.value import DateSpan

IT, WERE = "it", frozenset({"is", "was"})
# Left out is "not until", by which what could be done is told to have been done.
LEADING = (PREPOSITIONS | ADVERBS) - frozenset({"until", "not"})
WHICH_OF_THEM = frozenset({"very", "first"})
OPENING = frozenset({"that", "when"})
WHICH = "which"
UNITS = frozenset("day date night evening morning week month season year decade time".split())


def end_of_lead(tokens: Sequence[Token], first: int) -> int | None:
    """Where the clause begins that a date at the head of a sentence is put in front of; None where none is."""
    told = tokens[first:]
    if len(told) < 4:
        return None
    if told[0].lower == IT and told[1].lower in WERE:
        end = _behind_date(told)
    elif isinstance(told[0].value, DateSpan) and told[1].lower in WERE:
        end = _behind_unit(told)
    else:
        return None
    return first + end if end is not None and end < len(told) else None


def _behind_date(told: Sequence[Token]) -> int | None:
    """The place behind "it was in 2012 that"; "it was 4 May that year" is none."""
    at = 2
    while at < len(told) - 2 and told[at].value is None and told[at].lower in LEADING:
        at += 1
    if not isinstance(told[at].value, DateSpan) or told[at + 1].lower not in OPENING:
        return None
    return None if told[at + 2].lower in UNITS else at + 2


def _behind_unit(told: Sequence[Token]) -> int | None:
    """The place behind "2012 was the first year in which"."""
    at = 2
    if told[at].lower not in DETERMINERS:
        return None
    at += 1
    while at < len(told) - 2 and told[at].lower in WHICH_OF_THEM:
        at += 1
    if told[at].lower not in UNITS:
        return None
    at += 1
    if at + 1 < len(told) and told[at].lower in PREPOSITIONS and told[at + 1].lower == WHICH:
        return at + 2
    return at + 1 if at < len(told) and told[at].lower in OPENING else None
