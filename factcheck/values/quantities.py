"""Quantities: a draft amount with its hedges and direction, as the record that the rest of the pipeline uses."""

from __future__ import annotations

from factcheck.lexicon.hedges import Hedge
from factcheck.values.draft import Draft
from factcheck.values.intervals import COMPARATORS, half_unit, interval_of, range_interval
from factcheck.values.numerals import Numeral, tidy
from factcheck.values.surroundings import Context, after, change_after, change_before
from factcheck.values.units import is_currency
from factcheck.values.value import Comparator, Direction, Interval, Quantity

# What an index is measured in: 504 of them are 504.48 to the point.
POINT = "point"
_CHANGEABLE = frozenset(("percent", "percentage_point", "basis point", "point", "ratio"))


def to_quantity(text: str, draft: Draft, context: Context) -> Quantity:
    """The quantity of a draft, its interval widened or bounded by the words around it."""
    hedge = context.hedge
    if hedge is None and draft.hedge is not None:
        hedge = draft.hedge
    if hedge is None:
        hedge = "about" if draft.ish else "at least" if draft.open else after(text, draft.end)
    number, interval = _number_and_interval(draft, hedge, context.loose)
    comparator: Comparator = COMPARATORS[hedge] if hedge else "~" if draft.numeral.order else "="
    return Quantity(
        draft.start,
        draft.end,
        text[draft.start : draft.end],
        number,
        interval,
        draft.unit,
        comparator,
        _direction(text, draft, context),
    )


def _number_and_interval(
    draft: Draft, hedge: Hedge | None, loose: bool
) -> tuple[float | tuple[float, float] | None, Interval]:
    numeral, factor = draft.numeral, draft.factor
    if numeral.order:
        low, high = numeral.order
        if hedge in ("over", "at least"):
            return None, Interval(low * factor, None, low_open=hedge == "over")
        return None, Interval(low * factor, high * factor)
    value, half = _in_units(numeral, draft)
    if draft.second is None:
        return value, interval_of(value, half, hedge, loose=loose)
    other, other_half = _in_units(draft.second, draft)
    return (value, other), range_interval(value, other, half, other_half, hedge)


def _in_units(numeral: Numeral, draft: Draft) -> tuple[float, float]:
    """The number in the draft's unit, and how far the true one may lie from it."""
    value = tidy(numeral.value * draft.factor)
    if value != numeral.value:
        numeral = numeral._replace(value=value)
    return value, half_unit(numeral, count=draft.counted and draft.unit != POINT, factor=draft.factor)


def _direction(text: str, draft: Draft, context: Context) -> Direction | None:
    unit = draft.unit.partition(" per ")[0]
    if unit not in _CHANGEABLE and not is_currency(unit):
        if "by" not in context.words[-2:]:
            return None
        return change_before(context.words)
    return change_before(context.words) or change_after(text, draft.end)
