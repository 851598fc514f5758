"""Amounts in several units, a large one and its parts: "2 hours and 15 minutes", "13st 5lb", "two years and five days".

They are one value. A time is so many of its smallest unit (135 minutes), in which it is a whole number; with months and
days it is in months, which have no fixed number of days. A weight or a way stays in its larger unit (13.36 stone).
"Two hours, five days" is no row: a part is less than one of the unit before it.
"""

from __future__ import annotations

from itertools import pairwise
from typing import Final, NamedTuple

from factcheck.lexicon.grammar import PREPOSITIONS
from factcheck.values.cardinals import read_words
from factcheck.values.draft import Draft
from factcheck.values.expression import Expression
from factcheck.values.numerals import GAP, Numeral, read_digits, tidy
from factcheck.values.unit_words import read_unit
from factcheck.values.units import measure_of

# Times from the longest to the shortest. Which unit may be left out of a row depends on what joins its neighbours.
_TIMES: Final = ("year", "month", "week", "day", "hour", "minute", "second")
# Behind a comma alone only the next unit, or the next but one where nobody counts in the one between, goes on a row:
# "2 months, 14 days" and "8 days, 3h", but not "5 years, 3 hours a day".
_NEXT: Final = frozenset((*pairwise(_TIMES), ("year", "week"), ("month", "day"), ("week", "hour")))
# Other units with the one that their parts are counted in. Feet and inches have signs of their own, in `lengths`.
_PARTS: Final = {"stone": "lb", "lb": "oz", "mi": "yd"}
_WHOLES: Final = frozenset((*_TIMES[:-1], *_PARTS))
_JOIN: Final = Expression(rf"(?P<comma>,)?(?:{GAP}(?P<and>and{GAP})?)(?=[0-9a-z])|(?=[0-9])")
# "Took 2 hours and 30 minutes, respectively": of two things.
_APART: Final = Expression(rf",?{GAP}respectively(?![A-Za-z])")
# Twelve months of 30.4 days on the average are off by two days at the most, and a year by half a day of a leap day.
_UNEVEN_MONTHS: Final = 2.0 / 30.4375
_UNEVEN_YEARS: Final = 0.75


# "Two hours 45", where nothing else is counted: minutes. "20 of them" are of something.
_NOTHING_COUNTED: Final = PREPOSITIONS - {"of"} | {"and", "or", "but", "while", "when"}
_MINUTES: Final = Expression(
    rf"{GAP}(?P<number>[0-5]?[0-9])(?=[.,;:)!?](?![0-9])|\Z|{GAP}(?:{'|'.join(sorted(_NOTHING_COUNTED))})(?![A-Za-z]))"
)


class Compound(NamedTuple):
    """The number, its unit, and where the smallest unit of the row ends."""

    numeral: Numeral
    unit: str
    end: int


class _Part(NamedTuple):
    """One number of a row with its unit; `step` is the unit of the number's last digit."""

    value: float
    step: float
    unit: str
    end: int


def with_parts(text: str, numeral: Numeral, unit: str, at: int) -> Compound | None:
    """The amount with the smaller units that stand at `at`, behind its own: 135 minutes; None where there are none."""
    if unit not in _WHOLES or numeral.step < 1.0 or numeral.scale != 1.0 or numeral.order or numeral.part:
        return None
    row = [_Part(numeral.value, numeral.step, unit, at)]
    while row[-1].step == 1.0 and (part := _part(text, row[-1]) or _minutes(text, row[-1])):
        row.append(part)
    end = row[-1].end
    if len(row) == 1 or _APART.match(text, end):
        return None
    if unit in _PARTS:
        size = measure_of(unit).factor / measure_of(row[1].unit).factor
        step = row[1].step / size
        return Compound(
            numeral._replace(value=tidy(numeral.value + row[1].value / size), step=step), unit, end
        )
    return _time(numeral, row)


def _part(text: str, whole: _Part) -> _Part | None:
    """The next number of a row, a part of one of the unit before it; None where the row ends."""
    join = _JOIN.match(text, whole.end)
    if join is None or whole.unit not in _WHOLES:
        return None
    at = join.end()
    number = read_digits(text, at) if text[at : at + 1].isdigit() else read_words(text, at)
    found = read_unit(text, number.end, number.value) if number else None
    if number is None or found is None or number.scale != 1.0 or number.part or number.order:
        return None
    # "2h 30m" is no length.
    metres = whole.unit == "hour" and text[number.end : found.end] == "m"
    unit = "minute" if metres else found.name
    if not _goes_on(whole.unit, unit, loose=join["and"] is not None or join["comma"] is None):
        return None
    size = measure_of(whole.unit).factor / measure_of(unit).factor
    return _Part(number.value, number.step, unit, found.end) if 0 < number.value < size else None


def _minutes(text: str, whole: _Part) -> _Part | None:
    """The minutes behind hours that have no unit of their own: "two hours 45"."""
    found = _MINUTES.match(text, whole.end) if whole.unit == "hour" else None
    return _Part(float(found["number"]), 1.0, "minute", found.end()) if found else None


def _goes_on(whole: str, part: str, *, loose: bool) -> bool:
    """Whether `part` may follow `whole` in a row; any smaller time may where `loose`, behind "and" or nothing."""
    if whole in _PARTS or part not in _TIMES:
        return _PARTS.get(whole) == part
    return _TIMES.index(part) > _TIMES.index(whole) if loose else (whole, part) in _NEXT


def _time(numeral: Numeral, row: list[_Part]) -> Compound:
    """The row as one time in its smallest unit, or in months where there are months and smaller units."""
    units = [part.unit for part in row]
    smallest = row[-1]
    monthly = "month" in units and smallest.unit != "month"
    unit = "month" if monthly else smallest.unit
    size = measure_of(unit).factor
    value = sum(part.value * measure_of(part.unit).factor / size for part in row)
    half = smallest.step * measure_of(smallest.unit).factor / size / 2
    if monthly:
        half = max(half, _UNEVEN_MONTHS)
    elif units[0] == "year" and unit != "month":
        half += _UNEVEN_YEARS * measure_of("day").factor / size
    return Compound(
        numeral._replace(value=tidy(value), step=smallest.step, given=tidy(half)), unit, smallest.end
    )


def in_one_unit(text: str, first: Draft, second: Draft) -> tuple[Draft, Draft]:
    """Both ends of a range in the unit of the one that is a compound: "two to three hours and 20 minutes"."""
    if not (first.numeral.given or second.numeral.given):
        return first, second
    if first.numeral.given:
        return first, second._replace(numeral=_into(second.numeral, second.unit, first.unit), unit=first.unit)
    whole = read_unit(text, second.number_end, second.numeral.value) if first.bare else None
    unit = whole.name if whole else first.unit
    return first._replace(
        numeral=_into(first.numeral, unit, second.unit), unit=second.unit if first.unit else ""
    ), second


def _into(numeral: Numeral, unit: str, to: str) -> Numeral:
    """The number in the unit `to`, right to half a unit of its own."""
    size = measure_of(unit).factor / measure_of(to).factor
    return numeral._replace(value=tidy(numeral.value * size), given=tidy(numeral.step * size / 2))


def is_time(unit: str) -> bool:
    """Whether the unit is one that times are counted in."""
    return unit in _TIMES
