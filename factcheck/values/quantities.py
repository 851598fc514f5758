"""Quantities: a draft amount with its hedges and direction, as the record that the rest of the pipeline uses."""

from __future__ import annotations

from factcheck.lexicon.hedges import Hedge
from factcheck.values.directions import direction_of
from factcheck.values.draft import Draft
from factcheck.values.intervals import COMPARATORS, half_unit, interval_of, range_interval
from factcheck.values.numerals import Numeral, tidy
from factcheck.values.surroundings import Context, after, combined
from factcheck.values.value import Comparator, Interval, Quantity

# What an index is measured in: 504 of them are 504.48 to the point.
POINT = "point"


def to_quantity(text: str, draft: Draft, context: Context) -> Quantity:
    """The quantity of a draft, its interval widened or bounded by the words around it."""
    hedge, loose = context.hedge, context.loose
    if hedge is None or hedge in ("about", "nearly"):
        behind = _behind(text, draft)
        if behind is not None:  # "about 500 or more" is a bound
            hedge, loose = (behind, loose) if hedge is None else combined(behind, hedge, loose)
    number, interval = _number_and_interval(draft, hedge, loose)
    comparator: Comparator = COMPARATORS[hedge] if hedge else "~" if draft.numeral.order else "="
    return Quantity(
        draft.start,
        draft.end,
        text[draft.start : draft.end],
        number,
        interval,
        draft.unit,
        comparator,
        direction_of(text, draft, context),
    )


def _behind(text: str, draft: Draft) -> Hedge | None:
    """The hedge behind a number or its unit: "30-ish", "40+", "200 or more people"."""
    if draft.hedge is not None:
        return draft.hedge
    return "about" if draft.ish else "at least" if draft.open else after(text, draft.end)


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
