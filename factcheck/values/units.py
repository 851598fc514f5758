"""Units: which dimension a unit measures, and how one converts into another.

A dimension is "money", "length", "duration", "count:gpu"...; money of all currencies is one dimension without a
rate between them. Compounds ("mg/L", "USD per month") are worked out from their parts. Which nouns count the same
thing is data, in the lexicon; a noun it does not know is its own dimension.
"""

from __future__ import annotations

from functools import lru_cache
from typing import Final, NamedTuple

from factcheck.lexicon.currencies import MINOR
from factcheck.lexicon.currencies import UNITS as CURRENCIES
from factcheck.lexicon.nouns import SYNONYMS
from factcheck.lexicon.units import CUSTOMARY_LENGTHS, OFFSETS, PREFIX_NAMES, PREFIXED, SQUARED, UNITS


class Measure(NamedTuple):
    """What a unit measures: its dimension, the factor and offset to that dimension's base unit."""

    dimension: str
    factor: float
    offset: float = 0.0


def squared(length: str) -> str:
    """The area of a length as it is printed: "km2", but "sq mi" for the customary ones."""
    return f"sq {length}" if length in CUSTOMARY_LENGTHS else f"{length}2"


def cubed(length: str) -> str:
    """The volume of a length as it is printed: "m3", but "cu ft" for the customary ones."""
    return f"cu {length}" if length in CUSTOMARY_LENGTHS else f"{length}3"


def _measures() -> dict[str, Measure]:
    table = {symbol: Measure(dim, factor, OFFSETS.get(symbol, 0.0)) for symbol, dim, factor, _, _ in UNITS}
    for symbol, dim, factor, _, _, prefixes in PREFIXED:
        table.setdefault(symbol, Measure(dim, factor))
        for prefix in prefixes:
            if symbol == "second":
                table.setdefault(f"{prefix}s", Measure(dim, factor * PREFIX_NAMES[prefix][1]))
                continue
            table.setdefault(prefix + symbol, Measure(dim, factor * PREFIX_NAMES[prefix][1]))
    for symbol in SQUARED:
        base = table[symbol].factor
        table[squared(symbol)] = Measure("area", base**2)
        table[cubed(symbol)] = Measure("volume", base**3)
    return table


MEASURES: Final[dict[str, Measure]] = _measures()
# Small coins: unit -> (currency, share).
COINS: Final[dict[str, tuple[str, float]]] = {unit: (code, share) for unit, code, share in MINOR.values()}
_COUNTED: Final[dict[str, str]] = {noun: row[0] for row in SYNONYMS for noun in row}
# Compounds that have a name of their own, so that they meet units like mph.
_NAMED: Final[dict[str, str]] = {
    "length/duration": "speed",
    "data/duration": "data rate",
    "energy/duration": "power",
    "power/duration": "power/duration",
    "count:flop/duration": "count:flop per second",
}


@lru_cache(maxsize=4096)
def measure_of(unit: str) -> Measure:
    """What `unit` measures; a currency's factor is 1 and means nothing against another currency."""
    if unit in MEASURES:
        return MEASURES[unit]
    if unit in CURRENCIES:
        return Measure("money", 1.0)
    if unit in COINS:
        return Measure("money", COINS[unit][1])
    if not unit:
        return Measure("number", 1.0)
    if unit.startswith("per "):
        return Measure(f"number per {_basis(unit[4:])}", 1.0)
    above, per, below = unit.partition(" per ")
    if per:
        over = measure_of(above)
        return Measure(f"{over.dimension} per {_basis(below)}", over.factor)
    above, slash, below = unit.rpartition("/")
    if slash and above and below:
        over, under = measure_of(above), measure_of(below)
        name = f"{over.dimension}/{under.dimension}"
        return Measure(_NAMED.get(name, name), over.factor / under.factor)
    return Measure(f"count:{_counted(unit.lower())}", 1.0)


def _counted(noun: str) -> str:
    """What a noun counts: its longest ending that the lexicon knows ("new team member"), else its last word."""
    while noun not in _COUNTED and " " in noun:
        noun = noun.partition(" ")[2]
    return _COUNTED.get(noun, noun)


def head_noun(unit: str) -> str:
    """The counted noun without what says its kind: "plant" of "power plant"; other units as they are.

    >>> head_noun("power plant"), head_noun("GPU hour"), head_noun("plant")
    ('plant', 'GPU hour', 'plant')
    """
    return unit if unit in MEASURES or " per " in unit else unit.rpartition(" ")[2]


def thing_of(unit: str) -> str:
    """The noun of a count, for synonyms the one that stands for them all: "storey" for "story"; other units as they are.

    >>> thing_of("story"), thing_of("power plant"), thing_of("GPU hour")
    ('storey', 'plant', 'GPU hour')
    """
    head = head_noun(unit)
    return _COUNTED.get(head, head)


def _basis(unit: str) -> str:
    """The part of a rate below the line: a time by its own name, since per month is not per year."""
    return unit if unit in MEASURES else _COUNTED.get(unit.lower(), unit.lower())


def dimension(unit: str) -> str:
    """The dimension that `unit` measures.

    >>> dimension("USD"), dimension("km"), dimension("GPU"), dimension("worker"), dimension("")
    ('money', 'length', 'count:gpu', 'count:employee', 'number')
    """
    return measure_of(unit).dimension


@lru_cache(maxsize=4096)
def is_currency(unit: str) -> bool:
    """Whether the unit is an amount of money, with or without a basis ("USD per month")."""
    amount = unit.partition(" per ")[0]
    return amount in CURRENCIES or amount in COINS


def currency_of(unit: str) -> str:
    """The ISO 4217 code of an amount of money, "GBP" for "pence" as well; "" for what is no money."""
    amount = unit.partition(" per ")[0]
    if amount in COINS:
        return COINS[amount][0]
    return amount if amount in CURRENCIES else ""


def convert(number: float, unit: str, to: str) -> float | None:
    """The number of `to` that `number` of `unit` are, or None where one does not convert into the other.

    >>> convert(2, "km", "m"), convert(6, "USD", "EUR")
    (2000.0, None)
    """
    if unit == to:
        return number
    if currency_of(unit) != currency_of(to):
        return None
    source, target = measure_of(unit), measure_of(to)
    if source.dimension != target.dimension:
        return None
    base = number * source.factor + source.offset
    return float((base - target.offset) / target.factor)
