"""What a figure is for, where its own words do not say it: "$9.6 million worth of traffic a day".

The period stands behind the noun of the figure, in its own phrase. With it the unit is the same as where it stands
right behind the figure ("$10 billion a day"), so that the two can be compared.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from factcheck.claims.kinds import kind_of
from factcheck.claims.tokens import Token, TokenKind
from factcheck.lexicon.grammar import AUXILIARIES, COORDINATORS, PREPOSITIONS, RELATIVES, SUBORDINATORS
from factcheck.values.rates import with_rate
from factcheck.values.unit_names import Unit
from factcheck.values.value import Quantity, Value

EACH = frozenset("per a an each every".split())
PERIODS = frozenset("second minute hour day night week month quarter year decade".split())
ADVERBS_OF_PERIODS = {"hourly": "hour", "daily": "day", "weekly": "week", "monthly": "month", "yearly": "year", "annually": "year"}  # fmt: skip
# What may stand between a figure and the period it is for; any other small word opens another phrase.
WITHIN = frozenset({"of", "in"})
ENDS = (PREPOSITIONS | AUXILIARIES | COORDINATORS | RELATIVES | SUBORDINATORS) - WITHIN - EACH
# How many words may stand between.
REACH = 7
# Kinds of values that have a basis.
FLOWING = frozenset({"money", "physical", "count"})


def per_period(value: Value, tokens: Sequence[Token], position: int, first: int) -> Value:
    """The value with the period that its phrase, from token `first`, ends with; as it is where there is none."""
    if (
        not isinstance(value, Quantity)
        or kind_of(value) not in FLOWING
        or " per " in value.unit
        or "/" in value.unit
    ):
        return value
    period = _period(tokens, max(position + 1, first))
    if not period:
        return value
    # The word behind decides whether "a year" is a basis at all: "$13 million of goods a year ago".
    rated = with_rate(f" {period}", Unit(value.unit, 0, money=kind_of(value) == "money"))
    return replace(value, unit=rated.name)


def _period(tokens: Sequence[Token], first: int) -> str:
    for i in range(first, min(len(tokens), first + REACH)):
        token = tokens[i]
        if token.kind not in (TokenKind.WORD, TokenKind.POSSESSIVE) or token.lower in ENDS:
            return ""
        behind = tokens[i + 1] if i + 1 < len(tokens) else None
        if token.lower in EACH and behind is not None and behind.lower in PERIODS:
            after = tokens[i + 2].text if i + 2 < len(tokens) else ""
            return f"{token.lower} {behind.lower} {after}".strip()
        if token.lower in ADVERBS_OF_PERIODS and (behind is None or behind.kind is not TokenKind.WORD):
            return f"per {ADVERBS_OF_PERIODS[token.lower]}"
    return ""
