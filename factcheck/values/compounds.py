"""Amounts in two units, a large one and its part: "2 hours and 15 minutes", "13st 5lb", "3 years, 4 months".

They are one value in the larger unit, right to the smaller. Which units go together is a table: only those that people
count in parts of each other.
"""

from __future__ import annotations

from typing import Final, NamedTuple

from factcheck.values.cardinals import read_words
from factcheck.values.expression import Expression
from factcheck.values.numerals import GAP, Numeral, read_digits, tidy
from factcheck.values.unit_words import read_unit
from factcheck.values.units import measure_of

# Each with the unit that its parts are counted in. Feet and inches have signs of their own and are read in `lengths`.
_PARTS: Final = {
    "year": "month",
    "month": "day",
    "week": "day",
    "day": "hour",
    "hour": "minute",
    "minute": "second",
    "stone": "lb",
    "lb": "oz",
}
# Months have no one length: a row of them and of days is right to about so many days, in whichever months it was.
_UNEVEN: Final = {"month": 4.0}
_JOIN: Final = Expression(rf"(?:,?{GAP}(?:and{GAP})?)(?=[0-9A-Za-z])|(?=[0-9])")


class Compound(NamedTuple):
    """The number in the larger unit, and where the smaller one ends."""

    numeral: Numeral
    end: int


def with_parts(text: str, numeral: Numeral, unit: str, at: int) -> Compound | None:
    """The amount with the smaller units that stand at `at`, behind its own: 2.25 hours; None where there are none.

    Where a unit of the row is left out of the table ("3 years, 2 months, 14 days"), the whole row stays apart.
    """
    if unit not in _PARTS or _PART_BEFORE.search(text, max(0, numeral.start - _LONGEST), numeral.start):
        return None
    found = _inner(text, numeral, unit, at)
    if found is None or _PART_BEHIND.match(text, found.end):
        return None
    return found


_LONGEST: Final = 24
_ROW: Final = "(?:year|month|week|day|hour|minute|second)s?"
_PART_BEFORE: Final = Expression(rf"[0-9]{GAP}{_ROW},?{GAP}(?:and{GAP})?\Z")
_PART_BEHIND: Final = Expression(rf",?{GAP}(?:and{GAP})?[0-9]{{1,3}}{GAP}{_ROW}(?![A-Za-z])")


def _inner(text: str, numeral: Numeral, unit: str, at: int) -> Compound | None:
    part = _PARTS.get(unit)
    if part is None or numeral.step < 1.0 or numeral.scale != 1.0 or numeral.order or numeral.part:
        return None
    join = _JOIN.match(text, at)
    number = (read_digits(text, join.end()) or read_words(text, join.end())) if join else None
    if number is None or number.scale != 1.0 or number.part:
        return None
    found = read_unit(text, number.end, number.value)
    size = measure_of(unit).factor / measure_of(part).factor
    minutes = found is not None and part == "minute" and text[number.end : found.end] == "m"  # "2h 30m"
    if found is None or (found.name != part and not minutes) or not 0 < number.value < size:
        return None
    further = _inner(text, number, part, found.end)
    value, step = (further.numeral.value, further.numeral.step) if further else (number.value, number.step)
    step = max(step, _UNEVEN.get(unit, 0.0))
    whole = numeral._replace(value=tidy(numeral.value + value / size), step=step / size)
    return Compound(whole, further.end if further else found.end)
