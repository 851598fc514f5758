"""The words that put a date in front of what it dates: "It was in 2012 that", "2012 was the first year in which", "Disaster struck on 4 May when".

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
WHEN, DASHES = "when", frozenset("–—")
# What only says that something came about, which the clause behind it tells, and the verbs by which it does.
TURNS = frozenset(
    "point milestone breakthrough disaster tragedy catastrophe calamity triumph setback blow moment surprise climax relief".split()
)
COMING = frozenset("came comes arrived arrives struck strikes happened occurred followed".split())
# The most tokens before that clause.
MOST_TURNING = 24
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
        end = _behind_turn(told)
    return first + end if end is not None and end < len(told) else None


def _behind_date(told: Sequence[Token]) -> int | None:
    """The place behind "it was in 2012 that"; "it was 4 May that year" is none."""
    at = 2
    while at < len(told) - 2 and told[at].value is None and told[at].lower in LEADING:
        at += 1
    if not isinstance(told[at].value, DateSpan) or told[at + 1].lower not in OPENING:
        return None
    return None if told[at + 2].lower in UNITS else at + 2


def _behind_turn(told: Sequence[Token]) -> int | None:
    """The place behind "On 4 May 1993 a turning point came when": neither a name nor a figure stands before it."""
    at = next((i for i, token in enumerate(told[:MOST_TURNING]) if token.lower == WHEN), None)
    if at is None or at + 2 >= len(told):
        return None
    dateline = next((i + 1 for i in range(at) if told[i].text in DASHES), 0)
    lead = [token for token in told[dateline:at] if token.lower not in TURNS]
    words = {token.lower for token in lead}
    dates = [token for token in lead if isinstance(token.value, DateSpan)]
    others = any(token.named or (token.value is not None and token not in dates) for token in lead)
    turns = any(token.lower in TURNS for token in told[dateline:at])
    if not dates or others or not turns or words.isdisjoint(COMING):
        return None
    return at + 1


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
