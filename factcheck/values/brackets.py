"""What an amount and its conversion in brackets say of each other: a hedge, a rate, a currency.

"More than 100 km (62 miles)", "C$6 (US$4.46) per share", "2.4 million yen ($22,480) for the one and 2.3 million ($21,970)
for the other".
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from factcheck.values.draft import Draft
from factcheck.values.expression import Expression
from factcheck.values.parallels import OPENED, SENTENCE_MARKS, Read
from factcheck.values.rates import with_rate
from factcheck.values.surroundings import Context
from factcheck.values.unit_names import Unit
from factcheck.values.units import currency_of, is_currency, measure_of

# "C$6 (US$4.46) per share": what stands behind the brackets holds for both amounts.
CLOSED: Final = frozenset(")]")
# How many amounts back the two may begin: "2 million yen ($19,000) for the 5 speed model and 1.8 million ($17,000)".
_SUMS_BACK: Final = 5
_CONVERTED: Final = Expression(r"[\s,]{0,2}[(\[](?:[a-z]{2,9}\s){0,2}")


def with_rate_behind(text: str, draft: Draft, last: Read | None) -> tuple[Draft, Draft] | None:
    """An amount and its conversion in brackets with the rate that stands behind them; None where there is none."""
    earlier = last.draft if last else None
    if earlier is None or text[draft.end : draft.end + 1] not in CLOSED or not draft.unit or not earlier.unit:
        return None
    if not _CONVERTED.fullmatch(text, earlier.end, draft.start) or " per " in earlier.unit + draft.unit:
        return None
    if measure_of(earlier.unit).dimension != measure_of(draft.unit).dimension:
        return None
    rate = with_rate(text, Unit(draft.unit, draft.end + 1, money=is_currency(draft.unit)))
    per = rate.name[len(draft.unit) :]
    return (earlier._replace(unit=earlier.unit + per), draft._replace(unit=rate.name)) if per else None


def money_converted(text: str, draft: Draft, read: Sequence[Read]) -> Draft | None:
    """The number before the bracket that `draft` stands in, as money of the currency converted before; None for no such.

    Two sums of its sentence must stand in the same way, so that a fee in brackets makes no money of the number before it.
    """
    if len(read) < 3 or not is_currency(draft.unit):
        return None
    bare = read[-1].draft
    if not bare.bare or bare.numeral.word or not OPENED.fullmatch(text, bare.end, draft.start):
        return None
    for paid, converted in reversed(list(pairwise(read[-_SUMS_BACK:-1]))):
        unit = paid.draft.unit
        alike = converted.draft.unit == draft.unit != unit and converted.place == paid.place + 1
        if alike and currency_of(unit) and OPENED.fullmatch(text, paid.draft.end, converted.draft.start):
            same = SENTENCE_MARKS.isdisjoint(text[converted.draft.end : bare.start])
            return bare._replace(unit=unit, counted=False) if same else None
    return None


def hedged_by_conversion(text: str, draft: Draft, context: Context, last: Read) -> Context:
    """The context with the hedge of the amount that this one converts: "more than 100 km (62 miles)"."""
    earlier, other = last.draft, last.context
    if context.hedge is not None or other.hedge is None or earlier.unit == draft.unit or not draft.unit:
        return context
    if not OPENED.fullmatch(text, earlier.end, draft.start):
        return context
    same = measure_of(earlier.unit).dimension == measure_of(draft.unit).dimension
    return context._replace(hedge=other.hedge, loose=other.loose) if same else context
