"""Facts on an age that is given as a number alone: "Ada Brandt, the eldest of them, was 63", whose words are [age, eldest].

Articles tell an age in years in many ways ("63-year-old", "aged 63"), and all of them are read as years. So is a fact's, where one of
its words for the measure is that of an age.
"""

from __future__ import annotations

from dataclasses import replace

from factcheck.claims.claim import Claim
from factcheck.claims.measure.ages import AGE, OLDEST
from factcheck.claims.measure.measure import concepts_in
from factcheck.facts.entry import FactEntry
from factcheck.values.value import Quantity, Value

YEAR = "year"


def as_age(
    entry: FactEntry, stated: Claim | None, values: tuple[Value, ...]
) -> tuple[Claim | None, tuple[Value, ...]]:
    """The claim of a fact's sentence and its values, as ages in years where the fact's words say that they are."""
    if not _is_age(values[0]) or not any(AGE in concepts_in(words, values[0]) for words in entry.about):
        return stated, values
    if stated is not None:
        measure = replace(stated.measure, label=AGE, concepts=stated.measure.concepts | {AGE})
        stated = replace(stated, measure=measure)
    return stated, tuple(
        replace(one, unit=YEAR) if isinstance(one, Quantity) and _is_age(one) else one for one in values
    )


def _is_age(value: Value) -> bool:
    """Whether a value is a whole number without a unit that somebody's age may be."""
    if not isinstance(value, Quantity) or value.unit or not isinstance(value.number, float):
        return False
    return 0 < value.number <= OLDEST and value.number == int(value.number)
