"""Tables of units: every name and symbol of a unit that is read, made from the lexicon once at import.

Plurals are made by rule, SI prefixes multiplied out, lengths squared and cubed.
"""

from __future__ import annotations

from typing import Final

from factcheck.lexicon.currencies import INVARIANT, MINOR, NAMES, SHARED
from factcheck.lexicon.units import EXTRA_SYMBOLS, PREFIX_NAMES, PREFIXED, SQUARED, UNITS
from factcheck.values.units import cubed, squared

_IRREGULAR: Final = {
    "foot": "feet",
    "inch": "inches",
    "century": "centuries",
    "penny": "pennies",
    "henry": "henries",
    "millennium": "millennia",
    "curie": "curies",
}


# What is counted stands before these: "miles per hour".
_HEADED: Final = ("per", "a", "an", "to the", "of")


def plurals(name: str) -> tuple[str, ...]:
    """The name of a unit, and its plural by rule; once where the two are the same."""
    words = name.split(" ")
    head = (
        0
        if any(f" {per} " in name for per in _HEADED)
        or words[0] in ("degree", "deg", "part", "unit", "order")
        else len(words) - 1
    )
    if words[head] in INVARIANT or words[head].endswith("s"):
        return (name,)
    plural = _IRREGULAR.get(words[head], words[head] + "s")
    return (name, " ".join([*words[:head], plural, *words[head + 1 :]]))


def _named() -> dict[str, tuple[str, float, bool]]:
    """Every name in words, lower case -> (unit, factor, whether it is money)."""
    table: dict[str, tuple[str, float, bool]] = {}

    def add(name: str, unit: str, factor: float = 1.0, money: bool = False) -> None:
        for form in plurals(name):
            table.setdefault(form, (unit, factor, money))

    for symbol, _, _, _, names in UNITS:
        for name in names:
            add(name, symbol)
    for symbol, _, _, _, names, prefixes in PREFIXED:
        for name in names:
            add(name, symbol)
            for prefix in prefixes:
                short = f"{prefix}s" if symbol == "second" else prefix + symbol
                add(PREFIX_NAMES[prefix][0] + name, short)
    lengths = {unit: [name for name, (symbol, _, _) in table.items() if symbol == unit] for unit in SQUARED}
    for unit, names_of in lengths.items():
        for name in (*names_of, unit):
            for area in (f"square {name}", f"sq {name}", f"sq. {name}", f"{name} squared"):
                table[area] = (squared(unit), 1.0, False)
            for volume in (f"cubic {name}", f"cu {name}", f"cu. {name}", f"{name} cubed"):
                table[volume] = (cubed(unit), 1.0, False)
    for code, names in (*NAMES.items(), *SHARED.items()):
        for name in names:
            add(name, code, money=True)
    for name, (unit, _, _) in MINOR.items():
        if len(name) > 1:
            add(name, unit, money=True)
    return table


def _symbols() -> dict[str, str]:
    table: dict[str, str] = {}
    for symbol, _, _, symbols, _ in UNITS:
        table.update(dict.fromkeys(symbols, symbol))
    for base, _, _, symbols, _, prefixes in PREFIXED:
        if base == "second":
            continue
        for written in symbols or (base,):
            if symbols:
                table.setdefault(written, base)
            for prefix in prefixes:
                for spelled in PREFIX_NAMES[prefix][2]:
                    table.setdefault(spelled + written, prefix + base)
    table.update({letter: letter for letter in ("T", "F", "A", "H", "R")})
    table.update({f"{spelled}m": "μm" for spelled in ("μ", "µ", "u")})
    table.update(EXTRA_SYMBOLS)
    return table


NAMED: Final = _named()


SYMBOLIC: Final = _symbols()
